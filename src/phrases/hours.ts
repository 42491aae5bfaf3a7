/** A day's opening hours in words. */

import type { DayHours } from '../domain/page.ts'
import type { Phrases } from './phrases.ts'

/** `08:00–12:00, 14:00–18:00`, or a word such as "Closed". */
export function hoursOf(day: DayHours, phrases: Phrases): string {
  switch (day.kind) {
    case 'closed':
      return phrases.closed
    case 'all-day':
      return phrases.openAllDay
    case 'by-appointment':
      return phrases.byAppointment
    case 'open':
      return day.slots.map(({ start, end }) => `${start}–${end}`).join(', ')
    default:
      return day satisfies never
  }
}
