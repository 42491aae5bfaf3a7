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
import type { Moment } from './moment.ts'
import { say } from './say.ts'
import { whileTelling } from './tell-progress.ts'
import { handOver } from './talk-to-person.ts'

export interface Asked {
  readonly text: string
  /** Of the newcomer's message, to be quoted; `null` where the answer comes later than the next one. */
  readonly messageId: string | null
  /** The page that the newcomer chose among those offered for this question. */
  readonly page?: number
  /** A message that the answer takes the place of. */
  readonly replaces?: string | null
}

/** A conversation that rested for longer has another subject. */
const followsWithinMs = 30 * 60_000

/** Longer ones are letters rather than questions. */
export const longestQuestion = 1_000

export async function ask(asked: Asked, moment: Moment, region: Region, deps: ConverseDeps): Promise<Effect> {
  const isDanger = deps.recogniser.recognise(asked.text, moment.language).kind === 'emergency'
  if (asked.text.length > longestQuestion && !isDanger) {
    return { says: [say(fill(moment.phrases.questionTooLong, { limit: longestQuestion }))] }
  }
  const answer = await respond(questionOf(asked, moment, region, deps), moment, deps)
  const person = { language: answer.language }
  if (answer.reason === wantsPerson && deps.hasCounsellors) {
    return { person, turns: [turnOf(asked, { ...answer, kind: 'escalated' }, deps)], ...handOver(moment) }
  }
  return { person, ...(await told(asked, answer, moment, region, deps)) }
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

const isRecent = ({ askedAt }: Pick<PastTurn, 'askedAt'>, now: Date) =>
  now.getTime() - askedAt.getTime() < followsWithinMs

const isAboutPages = ({ answer }: PastTurn) => ['answered', 'clarify', 'abstained'].includes(answer.kind)

const turnOf = (asked: Asked, answer: Answer, { newId, now }: ConverseDeps): NewTurn => ({
  id: newId(),
  question: asked.text,
  answer,
  askedAt: now(),
})

async function told(asked: Asked, answer: Answer, moment: Moment, region: Region, deps: ConverseDeps): Promise<Effect> {
  const turn = turnOf(asked, answer, deps)
  const phrases = phrasesFor(answer.language)
  const places = await placeExtras(answer, region, deps)
  const { standing } = moment
  const hasCounsellors = deps.hasCounsellors && !standing.person.isGroup
  const canChangeRegion = deps.regionOfAccount(standing.person.address) === null && (await deps.regions()).length > 1
  const parts = { answer, turn: turn.id, phrases, places, hasCounsellors, canChangeRegion }
  const { text, ...shown } = answerMessage(parts)
  const repliesTo = asked.page === undefined ? asked.messageId : null
  const reply = say(text, { ...shown, repliesTo, replaces: asked.replaces ?? null, turn: turn.id })
  if (answer.kind !== 'emergency' || !hasCounsellors) return { turns: [turn], says: [reply] }
  const alert = say(fill(phrases.counsellorsTold, { region: region.name }), { turn: turn.id })
  return { turns: [turn], says: [reply, alert], escalation: { cause: 'emergency', isUrgent: true } }
}

/** The page of that number on the buttons of a turn that asked which one is meant. */
export function chosenPage({ answer }: PastTurn, choice: number): number | undefined {
  return answer.kind === 'clarify' ? answer.candidates.slice(0, offeredPages)[choice]?.pageId : undefined
}
