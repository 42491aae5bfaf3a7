/** How far a name goes that begins, or ends, at a word. */

import { isEveryday } from './everyday-words.ts'
import type { Found } from './found.ts'
import { isCapitalised, isGivenName, isWithoutCase } from './given-names.ts'
import { neverNames } from './name-words.ts'
import type { Word } from './words.ts'

/** A word among the words of a message. */
export interface Place {
  readonly plain: string
  readonly words: readonly Word[]
  readonly at: number
}

const mostWords = 5
/** Without capitals nothing tells a surname from what comes next, but that everyday words are known. */
const mostWordsInSmall = 2
const mostWithoutCase = 3

const particles = new Set(
  'al el ul ad as ash abd abu bin ibn bint ben von van der den de da do dos di del la le du af zu y'.split(' '),
)
const joint = /^(?: |-|'|\. | ?· ?|-? )$/
const unspaced = /[\p{Script=Han}\p{Script=Thai}]/u
const tightJoint = /^[-'·]$/

export function nameAt(place: Place): Found | undefined {
  const { words, at } = place
  const first = words[at]
  if (first === undefined) return undefined
  const most = isWithoutCase(first.written)
    ? mostLettersOrWords(first)
    : isCapitalised(first.written)
      ? mostWords
      : mostWordsInSmall
  let end = at + 1
  while (end - at < most && goesOn(place, end)) end++
  while (end - at > 1 && particles.has(words[end - 1]?.said ?? '')) end--
  return { kind: 'NAME', from: first.from, to: words[end - 1]?.to ?? first.to }
}

/** Chinese and Thai: a word is a character. */
const mostLettersOrWords = ({ written }: Word) =>
  /\p{Script=Han}/u.test(written) ? 3 : /\p{Script=Thai}/u.test(written) ? 12 : mostWithoutCase

function goesOn({ plain, words, at: first }: Place, at: number): boolean {
  const [begun, last, word] = [words[first], words[at - 1], words[at]]
  if (begun === undefined || last === undefined || word === undefined) return false
  const gap = plain.slice(last.to, word.from)
  if (tightJoint.test(gap)) return true
  const isCharacter = gap === '' && unspaced.test(word.written)
  if (!isCharacter && !joint.test(gap)) return false
  if (gap.startsWith('.') && last.written.length > 1) return false
  return isNamePart(begun, word) || isBetweenNames(begun, word, words[at + 1])
}

function isNamePart(begun: Word, word: Word): boolean {
  const { said, written } = word
  if (particles.has(said)) return isCapitalised(begun.written) || isWithoutCase(begun.written)
  if (!mayBePart(begun, word)) return false
  if (unspaced.test(written)) return true
  return isGivenName(word) || (said.length > 1 && !isEveryday(said)) || /^\p{Lu}$/u.test(written)
}

const mayBePart = (begun: Word, { said, written }: Word) =>
  /^\p{L}/u.test(written) && !neverNames.has(said) && (!isCapitalised(begun.written) || isCapitalised(written))

/** "Vu Thi Hanh": a word of every day in another language, capitalised among names. */
const isBetweenNames = (begun: Word, word: Word, next: Word | undefined) =>
  isCapitalised(begun.written) && mayBePart(begun, word) && next !== undefined && isNamePart(begun, next)

/** "Ahmed Yilmaz is my name": two capitalised words, or one of any kind. */
export function nameBefore({ plain, words, at }: Place): Found | undefined {
  const [word, behind] = [words[at - 1], words[at]]
  if (word === undefined || behind === undefined || plain.slice(word.to, behind.from) !== ' ') return undefined
  if (!/^\p{L}/u.test(word.written) || neverNames.has(word.said) || isEveryday(word.said)) return undefined
  const earlier = words[at - 2]
  const isOfName = earlier !== undefined && isNamePart(word, earlier) && plain.slice(earlier.to, word.from) === ' '
  return { kind: 'NAME', from: isOfName && isCapitalised(word.written) ? earlier.from : word.from, to: word.to }
}
