/** Every boundary of the service on one page. What stands behind them is chosen in app.ts. */

import type { Answer, Question } from './domain/answer.ts'
import type { LanguageTag } from './domain/language.ts'
import type { EventDate, Link, PageKind, Passage, SourceItem } from './domain/page.ts'
import type { FoundPage, Lexicon, Ranking } from './domain/ranking.ts'
import type { Recognised } from './domain/recognised.ts'
import type { Region, RegionSlug } from './domain/region.ts'
import type { SparseVector } from './domain/terms.ts'

// ── Where content comes from ───────────────────────────────────────────────────────────────────────────────────────

/** The CMS, read only. Implementations validate all that is foreign and throw `SourceFailure`. */
export interface ContentSource {
  region(slug: RegionSlug, signal?: AbortSignal): Promise<Region>
  /** Everything that a region publishes in one language: pages, events, places, imprint, offers. */
  items(region: RegionSlug, language: LanguageTag, signal?: AbortSignal): Promise<readonly SourceItem[]>
}

// ── Where content is kept ──────────────────────────────────────────────────────────────────────────────────────────

export interface RegionStore {
  /** Inserts or updates the region; languages that it no longer publishes go, with their pages. */
  save(region: Region): Promise<{ readonly removedLanguages: readonly LanguageTag[] }>
  find(slug: RegionSlug): Promise<Region | undefined>
}

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
}

/** What the index holds of one region in one language. */
export interface StoredPage {
  readonly path: string
  readonly position: number
  readonly fingerprint: string
  readonly documentHash: string | null
  readonly eventDates: readonly EventDate[]
}

export interface ContentStore {
  pages(region: RegionSlug, language: LanguageTag): Promise<readonly StoredPage[]>
  /** Those of `hashes` that no region has brought in yet. */
  missingDocuments(hashes: readonly string[]): Promise<ReadonlySet<string>>
  /** Texts stay invisible to questions until an edition names them. */
  addDocuments(documents: readonly EmbeddedDocument[]): Promise<void>
  /** Puts an edition in the place of the last one, in one transaction. */
  replace(edition: Edition): Promise<void>
  /** What questions of this region and language are answered from. */
  summary(region: RegionSlug, language: LanguageTag): Promise<EditionSummary>
  /** Deletes texts that no region publishes any more; returns how many. */
  discardUnusedDocuments(): Promise<number>
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

// ── Answering ──────────────────────────────────────────────────────────────────────────────────────────────────────

export interface IndexQuery {
  readonly region: RegionSlug
  readonly language: LanguageTag
  /** Distinct terms of the question. */
  readonly terms: readonly number[]
  /** Makes weights of the region's frequencies. */
  readonly weigh: (lexicon: Lexicon) => SparseVector
  /** A page's score is its best passage's + `mean` × the mean of its passages' + `title` × its title's. */
  readonly shares: { readonly mean: number; readonly title: number }
  /** Events without a date after this instant are left out. */
  readonly now: Date
  /** How many pages at most. */
  readonly limit: number
}

/** Pages of one region and language, ranked exactly. All that one call sees is of one edition. */
export interface PassageIndex {
  search(query: IndexQuery): Promise<Ranking>
  /** `false` until a first sync has brought in something: of any region, or of the one named. */
  hasPassages(region?: RegionSlug): Promise<boolean>
}

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

export interface LanguageDetector {
  detect(text: string, hints: LanguageHints): DetectedLanguage
}

/** Tells what needs no search: a danger, in whatever language, and messages that are nothing but small talk. */
export interface Recogniser {
  recognise(text: string, language: LanguageTag): Recognised
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
  /** `true` where the question only names a topic, "learn German", that several pages are about alike. */
  readonly isBroad: boolean
  /** Weight of each term of the question in this region: what makes one line a better quote than another. */
  readonly weights: ReadonlyMap<number, number>
}

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
  | { readonly kind: 'abstained'; readonly reason: 'nothing-found' | 'unsure' | 'unsupported' }

export interface Retriever {
  retrieve(turn: Turn): Promise<Finding>
}

export interface Drafter {
  draft(turn: Turn, finding: Finding): Promise<Draft>
}

/** Takes out of a draft what its passages do not carry. */
export interface Verifier {
  verify(turn: Turn, draft: Draft): Promise<Draft>
}

export interface Decider {
  decide(finding: Finding, draft: Draft): Decision
}

/** The pipeline as channels see it. */
export interface Responder {
  respond(question: Question): Promise<Answer>
}

// ── Work in the background ─────────────────────────────────────────────────────────────────────────────────────────

export interface Job {
  readonly id: string
  readonly payload: unknown
  /** From 1. */
  readonly attempt: number
}

export interface WorkOptions {
  /** Jobs of this queue at once in this process. */
  readonly concurrency: number
}

/** A queue only wakes somebody up: what is true stands in the database. */
export interface Jobs {
  /** Adds a job unless one with this id is already waiting or running. */
  add(queue: string, id: string, payload: unknown): Promise<void>
  /** Repeats a job by a cron pattern; an earlier pattern of the same queue is replaced, `null` ends it. */
  repeat(queue: string, cron: string | null): Promise<void>
  work(queue: string, handler: (job: Job, signal: AbortSignal) => Promise<void>, options: WorkOptions): Promise<void>
  /** Resolves while the queue's store answers. */
  check(): Promise<void>
  /** Lets running jobs finish, then lets go of the connections. */
  close(): Promise<void>
}
