/** Brings the tables up to date: runs those files of migrations/ that this database has not seen, in their order. */

import { join } from 'node:path'
import { runner } from 'node-pg-migrate'
import type { ClientBase } from 'pg'
import { codeOf, DatabaseUnavailable, MigrationFailed } from './errors.ts'
import type { Log } from './log.ts'
import type { Client, Pool } from './pool.ts'

export interface MigrateOptions {
  /** Folder of files such as `0001_content.sql`, without gaps between those already run. Default: db/migrations. */
  readonly dir?: string
}

/**
 * All pending files in one transaction. Processes that start at the same time on one server wait for each other.
 *
 * @returns names of the files that were run now, without `.sql`
 * @throws MigrationFailed, and nothing has changed
 */
export async function migrate(pool: Pool, log: Log, options: MigrateOptions = {}): Promise<readonly string[]> {
  const { dir = join(import.meta.dirname, 'migrations') } = options
  const client = await pool.connect()
  let latest = ''
  const note = (message: string) => {
    latest = /^### MIGRATION (\S+)/.exec(message)?.[1] ?? latest
    log.info(message)
  }
  try {
    await client.query('set statement_timeout = 0')
    const done = await runner({
      dbClient: unhurried(client),
      dir,
      direction: 'up',
      migrationsTable: 'schema_migration',
      advisoryLockMode: 'wait',
      singleTransaction: true,
      logger: { debug: note, info: note, warn: note, error: note },
    })
    return done.map(({ name }) => name)
  } catch (cause) {
    throw cause instanceof DatabaseUnavailable ? cause : explain(cause, latest)
  } finally {
    client.release(true) // its settings and its lock go with it
  }
}

/** The pool's limit on answers is made for questions, not for building an index or waiting for another process. */
function unhurried(client: Client): ClientBase {
  const query = (text: string | { readonly text: string }, values?: readonly unknown[]) =>
    client.query(
      { ...(typeof text === 'string' ? { text } : text), query_timeout: hourMs } as unknown as string,
      values,
    )
  return { query } as unknown as ClientBase // runner only queries
}

const hourMs = 3_600_000

function explain(cause: unknown, migration: string): MigrationFailed {
  const message = cause instanceof Error ? cause.message : String(cause)
  if (/vector\.control|extension "vector" is not available/.test(message)) {
    const remedy = 'install it there (on Debian: apt install postgresql-NN-pgvector, NN being its version).'
    return new MigrationFailed(`The PostgreSQL server has no pgvector; ${remedy}`, { cause })
  }
  if (/create extension "vector"/.test(message)) {
    const remedy = 'run CREATE EXTENSION vector in this database as its superuser.'
    return new MigrationFailed(`This database user may not add pgvector; ${remedy}`, { cause })
  }
  const what = migration ? `The migration ${migration} failed` : 'The migrations could not be read or compared'
  const remedy = 'nothing was changed; correct that and start again.'
  return new MigrationFailed(`${what} (${[codeOf(cause), message].filter(Boolean).join(': ')}); ${remedy}`, { cause })
}
