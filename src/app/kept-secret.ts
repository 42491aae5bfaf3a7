/** A secret in the data folder, made with the first start, and kept where only this user reads it. */

import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export async function keptSecret(dataDir: string, name: string, make: () => string): Promise<string> {
  const file = join(dataDir, name)
  const kept = await readFile(file, 'utf8').catch(emptyWhereMissing)
  if (kept.trim() !== '') return kept.trim()
  const made = make()
  await mkdir(dataDir, { recursive: true })
  await writeFile(file, `${made}\n`, { mode: 0o600 })
  return made
}

/** One that is there and can't be read is not to be replaced: what it sealed could never be opened again. */
function emptyWhereMissing(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
  throw error
}
