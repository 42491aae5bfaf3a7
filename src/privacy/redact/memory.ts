/** What was hidden once, so that it is hidden wherever it comes up again without a word that announces it. */

import { isEveryday } from './everyday-words.ts'
import { isCapitalised, isWithoutCase } from './given-names.ts'
import type { Found, Kind, Reading } from './found.ts'
import type { Word } from './words.ts'

interface Memory {
  learn(reading: Reading, found: readonly Found[]): void
  knownIn(reading: Reading): readonly Found[]
}

/** Longer ones come up again only where their pattern finds them. */
const mostWords = 12
const fewestLettersOfPart = 3

export function createMemory(): Memory {
  const kinds = new Map<string, Kind>()
  const lengths = new Map<string, Set<number>>()
  const remember = (kind: Kind, words: readonly Word[]) => {
    const [first] = words
    if (first === undefined || words.length > mostWords || keyOf(words).length < 2) return
    kinds.set(keyOf(words), kind)
    lengths.set(first.said, (lengths.get(first.said) ?? new Set()).add(words.length))
  }
  const knownAt = ({ plain, words }: Reading, at: number) =>
    [...(lengths.get(words[at]?.said ?? '') ?? [])].flatMap((length) => {
      const part = words.slice(at, at + length)
      const kind = kinds.get(keyOf(part))
      const { from, to } = stretchOf(part)
      const isKnown = kind !== undefined && looksLike(kind, part) && !/[!?;\n]/.test(plain.slice(from, to))
      return isKnown ? [{ kind, from, to }] : []
    })
  return {
    learn({ words }, found) {
      for (const { kind, part } of partsOf(words, found)) {
        remember(kind, part)
        if (kind === 'NAME') part.filter(standsForItself).forEach((word) => remember(kind, [word]))
      }
    },
    knownIn(reading) {
      return kinds.size === 0 ? [] : reading.words.flatMap((_, at) => knownAt(reading, at))
    },
  }
}

const keyOf = (words: readonly Word[]) => words.map(({ said }) => said).join(' ')

const stretchOf = (words: readonly Word[]) => ({ from: words[0]?.from ?? 0, to: words.at(-1)?.to ?? 0 })

/** The words of everything found, both in the order of the text. */
function partsOf(words: readonly Word[], found: readonly Found[]) {
  let at = 0
  return found.map(({ kind, from, to }) => {
    while ((words[at]?.from ?? to) < from) at++
    const begin = at
    while ((words[at]?.to ?? Infinity) <= to) at++
    return { kind, part: words.slice(begin, at) }
  })
}

const standsForItself = ({ said }: Word) => said.length >= fewestLettersOfPart && !isEveryday(said)

/** "Will" is a name, "will" is none. */
function looksLike(kind: Kind, part: readonly Word[]): boolean {
  return (
    kind !== 'NAME' ||
    part.every(({ said, written }) => isCapitalised(written) || isWithoutCase(written) || !isEveryday(said))
  )
}
