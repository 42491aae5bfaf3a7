/** Makes of what a region publishes in one language its table of contents, and on demand the passages of each entry. */

import { createHash } from 'node:crypto'
import type { LanguageTag } from '../src/domain/language.ts'
import type { EventDate, Passage, SourceItem, SourcePage } from '../src/domain/page.ts'
import type { Region } from '../src/domain/region.ts'
import { SourceFailure } from '../src/domain/source-failure.ts'
import type { Phrases } from '../src/phrases/phrases.ts'
import type { PageEntry } from '../src/domain/edition.ts'
import { CLEANING_VERSION, cleanHtml, UnreadableHtml } from './clean.ts'
import { comingDates, eventPassages } from './events.ts'
import { PLACE_FACTS_VERSION, placeFacts, placePassages } from './places.ts'
import { maxCharacters, splitIntoPassages, targetCharacters } from './split.ts'

export interface SourceDocument {
  /** All of a row in the table of contents but what embedding adds to it. */
  readonly entry: Omit<PageEntry, 'documentHash' | 'titleTerms'>
  /**
   * Empty for pages that only hold other pages. Made at each call, so ask only for what is new.
   *
   * @throws SourceFailure where nobody could read the page's HTML
   */
  passages(): readonly Passage[]
}

export interface Documents {
  /** In reading order: pages before the pages below them, then events, places, offers and the imprint. */
  readonly documents: readonly SourceDocument[]
  /** What was mended on the way, in a sentence each. */
  readonly warnings: readonly string[]
}

interface DocumentsOptions {
  readonly region: Region
  readonly language: LanguageTag
  readonly items: readonly SourceItem[]
  readonly phrases: Phrases
  readonly now: Date
  /** Address of a page for people; relative links start from there. */
  readonly pageUrl: (path: string) => string
}

interface Placed {
  readonly item: SourceItem
  readonly ancestors: readonly string[]
}

export function documentsOf(options: DocumentsOptions): Documents {
  const warnings: string[] = []
  const items = withoutDoubles(options.items, warnings)
  const documents = inReadingOrder(items).map(({ item, ancestors }, position): SourceDocument => {
    const { pageId, path, kind, title, lastUpdated } = item
    const originalPath = originalPathOf(item, options)
    return {
      entry: {
        path,
        pageId,
        kind,
        title,
        ancestors,
        originalPath,
        position,
        lastUpdated,
        url: item.kind === 'offer' ? item.offerUrl : null,
        fingerprint: fingerprintOf(item, ancestors, originalPath, options.phrases),
        eventDates: datesOf(item, options.now, warnings),
        place: item.kind === 'place' ? placeFacts(item) : null,
      },
      passages: () => passagesOf(item, options),
    }
  })
  return { documents, warnings }
}

function withoutDoubles(items: readonly SourceItem[], warnings: string[]): SourceItem[] {
  const byPath = new Map<string, SourceItem>()
  for (const item of items) {
    if (byPath.has(item.path)) warnings.push(`The CMS lists ${item.path} twice; the first entry is kept.`)
    else byPath.set(item.path, item)
  }
  return [...byPath.values()]
}

// ── Order ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const kindsAfterPages = ['event', 'place', 'offer', 'imprint'] as const

function inReadingOrder(items: readonly SourceItem[]): Placed[] {
  const others = kindsAfterPages.flatMap((kind) => items.filter((item) => item.kind === kind))
  return [
    ...treeOrder(items.filter((item) => item.kind === 'page')),
    ...others.map((item) => ({ item, ancestors: [] })),
  ]
}

/** Pages whose parent is missing, because nobody translated it, stand at the top; so does one of each circle. */
function treeOrder(pages: readonly SourcePage[]): Placed[] {
  const sorted = pages.toSorted((a, b) => a.order - b.order)
  const paths = new Set(sorted.map((page) => page.path))
  const isRoot = ({ parentPath, path }: SourcePage) =>
    parentPath === null || parentPath === path || !paths.has(parentPath)
  const children = Map.groupBy(sorted, (page) => page.parentPath)
  const placed = new Map<SourcePage, Placed>()

  for (const root of [...sorted.filter(isRoot), ...sorted]) {
    const waiting: { item: SourcePage; ancestors: readonly string[] }[] = [{ item: root, ancestors: [] }]
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if (placed.has(next.item)) continue
      placed.set(next.item, next)
      const ancestors = [...next.ancestors, next.item.title]
      const below = children.get(next.item.path) ?? []
      waiting.push(...below.map((item) => ({ item, ancestors })).toReversed())
    }
  }
  return [...placed.values()]
}

/** The first of the region's languages, the default one in front, in which the text exists. */
function originalPathOf(item: SourceItem, { region, language }: DocumentsOptions): string {
  for (const { tag } of region.languages) {
    // Offers are the same in every language and name no translations.
    if (item.kind === 'offer') return item.path.replace(`/${region.slug}/${language}/`, `/${region.slug}/${tag}/`)
    const path = tag === language ? item.path : item.translations[tag]
    if (path !== undefined) return path
  }
  return item.path
}

// ── Content ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Positions and dates have columns of their own to compare, and move without the entry being any different. */
function fingerprintOf(item: SourceItem, ancestors: readonly string[], originalPath: string, phrases: Phrases): string {
  const { translations: _, ...content } = item
  const labels = item.kind === 'event' || item.kind === 'place' ? labelsOf(phrases) : []
  const facts = item.kind === 'place' ? [PLACE_FACTS_VERSION] : []
  const made = [CLEANING_VERSION, targetCharacters, maxCharacters, labels, ...facts]
  const madeOf = { ...content, order: undefined, parentPath: undefined, ancestors, originalPath }
  return createHash('sha256')
    .update(JSON.stringify([made, madeOf]))
    .digest('hex')
}

function labelsOf(phrases: Phrases): string[] {
  const { address, phone, email, website, openingHours, closed, openAllDay, byAppointment } = phrases
  const { temporarilyClosed, barrierFree, onlineMeeting, bookAppointment } = phrases
  const labels = [address, phone, email, website, openingHours, closed, openAllDay, byAppointment]
  return [...labels, temporarilyClosed, barrierFree, onlineMeeting, bookAppointment]
}

function datesOf(item: SourceItem, now: Date, warnings: string[]): readonly EventDate[] {
  if (item.kind !== 'event') return []
  const { dates, warning } = comingDates(item, { from: now })
  if (warning !== null) warnings.push(`${item.path}: the recurrence ${warning}; only its first date is known.`)
  return dates
}

function passagesOf(item: SourceItem, { region, language, phrases, pageUrl }: DocumentsOptions): readonly Passage[] {
  try {
    const blocks = cleanHtml(item.html, { baseUrl: pageUrl(item.path) })
    switch (item.kind) {
      case 'page':
      case 'imprint':
        return splitIntoPassages(blocks)
      case 'event':
        return eventPassages(item, blocks, phrases)
      case 'place':
        return placePassages(item, blocks, phrases, language)
      case 'offer':
        return [offerPassage(item.title, item.offerUrl)]
      default:
        return item satisfies never
    }
  } catch (error) {
    if (!(error instanceof UnreadableHtml)) throw error
    throw new SourceFailure({
      kind: 'too-large',
      region: region.slug,
      language,
      message: `Page ${item.path} can't be read: ${error.message}.`,
      remedy: 'Mend the page in the CMS, best by pasting its text without formatting.',
      cause: error,
    })
  }
}

function offerPassage(title: string, url: string): Passage {
  return { headings: [], lines: [{ kind: 'text', text: title }], links: [{ kind: 'web', url, text: title }] }
}
