/**
 * Finds which sentences of a page are which of its translation, by their lengths and by what no translator changes.
 *
 * @see Gale and Church 1993, A program for aligning sentences in bilingual corpora
 */

export interface SentencePair {
  readonly source: string
  readonly target: string
}

/** How many sentences of each side make a pair, and what it costs to see them so. */
const beads = [
  { source: 1, target: 1, cost: 0 },
  { source: 1, target: 0, cost: 4.5 },
  { source: 0, target: 1, cost: 4.5 },
  { source: 2, target: 1, cost: 2.3 },
  { source: 1, target: 2, cost: 2.3 },
  { source: 2, target: 2, cost: 4.4 },
  { source: 3, target: 1, cost: 4 },
  { source: 1, target: 3, cost: 4 },
] as const

type Bead = (typeof beads)[number]

/** Variance of a sentence's length per character of its translation. */
const variance = 6.8
const maxLengthCost = 12
const anchor = { miss: 1.5, hit: 2, most: 6 } as const

/**
 * @param ratio characters of the target language for each of the source language
 * @returns pairs with text on both sides, in their order
 */
export function alignSentences(source: readonly string[], target: readonly string[], ratio: number): SentencePair[] {
  const sides = { source: source.map(toSentence), target: target.map(toSentence), ratio }
  const path = cheapestPath(sides)
  return path.flatMap(({ bead, sourceEnd, targetEnd }) =>
    bead.source === 0 || bead.target === 0
      ? []
      : [
          {
            source: source.slice(sourceEnd - bead.source, sourceEnd).join(' '),
            target: target.slice(targetEnd - bead.target, targetEnd).join(' '),
          },
        ],
  )
}

interface Sentence {
  readonly length: number
  /** Numbers and addresses, which stand in every language alike. */
  readonly anchors: readonly string[]
}

interface Sides {
  readonly source: readonly Sentence[]
  readonly target: readonly Sentence[]
  readonly ratio: number
}

interface Step {
  readonly bead: Bead
  readonly sourceEnd: number
  readonly targetEnd: number
}

const anchorPattern = /(?:https?:\/\/|www\.)[^\s)]+|[^\s@(]+@[^\s@)]+\.\p{L}+|\p{N}+/gu

function toSentence(text: string): Sentence {
  return { length: text.length, anchors: text.match(anchorPattern) ?? [] }
}

function cheapestPath(sides: Sides): Step[] {
  const { source, target } = sides
  const width = target.length + 1
  const costs = new Float64Array((source.length + 1) * width).fill(Number.POSITIVE_INFINITY)
  const chosen = new Uint8Array(costs.length)
  costs[0] = 0
  for (let i = 0; i <= source.length; i++) {
    for (let j = 0; j <= target.length; j++) {
      for (const [number, bead] of beads.entries()) {
        if (bead.source > i || bead.target > j) continue
        const before = costs[(i - bead.source) * width + j - bead.target] ?? 0
        const at = i * width + j
        const least = costs[at] ?? 0
        if (before + bead.cost - anchor.most >= least) continue
        const cost = before + costOf(sides, { bead, sourceEnd: i, targetEnd: j })
        if (cost >= least) continue
        costs[at] = cost
        chosen[at] = number
      }
    }
  }
  return stepsBack(chosen, source.length, target.length)
}

function stepsBack(chosen: Uint8Array, sourceEnd: number, targetEnd: number): Step[] {
  const steps: Step[] = []
  let [i, j] = [sourceEnd, targetEnd]
  while (i > 0 || j > 0) {
    const bead = beads[chosen[i * (targetEnd + 1) + j] ?? 0]
    if (bead === undefined) break
    steps.push({ bead, sourceEnd: i, targetEnd: j })
    i -= bead.source
    j -= bead.target
  }
  return steps.toReversed()
}

function costOf({ source, target, ratio }: Sides, { bead, sourceEnd, targetEnd }: Step): number {
  let sourceLength = 0
  let targetLength = 0
  for (let i = sourceEnd - bead.source; i < sourceEnd; i++) sourceLength += source[i]?.length ?? 0
  for (let j = targetEnd - bead.target; j < targetEnd; j++) targetLength += target[j]?.length ?? 0
  const sourceAnchors = source.slice(sourceEnd - bead.source, sourceEnd).flatMap((sentence) => sentence.anchors)
  const targetAnchors = target.slice(targetEnd - bead.target, targetEnd).flatMap((sentence) => sentence.anchors)
  const isAlone = bead.source === 0 || bead.target === 0
  const ofLength = isAlone
    ? 0
    : lengthCost(sourceLength * ratio, targetLength, (sourceLength + targetLength / ratio) / 2)
  return bead.cost + ofLength + anchorCost(sourceAnchors, targetAnchors)
}

function lengthCost(expected: number, length: number, mean: number): number {
  const z = (length - expected) / Math.sqrt(variance * Math.max(1, mean))
  return Math.min(maxLengthCost, z ** 2 / 2)
}

function anchorCost(source: readonly string[], target: readonly string[]): number {
  if (source.length === 0 && target.length === 0) return 0
  const open = [...target]
  let hits = 0
  for (const one of source) {
    const at = open.indexOf(one)
    if (at < 0) continue
    open.splice(at, 1)
    hits++
  }
  const misses = source.length - hits + open.length
  return Math.min(anchor.most, anchor.miss * misses) - Math.min(anchor.most, anchor.hit * hits)
}
