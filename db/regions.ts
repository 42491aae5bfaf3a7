/** Regions and the languages they publish in. */

import { languageTag, type Direction, type LanguageTag } from '../src/domain/language.ts'
import type { Region, RegionSlug } from '../src/domain/region.ts'
import type { RegionStore } from '../src/ports.ts'
import { transaction, type Client, type Pool } from './pool.ts'

export function createRegionStore(pool: Pool): RegionStore {
  return {
    save: (region) => transaction(pool, (client) => saveRegion(client, region)),
    find: (slug) => regionBySlug(pool, slug),
  }
}

async function saveRegion(client: Client, region: Region): Promise<{ removedLanguages: readonly LanguageTag[] }> {
  await client.query(
    `insert into region (slug, name, live, postcode, latitude, longitude) values ($1, $2, $3, $4, $5, $6)
     on conflict (slug) do update set name = excluded.name, live = excluded.live, postcode = excluded.postcode,
       latitude = excluded.latitude, longitude = excluded.longitude, saved_at = now()`,
    [region.slug, region.name, region.live, region.postcode, region.latitude, region.longitude],
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

async function regionBySlug(pool: Pool, slug: RegionSlug): Promise<Region | undefined> {
  const { rows } = await pool.query<RegionRow>(
    `select slug, name, live, postcode, latitude, longitude,
       (select jsonb_agg(jsonb_build_object('tag', language, 'nativeName', native_name, 'direction', direction)
          order by position) from region_language where region = slug) as languages
     from region where slug = $1`,
    [slug],
  )
  const [row] = rows
  return row === undefined ? undefined : { ...row, languages: row.languages ?? [] }
}

interface RegionRow {
  slug: RegionSlug
  name: string
  live: boolean
  postcode: string | null
  latitude: number | null
  longitude: number | null
  languages: { tag: LanguageTag; nativeName: string; direction: Direction }[] | null
}
