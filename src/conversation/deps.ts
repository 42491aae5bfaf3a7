/** What the steps of a conversation need of the rest of the house. */

import type { AccountKey, ChannelKind, ChatAddress } from '../domain/channel.ts'
import type { LanguageTag } from '../domain/language.ts'
import type { SoFar } from '../domain/progress.ts'
import type { Region, RegionSlug } from '../domain/region.ts'
import type { BurstOf } from '../inbox/burst.ts'
import type { LanguageDetector, Recogniser, Responder, TableOfContents } from '../ports/answering.ts'
import type { Attachments, PersonalData } from '../ports/channels.ts'
import type { Conversations } from '../ports/conversations.ts'
import type { Transcriber } from '../ports/models.ts'
import type { DeskSettingsStore } from '../ports/tend.ts'

export interface ConverseDeps {
  readonly responder: Responder
  readonly detector: LanguageDetector
  readonly recogniser: Recogniser
  readonly conversations: Pick<Conversations, 'turn'>
  readonly contents: TableOfContents
  readonly personalData: Pick<PersonalData, 'everythingAbout'>
  /** `null` where nobody listens to voice messages. */
  readonly ears: Ears | null
  /** Shows how an answer is coming along, where the channel can; it never throws. */
  readonly showProgress?: (to: ChatAddress, soFar: SoFar) => Promise<void>
  /** That this Lotse serves and has read. */
  readonly regions: () => Promise<readonly Region[]>
  /** `null` for accounts that are free for every region. */
  readonly regionOfAccount: (account: AccountKey) => RegionSlug | null
  readonly privateLink: (account: AccountKey) => string | null
  /** When counsellors are there, and by when they answer. */
  readonly deskSettings: DeskSettingsStore
  /** How messages that follow one another become one question. */
  readonly burstOf: BurstOf
  readonly retentionDays: number
  /** Public address of a page. */
  readonly pageUrl: (path: string) => string
  readonly privacyUrl: (region: RegionSlug | null, language: LanguageTag) => string
  readonly imprintUrl: (region: RegionSlug, language: LanguageTag) => string
  /** A UUID. */
  readonly newId: () => string
  readonly now: () => Date
}

/** What voice messages are heard with. */
export interface Ears {
  readonly attachments: ReadonlyMap<ChannelKind, Attachments>
  readonly transcriber: Transcriber
  /** Aborted when a newcomer has waited for long enough. */
  readonly patience: () => AbortSignal
  /** Hears why a message could not be heard. */
  readonly noteDeafness: (error: Error) => void
}
