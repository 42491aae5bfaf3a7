/** Runs a suite over both databases: PGlite within the process, and a PostgreSQL server. */

import { rm } from 'node:fs/promises'
import { afterAll, describe, inject } from 'vitest'
import { openPool, type Pool, type PoolOptions } from '../../db/pool.ts'
import { createDataDir, createInPostgres, type Content } from './filled-databases.ts'
import { silent } from './silent-log.ts'

export type DatabaseAddress = Pick<PoolOptions, 'databaseUrl' | 'dataDir'>

export interface TestDatabase {
  readonly kind: 'PGlite' | 'PostgreSQL'
  /** Makes a database with empty tables, unless said otherwise; it is gone after the suite. */
  create(content?: Content): Promise<DatabaseAddress>
  /** Opens a database, one with empty tables unless its address is given; its pool is ended after the suite. */
  open(options?: Partial<PoolOptions>): Promise<Pool>
}

/**
 * Without PostgreSQL on the machine, its half is skipped and says so in its name.
 *
 * @example describeEachDatabase('the outbox', (database) => {
 *   let pool: Pool
 *   beforeAll(async () => (pool = await database.open()))
 * })
 */
export function describeEachDatabase(name: string, suite: (database: TestDatabase) => void): void {
  const postgres = inject('postgres')
  const missing = 'missing' in postgres ? ` (skipped: ${postgres.missing})` : ''
  describe(`${name}, in PGlite`, () => {
    suite(testDatabase('PGlite', inPglite))
  })
  describe.skipIf(missing)(`${name}, in PostgreSQL${missing}`, () => {
    suite(testDatabase('PostgreSQL', inPostgres))
  })
}

interface Created {
  readonly address: DatabaseAddress
  readonly remove: () => Promise<void>
}

function testDatabase(kind: TestDatabase['kind'], createOne: (content?: Content) => Promise<Created>): TestDatabase {
  const created: Created[] = []
  const pools: Pool[] = []
  const create = async (content?: Content) => {
    const one = await createOne(content)
    created.push(one)
    return one.address
  }
  afterAll(async () => {
    await Promise.all(pools.map((pool) => pool.end().catch(() => undefined))) // a test may have ended it
    await Promise.all(created.map((one) => one.remove()))
  })
  return {
    kind,
    create,
    open: async (options = {}) => {
      const address = options.databaseUrl || options.dataDir ? {} : await create()
      const pool = await openPool({ dataDir: '', log: silent, ...address, ...options })
      pools.push(pool)
      return pool
    },
  }
}

async function inPglite(content?: Content): Promise<Created> {
  const dataDir = await createDataDir(content)
  return { address: { dataDir }, remove: () => rm(dataDir, { recursive: true, force: true }) }
}

async function inPostgres(content?: Content): Promise<Created> {
  const databaseUrl = await createInPostgres(content)
  return { address: { databaseUrl, dataDir: '' }, remove: async () => undefined } // it ends with its server
}
