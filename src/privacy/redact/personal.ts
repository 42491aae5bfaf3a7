/** All that a message holds of a person. */

import { addressesIn } from './addresses.ts'
import { birthDatesIn } from './dates.ts'
import { documentsIn } from './documents.ts'
import { emailsIn } from './emails.ts'
import { withoutEverydayFigures } from './everyday-figures.ts'
import { apart, type Found, type Reading } from './found.ts'
import { namesIn } from './names.ts'
import { numbersIn } from './numbers.ts'
import { plainTextOf } from './plain-text.ts'
import { platesIn } from './plates.ts'
import { wordsIn } from './words.ts'

export function readingOf(raw: string): Reading {
  const text = plainTextOf(raw)
  return { ...text, words: wordsIn(text.plain), unusual: withoutEverydayFigures(text.plain) }
}

/** Places in `plain`, in their order and without overlaps. */
export function personalIn(reading: Reading): readonly Found[] {
  return apart(finders.flatMap((find) => find(reading)))
}

const finders: readonly ((reading: Reading) => readonly Found[])[] = [
  emailsIn,
  documentsIn,
  numbersIn,
  birthDatesIn,
  platesIn,
  addressesIn,
  namesIn,
]
