/** Wires the database: opened, brought up to date, and looked after. */

import type { ReadinessChecks } from '../../adapters/http/operations-routes.ts'
import { migrate } from '../../db/migrate.ts'
import { openPool, type Pool } from '../../db/pool.ts'
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import type { PassageIndex } from '../ports/answering.ts'

/** A database that cannot be brought up to date is let go of again, and its folder with it. */
export async function openMigrated({ databaseUrl, dataDir }: Config, log: Log): Promise<Pool> {
  const pool = await openPool({ databaseUrl, dataDir, log })
  try {
    await migrate(pool, quietly(log))
    return pool
  } catch (error) {
    await pool.end()
    throw error
  }
}

/** That tables were made is no news to an operator. */
const quietly = (log: Log) => ({
  info: (message: string) => log.debug(message),
  warn: (fields: object, message: string) => log.warn(fields, message),
})

export function databaseChecks(pool: Pool, index: PassageIndex): ReadinessChecks {
  return {
    async database() {
      await pool.query('select 1')
    },
    async index() {
      if (!(await index.hasPassages())) throw new Error('empty: no region has been synced yet')
    },
  }
}
