/** Runs a suite over every way in which Lotse is installed: within one process, with PostgreSQL, and with Redis too. */

import { rm } from 'node:fs/promises'
import { afterAll, describe, inject } from 'vitest'
import type { Environment } from './command-line.ts'
import { createDataDir, createInPostgres } from './filled-databases.ts'
import { findRedis, startRedis } from './redis.ts'

export interface Installation {
  readonly kind: 'embedded' | 'PostgreSQL' | 'PostgreSQL and Redis'
  /** One of its own that has read the demo region and learnt from it; it is gone after the suite. */
  create(): Promise<Environment>
}

/** Where the machine lacks a service, what needs it is skipped and says so in its name. */
export function describeEachInstallation(name: string, suite: (installation: Installation) => void): void {
  describe(`${name}, in one process`, () => {
    suite(installation('embedded', embedded))
  })

  const postgres = inject('postgres')
  const withoutPostgres = 'missing' in postgres ? ` (skipped: ${postgres.missing})` : ''
  describe.skipIf(withoutPostgres)(`${name}, on PostgreSQL${withoutPostgres}`, () => {
    suite(installation('PostgreSQL', onPostgres))
  })

  const redis = findRedis()
  const withoutRedis = withoutPostgres || ('missing' in redis ? ` (skipped: ${redis.missing})` : '')
  describe.skipIf(withoutRedis)(`${name}, on PostgreSQL and Redis${withoutRedis}`, () => {
    suite(installation('PostgreSQL and Redis', onPostgresAndRedis))
  })
}

interface Created {
  readonly environment: Environment
  readonly remove: () => Promise<void>
}

function installation(kind: Installation['kind'], createOne: () => Promise<Created>): Installation {
  const created: Created[] = []
  afterAll(async () => void (await Promise.all(created.map(({ remove }) => remove()))))
  return {
    kind,
    async create() {
      const one = await createOne()
      created.push(one)
      return one.environment
    },
  }
}

async function embedded(): Promise<Created> {
  const dataDir = await createDataDir('demo')
  return { environment: { DATA_DIR: dataDir }, remove: () => rm(dataDir, { recursive: true, force: true }) }
}

async function onPostgres(): Promise<Created> {
  const environment = { DATABASE_URL: await createInPostgres('demo') }
  return { environment, remove: async () => undefined } // it ends with its server
}

async function onPostgresAndRedis(): Promise<Created> {
  const server = await startRedis()
  const { environment } = await onPostgres()
  return { environment: { ...environment, REDIS_URL: server.url }, remove: () => server.stop() }
}
