/** A sync: each region and language is read, cleaned, split, embedded and put in the place of its last edition. */

import { setImmediate as letOthersRun } from 'node:timers/promises'
import PQueue from 'p-queue'
import type { LanguageTag } from '../src/domain/language.ts'
import type { SourceItem } from '../src/domain/page.ts'
import type { Region, RegionSlug } from '../src/domain/region.ts'
import { SourceFailure } from '../src/domain/source-failure.ts'
import type { SyncDone, SyncFailed, SyncOutcome } from '../src/domain/sync-report.ts'
import type { Phrases } from '../src/phrases/phrases.ts'
import type { ContentSource, ContentStore, RegionStore } from '../src/ports/content.ts'
import type { PageEntry, StoredPage } from '../src/domain/edition.ts'
import { documentsOf, type SourceDocument } from './documents.ts'
import { documentOf, titleTermsOf } from './embed.ts'

export interface SyncDeps {
  readonly source: ContentSource
  readonly regions: Pick<RegionStore, 'save'>
  readonly content: ContentStore
  readonly phrasesFor: (language: LanguageTag) => Phrases
  /** Public address of a page of the region. */
  readonly pageUrl: (path: string) => string
  readonly now: () => Date
}

export interface SyncOrder {
  readonly regions: readonly RegionSlug[]
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: SyncProgress) => void
  /** Told of each region and language as it is finished. */
  readonly onOutcome?: (outcome: SyncOutcome) => void
}

export interface SyncProgress {
  readonly region: RegionSlug
  readonly language: LanguageTag
  readonly stage: 'reading' | 'embedding' | 'storing' | 'done' | 'failed'
  /** Pages. */
  readonly done: number
  readonly total: number
}

/** While one edition is cleaned, the next can be on its way from the CMS. */
const editionsAtOnce = 3

/** Pages cleaned and embedded between two looks at whether somebody waits for an answer. */
const pagesAtOnce = 5

/**
 * Brings regions up to date. One that fails keeps its last good state and does not stop the others.
 *
 * @returns an outcome for each region and language, in the order of the regions and their languages
 * @throws what the database throws; then nothing more can be done
 */
export async function synchronise(deps: SyncDeps, order: SyncOrder): Promise<readonly SyncOutcome[]> {
  const queue = new PQueue({ concurrency: editionsAtOnce })
  const byRegion = order.regions.map((slug) => syncRegion(deps, order, slug, queue))
  const outcomes = (await allSettled(byRegion)).flat()
  await deps.content.discardUnusedDocuments()
  return outcomes
}

async function syncRegion(deps: SyncDeps, order: SyncOrder, slug: RegionSlug, queue: PQueue): Promise<SyncOutcome[]> {
  const startedAt = performance.now()
  let region: Region
  try {
    region = await queue.add(() => deps.source.region(slug, order.signal))
  } catch (error) {
    const outcome = failure(error, { region: slug, language: null, startedAt })
    order.onOutcome?.(outcome)
    return [outcome]
  }
  await deps.regions.save(region)
  return allSettled(region.languages.map(({ tag }) => queue.add(() => syncLanguage(deps, order, region, tag))))
}

/** Like Promise.all, but a failure waits for the others: when a sync is over, nothing of it writes any more. */
async function allSettled<T>(promises: readonly Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(promises)
  return Promise.all(promises)
}

async function syncLanguage(
  deps: SyncDeps,
  order: SyncOrder,
  region: Region,
  language: LanguageTag,
): Promise<SyncOutcome> {
  const startedAt = performance.now()
  const report = reporter(order, region.slug, language)
  let outcome: SyncOutcome
  try {
    report('reading', 0, 0)
    const items = await deps.source.items(region.slug, language, order.signal)
    outcome = await replaceEdition(deps, { region, language, items, startedAt, report, signal: order.signal })
    report('done', outcome.pages.read, outcome.pages.read)
  } catch (error) {
    outcome = failure(error, { region: region.slug, language, startedAt })
    report('failed', 0, 0)
  }
  order.onOutcome?.(outcome)
  return outcome
}

type Report = (stage: SyncProgress['stage'], done: number, total: number) => void

interface Reading {
  readonly region: Region
  readonly language: LanguageTag
  readonly items: readonly SourceItem[]
  readonly startedAt: number
  readonly report: Report
  readonly signal: AbortSignal | undefined
}

