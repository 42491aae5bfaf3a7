/** Somebody at the desk, as their row has them. */

import {
  usualPreferences,
  usualProfile,
  type CounsellorProfile,
  type DeskPreferences,
  type DeskUser,
  type DeskUserId,
  type GrantedRole,
} from '../src/domain/desk-user.ts'

/** Of the table `desk_user`, for `deskUserOf`. */
export const deskUserColumns = `desk_user.id, desk_user.email, desk_user.name,
  desk_user.password_hash is not null as "hasPassword", desk_user.totp_secret is not null as "hasSecondFactor",
  desk_user.languages, desk_user.topics, desk_user.hours, desk_user.open_limit as "openLimit",
  desk_user.is_available as "isAvailable", desk_user.preferences, desk_user.disabled_at as "disabledAt",
  desk_user.created_at as "createdAt",
  (select coalesce(jsonb_agg(jsonb_build_object('role', role, 'region', region) order by role, region nulls first), '[]')
   from desk_user_role where desk_user_role.desk_user = desk_user.id) as roles`

export interface DeskUserRow extends CounsellorProfile {
  readonly id: DeskUserId
  readonly email: string
  readonly name: string
  readonly hasPassword: boolean
  readonly hasSecondFactor: boolean
  readonly preferences: Partial<DeskPreferences>
  readonly roles: readonly GrantedRole[]
  readonly disabledAt: Date | null
  readonly createdAt: Date
}

export function deskUserOf(row: DeskUserRow): DeskUser {
  const { id, email, name, roles, hasPassword, hasSecondFactor, disabledAt, createdAt } = row
  const { languages, topics, hours, openLimit, isAvailable } = row
  const profile = { ...usualProfile, languages, topics, hours, openLimit, isAvailable }
  const preferences = { ...usualPreferences, ...row.preferences }
  return { id, email, name, roles, hasPassword, hasSecondFactor, profile, preferences, disabledAt, createdAt }
}
