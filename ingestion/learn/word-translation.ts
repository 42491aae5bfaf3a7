/**
 * How likely a word translates a unit of the other language, learnt from sentences and their translations.
 *
 * @see Brown et al. 1993, The mathematics of statistical machine translation (model 1)
 * @see Dyer et al. 2013, A simple, fast, and effective reparameterization of IBM model 2 (the diagonal)
 */

import { enumerateCells, type Cells, type Corpus, type NumberedPair } from './cells.ts'

/** In the order of the cells. */
export interface WordTranslation extends Omit<Cells, 'ofPair'> {
  /** Chance of the word, given the unit. */
  readonly forth: Float32Array
  /** Chance of the unit, given the word. */
  readonly back: Float32Array
}

const iterations = 5

/** Share of words that translate nothing of the other sentence. */
const nullShare = 0.08

/** How strongly a translation keeps the order of words; 0 not at all. */
const diagonalTension = 4

export function learnWordTranslation(corpus: Corpus): WordTranslation {
  const cells = enumerateCells(corpus)
  const { source, target, together } = cells
  const forth = startOf({ given: source, givenSize: corpus.sourceSize, producedSize: corpus.targetSize })
  const back = startOf({ given: target, givenSize: corpus.targetSize, producedSize: corpus.sourceSize })
  for (let iteration = 0; iteration < iterations; iteration++) {
    for (const [number, pair] of corpus.pairs.entries()) {
      const ofPair = cells.ofPair[number]
      if (ofPair === undefined) continue
      const closeness = closenessToDiagonal(pair)
      const width = pair.target.length
      share(forth, { ofPair, closeness, produced: pair.target, givens: pair.source.length, stepGiven: width, step: 1 })
      share(back, { ofPair, closeness, produced: pair.source, givens: width, stepGiven: 1, step: width })
    }
    reestimate(forth)
    reestimate(back)
  }
  return { source, target, together, forth: forth.chances, back: back.chances }
}

/** One direction: chances of what is produced, given a unit or word of the other language, or nothing. */
interface Direction {
  readonly given: Int32Array
  readonly givenSize: number
  readonly chances: Float32Array
  readonly counts: Float64Array
  readonly ofNull: Float64Array
  readonly nullCounts: Float64Array
}

function startOf(sizes: { given: Int32Array; givenSize: number; producedSize: number }): Direction {
  const { given, givenSize, producedSize } = sizes
  return {
    given,
    givenSize,
    chances: new Float32Array(given.length).fill(1),
    counts: new Float64Array(given.length),
    ofNull: new Float64Array(producedSize).fill(1),
    nullCounts: new Float64Array(producedSize),
  }
}

/** A pair of sentences as one direction walks through its cells. */
interface Walk {
  readonly ofPair: Int32Array
  readonly closeness: Float64Array
  readonly produced: Int32Array
  /** How many units or words may have produced each. */
  readonly givens: number
  readonly stepGiven: number
  readonly step: number
}

/** Expectation: each produced word counts for those that may have produced it, by their chances. */
function share({ chances, counts, ofNull, nullCounts }: Direction, walk: Walk): void {
  const { ofPair, closeness, produced, givens, stepGiven, step } = walk
  for (let j = 0; j < produced.length; j++) {
    const word = produced[j] ?? 0
    let nearness = 0
    let likelihood = 0
    for (let i = 0, at = j * step; i < givens; i++, at += stepGiven) {
      const near = closeness[at] ?? 0
      nearness += near
      likelihood += near * (chances[ofPair[at] ?? 0] ?? 0)
    }
    const ofGivens = (1 - nullShare) / nearness
    const ofNothing = nullShare * (ofNull[word] ?? 0)
    const sum = ofNothing + ofGivens * likelihood
    if (sum === 0) continue
    nullCounts[word] = (nullCounts[word] ?? 0) + ofNothing / sum
    for (let i = 0, at = j * step; i < givens; i++, at += stepGiven) {
      const cell = ofPair[at] ?? 0
      counts[cell] = (counts[cell] ?? 0) + (ofGivens * (closeness[at] ?? 0) * (chances[cell] ?? 0)) / sum
    }
  }
}

/** Maximisation: counts become chances, and are counted anew. */
function reestimate({ given, givenSize, chances, counts, ofNull, nullCounts }: Direction): void {
  const sums = new Float64Array(givenSize)
  for (let cell = 0; cell < counts.length; cell++) {
    const one = given[cell] ?? 0
    sums[one] = (sums[one] ?? 0) + (counts[cell] ?? 0)
  }
  for (let cell = 0; cell < counts.length; cell++) {
    chances[cell] = (counts[cell] ?? 0) / (sums[given[cell] ?? 0] || 1)
  }
  const allOfNull = nullCounts.reduce((sum, count) => sum + count, 0) || 1
  for (let word = 0; word < ofNull.length; word++) ofNull[word] = (nullCounts[word] ?? 0) / allOfNull
  counts.fill(0)
  nullCounts.fill(0)
}

const closenessSteps = 256
const closenessAt = Float64Array.from({ length: closenessSteps + 1 }, (_, step) =>
  Math.exp((-diagonalTension * step) / closenessSteps),
)

/** Row by row of the source; 1 where two words stand at the same place of their sentences. */
function closenessToDiagonal({ source, target }: NumberedPair): Float64Array {
  const closeness = new Float64Array(source.length * target.length)
  for (let i = 0, at = 0; i < source.length; i++) {
    for (let j = 0; j < target.length; j++, at++) {
      const distance = Math.abs((i + 0.5) / source.length - (j + 0.5) / target.length)
      closeness[at] = closenessAt[Math.round(distance * closenessSteps)] ?? 0
    }
  }
  return closeness
}
