/** One process at a time fetches what channels have for an installation; the others stand by. */

import { setTimeout as wait } from 'node:timers/promises'
import type { Client, Pool } from './pool.ts'

/** Any number that no other lock of this database has. */
const lockKey = 7_405_002

interface LockOptions {
  readonly signal: AbortSignal
  /** How often a process that stands by asks. Default: 5,000. */
  readonly tryEveryMs?: number
  /** How often the holder looks whether it still holds it. Default: 10,000. */
  readonly checkEveryMs?: number
}

/**
 * Runs `work` while this process holds the lock, again each time it gets it back, until the signal is aborted. Its
 * signal is aborted when the connection that holds the lock is lost, because then another process may get it. In the
 * database within this process, which no other can have, it always holds it.
 */
export async function whileAlonePolling(
  pool: Pool,
  work: (signal: AbortSignal) => Promise<void>,
  { signal, tryEveryMs = 5_000, checkEveryMs = 10_000 }: LockOptions,
): Promise<void> {
  while (!signal.aborted) {
    await holdOnce(pool, work, signal, checkEveryMs).catch(() => undefined) // the database is away; it is asked again
    await wait(tryEveryMs, undefined, { signal, ref: false }).catch(() => undefined)
  }
}

async function holdOnce(
  pool: Pool,
  work: (signal: AbortSignal) => Promise<void>,
  signal: AbortSignal,
  checkEveryMs: number,
): Promise<void> {
  const client = await pool.connect()
  const lost = new AbortController()
  const lose = () => lost.abort()
  client.on('error', lose)
  client.on('end', lose)
  const check = setInterval(() => void client.query('select 1').catch(lose), checkEveryMs)
  check.unref()
  try {
    const alone = AbortSignal.any([signal, lost.signal])
    if ((await isMine(client)) && !alone.aborted) await work(alone)
  } finally {
    clearInterval(check)
    client.release(true) // the lock goes with the connection
  }
}

async function isMine(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ isMine: boolean }>('select pg_try_advisory_lock($1) as "isMine"', [lockKey])
  return rows[0]?.isMine === true
}
