/** Times, as the desk's language writes them. */

export interface Moments {
  /** `27.11.2026, 14:05` */
  readonly at: (iso: string) => string
  /** `27. November 2026` */
  readonly day: (date: string) => string
  /** `vor 5 Minuten` */
  readonly ago: (iso: string) => string
  /** `2 Stunden, 30 Minuten` */
  readonly lasting: (minutes: number) => string
}

export function momentsIn(language: string, now: () => Date): Moments {
  const locale = localeOf(language)
  const at = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  return {
    at: (iso) => at.format(new Date(iso)),
    day: (date) => day.format(new Date(`${date}T00:00:00Z`)),
    ago: (iso) => agoIn(relative, (now().getTime() - new Date(iso).getTime()) / 60_000),
    lasting: (minutes) => lastingIn(locale, minutes),
  }
}

/** With the digits that the rest of the desk has. */
export const localeOf = (language: string): string => (language === 'ar' ? 'ar-u-nu-latn' : language)

const hour = 60
const oneDay = 24 * hour

function agoIn(relative: Intl.RelativeTimeFormat, minutes: number): string {
  if (minutes < 1) return relative.format(0, 'second')
  if (minutes < hour) return relative.format(-Math.round(minutes), 'minute')
  if (minutes < oneDay) return relative.format(-Math.round(minutes / hour), 'hour')
  return relative.format(-Math.round(minutes / oneDay), 'day')
}

function lastingIn(locale: string, minutes: number): string {
  const parts = [
    { count: Math.floor(minutes / oneDay), unit: 'day' },
    { count: Math.floor((minutes % oneDay) / hour), unit: 'hour' },
    { count: minutes % hour, unit: 'minute' },
  ].filter(({ count }) => count > 0)
  const said = parts.map(({ count, unit }) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count),
  )
  return new Intl.ListFormat(locale, { type: 'unit' }).format(said)
}
