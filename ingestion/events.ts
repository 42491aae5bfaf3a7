/** When an event takes place again, and what its page says besides its text. */

import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import type { EventDate, Passage, SourceEvent } from '../src/domain/page.ts'
import type { Phrases } from '../src/phrases/phrases.ts'
import type { Block, LinkedLine } from './blocks.ts'
import { toLink } from './links.ts'
import { addressLines, factBlock } from './places.ts'
import { splitIntoPassages } from './split.ts'

/** Some rules never end. */
export interface Horizon {
  readonly from: Date
  /** Default 180. */
  readonly horizonDays?: number
  /** Default 30. */
  readonly atMost?: number
}

export interface ComingDates {
  /** Soonest first; a date that has begun but not ended is still to come. */
  readonly dates: readonly EventDate[]
  /** Why the rule could not be followed, if so; `dates` then knows only the first date. */
  readonly warning: string | null
}

/** Dates in the event's own time zone: what begins at five in winter begins at five in summer. */
export function comingDates(event: SourceEvent, { from, horizonDays = 180, atMost = 30 }: Horizon): ComingDates {
  const start = zoned(event.start, event.timezone)
  const written = zoned(event.end, event.timezone)
  const end = Temporal.ZonedDateTime.compare(start, written) > 0 ? start : written
  // Local days and hours, so that a night over the change of clocks keeps its ends.
  const duration = start.toPlainDateTime().until(end.toPlainDateTime(), { largestUnit: 'day' })
  const until = new Date(from.getTime() + horizonDays * 86_400_000)
  const toDate = (startsAt: Temporal.ZonedDateTime): EventDate => ({
    startsAt: new Date(startsAt.epochMilliseconds),
    endsAt: new Date(startsAt.toPlainDateTime().add(duration).toZonedDateTime(event.timezone).epochMilliseconds),
  })
  const isComing = ({ startsAt, endsAt }: EventDate) => endsAt > from && startsAt <= until

  if (event.recurrenceRule === null) return { dates: [toDate(start)].filter(isComing), warning: null }
  try {
    const rule = ruleOf(event.recurrenceRule, event)
    const earliest = new Date(from.getTime() - duration.total({ unit: 'hour', relativeTo: start }) * 3_600_000)
    const dates = rule.between(earliest, until, true).map(toDate).filter(isComing)
    return { dates: dates.slice(0, atMost), warning: null }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return {
      dates: [toDate(start)].filter(isComing),
      warning: `"${event.recurrenceRule}" can't be followed: ${reason}`,
    }
  }
}

/**
 * The CMS writes `DTSTART` in UTC without saying so, and `UNTIL` as the last day in local time; `BYDAY` means local
 * days. Given in the event's time zone, all of it is what iCalendar expects.
 *
 * @throws Error where the rule is not one, or more than the CMS can produce
 */
function ruleOf(text: string, event: SourceEvent): RRuleTemporal {
  const rule = /(?:^|\n)(?:RRULE:)?(FREQ=[^\n]+)/i.exec(text)?.[1]
  if (rule === undefined) throw new Error('it has no RRULE')
  const lastDay = /UNTIL=(\d{4})(\d{2})(\d{2})(T\d{6}Z)?/i.exec(rule)
  const { ['DTSTART']: written } = /DTSTART:(?<DTSTART>\d{8}T\d{6})Z?/i.exec(text)?.groups ?? {}
  const dtstart = written === undefined ? zoned(event.start, event.timezone) : zoned(isoOf(written), event.timezone)
  const until =
    lastDay && !lastDay[4] ? endOfDay(`${lastDay[1]}-${lastDay[2]}-${lastDay[3]}`, event.timezone) : undefined
  const withoutLocalUntil = until ? rule.replace(/;?UNTIL=[^;]*/i, '') : rule
  return new RRuleTemporal({
    rruleString: [
      `DTSTART;TZID=${event.timezone}:${compact(dtstart.toPlainDateTime())}`,
      `RRULE:${withoutLocalUntil}${until ? `;UNTIL=${compact(until.withTimeZone('UTC').toPlainDateTime())}Z` : ''}`,
    ].join('\n'),
    temporal: Temporal,
  })
}

function zoned(iso: string, timezone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(Date.parse(iso)).toZonedDateTimeISO(timezone)
}

/** `20261202T160000` as an instant in UTC. */
function isoOf(compacted: string): string {
  return compacted.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3T$4:$5:$6Z')
}

function compact(time: Temporal.PlainDateTime): string {
  return time.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')
}

function endOfDay(date: string, timezone: string): Temporal.ZonedDateTime {
  return Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: timezone, plainTime: '23:59:59' })
}

/** The event's text, then where it is. When it is changes daily, and stands in `eventDates` instead. */
export function eventPassages(event: SourceEvent, blocks: readonly Block[], phrases: Phrases): readonly Passage[] {
  const lines: LinkedLine[] = event.location ? addressLines(event.location, phrases) : []
  const meeting = event.meetingUrl === null ? undefined : toLink(event.meetingUrl, event.meetingUrl, 'about:blank')
  if (meeting) lines.push({ kind: 'text', text: `${phrases.onlineMeeting}: ${meeting.text}`, links: [meeting] })
  return splitIntoPassages([...blocks, ...factBlock(lines)])
}
