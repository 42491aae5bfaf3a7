/** Days of the week, each by itself, ranges spelled out. */

import { everyDay, weekdayAbbreviations, weekdayNames, weekend, workdays } from '../words/days.ts'
import { alternativesOf, wholeWords } from '../plain-text.ts'
import type { Value } from './value.ts'

const names = weekdayNames.map((forms) => new RegExp(`^(?:${wholeWords(alternativesOf(forms)).source})$`, 'u'))
const abbreviation = `(?<![\\p{L}\\d])(?:${Object.keys(weekdayAbbreviations).join('|')})(?!\\p{L})\\.?(?= ?(?:[-,&+/:]|bis |und |to |au |à |et |і |та |\\d))`
const endAbbreviation = `(?:${Object.keys(weekdayAbbreviations).join('|')})(?![\\p{L}])`
const day = `${wholeWords(weekdayNames.flatMap(alternativesOf)).source}|${abbreviation}`
const until = '(?: ?- ?| (?:bis(?: einschließlich)?|to|through|until|till|au|à|до|по|حتى|[إا]لى|تا) | )'
const range = new RegExp(`(?<first>${day})(?<until>${until})(?<last>${day}|${endAbbreviation})`, 'gu')
const single = new RegExp(day, 'gu')
const turkishRange = /dan |den /u

/** @param isPage "daily" and "on weekdays" name days in a page; a sentence that says so names none */
export function weekdaysOf(text: string, { isPage }: { readonly isPage: boolean }): readonly Value[] {
  const values: Value[] = []
  const add = (days: readonly number[], written: string) =>
    values.push(...days.map((each) => ({ kind: 'date' as const, written, keys: [`weekday ${each}`] })))
  for (const { 0: written, groups } of text.matchAll(range)) {
    const isRange = groups?.['until'] !== ' ' || turkishRange.test(written)
    if (isRange) add(daysBetween(dayOf(groups?.['first'] ?? ''), dayOf(groups?.['last'] ?? '')), written)
  }
  for (const [written] of text.matchAll(single))
    add(
      [dayOf(written)].filter((found) => found > 0),
      written,
    )
  if (isPage) for (const days of daysNamedTogether(text)) add(days, '')
  return values
}

function dayOf(written: string): number {
  const short = weekdayAbbreviations[written.replace('.', '')]
  return short ?? names.findIndex((pattern) => pattern.test(written)) + 1
}

/** From Friday to Monday goes over the weekend. */
function daysBetween(first: number, last: number): readonly number[] {
  if (first === 0 || last === 0) return []
  const length = ((last - first + 7) % 7) + 1
  return Array.from({ length }, (_, i) => ((first - 1 + i) % 7) + 1)
}

function daysNamedTogether(text: string): readonly (readonly number[])[] {
  const has = (list: readonly string[]) => list.some((words) => text.includes(words))
  return [has(everyDay) ? [1, 2, 3, 4, 5, 6, 7] : [], has(workdays) ? [1, 2, 3, 4, 5] : [], has(weekend) ? [6, 7] : []]
}
