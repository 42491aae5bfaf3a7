/** Gradient-boosted decision trees, as `test/bench/quotes.ts` learns them: what they say of one unit. */

/** Complete binary trees, level by level: a test's children are at 2i + 1 and 2i + 2, and the last level are leaves. */
export interface BoostedTrees {
  /** Names of the numbers that are tested, in the order in which trees count them. */
  readonly features: readonly string[]
  /** Log-odds before any tree. */
  readonly bias: number
  readonly trees: readonly BoostedTree[]
}

export interface BoostedTree {
  /** Which feature each node tests. */
  readonly tests: readonly number[]
  /** Below goes left. */
  readonly thresholds: readonly number[]
  /** Log-odds that are added. */
  readonly leaves: readonly number[]
}

/** @returns a probability */
export function chanceOf({ features, bias, trees }: BoostedTrees, of: Readonly<Record<string, number>>): number {
  const values = features.map((name) => of[name] ?? 0)
  const sum = trees.reduce((total, tree) => total + leafOf(tree, values), bias)
  return 1 / (1 + Math.exp(-sum))
}

function leafOf({ tests, thresholds, leaves }: BoostedTree, values: readonly number[]): number {
  let node = 0
  while (node < tests.length) {
    const isBelow = (values[tests[node] ?? 0] ?? 0) < (thresholds[node] ?? 0)
    node = 2 * node + (isBelow ? 1 : 2)
  }
  return leaves[node - tests.length] ?? 0
}
