/** A counsellor writes to the newcomer, who sees that it is a person who writes. */

import { say } from '../conversation/say.ts'
import type { ConversationId } from '../domain/person.ts'
import { cleanText } from '../inbox/clean-text.ts'
import { speak, type Counsellor, type EscalationDeps } from './counsellor.ts'

/** Characters, as JavaScript counts them; what is longer is a letter. */
export const longestReply = 4_000

export type ReplyOutcome = 'said' | 'empty' | 'too-long' | 'not-held'

/** @param text as it was typed; what cannot be seen in it is taken out */
export async function reply(
  id: ConversationId,
  text: string,
  counsellor: Counsellor,
  deps: EscalationDeps,
): Promise<ReplyOutcome> {
  const written = cleanText(text)
  if (written === '') return 'empty'
  if (written.length > longestReply) return 'too-long'
  const isHeld = await speak(
    id,
    counsellor,
    {
      compose: ({ counsellorWrites }) =>
        say([{ text: counsellorWrites, style: 'bold' }, { text: `\n${written}` }]).content,
      author: { kind: 'counsellor', name: counsellor.name },
      state: 'with-counsellor',
    },
    deps,
  )
  return isHeld ? 'said' : 'not-held'
}
