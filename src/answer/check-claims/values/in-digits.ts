/** Number words turned into digits, so that "zwei Wochen" and "2 weeks" are read alike. */

import { ambiguousNumbers, numberWords, pageOnlyNumbers, units, wholeQuantities } from '../words/numbers.ts'
import { alternativesOf, wholeWords } from '../plain-text.ts'

const unitBehind = new RegExp(
  `^[ -](?:\\p{L}+ )?(?:${units.map(({ forms }) => forms).join('|')}|eur\\p{L}*|євро|евро|يورو|یورو|maln?)(?![\\p{L}])`,
  'u',
)
const quantities = wholeQuantities.map(({ written, digits }) => [wholeWords(alternativesOf(written)), digits] as const)

/** Stands behind digits that a page has in words which are seldom a number of their own: they count with a unit only. */
export const countedMark = 'ᵒ'

/** A pattern for all number words of a language, and one per value. */
const dictionaries = new Map(
  Object.entries(numberWords).map(([language, byValue]) => [language, dictionaryOf(byValue)] as const),
)
const onPages = dictionaryOf(pageOnlyNumbers)

interface Dictionary {
  readonly all: RegExp
  readonly values: readonly (readonly [RegExp, string])[]
}

/** @param text in lower case */
export function inDigits(text: string, language: string, { isPage }: { readonly isPage: boolean }): string {
  let read = text
  for (const [written, digits] of quantities) read = read.replace(written, digits)
  const dictionary = dictionaries.get(language)
  if (dictionary !== undefined) read = replaced(read, dictionary, (word, after) => isNumber(word, after) || isPage)
  return isPage ? replaced(read, onPages, () => true, countedMark) : read
}

function replaced(
  text: string,
  dictionary: Dictionary,
  isMeant: (word: string, after: string) => boolean,
  mark = '',
): string {
  return text.replace(dictionary.all, (word: string, ...rest: unknown[]) => {
    const at = rest.find((each) => typeof each === 'number') ?? 0
    const end = at + word.length
    if (!isMeant(word, text.slice(end, end + 40))) return word
    const value = dictionary.values.find(([pattern]) => pattern.test(word))?.[1]
    return value === undefined ? word : `${value}${mark}`
  })
}

const isNumber = (word: string, after: string) => !ambiguousNumbers.has(word) || unitBehind.test(after)

function dictionaryOf(byValue: Readonly<Record<number, string>>): Dictionary {
  // Longer words first, so that "dix-sept" is not read as "dix"
  const entries = Object.entries(byValue).toReversed()
  const forms = entries.flatMap(([, written]) => alternativesOf(written))
  return {
    all: wholeWords(forms.toSorted((one, other) => other.length - one.length)),
    values: entries.map(([value, written]) => [
      new RegExp(`^(?:${wholeWords(alternativesOf(written)).source})$`, 'u'),
      value,
    ]),
  }
}
