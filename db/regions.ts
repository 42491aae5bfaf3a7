/** Regions and the languages they publish in. */

import { languageTag, type Direction, type LanguageTag } from '../src/domain/language.ts'
import type { Region, RegionAlias, RegionSlug } from '../src/domain/region.ts'
import type { RegionStore } from '../src/ports/content.ts'
import { transaction, type Client, type Pool } from './pool.ts'

export function createRegionStore(pool: Pool): RegionStore {
  return {
    save: (region) => transaction(pool, (client) => saveRegion(client, region)),
    find: async (slug) => (await regionsBySlugs(pool, [slug]))[0],
    findAll: (slugs) => regionsBySlugs(pool, slugs),
  }
}

async function saveRegion(client: Client, region: Region): Promise<{ removedLanguages: readonly LanguageTag[] }> {
  const { slug, name, live, postcode, latitude, longitude } = region
  await client.query(
    `insert into region (slug, name, live, postcode, latitude, longitude, aliases)
     values ($1, $2, $3, $4, $5, $6, $7::jsonb)
     on conflict (slug) do update set name = excluded.name, live = excluded.live, postcode = excluded.postcode,
       latitude = excluded.latitude, longitude = excluded.longitude, aliases = excluded.aliases,
       saved_at = now()`,
    [slug, name, live, postcode, latitude, longitude, JSON.stringify(region.aliases)],
  )
  const tags = region.languages.map((language) => language.tag)
  const removed = await client.query<{ language: string }>(
    'delete from region_language where region = $1 and language <> all($2) returning language',
    [region.slug, tags],
  )
  await client.query(
    `insert into region_language (region, language, position, native_name, direction)
     select $1, * from unnest($2::text[], $3::integer[], $4::text[], $5::text[])
     on conflict (region, language) do update set position = excluded.position,
       native_name = excluded.native_name, direction = excluded.direction`,
    [
      region.slug,
      tags,
      tags.map((_, position) => position),
      region.languages.map((language) => language.nativeName),
      region.languages.map((language) => language.direction),
    ],
  )
  return { removedLanguages: removed.rows.map((row) => languageTag(row.language)) }
}

/** In the order of the slugs. */
async function regionsBySlugs(pool: Pool, slugs: readonly RegionSlug[]): Promise<readonly Region[]> {
  const { rows } = await pool.query<RegionRow>(
    `select slug, name, live, postcode, latitude, longitude, aliases,
       (select jsonb_agg(jsonb_build_object('tag', language, 'nativeName', native_name, 'direction', direction)
          order by position) from region_language where region = slug) as languages
     from region where slug = any($1) order by array_position($1, slug)`,
    [slugs],
  )
  return rows.map((row) => ({ ...row, languages: row.languages ?? [] }))
}

interface RegionRow {
  slug: RegionSlug
  name: string
  live: boolean
  postcode: string | null
  latitude: number | null
  longitude: number | null
  aliases: RegionAlias[]
  languages: { tag: LanguageTag; nativeName: string; direction: Direction }[] | null
}
