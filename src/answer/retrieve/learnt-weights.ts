/** Learnt from questions with known answers; written by `node test/bench/train-ranking.ts QUESTIONS.jsonl`. */

import type { ConfidenceWeights } from './confidence.ts'
import type { RankingWeights } from './rank.ts'

export const rankingWeights: RankingWeights = {
  ownMatch: 0.655,
  ownPage: 0.067,
  originalMatch: 0.365,
  originalPassage: 0.019,
  originalPage: 0.378,
  originalTitle: 0.206,
  length: -0.468,
}

export const confidenceWeights: ConfidenceWeights = {
  bias: -1.284,
  chance: 0.739,
  lead: 0.201,
  agreed: 0.149,
  covered: 0.808,
  words: 0.686,
}
