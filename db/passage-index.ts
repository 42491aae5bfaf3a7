/** The ranking of passages: exact, within one region and language, of one edition. */

import type { PassageIndex } from '../src/ports.ts'
import type { IndexQuery } from '../src/domain/turn.ts'
import type { FoundPage, Ranking } from '../src/domain/ranking.ts'
import { lexiconOf } from './lexicon.ts'
import { transaction, type Client, type Pool } from './pool.ts'
import { toSparsevec } from './sparsevec.ts'

/** Dates of an event that an answer names at most. */
const datesShown = 5

export function createPassageIndex(pool: Pool): PassageIndex {
  return {
    // One snapshot: the frequencies and the passages they weigh belong to the same edition.
    search: (query) => transaction(pool, (client) => search(client, query), { readOnlySnapshot: true }),
    async hasPassages(region) {
      const { rows } = await pool.query<{ any: boolean }>(
        'select exists (select from region_language where passages > 0 and region = coalesce($1, region)) as any',
        [region ?? null],
      )
      return rows[0]?.any === true
    },
  }
}

/** Scores every passage of the region and language: a few hundred rows, found through `page`'s unique index. */
const rankingSql = `
  with scored as materialized (
    select page.id as page, passage.document, passage.position, -(passage.terms <#> $3) as score
    from page
    join passage on passage.document = page.document
    where page.region = $1 and page.language = $2
      and (page.kind <> 'event' or exists (select from event_date where event_date.page = page.id and ends_at > $4))
  ), pages as (
    select page.id, page.position, best + $5 * mean - $6 * (page.title_terms <#> $3) as score
    from (select page, max(score) as best, avg(score) as mean from scored group by page) as of_page
    join page on page.id = of_page.page
  ), ranked as (
    select *, row_number() over (order by score desc, position) as rank, count(*) over ()::integer as "pageCount", avg(score) over () as "meanScore", coalesce(stddev_pop(score) over (), 0) as deviation
    from pages
    order by score desc, position
    limit $7
  )
  select ranked."pageCount", ranked."meanScore", ranked.deviation, ranked.score, page.cms_id as "pageId", page.path, page.url, page.kind,
    page.title, page.ancestors, page.language, page.last_updated as "lastUpdated",
    (select array_agg(starts_at order by starts_at)
       from (select starts_at from event_date where event_date.page = page.id and ends_at > $4
             order by starts_at limit ${datesShown}) dates) as "eventDates",
    (select jsonb_agg(jsonb_build_object('position', passage.position, 'headings', passage.headings,
         'lines', passage.lines, 'links', passage.links, 'score', scored.score) order by passage.position)
       from scored
       join passage on passage.document = scored.document and passage.position = scored.position
       where scored.page = page.id and ranked.rank <= $8) as passages
  from ranked
  join page on page.id = ranked.id
  where ranked.score > 0
  order by ranked.score desc, ranked.position`

async function search(client: Client, query: IndexQuery): Promise<Ranking> {
  const weights = query.weigh(await lexiconOf(client, query, query.terms))
  if (weights.terms.length === 0) return { pages: [], pageCount: 0, meanScore: 0, deviation: 0 }
  const { region, language, now, shares, limit } = query
  const parameters = [region, language, toSparsevec(weights), now, shares.mean, shares.title, limit, query.readPages]
  const { rows } = await client.query<FoundRow>(rankingSql, parameters)
  const [{ pageCount, meanScore, deviation } = { pageCount: 0, meanScore: 0, deviation: 0 }] = rows
  return { pages: rows.map(pageOf), pageCount, meanScore, deviation }
}

function pageOf(row: FoundRow): FoundPage {
  const { pageId, path, url, kind, title, ancestors, language, lastUpdated, score, passages } = row
  const eventDates = row.eventDates ?? []
  return {
    pageId,
    path,
    url,
    kind,
    title,
    ancestors,
    language,
    lastUpdated,
    eventDates,
    score,
    passages: passages ?? [],
  }
}

type FoundRow = Omit<FoundPage, 'eventDates' | 'passages'> & {
  readonly pageCount: number
  readonly meanScore: number
  readonly deviation: number
  readonly eventDates: Date[] | null
  readonly passages: FoundPage['passages'] | null
}
