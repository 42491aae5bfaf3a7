/** What counsellors see of a conversation, and do with it. */

import type { Answer } from './answer.ts'
import type { Attachment } from './attachment.ts'
import type { AccountKey, ChannelKind } from './channel.ts'
import type { Colleague, DeskUserId } from './desk-user.ts'
import type { InboundContent } from './inbound.ts'
import type { LanguageTag } from './language.ts'
import type { Author, DeliveryState, Outbound } from './outbound.ts'
import type { ConversationId, ConversationState, EscalationCause, PersonId } from './person.ts'
import type { RegionSlug } from './region.ts'
import type { Topic } from './topic.ts'
import type { OriginalWords } from './translation.ts'

export interface Claim {
  readonly counsellor: DeskUserId
  readonly regions: readonly RegionSlug[]
  /** Told to the newcomer by the machine, in the same transaction. */
  readonly says: readonly Outbound[]
  readonly now: Date
}

export type ClaimOutcome =
  | { readonly kind: 'claimed'; readonly lane: PersonId }
  | { readonly kind: 'taken'; readonly by: Colleague }
  | { readonly kind: 'unknown' }

export interface CounsellorReply {
  /** Who must hold it. */
  readonly counsellor: DeskUserId
  readonly regions: readonly RegionSlug[]
  readonly says: readonly CounsellorSays[]
  /** A UUID: what was said under it once is not said again. */
  readonly key?: string | undefined
  readonly now: Date
}

/** What ends or hands on somebody's work on a conversation; for some seconds they can take it back. */
export type Step =
  | { readonly kind: 'resolved'; readonly topic: Topic }
  /** To the machine. */
  | { readonly kind: 'handed-back' }
  /** Back to those who wait. */
  | { readonly kind: 'released' }
  | { readonly kind: 'transferred'; readonly to: DeskUserId }
  /** `until` is `null` for one that is taken up again. */
  | { readonly kind: 'snoozed'; readonly until: Date | null }

export interface CounsellorStep {
  /** Who must hold it; what nobody holds can be transferred by anybody. */
  readonly counsellor: DeskUserId
  readonly regions: readonly RegionSlug[]
  readonly step: Step
  /** Told to the newcomer by the machine as soon as the step can't be taken back any more. */
  readonly says: readonly Outbound[]
  readonly now: Date
}

export type StepOutcome =
  | { readonly kind: 'taken'; readonly lane: PersonId }
  | { readonly kind: 'not-held' }
  /** Whom it should go to may not see conversations of this region. */
  | { readonly kind: 'no-colleague' }

export const undo = {
  /** For how long a step can be taken back. */
  withinMs: 15_000,
  /** What a step says waits longer, so that nothing is sent of one that was taken back at the last moment. */
  saysAfterMs: 17_000,
} as const

export interface Undoable {
  readonly kind: Step['kind']
  readonly by: DeskUserId
  readonly until: Date
}

export interface CounsellorSays {
  readonly content: Outbound
  readonly author: Author
  /** What it is a translation of, where it is one. */
  readonly original?: OriginalWords
}

export interface OpenConversation {
  readonly id: ConversationId
  readonly region: RegionSlug
  readonly state: ConversationState
  readonly channel: ChannelKind
  readonly language: LanguageTag | null
  readonly cause: EscalationCause
  readonly topic: Topic
  readonly isUrgent: boolean
  /** When a person was asked for. */
  readonly since: Date
  readonly heldBy: Colleague | null
  /** Whom it is suggested or, where the region pushes, given to. */
  readonly suggestedTo: Colleague | null
  readonly snoozedUntil: Date | null
  /** Of the newcomer's last message. */
  readonly lastWords: string | null
  /** When the newcomer last wrote. */
  readonly lastWroteAt: Date | null
  /** Whether the newcomer wrote last, so that somebody owes them an answer. */
  readonly awaitsReply: boolean
  readonly firstResponseDueAt: Date | null
  readonly resolutionDueAt: Date | null
  readonly firstResponseAt: Date | null
  readonly tags: readonly string[]
}

/** An open one, or a closed one that a counsellor has had: of that nothing is seen that was said later. */
export interface ConversationThread extends OpenConversation {
  readonly lines: readonly ThreadLine[]
  readonly notes: readonly Note[]
  /** The last step, whether it can still be taken back or not. */
  readonly undo: Undoable | null
}

export type ThreadLine =
  | {
      readonly kind: 'newcomer'
      /** Of the message, within the conversation; digits only. */
      readonly id: string
      readonly at: Date
      readonly content: InboundContent
    }
  | {
      readonly kind: 'lotse'
      readonly at: Date
      readonly author: Author
      readonly content: Outbound
      readonly delivery: DeliveryState
      readonly answer: Answer | null
      /** What it is a translation of, where it is one. */
      readonly original?: OriginalWords
    }

/** What counsellors write for one another; newcomers never see it, and it goes when they are forgotten. */
export interface Note {
  /** UUID. */
  readonly id: string
  readonly author: Colleague
  readonly text: string
  readonly mentions: readonly Colleague[]
  readonly at: Date
}

/** A photo, document or recording of an open conversation. */
export interface SentAttachment {
  readonly region: RegionSlug
  readonly account: AccountKey
  readonly attachment: Attachment
  readonly sentAt: Date
  /** When a person was asked for. */
  readonly since: Date
}
