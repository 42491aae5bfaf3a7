/** Third step of a turn, without a model: the stretch of the best page that comes nearest to an answer. */

import { termsOf } from '../domain/terms.ts'
import type { Drafter } from '../ports.ts'
import type { Finding, Quote } from '../domain/turn.ts'
import type { FoundPage, FoundPassage } from '../domain/ranking.ts'
import { sentencesOf } from './sentences.ts'

/** Saturation and length normalisation of a sentence's score; sentences have 45 terms on average. */
const k1 = 1.2
const b = 0.3
const averageTerms = 45

/** How much of a sentence's score its neighbours get, by distance. */
const smoothing = [0.7, 0.49, 0.343] as const
const passageShare = 0.9

/**
 * A sentence is worth quoting from here on: `perLog` × ln(sentences of the page) − `offset`. Tuned, with the rest of
 * this file, on OMoS-QA's training split.
 */
const threshold = { perLog: 0.72, offset: 1.3 } as const

/** A quotation stays readable on a phone; who wants more opens the page. */
const maxUnits = 10

/** Where several pages are quoted, or the newcomer wants it plain. */
const shortUnits = 4

/** Of a question that is about several pages alike: how many are quoted, how near to the best. */
const broad = { pages: 3, nearness: 0.75 } as const

/** A sentence, a list entry, a heading or a whole table: the least that is quoted. */
interface Unit {
  /** More than one only of a table: its rows. */
  readonly lines: readonly string[]
  readonly isHeading: boolean
  readonly passage: FoundPassage
}

export const extractiveDrafter: Drafter = {
  async draft({ question }, finding) {
    const longest = finding.isBroad || question.wantsPlainLanguage === true ? shortUnits : maxUnits
    return { quotes: pagesToQuote(finding).map((page) => quoteFrom(page, finding, longest)), promptVersion: null }
  },
}

function pagesToQuote({ pages, isBroad }: Finding): readonly FoundPage[] {
  if (!isBroad) return pages.slice(0, 1)
  const least = (pages[0]?.score ?? 0) * broad.nearness
  return pages.slice(0, broad.pages).filter((page) => page.score >= least)
}

function quoteFrom(page: FoundPage, finding: Finding, longest: number): Quote {
  const units = page.passages.flatMap((passage) => unitsOf(passage, page))
  const matches = units.map((unit) => matchOf(unit.lines, finding.weights))
  const anchor = matches.indexOf(Math.max(...matches))
  const stretch = withoutHeadingAtEnd(bestStretch(units, worthOf(units, matches), { anchor, longest }))
  const shown = page.passages.filter((passage) => hasFacts(passage) || stretch.some((unit) => unit.passage === passage))
  return {
    page,
    // A place may have no words of its own, only its facts.
    lines: stretch.length > 0 ? stretch.flatMap((unit) => unit.lines) : [page.title],
    facts: page.passages.flatMap(factsOf),
    links: distinctByUrl(shown.flatMap((passage) => passage.links)),
  }
}

const factsOf = ({ lines }: FoundPassage) => lines.filter((line) => line.kind === 'fact').map((line) => line.text)

const hasFacts = ({ lines }: FoundPassage) => lines.some((line) => line.kind === 'fact')

function unitsOf(passage: FoundPassage, page: FoundPage): readonly Unit[] {
  const units: Unit[] = []
  let table: string[] | undefined
  for (const line of passage.lines) {
    if (line.kind === 'fact') continue
    if (line.kind === 'row' && table !== undefined) {
      table.push(line.text)
    } else if (line.kind === 'row') {
      table = [line.text]
      units.push({ lines: table, isHeading: false, passage })
    } else {
      table = undefined
      const isHeading = line.kind === 'heading'
      units.push(...sentencesOf(line.text, page.language).map((text) => ({ lines: [text], isHeading, passage })))
    }
  }
  return units
}

/** What quoting a unit is worth; below 0 it rather stays out. */
function worthOf(units: readonly Unit[], matches: readonly number[]): readonly number[] {
  const smoothed = smooth(matches)
  const highest = Math.max(...smoothed, Number.MIN_VALUE)
  const bestPassage = Math.max(...units.map((unit) => unit.passage.score), Number.MIN_VALUE)
  const wanted = threshold.perLog * Math.log(units.length) - threshold.offset
  return units.map((unit, i) => {
    const own = (smoothed[i] ?? 0) / highest
    return own + (passageShare * unit.passage.score) / bestPassage - wanted
  })
}

function matchOf(lines: readonly string[], weights: ReadonlyMap<number, number>): number {
  const terms = lines.flatMap(termsOf)
  const counts = new Map<number, number>()
  for (const term of terms) if (weights.has(term)) counts.set(term, (counts.get(term) ?? 0) + 1)
  const lengthFactor = k1 * (1 - b + (b * terms.length) / averageTerms)
  let score = 0
  for (const [term, count] of counts) score += ((weights.get(term) ?? 0) * count * (k1 + 1)) / (count + lengthFactor)
  return score
}

function smooth(scores: readonly number[]): readonly number[] {
  return scores.map((score, i) =>
    smoothing.reduce(
      (sum, share, step) => sum + share * ((scores[i - step - 1] ?? 0) + (scores[i + step + 1] ?? 0)),
      score,
    ),
  )
}

interface StretchBounds {
  /** The unit that matches best belongs to it. */
  readonly anchor: number
  /** In units. */
  readonly longest: number
}

/** The contiguous units around the anchor that are worth most together. */
function bestStretch(units: readonly Unit[], worth: readonly number[], bounds: StretchBounds): readonly Unit[] {
  const { anchor, longest } = bounds
  let best = { from: 0, to: 0, total: Number.NEGATIVE_INFINITY }
  for (let from = Math.max(0, anchor - longest + 1); from <= anchor; from++) {
    for (let to = anchor + 1; to <= Math.min(units.length, from + longest); to++) {
      const total = worth.slice(from, to).reduce((sum, value) => sum + value, 0)
      if (total > best.total) best = { from, to, total }
    }
  }
  return units.slice(best.from, best.to)
}

function withoutHeadingAtEnd(stretch: readonly Unit[]): readonly Unit[] {
  const last = stretch.findLastIndex((unit) => !unit.isHeading)
  return last < 0 ? stretch : stretch.slice(0, last + 1)
}

function distinctByUrl<T extends { readonly url: string }>(links: readonly T[]): readonly T[] {
  return [...new Map(links.map((link) => [link.url, link])).values()]
}
