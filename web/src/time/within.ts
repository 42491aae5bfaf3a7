/** How much time is left, as a sentence goes on with it: each language bends the words after "in" in its own way. */

import { localeOf } from '../page/moments.ts'
import { spanOf } from './spans.ts'

/** `in 11 Tagen`, `in 5 Min.`, and in the last minute `in dieser Minute`. */
export function withinIn(language: string): (ms: number) => string {
  const locale = localeOf(language)
  const later = new Intl.RelativeTimeFormat(locale, { style: 'short' })
  const now = new Intl.RelativeTimeFormat(locale, { style: 'short', numeric: 'auto' })
  return (ms) => {
    const span = spanOf(ms)
    return span.unit === 'now' ? now.format(0, 'minute') : later.format(span.count, span.unit)
  }
}
