/** Learnt from questions with known answers; written by `node test/bench/train-ranking.ts QUESTIONS.jsonl`. */

import type { ChanceWeights } from './judge.ts'
import type { RankingWeights } from './rank.ts'

export const rankingWeights: RankingWeights = {
  ownMatch: 0.657,
  ownPage: 0.106,
  originalMatch: 0.284,
  originalPassage: 0.095,
  originalPage: 0.388,
  originalTitle: 0.231,
  length: -0.506,
}

export const chanceWeights: ChanceWeights = {
  best: {
    bias: -1.217,
    chance: 0.823,
    lead: 0.089,
    agreed: 0.082,
    covered: 0.515,
    words: 0.691,
  },
  either: {
    bias: -0.079,
    chance: 1.183,
    lead: -0.504,
    agreed: 0.015,
    covered: 0.307,
    words: 0.815,
  },
}
