/**
 * Links. What a person wrote is never put back into one, for whoever opens a link tells its address to a stranger. So a
 * person's link that holds personal data is hidden as a whole, and comes back only where it stands alone.
 */

import type { Stretch } from './plain-text.ts'

export interface Links {
  /** The stretch with all of the link that it stands in; the stretch itself where it stands in none. */
  around(stretch: Stretch): Stretch
  isInside(stretch: Stretch): boolean
}

/** Behind this, all up to the next blank belongs to a link. */
const opened = /:\/\/|www\.|(?:mailto|tel|sms|data|javascript):|[\p{L}\p{N}-]\.\p{L}{2,64}[/?#:@]/iu
/** A name before a domain, as in "name.example.org", or before what begins a link. */
const continued = /[\p{L}\p{N}_-]{0,64}(?:\.\p{Ll}{2}|\.[\p{L}\p{N}-]{1,64}(?:\.\p{L}{2}|[/?#])|[/.]{0,3}@|:\/\/)/uy

/** Text between two blanks. */
interface Run extends Stretch {
  /** Where a link has begun, at the latest; `Infinity` where there is none. */
  readonly openedAt: number
}

export function linksOf(text: string): Links {
  const runs = [...text.matchAll(/\S+/g)].map(({ 0: written, index }) => runOf(written, index))
  const around = ({ from, to }: Stretch) => {
    const before = runs[lastBeginningBefore(runs, from)]
    const behind = runs[lastBeginningBefore(runs, to + 1)]
    const start = before !== undefined && from <= before.to ? before : undefined
    const end = behind !== undefined && to < behind.to ? behind : undefined
    const isInside = (start !== undefined && start.openedAt <= from) || (end !== undefined && continues(text, to))
    return isInside ? { from: start?.from ?? from, to: end?.to ?? to } : { from, to }
  }
  return {
    around,
    isInside(stretch) {
      const link = around(stretch)
      return link.from < stretch.from || link.to > stretch.to
    },
  }
}

function runOf(written: string, from: number): Run {
  const link = opened.exec(written)
  return { from, to: from + written.length, openedAt: link === null ? Infinity : from + link.index + link[0].length }
}

function continues(text: string, at: number): boolean {
  continued.lastIndex = at
  return continued.test(text)
}

function lastBeginningBefore(runs: readonly Run[], position: number): number {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.from ?? 0) < position) low = middle + 1
    else high = middle
  }
  return low - 1
}
