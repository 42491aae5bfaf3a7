/** How sure it is that the best page, or one of the best two, is the right one. */

import type { RankedPage, Reading, Readings, WordMatches } from '../../domain/ranking.ts'

export const signNames = ['chance', 'lead', 'agreed', 'covered', 'words'] as const

/** Signs of the best page being the right one, and not merely the best; what each says is in `signsOf`. */
export type Signs = Readonly<Record<(typeof signNames)[number], number>>

export interface ConfidenceWeights extends Signs {
  readonly bias: number
}

/** @returns chance in [0, 1] that what the weights were learnt for is right; 0 where no page was found */
export function confidenceIn(ranked: readonly RankedPage[], readings: Readings, weights: ConfidenceWeights): number {
  const signs = signsOf(ranked, readings)
  const [best] = ranked
  if (signs === undefined || best === undefined) return 0
  const logOfOdds = signNames.reduce((total, name) => total + signs[name] * weights[name], weights.bias)
  const confidence = Math.min(1 / (1 + Math.exp(-logOfOdds)), mostFor(shown(best, readings)))
  return Number(confidence.toFixed(3))
}

/**
 * Few questions of the training split are about something that a region says nothing of, so that the regression thinks
 * too well of whatever page comes nearest to such a question. What the page has of the question sets bounds: 2 % of the
 * split's right pages are below `foreign`, 7 % lack half of what the question's words weigh.
 */
const bounds = {
  foreign: { covered: 0.3, confidence: 0.2 },
  lacking: { missing: 0.5, confidence: 0.39 },
} as const

function mostFor({ reading, matches }: Shown): number {
  if (coverage(reading, matches) < bounds.foreign.covered) return bounds.foreign.confidence
  return missing(reading, matches) >= bounds.lacking.missing ? bounds.lacking.confidence : 1
}

export function signsOf(ranked: readonly RankedPage[], readings: Readings): Signs | undefined {
  const [best, second] = ranked
  if (best === undefined) return undefined
  const { reading, matches } = shown(best, readings)
  return {
    chance: logOdds(best.score),
    lead: logOdds(best.score / (best.score + (second?.score ?? 0))),
    agreed: Number(matchesBest(ranked, ({ own }) => own) && matchesBest(ranked, ({ original }) => original)),
    covered: Math.log(leastCovered + coverage(reading, matches)),
    words: Math.log(1 + (reading?.words.length ?? 0)),
  }
}

const leastCovered = 0.05

interface Shown {
  readonly reading: Reading | null
  readonly matches: WordMatches | null
}

/** In the language in which the page is shown. */
export function shown({ own, original }: RankedPage, readings: Readings): Shown {
  return own === null ? { reading: readings.original, matches: original } : { reading: readings.own, matches: own }
}

/** Share of the question, by weight, that is in the page's best passage or in its titles; in [0, 1]. */
export function coverage(reading: Reading | null, matches: WordMatches | null): number {
  if (reading === null || matches === null) return 0
  const weights = reading.words.map(({ weight }) => weight)
  const covered = matches.passages.map((passage) =>
    sum(weights.map((weight, i) => Math.min(weight, (passage[i] ?? 0) + (matches.title[i] ?? 0)))),
  )
  return Math.max(0, ...covered) / (sum(weights) || 1)
}

/** A word of which a page has less than this is not there. */
const leastOfWord = 0.15

/** Share of the question, by weight, whose words neither the page's passages nor its titles have. */
function missing(reading: Reading | null, matches: WordMatches | null): number {
  if (reading === null || matches === null) return 1
  const weights = reading.words.map(({ weight }) => weight)
  const isMissing = (weight: number, word: number) => {
    const most = Math.max(0, ...matches.passages.map((passage) => passage[word] ?? 0))
    return most + (matches.title[word] ?? 0) < leastOfWord * weight
  }
  return sum(weights.filter(isMissing)) / (sum(weights) || 1)
}

/** Whether no page's best passage matches better than the first page's, among the versions in one language. */
function matchesBest(ranked: readonly RankedPage[], version: (page: RankedPage) => WordMatches | null): boolean {
  const [first, ...others] = ranked.map((page) => bestMatch(version(page)))
  return first === undefined || others.every((match) => match === undefined || match <= first)
}

const bestMatch = (matches: WordMatches | null) =>
  matches === null ? undefined : Math.max(...matches.passages.map(sum))

/** Where few pages match at all, chances come near to 1 too easily. */
const mostLogOdds = 4

function logOdds(chance: number): number {
  return Math.max(-mostLogOdds, Math.min(mostLogOdds, Math.log(chance / (1 - chance))))
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
