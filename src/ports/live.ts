/** What keeps open desks up to date, and tells those who are away. */

import type { DeskUserId } from '../domain/desk-user.ts'
import type { OpenConversation } from '../domain/escalation.ts'
import type {
  DeskNotification,
  Mail,
  NotificationKind,
  PushSubscription,
  Sign,
  StoredDeskEvent,
  Telling,
  Untold,
} from '../domain/live.ts'
import type { ConversationId } from '../domain/person.ts'
import type { RegionSlug } from '../domain/region.ts'

/** What has changed, in the order in which it became visible: whoever has seen an id never misses a smaller one. */
export interface DeskEvents {
  /** Id of the latest; of those to come, each is larger. */
  latest(): Promise<number>
  /** Those after `id`, oldest first. */
  after(id: number, limit: number): Promise<readonly StoredDeskEvent[]>
  /** The last `limit`, oldest first. */
  last(limit: number): Promise<readonly StoredDeskEvent[]>
  /** As they are now; those in which nobody is asked for any more are left out. */
  conversations(ids: readonly ConversationId[]): Promise<readonly OpenConversation[]>
  /** How many are gone. */
  expire(before: Date): Promise<number>
}

/** Hears, in every process, that there are events, and what colleagues do. */
export interface DeskNews {
  /** Resolves once it hears. Call what it resolves to for it to end. */
  hear(ears: DeskEars): Promise<() => Promise<void>>
  /**
   * Whoever looks at a conversation has read what they were told of it.
   *
   * @returns `false` where nobody is asked for in that conversation of these regions
   */
  tell(sign: Omit<Sign, 'region'>, regions: readonly RegionSlug[], now: Date): Promise<boolean>
}

export interface DeskEars {
  /** There are new events, or there may be: the connection was lost for a while. */
  events(): void
  sign(sign: Sign): void
}

export interface DeskNotifications {
  /** The latest first. */
  of(user: DeskUserId, limit: number): Promise<readonly DeskNotification[]>
  /** Those among `ids`, whoever's they are. */
  find(ids: readonly string[]): Promise<readonly DeskNotification[]>
  read(user: DeskUserId, ids: readonly string[], now: Date): Promise<void>
  /** Notes that an open desk showed them. */
  shown(ids: readonly string[], now: Date): Promise<void>
  /** How many are gone, read or not. */
  expire(before: Date): Promise<number>
}

/** Tells counsellors of conversations that wait, and all of what they missed. */
export interface Telltale {
  /** Conversations that wait, that nobody was told of, and that nobody may be given by the machine; longest first. */
  waiting(limit: number): Promise<readonly WaitingConversation[]>
  /** Tells them once, of a conversation that still waits. */
  announce(conversation: ConversationId, kind: NotificationKind, to: readonly DeskUserId[], now: Date): Promise<void>
  /** What asks for nothing any more is read: a conversation that waited is in good hands. */
  tidy(now: Date): Promise<void>
  /** Whom there is something to tell by now, each reserved for this process for a while. */
  reserve(reservation: Reservation): Promise<readonly Untold[]>
  done(telling: Telling): Promise<void>
  subscriptions(user: DeskUserId): Promise<readonly PushSubscription[]>
  /** The browser does not want any more. */
  unsubscribe(endpoint: string): Promise<void>
}

export interface Reservation {
  readonly now: Date
  readonly until: Date
  /** What was noted after these may still be shown by an open desk. */
  readonly notedBefore: { readonly urgent: Date; readonly other: Date }
  /** People. */
  readonly limit: number
}

export interface WaitingConversation {
  readonly id: ConversationId
  readonly region: RegionSlug
  readonly isUrgent: boolean
}

export interface Mailer {
  /** @throws MailFailure */
  send(mail: Mail, signal: AbortSignal): Promise<void>
}

export interface Pusher {
  /** `gone`: the browser has thrown the subscription away. @throws PushFailure */
  push(to: PushSubscription, message: PushMessage, signal: AbortSignal): Promise<'taken' | 'gone'>
}

export interface PushMessage {
  readonly title: string
  readonly body: string
  /** Path of the desk's page. */
  readonly url: string
  /** Another message with it takes the place of the first. */
  readonly tag: string
  readonly isUrgent: boolean
}
