import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { usualSettings } from '../../src/domain/desk-settings.ts'
import type { OpenSpan } from '../../src/domain/office-hours.ts'
import {
  afterOpenMinutes,
  isOpen,
  nextOpening,
  openMinutesBetween,
  type Opening,
} from '../../src/escalation/office-hours.ts'

const usual: Opening = usualSettings
const at = (text: string) => new Date(text)
const opening = (weekly: readonly OpenSpan[], others: Partial<Opening> = {}): Opening => ({
  ...usual,
  hours: { weekly },
  ...others,
})

describe('office hours', () => {
  it.each([
    ['2026-11-26T08:00:00Z', true, 'nine o’clock on a Thursday'],
    ['2026-11-26T07:59:59Z', false, 'a second before'],
    ['2026-11-26T14:59:59Z', true, 'the last second'],
    ['2026-11-26T15:00:00Z', false, 'four o’clock'],
    ['2026-11-27T12:30:00Z', false, 'Friday afternoon'],
    ['2026-11-28T10:00:00Z', false, 'Saturday'],
    ['2026-07-02T07:00:00Z', true, 'nine o’clock in summer time'],
  ])('are by the clock of the place: at %s it is %s (%s)', (instant, expected) => {
    expect(isOpen(at(instant), usual)).toBe(expected)
  })

  it('leave out public holidays of the federal state, and other days off', () => {
    const corpusChristi = at('2026-06-04T09:00:00Z')
    expect(isOpen(corpusChristi, { ...usual, holidaysOf: 'BY' })).toBe(false)
    expect(isOpen(corpusChristi, { ...usual, holidaysOf: 'BE' })).toBe(true)
    expect(isOpen(corpusChristi, { ...usual, closedOn: ['2026-06-04'] })).toBe(false)
    const easter = nextOpening(at('2026-04-02T15:00:00Z'), { ...usual, holidaysOf: 'BY' })
    expect(easter).toEqual(at('2026-04-07T07:00:00Z'))
  })

  it('may go on to midnight and over it', () => {
    const late = opening([
      { day: 4, from: '20:00', to: '24:00' },
      { day: 5, from: '00:00', to: '02:00' },
    ])
    expect(isOpen(at('2026-11-26T22:59:59Z'), late)).toBe(true)
    expect(isOpen(at('2026-11-26T23:00:00Z'), late)).toBe(true)
    expect(afterOpenMinutes(at('2026-11-26T22:30:00Z'), 90, late)).toEqual(at('2026-11-27T00:00:00Z'))
  })

  it('are an hour shorter in the night in which clocks go forward, and longer when they go back', () => {
    const nights = opening([{ day: 7, from: '00:00', to: '06:00' }])
    expect(openMinutesBetween(at('2026-03-28T12:00:00Z'), at('2026-03-29T12:00:00Z'), nights)).toBe(300)
    expect(openMinutesBetween(at('2026-10-24T12:00:00Z'), at('2026-10-25T12:00:00Z'), nights)).toBe(420)
  })

  it('carry a deadline over the night and the weekend', () => {
    expect(afterOpenMinutes(at('2026-11-27T11:00:00Z'), 120, usual)).toEqual(at('2026-11-30T09:00:00Z'))
    expect(afterOpenMinutes(at('2026-11-28T11:00:00Z'), 120, usual)).toEqual(at('2026-11-30T10:00:00Z'))
  })

  it('that never come make no promise', () => {
    const never = opening([])
    expect(isOpen(at('2026-11-26T10:00:00Z'), never)).toBe(false)
    expect(nextOpening(at('2026-11-26T10:00:00Z'), never)).toBeUndefined()
    expect(afterOpenMinutes(at('2026-11-26T10:00:00Z'), 1, never)).toBeUndefined()
  })
})

const clock = (quarter: number) =>
  `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`

const span = fc
  .record({
    day: fc.constantFrom(1, 2, 3, 4, 5, 6, 7),
    from: fc.nat({ max: 95 }),
    length: fc.integer({ min: 1, max: 40 }),
  })
  .map(({ day, from, length }): OpenSpan => ({
    day,
    from: clock(from),
    to: clock(Math.min(96, from + length)),
  }))

const anOpening = fc
  .record({
    weekly: fc.array(span, { minLength: 1, maxLength: 6 }),
    timeZone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kathmandu'),
    holidaysOf: fc.constantFrom(null, 'BY' as const, 'SN' as const),
  })
  .map(({ weekly, timeZone, holidaysOf }) => opening(weekly, { timeZone, holidaysOf }))

const anInstant = fc.date({ min: at('2026-01-01T00:00:00Z'), max: at('2027-12-31T00:00:00Z'), noInvalidDate: true })

describe('office hours of any kind', () => {
  const often = { numRuns: 60 }

  it('open at the next opening and not before it', () => {
    fc.assert(
      fc.property(anInstant, anOpening, (instant, hours) => {
        const next = nextOpening(instant, hours)
        if (next === undefined) return
        expect(next.getTime()).toBeGreaterThanOrEqual(instant.getTime())
        expect(isOpen(next, hours)).toBe(true)
        expect(openMinutesBetween(instant, next, hours)).toBe(0)
      }),
      often,
    )
  })

  it('count as many minutes until a deadline as it was given', () => {
    fc.assert(
      fc.property(anInstant, anOpening, fc.integer({ min: 1, max: 3_000 }), (instant, hours, minutes) => {
        const due = afterOpenMinutes(instant, minutes, hours)
        if (due === undefined) return
        expect(openMinutesBetween(instant, due, hours)).toBeCloseTo(minutes, 6)
      }),
      often,
    )
  })

  it('add up: a time is as long as its two parts', () => {
    fc.assert(
      fc.property(
        anInstant,
        anOpening,
        fc.nat({ max: 10_000 }),
        fc.nat({ max: 10_000 }),
        (instant, hours, one, two) => {
          const [middle, end] = [one, one + two].map((minutes) => new Date(instant.getTime() + minutes * 60_000))
          if (middle === undefined || end === undefined) return
          const parts = openMinutesBetween(instant, middle, hours) + openMinutesBetween(middle, end, hours)
          expect(parts).toBeCloseTo(openMinutesBetween(instant, end, hours), 6)
        },
      ),
      often,
    )
  })
})
