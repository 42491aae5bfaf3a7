/** Phone numbers, dates, times, amounts and counts: a sentence's have to be among those of its pages. */

import type { ClaimProblem, ClaimToCheck } from './claim.ts'
import { linesOf } from './claim.ts'
import { dayAndNight } from './words/days.ts'
import { macrolanguageOf, type LanguageTag } from '../../domain/language.ts'
import { lowerCase, plainText } from './plain-text.ts'
import { rangesOf, takeAmounts, takeNumbers } from './values/amounts.ts'
import { takeDates } from './values/dates.ts'
import { inDigits } from './values/in-digits.ts'
import { phoneKey, takePhones } from './values/phones.ts'
import { takeTimes } from './values/times.ts'
import type { Reading, Value } from './values/value.ts'
import { weekdaysOf } from './values/weekdays.ts'

/** @param sentence without its links and e-mail addresses, whose digits are no values */
export function valueProblems({ cited, language }: ClaimToCheck, sentence: string): readonly ClaimProblem[] {
  const stated = valuesOf(withoutListMark(sentence), macrolanguageOf(language), false)
  if (stated.length === 0) return []
  const known = new Set(cited.flatMap((text) => [...keysOf(linesOf(text), text.language), ...linkKeys(text.links)]))
  return stated
    .filter(({ keys }) => !keys.some((key) => known.has(key) || isOldWay(key, known)))
    .map(({ kind, written }) => ({ kind, found: written }))
}

/** "8" may be a page's "8:00". */
function isOldWay(key: string, known: ReadonlySet<string>): boolean {
  const hour = /^number (\d{1,2})$/.exec(key)?.[1]
  return hour !== undefined && known.has(`time ${Number(hour) * 60}`)
}

/** Entries of a numbered list. */
const withoutListMark = (sentence: string) => sentence.replace(/^\s*\d{1,2}[.)]\s+/, '')

function keysOf(lines: readonly string[], language: LanguageTag): readonly string[] {
  const text = lowerCase(plainText(lines.join('\n')))
  const keys = lines.flatMap((line) => valuesOf(line, macrolanguageOf(language), true).flatMap(({ keys }) => keys))
  if (dayAndNight.some((words) => text.includes(words))) keys.push('hour 24', 'number 24', 'number 7')
  return keys
}

const linkKeys = (links: readonly { readonly url: string }[]) =>
  links.filter(({ url }) => url.startsWith('tel:')).map(({ url }) => phoneKey(url))

function valuesOf(text: string, language: string, isPage: boolean): readonly Value[] {
  const plain = lowerCase(plainText(text))
  const dates = takeDates({ rest: plain, values: weekdaysOf(plain, { isPage }) }, { isPage })
  const read: Reading = { rest: inDigits(dates.rest, language, { isPage }), values: dates.values }
  const untimed = takePhones(takeTimes(takeAmounts(read, { isPage })))
  return [...takeNumbers(untimed, { isPage }).values, ...rangesOf(untimed.rest)]
}
