/** Who may give whom which role, and take it. */

import { randomUUID } from 'node:crypto'
import type { DeskUser, DeskUserId, GrantedRole } from '../domain/desk-user.ts'
import type { RegionSlug } from '../domain/region.ts'
import type { DeskUsers, ListedUser, UserChange } from '../ports/people.ts'

interface Managing {
  readonly users: DeskUsers
  readonly now: () => Date
}

/** The command line may do everything. */
export type Manager = Pick<DeskUser, 'id' | 'roles'> | 'operator'

export type ManageOutcome<Done> =
  | { readonly kind: 'done'; readonly user: Done }
  | { readonly kind: 'unknown' }
  /** Their roles reach further than those of whoever asks. */
  | { readonly kind: 'not-yours' }
  | { readonly kind: 'taken' }
  | { readonly kind: 'oneself' }
  | { readonly kind: 'last-operator' }

/** Operators give every role, admins every other one in their regions. */
export function mayGrant(manager: Manager, { role, region }: GrantedRole): boolean {
  if (manager === 'operator' || manager.roles.some((one) => one.role === 'operator')) return true
  if (role === 'operator') return false
  return manager.roles.some((one) => one.role === 'admin' && (one.region === null || one.region === region))
}

/** Whose accounts somebody sees: all, or those of their regions. */
export function whoseAccounts(manager: Manager, regions: readonly RegionSlug[]): readonly RegionSlug[] | 'all' {
  return seesAll(manager) ? 'all' : regions
}

/** Operators, and admins of all regions. */
export const seesAll = (manager: Manager) =>
  manager === 'operator' ||
  manager.roles.some(({ role, region }) => role === 'operator' || (role === 'admin' && region === null))

/** Roles elsewhere are nothing that an admin of a region learns of. */
export function asSeenBy<User extends DeskUser>(user: User, manager: Manager, regions: readonly RegionSlug[]): User {
  if (seesAll(manager)) return user
  return { ...user, roles: user.roles.filter(({ region }) => region === null || regions.includes(region)) }
}

export async function addUser(
  manager: Manager,
  wanted: { readonly email: string; readonly name: string; readonly roles: readonly GrantedRole[] },
  { users, now }: Managing,
): Promise<ManageOutcome<DeskUser>> {
  if (!wanted.roles.every((role) => mayGrant(manager, role))) return { kind: 'not-yours' }
  const user = await users.add({ ...wanted, id: randomUUID() as string as DeskUserId }, now())
  return user === undefined ? { kind: 'taken' } : { kind: 'done', user }
}

/**
 * Somebody whose every role may be given by whoever asks: only their account may be disabled, renamed or reset. Else a
 * region's admin could make themselves the owner of an account that reaches further.
 */
export async function manageable(
  manager: Manager,
  id: DeskUserId,
  { users, regions }: { readonly users: DeskUsers; readonly regions: readonly RegionSlug[] },
): Promise<ManageOutcome<ListedUser>> {
  const visible = await users.list(whoseAccounts(manager, regions))
  const user = visible.find((one) => one.id === id)
  if (user === undefined) return { kind: 'unknown' }
  return user.roles.every((role) => mayGrant(manager, role)) ? { kind: 'done', user } : { kind: 'not-yours' }
}

export async function changeUser(
  manager: Manager,
  id: DeskUserId,
  change: UserChange,
  deps: Managing & { readonly regions: readonly RegionSlug[] },
): Promise<ManageOutcome<DeskUser>> {
  const { users, now, regions } = deps
  const found = await manageable(manager, id, deps)
  const isOnlyRoles = change.name === undefined && change.isDisabled === undefined
  if (found.kind !== 'done' && !(found.kind === 'not-yours' && isOnlyRoles)) return found
  if (change.isDisabled === true && manager !== 'operator' && manager.id === id) return { kind: 'oneself' }
  const before = found.kind === 'done' ? found.user : await users.find(id)
  if (before === undefined) return { kind: 'unknown' }
  const roles = change.roles && rolesAfter(manager, before.roles, change.roles, regions)
  if (roles === 'not-yours') return { kind: 'not-yours' }
  const outcome = await users.change(id, { ...change, roles }, now())
  if (outcome !== 'changed') return { kind: outcome }
  const user = await users.find(id)
  return user === undefined ? { kind: 'unknown' } : { kind: 'done', user }
}

/** Roles that somebody doesn't see stay; of the others they add and take only what they may give. */
function rolesAfter(
  manager: Manager,
  before: readonly GrantedRole[],
  wanted: readonly GrantedRole[],
  regions: readonly RegionSlug[],
): readonly GrantedRole[] | 'not-yours' {
  const isSeen = ({ region }: GrantedRole) => seesAll(manager) || region === null || regions.includes(region)
  const unseen = before.filter((role) => !isSeen(role))
  const seen = before.filter(isSeen)
  const added = wanted.filter((role) => !seen.some((one) => isSameRole(one, role)))
  const taken = seen.filter((role) => !wanted.some((one) => isSameRole(one, role)))
  if (![...added, ...taken].every((role) => mayGrant(manager, role))) return 'not-yours'
  return [...unseen, ...wanted]
}

export const isSameRole = (one: GrantedRole, other: GrantedRole) =>
  one.role === other.role && one.region === other.region
