/** What counsellors see of a conversation, and do with it. */

import type { Answer } from './answer.ts'
import type { Attachment } from './attachment.ts'
import type { AccountKey, ChannelKind } from './channel.ts'
import type { InboundContent } from './inbound.ts'
import type { LanguageTag } from './language.ts'
import type { Author, DeliveryState, Outbound } from './outbound.ts'
import type { ConversationId, ConversationState, EscalationCause, PersonId } from './person.ts'
import type { RegionSlug } from './region.ts'
import type { OriginalWords } from './translation.ts'

export interface Claim {
  readonly counsellor: string
  readonly regions: readonly RegionSlug[]
  /** Told to the newcomer by the machine, in the same transaction. */
  readonly says: readonly Outbound[]
  readonly now: Date
}

export type ClaimOutcome =
  | { readonly kind: 'claimed'; readonly lane: PersonId }
  | { readonly kind: 'taken'; readonly by: string }
  | { readonly kind: 'unknown' }

export interface CounsellorSettlement {
  /** Who must hold it. */
  readonly counsellor: string
  readonly regions: readonly RegionSlug[]
  readonly says: readonly CounsellorSays[]
  /** A UUID: what was said under it once is not said again. */
  readonly key?: string | undefined
  readonly state: ConversationState
  readonly now: Date
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
  readonly isUrgent: boolean
  readonly since: Date
  readonly heldBy: string | null
  /** Of the newcomer's last message. */
  readonly lastWords: string | null
}

export interface ConversationThread extends OpenConversation {
  readonly lines: readonly ThreadLine[]
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

/** A photo, document or recording of an open conversation. */
export interface SentAttachment {
  readonly account: AccountKey
  readonly attachment: Attachment
  readonly sentAt: Date
  /** When a person was asked for. */
  readonly since: Date
}
