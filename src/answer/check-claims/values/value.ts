/** A value as a text states it, and the text that is left to read once it is taken out. */

import type { ProblemKind } from '../claim.ts'

export interface Value {
  readonly kind: Extract<ProblemKind, 'number' | 'phone' | 'time' | 'date' | 'amount'>
  /** As it stands in the text. */
  readonly written: string
  /** Ways to say the same; one of them has to be among a page's. */
  readonly keys: readonly string[]
}

/** Reads on: each reader takes its own values out of the text, so that a phone's digits are no amount. */
export interface Reading {
  readonly rest: string
  readonly values: readonly Value[]
}

export type Taken = Omit<Value, 'written'> | readonly Omit<Value, 'written'>[] | undefined

/** What stands where something was taken out: nothing reads across it. */
const gap = ' ¦ '

/**
 * Takes every match out of the text that `valueOf` makes a value of.
 *
 * @param valueOf `undefined` leaves the match where it is
 */
export function take(
  reading: Reading,
  pattern: RegExp,
  valueOf: (match: RegExpExecArray, around: { readonly before: string; readonly after: string }) => Taken,
): Reading {
  const values: Value[] = []
  const { rest } = reading
  let left = ''
  let from = 0
  for (const match of rest.matchAll(pattern)) {
    const end = match.index + match[0].length
    const around = { before: rest.slice(Math.max(0, match.index - 40), match.index), after: rest.slice(end, end + 60) }
    const taken = valueOf(match, around)
    if (taken === undefined) continue
    for (const value of [taken].flat()) values.push({ ...value, written: match[0].trim() })
    left += rest.slice(from, match.index) + gap
    from = end
  }
  return { rest: left + rest.slice(from), values: [...reading.values, ...values] }
}
