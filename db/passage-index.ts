/** How the pages of a region match a question: exactly, within one region and its languages, of one edition. */

import type { IndexedEdition, PassageIndex } from '../src/ports/answering.ts'
import type { RegionSlug } from '../src/domain/region.ts'
import type {
  ChosenPage,
  FoundPage,
  MatchedPage,
  RankedPage,
  Reading,
  Readings,
  ScoredVersion,
  WordMatches,
} from '../src/domain/ranking.ts'
import type { SparseVector } from '../src/domain/terms.ts'
import { likenessesOf } from './embeddings.ts'
import { lexiconOf } from './lexicon.ts'
import { transaction, type Client, type Pool } from './pool.ts'
import { toSparsevec } from './sparsevec.ts'

/** Dates of an event that an answer names at most. */
const datesShown = 5

export function createPassageIndex(pool: Pool): PassageIndex {
  return {
    // One snapshot: the frequencies and the passages they weigh belong to the same edition.
    lookInto: (region, look) =>
      transaction(pool, (client) => look(editionOf(client, region)), { readOnlySnapshot: true }),
    async hasPassages(region) {
      const { rows } = await pool.query<{ any: boolean }>(
        'select exists (select from region_language where passages > 0 and region = coalesce($1, region)) as any',
        [region ?? null],
      )
      return rows[0]?.any === true
    },
  }
}

function editionOf(client: Client, region: RegionSlug): IndexedEdition {
  return {
    lexicon: (language, terms) => lexiconOf(client, { region, language }, terms),
    score: (readings, options) => scoredVersions(client, { region, readings, ...options }),
    match: (pages, readings) => matchedPages(client, { region, pages, readings }),
    likenesses: (question, options) => likenessesOf(client, { region, question, ...options }),
    read: (pages, options) => foundPages(client, { region, pages, ...options }),
  }
}

/** Every passage of the one or two languages: a few hundred rows, found through `page`'s unique index. */
const scoreSql = `
  select page.id, page.original_path as "originalPath", coalesce(page.language = $2, false) as "isOwn",
    best + $7 * mean - $8 * (page.title_terms <#> question) as score
  from page
  cross join lateral (select case page.language when $2 then $4::sparsevec else $5::sparsevec end as question) as asked
  cross join lateral (
    select max(score) as best, avg(score) as mean
    from passage
    -- offset 0: else max and avg would each work out the product
    cross join lateral (select -(passage.terms <#> question) as score offset 0) as of_passage
    where passage.document = page.document
  ) as of_passages
  where page.region = $1 and page.language in ($2, $3) and best is not null
    and (page.kind <> 'event' or exists (select from event_date where event_date.page = page.id and ends_at > $6))
  order by page.position`

interface Scoring {
  readonly region: RegionSlug
  readonly readings: Readings
  readonly shares: { readonly mean: number; readonly title: number }
  readonly now: Date
}

async function scoredVersions(
  client: Client,
  { region, readings: { own, original }, shares, now }: Scoring,
): Promise<readonly ScoredVersion[]> {
  const { rows } = await client.query<ScoredVersion>(scoreSql, [
    region,
    own?.language ?? null,
    original?.language ?? null,
    own && toSparsevec(wholeOf(own)),
    original && toSparsevec(wholeOf(original)),
    now,
    shares.mean,
    shares.title,
  ])
  return rows
}

function wholeOf({ words }: Reading): SparseVector {
  const whole = new Map<number, number>()
  for (const { terms, weights } of words) {
    terms.forEach((term, i) => whole.set(term, (whole.get(term) ?? 0) + (weights[i] ?? 0)))
  }
  return { terms: [...whole.keys()], weights: [...whole.values()] }
}

/** The region says nothing new, but keeps a planner that mistrusts ids from reading the pages of all regions. */
const matchSql = `
  select page.id, matches.title, matches.passages
  from unnest($1::bigint[], $2::boolean[]) as wanted (id, is_own)
  join page on page.id = wanted.id and page.region = $5
  cross join lateral (select case when is_own then $3::sparsevec[] else $4::sparsevec[] end as words) as asked
  cross join lateral (
    select array(select -(page.title_terms <#> word)::real from unnest(words) as word) as title,
      (select json_agg(array(select -(passage.terms <#> word)::real from unnest(words) as word) order by position)
       from passage where passage.document = page.document) as passages
  ) as matches`

interface Matching {
  readonly region: RegionSlug
  readonly pages: readonly ChosenPage[]
  readonly readings: Readings
}

async function matchedPages(
  client: Client,
  { region, pages, readings: { own, original } }: Matching,
): Promise<readonly MatchedPage[]> {
  const versions = pages.flatMap((page) => [
    ...(page.own === null ? [] : [{ id: page.own, isOwn: true }]),
    ...(page.original === null ? [] : [{ id: page.original, isOwn: false }]),
  ])
  const { rows } = await client.query<WordMatches & { readonly id: number }>(matchSql, [
    versions.map(({ id }) => id),
    versions.map(({ isOwn }) => isOwn),
    own && own.words.map(toSparsevec),
    original && original.words.map(toSparsevec),
    region,
  ])
  const matches = new Map(rows.map(({ id, title, passages }) => [id, { title, passages }]))
  const of = (id: number | null) => (id === null ? null : (matches.get(id) ?? null))
  return pages.flatMap((page) => {
    const id = page.own ?? page.original
    return id === null ? [] : [{ id, own: of(page.own), original: of(page.original) }]
  })
}

const readSql = `
  select page.cms_id as "pageId", page.path, page.url, page.kind, page.title, page.ancestors, page.language,
    page.last_updated as "lastUpdated",
    (select array_agg(starts_at order by starts_at)
       from (select starts_at from event_date where event_date.page = page.id and ends_at > $2
             order by starts_at limit ${datesShown}) dates) as "eventDates",
    (select jsonb_agg(jsonb_build_object('position', passage.position, 'headings', passage.headings,
         'lines', passage.lines, 'links', passage.links) order by passage.position)
       from passage
       where passage.document = page.document and rank <= $3) as passages
  from unnest($1::bigint[]) with ordinality as wanted (id, rank)
  join page on page.id = wanted.id and page.region = $4
  order by rank`

interface Finding {
  readonly region: RegionSlug
  readonly pages: readonly RankedPage[]
  /** Of how many, from the first, the passages are read. */
  readonly readPages: number
  readonly now: Date
}

async function foundPages(client: Client, { region, pages, readPages, now }: Finding): Promise<readonly FoundPage[]> {
  if (pages.length === 0) return []
  const { rows } = await client.query<FoundRow>(readSql, [pages.map(({ id }) => id), now, readPages, region])
  // In one snapshot every page that was matched is still there, so rows and pages go together.
  return pages.flatMap((page, i) => rows.slice(i, i + 1).map((row) => foundPage(page, row)))
}

function foundPage({ score, own, original }: RankedPage, { eventDates, passages, ...row }: FoundRow): FoundPage {
  const scores = (own ?? original)?.passages.map(sum) ?? []
  return {
    ...row,
    eventDates: eventDates ?? [],
    score,
    passages: (passages ?? []).map((passage, i) => ({ ...passage, score: scores[i] ?? 0 })),
  }
}

const sum = (matches: WordMatches['title']) => matches.reduce((total, match) => total + match, 0)

type FoundRow = Omit<FoundPage, 'eventDates' | 'passages' | 'score'> & {
  readonly eventDates: Date[] | null
  readonly passages: readonly Omit<FoundPage['passages'][number], 'score'>[] | null
}
