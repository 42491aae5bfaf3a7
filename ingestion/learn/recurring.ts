/** Which words go together more than once: only these may be told of, as anything else could be traced to one page. */

import { familyOfWord } from '../../src/domain/term-tables.ts'
import { enumerateCells } from './cells.ts'
import { numbering } from './numbering.ts'

export interface WordPair {
  readonly source: readonly string[]
  readonly target: readonly string[]
}

/** Tells of a word's family and another's whether they stand together in at least two pairs of sentences. */
export type IsRecurring = (sourceFamily: string, targetFamily: string) => boolean

/** Families of words rather than words, so that each inflected form need not recur by itself. */
export function recurringFamilies(pairs: readonly WordPair[]): IsRecurring {
  const [sources, targets] = [numbering(), numbering()]
  const numbered = pairs.map(({ source, target }) => ({
    source: Int32Array.from(source, (word) => sources.numberOf(familyOfWord(word))),
    target: Int32Array.from(target, (word) => targets.numberOf(familyOfWord(word))),
  }))
  const size = targets.names.length
  const cells = enumerateCells({ pairs: numbered, sourceSize: sources.names.length, targetSize: size })
  const recurring = new Set<number>()
  for (const [cell, times] of cells.together.entries()) {
    if (times > 1) recurring.add((cells.source[cell] ?? 0) * size + (cells.target[cell] ?? 0))
  }
  return (source, target) => {
    const [one, other] = [sources.find(source), targets.find(target)]
    return one !== undefined && other !== undefined && recurring.has(one * size + other)
  }
}
