import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { QueueUnavailable, QueueUnsafe } from '../../adapters/jobs/errors.ts'
import { createJobs } from '../../adapters/jobs/jobs.ts'
import { DatabaseUnavailable } from '../../db/errors.ts'
import type { Job, Jobs } from '../../src/ports/jobs.ts'
import { startChild } from '../services/child.ts'
import { describeEachQueue, openStore } from '../services/each-queue.ts'
import { findPostgres, startPostgres } from '../services/postgres.ts'
import type { RunningService } from '../services/process.ts'
import { findRedis, startRedis } from '../services/redis.ts'
import { silent } from '../services/silent-log.ts'

const soon = { timeout: 10_000, interval: 10 }

describeEachQueue('the queue', (queue) => {
  test('gives a job to the worker of its queue, and to no other', async () => {
    const jobs = await queue.open()
    const [ours, others] = [await collect(jobs, 'ours'), await collect(jobs, 'others')]
    await jobs.add('ours', 'first', { conversation: 7 })
    await expect.poll(() => ours, soon).toEqual([{ id: 'first', payload: { conversation: 7 }, attempt: 1 }])
    expect(others).toEqual([])
  })

  test('keeps what was added before there is a worker', async () => {
    const jobs = await queue.open()
    await jobs.add('early', 'bird', null)
    const seen = await collect(jobs, 'early')
    await expect.poll(() => seen, soon).toEqual([{ id: 'bird', payload: null, attempt: 1 }])
  })

  test('works jobs one by one in the order of arrival, if the concurrency is 1', async () => {
    const jobs = await queue.open()
    const steps: string[] = []
    const handler = async ({ id }: Job) => {
      steps.push(`${id} begins`)
      await new Promise((resolve) => setImmediate(resolve))
      steps.push(`${id} ends`)
    }
    await jobs.work('in-order', handler, { concurrency: 1 })
    const ids = Array.from({ length: 30 }, (_, index) => String(index))
    for (const id of ids) await jobs.add('in-order', id, null)
    await expect.poll(() => steps, soon).toEqual(ids.flatMap((id) => [`${id} begins`, `${id} ends`]))
  })

  test('works as many jobs at once as the concurrency allows', async () => {
    const jobs = await queue.open()
    const release = Promise.withResolvers<void>()
    let running = 0
    let most = 0
    let done = 0
    const handler = async () => {
      most = Math.max(most, ++running)
      await release.promise
      running--
      done++
    }
    await jobs.work('parallel', handler, { concurrency: 3 })
    for (let i = 0; i < 6; i++) await jobs.add('parallel', String(i), null)
    await expect.poll(() => running, soon).toBe(3)
    release.resolve()
    await expect.poll(() => done, soon).toBe(6)
    expect(most).toBe(3)
  })

  test('tries again after a throw, and logs ids and the kind of error, but nothing that a person wrote', async () => {
    const lines: unknown[] = []
    const note = (...line: unknown[]) => void lines.push(line)
    const jobs = await queue.open({ log: { warn: note, error: note } })
    const attempts: number[] = []
    const handler = async ({ attempt }: Job) => {
      attempts.push(attempt)
      if (attempt === 1) throw new TypeError('My name is Olena and I live in Gartenstraße 3')
    }
    await jobs.work('retried', handler, { concurrency: 1 })
    await jobs.add('retried', 'job-1', { text: 'Olena' })
    await expect.poll(() => attempts, soon).toEqual([1, 2])
    expect(lines).toEqual([
      [expect.objectContaining({ queue: 'retried', job: 'job-1', attempt: 1, reason: 'TypeError' }), 'A job failed'],
    ])
    expect(JSON.stringify(lines)).not.toContain('Olena')
  })

  test('does not double a job whose id is waiting', async () => {
    const jobs = await queue.open()
    await jobs.add('doubled', 'same', 1)
    await jobs.add('doubled', 'same', 2)
    await jobs.add('doubled', 'last', null)
    const seen = await collect(jobs, 'doubled')
    await expect.poll(() => seen.map(({ id }) => id), soon).toEqual(['same', 'last'])
  })

  test('does not lose a job that is added while one with its id runs: it runs once more, with the latest', async () => {
    const jobs = await queue.open()
    const payloads: unknown[] = []
    const release = Promise.withResolvers<void>()
    let running = 0
    const handler = async ({ id, payload }: Job) => {
      expect(++running).toBe(1)
      payloads.push(id === 'end' ? 'end' : payload)
      await release.promise
      running--
    }
    await jobs.work('during', handler, { concurrency: 3 })
    await jobs.add('during', 'same', 'before')
    await expect.poll(() => payloads, soon).toEqual(['before'])
    await jobs.add('during', 'same', 'during')
    await jobs.add('during', 'same', 'latest')
    release.resolve()
    await expect.poll(() => payloads, soon).toEqual(['before', 'latest'])
    await jobs.add('during', 'end', null)
    await expect.poll(() => payloads, soon).toEqual(['before', 'latest', 'end'])
  })

  test('takes an id again once its job is done', async () => {
    const jobs = await queue.open()
    const seen = await collect(jobs, 'again')
    for (const payload of [1, 2, 3]) {
      await jobs.add('again', 'same', payload)
      await expect.poll(() => seen.at(-1)?.payload, soon).toBe(payload)
    }
    expect(seen).toHaveLength(3)
  })

  test('makes the next attempt at once when its id is added meanwhile', async () => {
    const jobs = await queue.open({ firstRetryMs: 60_000 })
    const payloads: unknown[] = []
    const handler = async ({ attempt, payload }: Job) => {
      payloads.push(payload)
      if (attempt === 1) throw new Error('not yet')
    }
    await jobs.work('hurried', handler, { concurrency: 1 })
    await jobs.add('hurried', 'same', 'first')
    await expect.poll(() => payloads, soon).toEqual(['first'])
    await vi.waitFor(async () => {
      await jobs.add('hurried', 'same', 'again') // repeated, since the attempt may not have ended yet
      expect(payloads.length).toBeGreaterThan(1)
    }, soon)
  })

  test('gives a job up after its last attempt, says so in the log, and takes its id again', async () => {
    const lines: unknown[] = []
    const error = (...line: unknown[]) => void lines.push(line)
    const jobs = await queue.open({ attempts: 2, firstRetryMs: 20, log: { warn: () => undefined, error } })
    const attempts: number[] = []
    const handler = async ({ attempt, payload }: Job) => {
      attempts.push(attempt)
      if (payload === 'fails') throw new RangeError('My name is Olena')
    }
    await jobs.work('given-up', handler, { concurrency: 1 })
    await jobs.add('given-up', 'job-1', 'fails')
    await expect
      .poll(() => lines, soon)
      .toEqual([[{ queue: 'given-up', job: 'job-1', reason: 'RangeError' }, 'A job was given up']])
    await jobs.add('given-up', 'job-1', 'works')
    await expect.poll(() => attempts, soon).toEqual([1, 2, 1])
  })

  test('has a job done again within ten seconds when the process that worked it is killed', async () => {
    const child = startChild('work-until-killed.ts', JSON.stringify(queue.address()))
    await expect.poll(() => child.lines, { timeout: 25_000 }).toEqual(['victim'])
    await child.kill()
    const killedAt = performance.now()
    const jobs = await queue.open()
    const seen = await collect(jobs, 'killed')
    await expect
      .poll(() => seen, { timeout: 15_000, interval: 20 })
      .toEqual([{ id: 'victim', payload: 'of the child', attempt: 2 }])
    expect(performance.now() - killedAt).toBeLessThan(12_000) // with two seconds for a busy machine
  })

  test('repeats a job by a cron pattern until that is ended', async () => {
    const jobs = await queue.open()
    const [clock, seen] = [await collect(jobs, 'clock'), await collect(jobs, 'repeated')]
    await jobs.repeat('repeated', '0 0 1 1 *')
    await jobs.repeat('repeated', '* * * * * *')
    await jobs.repeat('clock', '* * * * * *')
    const run = { id: 'repeat', payload: null, attempt: 1 }
    await expect.poll(() => seen.slice(0, 2), soon).toEqual([run, run])
    await jobs.repeat('repeated', null)
    const [before, now] = [seen.length, clock.length]
    await expect.poll(() => clock.length, soon).toBeGreaterThan(now + 2)
    expect(seen.length).toBeLessThanOrEqual(before + 1)
    await jobs.repeat('clock', null)
  })

  test('waits for the running job before it closes, and does not have it done again', async () => {
    const jobs = await queue.open()
    const begun = Promise.withResolvers<void>()
    const release = Promise.withResolvers<void>()
    const steps: string[] = []
    const handler = async () => {
      begun.resolve()
      await release.promise
      steps.push('job done')
    }
    await jobs.work('closing', handler, { concurrency: 1 })
    await jobs.add('closing', 'last', null)
    await begun.promise
    const closed = jobs.close().then(() => steps.push('closed'))
    await expect(jobs.work('closing', handler, { concurrency: 1 })).rejects.toThrow('The queue is closed')
    release.resolve()
    await closed
    expect(steps).toEqual(['job done', 'closed'])
    await expect(jobs.add('closing', 'late', null)).rejects.toThrow('The queue is closed')
  })

  test("aborts a job's signal when closing has waited long enough, and keeps the job for later", async () => {
    const jobs = await queue.open({ graceMs: 50 })
    const begun = Promise.withResolvers<void>()
    const handler = async (_job: Job, signal: AbortSignal) => {
      begun.resolve()
      await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
      throw new Error('interrupted')
    }
    await jobs.work('aborted', handler, { concurrency: 1 })
    await jobs.add('aborted', 'long', null)
    await begun.promise
    await jobs.close()
    const seen = await collect(await queue.open(), 'aborted')
    await expect.poll(() => seen, soon).toEqual([{ id: 'long', payload: null, attempt: 2 }])
  })

  test('tells whether it answers', async () => {
    const jobs = await queue.open()
    await expect(jobs.check()).resolves.toBeUndefined()
  })

  test('takes up a job within a fraction of a second when it is idle', async () => {
    const jobs = await queue.open()
    let arrived = Promise.withResolvers<void>()
    await jobs.work('idle', async () => arrived.resolve(), { concurrency: 1 })
    const latencies: number[] = []
    for (let i = 0; i < 20; i++) {
      arrived = Promise.withResolvers()
      const addedAt = performance.now()
      await jobs.add('idle', String(i), null)
      await arrived.promise
      latencies.push(performance.now() - addedAt)
    }
    const median = latencies.toSorted((one, other) => one - other)[10] ?? 0
    expect(median).toBeLessThan(250)
  })
})

