/** The desk's words, and how it writes languages and times. */

import type { LanguageTag } from '../../../../src/domain/language.ts'
import type { DeskFacts } from '../desk-facts.ts'
import type { DeskWords } from '../words.ts'

export interface Speech {
  readonly words: DeskWords
  nameOf(language: LanguageTag | null): string
  /** "12 minutes ago" */
  ago(instant: string): string
  /** Without the day where it is today. */
  at(instant: string): string
  /** "2.1 MB" */
  size(bytes: number): string
  /** "1:05" */
  length(seconds: number): string
}

/** The clock of German offices, wherever the counsellor's computer believes to be. */
const timeZone = 'Europe/Berlin'

export function speechOf({ language, words }: DeskFacts): Speech {
  const names = new Intl.DisplayNames([language], { type: 'language', fallback: 'code' })
  const relative = new Intl.RelativeTimeFormat(language, { style: 'short', numeric: 'auto' })
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone })
  const dayAndTime = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  const megabytes = new Intl.NumberFormat(language, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 })
  const kilobytes = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 })
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeZone })
  return {
    words,
    nameOf: (tag) => (tag === null ? words.unknownLanguage : (words.languageNames[tag] ?? named(names, tag))),
    ago(instant) {
      const minutes = Math.max(0, Math.floor((Date.now() - Date.parse(instant)) / 60_000))
      if (minutes === 0) return relative.format(0, 'second')
      if (minutes < 60) return relative.format(-minutes, 'minute')
      const hours = Math.floor(minutes / 60)
      return hours < 24 ? relative.format(-hours, 'hour') : relative.format(-Math.floor(hours / 24), 'day')
    },
    at(instant) {
      const date = new Date(instant)
      return (day.format(date) === day.format(new Date()) ? time : dayAndTime).format(date)
    },
    size: (bytes) => (bytes >= 1e6 ? megabytes.format(bytes / 1e6) : kilobytes.format(Math.ceil(bytes / 1e3))),
    length: (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
  }
}

function named(names: Intl.DisplayNames, tag: LanguageTag): string {
  try {
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}
