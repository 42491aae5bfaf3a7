/** When an event takes place, in the newcomer's language and in the time that holds where every region lies. */

import { Temporal } from 'temporal-polyfill'
import type { LanguageTag } from '../../domain/language.ts'
import type { EventDate } from '../../domain/page.ts'

const timeZone = 'Europe/Berlin'

/** Offices and tickets speak of Gregorian dates, whatever calendar a language brings along. */
const calendar = 'gregory'

export function describeEventDate({ startsAt, endsAt }: EventDate, language: LanguageTag): string {
  // As on doors and in the facts of pages: 17:00 rather than 5 p.m.
  const time = isAllDay(startsAt, endsAt) ? {} : ({ timeStyle: 'short', hourCycle: 'h23' } as const)
  const format = new Intl.DateTimeFormat([language, 'en'], { dateStyle: 'full', ...time, timeZone, calendar })
  return format.formatRange(startsAt, endsAt)
}

/** The CMS writes whole days from midnight to a minute before midnight. */
function isAllDay(startsAt: Date, endsAt: Date): boolean {
  const [start, afterEnd] = [startsAt, new Date(endsAt.getTime() + 60_000)].map(inGermany)
  return isMidnight(start) && isMidnight(afterEnd)
}

const inGermany = (date: Date) => Temporal.Instant.fromEpochMilliseconds(date.getTime()).toZonedDateTimeISO(timeZone)

const isMidnight = (time: Temporal.ZonedDateTime | undefined) => time !== undefined && time.equals(time.startOfDay())
