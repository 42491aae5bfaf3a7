/** Whether Lotse hands a question over by itself, and what it is about. */

import type { Answer } from '../domain/answer.ts'
import type { Effect, PastTurn } from '../domain/settlement.ts'
import { causeOf, isBefore, mayStand } from '../escalation/causes.ts'
import { topicOf, type TopicFound } from '../escalation/topic-of.ts'
import type { ConverseDeps } from './deps.ts'
import { handOver, mayHandOver, type HandOver } from './hand-over.ts'
import { hasCounsellors, type Moment } from './moment.ts'
import { isRecent } from './recent.ts'

/** A danger makes urgent what waits already. */
export function ownHandOver(
  question: string,
  answer: Answer,
  moment: Moment,
  deps: ConverseDeps,
): HandOver | undefined {
  const { standing } = moment
  if (answer.kind === 'emergency') {
    const isHeard = hasCounsellors(moment) && !standing.person.isGroup
    return isHeard ? { cause: 'emergency', topic: topicIn(question, answer, moment, deps).topic } : undefined
  }
  if (!mayHandOver(moment) || mayStand(answer)) return undefined
  const found = topicIn(question, answer, moment, deps)
  const past = standing.exchanges.filter((one) => isRecent(one, deps.now()))
  const legibility = deps.detector.detect(question, { offered: [] }).confidence
  const cause = causeOf({ question, answer, topic: found, legibility, past, lastWish: standing.lastWish })
  return cause === undefined ? undefined : { cause, topic: found.topic }
}

/** With what was asked just before it, which counts for less. */
export function topicIn(question: string, answer: Answer, { standing }: Moment, { now }: ConverseDeps): TopicFound {
  const before = standing.exchanges.filter((one) => isRecent(one, now())).map(({ asked }) => asked)
  return topicOf({
    questions: [question, ...before.toReversed()],
    language: answer.language,
    titles: answer.candidates.map(({ title }) => title),
  })
}

/** After a thumb down; a turn that a person was asked for already speaks for no other. */
export async function handOverUnhelped(asked: PastTurn, moment: Moment, deps: ConverseDeps): Promise<Effect> {
  const { region, standing } = moment
  if (region === null || asked.answer.region !== region.slug || !mayHandOver(moment)) return {}
  if (isBefore(asked.askedAt, standing.lastWish)) return {}
  const { question, answer } = asked
  const titles = answer.candidates.map(({ title }) => title)
  const { topic } = topicOf({ questions: [question], language: answer.language, titles })
  return handOver({ cause: 'did-not-help', topic, turn: asked.id }, moment, region, deps)
}

/** None of the pages that were offered is what the newcomer means: there is no answer after all. */
export async function handOverUnanswered(asked: PastTurn, moment: Moment, deps: ConverseDeps): Promise<Effect> {
  const { region } = moment
  if (region === null || asked.answer.region !== region.slug) return {}
  const own = ownHandOver(asked.question, { ...asked.answer, kind: 'abstained' }, moment, deps)
  return own === undefined ? {} : handOver({ ...own, turn: asked.id }, moment, region, deps)
}
