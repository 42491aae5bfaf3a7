/** Whether confidence keeps its word: of the answers at 0.8, eight in ten are to cite a right page. */

import type { Judged } from './scores.ts'

export interface ReliabilityBin {
  /** Confidences from here to `to`, which belongs to the next bin. */
  readonly from: number
  readonly to: number
  readonly questions: number
  /** `null`, as `right`, where the bin is empty. */
  readonly meanConfidence: number | null
  /** Share of questions for which a right page is cited, or would be. */
  readonly right: number | null
}

export interface Reliability {
  readonly bins: readonly ReliabilityBin[]
  /** Mean distance of `right` from `meanConfidence`, by question; `null` without questions. */
  readonly expectedCalibrationError: number | null
}

const binCount = 10

/** @see Guo et al. 2017, On calibration of modern neural networks */
export function reliabilityOf(judged: readonly Judged[]): Reliability {
  const bins = Array.from({ length: binCount }, (_, i) =>
    binOf(
      judged.filter((one) => binNumber(one) === i),
      i,
    ),
  )
  const distances = bins.map(
    ({ questions, meanConfidence, right }) => questions * Math.abs((right ?? 0) - (meanConfidence ?? 0)),
  )
  return { bins, expectedCalibrationError: judged.length === 0 ? null : sum(distances) / judged.length }
}

const binNumber = ({ answer }: Judged) => Math.min(binCount - 1, Math.floor(answer.confidence * binCount))

function binOf(judged: readonly Judged[], i: number): ReliabilityBin {
  const mean = (values: readonly number[]) => (values.length === 0 ? null : sum(values) / values.length)
  return {
    from: i / binCount,
    to: (i + 1) / binCount,
    questions: judged.length,
    meanConfidence: mean(judged.map(({ answer }) => answer.confidence)),
    right: mean(judged.map((one) => Number(isRight(one)))),
  }
}

/** Where confidence did not suffice for an answer, it was that of the first two pages. */
const unanswered = 2

function isRight({ question, answer: { kind, citations, candidates } }: Judged): boolean {
  const pages = kind === 'answered' ? citations : candidates.slice(0, unanswered)
  return pages.some(({ pageId }) => question.pages.includes(pageId))
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
