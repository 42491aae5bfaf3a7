/** The account that an installation with an embedded database begins with, so that one command is enough to look around. */

import { randomBytes, randomUUID } from 'node:crypto'
import type { Config } from '../config.ts'
import { checkPassword, hashPassword } from '../desk/password.ts'
import { permissions, type DeskRole, type DeskUserId } from '../domain/desk-user.ts'
import type { PeoplePart } from './people.ts'
import { keptSecret } from './kept-secret.ts'

export interface FirstAccount {
  readonly email: string
  readonly password: string
}

const email = 'admin@lotse.localhost'

/** Made where there is nobody yet; a database that several processes share gets its first one by `lotse user add`. */
export async function makeFirstAccount({ databaseUrl, dataDir, desk }: Config, { users }: PeoplePart, now: Date) {
  if (databaseUrl !== null || !desk.hasPasswords || (await users.hasAny())) return
  const password = await passwordIn(dataDir)
  const roles = [
    { role: 'admin', region: null },
    { role: 'operator', region: null },
  ] as const
  const id = randomUUID() as string as DeskUserId
  await users.add({ id, email, name: 'Admin', roles, passwordHash: await hashPassword(password) }, now)
}

/** To be shown at the start, as long as it opens the account. */
export async function firstAccount(
  { databaseUrl, dataDir, desk }: Config,
  { users }: PeoplePart,
): Promise<FirstAccount | null> {
  if (databaseUrl !== null || !desk.hasPasswords) return null
  const user = await users.findByEmail(email)
  if (user === undefined || user.disabledAt !== null) return null
  const password = await passwordIn(dataDir)
  const { passwordHash } = await users.credentials(user.id)
  return (await checkPassword(password, passwordHash)) === 'wrong' ? null : { email, password }
}

const passwordIn = (dataDir: string) =>
  keptSecret(dataDir, 'desk-password', () => randomBytes(12).toString('base64url'))

/** Without somebody who answers at the desk, newcomers are offered no person. */
export async function missingPeople({ users }: PeoplePart): Promise<readonly string[]> {
  const working = (await users.list('all')).filter(({ disabledAt }) => disabledAt === null)
  if (working.some(({ roles }) => roles.some(({ role }) => converses(role)))) return []
  return ['nobody can answer newcomers at the desk yet: lotse user add EMAIL --role admin --role operator.']
}

const converses = (role: DeskRole) => (permissions.converse as readonly DeskRole[]).includes(role)
