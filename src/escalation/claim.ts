/** A counsellor takes a conversation over: from now on they answer, and the newcomer is told so. */

import { actionButton, say } from '../conversation/say.ts'
import type { ClaimOutcome } from '../domain/escalation.ts'
import type { Outbound } from '../domain/outbound.ts'
import type { ConversationId } from '../domain/person.ts'
import type { Phrases } from '../phrases/phrases.ts'
import { wordsFor, type Counsellor, type EscalationDeps } from './counsellor.ts'

export async function claim(id: ConversationId, counsellor: Counsellor, deps: EscalationDeps): Promise<ClaimOutcome> {
  const { regions } = counsellor
  const found = await deps.escalations.find(id, regions)
  if (found === undefined) return { kind: 'unknown' }
  const says = wordsFor(found, personAnswers, deps)
  const outcome = await deps.escalations.claim(id, { counsellor: counsellor.id, regions, says, now: deps.now() })
  if (outcome.kind !== 'claimed') return outcome
  deps.waker.wake(outcome.lane)
  await deps.audit.note({ actor: counsellor, region: found.region, action: 'conversation.claimed', target: id })
  return outcome
}

/** With the way back to the machine. */
export const personAnswers = ({ personAnswersNow, noPersonNeeded }: Phrases): Outbound =>
  say(personAnswersNow, { buttons: [[actionButton(noPersonNeeded, { kind: 'want-machine' })]] }).content
