/** Second step of a turn: the pages that may answer, and how sure it is that the best one does. */

import { termsOf, termsOfWord } from '../domain/terms.ts'
import type { SparseVector } from '../domain/terms.ts'
import type { FoundPage, Lexicon, PassageIndex, Ranking, Retriever, Turn } from '../ports.ts'
import { tellingWords } from './function-words.ts'
import { languageOfPages } from './turn.ts'

/** Tuned on OMoS-QA's training split; `lotse eval` on it prints what they achieve. */
const shares = { mean: 0.4, title: 1.4 } as const
const rarityPower = 1.25
/** Keeps long words, which have many terms, from drowning short ones. */
const wordLengthPower = -0.25

const candidates = 10

/** Logistic regression, learnt on the training split: is the best page the right one? */
const confidenceWeights = { bias: -1.905, coverage: 0.963, margin: 4.934, standing: 3.376 } as const

/**
 * Below this share the page lacks most of what was asked, so the question is about something else. Few questions of
 * the training split are, which is why the regression alone would think too well of such a page.
 */
const leastCoverage = 0.3
const confidenceBelow = 0.2

export function createRetriever(index: PassageIndex): Retriever {
  return {
    async retrieve(turn) {
      const multiplicities = termMultiplicities(turn)
      const weights = new Map<number, number>()
      const ranking = await index.search({
        region: turn.region.slug,
        language: languageOfPages(turn),
        terms: [...multiplicities.keys()],
        weigh: (lexicon) => weigh(multiplicities, lexicon, weights),
        shares,
        now: turn.now,
        limit: candidates,
      })
      return { pages: ranking.pages, confidence: confidenceIn(ranking, weights), weights }
    },
  }
}

/** What each term counts for by the words it is in. */
function termMultiplicities(turn: Turn): Map<number, number> {
  const multiplicities = new Map<number, number>()
  for (const word of tellingWords(turn.question.text, turn.language)) {
    const terms = termsOfWord(word)
    const share = terms.length ** wordLengthPower
    for (const term of terms) multiplicities.set(term, (multiplicities.get(term) ?? 0) + share)
  }
  return multiplicities
}

/** Rare terms weigh more; `weights` keeps what every term weighs for the steps that follow. */
function weigh(
  multiplicities: ReadonlyMap<number, number>,
  lexicon: Lexicon,
  weights: Map<number, number>,
): SparseVector {
  const { passages, frequencies } = lexicon
  let i = 0
  for (const [term, multiplicity] of multiplicities) {
    const frequency = frequencies[i++] ?? 0
    const rarity = Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5))
    weights.set(term, multiplicity * rarity ** rarityPower)
  }
  return { terms: [...weights.keys()], weights: [...weights.values()] }
}

/** @returns chance in [0, 1] that the best page is the right one */
function confidenceIn(
  { pages, pageCount, meanScore, deviation }: Ranking,
  weights: ReadonlyMap<number, number>,
): number {
  const [best, second] = pages
  if (best === undefined) return 0
  const margin = (best.score - (second?.score ?? 0)) / best.score
  const standing = deviation === 0 ? 0 : (best.score - meanScore) / deviation / Math.sqrt(pageCount)
  const coverage = coverageOf(best, weights)
  const { bias, ...learnt } = confidenceWeights
  const sum = bias + learnt.coverage * Math.log(0.05 + coverage) + learnt.margin * margin + learnt.standing * standing
  const confidence = 1 / (1 + Math.exp(-sum))
  return Number((coverage < leastCoverage ? Math.min(confidence, confidenceBelow) : confidence).toFixed(3))
}

/** Share of the question's weight that stands in the page's best passage or in the titles above it. */
function coverageOf(page: FoundPage, weights: ReadonlyMap<number, number>): number {
  const best = page.passages.reduce((a, b) => (b.score > a.score ? b : a))
  const texts = [page.title, ...page.ancestors, ...best.lines.map((line) => line.text)]
  const read = new Set(texts.flatMap(termsOf))
  let covered = 0
  let whole = 0
  for (const [term, weight] of weights) {
    whole += weight
    if (read.has(term)) covered += weight
  }
  return whole === 0 ? 0 : covered / whole
}
