/** What a region's pages look like to somebody who leafs through them. */

import type { ListedEvent, ListedPlace, MenuEntry, OpenPage } from '../src/domain/contents.ts'
import { earthRadiusKm } from '../src/domain/coordinates.ts'
import type { LanguageTag } from '../src/domain/language.ts'
import type { EventDate } from '../src/domain/page.ts'
import type { RegionSlug } from '../src/domain/region.ts'
import type { TableOfContents } from '../src/ports/answering.ts'
import type { EventList, PageOptions, PlaceList } from '../src/domain/contents.ts'
import type { Pool } from './pool.ts'

export function createTableOfContents(pool: Pool): TableOfContents {
  return {
    children: (region, language, pageId) => childrenOf(pool, { region, language, pageId }),
    page: (region, pageId, options) => pageById(pool, { region, pageId, ...options }),
    events: (region, language, list) => comingEvents(pool, { region, language, ...list }),
    places: (region, language, list) => placesOf(pool, { region, language, ...list }),
    translationOf: (region, pageId, language) => translationOf(pool, [region, pageId, language]),
  }
}

interface Branch {
  readonly region: RegionSlug
  readonly language: LanguageTag
  readonly pageId: number | null
}

async function childrenOf(pool: Pool, { region, language, pageId }: Branch): Promise<readonly MenuEntry[]> {
  const pages = await pagesOf(pool, region, language)
  const known = new Set(pages.map(({ path }) => path))
  const parents = new Map(pages.map(({ path }) => [path, pathsAbove(path).findLast((above) => known.has(above))]))
  const wanted = pageId === null ? undefined : pages.find((page) => page.pageId === pageId)?.path
  if (pageId !== null && wanted === undefined) return []
  const withChildren = new Set(parents.values())
  return pages
    .filter(({ path }) => parents.get(path) === wanted)
    .map((page) => ({ ...page, hasChildren: withChildren.has(page.path) }))
}

async function pagesOf(
  pool: Pool,
  region: RegionSlug,
  language: LanguageTag,
): Promise<readonly Omit<MenuEntry, 'hasChildren'>[]> {
  const { rows } = await pool.query<Omit<MenuEntry, 'hasChildren'>>(
    `select cms_id as "pageId", title, path, url, document is not null as "hasText"
     from page where region = $1 and language = $2 and kind = 'page'
     order by position`,
    [region, language],
  )
  return rows
}

/**
 * Paths of the pages above, outermost first, and of what is above those. The CMS makes a path of the slugs of all pages
 * above, translated or not, so that the longest of them that exists in a language is the parent there.
 */
