/**
 * Learns gradient-boosted trees from examples: logistic loss, Newton steps, each tree on a part of the examples and of
 * the features. The same examples and options give the same trees.
 *
 * @see Friedman 2001, Greedy function approximation: a gradient boosting machine
 * @see Chen and Guestrin 2016, XGBoost: the gain of a split and the value of a leaf
 */

import type { BoostedTree, BoostedTrees } from '../../../src/answer/draft-extract/boosted-trees.ts'
import type { Features } from '../../../src/answer/draft-extract/features.ts'
import { randomNumbers } from '../../services/random-numbers.ts'
import { binned, type Column } from './columns.ts'

export interface LearnOptions {
  readonly trees: number
  /** Tests from root to leaf. */
  readonly depth: number
  /** What share of its step each tree makes. */
  readonly rate: number
  /** Examples at a leaf, at least. */
  readonly fewest: number
  /** Pulls leaves towards 0; counts like examples' curvature. */
  readonly shrinkage: number
  /** Of the examples, and of the features, that each tree sees. */
  readonly share: { readonly examples: number; readonly features: number }
}

export interface Example {
  readonly features: Features
  readonly isPositive: boolean
  /** How much it counts beside the others; 1 unless said. */
  readonly weight?: number
}

export function learnTrees(examples: readonly Example[], options: LearnOptions): BoostedTrees {
  const names = Object.keys(examples[0]?.features ?? {})
  const columns = names.map((name) => binned(examples.map(({ features }) => features[name] ?? 0)))
  const weights = weightsOf(examples)
  const positive = examples.reduce((sum, { isPositive }, i) => sum + (isPositive ? (weights[i] ?? 0) : 0), 0)
  const bias = Math.log(positive / (examples.length - positive))
  const sums = new Float64Array(examples.length).fill(bias)
  const random = randomNumbers(1)
  const trees: BoostedTree[] = []
  for (let i = 0; i < options.trees; i++) {
    const steps = stepsOf(examples, weights, sums)
    const seen = columns.map((column) => (random() < options.share.features ? column : undefined))
    const isSeen = Uint8Array.from(examples, () => Number(random() < options.share.examples))
    const { tree, leafOf } = growTree(seen, { ...steps, isSeen }, columns, options)
    leafOf.forEach((leaf, example) => {
      sums[example] = (sums[example] ?? 0) + (tree.leaves[leaf] ?? 0)
    })
    trees.push(tree)
  }
  return { features: names, bias: rounded(bias), trees }
}

/** 1 on average, so that the options mean the same however examples are weighed. */
function weightsOf(examples: readonly Example[]): Float64Array {
  const given = Float64Array.from(examples, ({ weight }) => weight ?? 1)
  const mean = given.reduce((sum, weight) => sum + weight, 0) / given.length
  return given.map((weight) => weight / mean)
}

interface Steps {
  readonly gradients: Float64Array
  readonly curvatures: Float64Array
}

function stepsOf(examples: readonly Example[], weights: Float64Array, sums: Float64Array): Steps {
  const chances = sums.map((sum) => 1 / (1 + Math.exp(-sum)))
  return {
    gradients: chances.map((chance, i) => (weights[i] ?? 0) * (Number(examples[i]?.isPositive) - chance)),
    curvatures: chances.map((chance, i) => (weights[i] ?? 0) * chance * (1 - chance)),
  }
}

type Seen = Steps & { readonly isSeen: Uint8Array }

/** Level by level; where no test helps, all examples go left. */
function growTree(
  offered: readonly (Column | undefined)[],
  seen: Seen,
  columns: readonly Column[],
  options: LearnOptions,
): { readonly tree: BoostedTree; readonly leafOf: Int32Array } {
  const nodeOf = new Int32Array(seen.isSeen.length)
  const tests: number[] = []
  const thresholds: number[] = []
  const bins: number[] = []
  for (let level = 0; level < options.depth; level++) {
    for (let node = 2 ** level - 1; node < 2 ** (level + 1) - 1; node++) {
      const split = bestSplit(offered, seen, { nodeOf, node }, options)
      tests.push(split.feature)
      bins.push(split.bin)
      thresholds.push(columns[split.feature]?.edges[split.bin] ?? everythingIsBelow)
    }
    const first = 2 ** level - 1
    nodeOf.forEach((node, i) => {
      if (node < first) return
      const isBelow = (columns[tests[node] ?? 0]?.bins[i] ?? 0) <= (bins[node] ?? 0)
      nodeOf[i] = 2 * node + (isBelow ? 1 : 2)
    })
  }
  const leafOf = nodeOf.map((node) => node - tests.length)
  return { tree: { tests, thresholds, leaves: leavesOf(leafOf, seen, options) }, leafOf }
}

const everythingIsBelow = 1e9
const nowhere = { feature: 0, bin: Number.MAX_SAFE_INTEGER, gain: 0 }

function bestSplit(
  offered: readonly (Column | undefined)[],
  { gradients, curvatures, isSeen }: Seen,
  { nodeOf, node }: { readonly nodeOf: Int32Array; readonly node: number },
  { fewest, shrinkage }: LearnOptions,
): { readonly feature: number; readonly bin: number; readonly gain: number } {
  const here = Array.from(nodeOf.keys()).filter((i) => nodeOf[i] === node && isSeen[i] === 1)
  const gradient = here.reduce((sum, i) => sum + (gradients[i] ?? 0), 0)
  const curvature = here.reduce((sum, i) => sum + (curvatures[i] ?? 0), 0)
  const worth = (sum: number, bend: number) => sum ** 2 / (bend + shrinkage)
  let best = nowhere
  for (const [feature, column] of offered.entries()) {
    if (column === undefined) continue
    const totals = totalsByBin(column, here, gradients, curvatures)
    let [count, left, bend] = [0, 0, 0]
    for (let bin = 0; bin < column.edges.length; bin++) {
      count += totals.counts[bin] ?? 0
      left += totals.gradients[bin] ?? 0
      bend += totals.curvatures[bin] ?? 0
      if (count < fewest || here.length - count < fewest) continue
      const gain = worth(left, bend) + worth(gradient - left, curvature - bend) - worth(gradient, curvature)
      if (gain > best.gain) best = { feature, bin, gain }
    }
  }
  return best
}

function totalsByBin(column: Column, examples: readonly number[], gradients: Float64Array, curvatures: Float64Array) {
  const bins = column.edges.length + 1
  const totals = { counts: new Int32Array(bins), gradients: new Float64Array(bins), curvatures: new Float64Array(bins) }
  for (const i of examples) {
    const bin = column.bins[i] ?? 0
    totals.counts[bin] = (totals.counts[bin] ?? 0) + 1
    totals.gradients[bin] = (totals.gradients[bin] ?? 0) + (gradients[i] ?? 0)
    totals.curvatures[bin] = (totals.curvatures[bin] ?? 0) + (curvatures[i] ?? 0)
  }
  return totals
}

function leavesOf(
  leafOf: Int32Array,
  { gradients, curvatures, isSeen }: Seen,
  options: LearnOptions,
): readonly number[] {
  const totals = Array.from({ length: 2 ** options.depth }, () => ({ gradient: 0, curvature: 0 }))
  leafOf.forEach((leaf, i) => {
    const total = totals[leaf]
    if (total === undefined || isSeen[i] === 0) return
    total.gradient += gradients[i] ?? 0
    total.curvature += curvatures[i] ?? 0
  })
  return totals.map(({ gradient, curvature }) => rounded((options.rate * gradient) / (curvature + options.shrinkage)))
}

const rounded = (value: number) => Number(value.toFixed(4))