const redis = findRedis()
const redisMissing = 'missing' in redis ? ` (skipped: ${redis.missing})` : ''

describe.skipIf(redisMissing)(`the queue in a Redis that comes and goes${redisMissing}`, () => {
  let server: RunningService

  beforeAll(async () => {
    server = await startRedis()
  })
  afterAll(() => server.stop())

  test('refuses a job at once while it is away, works on by itself afterwards, and does not flood the log', async () => {
    let lines = 0
    const note = () => void lines++
    const jobs = await createJobs({ redisUrl: server.url, log: { warn: note, error: note } })
    onTestFinished(() => jobs.close())
    const seen = await collect(jobs, 'known')
    await jobs.add('known', 'before', null)
    await expect.poll(() => seen.map(({ id }) => id), soon).toEqual(['before'])

    await server.kill()
    for (const name of ['known', 'unknown']) {
      const addedAt = performance.now()
      const refused = jobs.add(name, 'meanwhile', null)
      await expect(refused).rejects.toThrow(QueueUnavailable)
      await expect(refused).rejects.toThrow(
        /^The Redis at 127\.0\.0\.1:\d+ does not answer \(.*\); check REDIS_URL, and/,
      )
      expect(performance.now() - addedAt).toBeLessThan(1_000)
    }
    await expect(jobs.check()).rejects.toThrow(QueueUnavailable)

    await server.restart()
    await vi.waitFor(() => jobs.add('known', 'after', null), soon)
    await expect.poll(() => seen.map(({ id }) => id), soon).toEqual(['before', 'after'])
    expect(lines).toBeLessThan(20)
  })

  test('keeps what it has acknowledged when Redis is killed', async () => {
    const jobs = await createJobs({ redisUrl: server.url, log: silent })
    onTestFinished(() => jobs.close())
    for (let i = 0; i < 20; i++) await jobs.add('kept', String(i), null)
    await server.kill()
    await server.restart()
    const seen = await collect(jobs, 'kept')
    await expect.poll(() => seen.length, soon).toBe(20)
  })

  test('closes while it is away', async () => {
    const jobs = await createJobs({ redisUrl: server.url, log: silent, graceMs: 100 })
    await collect(jobs, 'closing')
    await server.kill()
    await expect(jobs.close()).resolves.toBeUndefined()
    await server.restart()
  })
})

