/** What a sync brings in: texts, and the tables of contents that regions make of them. */

import type { LanguageTag } from './language.ts'
import type { EventDate, PageKind, Passage, PlaceFacts } from './page.ts'
import type { RegionSlug } from './region.ts'
import type { SparseVector } from './terms.ts'

/** A text with its passages, stored and embedded once however many regions publish it. */
export interface EmbeddedDocument {
  /** SHA-256 of language, title and passages, in hex. */
  readonly hash: string
  readonly language: LanguageTag
  readonly passages: readonly (Passage & { readonly terms: SparseVector })[]
}

/** One row of a region's table of contents. */
export interface PageEntry {
  readonly path: string
  readonly pageId: number
  readonly kind: PageKind
  readonly title: string
  /** Titles of the pages above, outermost first. */
  readonly ancestors: readonly string[]
  /** Path of the same page in the region's default language, or its own: what its translations have in common. */
  readonly originalPath: string
  /** Reading order within region and language, from 0. */
  readonly position: number
  readonly lastUpdated: string | null
  /** Instead of the region's own page, for offers elsewhere. */
  readonly url: string | null
  /** SHA-256 over all that this entry was made from; an equal one means that nothing changed. */
  readonly fingerprint: string
  /** `null` for pages that only hold other pages. */
  readonly documentHash: string | null
  readonly titleTerms: SparseVector
  readonly eventDates: readonly EventDate[]
  /** `null` for all but places. */
  readonly place: PlaceFacts | null
}

/** What the index holds of one region in one language. */
export interface StoredPage {
  readonly path: string
  readonly position: number
  readonly fingerprint: string
  readonly documentHash: string | null
  readonly eventDates: readonly EventDate[]
}

export interface EditionSummary {
  readonly passages: number
  /** Pages whose text another region publishes too. */
  readonly sharedPages: number
}

/** The difference that brings one region and language up to date. */
export interface Edition {
  readonly region: RegionSlug
  readonly language: LanguageTag
  readonly upserts: readonly PageEntry[]
  readonly removedPaths: readonly string[]
}
