/** Which roles somebody may give to whom. */

import { deskRoles, type DeskRole, type GrantedRole } from '../../../src/domain/desk-user.ts'
import type { RegionSlug } from '../../../src/domain/region.ts'

/** In all regions at once only by whoever has it all; operators only by operators. */
export interface Giving {
  readonly roles: readonly DeskRole[]
  readonly regions: readonly RegionSlug[]
  readonly mayGiveEverywhere: boolean
}

export function givingOf(own: readonly GrantedRole[], administered: readonly RegionSlug[]): Giving {
  const isOperator = own.some(({ role }) => role === 'operator')
  const isAdminEverywhere = own.some(({ role, region }) => role === 'admin' && region === null)
  return {
    roles: deskRoles.filter((role) => role !== 'operator' || isOperator),
    regions: administered,
    mayGiveEverywhere: isOperator || isAdminEverywhere,
  }
}

/** What most who are invited are to be; nothing where there is no region to be it in. */
export const usualRoles = ({ regions }: Giving): readonly GrantedRole[] =>
  regions.slice(0, 1).map((region) => grant('counsellor', region))

/** An operator's role belongs to no region. */
export function grant(role: DeskRole, region: RegionSlug | null): GrantedRole {
  return { role, region: role === 'operator' ? null : region }
}

/** Roles stay as they are where one may not change them. */
export const mayTake = (giving: Giving, { role, region }: GrantedRole): boolean =>
  giving.roles.includes(role) && (region === null ? giving.mayGiveEverywhere : giving.regions.includes(region))

export function withRole(roles: readonly GrantedRole[], added: GrantedRole): readonly GrantedRole[] {
  return hasRole(roles, added) ? roles : [...roles, added]
}

export const withoutRole = (roles: readonly GrantedRole[], gone: GrantedRole): readonly GrantedRole[] =>
  roles.filter((one) => !isSame(one, gone))

export const hasRole = (roles: readonly GrantedRole[], wanted: GrantedRole): boolean =>
  roles.some((one) => isSame(one, wanted))

const isSame = (one: GrantedRole, other: GrantedRole): boolean => one.role === other.role && one.region === other.region
