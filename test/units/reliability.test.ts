import { describe, expect, it } from 'vitest'
import { reliabilityOf } from '../../src/evaluation/reliability.ts'
import type { Judged } from '../../src/evaluation/scores.ts'
import { answered } from '../doubles/answered.ts'

const judged = (confidence: number, isRight: boolean): Judged =>
  answered({ confidence, pages: [7], found: [isRight ? 7 : 8] })

describe('the reliability of confidence', () => {
  it('is shown in ten bins, the last of which has the surest', () => {
    const { bins } = reliabilityOf([judged(0.05, false), judged(0.72, true), judged(0.78, false), judged(1, true)])
    expect(bins).toHaveLength(10)
    expect(bins[0]).toEqual({ from: 0, to: 0.1, questions: 1, meanConfidence: 0.05, right: 0 })
    expect(bins[1]).toMatchObject({ questions: 0, meanConfidence: null, right: null })
    expect(bins[7]).toMatchObject({ questions: 2, meanConfidence: 0.75, right: 0.5 })
    expect(bins[9]).toMatchObject({ questions: 1, meanConfidence: 1, right: 1 })
  })

  it('errs by how far the bins are from their word, question by question', () => {
    const { expectedCalibrationError } = reliabilityOf([judged(0.5, true), judged(0.5, false), judged(0.9, false)])
    expect(expectedCalibrationError).toBeCloseTo(0.3)
  })

  it('counts an answer that quotes a right page beside another as right, and one that asked back by its first two', () => {
    const asked = { confidence: 0.5, pages: [7], found: [8, 7] }
    const both = answered({ ...asked, cited: [8, 7] })
    const one = answered({ ...asked, cited: [8] })
    const askedBack = { ...one, answer: { ...one.answer, kind: 'clarify' as const, citations: [] } }
    expect([both, one, askedBack].map((each) => reliabilityOf([each]).bins[5]?.right)).toEqual([1, 0, 1])
  })

  it('says nothing of no questions', () => {
    expect(reliabilityOf([]).expectedCalibrationError).toBeNull()
  })

  it('counts a question that nothing was found for as not right', () => {
    const { bins } = reliabilityOf([answered({ confidence: 0, pages: [7], found: [] })])
    expect(bins[0]).toMatchObject({ questions: 1, right: 0 })
  })
})