function pathsAbove(path: string): readonly string[] {
  const ends = [...path.matchAll(/\//g)].map(({ index }) => index + 1)
  return ends.slice(0, -1).map((end) => path.slice(0, end))
}

/** Dates of an event that its own page names at most. */
const datesOnPage = 5

interface PageQuery extends PageOptions {
  readonly region: RegionSlug
  readonly pageId: number
}

async function pageById(pool: Pool, { region, pageId, now, kind }: PageQuery): Promise<OpenPage | undefined> {
  const { rows } = await pool.query<Omit<OpenPage, 'dates' | 'ancestors'> & DatesRow>(
    `select page.cms_id as "pageId", page.title, page.path, page.url, page.kind, page.language,
       page.last_updated as "lastUpdated", page.place,
       coalesce((select jsonb_agg(jsonb_build_object('headings', headings, 'lines', lines, 'links', links)
           order by position)
         from passage where passage.document = page.document), '[]') as passages,
       starts, ends
     from page
     left join lateral (${comingDates('$3', datesOnPage)}) dates on page.kind = 'event'
     where page.region = $1 and page.cms_id = $2 and page.kind = coalesce($4, page.kind)
     order by page.kind <> 'page', page.position
     limit 1`,
    [region, pageId, now, kind ?? null],
  )
  const [row] = rows
  if (row === undefined) return undefined
  const { starts, ends, ...page } = row
  const ancestors = page.kind === 'page' ? await pagesAbove(pool, region, page) : []
  return { ...page, ancestors, dates: datesOf({ starts, ends }) }
}

async function pagesAbove(
  pool: Pool,
  region: RegionSlug,
  { language, path }: Pick<OpenPage, 'language' | 'path'>,
): Promise<OpenPage['ancestors']> {
  const { rows } = await pool.query<OpenPage['ancestors'][number]>(
    `select cms_id as "pageId", title from page
     where region = $1 and language = $2 and kind = 'page' and path = any($3)
     order by length(path)`,
    [region, language, pathsAbove(path)],
  )
  return rows
}

/** Dates of an event that a list of events names at most. */
const datesInList = 3

interface EventQuery extends EventList {
  readonly region: RegionSlug
  readonly language: LanguageTag
}

async function comingEvents(
  pool: Pool,
  { region, language, now, limit, offset }: EventQuery,
): Promise<readonly ListedEvent[]> {
  const { rows } = await pool.query<Omit<ListedEvent, 'dates'> & DatesRow>(
    `select page.cms_id as "pageId", page.title, page.path, page.url, starts, ends,
       array(select line ->> 'text'
         from passage, jsonb_array_elements(passage.lines) with ordinality as of_passage (line, place)
         where passage.document = page.document and line ->> 'kind' = 'fact'
         order by passage.position, of_passage.place) as facts
     from page
     cross join lateral (${comingDates('$3', datesInList)}) dates
     where page.region = $1 and page.language = $2 and page.kind = 'event' and starts is not null
     order by starts[1], page.position
     limit $4 offset $5`,
    [region, language, now, limit, offset],
  )
  return rows.map(({ starts, ends, ...event }) => ({ ...event, dates: datesOf({ starts, ends }) }))
}

/** Two arrays, or two nulls, of the dates of `page` that are not over yet. */
const comingDates = (now: string, atMost: number) => `
  select array_agg(starts_at order by starts_at) as starts, array_agg(ends_at order by starts_at) as ends
  from (select starts_at, ends_at from event_date where event_date.page = page.id and ends_at > ${now}
        order by starts_at limit ${atMost}) coming`

interface DatesRow {
  readonly starts: readonly Date[] | null
  readonly ends: readonly Date[] | null
}

function datesOf({ starts, ends }: DatesRow): readonly EventDate[] {
  return (starts ?? []).map((startsAt, i) => ({ startsAt, endsAt: ends?.[i] ?? startsAt }))
}

interface PlaceQuery extends PlaceList {
  readonly region: RegionSlug
  readonly language: LanguageTag
}

/** Half a chord's length, squared, on a sphere of radius 1, from $3, $4 to a place; null where a coordinate is. */
const haversine = `
  sin(radians((place ->> 'latitude')::float8 - $3::float8) / 2) ^ 2 +
  cos(radians($3::float8)) * cos(radians((place ->> 'latitude')::float8)) *
    sin(radians((place ->> 'longitude')::float8 - $4::float8) / 2) ^ 2`

async function placesOf(
  pool: Pool,
  { region, language, near, limit, offset }: PlaceQuery,
): Promise<readonly ListedPlace[]> {
  const { rows } = await pool.query<ListedPlace>(
    `select cms_id as "pageId", title, path, url, place,
       2 * ${earthRadiusKm} * asin(sqrt(case when h > 1 then 1 else h end)) as "distanceKm"
     from page
     cross join lateral (select ${haversine} as h) spot
     where region = $1 and language = $2 and kind = 'place'
     order by "distanceKm" nulls last, title collate "und-x-icu", position
     limit $5 offset $6`,
    [region, language, near?.latitude ?? null, near?.longitude ?? null, limit, offset],
  )
  return rows
}

async function translationOf(
  pool: Pool,
  parameters: readonly [RegionSlug, number, LanguageTag],
): Promise<number | undefined> {
  const { rows } = await pool.query<{ pageId: number }>(
    `select other.cms_id as "pageId"
     from page
     join page other on other.region = page.region and other.original_path = page.original_path and other.language = $3
     where page.region = $1 and page.cms_id = $2
     order by page.kind <> 'page', page.position
     limit 1`,
    parameters,
  )
  return rows[0]?.pageId
}
