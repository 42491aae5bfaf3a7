/** When and where the invented region's events take place. */

import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import type { DemoEvent, DemoRegion } from './demo-region.ts'

export const timezone = 'Europe/Berlin'

/**
 * Single events start some days from now. Recurring ones began before now; they count from a fixed day, so that a
 * fortnightly event doesn't change its weeks overnight.
 */
export function startOf(event: DemoEvent, now: Date): Temporal.ZonedDateTime {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timezone).startOfDay()
  const time = Temporal.PlainTime.from(event.startTime)
  if (event.recurrence === null) return today.add({ days: event.startsInDays }).withPlainTime(time)
  const first = Temporal.PlainDate.from('2024-01-01').toZonedDateTime({ timeZone: timezone, plainTime: time })
  const rule = new RRuleTemporal({
    rruleString: `DTSTART;TZID=${timezone}:${compact(first.toPlainDateTime())}\nRRULE:${event.recurrence}`,
    temporal: Temporal,
  })
  const midnight = new Date(today.epochMilliseconds)
  return rule.previous(midnight) ?? rule.next(midnight) ?? today.withPlainTime(time)
}

/** @param kind as the app's addresses call it: `events` or `locations` */
export function pathOf(region: DemoRegion, language: string, kind: string, slug: string): string {
  return `/${region.record.path}/${language}/${kind}/${slug}/`
}

/** As iCalendar writes it: `20261202T160000`. */
export function compact(time: Temporal.PlainDateTime): string {
  return time.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')
}
