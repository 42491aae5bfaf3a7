/** The database as the rest of the service sees it: one shape, whether a server has it or this process. */

import type { PoolClient } from 'pg'
import type { Log } from './log.ts'
import { openPglitePool } from './pglite-pool.ts'
import { openPostgresPool } from './postgres-pool.ts'
import type { Queryable } from './queryable.ts'

/** What of node-postgres's pool we and the libraries use. A query on it may run beside any other. */
export interface Pool extends Queryable {
  connect(): Promise<Client>
  /** Waits for clients that are out, then closes; no query is taken any more. */
  end(): Promise<void>
}

/** One session, to be given back with `release`; a transaction that is open then is rolled back. */
export interface Client
  extends Queryable, Pick<PoolClient, 'release' | 'on' | 'removeListener' | 'removeAllListeners'> {}

export interface PoolOptions {
  /** `postgres://user:password@host:5432/name`; without it, the database is within this process. */
  readonly databaseUrl?: string | null | undefined
  /** Folder of the database within this process, or `memory://` for one that is gone when the pool ends. */
  readonly dataDir: string
  /** To a PostgreSQL server; each listener and each queue worker keeps one. Default: 20, minimum: 2. */
  readonly maxConnections?: number
  /** How long a query waits for another transaction, in the database within this process. Default: 15,000. */
  readonly waitForTransactionMs?: number
  readonly log: Log
}

/**
 * @throws DatabaseUnavailable when no connection can be made
 * @throws DataFolderInUse when another process has the folder
 * @throws DataFolderUnusable when the folder cannot be written, or its disk is full
 */
export async function openPool(options: PoolOptions): Promise<Pool> {
  const { databaseUrl, dataDir, maxConnections = 20, waitForTransactionMs = 15_000, log } = options
  return databaseUrl
    ? openPostgresPool(databaseUrl, { maxConnections, log })
    : openPglitePool(dataDir, { waitForTransactionMs, log })
}

/**
 * Runs `work` in a transaction that is committed when it returns and rolled back when it throws. Within it, query with
 * the client only: in the database within this process, a query on the pool would wait for this transaction's end.
 *
 * @param options.readOnlySnapshot all queries see the database as it was at the first of them, and cannot change it
 */
export async function transaction<Result>(
  pool: Pool,
  work: (client: Client) => Promise<Result>,
  options: { readonly readOnlySnapshot?: true } = {},
): Promise<Result> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query(options.readOnlySnapshot ? 'begin isolation level repeatable read, read only' : 'begin')
    const result = await work(client)
    await commit(client)
    return result
  } catch (cause) {
    broken = await rollBack(client, cause)
    throw cause
  } finally {
    client.release(broken)
  }
}

/** COMMIT rolls back without complaint when a query had failed and its error was swallowed. */
async function commit(client: Client): Promise<void> {
  const { command } = await client.query('commit')
  if (command === 'ROLLBACK') throw new Error('A query of this transaction failed unnoticed, so all of it was undone.')
}

/** Returns why the client cannot be used any more, if so; one that does not answer would not answer ROLLBACK either. */
async function rollBack(client: Client, cause: unknown): Promise<Error | undefined> {
  if (cause instanceof Error && cause.message === 'Query read timeout') return cause
  return client.query('rollback').then(
    () => undefined,
    (failure: Error) => failure,
  )
}
