/** A counsellor takes a conversation over: from now on they answer, and the newcomer is told so. */

import type { ConversationId } from '../domain/person.ts'
import { actionButton, say } from '../conversation/say.ts'
import type { ClaimOutcome } from '../domain/escalation.ts'
import { wordsFor, type Counsellor, type EscalationDeps } from './counsellor.ts'

export async function claim(
  id: ConversationId,
  { name: counsellor, regions }: Counsellor,
  deps: EscalationDeps,
): Promise<ClaimOutcome> {
  const thread = await deps.escalations.thread(id, regions)
  if (thread === undefined) return { kind: 'unknown' }
  const says = wordsFor(
    thread,
    ({ personAnswersNow, noPersonNeeded }) =>
      say(personAnswersNow, { buttons: [[actionButton(noPersonNeeded, { kind: 'want-machine' })]] }).content,
    deps,
  )
  const outcome = await deps.escalations.claim(id, { counsellor, regions, says, now: deps.now() })
  if (outcome.kind === 'claimed') deps.waker.wake(outcome.lane)
  return outcome
}
