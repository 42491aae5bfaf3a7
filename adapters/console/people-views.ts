/** People of the desk as the desk shows them. */

import { permissions, regionsWhere, type DeskUser, type Permission } from '../../src/domain/desk-user.ts'
import type { Region, RegionSlug } from '../../src/domain/region.ts'
import type { Me, RegionView, Session, UserView } from './api.ts'

/** What of a session depends on the installation, and not on who has it. */
export type Installation = Pick<
  Session,
  'canTranslate' | 'canSuggest' | 'replyLimit' | 'pushKey' | 'canMail' | 'version'
>

interface Shown {
  readonly csrfToken: Buffer
  readonly served: readonly RegionSlug[]
  readonly known: readonly Region[]
  readonly installation: Installation
}

export function sessionView(user: DeskUser, { csrfToken, served, known, installation }: Shown): Session {
  const names = Object.keys(permissions) as Permission[]
  const may = Object.fromEntries(names.map((name) => [name, regionsWhere(user, name, served)])) as Session['may']
  const seen = new Set(Object.values(may).flat())
  return {
    user: meView(user),
    csrfToken: csrfToken.toString('base64url'),
    may,
    regions: [...seen].map((slug) => regionView(slug, known)),
    ...installation,
  }
}

/** One that was never read has no languages yet, and its slug for a name. */
function regionView(slug: RegionSlug, known: readonly Region[]): RegionView {
  const region = known.find((one) => one.slug === slug)
  const languages = region?.languages.map(({ tag, nativeName }) => ({ tag, nativeName })) ?? []
  return { slug, name: region?.name ?? slug, languages }
}

/** Whoever asks for it is there. */
export function meView(user: DeskUser): Me {
  const { profile, preferences } = user
  return { ...userView(user), lastSeenAt: null, profile, preferences }
}

export function userView(user: DeskUser & { readonly seenAt?: Date | null }): UserView {
  const { id, email, name, roles, hasPassword, hasSecondFactor, disabledAt, seenAt = null } = user
  const isDisabled = disabledAt !== null
  return { id, email, name, roles, hasPassword, hasSecondFactor, isDisabled, lastSeenAt: seenAt?.toISOString() ?? null }
}
