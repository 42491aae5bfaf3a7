/** A counsellor writes to the newcomer, who sees that it is a person who writes, and whether a machine translated it. */

import { say } from '../conversation/say.ts'
import type { RichText, Span } from '../domain/outbound.ts'
import type { ConversationId } from '../domain/person.ts'
import type { OriginalWords } from '../domain/translation.ts'
import { cleanText } from '../inbox/clean-text.ts'
import type { Phrases } from '../phrases/phrases.ts'
import { wordsFor, type Counsellor, type EscalationDeps } from './counsellor.ts'

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
  /** Pages, places and forms that go with it. */
  readonly links?: readonly Attached[] | undefined
}

export interface Attached {
  readonly title: string
  /** By https or http. */
  readonly url: string
}

export async function reply(
  id: ConversationId,
  { text, original: typed, key, links = [] }: Reply,
  counsellor: Counsellor,
  deps: EscalationDeps,
): Promise<ReplyOutcome> {
  const written = cleanText(text)
  const original = typed && { ...typed, text: cleanText(typed.text) }
  if (written === '' && links.length === 0) return 'empty'
  if (Math.max(written.length, original?.text.length ?? 0) > longestReply) return 'too-long'
  const message = { written, isTranslated: original !== undefined, links }
  return (await send(id, { message, original, key }, counsellor, deps)) ? 'said' : 'not-held'
}

interface Sent extends Pick<Reply, 'original' | 'key'> {
  readonly message: Message
}

/** `false` where they don't hold the conversation, or not any more. */
async function send(
  id: ConversationId,
  { message, original, key }: Sent,
  counsellor: Counsellor,
  deps: EscalationDeps,
): Promise<boolean> {
  const { name, regions } = counsellor
  const found = await deps.escalations.find(id, regions)
  if (found === undefined) return false
  const author = { kind: 'counsellor', id: counsellor.id, name } as const
  const says = wordsFor(found, (phrases) => say(words(message, phrases)).content, deps).map((content, position) => ({
    content,
    author,
    // A long reply is several messages, and translates all of it at its head.
    ...(original !== undefined && position === 0 && { original }),
  }))
  const lane = await deps.escalations.reply(id, { counsellor: counsellor.id, regions, says, key, now: deps.now() })
  if (lane === undefined) return false
  deps.waker.wake(lane)
  await deps.audit.note({ actor: counsellor, region: found.region, action: 'conversation.replied', target: id })
  return true
}

interface Message {
  readonly written: string
  readonly isTranslated: boolean
  readonly links: readonly Attached[]
}

function words({ written, isTranslated, links }: Message, { counsellorWrites, machineTranslated }: Phrases): RichText {
  const mark = isTranslated ? [{ text: `\n\n(${machineTranslated})` }] : []
  const said = written === '' ? [] : [{ text: `\n${written}` }]
  return [{ text: counsellorWrites, style: 'bold' }, ...said, ...links.flatMap(asLines), ...mark]
}

/** Each on a line of its own, below the words. */
const asLines = ({ title, url }: Attached, position: number): readonly Span[] => [
  { text: position === 0 ? '\n\n' : '\n' },
  { text: cleanText(title).replaceAll('\n', ' ') || url, url },
]
