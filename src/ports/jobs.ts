/** Work in the background. */

export interface Job {
  readonly id: string
  readonly payload: unknown
  /** From 1. */
  readonly attempt: number
}

export interface WorkOptions {
  /** Jobs of this queue at once in this process. */
  readonly concurrency: number
}

/** A queue only wakes somebody up: what is true stands in the database. */
export interface Jobs {
  /** Adds a job unless one with this id is already waiting or running. */
  add(queue: string, id: string, payload: unknown): Promise<void>
  /** Repeats a job by a cron pattern; an earlier pattern of the same queue is replaced, `null` ends it. */
  repeat(queue: string, cron: string | null): Promise<void>
  work(queue: string, handler: (job: Job, signal: AbortSignal) => Promise<void>, options: WorkOptions): Promise<void>
  /** Resolves while the queue's store answers. */
  check(): Promise<void>
  /** Lets running jobs finish, then lets go of the connections. */
  close(): Promise<void>
}
