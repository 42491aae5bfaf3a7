/** The buttons below a list that is too long for one screen. */

import type { Action } from '../../domain/action.ts'
import type { OutboundText } from '../../domain/outbound.ts'
import type { Phrases } from '../../phrases/phrases.ts'
import { actionButton } from '../say.ts'

/** The part of a list that one screen shows. */
export interface Part<Entry> {
  readonly entries: readonly Entry[]
  readonly from: number
  readonly hasMore: boolean
}

/** The screen on which the entry at `index` stands, or the last one of a list that has become shorter. */
export function partOf<Entry>(all: readonly Entry[], index: number, size: number): Part<Entry> {
  const from = screenOf(Math.min(index, all.length - 1), size)
  return { entries: all.slice(from, from + size), from, hasMore: from + size < all.length }
}

/** Where the screen begins on which the entry at `index` stands. */
export const screenOf = (index: number, size: number): number => Math.floor(Math.max(0, index) / size) * size

interface Ways {
  readonly part: Pick<Part<unknown>, 'from' | 'hasMore'>
  readonly size: number
  /** The same list from another entry on. */
  readonly at: (from: number) => Action
  /** Where "Back" leads from the list's first screen. */
  readonly up: Action | undefined
}

/** A row with "Back" and "More"; no row where there is nowhere to go. */
export function navigation({ part, size, at, up }: Ways, phrases: Phrases): OutboundText['buttons'] {
  const back = part.from > 0 ? at(screenOf(part.from - 1, size)) : up
  const row = [
    ...(back === undefined ? [] : [actionButton(phrases.back, back)]),
    ...(part.hasMore ? [actionButton(phrases.more, at(part.from + size))] : []),
  ]
  return row.length > 0 ? [row] : []
}

export const topics: Action = { kind: 'browse', pageId: null, from: 0 }
