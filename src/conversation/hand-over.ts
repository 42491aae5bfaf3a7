/** A conversation goes to the region's counsellors; Lotse goes on answering until one of them takes it over. */

import type { EscalationCause } from '../domain/person.ts'
import type { Region } from '../domain/region.ts'
import type { Effect } from '../domain/settlement.ts'
import type { Topic } from '../domain/topic.ts'
import { whenAnswered } from '../escalation/say-when.ts'
import { topicOf } from '../escalation/topic-of.ts'
import { wishFor } from '../escalation/wish.ts'
import { fill, type Phrases } from '../phrases/phrases.ts'
import type { ConverseDeps } from './deps.ts'
import { hasCounsellors, type Moment } from './moment.ts'
import { actionButton, say } from './say.ts'
import { isWithPerson } from './talk-to-person.ts'

export interface HandOver {
  readonly cause: EscalationCause
  readonly topic: Topic
  /** That what is said belongs to. */
  readonly turn?: string
}

type HandOverDeps = Pick<ConverseDeps, 'deskSettings' | 'now'>

/** The newcomer hears why, by when somebody answers, and how to do without. */
export async function handOver(
  { cause, topic, turn }: HandOver,
  moment: Moment,
  region: Region,
  deps: HandOverDeps,
): Promise<Effect> {
  const { phrases } = moment
  const settings = await deps.deskSettings.of(region.slug)
  const now = deps.now()
  const escalation = wishFor({ cause, topic }, settings, now)
  const when = isWithPerson(moment) ? [] : whenAnswered(escalation, settings, moment, now)
  const text = [fill(phrases[reasonFor(cause, moment)], { region: region.name }), ...when].join('\n\n')
  const buttons = cause === 'emergency' ? [] : withdrawal(phrases)
  return { escalation, says: [say(text, { buttons, ...(turn !== undefined && { turn }) })] }
}

/**
 * Whoever waited for a counsellor before is not told that no person has read along: whoever is at the desk saw their last
 * words among the conversations that wait, whether anybody took it or not.
 */
const reasonFor = (cause: EscalationCause, { standing }: Moment): keyof Phrases =>
  (standing.wasClaimed || standing.lastWish !== null) && cause !== 'emergency' ? 'handedOverAgain' : reasons[cause]

const reasons = {
  'asked-for': 'handedOver',
  emergency: 'counsellorsTold',
  'no-answer': 'handedOverNoAnswer',
  'unsure-on-sensitive-topic': 'handedOverUnsure',
  'did-not-help': 'handedOverNotHelped',
  unsupported: 'handedOverUnsure',
  document: 'handedOver',
} as const satisfies Record<EscalationCause, keyof Phrases>

/** For whoever asks once more: they are waited with, or talked to already. */
export function alreadyHandedOver(moment: Moment): Effect | undefined {
  const { standing, phrases } = moment
  if (!isWithPerson(moment)) return undefined
  if (standing.conversation?.state === 'with-counsellor') return {}
  return { says: [say(phrases.alreadyHandedOver, { buttons: withdrawal(phrases) })] }
}

const withdrawal = ({ noPersonNeeded }: Phrases) => [[actionButton(noPersonNeeded, { kind: 'want-machine' })]]

/** Whether Lotse may hand over by itself: nobody is asked for yet, and nobody else reads along. */
export const mayHandOver = (moment: Moment): boolean =>
  hasCounsellors(moment) && !moment.standing.person.isGroup && !isWithPerson(moment)

/** What was asked last tells what somebody wants a person for. */
export function topicSoFar({ standing, language }: Moment): Topic {
  const { lastTurn, exchanges } = standing
  const questions = exchanges.map(({ asked }) => asked).toReversed()
  const titles = lastTurn?.answer.candidates.map(({ title }) => title) ?? []
  return topicOf({ questions, language, titles }).topic
}
