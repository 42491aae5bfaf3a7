/** Whether two words are forms of one. */

import type { LanguageTag } from './language.ts'
import { stemOfArabic } from './term-tables.ts'

/** Shorter beginnings are no evidence. */
const leastInCommon = { letters: 4, share: 0.75 } as const

/** Languages that put ending after ending, with the shortest word that they are put to: "kira", "kiralarımızdan". */
const leastBeforeEndings: Readonly<Record<string, number>> = { tr: 4, fa: 3 }
const mostEndings = 7

/** Words in the form of `wordsOf`: inflected forms share most of their letters, from the first on. */
export function areForms(one: string, other: string, language: LanguageTag): boolean {
  if (one === other) return true
  if (language === 'ar') return stemOfArabic(one) === stemOfArabic(other)
  const [shorter, longer] = [Math.min(one.length, other.length), Math.max(one.length, other.length)]
  let common = 0
  while (common < shorter && one[common] === other[common]) common++
  const least = leastBeforeEndings[language]
  // The last letter may soften before an ending: "çocuk", "çocuğa".
  if (least !== undefined && shorter >= least && common >= Math.max(least, shorter - 1)) {
    return longer - shorter <= mostEndings
  }
  return common >= leastInCommon.letters && common >= leastInCommon.share * longer
}

const startLength = 3

/** The same for all forms of a word. */
export function startOfForms(word: string, language: LanguageTag): string {
  return (language === 'ar' ? stemOfArabic(word) : word).slice(0, startLength)
}
