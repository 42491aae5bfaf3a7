import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PersonId } from '../../src/domain/person.ts'
import type { Jobs } from '../../src/ports/jobs.ts'
import { createWaker, laneQueue } from '../../src/inbox/waker.ts'

const lane = (name: string) => name as PersonId

describe('the waker', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  function wakerWith(add: Jobs['add'] = async () => {}) {
    const jobs = { add: vi.fn<Jobs['add']>(add) }
    const onDeaf = vi.fn<(error: unknown) => void>()
    const waker = createWaker(jobs, onDeaf)
    const woken = () => jobs.add.mock.calls.map(([queue, id]) => [queue, id])
    return { waker, woken, onDeaf }
  }

  it('wakes a lane at once, or when its time has come', () => {
    const { waker, woken } = wakerWith()
    waker.wake(lane('a'))
    waker.wake(lane('b'), 3_000)
    expect(woken()).toEqual([[laneQueue, 'a']])
    vi.advanceTimersByTime(2_999)
    expect(woken()).toHaveLength(1)
    vi.advanceTimersByTime(1)
    expect(woken()).toEqual([
      [laneQueue, 'a'],
      [laneQueue, 'b'],
    ])
  })

  it('rings once for a lane, at the earliest of the times asked for', () => {
    const { waker, woken } = wakerWith()
    waker.wake(lane('a'), 5_000)
    waker.wake(lane('a'), 1_000)
    waker.wake(lane('a'), 3_000)
    vi.advanceTimersByTime(1_000)
    expect(woken()).toHaveLength(1)
    vi.advanceTimersByTime(10_000)
    expect(woken()).toHaveLength(1)
  })

  it('rings everything that was set when it stops, so that whoever runs next hears it', async () => {
    const { waker, woken } = wakerWith()
    waker.wake(lane('a'), 60_000)
    waker.wake(lane('b'), 60_000)
    await waker.stop()
    expect(woken()).toHaveLength(2)
    vi.advanceTimersByTime(120_000)
    expect(woken()).toHaveLength(2)
  })

  it('goes on where the queue does not take a wake, and says so', async () => {
    const { waker, onDeaf } = wakerWith(async () => {
      throw new Error('Redis is away')
    })
    waker.wake(lane('a'))
    await waker.stop()
    expect(onDeaf).toHaveBeenCalledWith(new Error('Redis is away'))
  })
})
