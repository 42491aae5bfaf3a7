/** What counsellors work with. Whoever calls may see `regions`, and nothing of any other. */

import type { DeskUserId } from '../domain/desk-user.ts'
import type { DeskSettings } from '../domain/desk-settings.ts'
import type {
  CannedText,
  ContentGap,
  ConversationQuery,
  DraftReply,
  FoundConversation,
  FreeColleague,
} from '../domain/desk-work.ts'
import type {
  Claim,
  ClaimOutcome,
  ConversationThread,
  CounsellorReply,
  CounsellorStep,
  Note,
  OpenConversation,
  SentAttachment,
  StepOutcome,
} from '../domain/escalation.ts'
import type { LanguageTag } from '../domain/language.ts'
import type { ConversationId, PersonId } from '../domain/person.ts'
import type { RegionSlug } from '../domain/region.ts'
import type { Topic } from '../domain/topic.ts'
import type { DeskSettingsStore } from './tend.ts'

/** What counsellors do with conversations. */
export interface Escalations {
  /** Waiting or with a counsellor: urgent ones first, then whoever waits longest. */
  open(regions: readonly RegionSlug[]): Promise<readonly OpenConversation[]>
  /** As in the list, also where it is over and a counsellor has had it; `undefined` where there is no such one. */
  find(id: ConversationId, regions: readonly RegionSlug[]): Promise<OpenConversation | undefined>
  /** What was said, in its order; `undefined` where there is no such conversation in these regions. */
  thread(id: ConversationId, regions: readonly RegionSlug[]): Promise<ConversationThread | undefined>
  /** What came with one of its messages, while a person is asked for; `undefined` where nothing did. */
  attachment(id: ConversationId, message: string, regions: readonly RegionSlug[]): Promise<SentAttachment | undefined>
  /** Race-safe: of many who claim at once, one gets it. Whoever has it already has it, and says nothing again. */
  claim(id: ConversationId, claim: Claim): Promise<ClaimOutcome>
  /** Says something to the newcomer; only for whoever holds it. Their draft goes with it. */
  reply(id: ConversationId, reply: CounsellorReply): Promise<PersonId | undefined>
  take(id: ConversationId, step: CounsellorStep): Promise<StepOutcome>
  /** Takes the last step back, as if it had never been; `undefined` where it is too late, or was somebody else's. */
  undo(id: ConversationId, by: Undo): Promise<PersonId | undefined>
}

export interface Undo {
  readonly counsellor: DeskUserId
  readonly regions: readonly RegionSlug[]
  readonly now: Date
}

/** What stands beside a conversation, and newcomers never see. `false` or `undefined`: there is no such conversation. */
export interface ConversationNotes {
  /** What it is about, in place of what a machine took it for. */
  setTopic(id: ConversationId, topic: Topic, regions: readonly RegionSlug[]): Promise<boolean>
  setTags(id: ConversationId, tags: readonly string[], regions: readonly RegionSlug[]): Promise<boolean>
  /** Tells those whom it mentions, of the people who may see the conversation; of others it keeps no mention. */
  add(id: ConversationId, note: NewNote, regions: readonly RegionSlug[]): Promise<Note | undefined>
  draft(id: ConversationId, user: DeskUserId): Promise<DraftReply | null>
  /** An empty text takes the draft away. */
  keepDraft(id: ConversationId, draft: KeptDraft, regions: readonly RegionSlug[]): Promise<boolean>
}

export interface NewNote {
  readonly author: DeskUserId
  readonly text: string
  readonly mentions: readonly DeskUserId[]
  readonly now: Date
}

export interface KeptDraft extends DraftReply {
  readonly user: DeskUserId
  readonly now: Date
}

export interface Colleagues {
  /** Those who may take conversations of a region, by name. */
  of(region: RegionSlug): Promise<readonly FreeColleague[]>
}

export interface ConversationSearch {
  find(query: ConversationQuery): Promise<readonly FoundConversation[]>
}

export interface CannedTexts {
  all(regions: readonly RegionSlug[]): Promise<readonly CannedText[]>
  /** `taken`: the region has another text under this shortcut, in this language. */
  add(text: CannedText, by: DeskUserId, now: Date): Promise<'kept' | 'taken'>
  change(
    text: CannedText,
    regions: readonly RegionSlug[],
    by: DeskUserId,
    now: Date,
  ): Promise<'kept' | 'taken' | 'unknown'>
  /** Whose region it was; `undefined` where there is none. */
  remove(id: string, regions: readonly RegionSlug[]): Promise<RegionSlug | undefined>
}

export interface GapChanges {
  readonly state?: ContentGap['state'] | undefined
  readonly question?: string | undefined
  readonly draft?: string | undefined
}

export interface ContentGaps {
  add(gap: ContentGap, by: DeskUserId): Promise<void>
  /** Latest first. */
  all(regions: readonly RegionSlug[], state: ContentGap['state'] | undefined): Promise<readonly ContentGap[]>
  change(id: string, changes: GapChanges, regions: readonly RegionSlug[], now: Date): Promise<ContentGap | undefined>
}

export interface SettingsStore extends DeskSettingsStore {
  keep(region: RegionSlug, settings: DeskSettings, by: DeskUserId, now: Date): Promise<void>
}

/** What was read of regions' pages. */
export interface ReadEditions {
  of(regions: readonly RegionSlug[]): Promise<readonly ReadEdition[]>
}

export interface ReadEdition {
  readonly region: RegionSlug
  readonly language: LanguageTag
  readonly pages: number
  readonly passages: number
  readonly readAt: Date
}
