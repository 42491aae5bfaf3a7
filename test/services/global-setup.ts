/** Once for a whole run of tests: a PostgreSQL server, an empty PGlite to copy, and what tests are given filled. */

import { access, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openPool } from '../../db/pool.ts'
import { findPostgres, startPostgres } from './postgres.ts'
import { silent } from './silent-log.ts'
import { offerTemplates } from './templates.ts'

declare module 'vitest' {
  interface ProvidedContext {
    readonly postgres: { readonly url: string } | { readonly missing: string }
    /** A data folder with an empty database in it, to be copied. */
    readonly emptyDataDir: string
    /** Where to ask for databases that are filled already. */
    readonly templates: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const found = findPostgres()
  const server = 'missing' in found ? undefined : await startPostgres({ durable: false })
  project.provide('postgres', 'missing' in found ? found : { url: server?.url ?? '' })
  const empty = await emptyDataDir()
  const templates = await offerTemplates({ emptyDataDir: empty, postgresUrl: server?.url })
  project.provide('emptyDataDir', empty)
  project.provide('templates', templates.url)
  return async () => {
    await templates.close()
    await server?.stop()
  }
}

/** Kept from run to run for each version of PGlite. */
async function emptyDataDir(): Promise<string> {
  const packages = join(import.meta.dirname, '../../node_modules')
  const { version } = JSON.parse(await readFile(join(packages, '@electric-sql/pglite/package.json'), 'utf8'))
  const cache = join(packages, '.cache/lotse')
  const place = join(cache, `pglite-${version}`)
  if (await exists(place)) return place
  await mkdir(cache, { recursive: true })
  const building = await mkdtemp(join(cache, 'building-'))
  const pool = await openPool({ dataDir: building, log: silent })
  await pool.end()
  await rename(building, place).catch(() => rm(building, { recursive: true })) // another run was faster
  return place
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
