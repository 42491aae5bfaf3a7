/** node-postgres's pool with two habits it lacks. */

import { Pool, type PoolClient, type PoolConfig } from 'pg'
import type { Log } from './log.ts'

/** A pool in which a lost connection does not end the process, and a client comes back without its transaction. */
export function createPool(config: PoolConfig, log: Log): Pool {
  const pool = new Pool(config)
  pool.on('error', (error) => log.warn({ error }, 'A connection to the database was lost'))
  pool.on('connect', (client) => client.on('error', () => undefined)) // whoever queries it hears of it
  pool.on('release', (error, client) => {
    if (!error) void endTransaction(client)
  })
  return pool
}

/** The next borrower's queries come after this one. */
async function endTransaction(client: PoolClient): Promise<void> {
  const status = client.getTransactionStatus()
  if (status === 'T' || status === 'E') await client.query('rollback').catch(() => undefined)
}
