/** Puts what was protected back, and believes no translation that lost, doubled or invented some of it. */

import { factsIn, type Protected } from './protect.ts'

const mark = /⟦(\d+)⟧/g

/** @returns `undefined` where the marks are not those of the `piece`, each once, or other facts have come in */
export function restore(translated: string, piece: string, kept: Protected['kept']): string | undefined {
  const marks = marksIn(translated)
  const isWhole = marks.toSorted().join() === marksIn(piece).toSorted().join()
  const known = new Set(wordsAround(piece).flatMap(factsIn))
  const isTrue = wordsAround(translated).every(
    (words) => !/[⟦⟧]/.test(words) && factsIn(words).every((fact) => known.has(fact)),
  )
  if (!isWhole || !isTrue) return undefined
  return translated.replace(mark, (_, number: string) => kept[Number(number) - 1] ?? '')
}

/** Whether two texts hold the same numbers: two that came to stand side by side would be one. */
export function hasSameNumbers(one: string, other: string): boolean {
  return numbersIn(one).join() === numbersIn(other).join()
}

const wordsAround = (text: string) => text.split(/⟦\d+⟧/)
const marksIn = (text: string) => [...text.matchAll(mark)].map(([written]) => written)
const numbersIn = (text: string) => (text.match(/\p{N}+/gu) ?? []).toSorted()
