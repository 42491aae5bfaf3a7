/** Learnt from questions with known answers; written by `node test/bench/train-ranking.ts QUESTIONS.jsonl`. */

import type { ChanceWeights } from './judge.ts'
import type { RankingWeights } from './rank.ts'

export const rankingWeights: RankingWeights = {
  ownMatch: 0.679,
  ownPage: 0.065,
  originalMatch: 0.277,
  originalPassage: 0.182,
  originalPage: 0.33,
  originalTitle: 0.228,
  length: -0.459,
}

export const chanceWeights: ChanceWeights = {
  best: {
    bias: -1.17,
    chance: 0.774,
    lead: 0.105,
    agreed: 0.201,
    covered: 0.486,
    words: 0.629,
  },
  either: {
    bias: -0.123,
    chance: 1.162,
    lead: -0.484,
    agreed: 0.028,
    covered: 0.366,
    words: 0.865,
  },
}
