/** A date as people read it. */

import type { LanguageTag } from '../domain/language.ts'

/** Every region lies in Germany, whatever the server's clock says. */
export function sayDate(date: Date, language: LanguageTag): string {
  return new Intl.DateTimeFormat([language, 'en'], {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: 'Europe/Berlin',
    calendar: 'gregory', // German appointments, also for those who count other years
  }).format(date)
}
