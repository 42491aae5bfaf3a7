/** What the index finds for a question. */

import type { LanguageTag } from './language.ts'
import type { Line, Link, PageKind } from './page.ts'

/** How often terms occur in one region and language: what makes a word of a question telling. */
export interface Lexicon {
  /** Number of passages. */
  readonly passages: number
  /** Number of passages that hold each of the terms asked for, in their order. */
  readonly frequencies: readonly number[]
}

export interface FoundPassage {
  /** Its place in the page, from 0. */
  readonly position: number
  readonly headings: readonly string[]
  readonly lines: readonly Line[]
  readonly links: readonly Link[]
  /** Inner product of the question's weights and the passage's terms. */
  readonly score: number
}

export interface FoundPage {
  readonly pageId: number
  readonly path: string
  /** Where the page itself is elsewhere, as offers are. */
  readonly url: string | null
  readonly kind: PageKind
  readonly title: string
  readonly ancestors: readonly string[]
  readonly language: LanguageTag
  readonly lastUpdated: string | null
  /** An event's coming dates, soonest first. */
  readonly eventDates: readonly Date[]
  readonly score: number
  /** All of the page, in its order; empty for pages that are named, but not read. */
  readonly passages: readonly FoundPassage[]
}

/** Pages by score, and how scores lie over all pages of the region and language. */
export interface Ranking {
  readonly pages: readonly FoundPage[]
  /** How many pages there are in all. */
  readonly pageCount: number
  readonly meanScore: number
  /** Standard deviation of the scores of all pages. */
  readonly deviation: number
}
