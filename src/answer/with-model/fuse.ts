/** Makes one finding of several that were searched for in different words or languages. */

import type { FoundPage } from '../../domain/ranking.ts'
import type { Finding } from '../../domain/turn.ts'

/**
 * Reciprocal ranks, each weighed by how sure its search is, so that a search in the wrong words does no harm. The
 * constant is small: findings hold ten pages, and the first of them matters most.
 *
 * @see Cormack et al. 2009, reciprocal rank fusion
 */
const rankConstant = 3
const leastWeight = 0.05

const mostPages = 10

export function fuse(findings: readonly [Finding, ...Finding[]]): Finding {
  const [first, ...others] = findings
  if (others.length === 0) return first
  const pages = new Map<string, FoundPage>()
  for (const { pages: ranked, confidence } of findings) {
    for (const [rank, page] of ranked.entries()) {
      const known = pages.get(page.path)
      const score = (known?.score ?? 0) + Math.max(confidence, leastWeight) / (rankConstant + rank)
      // Only the first pages of a finding come with their text.
      const readable = known !== undefined && known.passages.length > 0 ? known : page
      pages.set(page.path, { ...readable, score })
    }
  }
  return {
    ...first,
    pages: [...pages.values()].toSorted((one, other) => other.score - one.score).slice(0, mostPages),
    confidence: Math.max(...findings.map(({ confidence }) => confidence)),
    weights: new Map(findings.flatMap(({ weights }) => [...weights])),
  }
}
