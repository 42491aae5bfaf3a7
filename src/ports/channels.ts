/** Messengers and pages, on their way in and out. */

import type { Fetched } from '../domain/attachment.ts'
import type { AccountKey, AccountState, ChannelKind, ChatAddress } from '../domain/channel.ts'
import type { DeliveryState, Outbound } from '../domain/outbound.ts'
import type { ChannelLimits, DeadLetter, Mail, OutboxEntry } from '../domain/outbox.ts'
import type { PersonId } from '../domain/person.ts'
import type { SoFar } from '../domain/progress.ts'

/** A messenger or page, on its way out. */
export interface Channel {
  readonly kind: ChannelKind
  /** Cuts a text into as many as the channel needs, at its own limits, without cutting words, links or styles. */
  fit(content: Outbound): readonly Outbound[]
  /**
   * @returns the provider's id of the message, where it has one
   * @throws DeliveryFailure
   */
  send(to: ChatAddress, content: Outbound, signal: AbortSignal): Promise<{ readonly messageId: string | null }>
  /** Shows for some seconds that an answer is under way. @throws DeliveryFailure */
  showTyping(to: ChatAddress, signal: AbortSignal): Promise<void>
  /** Shows how an answer is coming along, where the channel can, until something is sent. @throws DeliveryFailure */
  showProgress?(to: ChatAddress, soFar: SoFar): Promise<void>
  /** Leads to a conversation with the account that nobody else reads, where there is such a link. */
  privateLink(account: AccountKey): string | null
  /** What the account's provider takes; sending waits for it. */
  readonly limits: ChannelLimits
}

/** What newcomers sent to a channel that is no text. The channel keeps it; nothing of it is stored here. */
export interface Attachments {
  /** @throws DeliveryFailure */
  fetch(
    account: AccountKey,
    ref: string,
    options: { readonly maxBytes: number; readonly signal: AbortSignal },
  ): Promise<Fetched>
}

/** What is to be sent, in the order in which it was said. */
export interface Outbox {
  /** The first that is not sent yet in a lane, due or not; a lane is a person's id. */
  next(lane: PersonId): Promise<OutboxEntry | undefined>
  /**
   * Notes that the provider took it. What was said to somebody who is forgotten goes with that.
   *
   * @returns what is next in the lane
   */
  sent(id: string, messageId: string | null, now: Date): Promise<OutboxEntry | undefined>
  postpone(id: string, until: Date, reason: string): Promise<void>
  /** Gives it up, visibly: a dead letter. */
  bury(id: string, reason: string, now: Date): Promise<void>
  /** Drops what waits in a lane, because the person left. */
  drop(lane: PersonId, now: Date): Promise<void>
  /** The chat goes on under another id. */
  move(lane: PersonId, toChat: string): Promise<void>
  /** A provider's receipt; one that says less than is known changes nothing. */
  receipt(account: AccountKey, messageId: string, state: Extract<DeliveryState, 'delivered' | 'read'>): Promise<void>
  /** Lanes with something due before `before` that nobody has sent. */
  dueBefore(before: Date, limit: number): Promise<readonly PersonId[]>
  deadLetters(limit: number): Promise<readonly DeadLetter[]>
  /** Has a dead letter sent again; whose lane to wake, or `undefined` where it is no dead letter. */
  resend(id: string, now: Date): Promise<PersonId | undefined>
}

/** What is said to the web chat's pages, which fetch it themselves: nobody can deliver to a page. */
export interface Mailbox {
  /**
   * What was said in a chat after one of its messages, oldest first, noted as sent or not. Up to that message all of it
   * has arrived, and is noted so.
   *
   * @param after id of the last message that the page has, `'0'` where it has none
   * @returns `undefined` where nobody has written from there, or all of it was deleted
   */
  since(chat: ChatAddress, after: string, limit: number): Promise<Mail | undefined>
}

/** How answers to the web chat's pages are coming along: gone with the answer, and nothing is lost with it. */
export interface ProgressBoard {
  show(chat: ChatAddress, soFar: SoFar): Promise<void>
  clear(chat: ChatAddress): Promise<void>
}

/** Rings, in every process, when there is something new in a chat's mailbox. */
export interface Doorbell {
  ring(chat: ChatAddress): Promise<void>
  /**
   * Resolves with the next ring, when rings may have been missed, or when the signal is aborted: look then. Whoever
   * looks before they listen may wait for what is there already.
   */
  rung(chat: ChatAddress, signal: AbortSignal): Promise<void>
}

/** How a channel's accounts are. */
export interface Accounts {
  all(): Promise<readonly (AccountKey & { readonly state: AccountState })[]>
  /** `true` where that is news. */
  markBroken(account: AccountKey, reason: string, now: Date): Promise<boolean>
  /** `true` where that is news. */
  markWorking(account: AccountKey): Promise<boolean>
  commandsHash(account: AccountKey): Promise<string | null>
  rememberCommands(account: AccountKey, hash: string): Promise<void>
}

/** What concerns people's own data. */
export interface PersonalData {
  /** All that is stored about a person, as they may see it; `undefined` for somebody unknown. */
  everythingAbout(person: PersonId): Promise<Readonly<Record<string, unknown>> | undefined>
  /** `false` for somebody unknown. */
  forget(person: PersonId): Promise<boolean>
  /** Forgets what is older than it may be; returns how many people and messages are gone. */
  expire(limits: RetentionLimits): Promise<{ readonly people: number; readonly messages: number }>
}

export interface RetentionLimits {
  /** Messages, turns and what was sent before this instant go, and people who have not written since. */
  readonly keepSince: Date
  /** People who never went on after the first answer go if they last wrote before this instant. */
  readonly unconfirmedSince: Date
  /** Receipts of deliveries older than this go. */
  readonly receiptsSince: Date
}

/** Tells a background worker that a person's lane has work; nothing is lost when it is not heard. */
export interface Waker {
  /** @param afterMs at the earliest; an earlier wake of the same lane wins */
  wake(lane: PersonId, afterMs?: number): void
}
