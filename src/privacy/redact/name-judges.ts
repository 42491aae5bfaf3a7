/** Whether a word is a name, by what announces it and by what stands around it. */

import { isEveryday } from './everyday-words.ts'
import { isCapitalised, isGivenName, isWithoutCase } from './given-names.ts'
import { ageWords, germanVerbs, nationalities, neverNames, noTitle } from './name-words.ts'
import type { Word } from './words.ts'

export type Judge = (word: Word, announced: Announced) => boolean

interface Announced {
  /** Between what announces a name and the word. */
  readonly gap: string
  /** Before what announces it. */
  readonly before: Word | undefined
  /** After the word. */
  readonly behind: Word | undefined
  /** The character after the word; empty at the end. */
  readonly sign: string
}

/** Behind a comma, something else may begin. */
export const anyWord: Judge = (word, { gap }) => mayBeName(word) && (!gap.includes(',') || isCapitalised(word.written))

const mayBeName = ({ said, written }: Word) => /^\p{L}/u.test(written) && !neverNames.has(said)

export const isListed: Judge = (word) => isGivenName(word)

export const behindColon: Judge = (word, { gap }) => gap.includes(':') && mayBeName(word)

/** Capitalised, and no word of every day, nor a German one for what people ask about in all languages. */
const looksLikeOne = (word: Word) =>
  isCapitalised(word.written) && !isEveryday(word.said) && !germanNoun.test(word.said) && mayBeName(word)

const germanNoun =
  /(?:ung|ungen|heit|keit|schaft|geld|amt|amts|schein|titel|kurs|pass|karte|schule|platz|antrag|erlaubnis|gestattung|center|recht|hilfe|vertrag|zeugnis|wohnung|behorde|garten|arzt)$/

export const ofRelative: Judge = (word, announced) =>
  isGivenName(word) ||
  (!announced.gap.includes(',') && looksLikeOne(word) && !nationalities.test(word.said)) ||
  isFollowedByAge(word, announced)

/** "My daughter … is six years old": of scripts without capitals. */
function isFollowedByAge({ said, written }: Word, { behind }: Announced): boolean {
  if (!isWithoutCase(written) || isEveryday(said) || neverNames.has(said)) return false
  return behind !== undefined && (/^\d/.test(behind.written) || ageWords.has(behind.said))
}

export const ofGermanRelative: Judge = (word, announced) =>
  isGivenName(word) || (looksLikeOne(word) && germanVerbs.has(announced.behind?.said ?? ''))

export const ofSelf: Judge = (word, announced) =>
  isGivenName(word) || (looksLikeOne(word) && announced.gap === ' ' && !nationalities.test(word.said))

export const behindTitle: Judge = (word, announced) => {
  if (noTitle.has(announced.before?.said ?? '') || !/^\.?\s$/.test(announced.gap)) return false
  return looksLikeOne(word) || (isWithoutCase(word.written) && !isEveryday(word.said))
}

export const greeted: Judge = (word, announced) =>
  isGivenName(word) || (looksLikeOne(word) && /^[,!:\n]?$/.test(announced.sign))
