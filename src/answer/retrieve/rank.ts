/** The order of the pages that a question found, and each one's chance to be the right one. */

import type { MatchedPage, RankedPage } from '../../domain/ranking.ts'
import { featureNames, featuresOf, type Features } from './features.ts'

export type RankingWeights = Features

/**
 * Chances are those of a conditional logit: they sum up to 1, as if one of the pages were the right one.
 *
 * @returns best first; of equals, whichever came first
 * @see McFadden 1974, Conditional logit analysis of qualitative choice behavior
 */
export function rankPages(pages: readonly MatchedPage[], weights: RankingWeights): readonly RankedPage[] {
  const sums = featuresOf(pages).map((features) => weightedSum(features, weights))
  const highest = Math.max(...sums)
  const odds = sums.map((one) => Math.exp(one - highest))
  const all = odds.reduce((total, one) => total + one, 0)
  return pages.map((page, i) => ({ ...page, score: (odds[i] ?? 0) / all })).toSorted((a, b) => b.score - a.score)
}

const weightedSum = (features: Features, weights: RankingWeights) =>
  featureNames.reduce((total, name) => total + features[name] * weights[name], 0)
