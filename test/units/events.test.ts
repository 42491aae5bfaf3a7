import { describe, expect, it } from 'vitest'
import { comingDates, eventPassages } from '../../ingestion/events.ts'
import type { SourceEvent } from '../../src/domain/page.ts'
import { languageTag } from '../../src/domain/language.ts'
import { phrasesFor } from '../../src/phrases/languages.ts'

const event = (fields: Partial<SourceEvent> = {}): SourceEvent => ({
  kind: 'event',
  pageId: 1,
  path: '/stadt/de/events/cafe/',
  title: 'Café',
  html: '',
  lastUpdated: null,
  translations: {},
  start: '2026-12-02T17:00:00+01:00',
  end: '2026-12-02T19:00:00+01:00',
  allDay: false,
  timezone: 'Europe/Berlin',
  recurrenceRule: null,
  meetingUrl: null,
  location: null,
  ...fields,
})
const every = (rule: string) => event({ recurrenceRule: `DTSTART:20261202T160000\nRRULE:${rule}` })
const startsOf = (source: SourceEvent, from: string, more: { horizonDays?: number; atMost?: number } = {}) =>
  comingDates(source, { from: new Date(from), ...more }).dates.map(({ startsAt }) => startsAt.toISOString())
const local = new Intl.DateTimeFormat('de', { timeZone: 'Europe/Berlin', timeStyle: 'short' })

