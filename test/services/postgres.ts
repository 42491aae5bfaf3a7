/** A throwaway PostgreSQL server with pgvector. */
import { execFile, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { chown, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Client } from 'pg'
import { freePort, printedBy, runService, sayMissing, type Account, type RunningService } from './process.ts'

export type PostgresOptions = {
  /** Whether a commit survives a crash of the whole machine, as in production. Default: true; without it, faster. */
  readonly durable?: boolean
}

/**
 * Starts an empty PostgreSQL that listens on 127.0.0.1 only and trusts whoever calls there.
 *
 * @throws Error that names the remedy, when PostgreSQL with pgvector is missing
 */
export async function startPostgres({ durable = true }: PostgresOptions = {}): Promise<RunningService> {
  const postgres = findPostgres()
  if ('missing' in postgres) throw new Error(postgres.missing)
  const { binDir } = postgres
  const account = accountForPostgres()
  const folder = await createCluster(binDir, account)
  const port = await freePort()
  const askIfReady = ['--host=127.0.0.1', `--port=${port}`, '--username=postgres']
  return runService({
    name: 'PostgreSQL',
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    folder,
    program: join(binDir, 'postgres'),
    programArguments: ['-D', join(folder, 'data'), ...settings(port, durable)],
    account,
    answers: async () => (await printedBy(join(binDir, 'pg_isready'), askIfReady)) !== undefined,
  })
}

/** Creates a database with a random name in a running server, empty or a copy of one that nobody uses; returns its URL. */
export async function createDatabase(serverUrl: string, template = 'template1'): Promise<string> {
  const name = `test_${randomBytes(8).toString('hex')}`
  const client = new Client({ connectionString: serverUrl, connectionTimeoutMillis: 10_000, query_timeout: 30_000 })
  await client.connect()
  try {
    await client.query(`create database ${name} template ${template}`)
  } finally {
    await client.end()
  }
  const url = new URL(serverUrl)
  url.pathname = name
  return url.href
}

/** The programs of a PostgreSQL that has pgvector and that we may run, or one sentence on what to do about it. */
export function findPostgres(): { readonly binDir: string } | { readonly missing: string } {
  const binDir = installedServers().find((each) => existsSync(pgvectorOf(each)))
  if (binDir === undefined) return sayMissing('PostgreSQL with pgvector')
  const trial = spawnSync(join(binDir, 'postgres'), ['--version'], { ...accountForPostgres(), cwd: '/' })
  if (trial.status === 0) return { binDir }
  const remedy = 'set LOTSE_SERVICES_DIR to a folder that every user may enter and run scripts/install-services.sh'
  return { missing: `The user postgres cannot run ${binDir}/postgres; ${remedy}` }
}

/** Newest first; the copy that scripts/install-services.sh makes comes before the machine's own. */
function installedServers(): readonly string[] {
  const services = process.env['LOTSE_SERVICES_DIR'] ?? join(import.meta.dirname, '..', '..', '.services')
  return [join(services, 'postgresql/usr'), '/usr'].flatMap((prefix) => {
    const versions = existsSync(join(prefix, 'lib/postgresql')) ? readdirSync(join(prefix, 'lib/postgresql')) : []
    const newestFirst = versions.toSorted((one, other) => Number(other) - Number(one))
    return newestFirst.map((version) => join(prefix, 'lib/postgresql', version, 'bin'))
  })
}

/** From /usr/lib/postgresql/15/bin to /usr/share/postgresql/15/extension/vector.control. */
function pgvectorOf(binDir: string): string {
  return binDir.replace(/\/lib\/(postgresql\/[^/]+)\/bin$/, '/share/$1/extension/vector.control')
}

/** PostgreSQL refuses to run as root, so root runs it as Debian's user for it. */
function accountForPostgres(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  return { uid: idOfPostgres('--user'), gid: idOfPostgres('--group') }
}

function idOfPostgres(kind: '--user' | '--group'): number {
  const { stdout } = spawnSync('id', [kind, 'postgres'], { encoding: 'utf8' })
  if (stdout === '') throw new Error('This machine has no user postgres; run scripts/install-services.sh')
  return Number(stdout)
}

async function createCluster(binDir: string, account: Account | undefined): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lotse-postgres-'))
  try {
    if (account) await chown(folder, account.uid, account.gid)
    const choices = ['--username=postgres', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync']
    const where = { ...account, cwd: folder, timeout: 60_000 }
    await promisify(execFile)(join(binDir, 'initdb'), ['-D', join(folder, 'data'), ...choices], where)
    return folder
  } catch (cause) {
    await rm(folder, { recursive: true, force: true })
    throw cause
  }
}

function settings(port: number, durable: boolean): readonly string[] {
  const faster = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']
  const always = ['listen_addresses=127.0.0.1', `port=${port}`, 'unix_socket_directories=']
  return [...always, ...(durable ? [] : faster)].flatMap((setting) => ['-c', setting])
}
