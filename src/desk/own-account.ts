/** Changing one's own password, and showing that one knows it. */

import type { DeskUser } from '../domain/desk-user.ts'
import { checkPassword, hashPassword, passwordFault, type PasswordFault } from './password.ts'
import { takeCode, type SecondFactorDeps } from './second-factor.ts'
import { admit, type ThrottleDeps } from './throttle.ts'

export interface OwnAccountDeps extends SecondFactorDeps, ThrottleDeps {}

/** @param code where the six digits are wanted, too: whoever knows the password alone guesses no faster */
export async function checkOwnPassword(
  { id, email }: Pick<DeskUser, 'id' | 'email'>,
  { password, code }: { readonly password: string; readonly code?: string },
  deps: OwnAccountDeps,
): Promise<'right' | 'wrong' | 'wrong-code' | 'wait'> {
  // Counted apart from logins: strangers who guess there don't keep its owner from changing the password.
  const attempt = { email, address: `session of ${id}`, knownBrowser: 'logged in' }
  const admission = await admit(attempt, deps)
  if (admission.kind === 'wait') return 'wait'
  const { passwordHash, secondFactor } = await deps.users.credentials(id)
  if ((await checkPassword(password, passwordHash)) === 'wrong') return 'wrong'
  if (code !== undefined && (secondFactor === null || !(await takeCode(id, secondFactor, code, deps)))) {
    return 'wrong-code'
  }
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