async function replaceEdition(deps: SyncDeps, reading: Reading): Promise<SyncDone> {
  const { content } = deps
  const { region, language, items, startedAt, report, signal } = reading
  const stored = new Map((await content.pages(region.slug, language)).map((page) => [page.path, page]))
  refuseSuddenEmptiness(reading, stored.size)
  const { phrasesFor, pageUrl, now } = deps
  const { documents, warnings } = documentsOf({
    region,
    language,
    items,
    phrases: phrasesFor(language),
    pageUrl,
    now: now(),
  })
  const changed = documents.filter(({ entry }) => isChanged(entry, stored.get(entry.path)))
  const { entries, computed } = await embedChanged(content, changed, { stored, language, report, signal })
  const listed = new Set(documents.map(({ entry }) => entry.path))
  const removedPaths = [...stored.keys()].filter((path) => !listed.has(path))
  if (entries.length > 0 || removedPaths.length > 0) {
    report('storing', changed.length, changed.length)
    await content.replace({ region: region.slug, language, upserts: entries, removedPaths })
  }
  const { passages, sharedPages } = await content.summary(region.slug, language)
  return {
    kind: 'done',
    region: region.slug,
    language,
    pages: { read: documents.length, changed: changed.length, removed: removedPaths.length },
    passages,
    embeddings: { computed, reused: Math.max(0, passages - computed) },
    sharedPages,
    seconds: secondsSince(startedAt),
    warnings,
  }
}

/** A region with pages does not lose them all from one day to the next; a CMS in trouble says so. */
function refuseSuddenEmptiness({ region, language, items }: Reading, known: number): void {
  if (known === 0 || items.some((item) => item.kind === 'page')) return
  throw new SourceFailure({
    kind: 'malformed',
    region: region.slug,
    language,
    message: `The CMS lists no page of "${region.slug}" in "${language}", where there were ${known}.`,
    remedy: 'If that is meant, take the language out of the region in the CMS; else tell its operators.',
  })
}

type Entry = SourceDocument['entry']

function isChanged(page: Entry, stored: StoredPage | undefined): boolean {
  return (
    stored === undefined ||
    stored.fingerprint !== page.fingerprint ||
    stored.position !== page.position ||
    datesOf(stored) !== datesOf(page)
  )
}

const datesOf = ({ eventDates }: Pick<StoredPage, 'eventDates'>) =>
  eventDates.map(({ startsAt, endsAt }) => `${startsAt.toISOString()}/${endsAt.toISOString()}`).join()

interface Shelf {
  readonly stored: ReadonlyMap<string, StoredPage>
  readonly language: LanguageTag
  readonly report: Report
  readonly signal: AbortSignal | undefined
}

/** Texts that no region has brought in yet are embedded and stored; the others are only named. */
async function embedChanged(content: ContentStore, changed: readonly SourceDocument[], shelf: Shelf) {
  const entries: PageEntry[] = []
  let computed = 0
  for (let at = 0; at < changed.length; at += pagesAtOnce) {
    shelf.signal?.throwIfAborted()
    shelf.report('embedding', at, changed.length)
    const batch = changed
      .slice(at, at + pagesAtOnce)
      .map((source) => ({ source, document: newDocument(source, shelf) }))
    const documents = batch.flatMap(({ document }) => document ?? [])
    const missing = await content.missingDocuments(documents.map((document) => document.hash))
    const embedded = documents.filter(({ hash }) => missing.has(hash)).map((document) => document.embed())
    await content.addDocuments(embedded)
    computed += embedded.reduce((sum, document) => sum + document.passages.length, 0)
    entries.push(...batch.map(({ source: { entry }, document }) => entryOf(entry, document?.hash, shelf)))
    await letOthersRun()
  }
  return { entries, computed }
}

/** `undefined` where only the page's place or dates have changed, or it has no text. */
function newDocument(source: SourceDocument, { stored, language }: Shelf) {
  const isKnown = stored.get(source.entry.path)?.fingerprint === source.entry.fingerprint
  return isKnown ? undefined : documentOf(source, language)
}

function entryOf(entry: Entry, newHash: string | undefined, { stored }: Shelf): PageEntry {
  const known = stored.get(entry.path)
  const oldHash = known?.fingerprint === entry.fingerprint ? known.documentHash : null
  return { ...entry, documentHash: newHash ?? oldHash, titleTerms: titleTermsOf(entry) }
}

function reporter(order: SyncOrder, region: RegionSlug, language: LanguageTag): Report {
  return (stage, done, total) => order.onProgress?.({ region, language, stage, done, total })
}

interface Attempt {
  readonly region: RegionSlug
  readonly language: LanguageTag | null
  readonly startedAt: number
}

/** Only what comes from outside is taken for a region's failure; the rest is ours and stops the sync. */
function failure(error: unknown, { startedAt, ...attempt }: Attempt): SyncFailed {
  if (!(error instanceof SourceFailure)) throw error
  return { kind: 'failed', ...attempt, problem: error.message, remedy: error.remedy, seconds: secondsSince(startedAt) }
}

const secondsSince = (startedAt: number) => Number(((performance.now() - startedAt) / 1_000).toFixed(2))
