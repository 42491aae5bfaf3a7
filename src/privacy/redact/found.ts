/** What is found in a message: kinds of personal data, and the parts of the text that hold them. */

import type { PlainText, Stretch } from './plain-text.ts'
import type { Word } from './words.ts'

export const kinds = [
  'PHONE',
  'EMAIL',
  'HANDLE',
  'IBAN',
  'CARD',
  'DOCUMENT',
  'NUMBER',
  'BIRTHDATE',
  'ADDRESS',
  'PLATE',
  'NAME',
  // A link that holds any of these.
  'LINK',
  // What looks like a placeholder, and was written by a person.
  'TEXT',
] as const

export type Kind = (typeof kinds)[number]

export interface Found extends Stretch {
  readonly kind: Kind
}

/** A message, read once for all patterns. */
export interface Reading extends PlainText {
  readonly words: readonly Word[]
  /** `plain`, with letters in place of dates, hours, amounts and the like. */
  readonly unusual: string
}

/** Without overlaps, in their order. What overlaps becomes one, of the kind of the longer. */
export function apart(all: readonly Found[]): readonly Found[] {
  const merged: Found[] = []
  for (const one of all.filter(({ from, to }) => from < to).toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = merged.at(-1)
    if (last === undefined || last.to <= one.from) merged.push(one)
    else merged[merged.length - 1] = together(last, one)
  }
  return merged
}

function together(one: Found, other: Found): Found {
  const kind = one.to - one.from >= other.to - other.from ? one.kind : other.kind
  return { kind, from: one.from, to: Math.max(one.to, other.to) }
}
