/** A word as what else it may be called. */

import type { Meanings, Relatives } from '../thesaurus.ts'

export interface WidenedWord {
  readonly itself: Meanings
  /** With its relatives. */
  readonly all: Meanings
}

/** How much the word itself counts, and its relatives; tuned on OMoS-QA's training split. */
export interface WideningShares {
  readonly itself: number
  readonly equivalents: number
  readonly related: number
}

export function widen(word: Meanings, relatives: Relatives | undefined, shares: WideningShares): WidenedWord {
  if (relatives === undefined) return { itself: word, all: word }
  const itself = new Map([...word].map(([one, weight]) => [one, shares.itself * weight]))
  const all = new Map(itself)
  const add = (meanings: Meanings, share: number) => {
    for (const [one, weight] of meanings) all.set(one, (all.get(one) ?? 0) + share * weight)
  }
  add(relatives.equivalents, shares.equivalents)
  add(relatives.related, shares.related)
  return { itself, all }
}
