/** What a newcomer means by the messages that wait: a burst of texts is one remark, everything else one of its own. */

import { decodeAction, type Action } from '../domain/action.ts'
import type { Attachment } from '../domain/attachment.ts'
import type { PendingMessage } from '../domain/settlement.ts'
import { isShort } from '../inbox/burst.ts'

interface Said {
  /** Of the last message it is made of, for quoting. */
  readonly messageId: string
  /** How many messages it is made of. */
  readonly messages: number
  readonly saidAt: Date
}

export type Remark = Said &
  /** `lastText` is the last message of a burst. */
  (
    | { readonly kind: 'text'; readonly text: string; readonly lastText: string }
    | { readonly kind: 'command'; readonly name: string; readonly argument: string }
    /** `action` is `undefined` for buttons that are not ours, or not any more. */
    | {
        readonly kind: 'tap'
        readonly action: Action | undefined
        readonly callback: string
        readonly menu: string | null
      }
    | { readonly kind: 'location'; readonly latitude: number; readonly longitude: number }
    /** `id` is ours of the message. */
    | { readonly kind: 'voice'; readonly id: string; readonly attachment: Attachment | undefined }
    /** `caption` is what was written below it, `attachment` the first of several files in a row. */
    | { readonly kind: 'file'; readonly attachment: Attachment | undefined; readonly caption: string | undefined }
    | { readonly kind: 'unreadable' }
    | { readonly kind: 'left' }
    | { readonly kind: 'moved'; readonly toChat: string }
  )

interface RemarkLimits {
  /** In characters; what a burst has beyond it is another remark. */
  readonly longestText: number
  /** Who wrote on after a longer silence began anew, however late all of it comes. */
  readonly quietMs: number
}

export function remarksOf(pending: readonly PendingMessage[], limits: RemarkLimits): readonly Remark[] {
  const remarks: Remark[] = []
  for (const message of pending) {
    const remark = remarkOf(message)
    if (remark === undefined) continue
    const last = remarks.at(-1)
    const joined = last === undefined ? undefined : join(last, remark, limits)
    if (joined === undefined) remarks.push(remark)
    else remarks[remarks.length - 1] = joined
  }
  return remarks
}

function join(one: Remark, next: Remark, { longestText, quietMs }: RemarkLimits): Remark | undefined {
  if (one.kind === 'file' && next.kind === 'file') return joinFiles(one, next)
  if (one.kind !== 'text' || next.kind !== 'text') return undefined
  if (!isShort(one.lastText) || !isShort(next.lastText)) return undefined
  if (next.saidAt.getTime() - one.saidAt.getTime() > quietMs + clockStepMs) return undefined
  const text = `${one.text}\n${next.text}`
  if (text.length > longestText) return undefined
  return { ...next, text, messages: one.messages + 1 }
}

/** An album comes file by file, with its words below one of them. */
function joinFiles(one: Extract<Remark, { kind: 'file' }>, next: typeof one): typeof one {
  const attachment = one.attachment ?? next.attachment
  return { ...next, attachment, caption: one.caption ?? next.caption, messages: one.messages + 1 }
}

/** Telegram dates messages by the second. */
const clockStepMs = 1_000

/** `undefined` for what was taken back. */
function remarkOf({ id, content, messageId, sentAt }: PendingMessage): Remark | undefined {
  const said: Said = { messageId, messages: 1, saidAt: sentAt }
  switch (content.kind) {
    case 'text':
      return { ...said, ...textOrCommand(content.text) }
    case 'button':
      return {
        ...said,
        kind: 'tap',
        action: decodeAction(content.data),
        callback: content.callback,
        menu: content.messageId,
      }
    case 'location':
      return { ...said, kind: 'location', latitude: content.latitude, longitude: content.longitude }
    case 'voice':
      return { ...said, kind: 'voice', id, attachment: content.attachment }
    case 'file':
      return { ...said, kind: 'file', attachment: content.attachment, caption: content.caption }
    case 'other':
      return { ...said, kind: 'unreadable' }
    case 'left':
      return { ...said, kind: 'left' }
    case 'moved':
      return { ...said, kind: 'moved', toChat: content.toChat }
    case 'deleted':
      return undefined
    default:
      return content satisfies never
  }
}

/** `/region München` is a command on every channel, whether it knows commands or not. */
function textOrCommand(text: string) {
  const [, name, argument = ''] = /^\/([a-z]{2,20})(?:\s+([\s\S]*))?$/i.exec(text.trim()) ?? []
  return name === undefined
    ? ({ kind: 'text', text, lastText: text } as const)
    : ({ kind: 'command', name: name.toLowerCase(), argument: argument.trim() } as const)
}
