/** Where the queue is kept. */

import type { Job, Processor, Queue, Worker, WorkerOptions } from 'bullmq'

/** What BullMQ keeps of a job. */
export interface Wake {
  readonly id: string
  readonly payload: unknown
}

export interface WakeQueue extends Pick<
  Queue<Wake, void>,
  'add' | 'upsertJobScheduler' | 'removeJobScheduler' | 'waitUntilReady' | 'close'
> {
  on(event: 'error', listener: (error: Error) => void): unknown
}

export interface WakeWorker extends Pick<
  Worker<Wake, void>,
  'cancelJob' | 'cancelAllJobs' | 'waitUntilReady' | 'close' | 'disconnect'
> {
  on(event: 'error', listener: (error: Error) => void): unknown
  on(event: 'failed', listener: (job: Job<Wake, void> | undefined, error: Error) => void): unknown
  on(event: 'lockRenewalFailed', listener: (ids: string[]) => void): unknown
  on(event: 'stalled', listener: (id: string) => void): unknown
}

export interface QueueStore {
  /** Adding to it fails at once when the store does not answer. */
  openQueue(name: string): WakeQueue
  /** It waits until the store answers again. */
  openWorker(name: string, process: Processor<Wake, void>, options: Omit<WorkerOptions, 'connection'>): WakeWorker
  /** Resolves if the store answers. */
  check(): Promise<void>
  /** What the operator should know of a failure. */
  explain(cause: unknown): unknown
  close(): Promise<void>
}

/** BullMQ keeps a diary of all events, which nobody reads here. */
export const streams = { events: { maxLen: 100 } }
