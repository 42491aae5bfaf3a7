/** A counsellor lets go of a conversation, and the machine answers again. */

import { say } from '../conversation/say.ts'
import type { ConversationId } from '../domain/person.ts'
import type { Phrases } from '../phrases/phrases.ts'
import { speak, type Counsellor, type EscalationDeps } from './counsellor.ts'

/** The conversation goes on with the machine. `false` where the counsellor doesn't hold it. */
export const handBack = (id: ConversationId, counsellor: Counsellor, deps: EscalationDeps) =>
  letGo(id, counsellor, 'with-bot', deps)

/** The conversation has come to its end, until the newcomer writes again. `false` where the counsellor doesn't hold it. */
export const close = (id: ConversationId, counsellor: Counsellor, deps: EscalationDeps) =>
  letGo(id, counsellor, 'closed', deps)

function letGo(
  id: ConversationId,
  counsellor: Counsellor,
  state: 'with-bot' | 'closed',
  deps: EscalationDeps,
): Promise<boolean> {
  const compose = ({ machineAnswersAgain }: Phrases) => say(machineAnswersAgain).content
  return speak(id, counsellor, { compose, author: { kind: 'machine' }, state }, deps)
}
