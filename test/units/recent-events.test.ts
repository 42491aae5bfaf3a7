import { expect, test } from 'vitest'
import { createRecentEvents } from '../../src/desk/recent-events.ts'
import type { StoredDeskEvent } from '../../src/domain/live.ts'
import { muenchen } from '../doubles/newcomers.ts'

const event = (id: number): StoredDeskEvent => ({ id, region: muenchen, kind: 'settings' })
const idsOf = (events: readonly StoredDeskEvent[] | undefined) => events?.map(({ id }) => id)

test('events are found again from any of them on, over gaps in their ids', () => {
  const recent = createRecentEvents()
  recent.begin(5, [event(3), event(5)])
  recent.add([event(9), event(12)])
  expect(recent.position()).toBe(12)
  expect(idsOf(recent.between(2, 12))).toEqual([3, 5, 9, 12])
  expect(idsOf(recent.between(5, 9))).toEqual([9])
  expect(idsOf(recent.between(7, 12))).toEqual([9, 12])
  expect(idsOf(recent.between(12, 12))).toEqual([])
})

test('nobody is told that they missed nothing where that is not known', () => {
  const recent = createRecentEvents()
  recent.begin(5, [event(3), event(5)])
  expect(recent.between(1, 5)).toBeUndefined()
  expect(recent.between(6, 5)).toBeUndefined()
})

test('a process that begins where nothing is kept knows what comes from then on', () => {
  const recent = createRecentEvents()
  recent.begin(40, [])
  expect(idsOf(recent.between(40, 40))).toEqual([])
  expect(recent.between(39, 40)).toBeUndefined()
})

test('the oldest go when there are too many', () => {
  const recent = createRecentEvents(10)
  recent.begin(0, [])
  for (let id = 1; id <= 25; id++) recent.add([event(id)])
  expect(recent.between(10, 25)).toBeUndefined()
  expect(idsOf(recent.between(15, 25))).toEqual([16, 17, 18, 19, 20, 21, 22, 23, 24, 25])
})
