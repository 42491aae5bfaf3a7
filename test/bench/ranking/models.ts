/** The two models that rank pages and tell how sure that is, learnt from questions whose answers are known. */

import { descend, dot, type Weights } from './descend.ts'

/** Pages that a question found, each as its features, and which of them is right. */
export interface Choice {
  readonly pages: readonly (readonly number[])[]
  readonly right: number
}

/** How strongly weights are held near 0, in cases. */
const ridge = 2

/** @see McFadden 1974, Conditional logit analysis of qualitative choice behavior */
export function learnChoice(choices: readonly Choice[], features: number): Weights {
  return descend(features, (weights) => {
    const gradient = weights.map((weight) => ridge * weight)
    for (const { pages, right } of choices) {
      const chances = chancesOf(pages, weights)
      pages.forEach((page, i) => addTo(gradient, page, (chances[i] ?? 0) - Number(i === right)))
    }
    return gradient.map((slope) => slope / choices.length)
  })
}

function chancesOf(pages: Choice['pages'], weights: Weights): readonly number[] {
  const sums = pages.map((page) => dot(page, weights))
  const highest = Math.max(...sums)
  const odds = sums.map((sum) => Math.exp(sum - highest))
  const all = odds.reduce((a, b) => a + b, 0)
  return odds.map((one) => one / all)
}

export interface Sign {
  readonly signs: readonly number[]
  readonly isRight: boolean
}

/** Logistic regression; the first weight is the bias. */
export function learnChance(cases: readonly Sign[], size: number): Weights {
  const scales = Array.from({ length: size }, (_, i) => scaleOf(cases.map(({ signs }) => signs[i] ?? 0)))
  const scaled = cases.map(({ signs, isRight }) => ({
    isRight,
    inputs: [1, ...signs.map((sign, i) => (sign - (scales[i]?.mean ?? 0)) / (scales[i]?.deviation ?? 1))],
  }))
  const [bias = 0, ...weights] = descend(size + 1, (at) => {
    const gradient = at.map((weight, i) => (i === 0 ? 0 : ridge * weight))
    for (const { inputs, isRight } of scaled) addTo(gradient, inputs, sigmoid(dot(at, inputs)) - Number(isRight))
    return gradient.map((slope) => slope / cases.length)
  })
  const unscaled = weights.map((weight, i) => weight / (scales[i]?.deviation ?? 1))
  return [
    bias -
      dot(
        unscaled,
        scales.map(({ mean }) => mean),
      ),
    ...unscaled,
  ]
}

const sigmoid = (sum: number) => 1 / (1 + Math.exp(-sum))

function scaleOf(values: readonly number[]): { readonly mean: number; readonly deviation: number } {
  const mean = values.reduce((a, b) => a + b, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  return { mean, deviation: Math.sqrt(variance) || 1 }
}

function addTo(sums: number[], values: readonly number[], factor: number): void {
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + factor * (values[i] ?? 0)
}
