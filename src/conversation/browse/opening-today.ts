/** Whether a place is open today. */

import type { DayHours, PlaceFacts } from '../../domain/page.ts'
import { hoursOf } from '../../phrases/hours.ts'
import { fill, type Phrases } from '../../phrases/phrases.ts'

export type OpenToday = DayHours | { readonly kind: 'temporarily-closed' }

/** What day it is where every region lies, whatever the server's clock says. */
const weekday = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'Europe/Berlin' })
const week = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/**
 * Opening hours of the day that `now` falls on in Germany. They are local times, so that summer time changes nothing.
 *
 * @returns `undefined` where the CMS knows no hours
 */
export function openingToday(
  { openingHours, temporarilyClosed }: Pick<PlaceFacts, 'openingHours' | 'temporarilyClosed'>,
  now: Date,
): OpenToday | undefined {
  if (temporarilyClosed) return { kind: 'temporarily-closed' }
  return openingHours?.[week.indexOf(weekday.format(now))]
}

/** A sentence for people. */
export function describeOpening(today: OpenToday, phrases: Phrases): string {
  return today.kind === 'temporarily-closed'
    ? phrases.temporarilyClosed
    : fill(phrases.openToday, { hours: hoursOf(today, phrases) })
}
