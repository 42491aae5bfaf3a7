/** Where content comes from, and where it is kept. */

import type { Edition, EditionSummary, EmbeddedDocument, StoredPage } from '../domain/edition.ts'
import type { EmbeddedPassage, PassageToEmbed } from '../domain/embedding.ts'
import type { LanguageTag } from '../domain/language.ts'
import type { SourceItem } from '../domain/page.ts'
import type { ParallelPage } from '../domain/parallel-page.ts'
import type { Region, RegionSlug } from '../domain/region.ts'
import type { FingerprintedPair, LanguagePair, LearntTables, TermTable } from '../domain/term-tables.ts'

/** The CMS, read only. Implementations validate all that is foreign and throw `SourceFailure`. */
export interface ContentSource {
  region(slug: RegionSlug, signal?: AbortSignal): Promise<Region>
  /** Everything that a region publishes in one language: pages, events, places, imprint, offers. */
  items(region: RegionSlug, language: LanguageTag, signal?: AbortSignal): Promise<readonly SourceItem[]>
}

export interface RegionStore {
  /** Inserts or updates the region; languages that it no longer publishes go, with their pages. */
  save(region: Region): Promise<{ readonly removedLanguages: readonly LanguageTag[] }>
  find(slug: RegionSlug): Promise<Region | undefined>
  /** Those that are there, in the order of the slugs. */
  findAll(slugs: readonly RegionSlug[]): Promise<readonly Region[]>
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

/** Texts that exist in two languages, of all regions together: what term tables are learnt from. */
export interface ParallelTexts {
  /** A region's default language with each of its others. */
  pairs(): Promise<readonly FingerprintedPair[]>
  /** Each text once, whatever regions publish it; of more than `limit`, a fair selection. */
  pages(pair: LanguagePair, limit: number): Promise<readonly ParallelPage[]>
}

/** What words of one language mean in another. It is shared by all regions, and holds vocabulary only. */
export interface TermTables {
  /** What there are tables of, and what they were learnt from. */
  pairs(): Promise<readonly FingerprintedPair[]>
  /** Puts both directions in the place of the last ones at once: nobody sees a part of them. */
  replace(pair: FingerprintedPair, learnt: LearntTables): Promise<void>
  drop(pair: LanguagePair): Promise<void>
  /** What is known of these units, in one small query; nothing of a pair without tables. */
  lookup(pair: LanguagePair, units: readonly string[]): Promise<TermTable>
}

/** Vectors by models that embed texts, beside the terms that every passage has. */
export interface PassageVectors {
  /** Passages that the model has not seen, some at a time, until all texts have been looked through. */
  missing(model: string): AsyncIterable<readonly PassageToEmbed[]>
  countMissing(model: string): Promise<number>
  /** Vectors of another length take the place of all that are there under this name. */
  add(model: string, passages: readonly EmbeddedPassage[]): Promise<void>
  /** Takes away the vectors of other models. */
  keepOnly(model: string): Promise<void>
}