describe.skipIf(redisMissing)(`the queue refuses a Redis${redisMissing}`, () => {
  test('that is not there, without naming the password', async () => {
    const refused = createJobs({ redisUrl: 'redis://lotse:hush@127.0.0.1:1', log: silent })
    await expect(refused).rejects.toThrow('The Redis at 127.0.0.1:1 does not answer (ECONNREFUSED); check REDIS_URL')
    await expect(refused).rejects.not.toThrow(/hush/)
  })

  test.each([
    [
      { appendOnly: false },
      /\(append-only file: off, maxmemory-policy: noeviction\); run CONFIG SET appendonly yes, CONFIG REWRITE there/,
    ],
    [
      { maxmemoryPolicy: 'allkeys-lru' as const },
      /\(append-only file: on, maxmemory-policy: allkeys-lru\); run CONFIG SET maxmemory-policy noeviction, CONFIG REWRITE/,
    ],
  ])('that would lose jobs: %o', async (options, message) => {
    const server = await startRedis(options)
    onTestFinished(() => server.stop())
    const refused = createJobs({ redisUrl: server.url, log: silent })
    await expect(refused).rejects.toThrow(QueueUnsafe)
    await expect(refused).rejects.toThrow(message)
  })
})

const postgres = findPostgres()
const postgresMissing = 'missing' in postgres ? ` (skipped: ${postgres.missing})` : ''

