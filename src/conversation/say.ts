/** How steps of a conversation put what they say. */

import type { Action } from '../domain/action.ts'
import type { Button, OutboundText, RichText } from '../domain/outbound.ts'
import type { Say } from '../domain/settlement.ts'

interface SayOptions {
  readonly buttons?: OutboundText['buttons']
  readonly repliesTo?: string | null
  readonly replaces?: string | null
  readonly preview?: string | null
  /** The turn that it belongs to. */
  readonly turn?: string
}

export function say(text: string | RichText, options: SayOptions = {}): Say {
  const { buttons = [], repliesTo = null, replaces = null, preview = null, turn = null } = options
  const spans = typeof text === 'string' ? [{ text }] : text
  return { content: { kind: 'text', text: spans, buttons, repliesTo, replaces, preview }, turn }
}

export const actionButton = (label: string, action: Action): Button => ({ kind: 'action', label, action })

export const linkButton = (label: string, url: string): Button => ({ kind: 'link', label, url })

/** Each a row of its own. */
export const inRows = (buttons: readonly Button[]): OutboundText['buttons'] => buttons.map((button) => [button])

export function inRowsOf(count: number, buttons: readonly Button[]): OutboundText['buttons'] {
  const rows: Button[][] = []
  for (const [i, button] of buttons.entries()) {
    if (i % count === 0) rows.push([])
    rows.at(-1)?.push(button)
  }
  return rows
}
