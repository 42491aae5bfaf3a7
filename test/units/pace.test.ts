import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { AccountKey } from '../../src/domain/channel.ts'
import { createPace } from '../../src/outbox/pace.ts'

const limits = { perAccount: { messages: 25, everyMs: 1_000 }, perChat: { messages: 3, everyMs: 3_000 } }
const one: AccountKey = { channel: 'telegram', account: 'one' }
const other: AccountKey = { channel: 'telegram', account: 'other' }

describe('the pace of an account', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  /** So many at once; counts those that were let through. */
  function crowd(account: AccountKey, messages: number, pace = createPace()) {
    let sent = 0
    for (let i = 0; i < messages; i++) void pace.inTurn(account, limits, async () => (sent += 1))
    return { pace, sent: () => sent }
  }

  it('lets a message through at once where nothing was sent lately', async () => {
    const { sent } = crowd(one, 1)
    await vi.advanceTimersByTimeAsync(0)
    expect(sent()).toBe(1)
  })

  it('spreads messages that come together over the time that the provider wants for them', async () => {
    const { sent } = crowd(one, 100)
    const counts: number[] = []
    for (let i = 0; i < 4; i++) {
      await vi.advanceTimersByTimeAsync(200)
      counts.push(sent())
    }
    expect(counts).toEqual([5, 10, 15, 20].map((count) => expect.closeTo(count, -0.5)))
    await vi.advanceTimersByTimeAsync(3_400)
    expect(sent()).toBe(100)
  })

  it('makes nobody wait for another account', async () => {
    const { pace } = crowd(one, 100)
    const { sent } = crowd(other, 1, pace)
    await vi.advanceTimersByTimeAsync(0)
    expect(sent()).toBe(1)
  })
})
