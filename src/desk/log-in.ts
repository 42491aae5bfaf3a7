/** Logging in with a password, and six digits where an account wants them. */

import type { DeskUser, DeskUserId } from '../domain/desk-user.ts'
import type { DeskUsers } from '../ports/people.ts'
import { checkPassword, hashPassword } from './password.ts'
import { takeCode, type SecondFactorDeps } from './second-factor.ts'
import { admit, type Attempt, type ThrottleDeps } from './throttle.ts'

export interface LoginDeps extends SecondFactorDeps, ThrottleDeps {
  readonly users: DeskUsers
}

export interface Login extends Attempt {
  readonly password: string
  readonly code: string | undefined
}

export type LoginOutcome =
  | { readonly kind: 'logged-in'; readonly user: DeskUser }
  /** Unknown, disabled, without a password or with another: nobody learns which. */
  | { readonly kind: 'wrong-login' }
  | { readonly kind: 'second-factor-needed' }
  | { readonly kind: 'wrong-code' }
  | { readonly kind: 'wait'; readonly seconds: number }

const nobody = '00000000-0000-0000-0000-000000000000' as DeskUserId

export async function logIn(login: Login, deps: LoginDeps): Promise<LoginOutcome> {
  const admission = await admit(login, deps)
  if (admission.kind === 'wait') return admission
  const user = await deps.users.findByEmail(login.email)
  // As many queries for an account that is not there: nobody learns by the clock which there are.
  const known = await deps.users.credentials(user?.id ?? nobody)
  const check = await checkPassword(login.password, known.passwordHash)
  if (user === undefined || check === 'wrong' || user.disabledAt !== null) {
    return { kind: 'wrong-login' }
  }
  if (known.secondFactor !== null) {
    if (login.code === undefined) {
      await admission.undecided()
      return { kind: 'second-factor-needed' }
    }
    if (!(await takeCode(user.id, known.secondFactor, login.code, deps))) return { kind: 'wrong-code' }
  }
  await admission.succeeded()
  if (check === 'right-but-outdated') await deps.users.keepPassword(user.id, await hashPassword(login.password))
  return { kind: 'logged-in', user }
}
