/** One sync at a time in an installation: the texts that one has stored must not look unused to another. */

import { SyncRunning } from './errors.ts'
import type { Pool } from './pool.ts'

/** Any number that no other lock of this database has. */
const lockKey = 7_405_001

/**
 * Runs `work` while no other process syncs. Within one process over PGlite the lock does not hold, because there all
 * clients are one session: callers take turns.
 *
 * @throws SyncRunning at once, where another process is at it
 */
export async function whileNobodySyncs<Result>(pool: Pool, work: () => Promise<Result>): Promise<Result> {
  const client = await pool.connect()
  try {
    const { rows } = await client.query<{ isMine: boolean }>('select pg_try_advisory_lock($1) as "isMine"', [lockKey])
    if (rows[0]?.isMine !== true)
      throw new SyncRunning('Another process is reading the regions; try again when it is done.')
    try {
      return await work()
    } finally {
      await client.query('select pg_advisory_unlock($1)', [lockKey])
    }
  } finally {
    client.release()
  }
}
