/** A question is answered, or goes to a person; what was written before makes it understood. */

import { offeredPages, wantsPerson } from '../answer/compose.ts'
import type { Answer, Question } from '../domain/answer.ts'
import type { Region } from '../domain/region.ts'
import type { Effect, NewTurn, PastExchange, PastTurn } from '../domain/settlement.ts'
import { phrasesFor } from '../phrases/languages.ts'
import { fill } from '../phrases/phrases.ts'
import { answerMessage } from './answer-text.ts'
import { placeExtras } from './browse/place-extras.ts'
import type { ConverseDeps } from './deps.ts'
import { alreadyHandedOver, handOver } from './hand-over.ts'
import { hasCounsellors, type Moment } from './moment.ts'
import { ownHandOver, topicIn } from './own-hand-over.ts'
import { privately } from './privately.ts'
import { isRecent } from './recent.ts'
import { say } from './say.ts'
import { whileTelling } from './tell-progress.ts'

export interface Asked {
  readonly text: string
  /** Of the newcomer's message, to be quoted; `null` where the answer comes later than the next one. */
  readonly messageId: string | null
  /** The page that the newcomer chose among those offered for this question. */
  readonly page?: number
  /** A message that the answer takes the place of. */
  readonly replaces?: string | null
}

/** Longer ones are letters rather than questions. */
export const longestQuestion = 1_000

export async function ask(asked: Asked, moment: Moment, region: Region, deps: ConverseDeps): Promise<Effect> {
  const isDanger = deps.recogniser.recognise(asked.text, moment.language).kind === 'emergency'
  if (asked.text.length > longestQuestion && !isDanger) {
    return { says: [say(fill(moment.phrases.questionTooLong, { limit: longestQuestion }))] }
  }
  const answer = await respond(questionOf(asked, moment, region, deps), moment, deps)
  const person = { language: answer.language }
  const spoken = { ...moment, language: answer.language, phrases: phrasesFor(answer.language) }
  if (answer.reason === wantsPerson && hasCounsellors(spoken)) {
    const turn = turnOf(asked, { ...answer, kind: 'escalated' }, deps)
    if (moment.standing.person.isGroup) return privately({ person, turns: [turn] }, moment, deps)
    // What is found for the wish itself is about nothing that they need.
    const { topic } = topicIn(asked.text, { ...answer, candidates: [] }, spoken, deps)
    const handed = alreadyHandedOver(spoken) ?? (await handOver({ cause: 'asked-for', topic }, spoken, region, deps))
    return { person, turns: [turn], ...handed }
  }
  return privately({ person, ...(await told(asked, answer, spoken, region, deps)) }, moment, deps)
}

function respond(question: Question, { standing }: Moment, { responder, showProgress }: ConverseDeps): Promise<Answer> {
  if (showProgress === undefined) return responder.respond(question)
  const { address } = standing.person
  return whileTelling(
    (soFar) => showProgress(address, soFar),
    (onProgress) => responder.respond(question, { onProgress }),
  )
}

function questionOf(asked: Asked, { standing, heard }: Moment, region: Region, { newId, now }: ConverseDeps): Question {
  const { person, lastTurn, exchanges } = standing
  const previous = lastTurn !== null && isRecent(lastTurn, now()) && asked.page === undefined ? lastTurn : null
  const optional = {
    language: person.chosenLanguage,
    detectedLanguage: asked.page === undefined ? heard : null,
    previousLanguage: person.language,
    languageHint: person.languageHint,
    previousQuestion: previous !== null && isAboutPages(previous) ? previous.question : null,
    page: asked.page,
    history: asked.page === undefined ? exchanges.filter((one) => isRecent(one, now())).map(inShort) : null,
    askedBy: person.id,
  }
  const given = Object.entries(optional).filter(([, value]) => value !== null && value !== undefined)
  return {
    id: newId(),
    region: region.slug,
    text: asked.text,
    wantsPlainLanguage: person.wantsPlainLanguage,
    ...Object.fromEntries(given),
  }
}

const inShort = ({ asked, answered }: PastExchange) => ({ asked, answered })

const isAboutPages = ({ answer }: PastTurn) => ['answered', 'clarify', 'abstained'].includes(answer.kind)

const turnOf = (asked: Asked, answer: Answer, { newId, now }: ConverseDeps): NewTurn => ({
  id: newId(),
  question: asked.text,
  answer,
  askedAt: now(),
})

async function told(asked: Asked, answer: Answer, moment: Moment, region: Region, deps: ConverseDeps): Promise<Effect> {
  const { standing, phrases } = moment
  const turn = turnOf(asked, answer, deps)
  // What a page says that somebody chose is what they wanted to read.
  const isChosen = asked.page !== undefined && answer.kind === 'answered'
  const own = isChosen ? undefined : ownHandOver(asked.text, answer, moment, deps)
  const places = await placeExtras(answer, region, deps)
  // Whoever is handed over already has no need of the button.
  const offersPerson = hasCounsellors(moment) && !standing.person.isGroup && own === undefined
  const canChangeRegion = deps.regionOfAccount(standing.person.address) === null && (await deps.regions()).length > 1
  const parts = { answer, turn: turn.id, phrases, places, offersPerson, canChangeRegion }
  const { text, ...shown } = answerMessage(parts)
  const repliesTo = asked.page === undefined ? asked.messageId : null
  const reply = say(text, { ...shown, repliesTo, replaces: asked.replaces ?? null, turn: turn.id })
  if (own === undefined) return { turns: [turn], says: [reply] }
  const handed = await handOver({ ...own, turn: turn.id }, moment, region, deps)
  return { ...handed, turns: [turn], says: [reply, ...(handed.says ?? [])] }
}

/** The page of that number on the buttons of a turn that asked which one is meant. */
export function chosenPage({ answer }: PastTurn, choice: number): number | undefined {
  return answer.kind === 'clarify' ? answer.candidates.slice(0, offeredPages)[choice]?.pageId : undefined
}
