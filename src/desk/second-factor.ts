/** Six digits from an app, asked for besides the password. */

import { Secret, TOTP } from 'otpauth'
import type { DeskUser, DeskUserId } from '../domain/desk-user.ts'
import type { DeskUsers } from '../ports/people.ts'
import type { Seal } from './seal.ts'

export interface SecondFactorDeps {
  readonly users: DeskUsers
  /** `null` where the installation has no key: then nobody can set one up. */
  readonly seal: Seal | null
  readonly now: () => Date
}

export interface OfferedSecret {
  /** `otpauth://…` */
  readonly uri: string
  /** Base32, for typing. */
  readonly secret: string
}

const secondsPerStep = 30
const secretBytes = 20

/** Shows a new secret, which is not asked for until `confirmSecondFactor`. `undefined` where nothing can be sealed. */
export async function offerSecondFactor(
  { id, email }: Pick<DeskUser, 'id' | 'email'>,
  { users, seal }: SecondFactorDeps,
): Promise<OfferedSecret | undefined> {
  if (seal === null) return undefined
  const secret = new Secret({ size: secretBytes })
  await users.offerSecondFactor(id, seal.close(Buffer.from(secret.bytes)))
  return { uri: totpOf(secret, email).toString(), secret: secret.base32 }
}

/** `false` where it is no code of what was offered. */
export async function confirmSecondFactor(id: DeskUserId, code: string, deps: SecondFactorDeps): Promise<boolean> {
  const { offeredSecondFactor } = await deps.users.credentials(id)
  if (offeredSecondFactor === null || !(await takeCode(id, offeredSecondFactor, code, deps))) return false
  await deps.users.confirmSecondFactor(id)
  return true
}

/** Whether the code is right; each works once. */
export async function takeCode(
  id: DeskUserId,
  sealed: Buffer,
  code: string,
  { users, seal, now }: SecondFactorDeps,
): Promise<boolean> {
  if (seal === null) return false
  const timestamp = now().getTime()
  const secret = new Secret({ buffer: bufferOf(seal.open(sealed)) })
  const delta = totpOf(secret, '').validate({ token: code.replace(/\s/g, ''), timestamp, window: 1 })
  if (delta === null) return false
  return users.takeStep(id, Math.floor(timestamp / 1_000 / secondsPerStep) + delta)
}

const totpOf = (secret: Secret, label: string) =>
  new TOTP({ issuer: 'Lotse', label, secret, algorithm: 'SHA1', digits: 6, period: secondsPerStep })

function bufferOf(bytes: Buffer): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.length)
  new Uint8Array(copy).set(bytes)
  return copy
}
