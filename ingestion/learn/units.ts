/** What the sentences of one language are counted by: a word, what it has in common with others, or two together. */

import { familyOfWord, unitOfTwo, unitsOfWord } from '../../src/domain/term-tables.ts'
import type { WordPair } from './recurring.ts'

/** Sentences, of which one is told in units. */
export interface UnitPair {
  readonly source: readonly Unit[]
  readonly target: readonly string[]
}

interface Unit {
  readonly name: string
  readonly family: string
}

/** Words of scripts with fewer kinds of units are left out of the last ones. */
export function unitsOfKind(pairs: readonly WordPair[], kind: number): readonly UnitPair[] {
  return pairs.map(({ source, target }) => ({
    source: source.flatMap((word) => {
      const name = unitsOfWord(word)[kind]
      return name === undefined ? [] : [{ name, family: familyOfWord(word) }]
    }),
    target,
  }))
}

/** Words in more than this share of the sentences, if these are many, hold others together, and make no pairs. */
const common = { share: 0.03, sentences: 20 } as const

/** Two telling words that follow one another, where they do so more than once. */
export function unitsOfTwo(pairs: readonly WordPair[]): readonly UnitPair[] {
  const sentencesWith = sentencesByName(pairs.map(({ source }) => source))
  const most = Math.max(common.sentences, common.share * pairs.length)
  const isTelling = (word: string) => (sentencesWith.get(word) ?? 0) <= most
  const twos = pairs.map(({ source }) => {
    const telling = source.filter(isTelling)
    return telling.slice(1).map((word, i) => unitOfTwo(telling[i] ?? '', word))
  })
  const sentencesWithTwo = sentencesByName(twos)
  return pairs.map(({ target }, i) => {
    const recurring = (twos[i] ?? []).filter((name) => (sentencesWithTwo.get(name) ?? 0) > 1)
    return { source: recurring.map((name) => ({ name, family: name })), target }
  })
}

function sentencesByName(sentences: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const sentencesWith = new Map<string, number>()
  for (const names of sentences) {
    for (const name of new Set(names)) sentencesWith.set(name, (sentencesWith.get(name) ?? 0) + 1)
  }
  return sentencesWith
}