describe('the coming dates of an event', () => {
  it('are its only date while that is to come or under way, and none afterwards', () => {
    expect(startsOf(event(), '2026-11-01T00:00:00Z')).toEqual(['2026-12-02T16:00:00.000Z'])
    expect(startsOf(event(), '2026-12-02T17:59:00Z')).toEqual(['2026-12-02T16:00:00.000Z'])
    expect(startsOf(event(), '2026-12-02T18:00:00Z')).toEqual([])
    expect(startsOf(event(), '2025-01-01T00:00:00Z')).toEqual([])
  })

  it('keep their local hour over the change of clocks', () => {
    const { dates, warning } = comingDates(every('FREQ=WEEKLY;BYDAY=WE'), { from: new Date('2027-03-20T00:00:00Z') })
    expect(warning).toBeNull()
    expect(dates.slice(0, 2).map(({ startsAt }) => startsAt.toISOString())).toEqual([
      '2027-03-24T16:00:00.000Z',
      '2027-03-31T15:00:00.000Z',
    ])
    expect(new Set(dates.map(({ startsAt }) => local.format(startsAt)))).toEqual(new Set(['17:00']))
    expect(new Set(dates.map(({ endsAt }) => local.format(endsAt)))).toEqual(new Set(['19:00']))
  })

  it('keep both ends of a night in which the clocks change', () => {
    const night = event({
      start: '2027-03-20T23:00:00+01:00',
      end: '2027-03-21T05:00:00+01:00',
      recurrenceRule: 'DTSTART:20270320T220000\nRRULE:FREQ=WEEKLY;BYDAY=SA',
    })
    const { dates } = comingDates(night, { from: new Date('2027-03-27T12:00:00Z'), atMost: 1 })
    expect(dates).toEqual([{ startsAt: new Date('2027-03-27T22:00:00Z'), endsAt: new Date('2027-03-28T03:00:00Z') }])
  })

  it('fall on local days even where the day in UTC is another', () => {
    const allDay = event({
      start: '2026-12-02T00:00:00+01:00',
      end: '2026-12-02T23:59:00+01:00',
      allDay: true,
      recurrenceRule: 'DTSTART:20261201T230000\nRRULE:FREQ=WEEKLY;BYDAY=WE',
    })
    expect(startsOf(allDay, '2026-12-02T12:00:00Z', { atMost: 2 })).toEqual([
      '2026-12-01T23:00:00.000Z',
      '2026-12-08T23:00:00.000Z',
    ])
  })

  it('end with the last day that the CMS names, which belongs to them', () => {
    const until = 'FREQ=WEEKLY;INTERVAL=2;UNTIL=20270106T235959;BYDAY=WE'
    expect(startsOf(every(until), '2026-12-20T00:00:00Z')).toEqual(['2026-12-30T16:00:00.000Z'])
    expect(startsOf(every('FREQ=WEEKLY;UNTIL=20261209;BYDAY=WE'), '2026-12-03T00:00:00Z')).toEqual([
      '2026-12-09T16:00:00.000Z',
    ])
    expect(startsOf(every('FREQ=WEEKLY;UNTIL=20261209T160000Z;BYDAY=WE'), '2026-12-03T00:00:00Z')).toHaveLength(1)
  })

  it('end after as many as the rule counts from the first', () => {
    expect(startsOf(every('FREQ=DAILY;COUNT=3'), '2026-12-03T00:00:00Z')).toEqual([
      '2026-12-03T16:00:00.000Z',
      '2026-12-04T16:00:00.000Z',
    ])
  })

  it('follow monthly rules as the CMS writes them', () => {
    expect(startsOf(every('FREQ=MONTHLY;BYDAY=+1WE'), '2026-12-03T00:00:00Z', { atMost: 2 })).toEqual([
      '2027-01-06T16:00:00.000Z',
      '2027-02-03T16:00:00.000Z',
    ])
  })

  it('reach no further than the horizon, and are no more than asked for', () => {
    const daily = every('FREQ=DAILY')
    expect(startsOf(daily, '2027-01-01T00:00:00Z')).toHaveLength(30)
    expect(startsOf(daily, '2027-01-01T00:00:00Z', { horizonDays: 5 })).toHaveLength(5)
  })

  it('are found in good time for a rule that began long ago', () => {
    const old = event({ recurrenceRule: 'DTSTART:19900101T160000\nRRULE:FREQ=DAILY' })
    expect(startsOf(old, '2027-01-01T00:00:00Z')[0]).toBe('2027-01-01T16:00:00.000Z')
  })

  it.each([
    '',
    'quark',
    'RRULE:FREQ=SOMETIMES',
    'RRULE:FREQ=WEEKLY;BYDAY=XX',
    'RRULE:FREQ=SECONDLY',
    'RRULE:FREQ=DAILY;INTERVAL=0',
  ])('are the first date and a warning where "%s" is no rule that can be followed', (recurrenceRule) => {
    const { dates, warning } = comingDates(event({ recurrenceRule }), { from: new Date('2026-12-01T00:00:00Z') })
    expect(dates.map(({ startsAt }) => startsAt.toISOString())).toEqual(['2026-12-02T16:00:00.000Z'])
    expect(warning).toContain(`"${recurrenceRule}" can't be followed`)
  })

  it('end no earlier than they start, whatever the CMS says', () => {
    const { dates } = comingDates(event({ end: '2026-12-02T16:00:00+01:00' }), {
      from: new Date('2026-12-01T00:00:00Z'),
    })
    expect(dates[0]?.endsAt).toEqual(dates[0]?.startsAt)
  })
})

describe('the passages of an event', () => {
  it('say where it is and how to join from afar', () => {
    const location = {
      name: 'Bücherei',
      address: 'Weg 1',
      postcode: '12345',
      town: 'Stadt',
      latitude: 50.5,
      longitude: 10.5,
    }
    const source = event({ location, meetingUrl: 'https://meet.example/a' })
    const [passage] = eventPassages(source, [], phrasesFor(languageTag('de')))
    expect(passage?.lines.map(({ text }) => text)).toEqual([
      'Adresse: Bücherei, Weg 1, 12345 Stadt',
      'Online-Treffen: https://meet.example/a',
    ])
    expect(passage?.links).toEqual([
      {
        kind: 'map',
        url: 'https://www.openstreetmap.org/?mlat=50.5&mlon=10.5#map=17/50.5/10.5',
        text: 'Bücherei, Weg 1, 12345 Stadt',
      },
      { kind: 'web', url: 'https://meet.example/a', text: 'https://meet.example/a' },
    ])
  })

  it('are none where there is nothing to say', () => {
    expect(eventPassages(event({ meetingUrl: 'javascript:alert(1)' }), [], phrasesFor(languageTag('de')))).toEqual([])
  })
})
