/** Works one queue: hands its jobs to a handler, and stops without losing one. */

import type { Job as BullJob } from 'bullmq'
import type { Job, Jobs, WorkOptions } from '../../src/ports/jobs.ts'
import { codeOf } from './errors.ts'
import type { Log } from './log.ts'
import type { QueueStore, Wake, WakeWorker } from './store.ts'

type Handler = Parameters<Jobs['work']>[1]

export interface WorkerPlan {
  readonly store: QueueStore
  readonly queue: string
  readonly handler: Handler
  readonly workOptions: WorkOptions
  readonly log: Log
  readonly noteError: (error: Error) => void
}

export async function startWorker({
  store,
  queue,
  handler,
  workOptions,
  log,
  noteError,
}: WorkerPlan): Promise<WakeWorker> {
  const process = async (job: BullJob<Wake>, _token: string | undefined, signal: AbortSignal | undefined) => {
    await runHandler(handler, { queue, log, job: jobOf(job), signal: signal ?? new AbortController().signal })
  }
  const worker = store.openWorker(queue, process, { ...habits, ...workOptions })
  worker.on('error', noteError)
  worker.on('lockRenewalFailed', (ids) => {
    for (const id of ids)
      worker.cancelJob(id, 'This job was given to another worker, because this one was unresponsive.')
  })
  worker.on('stalled', (bullId) => log.warn({ queue, bullId }, 'A worker died or hung; its job is done again'))
  worker.on('failed', (job, error) => {
    const isLast = !job || job.attemptsMade >= (job.opts.attempts ?? 1)
    if (isLast) log.error({ queue, job: job?.data.id, reason: error.message }, 'A job was given up')
  })
  await worker.waitUntilReady().catch(async (cause: unknown) => {
    await worker.close(true)
    throw store.explain(cause)
  })
  return worker
}

/** BullMQ's defaults make somebody in a chat wait a minute when a process dies, and give up at the second death. */
const habits = {
  lockDuration: 5_000,
  stalledInterval: 2_000,
  maxStalledCount: 10,
  runRetryDelay: 1_000,
}

function jobOf({ data, attemptsStarted }: BullJob<Wake>): Job {
  return { id: data.id, payload: data.payload, attempt: attemptsStarted }
}

interface Run {
  readonly queue: string
  readonly log: Log
  readonly job: Job
  readonly signal: AbortSignal
}

/** BullMQ keeps an error's message, which may quote a person; it gets the error's name instead. */
async function runHandler(handler: Handler, { queue, log, job, signal }: Run): Promise<void> {
  try {
    await handler(job, signal)
  } catch (cause) {
    const name = [cause instanceof Error ? cause.name : typeof cause, codeOf(cause)].filter(Boolean).join(' ')
    const place = cause instanceof Error ? /^\s+at .*/m.exec(cause.stack ?? '')?.[0].trim() : undefined
    log.warn({ queue, job: job.id, attempt: job.attempt, reason: name, place }, 'A job failed')
    throw new Error(name, { cause })
  }
}

/** After the grace, the signal; soon after that, whoever still runs is left to be done again by somebody else. */
export async function stopWorkers(workers: readonly WakeWorker[], graceMs: number, log: Log): Promise<void> {
  const closed = Promise.all(workers.map((worker) => worker.close())).then(() => true)
  if (await within(graceMs, closed)) return
  for (const worker of workers) worker.cancelAllJobs('The service stops.')
  if (await within(abortWithinMs, closed)) return
  log.warn({}, 'Some jobs did not heed their signal; they are done again after the next start')
  await within(disconnectWithinMs, Promise.all(workers.map((worker) => worker.disconnect())))
}

const abortWithinMs = 5_000
const disconnectWithinMs = 1_000

async function within<Value>(timeoutMs: number, promise: Promise<Value>): Promise<Value | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), timeoutMs)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
