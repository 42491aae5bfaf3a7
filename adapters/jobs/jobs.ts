/** Work in the background on BullMQ, with the queue in PostgreSQL or in Redis. */

import type { JobsOptions as BullJobOptions } from 'bullmq'
import type { Jobs } from '../../src/ports/jobs.ts'
import { noteErrors, type Log } from './log.ts'
import { openPostgresStore, type JobsPool } from './postgres-store.ts'
import { openRedisStore } from './redis-store.ts'
import type { QueueStore, WakeQueue, WakeWorker } from './store.ts'
import { startWorker, stopWorkers } from './worker.ts'

export type JobsOptions = {
  readonly log: Log
  /** How long `close` waits for running jobs before it aborts their signal. Default: 10,000. */
  readonly graceMs?: number
  /** How often a job is tried before it is given up. Default: 8, which takes about two minutes. */
  readonly attempts?: number
  /** The wait before the second attempt, of which up to half is left off; it doubles each time. Default: 1,000. */
  readonly firstRetryMs?: number
} & ({ readonly postgres: JobsPool } | { readonly redisUrl: string })

/**
 * A job is worked at least once: again after a throw, up to `attempts` times, and again within about 8 s after the
 * process that had it died. Jobs of one id never run at the same time, unless a handler blocks its process for seconds.
 *
 * `add` while a job of that id
 * - waits: does nothing, the job will see whatever was stored before `add`;
 * - runs: makes it run once more afterwards, with the payload of the last `add`;
 * - waits for its next attempt: has that attempt made now.
 *
 * A handler's signal is aborted when `close` has waited `graceMs`, and when its job was given to somebody else because
 * the process was unresponsive. Repeated jobs have the id `repeat`, no payload, and may overlap if they take long.
 */
export async function createJobs(options: JobsOptions): Promise<Jobs> {
  const { log, graceMs = 10_000, attempts = 8, firstRetryMs = 1_000 } = options
  const jobOptions = {
    attempts,
    backoff: { type: 'exponential', delay: firstRetryMs, jitter: 0.5 },
    removeOnComplete: true,
    removeOnFail: { count: failedJobsKept },
    stackTraceLimit: 0,
  } satisfies BullJobOptions
  const noteError = noteErrors(log)
  const store =
    'redisUrl' in options
      ? await openRedisStore(options.redisUrl, noteError)
      : await openPostgresStore(options.postgres)
  const queues = openQueues(store, noteError)
  const workers: WakeWorker[] = []
  let closing: Promise<void> | undefined

  return {
    add: (queue, id, payload) =>
      queues.use(queue, async (bull) => {
        const deduplication = { id, keepLastIfActive: true, reschedule: true }
        await bull.add('wake', { id, payload }, { ...jobOptions, deduplication })
      }),
    repeat: (queue, cron) =>
      queues.use(queue, async (bull) => {
        const template = { name: 'wake', data: { id: 'repeat', payload: null }, opts: jobOptions }
        if (cron === null) await bull.removeJobScheduler('repeat')
        else await bull.upsertJobScheduler('repeat', { pattern: cron }, template)
      }),
    work: async (queue, handler, workOptions) => {
      if (closing) throw new Error('The queue is closed; nothing is worked any more.')
      workers.push(await startWorker({ store, queue, handler, workOptions, log, noteError }))
    },
    check: () => store.check().catch((cause: unknown) => Promise.reject(store.explain(cause))),
    close: () =>
      (closing ??= (async () => {
        await stopWorkers(workers, graceMs, log)
        await queues.close()
        await store.close()
      })()),
  }
}

const failedJobsKept = 1_000

interface Queues {
  use(name: string, action: (queue: WakeQueue) => Promise<void>): Promise<void>
  close(): Promise<void>
}

function openQueues(store: QueueStore, noteError: (error: Error) => void): Queues {
  const opened = new Map<string, Promise<WakeQueue>>()
  let closed = false

  /** Forgets a queue that could not be opened, since BullMQ would never try again with it. */
  const open = async (name: string): Promise<WakeQueue> => {
    const queue = store.openQueue(name)
    queue.on('error', noteError)
    try {
      await queue.waitUntilReady()
      return queue
    } catch (cause) {
      opened.delete(name)
      await queue.close()
      throw cause
    }
  }

  return {
    use: async (name, action) => {
      if (closed) throw new Error('The queue is closed; nothing is added any more.')
      const queue = opened.get(name) ?? open(name)
      opened.set(name, queue)
      try {
        await action(await queue)
      } catch (cause) {
        throw store.explain(cause)
      }
    },
    close: async () => {
      closed = true
      for (const queue of opened.values()) await (await queue).close()
    },
  }
}
