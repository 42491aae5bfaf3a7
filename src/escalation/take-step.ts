/** A counsellor ends their work on a conversation, hands it on or puts it off; what the newcomer hears of it, and undo. */

import { say } from '../conversation/say.ts'
import type { OpenConversation, Step, StepOutcome } from '../domain/escalation.ts'
import type { Outbound } from '../domain/outbound.ts'
import type { ConversationId } from '../domain/person.ts'
import type { Region } from '../domain/region.ts'
import { fill, type Phrases } from '../phrases/phrases.ts'
import { personAnswers } from './claim.ts'
import { closingQuestion } from './closing-question.ts'
import { wordsFor, type Counsellor, type EscalationDeps } from './counsellor.ts'

export interface TakeStepDeps extends EscalationDeps {
  readonly served: readonly Region[]
}

export async function takeStep(
  id: ConversationId,
  step: Step,
  counsellor: Counsellor,
  deps: TakeStepDeps,
): Promise<StepOutcome> {
  const { regions } = counsellor
  const found = await deps.escalations.find(id, regions)
  if (found === undefined) return { kind: 'not-held' }
  const compose = wordsOf(step, found, deps)
  const says = compose === undefined ? [] : wordsFor(found, compose, deps)
  const outcome = await deps.escalations.take(id, { counsellor: counsellor.id, regions, step, says, now: deps.now() })
  if (outcome.kind !== 'taken') return outcome
  deps.waker.wake(outcome.lane)
  const details = step.kind === 'transferred' ? { to: step.to } : step.kind === 'resolved' ? { topic: step.topic } : {}
  const { region } = found
  await deps.audit.note({ actor: counsellor, region, action: `conversation.${step.kind}`, target: id, details })
  return outcome
}

/** `undefined` for what makes no difference to the newcomer. */
function wordsOf(
  step: Step,
  { id, state, region }: OpenConversation,
  { served }: TakeStepDeps,
): ((phrases: Phrases) => Outbound) | undefined {
  switch (step.kind) {
    case 'resolved':
      return (phrases) => closingQuestion(id, phrases)
    case 'handed-back':
      return ({ machineAnswersAgain }) => say(machineAnswersAgain).content
    case 'released': {
      const name = served.find(({ slug }) => slug === region)?.name ?? region
      return ({ handedOverAgain }) => say(fill(handedOverAgain, { region: name })).content
    }
    case 'transferred':
      return state === 'waiting' ? personAnswers : undefined
    case 'snoozed':
      return undefined
    default:
      return step satisfies never
  }
}

/** `false` where it is too late, or somebody else's step. */
export async function undoStep(
  id: ConversationId,
  counsellor: Counsellor,
  { escalations, waker, audit, now }: Pick<EscalationDeps, 'escalations' | 'waker' | 'audit' | 'now'>,
): Promise<boolean> {
  const { regions } = counsellor
  const lane = await escalations.undo(id, { counsellor: counsellor.id, regions, now: now() })
  if (lane === undefined) return false
  waker.wake(lane)
  const region = (await escalations.find(id, regions))?.region ?? null
  await audit.note({ actor: counsellor, region, action: 'conversation.undone', target: id })
  return true
}
