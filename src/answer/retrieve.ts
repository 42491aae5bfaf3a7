/** Second step of a turn: the pages that may answer, and how sure it is that the best one does. */

import { termsOf, termsOfWord } from '../domain/terms.ts'
import type { SparseVector } from '../domain/terms.ts'
import type { PassageIndex, Retriever } from '../ports.ts'
import type { FoundPage, Lexicon, Ranking } from '../domain/ranking.ts'
import { tellingWords } from './function-words.ts'
import { languageOfPages } from './turn.ts'

/** Tuned on OMoS-QA's training split; `lotse eval` on it prints what they achieve. */
const shares = { mean: 0.4, title: 1.4 } as const
const rarityPower = 1.25
/** Keeps long words, which have many terms, from drowning short ones. */
const wordLengthPower = -0.25

const candidates = 10

/** As many as are quoted or offered at most. */
const readPages = 3

/** Logistic regression, learnt on the training split: is the best page the right one? */
const confidenceWeights = { bias: -1.905, coverage: 0.963, margin: 4.934, standing: 3.376 } as const

/**
 * Below this share the page lacks most of what was asked, so the question is about something else. Few questions of
 * the training split are, which is why the regression alone would think too well of such a page.
 */
const leastCoverage = 0.3
const confidenceBelow = 0.2

/** A question of so few telling words, all of which a page has, names a topic rather than a case. */
const broad = { words: 3, coverage: 0.9, confidence: 0.5 } as const

export function createRetriever(index: PassageIndex): Retriever {
  return {
    async retrieve(turn) {
      const words = tellingWords(turn.question.text, turn.language)
      const multiplicities = termMultiplicities(words)
      const weights = new Map<number, number>()
      const ranking = await index.search({
        region: turn.region.slug,
        language: languageOfPages(turn),
        terms: [...multiplicities.keys()],
        weigh: (lexicon) => weigh(multiplicities, lexicon, weights),
        shares,
        now: turn.now,
        limit: candidates,
        readPages,
      })
      return { pages: ranking.pages, weights, ...judge(ranking, weights, words.length) }
    },
  }
}

/** What each term counts for by the words it is in. */
function termMultiplicities(words: readonly string[]): Map<number, number> {
  const multiplicities = new Map<number, number>()
  for (const word of words) {
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

/** How likely the best page is the right one, or else whether several are. */
function judge(ranking: Ranking, weights: ReadonlyMap<number, number>, words: number) {
  const [best] = ranking.pages
  if (best === undefined) return { confidence: 0, isBroad: false }
  const coverage = coverageOf(best, weights)
  const ofBest = confidenceIn(best, ranking, coverage)
  const isBroad = ofBest < broad.confidence && words <= broad.words && coverage >= broad.coverage
  return { confidence: isBroad ? broad.confidence : ofBest, isBroad }
}

function confidenceIn(best: FoundPage, { pages, pageCount, meanScore, deviation }: Ranking, coverage: number): number {
  const margin = (best.score - (pages[1]?.score ?? 0)) / best.score
  const standing = deviation === 0 ? 0 : (best.score - meanScore) / deviation / Math.sqrt(pageCount)
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
