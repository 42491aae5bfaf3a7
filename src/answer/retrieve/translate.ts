/** What the words of a question are in another language, by the term tables and the thesaurus. */

import { translatableWords, unitOfTwo, unitsOfWord } from '../../domain/term-tables.ts'
import type { LanguagePair, TermTable, Translation } from '../../domain/term-tables.ts'
import { relativesOf, type Meanings } from '../thesaurus.ts'
import { widen, type WidenedWord } from './widen.ts'

/** The rows of some units. */
export interface TableLookup {
  lookup(pair: LanguagePair, units: readonly string[]): Promise<TermTable>
}

/** How much a pair of words says of what each of the two means here. */
const pairShare = 0.3

const leastWeight = 0.01
const mostMeanings = 15

/**
 * @param words telling words, in the order of the question
 * @returns the meanings of each; a word that neither knows may be a name, and stands for itself
 */
export async function translateWords(
  words: readonly string[],
  pair: LanguagePair,
  tables: TableLookup,
): Promise<readonly WidenedWord[]> {
  const relatives = relativesOf(words, pair.from, pair.to)
  const known = words.flatMap((word, of) => translatableWords(word).map((part) => ({ part, of })))
  const parts = known.map(({ part }) => part)
  const table = await tables.lookup(pair, [...new Set([...parts.flatMap(unitsOfWord), ...pairsOf(parts)])])
  const numbers = words.filter((word) => translatableWords(word).length === 0)
  return [
    ...known.map(({ part, of }, i) => {
      const meanings = meaningsOf(part, pairsOf(parts.slice(Math.max(0, i - 1), i + 2)), table)
      return widen(meanings, relatives[of], translationShares)
    }),
    ...numbers.map((word) => widen(new Map([[word, 1]]), undefined, translationShares)),
  ]
}

/** What the tables say is learnt of the region's own pages, but of few. */
const translationShares = { itself: 0.5, equivalents: 0.6, related: 0.2 } as const

const pairsOf = (words: readonly string[]) => words.slice(1).map((word, i) => unitOfTwo(words[i] ?? '', word))

function meaningsOf(word: string, pairs: readonly string[], table: TermTable): Meanings {
  const alone = rowsOf(unitsOfWord(word), table)
  if (alone.length === 0) return new Map([[word, 1]])
  const together = rowsOf(pairs, table)
  const meanings = new Map<string, number>()
  addAverage(meanings, alone, together.length === 0 ? 1 : 1 - pairShare)
  addAverage(meanings, together, pairShare)
  const kept = [...meanings].filter(([, weight]) => weight >= leastWeight).toSorted((a, b) => b[1] - a[1])
  return new Map(kept.slice(0, mostMeanings))
}

type Row = readonly Translation[]

const rowsOf = (units: readonly string[], table: TermTable) =>
  units.flatMap((unit) => [table.get(unit) ?? []]).filter((row) => row.length > 0)

function addAverage(meanings: Map<string, number>, rows: readonly Row[], share: number): void {
  for (const { word, weight } of rows.flat()) {
    meanings.set(word, (meanings.get(word) ?? 0) + (share * weight) / rows.length)
  }
}
