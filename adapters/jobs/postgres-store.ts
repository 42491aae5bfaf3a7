/** The queue in the database, through the pool that the rest of the service uses too. */

import {
  assertSchemaCompatibility,
  ConnectionClosedError,
  createPostgresBackend,
  runMigrations,
  withBackend,
  type PgPool,
  type PgPoolClient,
} from 'bullmq'
import { streams, type QueueStore, type Wake } from './store.ts'

/** As node-postgres's pool. Each worker keeps one client of it; `bullmq` must be on its search path. */
export interface JobsPool {
  query(text: string, values?: readonly unknown[]): Promise<{ readonly rows: unknown[] }>
  connect(): Promise<{ release(destroy?: boolean): void }>
}

/** Makes BullMQ's tables, in the schema `bullmq`, unless they are there. */
export async function openPostgresStore(pool: JobsPool): Promise<QueueStore> {
  const { Queue, Worker } = withBackend(createPostgresBackend)
  const connection = patientPool(pool)
  const store: QueueStore = {
    openQueue: (name) => new Queue<Wake, void>(name, { connection, streams }),
    openWorker: (name, process, options) => new Worker<Wake, void>(name, process, { ...options, connection }),
    check: () => withClient(connection, (client) => assertSchemaCompatibility(client)),
    explain: (cause) => (cause instanceof ConnectionClosedError ? cause.cause : cause),
    close: async () => undefined, // the pool is the caller's
  }
  await withClient(connection, (client) => runMigrations(client)).catch((cause: unknown) => {
    throw store.explain(cause)
  })
  return store
}

async function withClient(pool: PgPool, action: (client: PgPoolClient) => Promise<unknown>): Promise<void> {
  const client = await pool.connect()
  try {
    await action(client)
  } finally {
    client.release()
  }
}

/** BullMQ asks again at once, as fast as it can, after any error of a database but one of the connection. */
function patientPool(pool: JobsPool): PgPool {
  const patiently = (cause: unknown) => {
    throw isOfTheQuery(cause) ? cause : new ConnectionClosedError('The database is away', cause)
  }
  const patient = {
    query: (text: string, values?: readonly unknown[]) => pool.query(text, values).catch(patiently),
    connect: () => pool.connect().catch(patiently),
    end: async () => undefined,
    // The pool reports its own errors; a listener for each queue would never be removed.
    on: () => patient,
    removeAllListeners: () => patient,
    options: { keepAlive: true }, // so that BullMQ relies on being notified and seldom polls
  }
  return patient as unknown as PgPool
}

/**
 * Whether the database understood and refused a query; not so when it goes down or is full of connections.
 *
 * @see https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
function isOfTheQuery(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error) || !('severity' in error)) return false
  return !/^(08|53|57P)/.test(String(error.code))
}
