/** pgvector's sparse vectors to and from the domain's. */

import { SparseVector as Sparsevec, toSql } from 'pgvector'
import { termSpace, type SparseVector } from '../src/domain/terms.ts'

export function toSparsevec({ terms, weights }: SparseVector): string {
  const byTerm = new Map(terms.map((term, i) => [term, weights[i] ?? 0]))
  // toSql answers null only for null.
  return toSql(new Sparsevec(byTerm, termSpace)) ?? ''
}

/** The terms alone, from pgvector's text form `{index:weight,…}/dimensions` whose indices start at 1. */
export function termsOfSparsevec(text: string): number[] {
  return Array.from(text.matchAll(/(\d+):/g), ([, index]) => Number(index) - 1)
}
