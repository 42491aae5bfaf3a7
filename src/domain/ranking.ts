/** What the index finds for a question. */

import type { LanguageTag } from './language.ts'
import type { Line, Link, PageKind } from './page.ts'
import type { SparseVector } from './terms.ts'

/** How often terms occur in one region and language: what makes a word of a question telling. */
export interface Lexicon {
  /** Number of passages. */
  readonly passages: number
  /** Number of passages that hold each of the terms asked for, in their order. */
  readonly frequencies: readonly number[]
}

/** A word of a question as the weights of the terms that stand for it and for what else it may be called. */
export interface ReadWord extends SparseVector {
  /** What the terms of the word itself weigh together. */
  readonly weight: number
}

export interface Reading {
  readonly language: LanguageTag
  readonly words: readonly ReadWord[]
}

/**
 * A question as it meets a region's pages: in the newcomer's language, and in the default language, in which a page
 * stands when nobody has translated it. `null` where the region has no such pages, or both languages are one.
 */
export interface Readings {
  readonly own: Reading | null
  readonly original: Reading | null
}

/** A page in one language, after a first, rough look by the question as a whole. */
export interface ScoredVersion {
  readonly id: number
  /** What the versions of one page have in common. */
  readonly originalPath: string
  readonly isOwn: boolean
  readonly score: number
}

/** Ids of a page's versions in the languages of the readings; one of them may be missing, but never both. */
export interface ChosenPage {
  readonly own: number | null
  readonly original: number | null
}

/** How much of each word of a reading one version of a page holds: inner products, in the order of the words. */
export interface WordMatches {
  /** Of the page's title and the titles above it. */
  readonly title: readonly number[]
  /** Of each passage, in the page's order. */
  readonly passages: readonly (readonly number[])[]
}

/** A page, once, whatever the languages that it exists in. */
export interface MatchedPage {
  /** Of the version to be shown: in the newcomer's language if there is one. */
  readonly id: number
  readonly own: WordMatches | null
  readonly original: WordMatches | null
}

export interface RankedPage extends MatchedPage {
  /** Chance in [0, 1] that it is the one to answer from, if one of the pages is. */
  readonly score: number
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
  /** As it was ranked by: larger is better, and never negative. */
  readonly score: number
  /** All of the page, in its order; empty for pages that are named, but not read. */
  readonly passages: readonly FoundPassage[]
}
