/** What PostgreSQL's background processes do, and nobody does in PGlite: autovacuum and checkpoints. */

import type { Queryable } from './queryable.ts'

export interface Upkeep {
  readonly pool: Queryable
  /** A checkpoint that fails for lack of room leaves PGlite unusable. */
  readonly hasRoom: () => Promise<boolean>
}

const everyMs = 30_000

/** A start after a crash reads the log since the last checkpoint, about a second for each 100 MB. */
const checkpointAfterBytes = 32 * 2 ** 20

/** Looks after the database now and then; returns how to stop that. */
export function keepUp(upkeep: Upkeep, onError: (error: Error) => void): () => Promise<void> {
  let round = Promise.resolve()
  const timer = setInterval(() => {
    round = lookAfter(upkeep).catch(onError)
  }, everyMs)
  timer.unref()
  return () => {
    clearInterval(timer)
    return round
  }
}

/** Like autovacuum, vacuums what a fifth of has changed; one table at a time, so that others get their turn. */
export async function lookAfter({ pool, hasRoom }: Upkeep): Promise<void> {
  if (!(await hasRoom())) return
  const changed = await pool.query<{ name: string }>(
    `select format('%I.%I', schemaname, relname) as name from pg_stat_user_tables
     where greatest(n_dead_tup, n_mod_since_analyze) > 1000 + n_live_tup / 5`,
  )
  for (const { name } of changed.rows) await pool.query(`vacuum (analyze) ${name}`)
  const log = await pool.query<{ due: boolean }>(
    'select pg_current_wal_lsn() - redo_lsn > $1 as due from pg_control_checkpoint()',
    [checkpointAfterBytes],
  )
  if (log.rows[0]?.due) await pool.query('checkpoint')
}
