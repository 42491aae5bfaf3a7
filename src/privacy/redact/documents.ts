/** Numbers with letters: accounts, identity cards, passports, social security, files of authorities. */

import { isIban } from './check-digits.ts'
import type { Found, Reading } from './found.ts'
import { documentWords, numberWords } from './document-words.ts'
import { expressionsOf, stretchesOf } from './words.ts'

export function documentsIn(reading: Reading): readonly Found[] {
  const { plain } = reading
  return [...ibansIn(plain), ...socialSecurityIn(plain), ...mixedIn(plain), ...namedIn(reading)]
}

const longestIban = 34
const shortestIban = 15
const ibanStart = /(?<![\p{L}\p{N}])[a-z]{2} ?\d{2}(?: ?-?[a-z0-9]){11,60}/giu

/** What follows an account without a sign may be a word: the longest part that checks itself counts. */
function ibansIn(plain: string): readonly Found[] {
  return [...plain.matchAll(ibanStart)].flatMap(({ 0: written, index }) => {
    const ends = [...written.matchAll(/[a-z0-9]/gi)].map((one) => one.index + 1)
    for (let length = Math.min(longestIban, ends.length); length >= shortestIban; length--) {
      const candidate = written.slice(0, ends[length - 1])
      if (isIban(candidate.replace(/[ -]/g, '').toUpperCase()))
        return [{ kind: 'IBAN' as const, from: index, to: index + candidate.length }]
    }
    return []
  })
}

const socialSecurity = /(?<![\p{L}\p{N}])\d{2} ?\d{6} ?[a-z] ?\d{3}(?![\p{L}\p{N}])/giu

function socialSecurityIn(plain: string): readonly Found[] {
  return [...plain.matchAll(socialSecurity)].map(({ 0: { length }, index }) => ({
    kind: 'DOCUMENT',
    from: index,
    to: index + length,
  }))
}

const mixed = /(?<![\p{L}\p{N}])[\p{L}0-9]{7,34}(?![\p{L}\p{N}])/gu

/** Letters among five digits or more; "2000000km" is a measure, not a document. */
function mixedIn(plain: string): readonly Found[] {
  return [...plain.matchAll(mixed)]
    .filter(([written]) => written.replace(/\D/g, '').length >= 5 && /\D/.test(written) && !/^\d+\D{2,}$/.test(written))
    .map(({ 0: { length }, index }) => ({ kind: 'DOCUMENT', from: index, to: index + length }))
}

const documents = expressionsOf(documentWords)
/** Signs and letters of one number: "72 1234567", "FA 123456", "12 K 345/23.A", "A-12/345". */
const numberBehind = new RegExp(
  `^(?:[ :=.,#№]|${wordsBetween()}){0,14}((?:\\p{L}{1,3}[ -]?)?\\d[\\p{Lu}\\d]*(?:[ /.-]{0,2}[\\p{Lu}\\d]*\\d[\\p{Lu}\\d]*|[/.-]\\p{Lu}){0,6})`,
  'u',
)
const farthest = 70

/** After a word for a document, shorter numbers count as well, and numbers in several parts. */
function namedIn({ unusual, words }: Reading): readonly Found[] {
  return stretchesOf(documents, words).flatMap(({ to }) => {
    const match = numberBehind.exec(unusual.slice(to, to + farthest))
    const written = match?.[1] ?? ''
    if (match === null || written.replace(/\D/g, '').length < 5) return []
    const from = to + match[0].length - written.length
    return [{ kind: 'DOCUMENT' as const, from, to: from + written.length }]
  })
}

function wordsBetween(): string {
  return numberWords
    .split(/[,،፣]\s*/)
    .toSorted((one, other) => other.length - one.length)
    .join('|')
}
