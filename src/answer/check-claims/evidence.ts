/** Words that the cited pages have, found again when they are inflected, compounded or written in another script. */

import { wordsOf } from '../../domain/terms.ts'
import type { CitedText } from './claim.ts'
import { linesOf } from './claim.ts'
import { lowerCase, plainText } from './plain-text.ts'
import { soundOf } from './sound.ts'

export interface Evidence {
  /** In lower case, as the pages have it. */
  readonly text: string
  readonly words: ReadonlySet<string>
  /** A page has the word, in whatever form; `false` for words that only share a part with one. */
  has(word: string): boolean
  /** A page has a word that sounds like it, in whatever script. */
  sounds(word: string): boolean
}

/** Endings are two letters long, of long words three; the rest of a word is its own. */
const endingOf = (word: string) => (word.length < 9 ? 2 : 3)
const shortestStem = 4
/** Share of a word's 4-grams that compounds and their parts have in common. */
const sharedGrams = 0.75

export function evidenceOf(cited: readonly CitedText[]): Evidence {
  return evidenceIn(cited.flatMap((each) => [...linesOf(each), ...each.links.map((link) => link.text)]).join('\n'))
}

export function evidenceIn(text: string): Evidence {
  const words = new Set(wordsOf(text).flatMap((word) => [word, withoutPrefix(word), ...partsByScript(word)]))
  const stems = new Set([...words].flatMap(stemsOf))
  const grams = new Set([...words].flatMap(gramsOf))
  let sounds: Set<string> | undefined
  const hasPart = (word: string) =>
    words.has(word) || stems.has(stemOf(word)) || (word.length >= 6 && shareOf(gramsOf(word), grams) >= sharedGrams)
  return {
    text: lowerCase(plainText(text)),
    words,
    has: (word) => wordsOf(word).every((part) => hasPart(part) || hasPart(withoutPrefix(part))),
    sounds: (word) => {
      sounds ??= new Set([...words].flatMap((known) => soundsOf(known)))
      return soundsOf(word).some((sound) => sounds?.has(sound))
    },
  }
}

/** Words with and without a case ending. */
function soundsOf(word: string): readonly string[] {
  const sound = soundOf(word)
  return sound.length < 3 ? [] : [sound, ...(sound.length >= 5 ? [sound.slice(0, -1)] : [])]
}

/** "وIC" is "and IC". */
const partsByScript = (word: string) =>
  /[a-z]/.test(word) ? (word.match(/[\p{Script=Latin}\d]+|[^\p{Script=Latin}\d]+/gu) ?? []) : []

/** Arabic glues article, "and" and prepositions to a word. */
export const withoutPrefix = (word: string) => word.replace(/^(?:[وفبك]?ال|لل|[وفبكل])(?=[\u0600-\u06ff]{3})/u, '')

const stemOf = (word: string) =>
  word.length > shortestStem ? word.slice(0, Math.max(shortestStem, word.length - endingOf(word))) : word

function stemsOf(word: string): readonly string[] {
  const stems: string[] = []
  for (let length = shortestStem; length <= word.length; length++) stems.push(word.slice(0, length))
  return stems
}

function gramsOf(word: string): readonly string[] {
  return Array.from({ length: Math.max(0, word.length - 3) }, (_, at) => word.slice(at, at + 4))
}

function shareOf(grams: readonly string[], known: ReadonlySet<string>): number {
  return grams.length === 0 ? 0 : grams.filter((gram) => known.has(gram)).length / grams.length
}
