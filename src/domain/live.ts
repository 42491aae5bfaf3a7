/** What reaches an open desk by itself, and those who are not at theirs. */

import type { Colleague, DeskPreferences, DeskUserId } from './desk-user.ts'
import type { LanguageTag } from './language.ts'
import type { ConversationId } from './person.ts'
import type { RegionSlug } from './region.ts'

/** Something that open desks show has changed. Ids grow in the order in which changes became visible. */
export type StoredDeskEvent = { readonly id: number; readonly region: RegionSlug } & (
  | { readonly kind: 'conversation'; readonly conversation: ConversationId }
  | { readonly kind: 'notification'; readonly user: DeskUserId; readonly notification: string }
  | { readonly kind: 'settings' }
)

export const notificationKinds = [
  'assigned',
  'suggested',
  'mentioned',
  'waiting',
  'urgent',
  'due-soon',
  'overdue',
  'wrote-again',
] as const
export type NotificationKind = (typeof notificationKinds)[number]

export interface DeskNotification {
  /** Digits. */
  readonly id: string
  readonly kind: NotificationKind
  readonly conversation: ConversationId | null
  readonly region: RegionSlug
  readonly at: Date
  readonly isRead: boolean
}

/** What somebody says that they do in a conversation: told to colleagues, and never kept. */
export interface Sign {
  readonly conversation: ConversationId
  readonly region: RegionSlug
  readonly who: Colleague
  readonly doing: 'viewing' | 'typing' | 'gone'
}

export interface Presence {
  readonly conversation: ConversationId
  readonly region: RegionSlug
  readonly there: readonly (Colleague & { readonly doing: 'viewing' | 'typing' })[]
}

/** Whom there is something to tell outside of the desk, and all of it that nobody was told yet. */
export interface Untold {
  readonly user: DeskUserId
  readonly email: string
  readonly preferences: DeskPreferences
  readonly mailedAt: Date | null
  /** Failures in a row. */
  readonly failures: number
  readonly notifications: readonly UntoldNotification[]
}

export interface UntoldNotification extends DeskNotification {
  readonly regionName: string
  /** Whether it still asks for something: a conversation that waited may be in good hands by now. */
  readonly isCurrent: boolean
  /** A desk that was open showed it. */
  readonly wasShown: boolean
  readonly wasPushed: boolean
}

/** How telling somebody went. */
export interface Telling {
  readonly user: DeskUserId
  /** Ids of what needs no more telling. */
  readonly told: readonly string[]
  readonly pushed: readonly string[]
  /** Ids of what is collected with others until then. */
  readonly collected: { readonly ids: readonly string[]; readonly until: Date } | null
  readonly wasMailed: boolean
  readonly hasFailed: boolean
  /** Nobody tells them anything more before. */
  readonly until: Date
  readonly now: Date
}

/** A browser that somebody lets us push to. */
export interface PushSubscription {
  readonly endpoint: string
  readonly keys: { readonly p256dh: string; readonly auth: string }
}

export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly language: LanguageTag
}
