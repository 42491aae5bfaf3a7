/** Names under a message: "Kind regards, Fatima Rahimi". */

import { isEveryday } from './everyday-words.ts'
import type { Found, Reading } from './found.ts'
import { isCapitalised, isGivenName } from './given-names.ts'
import { closings, neverNames } from './name-words.ts'
import { expressionsOf, type Word } from './words.ts'

const closes = expressionsOf(closings)
const mostWords = 4

/** Only what is the end of the message. */
export function signaturesIn({ plain, words }: Reading): readonly Found[] {
  for (let at = Math.max(0, words.length - mostWords - 1); at < words.length; at++) {
    const name = words.slice(at)
    if (name.length <= mostWords && closesBefore(words, at) && isSignature(plain, words, at))
      return [{ kind: 'NAME', from: name[0]?.from ?? 0, to: name.at(-1)?.to ?? 0 }]
  }
  return []
}

const longestClosing = 4

function closesBefore(words: readonly Word[], at: number): boolean {
  return Array.from({ length: longestClosing }, (_, i) => i + 1).some((length) => closes(words, at - length) >= length)
}

function isSignature(plain: string, words: readonly Word[], at: number): boolean {
  const [closing, first] = [words[at - 1], words[at]]
  if (closing === undefined || first === undefined) return false
  const isOnOwnLine = /[\n,]/.test(plain.slice(closing.to, first.from))
  const lines = plain.slice(first.from).trim().split('\n').length
  const name = words.slice(at)
  const isAllNames = name.every((word) => isGivenName(word) || isUnknown(word))
  const isNamed = isGivenName(first) || isOnOwnLine || isCapitalised(first.written)
  return lines === 1 && isNamed && isAllNames
}

const isUnknown = ({ said, written }: Word) => /^\p{L}/u.test(written) && !neverNames.has(said) && !isEveryday(said)
