/** What counsellors keep beside conversations: drafts, canned texts, what the pages lack, and how they find again. */

import type { Colleague, CounsellorProfile, DeskUserId } from './desk-user.ts'
import type { OpenConversation } from './escalation.ts'
import type { LanguageTag } from './language.ts'
import type { ConversationId, ConversationState, EscalationCause } from './person.ts'
import type { RegionSlug } from './region.ts'
import type { Topic } from './topic.ts'

export interface DraftReply {
  readonly text: string
  /** What was made of it in the newcomer's language, and perhaps changed by hand. */
  readonly translation: string | null
}

export interface CannedText {
  /** UUID. */
  readonly id: string
  readonly region: RegionSlug
  readonly language: LanguageTag
  /** Typed after a slash. */
  readonly shortcut: string
  readonly title: string
  readonly text: string
}

/** For the editors of a region's pages. Nothing in it leads back to who asked. */
export interface ContentGap {
  /** UUID. */
  readonly id: string
  readonly region: RegionSlug
  readonly language: LanguageTag
  readonly question: string
  /** What a counsellor answered, as a beginning of a page. */
  readonly draft: string
  readonly state: ContentGapState
  readonly markedAt: Date
}

export const contentGapStates = ['open', 'done', 'dismissed'] as const
export type ContentGapState = (typeof contentGapStates)[number]

/** Somebody who may take a conversation of a region. */
export interface FreeColleague extends Colleague {
  readonly profile: CounsellorProfile
  /** Conversations that they hold. */
  readonly open: number
}

export interface ConversationQuery {
  /** Nothing of any other is found. */
  readonly regions: readonly RegionSlug[]
  /** Letters and figures only, each the beginning of a word; none: whatever the filters let through. */
  readonly words: readonly string[]
  /** Whether they may also stand within a run of letters, as scripts without spaces have it. */
  readonly isWithin: boolean
  readonly filters: ConversationFilters
  readonly limit: number
  /** Where the last page ended. */
  readonly after: FoundPlace | null
}

export interface ConversationFilters {
  readonly state?: ConversationState | undefined
  readonly language?: LanguageTag | undefined
  readonly topic?: Topic | undefined
  readonly tag?: string | undefined
  /** Who has it, or had it at its end. */
  readonly counsellor?: DeskUserId | undefined
  readonly cause?: EscalationCause | undefined
  /** When a person was asked for. */
  readonly from?: Date | undefined
  readonly to?: Date | undefined
}

/** Latest first, by when a person was asked for. */
export interface FoundPlace {
  readonly since: Date
  readonly id: ConversationId
}

export interface FoundConversation extends OpenConversation {
  /** The latest text or tag that has all the words; `null` where none were looked for. */
  readonly text: string | null
}
