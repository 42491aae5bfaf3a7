/** Who works at the desk, what they may do, and where. */

import { languageTag, type LanguageTag } from './language.ts'
import type { OfficeHours } from './office-hours.ts'
import type { RegionSlug } from './region.ts'
import type { Topic } from './topic.ts'

export type DeskUserId = string & { readonly __brand: 'DeskUserId' }

/**
 * - `counsellor` answers newcomers · `editor` sees what the pages lack, and keeps the canned texts
 * - `admin` does both, and looks after people and settings · `operator` looks after the installation, and reads no
 *   conversation
 */
export const deskRoles = ['counsellor', 'editor', 'admin', 'operator'] as const
export type DeskRole = (typeof deskRoles)[number]

/** A role in one region, or in all that are served where that is `null`; an operator's is always `null`. */
export interface GrantedRole {
  readonly role: DeskRole
  readonly region: RegionSlug | null
}

export interface DeskUser {
  readonly id: DeskUserId
  /** In lower case. */
  readonly email: string
  /** As colleagues see it; newcomers never do. */
  readonly name: string
  readonly roles: readonly GrantedRole[]
  readonly hasPassword: boolean
  readonly hasSecondFactor: boolean
  readonly profile: CounsellorProfile
  readonly preferences: DeskPreferences
  readonly disabledAt: Date | null
  readonly createdAt: Date
}

/** Whom they can answer, and when: what suggestions go by. */
export interface CounsellorProfile {
  /** That they read and write; empty: as their region's. */
  readonly languages: readonly LanguageTag[]
  /** Empty: all. */
  readonly topics: readonly Topic[]
  /** `null`: the region's. */
  readonly hours: OfficeHours | null
  /** Conversations at once that are given to them without their asking; `null`: no limit. */
  readonly openLimit: number | null
  readonly isAvailable: boolean
}

export interface DeskPreferences {
  /** Of the desk itself: de, en, ar. `null`: the browser's. */
  readonly language: LanguageTag | null
  /** That conversations are translated into; `null`: none. */
  readonly readingLanguage: LanguageTag | null
  readonly theme: 'system' | 'light' | 'dark'
  readonly sound: boolean
  /** Push to browsers that subscribed. */
  readonly browser: boolean
  readonly email: boolean
}

export const usualPreferences: DeskPreferences = {
  language: null,
  readingLanguage: languageTag('de'),
  theme: 'system',
  sound: true,
  browser: true,
  email: true,
}

export const usualProfile: CounsellorProfile = {
  languages: [],
  topics: [],
  hours: null,
  openLimit: null,
  isAvailable: true,
}

/** A colleague as others at the desk see them. */
export interface Colleague {
  readonly id: DeskUserId
  readonly name: string
}

/** What somebody at the desk may do in a region; the installation's own tasks have none. */
export const permissions = {
  /** See conversations in which a person is asked for, and answer in them. */
  converse: ['counsellor', 'admin'],
  /** See what the pages lack. */
  editContent: ['editor', 'admin'],
  keepCannedTexts: ['counsellor', 'editor', 'admin'],
  /** Accounts, settings and the audit log of a region. */
  administer: ['admin', 'operator'],
  /** Channels, dead letters and syncs, of all regions together. */
  operate: ['operator'],
} as const satisfies Record<string, readonly DeskRole[]>

export type Permission = keyof typeof permissions

/** The regions, of those that are served, in which somebody may do that. */
export function regionsWhere(
  { roles }: Pick<DeskUser, 'roles'>,
  permission: Permission,
  served: readonly RegionSlug[],
): readonly RegionSlug[] {
  const allowed: readonly DeskRole[] = permissions[permission]
  const granted = roles.filter(({ role }) => allowed.includes(role))
  return served.filter((slug) => granted.some(({ region }) => region === null || region === slug))
}

/** Of what belongs to no region. */
export function isAllowed({ roles }: Pick<DeskUser, 'roles'>, permission: 'operate'): boolean {
  const allowed: readonly DeskRole[] = permissions[permission]
  return roles.some(({ role }) => allowed.includes(role))
}
