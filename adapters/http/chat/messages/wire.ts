/** Messages as a page gets them. */

import { encodeAction } from '../../../../src/domain/action.ts'
import type { Answer } from '../../../../src/domain/answer.ts'
import type { Button, Outbound, OutboundText } from '../../../../src/domain/outbound.ts'
import type { MailboxMessage } from '../../../../src/domain/outbox.ts'

export interface WireMessage {
  readonly id: string
  /** ISO 8601. */
  readonly at: string
  /** Which counsellor it is stays among the counsellors. */
  readonly author: 'machine' | 'counsellor'
  readonly content: WireText | Extract<Outbound, { readonly kind: 'file' }>
  readonly answer: Answer | null
}

export type WireText = Omit<OutboundText, 'buttons'> & { readonly buttons: readonly (readonly WireButton[])[] }

/** `data` comes back when the button is tapped, and means nothing to whoever shows it. */
export type WireButton =
  | Exclude<Button, { readonly kind: 'action' }>
  | { readonly kind: 'action'; readonly label: string; readonly data: string }

export function onTheWire({ id, at, author, content, answer }: MailboxMessage): WireMessage | undefined {
  if (content.kind === 'acknowledge') return undefined
  const shown =
    content.kind === 'text' ? { ...content, buttons: content.buttons.map((row) => row.map(wired)) } : content
  return { id, at: at.toISOString(), author: author.kind, content: shown, answer }
}

function wired(button: Button): WireButton {
  if (button.kind !== 'action') return button
  return { kind: 'action', label: button.label, data: encodeAction(button.action) }
}
