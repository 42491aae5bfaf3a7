/** Dates in digits and in words: day, month and year, whatever their order. */

import { ambiguousMonths, monthNames } from '../words/days.ts'
import { alternativesOf, wholeWords } from '../plain-text.ts'
import { take, type Reading, type Taken } from './value.ts'

interface CalendarDate {
  readonly day?: number | undefined
  /** From 1. */
  readonly month: number
  readonly year?: number | undefined
}

const numeric = /(?<![\d.,:])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d|[./-]\d)/g
const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g
const withoutYear = /(?<![\d.,:])(\d{1,2})\. ?(\d{1,2})\.(?!\d)/g

const month = wholeWords(monthNames.flatMap(alternativesOf)).source
const namePatterns = monthNames.map((names) => new RegExp(`^(?:${wholeWords(alternativesOf(names)).source})$`, 'u'))
/** `12. Juni 2026`, `12 يونيو/حزيران 2026`, `31-го січня 2026 року`, `June 12, 2026`. */
const named = new RegExp(
  `(?:(?<![\\d.,:-])(?<before>\\d{1,2})(?:\\.|er|st|nd|rd|th|-?(?:го|ого))? ?(?:of |de |من )?)?` +
    `(?<month>${month})(?: ?/ ?(?:${month}))?` +
    `(?:,? ?(?<after>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.,%-]| ?(?:uhr|[ap]\\.?m|€|euro)))?(?:(?:,| de| von)? ?(?<year>(?:19|20)\\d\\d)(?!\\d))?`,
  'gu',
)

/** @param isPage a page's dates are read in parts as well, since a sentence may leave out day or year */
export function takeDates(reading: Reading, { isPage }: { readonly isPage: boolean }): Reading {
  const dated = (date: CalendarDate | undefined): Taken =>
    date === undefined ? undefined : { kind: 'date', keys: isPage ? keysOfParts(date) : [keyOf(date)] }
  const inOrder = (day: string | undefined, month: string | undefined, year?: string) =>
    dated(calendarDate(Number(day), Number(month), year))
  let read = take(reading, iso, ([, year, month, day]) => inOrder(day, month, year))
  read = take(read, numeric, ([, day, , month, year]) => inOrder(day, month, year))
  read = take(read, withoutYear, ([, day, month], { after }) =>
    /^ ?(?:uhr|h\b|€|euro)/u.test(after) ? undefined : inOrder(day, month),
  )
  return take(read, named, ({ groups }) => dated(namedDate(groups ?? {}, isPage)))
}

function namedDate({ before, after, year, month = '' }: Readonly<Record<string, string | undefined>>, isPage: boolean) {
  const day = before ?? after
  if (!isPage && day === undefined && year === undefined && ambiguousMonths.has(month)) return undefined
  const number = namePatterns.findIndex((names) => names.test(month)) + 1
  return calendarDate(day === undefined ? undefined : Number(day), number, year)
}

function calendarDate(day: number | undefined, month: number, year?: string): CalendarDate | undefined {
  if (month < 1 || month > 12 || (day !== undefined && (day < 1 || day > 31))) return undefined
  return { day, month, year: year === undefined ? undefined : Number(year.padStart(4, '20')) }
}

const keyOf = ({ day, month, year }: CalendarDate) => `date ${day ?? '*'}.${month}.${year ?? '*'}`

function keysOfParts({ day, month, year }: CalendarDate): string[] {
  const days = day === undefined ? [undefined] : [day, undefined]
  const years = year === undefined ? [undefined] : [year, undefined]
  const dates = days.flatMap((day) => years.map((year) => keyOf({ day, month, year })))
  return [...dates, ...(year === undefined ? [] : [`number ${year}`]), ...(day === undefined ? [] : [`number ${day}`])]
}
