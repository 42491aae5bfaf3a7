/** What a provider tells of a person. */

import { z } from 'zod'
import { cleanText } from '../../src/inbox/clean-text.ts'
import type { ProvidedPerson } from '../../src/ports/people.ts'

const longestName = 60

export type Claims = Readonly<Record<string, unknown>>

/** `xms_edov` is how Entra calls an address whose owner it has checked. */
const known = z.object({
  email: z.string().max(254).optional().catch(undefined),
  email_verified: z
    .union([z.boolean(), z.literal(['true', 'false'])])
    .optional()
    .catch(undefined),
  xms_edov: z.union([z.boolean(), z.number(), z.string()]).optional().catch(undefined),
  name: z.string().optional().catch(undefined),
  preferred_username: z.string().optional().catch(undefined),
})

export function personOf(
  claims: Claims,
  { trustsEmail }: { readonly trustsEmail: boolean },
): Pick<ProvidedPerson, 'verifiedEmail' | 'name'> {
  const { email, email_verified: verified, xms_edov: owned, name, preferred_username: login } = known.parse(claims)
  const isVerified = isTrue(verified) || isTrue(owned) || (trustsEmail && verified === undefined)
  const isAddress = email !== undefined && z.email().safeParse(email).success
  return {
    verifiedEmail: isAddress && isVerified ? email.toLowerCase() : null,
    name: lineOf(name) ?? lineOf(login) ?? null,
  }
}

/** Shown to colleagues: people may write at the provider whatever they like. */
function lineOf(name = ''): string | undefined {
  const line = Array.from(cleanText(name).replace(/\s+/g, ' '))
  return line.slice(0, longestName).join('').trim() || undefined
}

const isTrue = (said: unknown) => said === true || said === 'true' || said === 1 || said === '1'

/** Values at the path: a list of words, or one. A provider that gives no roles leaves the claim out. */
export function rolesIn(claims: Claims, path: readonly string[]): readonly string[] {
  const record = z.record(z.string(), z.unknown())
  const found = path.reduce<unknown>((at, name) => record.safeParse(at).data?.[name], claims)
  return z.union([z.array(z.string()), z.string().transform((one) => [one])]).safeParse(found).data ?? []
}
