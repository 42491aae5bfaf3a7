/** A newcomer as Lotse knows them, and their conversation in a region. */

import type { ChatAddress } from './channel.ts'
import type { LanguageTag } from './language.ts'
import type { RegionSlug } from './region.ts'

/** A random UUID: it says nothing of the person, and may stand in logs and queues. */
export type PersonId = string & { readonly __brand: 'PersonId' }

export interface Person {
  readonly id: PersonId
  readonly address: ChatAddress
  readonly isGroup: boolean
  /** Whose pages answer now; `null` until one is chosen. */
  readonly region: RegionSlug | null
  /** What they set; nothing overrules it. */
  readonly chosenLanguage: LanguageTag | null
  /** Of their last message. */
  readonly language: LanguageTag | null
  readonly languageHint: LanguageTag | null
  readonly wantsPlainLanguage: boolean
  /** A question from before a region was chosen, to be answered then. */
  readonly heldQuestion: string | null
  /** When they were told who answers and what is stored. */
  readonly greetedAt: Date | null
  /** When they first wrote after that; until then nothing is kept for longer than the answer needs. */
  readonly wentOnAt: Date | null
}

/**
 * - `with-bot`: Lotse answers · `waiting`: a counsellor is asked for, Lotse answers meanwhile
 * - `with-counsellor`: somebody has taken it over, Lotse is silent · `closed`: ended, until they write again
 */
export type ConversationState = 'with-bot' | 'waiting' | 'with-counsellor' | 'closed'

export type ConversationId = string & { readonly __brand: 'ConversationId' }

export interface Conversation {
  readonly id: ConversationId
  readonly region: RegionSlug
  readonly state: ConversationState
}

/**
 * Why a person is asked for: the newcomer asked, or mentioned a danger, or Lotse had no answer (twice, or to a clear
 * need), was unsure of a sensitive topic, was told that an answer did not help, wrote what the pages don't carry, or got
 * a photo or document.
 */
export const escalationCauses = [
  'asked-for',
  'emergency',
  'no-answer',
  'unsure-on-sensitive-topic',
  'did-not-help',
  'unsupported',
  'document',
] as const
export type EscalationCause = (typeof escalationCauses)[number]
