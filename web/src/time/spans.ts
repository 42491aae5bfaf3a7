/** How long something lasts, in the one unit that matters. */

export type Span = { readonly unit: 'now' } | { readonly unit: 'minutes' | 'hours' | 'days'; readonly count: number }

const minuteMs = 60_000

/** Rounded down, so that nobody is promised more time than there is. */
export function spanOf(ms: number): Span {
  const minutes = Math.floor(Math.max(0, ms) / minuteMs)
  if (minutes < 1) return { unit: 'now' }
  if (minutes < 60) return { unit: 'minutes', count: minutes }
  const hours = Math.floor(minutes / 60)
  return hours < 48 ? { unit: 'hours', count: hours } : { unit: 'days', count: Math.floor(hours / 24) }
}
