import { describe, expect, it } from 'vitest'
import { describeEventDate } from '../../src/conversation/browse/event-time.ts'
import { describeOpening, openingToday } from '../../src/conversation/browse/opening-today.ts'
import { languageTag } from '../../src/domain/language.ts'
import type { DayHours } from '../../src/domain/page.ts'
import { phrasesFor } from '../../src/phrases/languages.ts'

const open = (start: string): DayHours => ({ kind: 'open', slots: [{ start, end: '18:00' }] })
/** Each day opens at its own hour: Monday at one, Sunday at seven. */
const openingHours = [1, 2, 3, 4, 5, 6, 7].map((day) => open(`0${day}:00`))
const hoursAt = (iso: string) => openingToday({ openingHours, temporarilyClosed: false }, new Date(iso))

describe('the opening hours of today', () => {
  it.each([
    ['on a Monday', '2026-11-23T10:00:00Z', '01:00'],
    ['on a Sunday', '2026-11-29T10:00:00Z', '07:00'],
    ['right after midnight in Germany, where it is still yesterday in Greenwich', '2026-11-23T23:00:00Z', '02:00'],
    ['right before midnight in Germany', '2026-11-23T22:59:59Z', '01:00'],
    ['right after midnight in summer', '2026-07-05T22:00:00Z', '01:00'],
    ['right before midnight in summer', '2026-07-05T21:59:59Z', '07:00'],
    ['on the night on which summer time begins', '2026-03-29T00:59:59Z', '07:00'],
    ['after that night', '2026-03-29T22:00:00Z', '01:00'],
    ['on the night on which it ends', '2026-10-25T01:30:00Z', '07:00'],
    ['after that long day', '2026-10-25T22:59:59Z', '07:00'],
    ['on the Monday after it', '2026-10-25T23:00:00Z', '01:00'],
  ])('are those of the day in Germany %s', (_, now, start) => {
    expect(hoursAt(now)).toEqual(open(start))
  })

  it('are none while the place is closed for a time, whatever its hours say', () => {
    const now = new Date('2026-11-23T10:00:00Z')
    expect(openingToday({ openingHours, temporarilyClosed: true }, now)).toEqual({ kind: 'temporarily-closed' })
    expect(openingToday({ openingHours: null, temporarilyClosed: true }, now)).toEqual({ kind: 'temporarily-closed' })
  })

  it('are unknown where the CMS knows none', () => {
    expect(openingToday({ openingHours: null, temporarilyClosed: false }, new Date())).toBeUndefined()
  })

  it.each([
    [{ kind: 'closed' } as const, 'Today: Closed'],
    [{ kind: 'all-day' } as const, 'Today: Open all day'],
    [{ kind: 'by-appointment' } as const, 'Today: By appointment'],
    [{ kind: 'temporarily-closed' } as const, 'Temporarily closed'],
    [
      {
        kind: 'open',
        slots: [
          { start: '08:00', end: '12:00' },
          { start: '14:00', end: '18:00' },
        ],
      } as const,
      'Today: 08:00–12:00, 14:00–18:00',
    ],
  ])('read well: %j', (today, text) => {
    expect(describeOpening(today, phrasesFor(languageTag('en')))).toBe(text)
  })
})

describe('the date of an event', () => {
  const dateOf = (start: string, end: string, language = 'en') =>
    describeEventDate({ startsAt: new Date(start), endsAt: new Date(end) }, languageTag(language)).replace(/\s/gu, ' ')

  it('is told in German time, winter and summer', () => {
    expect(dateOf('2026-12-02T16:00:00Z', '2026-12-02T18:00:00Z')).toMatch(/Wednesday.* 2.* 2026.*17:00 ?– ?19:00/)
    expect(dateOf('2026-07-01T16:00:00Z', '2026-07-01T18:00:00Z')).toMatch(/18:00 ?– ?20:00/)
  })

  it('has no hours where it is a whole day, also one of 25 hours', () => {
    expect(dateOf('2026-12-01T23:00:00Z', '2026-12-02T22:59:00Z')).toMatch(/Wednesday.*December.*2026$/)
    expect(dateOf('2026-12-01T23:00:00Z', '2026-12-02T22:59:00Z')).not.toContain(':')
    expect(dateOf('2026-10-24T22:00:00Z', '2026-10-25T22:59:00Z')).not.toContain(':')
  })

  it('names both days where it lasts longer', () => {
    const fair = dateOf('2026-12-04T17:00:00Z', '2026-12-06T15:00:00Z', 'de')
    expect(fair).toContain('4. Dezember')
    expect(fair).toContain('6. Dezember')
  })

  it('is in the newcomer’s language, and in the calendar of German offices', () => {
    expect(dateOf('2026-12-02T16:00:00Z', '2026-12-02T18:00:00Z', 'uk')).toContain('грудня')
    expect(dateOf('2026-12-02T16:00:00Z', '2026-12-02T18:00:00Z', 'fa')).toContain('دسامبر')
    expect(dateOf('2026-12-02T16:00:00Z', '2026-12-02T18:00:00Z', 'th')).toContain('2026')
  })
})
