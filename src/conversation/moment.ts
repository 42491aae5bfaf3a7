/** Where a conversation stands when a remark is answered: what every step looks at. */

import { languageTag, type LanguageTag } from '../domain/language.ts'
import type { ConversationId } from '../domain/person.ts'
import type { Region, RegionSlug } from '../domain/region.ts'
import {
  remembered,
  type Effect,
  type NewTurn,
  type PastExchange,
  type PastWish,
  type Standing,
} from '../domain/settlement.ts'
import { phraseLanguage, phrasesFor } from '../phrases/languages.ts'
import type { Phrases } from '../phrases/phrases.ts'

export interface Moment {
  readonly standing: Standing
  /** That the person is in, as it was synced; `null` before they chose one. */
  readonly region: Region | null
  /** That Lotse speaks in when nothing that was just written says otherwise. */
  readonly language: LanguageTag
  readonly phrases: Phrases
  /** The language of what was just written, where that was a text. */
  readonly heard: LanguageTag | null
}

/** @param heard the language of what was just written, where that was a text */
export function momentOf(standing: Standing, region: Region | null, heard?: LanguageTag): Moment {
  const language = languageFor(standing, region, heard)
  return { standing, region, language, phrases: phrasesFor(language), heard: heard ?? null }
}

/** The newcomer's choice, else what they write, else what the channel says, else the region's default. */
function languageFor({ person }: Standing, region: Region | null, heard: LanguageTag | undefined): LanguageTag {
  const { chosenLanguage, languageHint, wantsPlainLanguage } = person
  const language = heard ?? person.language
  const hint = languageHint !== null && isSpoken(languageHint) ? languageHint : null
  const spoken = chosenLanguage ?? language ?? hint ?? region?.languages[0]?.tag ?? languageTag('de')
  return wantsPlainLanguage && spoken === 'de' ? languageTag('de-si') : spoken
}

/** `false` for languages for which English phrases would have to serve. */
const isSpoken = (language: LanguageTag): boolean => phraseLanguage(language) !== 'en' || language.startsWith('en')

/** Whether there are people in the region to hand a conversation over to. */
export function hasCounsellors({ standing, region }: Pick<Moment, 'standing' | 'region'>): boolean {
  const { counsellorsIn } = standing
  return region !== null && (counsellorsIn === 'all' || counsellorsIn.includes(region.slug))
}

/** The standing as the next remark finds it. */
export function after(standing: Standing, effect: Effect): Standing {
  const person = { ...standing.person, ...effect.person }
  const isElsewhere = person.region !== standing.person.region
  const turn = effect.turns?.at(-1)
  const lastTurn = turn === undefined ? standing.lastTurn : { ...turn, language: turn.answer.language }
  return {
    ...standing,
    person,
    conversation: conversationAfter(isElsewhere ? null : standing.conversation, person.region, effect),
    lastWish: isElsewhere ? null : wishAfter(standing, effect),
    wasClaimed: !isElsewhere && standing.wasClaimed,
    lastTurn: isElsewhere && turn === undefined ? null : lastTurn,
    exchanges: [...(isElsewhere ? [] : standing.exchanges), ...(effect.turns ?? []).map(exchangeOf)].slice(
      -remembered.turns,
    ),
  }
}

const exchangeOf = ({ question, answer, askedAt }: NewTurn): PastExchange => ({
  asked: question,
  answered: answer.text.slice(0, remembered.characters),
  kind: answer.kind,
  askedAt,
})

/** What was asked until now was part of it. */
function wishAfter({ lastWish, exchanges }: Standing, { escalation }: Effect): PastWish | null {
  if (escalation !== 'withdrawn') return lastWish
  return { endedHow: 'withdrawn', endedAt: exchanges.at(-1)?.askedAt ?? new Date(0) }
}

/** A turn, or a wish, opens one where there is none yet: what comes with it belongs to it, too. */
function conversationAfter(before: Standing['conversation'], region: RegionSlug | null, effect: Effect) {
  const { conversation: state, escalation, turns = [] } = effect
  const isWish = escalation !== undefined && escalation !== 'withdrawn'
  const isOpened = region !== null && (turns.length > 0 || state !== undefined || isWish)
  const conversation = before ?? (isOpened ? { id: givenLater, region, state: 'with-bot' as const } : null)
  if (conversation === null) return null
  const next = state ?? conversation.state
  if (escalation === 'withdrawn') return { ...conversation, state: next === 'waiting' ? ('with-bot' as const) : next }
  return { ...conversation, state: isWish && next !== 'with-counsellor' ? ('waiting' as const) : next }
}

/** The database gives it when the turn is settled; until then nothing asks for it. */
const givenLater = '' as ConversationId

/** What opens a conversation, so that counsellors see later what belongs to it though nobody asked a question. */
export const opening = ({ standing, region }: Moment): Effect =>
  region === null || standing.conversation !== null ? {} : { conversation: 'with-bot' }

/** Several effects as one, the later ones winning where both change the same. */
export function merge(effects: readonly Effect[]): Effect {
  return {
    ...Object.assign({}, ...effects),
    person: Object.assign({}, ...effects.map(({ person }) => person)),
    turns: effects.flatMap(({ turns }) => turns ?? []),
    ratings: effects.flatMap(({ ratings }) => ratings ?? []),
    transcripts: effects.flatMap(({ transcripts }) => transcripts ?? []),
    says: effects.flatMap(({ says }) => says ?? []),
  }
}
