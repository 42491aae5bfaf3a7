/** Which cities a text names, and whether it asks what is there. */

import type { LanguageTag } from '../../domain/language.ts'
import { comparableWords } from '../../domain/place-names.ts'
import { citySpellings, everydayNames, type Spelling } from './cities.ts'
import {
  endingsOfBeingThere,
  endingsOfTheWay,
  folded,
  foldedWords,
  otherEndings,
  prefixesOfBeingThere,
  prefixesOfTheWay,
  saidBefore,
  saysThereAfter,
} from './words.ts'

export interface CityMention {
  /** In comparable words. */
  readonly city: string
  /** `way` where somebody comes from there or goes there; `undefined` where the words around the name don't say. */
  readonly asks: 'there' | 'way' | undefined
}

const unspaced = /^[\p{Script=Han}\p{Script=Thai}]/u
const isUnspaced = ({ words }: Spelling) => unspaced.test(words[0] ?? '')

const unspacedSpellings = citySpellings.filter(isUnspaced)
const byFirstWord = Map.groupBy(
  citySpellings.filter((spelling) => !isUnspaced(spelling)).map((one) => ({ ...one, words: one.words.map(folded) })),
  ({ words }) => words[0] ?? '',
)

/** An apostrophe before an ending, as Turkish and Albanian write after names. */
const apostrophe = /(?<=\p{L}{3})['’](?=\p{L})/gu

export function citiesIn(text: string, language: LanguageTag): readonly CityMention[] {
  const words = foldedWords(text.replace(apostrophe, ''))
  const spaced = words.flatMap((_, at) => mentionAt(at, words, language) ?? [])
  return [...spaced, ...unspacedMentions(text), ...everydayMentions(text)]
}

function mentionAt(at: number, words: readonly string[], language: LanguageTag): CityMention | undefined {
  for (const { stem, said, hasEnding } of formsOf(words[at] ?? '')) {
    const spelling = byFirstWord
      .get(stem)
      ?.find((one) => one.words.every((word, i) => i === 0 || words[at + i] === word))
    if (spelling === undefined) continue
    const before = saidBefore(wordBefore(at, words), language, hasEnding)
    const isThereAfter = saysThereAfter(words[at + spelling.words.length] ?? '', language)
    return { city: spelling.city, asks: said ?? before ?? (isThereAfter ? 'there' : undefined) }
  }
  return undefined
}

/** "in der Stadt Berlin", "in the city of Berlin" */
const wordsForCities: ReadonlySet<string> = new Set('der stadt the city of'.split(' '))

const wordBefore = (at: number, words: readonly string[]): string =>
  words.slice(0, at).findLast((word) => !wordsForCities.has(word)) ?? ''

interface Form {
  readonly stem: string
  /** What prefix or ending say. */
  readonly said: CityMention['asks']
  readonly hasEnding: boolean
}

/** Shorter stems are the beginnings of too many words. */
const shortestStem = 5

const endings: readonly (readonly [string, CityMention['asks']])[] = [
  ...endingsOfBeingThere.map((ending) => [ending, 'there'] as const),
  ...endingsOfTheWay.map((ending) => [ending, 'way'] as const),
  ...otherEndings.map((ending) => [ending, undefined] as const),
]

const prefixes: readonly (readonly [string, CityMention['asks']])[] = [
  ...prefixesOfBeingThere.map((prefix) => [prefix, 'there'] as const),
  ...prefixesOfTheWay.map((prefix) => [prefix, 'way'] as const),
]

/** The word itself, then what is left of it without an ending or a prefix. */
function formsOf(word: string): readonly Form[] {
  const withoutEnding = endings
    .filter(([ending]) => word.endsWith(ending) && word.length - ending.length >= shortestStem)
    .flatMap(([ending, said]) => stemsBefore(ending, word).map((stem) => ({ stem, said, hasEnding: true })))
  const withoutPrefix = prefixes
    .filter(([prefix]) => word.startsWith(prefix))
    .map(([prefix, said]) => ({ stem: word.slice(prefix.length), said, hasEnding: false }))
  return [{ stem: word, said: undefined, hasEnding: false }, ...withoutEnding, ...withoutPrefix]
}

/** Soft signs give way to endings, Georgian's nominative to others, and Ukrainian writes в Гамбурзі. */
function stemsBefore(ending: string, word: string): readonly string[] {
  const stem = word.slice(0, word.length - ending.length)
  return [stem, `${stem}ь`, `${stem}ი`, stem.replace(/з$/u, 'г')]
}

function unspacedMentions(text: string): readonly CityMention[] {
  return unspacedSpellings
    .map(({ city, words }) => ({ city, name: words.join('') }))
    .filter(({ name }) => text.normalize('NFC').includes(name))
    .map(({ city, name }) => ({
      city,
      asks: /在|ใน|ที่/u.test(text.split(name)[0]?.slice(-2) ?? '') || name.startsWith('在') ? 'there' : undefined,
    }))
}

/** "in Essen", but neither "in Halle 5" nor "Essen" alone. */
const everyday = new RegExp(
  `(?<!\\p{L})(?:[Ii]n|[Àà]|[Aa]|[Ee][nm]|[WwVvUu]|[Nn]ë|[Ll]i|[Oo]b)\\s+(?:der Stadt\\s+|the city of\\s+)?(${everydayNames.join('|')})(?![\\p{L}\\p{N}]|\\s+\\p{N})`,
  'gu',
)

function everydayMentions(text: string): readonly CityMention[] {
  return [...text.matchAll(everyday)].map(([, name]) => ({
    city: comparableWords(name ?? '').join(' '),
    asks: 'there',
  }))
}
