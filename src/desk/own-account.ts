/** Changing one's own password, and showing that one knows it. */

import type { DeskUser } from '../domain/desk-user.ts'
import { checkPassword, hashPassword, passwordFault, type PasswordFault } from './password.ts'
import type { SecondFactorDeps } from './second-factor.ts'
import { admit, type ThrottleDeps } from './throttle.ts'

export interface OwnAccountDeps extends SecondFactorDeps, ThrottleDeps {}

export async function checkOwnPassword(
  { id, email }: Pick<DeskUser, 'id' | 'email'>,
  password: string,
  deps: OwnAccountDeps,
): Promise<'right' | 'wrong' | 'wait'> {
  // Counted apart from logins: strangers who guess there don't keep its owner from changing the password.
  const attempt = { email, address: `session of ${id}`, knownBrowser: 'logged in' }
  const admission = await admit(attempt, deps)
  if (admission.kind === 'wait') return 'wait'
  const { passwordHash } = await deps.users.credentials(id)
  if ((await checkPassword(password, passwordHash)) === 'wrong') return 'wrong'
  await admission.succeeded()
  return 'right'
}

/** @returns why it is not taken; `undefined` where it is changed */
export async function changePassword(
  user: Pick<DeskUser, 'id' | 'email' | 'name'>,
  next: string,
  { users }: Pick<OwnAccountDeps, 'users'>,
): Promise<PasswordFault | undefined> {
  const fault = passwordFault(next, user)
  if (fault === undefined) await users.keepPassword(user.id, await hashPassword(next))
  return fault
}
