/** Logging in through an OpenID provider: whose account it is, or whether one is made. */

import { randomUUID } from 'node:crypto'
import { deskRoles, type DeskRole, type DeskUser, type DeskUserId, type GrantedRole } from '../domain/desk-user.ts'
import { isRegionSlug, type RegionSlug } from '../domain/region.ts'
import type { DeskUsers, ProvidedPerson } from '../ports/people.ts'

interface ProviderLoginDeps {
  readonly users: DeskUsers
  readonly now: () => Date
}

export type ProviderLoginOutcome =
  | { readonly kind: 'logged-in'; readonly user: DeskUser; readonly isNew: boolean }
  /** Neither invited here nor given a role there. */
  | { readonly kind: 'no-role' }
  | { readonly kind: 'disabled' }
  /** Somebody else has an account of that e-mail address, with a password. */
  | { readonly kind: 'address-taken' }

/** Roles that the provider gives are its own to take away again, with every login. */
export async function logInByProvider(person: ProvidedPerson, deps: ProviderLoginDeps): Promise<ProviderLoginOutcome> {
  const { users } = deps
  const known = await knownUser(person, users)
  if (known === 'address-taken') return { kind: 'address-taken' }
  if (known === undefined) return makeAccount(person, deps)
  if (known.disabledAt !== null) return { kind: 'disabled' }
  await users.keepProviderRoles(known.id, person.roles)
  const user = await users.find(known.id)
  return user === undefined || user.roles.length === 0 ? { kind: 'no-role' } : { kind: 'logged-in', user, isNew: false }
}

/** An account with a password is nobody's by its e-mail address alone: only one that was invited is. */
async function knownUser(
  { subject, verifiedEmail }: ProvidedPerson,
  users: DeskUsers,
): Promise<DeskUser | 'address-taken' | undefined> {
  const bySubject = await users.findBySubject(subject)
  if (bySubject !== undefined || verifiedEmail === null) return bySubject
  const byEmail = await users.findByEmail(verifiedEmail)
  if (byEmail === undefined) return undefined
  if (byEmail.hasPassword) return 'address-taken'
  return (await users.linkSubject(byEmail.id, subject)) ? byEmail : 'address-taken'
}

async function makeAccount(person: ProvidedPerson, { users, now }: ProviderLoginDeps): Promise<ProviderLoginOutcome> {
  const { subject, verifiedEmail, name, roles } = person
  if (verifiedEmail === null || roles.length === 0) return { kind: 'no-role' }
  const id = randomUUID() as string as DeskUserId
  const user = await users.add(
    { id, email: verifiedEmail, name: name ?? verifiedEmail, roles, subject, isFromProvider: true },
    now(),
  )
  return user === undefined ? { kind: 'address-taken' } : { kind: 'logged-in', user, isNew: true }
}

/** What a provider's value stands for. */
export interface RoleMeaning {
  readonly role: DeskRole
  /** `null` where the value names it after a colon, or it is for all regions. */
  readonly region: RegionSlug | null
}

/** `lotse-counsellor:muenchen` where `lotse-counsellor` has a meaning; what has none gives nothing. */
export function rolesOf(values: readonly string[], meanings: ReadonlyMap<string, RoleMeaning>): readonly GrantedRole[] {
  const granted = values.map((value) => roleOf(value, meanings)).filter((role) => role !== undefined)
  const keyOf = ({ role, region }: GrantedRole) => `${role} ${region ?? ''}`
  return [...new Map(granted.map((role) => [keyOf(role), role])).values()]
}

function roleOf(value: string, meanings: ReadonlyMap<string, RoleMeaning>): GrantedRole | undefined {
  const whole = meanings.get(value)
  if (whole !== undefined) return whole
  const colon = value.indexOf(':')
  const meaning = colon < 0 ? undefined : meanings.get(value.slice(0, colon))
  const region = value.slice(colon + 1)
  // A region behind a value that has one already would widen it; an operator looks after all there is.
  if (meaning === undefined || meaning.region !== null || meaning.role === 'operator') return undefined
  return isRegionSlug(region) ? { role: meaning.role, region } : undefined
}

export const usualMeanings: ReadonlyMap<string, RoleMeaning> = new Map(
  deskRoles.map((role) => [`lotse-${role}`, { role, region: null }] as const),
)
