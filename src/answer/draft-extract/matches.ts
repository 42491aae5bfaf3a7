/** How a question's words are spread over a page: unit by unit, and over what stands together. */

import { termsOf } from '../../domain/terms.ts'
import type { FoundPage } from '../../domain/ranking.ts'
import { isTitle } from './looks.ts'
import type { Unit } from './units.ts'

type Weights = ReadonlyMap<number, number>

/** Arrays have a value for each unit; shares of the question's weight are in [0, 1]. */
export interface Matches {
  /** Share of what the page has of the question; terms that are everywhere in the page count for less. */
  readonly own: readonly number[]
  /** The same, only of what the title does not say already. */
  readonly beyondTitle: readonly number[]
  /** Of the unit and those around it, the nearer the more. */
  readonly nearby: readonly number[]
  readonly around: readonly number[]
  readonly beyondTitleAround: readonly number[]
  /** How much it has in common with the units that match best. */
  readonly likeBest: readonly number[]
  /** Of everything under the same heading. */
  readonly section: readonly number[]
  /** The heading above, or what looks like one; −1 before the first. */
  readonly headings: readonly number[]
  readonly best: number
  readonly ofTitle: number
  readonly ofAncestors: number
  /** Share that stands in a text. */
  readonly shareOf: (text: string) => number
}

/** How many units the words are taken from, and how much their neighbours make for being one of them. */
const feedbackUnits = 3
const feedbackNearby = 0.3

/** @param weights of the question's terms; those that the page and its titles do not have do not count */
export function matchesOf(units: readonly Unit[], page: FoundPage, weights: Weights): Matches {
  const terms = units.map(({ lines }) => new Set(lines.flatMap(termsOf)))
  const frequencies = frequenciesOf(terms)
  const title = new Set(termsOf(page.title))
  const ancestors = new Set(page.ancestors.flatMap(termsOf))
  const known = only(weights, (term) => frequencies.has(term) || title.has(term) || ancestors.has(term))
  const here = localWeights(weights, frequencies, units.length)
  const untitled = only(weights, (term) => frequencies.has(term) && !title.has(term))
  const own = terms.map((set) => share(here, set))
  const beyondTitle = terms.map((set) => share(untitled, set))
  const nearby = window(own, 2)
  const headings = headingsOf(units)
  return {
    own,
    beyondTitle,
    nearby,
    around: window(own, 6),
    beyondTitleAround: window(beyondTitle, 4),
    likeBest: likeBest(
      terms,
      frequencies,
      own.map((value, i) => value + feedbackNearby * (nearby[i] ?? 0)),
    ),
    section: sectionShares(terms, headings, here),
    headings,
    best: Math.max(0, own.indexOf(Math.max(...own))),
    ofTitle: share(known, title),
    ofAncestors: share(known, ancestors),
    shareOf: (text) => share(known, new Set(termsOf(text))),
  }
}

function only(weights: Weights, is: (term: number) => boolean): Weights {
  return new Map([...weights].filter(([term]) => is(term)))
}

function frequenciesOf(terms: readonly ReadonlySet<number>[]): ReadonlyMap<number, number> {
  const frequencies = new Map<number, number>()
  for (const set of terms) for (const term of set) frequencies.set(term, (frequencies.get(term) ?? 0) + 1)
  return frequencies
}

function localWeights(weights: Weights, frequencies: ReadonlyMap<number, number>, units: number): Weights {
  const local = new Map<number, number>()
  for (const [term, weight] of weights) {
    const frequency = frequencies.get(term)
    if (frequency !== undefined) local.set(term, weight * Math.log((units + 1) / (frequency + 0.5)))
  }
  return local
}

function share(weights: Weights, terms: ReadonlySet<number>): number {
  let whole = 0
  let covered = 0
  for (const [term, weight] of weights) {
    whole += weight
    if (terms.has(term)) covered += weight
  }
  return whole === 0 ? 0 : covered / whole
}

/** Sums over the neighbours up to a distance, with weights that fall evenly to nothing. */
function window(values: readonly number[], radius: number): readonly number[] {
  return values.map((_, i) => {
    let sum = 0
    for (let step = -radius; step <= radius; step++) {
      sum += (values[i + step] ?? 0) * (1 - Math.abs(step) / (radius + 1))
    }
    return sum
  })
}

function headingsOf(units: readonly Unit[]): readonly number[] {
  let heading = -1
  return units.map((_, i) => {
    if (isTitle(units, i)) heading = i
    return heading
  })
}

function sectionShares(
  terms: readonly ReadonlySet<number>[],
  headings: readonly number[],
  weights: Weights,
): readonly number[] {
  const together = new Map<number, Set<number>>()
  terms.forEach((set, i) => {
    const heading = headings[i] ?? -1
    const whole = together.get(heading) ?? new Set()
    for (const term of set) whole.add(term)
    together.set(heading, whole)
  })
  const shares = new Map([...together].map(([heading, set]) => [heading, share(weights, set)]))
  return headings.map((heading) => shares.get(heading) ?? 0)
}

/** Pseudo relevance feedback: the words around a match lead to what is said about it without repeating it. */
function likeBest(
  terms: readonly ReadonlySet<number>[],
  frequencies: ReadonlyMap<number, number>,
  matches: readonly number[],
): readonly number[] {
  const best = matches.map((match, i) => ({ match, set: terms[i] ?? new Set() })).toSorted((a, b) => b.match - a.match)
  const wanted = new Map<number, number>()
  for (const { match, set } of best.slice(0, feedbackUnits)) {
    for (const term of set) {
      const rarity = Math.log((terms.length + 1) / (frequencies.get(term) ?? 1))
      wanted.set(term, (wanted.get(term) ?? 0) + (match * rarity) / Math.sqrt(set.size + 5))
    }
  }
  return terms.map((set) => share(wanted, set) / Math.sqrt(set.size + 5))
}
