/** Dates as people of a language write them, always in the calendar and at the clock of German offices. */

import type { LanguageTag } from '../../../../src/domain/language.ts'

const atGermanOffices = { calendar: 'gregory', timeZone: 'Europe/Berlin' } as const

/** `undefined` for what is no date. */
export function formatDay(date: string, language: LanguageTag): string | undefined {
  return format(date, language, { dateStyle: 'long' })
}

/** With the day of the week and the time. */
export function formatAppointment(date: string, language: LanguageTag): string | undefined {
  return format(date, language, { dateStyle: 'full', timeStyle: 'short' })
}

function format(date: string, language: LanguageTag, style: Intl.DateTimeFormatOptions): string | undefined {
  const instant = new Date(date)
  if (Number.isNaN(instant.getTime())) return undefined
  // Of a language that the browser cannot write dates in, digits are understood best.
  const options: Intl.DateTimeFormatOptions = knows(language)
    ? style
    : { dateStyle: 'short', ...(style.timeStyle && { timeStyle: style.timeStyle }) }
  return new Intl.DateTimeFormat(knows(language) ? language : 'de', { ...options, ...atGermanOffices }).format(instant)
}

function knows(language: LanguageTag): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0
  } catch {
    return false
  }
}
