/** The names that a region goes by, in the form in which they are compared. */

import type { Region } from '../../domain/region.ts'
import { comparableWords, exonymsOf } from '../../domain/place-names.ts'

/** A city, or the district around it, which may bear the same name. */
type Rank = 'city' | 'district'

export interface RegionNames {
  readonly region: Region
  readonly rank: Rank | undefined
  /** All of them: in full, without "Stadt" or "Landkreis", as in addresses, of its towns, in other languages. */
  readonly all: readonly string[]
}

/** What is written before a name, or after it, to say what it is the name of. */
const rankWords: ReadonlyMap<string, Rank | undefined> = new Map([
  ...'stadt landeshauptstadt hansestadt universitatsstadt bundesstadt kreisstadt city town'
    .split(' ')
    .map((word) => [word, 'city'] as const),
  ...'landkreis kreis lkr lk district county'.split(' ').map((word) => [word, 'district'] as const),
  ...'kreisfreie grosse freie und gemeinde samtgemeinde verbandsgemeinde markt region stadteregion of the'
    .split(' ')
    .map((word) => [word, undefined] as const),
])

export function namesOf(region: Region): RegionNames {
  const full = comparableWords(region.name)
  const names = [full, bareName(full), comparableWords(region.slug)]
  const aliases = region.aliases.map(({ name }) => comparableWords(name))
  const exonyms = [...names, ...aliases].flatMap((name) => exonymsOf(name.join(' ')))
  const all = [...[...names, ...aliases].map((name) => name.join(' ')), ...exonyms]
  return { region, rank: rankIn(full), all: [...new Set(all)].filter((name) => name !== '') }
}

/** The name without the words around it that say what it is the name of; "Rems-Murr-Kreis" is called "Rems-Murr", too. */
export function bareName(words: readonly string[]): readonly string[] {
  const isName = (word: string) => !rankWords.has(word)
  const bare = words.slice(words.findIndex(isName), words.findLastIndex(isName) + 1)
  return bare.length > 0 ? bare : words
}

/** What a name says it is the name of, if it does. */
export function rankIn(words: readonly string[]): Rank | undefined {
  return words.map((word) => rankWords.get(word)).find((rank) => rank !== undefined)
}

export const isRankWord = (word: string): boolean => rankWords.has(word)

/** "Landkreis München" is not the name of the city. */
export function contradicts(rank: Rank | undefined, other: Rank | undefined): boolean {
  return rank !== undefined && other !== undefined && rank !== other
}
