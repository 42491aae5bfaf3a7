/** Texts, stored once, and the tables of contents that regions make of them. */

import type { LanguageTag } from '../src/domain/language.ts'
import type { RegionSlug } from '../src/domain/region.ts'
import type { ContentStore } from '../src/ports/content.ts'
import type { Edition, EditionSummary, EmbeddedDocument, PageEntry, StoredPage } from '../src/domain/edition.ts'
import { countTerms, replaceLexicon } from './lexicon.ts'
import { transaction, type Client, type Pool } from './pool.ts'
import { toSparsevec } from './sparsevec.ts'

/** Rows sent in one statement: large enough to be quick, small enough that a question need not wait for long. */
const rowsPerStatement = 100

export function createContentStore(pool: Pool): ContentStore {
  return {
    pages: (region, language) => storedPages(pool, region, language),
    missingDocuments: (hashes) => missingDocuments(pool, hashes),
    async addDocuments(documents) {
      for (const batch of batches(documents, rowsPerStatement / 10)) {
        await transaction(pool, (client) => addDocuments(client, batch))
      }
    },
    async replace(edition) {
      // Documents never change, so their terms can be counted before the transaction that questions wait for.
      const hashes = await documentsAfter(pool, edition)
      const lexicon = await countTerms(pool, hashes)
      await transaction(pool, async (client) => {
        await removePages(client, edition)
        for (const batch of batches(edition.upserts, rowsPerStatement)) await upsertPages(client, edition, batch)
        await replaceEventDates(client, edition)
        await replaceLexicon(client, edition, lexicon)
      })
    },
    summary: (region, language) => summary(pool, region, language),
    discardUnusedDocuments: () => discardUnusedDocuments(pool),
  }
}

async function storedPages(pool: Pool, region: RegionSlug, language: LanguageTag): Promise<readonly StoredPage[]> {
  const { rows } = await pool.query<Omit<StoredPage, 'eventDates'> & { starts: Date[] | null; ends: Date[] | null }>(
    `select path, position, fingerprint, hash as "documentHash", starts, ends
     from page
     left join document on document.id = page.document
     left join lateral (
       select array_agg(starts_at order by starts_at) as starts, array_agg(ends_at order by starts_at) as ends
       from event_date where event_date.page = page.id
     ) dates on page.kind = 'event'
     where region = $1 and page.language = $2`,
    [region, language],
  )
  return rows.map(({ starts, ends, ...row }) => ({
    ...row,
    eventDates: (starts ?? []).map((startsAt, i) => ({ startsAt, endsAt: ends?.[i] ?? startsAt })),
  }))
}

async function missingDocuments(pool: Pool, hashes: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await pool.query<{ hash: string }>(
    'select hash from unnest($1::text[]) hash where not exists (select from document where document.hash = hash.hash)',
    [hashes],
  )
  return new Set(rows.map((row) => row.hash))
}

async function addDocuments(client: Client, documents: readonly EmbeddedDocument[]): Promise<void> {
  const { rows } = await client.query<{ id: string; hash: string }>(
    `insert into document (hash, language) select * from unnest($1::text[], $2::text[])
     on conflict (hash) do nothing returning id, hash`,
    [documents.map((document) => document.hash), documents.map((document) => document.language)],
  )
  const ids = new Map(rows.map((row) => [row.hash, row.id]))
  const passages = documents.flatMap((document) => {
    const id = ids.get(document.hash)
    return id === undefined ? [] : document.passages.map((passage, position) => ({ id, position, passage }))
  })
  for (const batch of batches(passages, rowsPerStatement)) {
    await client.query(
      `insert into passage (document, position, headings, lines, links, terms)
       select id, position, array(select jsonb_array_elements_text(headings)), lines, links, terms
       from unnest($1::bigint[], $2::integer[], $3::jsonb[], $4::jsonb[], $5::jsonb[], $6::sparsevec[])
         as row (id, position, headings, lines, links, terms)`,
      [
        batch.map(({ id }) => id),
        batch.map(({ position }) => position),
        batch.map(({ passage }) => JSON.stringify(passage.headings)),
        batch.map(({ passage }) => JSON.stringify(passage.lines)),
        batch.map(({ passage }) => JSON.stringify(passage.links)),
        batch.map(({ passage }) => toSparsevec(passage.terms)),
      ],
    )
  }
}

