/** A PostgreSQL server, through node-postgres. */

import { createHash } from 'node:crypto'
import type { ClientBase, Pool } from 'pg'
import { codeOf, DatabaseUnavailable } from './errors.ts'
import type { Log } from './log.ts'
import { parseTypes } from './pg-types.ts'
import { createPool } from './well-behaved-pool.ts'

const connectWithinMs = 5_000
const statementTimeoutMs = 30_000
const idleInTransactionTimeoutMs = 60_000
interface PostgresPoolOptions {
  readonly maxConnections: number
  readonly log: Log
}

/** Where the server does not even say that a statement took too long. */
const answerWithinMs = statementTimeoutMs + 5_000

/**
 * @param databaseUrl `postgres://user:password@host:5432/name`; no message repeats its password
 * @throws DatabaseUnavailable when no connection can be made
 */
export async function openPostgresPool(databaseUrl: string, options: PostgresPoolOptions): Promise<Pool> {
  const place = describe(databaseUrl)
  const { maxConnections, log } = options
  const config = {
    connectionString: databaseUrl,
    application_name: 'lotse',
    max: maxConnections,
    connectionTimeoutMillis: connectWithinMs,
    query_timeout: answerWithinMs,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    idleTimeoutMillis: 30_000,
    types: parseTypes,
    onConnect: async (client: ClientBase) => {
      await prepareSession(client)
      nameStatements(client)
    },
  }
  const pool = createPool(config, log)
  explainFailures(pool, (cause) => explain(cause, place, maxConnections))
  try {
    await pool.query('select 1')
    return pool
  } catch (cause) {
    await pool.end()
    throw cause
  }
}

/** By a statement and not by startup parameters, which a pooler in between may refuse and a URL may override. */
async function prepareSession(client: ClientBase): Promise<void> {
  const settings = {
    search_path: 'public, bullmq', // BullMQ's tables within reach after ours
    statement_timeout: statementTimeoutMs,
    idle_in_transaction_session_timeout: idleInTransactionTimeoutMs,
  }
  const names = Object.keys(settings)
  const assignments = names.map((name, index) => `set_config('${name}', $${index + 1}, false)`)
  await client.query(`select ${assignments.join(', ')}`, Object.values(settings).map(String))
}

type Query = (statement: unknown, ...parameters: unknown[]) => unknown

/** Has a connection plan each statement but once: most of ours take longer to plan than to run. */
function nameStatements(client: ClientBase): void {
  const query = client.query.bind(client) as Query
  const naming: Query = (text, values, ...others) =>
    typeof text === 'string' && Array.isArray(values)
      ? query({ name: createHash('sha1').update(text).digest('hex'), text, values }, ...others)
      : query(text, values, ...others)
  client.query = naming as typeof client.query
}

type Callback = (error: Error | undefined, ...rest: never[]) => void

function explainFailures(pool: Pool, explained: (cause: Error) => Error): void {
  const connect = pool.connect.bind(pool) as (callback?: Callback) => Promise<unknown>
  const explaining = (callback?: Callback) => {
    if (callback) return connect((error, ...rest) => callback(error && explained(error), ...rest))
    return connect().catch((cause: Error) => Promise.reject(explained(cause)))
  }
  pool.connect = explaining as typeof pool.connect
}

function explain(cause: Error, place: string, maxConnections: number): Error {
  if (/after calling end/.test(cause.message)) return cause
  const code = codeOf(cause)
  if (/timeout exceeded when trying to connect/.test(cause.message)) {
    const remedy = 'look for what holds them so long.'
    return new DatabaseUnavailable(`All ${maxConnections} connections to the database ${place} are busy; ${remedy}`, {
      cause,
    })
  }
  const [what, remedy] = reasons.get(code ?? '') ?? [`cannot be reached (${code ?? cause.message})`, reachRemedy]
  return new DatabaseUnavailable(`The database ${place} ${what}; ${remedy}`, { cause })
}

const reachRemedy = 'check DATABASE_URL, and that PostgreSQL runs there.'

/** @see https://www.postgresql.org/docs/current/errcodes-appendix.html */
const reasons = new Map<string, readonly [what: string, remedy: string]>([
  ['28P01', ['refused the password', 'correct it in DATABASE_URL.']],
  ['28000', ['refused this user', 'correct DATABASE_URL, or allow the user in pg_hba.conf.']],
  ['3D000', ['does not exist', 'create it with createdb, or correct DATABASE_URL.']],
  ['53300', ['takes no more connections', 'raise max_connections in postgresql.conf.']],
  ['57P03', ['is starting or stopping', 'try again in a moment.']],
])

/** Host, port and name, for messages. */
function describe(databaseUrl: string): string {
  if (!/^postgres(ql)?:/.test(databaseUrl) || !URL.canParse(databaseUrl)) {
    throw new DatabaseUnavailable(
      'DATABASE_URL is no address; it should look like postgres://user:password@host:5432/name.',
    )
  }
  const { host, pathname } = new URL(databaseUrl)
  return `${host}${pathname}`
}