describe.skipIf(postgresMissing)(`the queue in a PostgreSQL that comes and goes${postgresMissing}`, () => {
  test('refuses a job at once, works on by itself afterwards, and does not flood the log meanwhile', async () => {
    const server = await startPostgres()
    onTestFinished(() => server.stop())
    let lines = 0
    const note = () => void lines++
    const store = await openStore({ databaseUrl: server.url })
    const jobs = await store.openQueue({ log: { warn: note, error: note } })
    onTestFinished(() => jobs.close().then(() => store.close()))
    const seen = await collect(jobs, 'known')
    await jobs.add('known', 'before', null)
    await expect.poll(() => seen.map(({ id }) => id), soon).toEqual(['before'])

    await server.kill()
    for (const name of ['known', 'unknown']) {
      const addedAt = performance.now()
      await expect(jobs.add(name, 'meanwhile', null)).rejects.toThrow(DatabaseUnavailable)
      expect(performance.now() - addedAt).toBeLessThan(1_000)
    }
    await expect(jobs.check()).rejects.toThrow(DatabaseUnavailable)

    await server.restart()
    await jobs.add('known', 'after', null)
    await jobs.add('unknown', 'after', null)
    await expect.poll(() => seen.map(({ id }) => id), soon).toEqual(['before', 'after'])
    expect(lines).toBeLessThan(20)
  })
})

/** Works a queue by writing down its jobs. */
async function collect(jobs: Jobs, queue: string): Promise<readonly Job[]> {
  const seen: Job[] = []
  await jobs.work(queue, async (job) => void seen.push(job), { concurrency: 1 })
  return seen
}
