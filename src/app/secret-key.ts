/** The installation's secret: the operator's, or one made for the data folder of an embedded database. */

import { randomBytes } from 'node:crypto'
import type { Config } from '../config.ts'
import { keptSecret } from './kept-secret.ts'

/** `null`: several processes can't share what one of them made, so that there is none without SECRET_KEY. */
export async function secretKeyOf({ desk, databaseUrl, dataDir }: Config): Promise<string | null> {
  if (desk.secretKey !== null) return desk.secretKey
  if (databaseUrl !== null) return null
  return keptSecret(dataDir, 'secret-key', () => randomBytes(32).toString('base64url'))
}
