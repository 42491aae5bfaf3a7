/** What the steps from question to answer hand on to one another. */

import type { Question } from './answer.ts'
import type { LanguageTag } from './language.ts'
import type { Link } from './page.ts'
import type { FoundPage } from './ranking.ts'
import type { Region } from './region.ts'

export interface DetectedLanguage {
  readonly language: LanguageTag
  /** In [0, 1]; 1 where the newcomer chose it. */
  readonly confidence: number
}

export interface LanguageHints {
  /** The region's languages, its default first. */
  readonly offered: readonly LanguageTag[]
  /** What the newcomer set; nothing overrules it. */
  readonly chosen?: LanguageTag
  /** The conversation so far; counts where a message says little by itself. */
  readonly previous?: LanguageTag
  /** What the channel says of its user, such as a messenger's `language_code`; counts less than the conversation. */
  readonly hint?: LanguageTag
}

/** A question with what its answer depends on. */
export interface Turn {
  readonly question: Question
  readonly region: Region
  readonly language: LanguageTag
  readonly now: Date
}

export interface Finding {
  /** Best first, at most ten. */
  readonly pages: readonly FoundPage[]
  /** Chance in [0, 1] that what is quoted answers the question. */
  readonly confidence: number
  readonly scope: Scope
  /** Weight of each term of the question in this region: what makes one line a better quote than another. */
  readonly weights: ReadonlyMap<number, number>
}

/**
 * What of the pages an answer would rest on:
 * - `best-page`: it is likely the right one;
 * - `first-two`: one of them is, and which is hard to tell;
 * - `topic`: the question only names one, "learn German", and several pages are about it alike;
 * - `comparison`: it asks how two things differ, which no quotation of pages about the one or the other tells.
 */
export type Scope = 'best-page' | 'first-two' | 'topic' | 'comparison'

/** Words of a page, in its order. */
export interface Quote {
  readonly page: FoundPage
  /** A sentence, list entry, heading or table row each. */
  readonly lines: readonly string[]
  /** What the CMS's fields say of a place or event besides its words: address, opening hours. */
  readonly facts: readonly string[]
  /** Links of the passages that the lines are of. */
  readonly links: readonly Link[]
}

export interface Draft {
  readonly quotes: readonly Quote[]
  /** `null` for drafts that no prompt produced. */
  readonly promptVersion: string | null
}

export type Decision =
  | { readonly kind: 'answered'; readonly quotes: readonly Quote[] }
  /** Which of the finding's first pages is meant? */
  | { readonly kind: 'clarify'; readonly reason: 'unsure' }
  | { readonly kind: 'abstained'; readonly reason: 'nothing-found' | 'unsure' | 'unsupported' }
