/** Figures that say nothing of who asks: dates, hours, years, amounts, postcodes, the numbers of helplines. */

import { emergencyNumbers, helplines } from '../../answer/helplines.ts'
import { anyDate } from './dates.ts'

const hour = '(?:[01]?\\d|2[0-4])'
const currency = '(?:€|\\$|£|₴|₺|eur(?:o|os)?|usd|dollars?|евро|євро|يورو|یورو|یۆرۆ|ዩሮ|avro|гривень|грн|рублей|руб)'
const amount = "(?:[1-9]\\d{0,2}(?:[.' ]\\d{3}){1,3}|[1-9]\\d{0,6}|0)(?:[.,]\\d{1,2})?"

const everyday = [
  `(?<!\\d[ ./-]?)${hour}[.:h][0-5]\\d ?(?:-|bis|to|до) ?${hour}[.:h][0-5]\\d(?!\\d)`,
  `(?<![\\d./-])(?:19|20)\\d\\d ?[-/] ?(?:(?:19|20)\\d\\d|\\d\\d)(?![\\d./-])`,
  `(?<!\\d[.,' ]?|[+-] ?)${amount} ?-? ?${currency}(?!\\p{L})`,
  `(?<!\\p{L})${currency} ?${amount}(?![\\d.,]?\\d)`,
  // A house number and a postcode, with the town behind it. Numbers of telephones begin with a zero.
  `(?<![\\d.,/+-] ?)[1-9]\\d{0,3} ?[a-z]?,? \\d{5}(?= \\p{L})`,
]

const figures = new RegExp(everyday.join('|'), 'giu')

/** The same text with a letter in place of every everyday figure, so that no number is found in them. */
export function withoutEverydayFigures(plain: string): string {
  return plain.replace(figures, blot).replace(anyDate, blot)
}

const blot = (found: string) => '_'.repeat(found.length)

const helplineNumbers = new Set(
  [...emergencyNumbers, ...Object.values(helplines).flat()]
    .flatMap(({ reach }) => reach)
    .map((reach) => reach.replace(/\D/g, '')),
)

/** Helplines and numbers that nobody has at home: free of charge, at shared cost, of authorities. */
export function isServiceNumber(written: string): boolean {
  const national = written.replace(/\D/g, '').replace(/^(?:0049|49(?=[18]))0?/, '0')
  return helplineNumbers.has(national) || /^(?:0800\d{6,8}|0180\d{6,8}|0900\d{6,7}|0?116\d{3}|0?115)$/.test(national)
}
