/** When people are there: weekly hours by the clock of their place, without public holidays and other days off. */

import { getHolidays } from 'feiertagejs'
import { Temporal } from 'temporal-polyfill'
import type { DeskSettings, FederalState } from '../domain/desk-settings.ts'
import type { OpenSpan } from '../domain/office-hours.ts'

export type Opening = Pick<DeskSettings, 'timeZone' | 'hours' | 'holidaysOf' | 'closedOn'>

export function isOpen(at: Date, opening: Opening): boolean {
  const now = at.getTime()
  return spansOn(dayOf(at, opening), opening).some(({ from, to }) => from <= now && now < to)
}

/** The instant itself where it is open then; `undefined` where nothing opens within a year. */
export function nextOpening(at: Date, opening: Opening): Date | undefined {
  for (const { from } of spansFrom(at, opening)) return new Date(from)
  return undefined
}

/** When so many minutes of opening have passed; `undefined` where that takes more than a year. */
export function afterOpenMinutes(at: Date, minutes: number, opening: Opening): Date | undefined {
  let leftMs = minutes * minuteMs
  for (const { from, to } of spansFrom(at, opening)) {
    if (to - from >= leftMs) return new Date(from + leftMs)
    leftMs -= to - from
  }
  return undefined
}

export function openMinutesBetween(from: Date, to: Date, opening: Opening): number {
  const until = to.getTime()
  let openMs = 0
  for (const span of spansFrom(from, opening)) {
    if (span.from >= until) break
    openMs += Math.min(span.to, until) - span.from
  }
  return openMs / minuteMs
}

const minuteMs = 60_000

/** In milliseconds since 1970; `to` is no more part of it. */
interface Span {
  readonly from: number
  readonly to: number
}

const mostDays = 366

/** What is open from an instant on, in order, as far as a year goes. */
function* spansFrom(at: Date, opening: Opening): Generator<Span> {
  const start = at.getTime()
  const first = dayOf(at, opening)
  for (let days = 0; days <= mostDays; days++) {
    for (const { from, to } of spansOn(first.add({ days }), opening)) {
      if (to > start) yield { from: Math.max(from, start), to }
    }
  }
}

const dayOf = (at: Date, { timeZone }: Opening): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toPlainDate()

/** In order, and joined where they overlap. */
function spansOn(day: Temporal.PlainDate, opening: Opening): readonly Span[] {
  if (isDayOff(day, opening)) return []
  const spans: Span[] = opening.hours.weekly
    .filter((span) => span.day === day.dayOfWeek)
    .map((span) => instantsOf(span, day, opening))
    .filter(({ from, to }) => to > from)
    .toSorted((a, b) => a.from - b.from)
  return spans.reduce<readonly Span[]>(join, [])
}

function join(spans: readonly Span[], next: Span): readonly Span[] {
  const last = spans.at(-1)
  if (last === undefined || next.from > last.to) return [...spans, next]
  return [...spans.slice(0, -1), { from: last.from, to: Math.max(last.to, next.to) }]
}

function isDayOff(day: Temporal.PlainDate, { holidaysOf, closedOn }: Opening): boolean {
  const date = day.toString()
  return closedOn.includes(date) || (holidaysOf !== null && holidaysIn(day.year, holidaysOf).has(date))
}

/** They never change, and take some milliseconds to compute. */
const holidays = new Map<string, ReadonlySet<string>>()

function holidaysIn(year: number, state: FederalState): ReadonlySet<string> {
  const key = `${state} ${year}`
  const known = holidays.get(key) ?? new Set(getHolidays(year, state).map(({ dateString }) => dateString))
  holidays.set(key, known)
  return known
}

function instantsOf({ from, to }: OpenSpan, day: Temporal.PlainDate, { timeZone }: Opening): Span {
  const instant = (clock: string) => {
    const [date, time] = clock === '24:00' ? [day.add({ days: 1 }), '00:00'] : [day, clock]
    return date.toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds
  }
  return { from: instant(from), to: instant(to) }
}
