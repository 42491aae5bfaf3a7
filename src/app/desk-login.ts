/** The password of the desk: the operator's, or one made for the data folder of an embedded database. */

import { createHash, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config.ts'

export interface DeskAccess {
  /** Compares in a time that does not tell how much of it was right. */
  check(password: string): Promise<boolean>
  readonly sessionKey: Buffer
  /** To be shown at the start; `null` where the operator chose it. */
  readonly madePassword: string | null
}

/** `undefined`: several processes can't share a password that one of them made, so there is no desk without one. */
export async function openDesk({ deskPassword, databaseUrl, dataDir }: Config): Promise<DeskAccess | undefined> {
  if (deskPassword !== null) return accessWith(deskPassword, null)
  if (databaseUrl !== null) return undefined
  const made = await passwordOf(dataDir)
  return accessWith(made, made)
}

function accessWith(password: string, madePassword: string | null): DeskAccess {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  const sessionKey = Buffer.from(hkdfSync('sha256', password, 'lotse', 'desk sessions', 32))
  return { sessionKey, madePassword, check: async (given) => timingSafeEqual(digest(given), digest(password)) }
}

/** Made with the first start, and kept where only this user reads it. */
async function passwordOf(dataDir: string): Promise<string> {
  const file = join(dataDir, 'desk-password')
  const kept = await readFile(file, 'utf8').catch(() => '')
  if (kept.trim() !== '') return kept.trim()
  const made = randomBytes(12).toString('base64url')
  await mkdir(dataDir, { recursive: true })
  await writeFile(file, `${made}\n`, { mode: 0o600 })
  return made
}
