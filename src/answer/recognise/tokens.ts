/** A message in the form in which it is compared with patterns: sentences of words, written as simply as people type. */

import { wordsOf } from '../../domain/terms.ts'

/** Letters that keyboards and people take for one another. */
// oxfmt-ignore
const alike: Readonly<Record<string, string>> = {
  ı: 'i', ł: 'l', đ: 'd', ø: 'o', æ: 'ae', œ: 'oe',
  // Persian, Kurdish, Urdu and Pashto typed with an Arabic keyboard.
  ی: 'ي', ې: 'ي', ے: 'ي', ک: 'ك', ھ: 'ه', ہ: 'ه', ە: 'ه', ۆ: 'و',
  // Letters of Amharic and Tigrinya that sound alike.
  ሐ: 'ሀ', ሑ: 'ሁ', ሒ: 'ሂ', ሓ: 'ሀ', ሔ: 'ሄ', ሕ: 'ህ', ሖ: 'ሆ', ኀ: 'ሀ', ኁ: 'ሁ', ኂ: 'ሂ', ኃ: 'ሀ', ኅ: 'ህ', ኆ: 'ሆ', ሃ: 'ሀ',
  ሠ: 'ሰ', ሡ: 'ሱ', ሢ: 'ሲ', ሣ: 'ሳ', ሤ: 'ሴ', ሥ: 'ስ', ሦ: 'ሶ',
  ዐ: 'አ', ኣ: 'አ', ዓ: 'አ', ዑ: 'ኡ', ዒ: 'ኢ', ዔ: 'ኤ', ዕ: 'እ', ዖ: 'ኦ',
  ፀ: 'ጸ', ፁ: 'ጹ', ፂ: 'ጺ', ፃ: 'ጻ', ፄ: 'ጼ', ፅ: 'ጽ', ፆ: 'ጾ',
}

const alikeLetters = new RegExp(`[${Object.keys(alike).join('')}]`, 'gu')

/** Chinese and Thai do not part words: every character stands for itself. */
const unspaced = /[\p{Script=Han}\p{Script=Thai}]/u

const sentenceEnd = /[.!?;\n؟؛。！？；።፧፨]+/u

export function sentencesOfTokens(text: string): readonly (readonly string[])[] {
  return text
    .split(sentenceEnd)
    .map(tokensOf)
    .filter((tokens) => tokens.length > 0)
}

/** The "not" of spoken Arabic, which many write in one word with the verb. */
const joinedNot = /^(و?ما)(?=ب..|عم)/u

export function tokensOf(text: string): readonly string[] {
  return wordsOf(text)
    .map((word) => word.replace(alikeLetters, (letter) => alike[letter] ?? letter))
    .flatMap((word) => word.replace(joinedNot, '$1 ').split(' '))
    .flatMap((word) => (unspaced.test(word) ? word.split(/(?:)/u) : [word]))
}
