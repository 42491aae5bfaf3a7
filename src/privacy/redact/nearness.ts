/** Whether something stands near something else, in time that grows with the text and not with its square. */

import type { Stretch } from './plain-text.ts'

/** How far away the other may be, in characters. */
export interface Reach {
  readonly before: number
  readonly behind: number
}

/** @param stretches in their order */
export function standsNear(stretches: readonly Stretch[], one: Stretch, { before, behind }: Reach): boolean {
  const first = stretches[firstEndingFrom(stretches, one.from - before)]
  return first !== undefined && first.from <= one.to + behind
}

function firstEndingFrom(stretches: readonly Stretch[], position: number): number {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.to ?? 0) < position) low = middle + 1
    else high = middle
  }
  return low
}
