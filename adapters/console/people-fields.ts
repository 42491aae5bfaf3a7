/** Fields of requests about people, and how wrong ones are refused. */

import { z } from 'zod'
import { deskRoles, type GrantedRole } from '../../src/domain/desk-user.ts'
import { isRegionSlug } from '../../src/domain/region.ts'
import { shortestPassword, type PasswordFault } from '../../src/desk/password.ts'
import { cleanText } from '../../src/inbox/clean-text.ts'
import { HttpRefusal } from '../http/errors.ts'

const longestName = 60
const mostRoles = 200

/** Shown to colleagues: a line, with nothing hidden in it. */
export const personName = z
  .string()
  .transform((name) => cleanText(name).replace(/\s+/g, ' '))
  .refine((name) => name.length > 0 && name.length <= longestName)

export const emailField = z.string().trim().toLowerCase().max(254).pipe(z.email())

const role = z
  .object({ role: z.enum(deskRoles), region: z.string().refine(isRegionSlug).nullable() })
  .refine(({ role: name, region }) => name !== 'operator' || region === null)

export const rolesField = z
  .array(role)
  .max(mostRoles)
  .transform((roles): readonly GrantedRole[] => roles)

const words: Readonly<Record<PasswordFault, string>> = {
  'too-short': `A password has at least ${shortestPassword} characters.`,
  'too-long': 'A password has at most 256 characters.',
  'about-oneself': 'A password is neither the name nor the e-mail address.',
  'too-common': 'This password is one of the first that are guessed.',
}

/** Codes: `password-too-short`, `password-too-long`, `password-about-oneself`, `password-too-common`. */
export const wrongPassword = (fault: PasswordFault) => new HttpRefusal(400, `password-${fault}`, words[fault])
