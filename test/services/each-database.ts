/** Runs a suite over both databases: PGlite within the process, and a PostgreSQL server. */

import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, inject } from 'vitest'
import { openPool, type Pool, type PoolOptions } from '../../db/pool.ts'
import { createDatabase } from './postgres.ts'
import { silent } from './silent-log.ts'

export type DatabaseAddress = Pick<PoolOptions, 'databaseUrl' | 'dataDir'>

export interface TestDatabase {
  readonly kind: 'PGlite' | 'PostgreSQL'
  /** Makes an empty database, which is gone after the suite. */
  create(): Promise<DatabaseAddress>
  /** Opens a database, an empty one unless its address is given; its pool is ended after the suite. */
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
    suite(testDatabase('PGlite', createDataDir))
  })
  describe.skipIf(missing)(`${name}, in PostgreSQL${missing}`, () => {
    suite(testDatabase('PostgreSQL', createInPostgres))
  })
}

interface Created {
  readonly address: DatabaseAddress
  readonly remove: () => Promise<void>
}

function testDatabase(kind: TestDatabase['kind'], createOne: () => Promise<Created>): TestDatabase {
  const created: Created[] = []
  const pools: Pool[] = []
  const create = async () => {
    const one = await createOne()
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

async function createDataDir(): Promise<Created> {
  const dataDir = await mkdtemp(join(tmpdir(), 'lotse-data-'))
  await cp(join(inject('emptyDataDir'), 'postgres'), join(dataDir, 'postgres'), { recursive: true })
  return { address: { dataDir }, remove: () => rm(dataDir, { recursive: true, force: true }) }
}

async function createInPostgres(): Promise<Created> {
  const postgres = inject('postgres')
  if ('missing' in postgres) throw new Error(postgres.missing)
  const databaseUrl = await createDatabase(postgres.url)
  return { address: { databaseUrl, dataDir: '' }, remove: async () => undefined } // it ends with its server
}
