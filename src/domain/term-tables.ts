/** Term tables: which words of one language stand for a word of another, learnt from pages that exist in both. */

import type { LanguageTag } from './language.ts'
import { wordsOf } from './terms.ts'

export interface LanguagePair {
  readonly from: LanguageTag
  readonly to: LanguageTag
}

export interface Translation {
  /** In the form of `wordsOf`. */
  readonly word: string
  /** In (0, 1]; those of one unit sum up to 1. */
  readonly weight: number
}

/** Translations by unit, best first. */
export type TermTable = ReadonlyMap<string, readonly Translation[]>

/** Of both directions of a pair of languages. */
export interface LearntTables {
  /** From `from` to `to`. */
  readonly forth: TermTable
  readonly back: TermTable
}

/** Two languages, the first in alphabetical order, and what their tables are or would be learnt from. */
export interface FingerprintedPair extends LanguagePair {
  readonly fingerprint: string
}

const prefixLength = 5
/** Arabic words are short, and what is left of one without its clitics is shorter. */
const stemPrefixLength = 4

const arabicScript = /^\p{Script=Arabic}/u
const unspacedScript = /^[\p{Script=Han}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Hiragana}]/u

/** Addresses belong to a page, not to a language. */
const addresses = /\b(?:https?:\/\/|www\.)\S+|\S+@\S+/gu

/** Words of a text as tables know them; numbers stand for themselves, so they are left out. */
export function translatableWords(text: string): string[] {
  return wordsOf(text.replaceAll(addresses, ' '))
    .filter((word) => /\p{L}/u.test(word))
    .flatMap((word) => (unspacedScript.test(word) ? pairsOfCharacters(word) : [word]))
}

/** How many units a word has at most. */
export const unitKinds = 3

/** Under which units a word is looked up: itself, and what its inflected forms have in common. */
export function unitsOfWord(word: string): readonly string[] {
  if (!arabicScript.test(word)) return [word, `${word.slice(0, prefixLength)}*`]
  const stem = stemOfArabic(word)
  return [word, `+${stem}`, `+${stem.slice(0, stemPrefixLength)}*`]
}

/** What a word has in common with its inflected forms. */
export function familyOfWord(word: string): string {
  return unitsOfWord(word).at(-1) ?? word
}

/** What two words that stand together are looked up under. */
export function unitOfTwo(first: string, second: string): string {
  return `${first} ${second}`
}

function pairsOfCharacters(word: string): string[] {
  const characters = Array.from(word)
  if (characters.length < 3) return [word]
  return characters.slice(1).map((character, i) => `${characters[i] ?? ''}${character}`)
}

const clitics = /^(?:[وف]?(?:[بك]?ال|لل)|[وف]?[بكل](?=\p{L}{4})|[وف](?=\p{L}{3}))(?=\p{L}{3})/u
const endings = /(?<=\p{L}{3})(?:هما|كما|ها|هم|هن|كم|نا|ات|ون|ين|ان|يه|ته|ه|ي|ا)$/u

/** Without conjunction, preposition, article, and the commonest endings. @see Larkey et al. 2002, light stemming */
export function stemOfArabic(word: string): string {
  return word.replace(clitics, '').replace(endings, '')
}
