/**
 * Databases that are made once in a run of tests, by the first file that wants them, and copied ever after: making tables
 * takes half a second, reading the demo region and learning from it takes seven.
 */

import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { migrate } from '../../db/migrate.ts'
import { openPool } from '../../db/pool.ts'
import { lotse, type Environment } from './command-line.ts'
import { createDatabase } from './postgres.ts'
import { silent } from './silent-log.ts'

/** The demo region was synced, and can be synced again in a moment. */
export type Template = 'tables' | 'demo'

interface Stores {
  /** A data folder with an empty database in it. */
  readonly emptyDataDir: string
  readonly postgresUrl: string | undefined
}

/** Tells workers where a template is, as soon as it is there: a folder of PGlite's, or a database's name. */
export async function offerTemplates(stores: Stores): Promise<{ readonly url: string; close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'lotse-templates-'))
  const made = new Map<string, Promise<string>>()
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    const template = made.get(path) ?? make(path, folder, stores)
    made.set(path, template)
    template.then(
      (place) => response.end(place),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections()
      server.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function make(path: string, folder: string, { emptyDataDir, postgresUrl = '' }: Stores): Promise<string> {
  const [, kind, content] = path.split('/')
  if (kind === 'PGlite') {
    const dataDir = await mkdtemp(join(folder, `${content}-`))
    await copyDatabase(emptyDataDir, dataDir)
    await fill(content as Template, { dataDir })
    return dataDir
  }
  const databaseUrl = await createDatabase(postgresUrl)
  await fill(content as Template, { dataDir: '', databaseUrl })
  return new URL(databaseUrl).pathname.slice(1)
}

/** The demo by the command line, as an operator would. */
async function fill(content: Template, address: { readonly dataDir: string; readonly databaseUrl?: string }) {
  if (content === 'demo') {
    const { databaseUrl, dataDir } = address
    const environment: Environment = databaseUrl ? { DATABASE_URL: databaseUrl } : { DATA_DIR: dataDir }
    const { code, stderr } = await lotse(['sync'], environment)
    if (code !== 0) throw new Error(`The demo region could not be read:\n${stderr}`)
    return
  }
  const pool = await openPool({ ...address, log: silent })
  await migrate(pool, silent)
  await pool.end()
}

/** By cp, which takes a tenth of the time that Node's own takes for the thousand files of a database. */
export async function copyDatabase(from: string, to: string): Promise<void> {
  await promisify(execFile)('cp', ['-R', join(from, 'postgres'), join(to, 'postgres')])
}
