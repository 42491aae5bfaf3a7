/** Databases for tests, each of them its own: empty, with empty tables, or with the demo region in them. */

import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { createDatabase } from './postgres.ts'
import { copyDatabase, type Template } from './templates.ts'

export type Content = 'nothing' | Template

/** A new data folder, which whoever asks for it removes. */
export async function createDataDir(content: Content = 'tables'): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'lotse-data-'))
  await copyDatabase(content === 'nothing' ? inject('emptyDataDir') : await templateOf('PGlite', content), dataDir)
  return dataDir
}

/**
 * A new database of the server that this run has, which ends with it; returns its URL.
 *
 * @throws Error that names the remedy, where the machine has no PostgreSQL
 */
export async function createInPostgres(content: Content = 'tables'): Promise<string> {
  const postgres = inject('postgres')
  if ('missing' in postgres) throw new Error(postgres.missing)
  return createDatabase(postgres.url, content === 'nothing' ? undefined : await templateOf('PostgreSQL', content))
}

async function templateOf(kind: 'PGlite' | 'PostgreSQL', content: Template): Promise<string> {
  const response = await fetch(`${inject('templates')}/${kind}/${content}`)
  const place = await response.text()
  if (!response.ok) throw new Error(place)
  return place
}
