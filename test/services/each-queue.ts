/** Runs a suite over every place the queue can be kept in: PGlite, PostgreSQL and Redis. */

import { rm } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, describe, inject } from 'vitest'
import { createJobs, type JobsOptions } from '../../adapters/jobs/jobs.ts'
import { openPool } from '../../db/pool.ts'
import type { Jobs } from '../../src/ports/jobs.ts'
import { createDataDir, createInPostgres } from './filled-databases.ts'
import type { RunningService } from './process.ts'
import { findRedis, startRedis } from './redis.ts'
import { silent } from './silent-log.ts'

export type QueueAddress =
  | { readonly databaseUrl: string }
  | { readonly dataDir: string }
  | { readonly redisUrl: string }

export interface TestQueue {
  readonly kind: 'PGlite' | 'PostgreSQL' | 'Redis'
  /** Where to find the queue from another process; in PGlite, before it is opened here. */
  readonly address: () => QueueAddress
  /** Opens the queue; it is closed after the test, if not before. */
  open(options?: OpenOptions): Promise<Jobs>
}

export function describeEachQueue(name: string, suite: (queue: TestQueue) => void): void {
  describe(`${name}, in PGlite`, () => {
    let dataDir: string
    beforeAll(async () => {
      dataDir = await createDataDir('nothing')
    })
    afterAll(() => rm(dataDir, { recursive: true, force: true }))
    suite(testQueue('PGlite', () => ({ dataDir })))
  })

  const postgres = inject('postgres')
  const withoutPostgres = 'missing' in postgres ? ` (skipped: ${postgres.missing})` : ''
  describe.skipIf(withoutPostgres)(`${name}, in PostgreSQL${withoutPostgres}`, () => {
    let databaseUrl: string
    beforeAll(async () => {
      databaseUrl = await createInPostgres('nothing')
    })
    suite(testQueue('PostgreSQL', () => ({ databaseUrl })))
  })

  const redis = findRedis()
  const withoutRedis = 'missing' in redis ? ` (skipped: ${redis.missing})` : ''
  describe.skipIf(withoutRedis)(`${name}, in Redis${withoutRedis}`, () => {
    let server: RunningService
    beforeAll(async () => {
      server = await startRedis()
    })
    afterAll(() => server.stop())
    suite(testQueue('Redis', () => ({ redisUrl: server.url })))
  })
}

type OpenOptions = Partial<Pick<JobsOptions, 'log' | 'graceMs' | 'attempts' | 'firstRetryMs'>>

/** Opens what a queue stands on, and then as many as one likes. */
export async function openStore(address: QueueAddress): Promise<{
  openQueue(options?: OpenOptions): Promise<Jobs>
  close(): Promise<void>
}> {
  if ('redisUrl' in address) {
    return { openQueue: (options) => createJobs({ log: silent, ...address, ...options }), close: async () => undefined }
  }
  const pool = await openPool({ dataDir: '', log: silent, ...address })
  return { openQueue: (options) => createJobs({ log: silent, postgres: pool, ...options }), close: () => pool.end() }
}

function testQueue(kind: TestQueue['kind'], address: () => QueueAddress): TestQueue {
  let store: ReturnType<typeof openStore> | undefined
  const queues: Jobs[] = []
  afterEach(async () => {
    await Promise.all(queues.splice(0).map((jobs) => jobs.close()))
    await (await store)?.close()
    store = undefined
  })
  return {
    kind,
    address,
    open: async (options) => {
      store ??= openStore(address())
      const jobs = await (await store).openQueue(options)
      queues.push(jobs)
      return jobs
    },
  }
}
