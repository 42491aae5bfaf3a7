/** What waits, for those who watch over the service. */

import type { Pool } from './pool.ts'

export interface Backlog {
  /** Messages of newcomers that nobody has handled. */
  readonly unhandled: number
  /** Messages that are not sent yet. */
  readonly unsent: number
  /** Messages that were given up. */
  readonly dead: number
}

export async function backlogOf(pool: Pool): Promise<Backlog> {
  const { rows } = await pool.query<Backlog>(
    `select (select count(*)::integer from message where handled_at is null) as unhandled,
       (select count(*)::integer from outbox where state = 'pending') as unsent,
       (select count(*)::integer from outbox where state = 'dead') as dead`,
  )
  return rows[0] ?? { unhandled: 0, unsent: 0, dead: 0 }
}
