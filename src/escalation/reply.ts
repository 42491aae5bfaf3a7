/** A counsellor writes to the newcomer, who sees that it is a person who writes, and whether a machine translated it. */

import { say } from '../conversation/say.ts'
import type { Span } from '../domain/outbound.ts'
import type { ConversationId } from '../domain/person.ts'
import type { OriginalWords } from '../domain/translation.ts'
import { cleanText } from '../inbox/clean-text.ts'
import type { Phrases } from '../phrases/phrases.ts'
import { speak, type Counsellor, type EscalationDeps } from './counsellor.ts'

/** Characters, as JavaScript counts them; what is longer is a letter. */
export const longestReply = 4_000

export type ReplyOutcome = 'said' | 'empty' | 'too-long' | 'not-held'

export interface Reply {
  /** As it was typed; what cannot be seen in it is taken out. */
  readonly text: string
  /** What the counsellor wrote, where the text is a translation of it. */
  readonly original?: OriginalWords | undefined
  /** A UUID: whoever sends it again says it once. */
  readonly key?: string | undefined
}

export async function reply(
  id: ConversationId,
  { text, original: typed, key }: Reply,
  counsellor: Counsellor,
  deps: EscalationDeps,
): Promise<ReplyOutcome> {
  const written = cleanText(text)
  const original = typed && { ...typed, text: cleanText(typed.text) }
  if (written === '') return 'empty'
  if (Math.max(written.length, original?.text.length ?? 0) > longestReply) return 'too-long'
  const isHeld = await speak(
    id,
    counsellor,
    {
      compose: (phrases) => say(words(written, original !== undefined, phrases)).content,
      author: { kind: 'counsellor', name: counsellor.name },
      state: 'with-counsellor',
      original,
      key,
    },
    deps,
  )
  return isHeld ? 'said' : 'not-held'
}

function words(
  written: string,
  isTranslated: boolean,
  { counsellorWrites, machineTranslated }: Phrases,
): readonly Span[] {
  const mark = isTranslated ? [{ text: `\n\n(${machineTranslated})` }] : []
  return [{ text: counsellorWrites, style: 'bold' }, { text: `\n${written}` }, ...mark]
}
