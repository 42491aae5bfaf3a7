/** A secret in the data folder, made with the first start, and kept where only this user reads it. */

import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export async function keptSecret(dataDir: string, name: string, make: () => string): Promise<string> {
  const file = join(dataDir, name)
  const kept = await readFile(file, 'utf8').catch(() => '')
  if (kept.trim() !== '') return kept.trim()
  const made = make()
  await mkdir(dataDir, { recursive: true })
  await writeFile(file, `${made}\n`, { mode: 0o600 })
  return made
}
