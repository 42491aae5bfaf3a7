/** Which questions Lotse hands over to a person by itself: those that it cannot answer, or not surely enough. */

import type { Answer } from '../domain/answer.ts'
import type { PastExchange, PastWish } from '../domain/settlement.ts'
import type { EscalationCause } from '../domain/person.ts'
import { wordsOf } from '../domain/terms.ts'
import { sensitiveTopics } from '../domain/topic.ts'
import { tellingWords } from '../answer/function-words.ts'
import type { TopicFound } from './topic-of.ts'

export interface Outcome {
  readonly question: string
  readonly answer: Answer
  readonly topic: TopicFound
  /** In [0, 1]: how surely what was written is some language at all. */
  readonly legibility: number
  /** Turns before this one that belong to it, oldest first. */
  readonly past: readonly PastExchange[]
  readonly lastWish: PastWish | null
}

type OwnCause = Extract<EscalationCause, 'no-answer' | 'unsure-on-sensitive-topic' | 'unsupported'>

/** Whether an answer needs no person, whatever it is about. */
export const mayStand = ({ kind, confidence }: Pick<Answer, 'kind' | 'confidence'>): boolean =>
  kind === 'answered' ? confidence >= sureOfSensitive : kind !== 'clarify' && kind !== 'abstained'

/** `undefined` where the answer may stand, or a better question is likelier than a need for a person. */
export function causeOf(outcome: Outcome): OwnCause | undefined {
  if (mayStand(outcome.answer) || wasGivenUp(outcome)) return undefined
  const { kind, reason } = outcome.answer
  if (kind === 'answered') return isSensitive(outcome) ? 'unsure-on-sensitive-topic' : undefined
  if (kind === 'clarify') {
    return isSensitive(outcome) && hasWords(outcome, wordsOfNamedTopic) ? 'unsure-on-sensitive-topic' : undefined
  }
  if (!isClearNeed(outcome)) return isSecondTime(outcome) ? 'no-answer' : undefined
  if (isSensitive(outcome)) return 'unsure-on-sensitive-topic'
  return reason === 'unsupported' ? 'unsupported' : 'no-answer'
}

/**
 * On the training split of OMoS-QA (its 830 questions about Munich) 58 % of the answers below this rest on the page
 * marked as right, and 96 % of those above it.
 */
const sureOfSensitive = 0.75

/** Whoever only names a topic is helped by choosing a page; whoever says more wants to know something. */
const wordsOfNamedTopic = 2
const wordsOfClearNeed = 4

/** Detected from whole sentences; what is typed at random stays below. */
const surelyLegible = 0.9

function isClearNeed(outcome: Outcome): boolean {
  const { topic, legibility } = outcome
  if (topic.isNamed && hasWords(outcome, wordsOfNamedTopic)) return true
  return legibility >= surelyLegible && hasWords(outcome, wordsOfClearNeed)
}

const isSensitive = ({ topic }: Outcome): boolean => topic.isNamed && sensitiveTopics.includes(topic.topic)

const hasWords = ({ question, answer }: Outcome, least: number): boolean =>
  tellingWords(question, answer.language).length >= least

/** Two questions in a row of turns without an answer; letters typed at random are no question. */
function isSecondTime({ past, lastWish, legibility, topic }: Outcome): boolean {
  const isLegible = topic.isNamed || legibility >= surelyLegible
  return isLegible && past.some(({ kind, askedAt }) => kind === 'abstained' && !isBefore(askedAt, lastWish))
}

/** Whoever took a wish back, or waited in vain, is not handed over again for the same question. */
function wasGivenUp({ question, past, lastWish }: Outcome): boolean {
  if (lastWish?.endedHow !== 'withdrawn' && lastWish?.endedHow !== 'timed-out') return false
  return past.some(({ asked, askedAt }) => isBefore(askedAt, lastWish) && isAlike(asked, question))
}

/** Whether something was said before the last wish for a person had ended, and so was part of it. */
export const isBefore = (at: Date, wish: PastWish | null): boolean =>
  wish !== null && at.getTime() <= wish.endedAt.getTime()

/** Of the words of both, at least half are shared. */
function isAlike(one: string, other: string): boolean {
  const [a, b] = [new Set(wordsOf(one)), new Set(wordsOf(other))]
  const shared = [...a].filter((word) => b.has(word)).length
  return shared > 0 && shared * 2 >= a.size + b.size - shared
}
