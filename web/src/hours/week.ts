/** Office hours while they are edited. */

import type { OfficeHours, OpenSpan } from '../../../src/domain/office-hours.ts'

export const days = [1, 2, 3, 4, 5, 6, 7] as const
export type Day = OpenSpan['day']

export type WeekFault = 'ends-before-it-begins' | 'overlaps' | 'not-a-time'

export const spansOn = ({ weekly }: OfficeHours, day: Day): readonly OpenSpan[] =>
  weekly.filter((span) => span.day === day)

/** After the last span of the day, or the usual morning on a day that has none. */
export function withSpanAdded(hours: OfficeHours, day: Day): OfficeHours {
  const last = spansOn(hours, day).at(-1)
  const added = last === undefined ? { day, from: '09:00', to: '12:00' } : { day, ...afterwards(last.to) }
  return withDay(hours, day, [...spansOn(hours, day), added])
}

export function withSpanRemoved(hours: OfficeHours, day: Day, index: number): OfficeHours {
  return withDay(hours, day, spansOn(hours, day).toSpliced(index, 1))
}

export function withSpanChanged(
  hours: OfficeHours,
  day: Day,
  index: number,
  changed: Partial<Pick<OpenSpan, 'from' | 'to'>>,
): OfficeHours {
  return withDay(
    hours,
    day,
    spansOn(hours, day).map((span, at) => (at === index ? { ...span, ...changed } : span)),
  )
}

/** As on that day, from Monday to Friday. */
export function asOnWeekdays(hours: OfficeHours, pattern: Day): OfficeHours {
  const spans = spansOn(hours, pattern)
  const weekdays: readonly Day[] = [1, 2, 3, 4, 5]
  return weekdays.reduce(
    (week, day) =>
      withDay(
        week,
        day,
        spans.map((span) => ({ ...span, day })),
      ),
    hours,
  )
}

/** What is wrong with a span, or nothing. Midnight at the end of the day may be written `24:00`. */
export function faultOf(hours: OfficeHours, day: Day, index: number): WeekFault | null {
  const spans = spansOn(hours, day)
  const span = spans[index]
  if (span === undefined) return null
  if (!isTime(span.from) || !isTime(span.to)) return 'not-a-time'
  if (ending(span) <= span.from) return 'ends-before-it-begins'
  const isCrossed = spans.some((other, at) => at !== index && other.from < ending(span) && span.from < ending(other))
  return isCrossed ? 'overlaps' : null
}

export const isSound = (hours: OfficeHours): boolean =>
  days.every((day) => spansOn(hours, day).every((_, index) => faultOf(hours, day, index) === null))

/** In the order of the week. A browser's time field knows no `24:00` and says `00:00`. */
export function settled(hours: OfficeHours): OfficeHours {
  return {
    weekly: hours.weekly
      .map((span) => ({ ...span, to: ending(span) }))
      .toSorted((a, b) => a.day - b.day || a.from.localeCompare(b.from)),
  }
}

function withDay({ weekly }: OfficeHours, day: Day, spans: readonly OpenSpan[]): OfficeHours {
  const others = weekly.filter((span) => span.day !== day)
  return { weekly: [...others, ...spans].toSorted((a, b) => a.day - b.day) }
}

function afterwards(end: string): { readonly from: string; readonly to: string } {
  const hour = Math.min(Number(end.slice(0, 2)) + 1, 22)
  return { from: clock(hour), to: clock(Math.min(hour + 3, 23)) }
}

const clock = (hour: number): string => `${String(hour).padStart(2, '0')}:00`
const isTime = (text: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text)
const ending = ({ to }: OpenSpan): string => (to === '00:00' ? '24:00' : to)
