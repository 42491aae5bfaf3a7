/** Which canned texts are shown. */

import type { CannedTextView } from '../../../adapters/console/api.ts'

/** Empty: all. */
export interface Chosen {
  readonly region: string
  readonly language: string
  readonly words: string
}

/** By region, language and shortcut. */
export function fitting(texts: readonly CannedTextView[], chosen: Chosen): readonly CannedTextView[] {
  const words = chosen.words.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  return texts
    .filter(({ region }) => chosen.region === '' || region === chosen.region)
    .filter(({ language }) => chosen.language === '' || language === chosen.language)
    .filter((text) => words.every((word) => wordsOf(text).includes(word)))
    .toSorted((a, b) => orderOf(a).localeCompare(orderOf(b)))
}

/** Whether another text of the same region and language has that shortcut. */
export function isTaken(texts: readonly CannedTextView[], wanted: Omit<CannedTextView, 'title' | 'text'>): boolean {
  return texts.some(
    (text) =>
      text.id !== wanted.id &&
      text.region === wanted.region &&
      text.language === wanted.language &&
      text.shortcut === wanted.shortcut,
  )
}

/** Typed after a slash, in whatever script: no spaces, and no slash. */
export const isShortcut = (text: string): boolean => /^[\p{L}\p{M}\p{N}_-]{1,40}$/u.test(text)

const wordsOf = ({ shortcut, title, text }: CannedTextView): string =>
  `${shortcut} ${title} ${text}`.toLocaleLowerCase()
const orderOf = ({ region, language, shortcut }: CannedTextView): string => [region, language, shortcut].join(' ')