async function documentsAfter(pool: Pool, { region, language, upserts, removedPaths }: Edition): Promise<string[]> {
  const { rows } = await pool.query<{ hash: string }>(
    `select hash from page join document on document.id = page.document
     where region = $1 and page.language = $2 and path <> all($3)`,
    [region, language, [...removedPaths, ...upserts.map((page) => page.path)]],
  )
  const kept = rows.map((row) => row.hash)
  return [...kept, ...upserts.flatMap((page) => page.documentHash ?? [])]
}

async function removePages(client: Client, { region, language, removedPaths }: Edition): Promise<void> {
  await client.query('delete from page where region = $1 and language = $2 and path = any($3)', [
    region,
    language,
    removedPaths,
  ])
}

async function upsertPages(client: Client, edition: Edition, pages: readonly PageEntry[]): Promise<void> {
  await client.query(
    `insert into page (region, language, path, cms_id, kind, title, ancestors, original_path, position, last_updated,
       url, fingerprint, document, title_terms, place)
     select $1, $2, row.path, row.cms_id, row.kind, row.title, array(select jsonb_array_elements_text(row.ancestors)),
       row.original_path, row.position, row.last_updated, row.url, row.fingerprint, document.id, row.title_terms,
       row.place
     from unnest($3::text[], $4::bigint[], $5::text[], $6::text[], $7::jsonb[], $8::text[], $9::integer[], $10::text[],
       $11::text[], $12::text[], $13::text[], $14::sparsevec[], $15::jsonb[])
       as row (path, cms_id, kind, title, ancestors, original_path, position, last_updated, url, fingerprint, hash,
         title_terms, place)
     left join document on document.hash = row.hash
     on conflict (region, language, path) do update set cms_id = excluded.cms_id, kind = excluded.kind,
       title = excluded.title, ancestors = excluded.ancestors, original_path = excluded.original_path,
       position = excluded.position, last_updated = excluded.last_updated, url = excluded.url,
       fingerprint = excluded.fingerprint, document = excluded.document, title_terms = excluded.title_terms,
       place = excluded.place`,
    [
      edition.region,
      edition.language,
      pages.map((page) => page.path),
      pages.map((page) => page.pageId),
      pages.map((page) => page.kind),
      pages.map((page) => page.title),
      pages.map((page) => JSON.stringify(page.ancestors)),
      pages.map((page) => page.originalPath),
      pages.map((page) => page.position),
      pages.map((page) => page.lastUpdated),
      pages.map((page) => page.url),
      pages.map((page) => page.fingerprint),
      pages.map((page) => page.documentHash),
      pages.map((page) => toSparsevec(page.titleTerms)),
      pages.map((page) => page.place && JSON.stringify(page.place)),
    ],
  )
}

async function replaceEventDates(client: Client, { region, language, upserts }: Edition): Promise<void> {
  const events = upserts.filter((page) => page.kind === 'event')
  if (events.length === 0) return
  const dates = events.flatMap((event) => event.eventDates.map((date) => ({ path: event.path, ...date })))
  await client.query(
    `delete from event_date using page
     where page.id = event_date.page and region = $1 and language = $2 and path = any($3)`,
    [region, language, events.map((event) => event.path)],
  )
  await client.query(
    `insert into event_date (page, starts_at, ends_at)
     select page.id, starts_at, ends_at
     from unnest($3::text[], $4::timestamptz[], $5::timestamptz[]) as date (path, starts_at, ends_at)
     join page on page.region = $1 and page.language = $2 and page.path = date.path
     on conflict do nothing`,
    [
      region,
      language,
      dates.map((date) => date.path),
      dates.map((date) => date.startsAt),
      dates.map((date) => date.endsAt),
    ],
  )
}

async function summary(pool: Pool, region: RegionSlug, language: LanguageTag): Promise<EditionSummary> {
  const { rows } = await pool.query<EditionSummary>(
    `select passages,
       (select count(*)::integer from page join collection on collection.document = page.document
        where page.region = $1 and page.language = $2) as "sharedPages"
     from region_language where region = $1 and language = $2`,
    [region, language],
  )
  return rows[0] ?? { passages: 0, sharedPages: 0 }
}

async function discardUnusedDocuments(pool: Pool): Promise<number> {
  const { rowCount } = await pool.query(
    'delete from document where not exists (select from page where page.document = document.id)',
  )
  return rowCount ?? 0
}

function* batches<T>(all: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size)
}
