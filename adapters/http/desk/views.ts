/** What the desk shows, as it goes over the wire: nothing that leads to a person, and nothing that it doesn't show. */

import { encodeAction } from '../../../src/domain/action.ts'
import type { Attachment } from '../../../src/domain/attachment.ts'
import type { ChannelKind } from '../../../src/domain/channel.ts'
import type { InboundContent } from '../../../src/domain/inbound.ts'
import type { LanguageTag } from '../../../src/domain/language.ts'
import type { Button, DeliveryState, Outbound, RichText } from '../../../src/domain/outbound.ts'
import type { ConversationId, EscalationCause } from '../../../src/domain/person.ts'
import type { Region } from '../../../src/domain/region.ts'
import type { ConversationThread, OpenConversation, ThreadLine } from '../../../src/domain/escalation.ts'
import { canBeOpened } from '../../../src/escalation/open-attachment.ts'

export interface ConversationView {
  readonly id: ConversationId
  /** As people know it. */
  readonly region: string
  readonly language: LanguageTag | null
  readonly channel: ChannelKind
  readonly cause: EscalationCause
  readonly isUrgent: boolean
  /** ISO 8601. */
  readonly since: string
  /** `null` while somebody is waited for. */
  readonly heldBy: string | null
  /** By whoever asks. */
  readonly isMine: boolean
  readonly lastWords: string | null
}

export interface ThreadView extends ConversationView {
  readonly lines: readonly LineView[]
}

export type LineView = NewcomerLine | LotseLine

export interface NewcomerLine {
  readonly kind: 'newcomer'
  /** ISO 8601. */
  readonly at: string
  readonly said: NewcomerWords
}

export type NewcomerWords =
  | { readonly kind: 'text'; readonly text: string }
  /** `label` is that of the tapped button, as far as it is known. */
  | { readonly kind: 'tap'; readonly label: string | null }
  /** `transcript` is what a machine heard in it. */
  | { readonly kind: 'voice'; readonly transcript: string | null; readonly file: FileView | null }
  | { readonly kind: 'file'; readonly caption: string | null; readonly file: FileView | null }
  | { readonly kind: 'location' | 'deleted' | 'other' }

export interface FileView {
  readonly isPhoto: boolean
  readonly name: string | null
  readonly bytes: number | null
  readonly seconds: number | null
  /** Where it can be had; `null` for what is not opened here. */
  readonly url: string | null
}

export interface LotseLine {
  readonly kind: 'lotse'
  readonly at: string
  /** Who wrote it; `null` for the machine. */
  readonly counsellor: string | null
  readonly text: RichText
  /** Name of a file that was sent. */
  readonly file: string | null
  /** Pages that the answer quotes, or that the message leads to. */
  readonly links: readonly LinkView[]
  /** What the newcomer could tap. */
  readonly choices: readonly string[]
  readonly delivery: DeliveryState
  /** What the counsellor wrote, where this is a translation of it. */
  readonly original: string | null
}

export interface LinkView {
  readonly title: string
  readonly url: string
}

export function conversationView(
  conversation: OpenConversation,
  counsellor: string,
  regions: readonly Region[],
): ConversationView {
  const { id, region, language, channel, cause, isUrgent, since, heldBy, lastWords } = conversation
  const name = regions.find(({ slug }) => slug === region)?.name ?? region
  const isMine = heldBy === counsellor
  return { id, region: name, language, channel, cause, isUrgent, since: since.toISOString(), heldBy, isMine, lastWords }
}

export function threadView(thread: ConversationThread, counsellor: string, regions: readonly Region[]): ThreadView {
  return { ...conversationView(thread, counsellor, regions), lines: linesOf(thread) }
}

function linesOf({ lines, ...conversation }: ConversationThread): readonly LineView[] {
  const labels = new Map<string, string>()
  const cited = new Set<string>()
  return lines.map((line) => {
    if (line.kind === 'newcomer') {
      const file = fileOf(line, conversation)
      return { kind: 'newcomer', at: line.at.toISOString(), said: wordsOf(line.content, file, labels) }
    }
    for (const button of buttonsOf(line.content)) {
      if (button.kind === 'action') labels.set(encodeAction(button.action), button.label)
    }
    // A long answer is several messages; its pages stand below the first of them.
    const isRepeated = line.answer !== null && cited.has(line.answer.id)
    if (line.answer !== null) cited.add(line.answer.id)
    return lotseLine(line, isRepeated ? null : line.answer)
  })
}

function wordsOf(content: InboundContent, file: FileView | null, labels: ReadonlyMap<string, string>): NewcomerWords {
  switch (content.kind) {
    case 'text':
      return { kind: 'text', text: content.text }
    case 'button':
      return { kind: 'tap', label: labels.get(content.data) ?? null }
    case 'voice':
      return { kind: 'voice', transcript: content.transcript ?? null, file }
    case 'file':
      return { kind: 'file', caption: content.caption ?? null, file }
    case 'location':
    case 'deleted':
    case 'other':
      return { kind: content.kind }
    case 'left':
    case 'moved':
      return { kind: 'other' }
    default:
      return content satisfies never
  }
}

type Newcomer = Extract<ThreadLine, { readonly kind: 'newcomer' }>

function fileOf({ id: message, at, content }: Newcomer, { id, since }: OpenConversation): FileView | null {
  const attachment = content.kind === 'voice' || content.kind === 'file' ? content.attachment : undefined
  if (attachment === undefined) return null
  const url = `/api/desk/conversations/${id}/attachments/${message}`
  return { ...factsOf(attachment), url: canBeOpened(attachment, { sentAt: at, since }) ? url : null }
}

const factsOf = ({ mediaType, name, bytes, seconds }: Attachment): Omit<FileView, 'url'> => ({
  isPhoto: mediaType.startsWith('image/'),
  name: name ?? null,
  bytes,
  seconds: seconds ?? null,
})

type Lotse = Extract<ThreadLine, { readonly kind: 'lotse' }>

function lotseLine({ at, author, content, delivery, original }: Lotse, answer: Lotse['answer']): LotseLine {
  const buttons = buttonsOf(content)
  const cited = (answer?.citations ?? []).map(({ title, url }) => ({ title, url }))
  const others = buttons.flatMap((button) => (button.kind === 'link' ? [{ title: button.label, url: button.url }] : []))
  return {
    kind: 'lotse',
    at: at.toISOString(),
    counsellor: author.kind === 'counsellor' ? author.name : null,
    text: textOf(content),
    file: content.kind === 'file' ? content.name : null,
    links: [...cited, ...others.filter(({ url }) => !cited.some((page) => page.url === url))],
    choices: buttons.flatMap((button) => (button.kind === 'link' ? [] : [button.label])),
    delivery,
    original: original?.text ?? null,
  }
}

const buttonsOf = (content: Outbound): readonly Button[] => (content.kind === 'text' ? content.buttons.flat() : [])

/** Of a file only the caption: it may hold everything that is stored about a person. */
function textOf(content: Outbound): RichText {
  switch (content.kind) {
    case 'text':
      return content.text
    case 'file':
      return [{ text: content.caption }]
    case 'acknowledge':
      return []
    default:
      return content satisfies never
  }
}
