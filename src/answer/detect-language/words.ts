/** Which languages know a word. */

import { functionWords } from '../function-words.ts'
import { folded } from './fold.ts'
import { arabicScriptWords, ethiopicWords } from './words-arabic.ts'
import { cyrillicWords } from './words-cyrillic.ts'
import { latinWords } from './words-latin.ts'
import { romanisedWords } from './words-romanised.ts'
import type { Script } from './scripts.ts'

/** A word's weight by language, in (0, 1]. */
export type Known = ReadonlyMap<string, number>

/** These share most of their words: a word of both is as telling as a word of one. */
const families: Readonly<Record<string, string>> = { hr: 'bcs', 'sr-latn': 'bcs', prs: 'pes' }

/** One letter may be a word anywhere, and two nearly so. */
const weightOfLength = (length: number) => (length === 1 ? 0.3 : length === 2 ? 0.7 : 1)

const indexes: Readonly<Record<Script | 'romanised', ReadonlyMap<string, Known>>> = {
  Latin: indexOf([latinWords, questionWords('de', 'en', 'fr', 'tr')]),
  Cyrillic: indexOf([cyrillicWords, questionWords('ru', 'uk')]),
  Arabic: indexOf([arabicScriptWords, questionWords('ar'), { pes: functionWords['fa'] ?? '' }]),
  Ethiopic: indexOf([ethiopicWords]),
  romanised: indexOf([romanisedWords]),
}

export function knownWord(word: string, script: Script | 'romanised'): Known | undefined {
  return indexes[script].get(folded(word))
}

export function isKnownAnywhere(word: string): boolean {
  const key = folded(word)
  return Object.values(indexes).some((index) => index.has(key))
}

/** Share of the words that a language knows, by language; words of several languages count less. */
export function knownShares(words: readonly string[], script: Script | 'romanised'): Map<string, number> {
  const shares = new Map<string, number>()
  for (const word of words) {
    for (const [language, weight] of knownWord(word, script) ?? []) {
      shares.set(language, (shares.get(language) ?? 0) + weight / words.length)
    }
  }
  return shares
}

function questionWords(...languages: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(languages.map((language) => [language, functionWords[language] ?? '']))
}

function indexOf(lists: readonly Readonly<Record<string, string>>[]): ReadonlyMap<string, Known> {
  const languages = new Map<string, Set<string>>()
  for (const [language, list] of lists.flatMap((each) => Object.entries(each))) {
    for (const word of list.split(' ').map(folded))
      languages.set(word, (languages.get(word) ?? new Set()).add(language))
  }
  return new Map(
    [...languages].map(([word, known]) => {
      const count = new Set([...known].map((language) => families[language] ?? language)).size
      return [word, new Map([...known].map((language) => [language, weightOfLength(word.length) / Math.sqrt(count)]))]
    }),
  )
}
