/** The last words of a conversation with a person, and the one question after it: did it help? */

import { actionButton, say } from '../conversation/say.ts'
import type { Outbound } from '../domain/outbound.ts'
import type { ConversationId } from '../domain/person.ts'
import type { Phrases } from '../phrases/phrases.ts'

/** Of a conversation that a counsellor has resolved, whose end the newcomer is told with it. */
export function closingQuestion(conversation: ConversationId, phrases: Phrases): Outbound {
  const { conversationResolved, didPersonHelp, yes, no } = phrases
  const answer = (helped: boolean, label: string) => actionButton(label, { kind: 'rate-person', conversation, helped })
  const buttons = [[answer(true, `👍 ${yes}`), answer(false, `👎 ${no}`)]]
  return say(`${conversationResolved}\n\n${didPersonHelp}`, { buttons }).content
}
