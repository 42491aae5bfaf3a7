import { expect, it } from 'vitest'
import { whileAlonePolling } from '../../db/polling-lock.ts'
import type { Pool } from '../../db/pool.ts'
import { describeEachDatabase } from '../services/each-database.ts'

const soon = { timeout: 10_000, interval: 10 }
const quickly = { tryEveryMs: 20, checkEveryMs: 50 }

describeEachDatabase('the right to poll', (database) => {
  /** A process that polls until it is told to stop, or may not any more. */
  function poller(pool: Pool) {
    const stopping = new AbortController()
    let isPolling = false
    const work = async (signal: AbortSignal) => {
      isPolling = true
      await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
      isPolling = false
    }
    const ended = whileAlonePolling(pool, work, { ...quickly, signal: stopping.signal })
    return {
      isPolling: () => isPolling,
      stop: async () => {
        stopping.abort()
        await ended
      },
    }
  }

  it('is had from the start by whoever is alone, and ends when told so', async () => {
    const only = poller(await database.open())
    await expect.poll(only.isPolling, soon).toBe(true)
    await only.stop()
    expect(only.isPolling()).toBe(false)
  })

  if (database.kind === 'PGlite') return // only this process can have it

  it('is one process’s at a time, and goes on to the next when it stops', async () => {
    const address = await database.create()
    const first = poller(await database.open(address))
    await expect.poll(first.isPolling, soon).toBe(true)
    const second = poller(await database.open(address))
    await first.stop()
    await expect.poll(second.isPolling, soon).toBe(true)
    await second.stop()
  })

  it('is lost with the connection, so that no two hold it', async () => {
    const address = await database.create()
    const pool = await database.open(address)
    const first = poller(pool)
    await expect.poll(first.isPolling, soon).toBe(true)
    const stops = [first.stop]
    const admin = await database.open(address)
    await admin.query(
      `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and pid <> pg_backend_pid()`,
    )
    const second = poller(admin)
    stops.push(second.stop)
    await expect.poll(() => [first.isPolling(), second.isPolling()].filter(Boolean).length, soon).toBe(1)
    await Promise.all(stops.map((stop) => stop()))
  })
})
