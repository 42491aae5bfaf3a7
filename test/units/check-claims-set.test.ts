import { describe, expect, it } from 'vitest'
import { problemsOf } from '../../src/answer/check-claims.ts'
import {
  isInItsLanguage,
  isOfficialHost,
  readParaphrases,
  readPassages,
  spoiltClaims,
  trueClaims,
  type ClaimCase,
} from '../bench/claim-cases.ts'

const passages = readPassages()
const paraphrases = readParaphrases(passages)
const isFlagged = (claim: ClaimCase) => problemsOf(claim, { isOfficialHost }).length > 0
const shareOf = (claims: readonly ClaimCase[]) => claims.filter(isFlagged).length / claims.length

/** Seeds that nothing was tuned on. */
describe.each([101, 102])('over answers spoilt and rewritten by seed %i', { timeout: 60_000 }, (seed) => {
  const truths = [...trueClaims(passages, seed), ...paraphrases]
  const spoilt = spoiltClaims(truths.filter(isInItsLanguage), seed, 60)

  it('finds nothing wrong with 97 % of more than 300 true answers', () => {
    expect(truths.length).toBeGreaterThan(300)
    expect(shareOf(truths)).toBeLessThanOrEqual(0.03)
  })

  it('catches 97 % of 300 spoilt answers', () => {
    expect(spoilt).toHaveLength(300)
    expect(shareOf(spoilt)).toBeGreaterThanOrEqual(0.97)
  })

  it.each([
    ['changed digit', 0.93],
    ['swapped phone', 0.96],
    ['invented office', 0.96],
    ['dropped or added "not"', 0.88],
    ['foreign link', 1],
  ])('catches enough of every kind (%s)', (kind, least) => {
    expect(shareOf(spoilt.filter((claim) => claim.spoilt === kind))).toBeGreaterThanOrEqual(least)
  })
})

it.each(['tuning', 'held-out'])('takes at most one in ten of the %s paraphrases for untrue', (split) => {
  expect(shareOf(paraphrases.filter((claim) => claim.split === split))).toBeLessThanOrEqual(0.1)
})
