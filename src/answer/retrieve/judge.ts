/** What an answer would rest on, and how likely that is right. */

import type { RankedPage, Readings } from '../../domain/ranking.ts'
import type { Finding } from '../../domain/turn.ts'
import { leastConfidence } from '../decide.ts'
import { asksToCompare } from './asks-to-compare.ts'
import { confidenceIn, coverage, shown, type ConfidenceWeights } from './confidence.ts'

export interface ChanceWeights {
  /** For the chance that the best page is the right one. */
  readonly best: ConfidenceWeights
  /** For the chance that one of the best two is. */
  readonly either: ConfidenceWeights
}

/** From here on the best page is quoted alone. */
const sureOfBest = 0.75

export function judge(
  question: string,
  ranked: readonly RankedPage[],
  readings: Readings,
  weights: ChanceWeights,
): Pick<Finding, 'confidence' | 'scope'> {
  const best = confidenceIn(ranked, readings, weights.best)
  const either = Math.max(best, confidenceIn(ranked, readings, weights.either))
  if (asksToCompare(question)) return { confidence: either, scope: 'comparison' }
  if (best >= sureOfBest) return { confidence: best, scope: 'best-page' }
  if (namesTopic(ranked, readings)) return { confidence: Math.max(either, leastConfidence), scope: 'topic' }
  return ranked.length > 1 ? { confidence: either, scope: 'first-two' } : { confidence: best, scope: 'best-page' }
}

/** A question of so few telling words, all of which a page has, names a topic rather than a case. */
const topic = { words: 3, covered: 0.9 } as const

function namesTopic([best]: readonly RankedPage[], readings: Readings): boolean {
  if (best === undefined) return false
  const { reading, matches } = shown(best, readings)
  return (reading?.words.length ?? 0) <= topic.words && coverage(reading, matches) >= topic.covered
}
