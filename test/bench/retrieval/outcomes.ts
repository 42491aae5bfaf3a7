/** What became of questions, in figures. */

import type { Cell } from '../../../src/commands/table.ts'

export interface Outcome {
  readonly language: string
  /** From 1; infinite where none of the right pages is among the first ten. */
  readonly rank: number
  readonly ms: number
}

export interface Measured {
  readonly setting: string
  readonly outcomes: readonly Outcome[]
}

/** @param language or `all` */
export function bestOf(contenders: readonly Measured[], language: string): Measured {
  const [best] = contenders.toSorted((a, b) => mrr(b.outcomes, language) - mrr(a.outcomes, language))
  return best ?? { setting: '', outcomes: [] }
}

const inLanguage = (outcomes: readonly Outcome[], language: string) =>
  language === 'all' ? outcomes : outcomes.filter((outcome) => outcome.language === language)

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

const mrr = (outcomes: readonly Outcome[], language: string) =>
  mean(inLanguage(outcomes, language).map(({ rank }) => 1 / rank))

const percent = (share: number) => Number((100 * share).toFixed(1))

/** Questions, mean reciprocal rank, right page among the first three. */
export function figures(outcomes: readonly Outcome[], language: string): readonly Cell[] {
  const group = inLanguage(outcomes, language)
  return [group.length, percent(mrr(group, language)), percent(mean(group.map(({ rank }) => Number(rank <= 3))))]
}

/** p50 and p95. */
export function latency(outcomes: readonly Outcome[]): readonly Cell[] {
  const sorted = outcomes.map(({ ms }) => ms).toSorted((a, b) => a - b)
  const at = (portion: number) => Number((sorted[Math.ceil(portion * sorted.length) - 1] ?? 0).toFixed(1))
  return [at(0.5), at(0.95)]
}
