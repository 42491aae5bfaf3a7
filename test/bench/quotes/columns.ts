/** A feature's values over all examples, sorted into few bins, so that splits are quickly weighed. */

export interface Column {
  /** Values from `edges[i]` on, and below the next edge, are in bin i + 1; those below the first in bin 0. */
  readonly edges: readonly number[]
  /** Of each example. */
  readonly bins: Uint8Array
}

const mostBins = 32

export function binned(values: readonly number[]): Column {
  const edges = edgesOf(values)
  return { edges, bins: Uint8Array.from(values, (value) => binOf(value, edges)) }
}

/** One before each value where there are few; else so that bins hold about as many examples each. */
function edgesOf(values: readonly number[]): readonly number[] {
  const sorted = Float64Array.from(values).toSorted()
  const distinct = [...new Set(sorted)]
  if (distinct.length <= mostBins) return distinct.slice(1)
  const quantiles = Array.from({ length: mostBins - 1 }, (_, i) => {
    const at = Math.floor(((i + 1) * sorted.length) / mostBins)
    return Number((sorted[at] ?? 0).toPrecision(4))
  })
  return [...new Set(quantiles)].filter((edge) => edge > (distinct[0] ?? 0))
}

function binOf(value: number, edges: readonly number[]): number {
  let [low, high] = [0, edges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (value >= (edges[middle] ?? 0)) low = middle + 1
    else high = middle
  }
  return low
}
