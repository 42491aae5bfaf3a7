/** What a machine makes of a text in another language. */

import type { LanguageTag } from './language.ts'
import type { ConversationId } from './person.ts'
import type { RegionSlug } from './region.ts'

export type Translation =
  | { readonly kind: 'translated'; readonly text: string }
  /** The text is in that language already, or has no words in it. */
  | { readonly kind: 'unneeded' }
  /** The model did not answer, or changed what must stay as it is: the text is read as it was written. */
  | { readonly kind: 'failed' }

export interface TranslationOrder {
  /** `null` where nobody knows. */
  readonly from: LanguageTag | null
  readonly to: LanguageTag
  /** Whose budget it uses up. */
  readonly region: RegionSlug
  /** In which the texts were said; `null` for texts of public pages, in which nothing is personal. */
  readonly conversation: ConversationId | null
  readonly signal: AbortSignal
}

/** What a counsellor wrote, where a translation of it was sent. */
export interface OriginalWords {
  readonly text: string
  readonly language: LanguageTag
}
