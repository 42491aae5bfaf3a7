/** How good judgements are, as rows of tables. */

import type { Cell } from '../../../src/commands/table.ts'
import type { Judgement } from './train.ts'

const percent = (part: number, whole: number): Cell => (whole === 0 ? null : Number(((100 * part) / whole).toFixed(1)))

/** Language, questions, mean reciprocal rank, right page among the first three. */
export function rankingRows(judged: readonly Judgement[]): readonly (readonly Cell[])[] {
  const answerable = judged.filter(isAnswerable)
  const byLanguage = Map.groupBy(answerable, ({ look }) => look.question.language)
  return [...byLanguage].map(([language, group]) => {
    const reciprocal = group.reduce((sum, { rank }) => sum + (rank <= 10 ? 1 / rank : 0), 0)
    const amongThree = group.filter(({ rank }) => rank <= 3).length
    return [language, group.length, percent(reciprocal, group.length), percent(amongThree, group.length)]
  })
}

const thresholds = [0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8] as const

/**
 * What answering from a confidence on means; of those between it and the one above, where asking back would help. `wrong`
 * counts answers none of whose pages is right, `not first` those whose first page is not.
 */
export function thresholdRows(judged: readonly Judgement[]): readonly (readonly Cell[])[] {
  const answerable = judged.filter(isAnswerable).length
  return thresholds.map((threshold, i) => {
    const answered = judged.filter((one) => isAnswered(one, threshold))
    const between = answered.filter((one) => !isAnswered(one, thresholds[i + 1] ?? 1))
    return [
      threshold,
      percent(answered.length, judged.length),
      percent(answered.filter(isAnswerable).length, answerable),
      percent(answered.filter(({ scope }) => scope !== 'best-page').length, answered.length),
      percent(answered.filter(({ rank, scope }) => rank > quoted[scope]).length, answered.length),
      percent(answered.filter(({ rank }) => rank > 1).length, answered.length),
      percent(between.filter(({ rank }) => rank <= 3).length, between.length),
      percent(unanswerableF1(judged, threshold), 1),
    ]
  })
}

export const thresholdHeads = [
  'answered from',
  'answered %',
  'of answerable %',
  'of several pages %',
  'wrong %',
  'not first %',
  'clarify helps %',
  'unansw. F1 %',
]

const quoted = { 'best-page': 1, 'first-two': 2, topic: 3, comparison: 0 } as const

const isAnswered = ({ confidence, scope }: Judgement, threshold: number) =>
  scope !== 'comparison' && confidence >= threshold

function unanswerableF1(judged: readonly Judgement[], threshold: number): number {
  const silent = judged.filter((one) => !isAnswered(one, threshold))
  const rightly = silent.filter((one) => !isAnswerable(one)).length
  const unanswerable = judged.filter((one) => !isAnswerable(one)).length
  return silent.length + unanswerable === 0 ? 0 : (2 * rightly) / (silent.length + unanswerable)
}

const isAnswerable = ({ look }: Judgement) => look.question.answerable
