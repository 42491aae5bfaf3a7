/** What was read of regions' pages. */

import type { RegionSlug } from '../src/domain/region.ts'
import type { ReadEdition, ReadEditions } from '../src/ports/work.ts'
import type { Queryable } from './queryable.ts'

export function createReadEditions(database: Queryable): ReadEditions {
  return { of: (regions) => editionsOf(database, regions) }
}

async function editionsOf(database: Queryable, regions: readonly RegionSlug[]): Promise<readonly ReadEdition[]> {
  const { rows } = await database.query<ReadEdition>(
    `select region, language, passages, saved_at as "readAt",
       (select count(*)::integer from page
        where page.region = region_language.region and page.language = region_language.language) as pages
     from region_language
     join region on region.slug = region_language.region
     where region = any($1)
     order by region, position`,
    [regions],
  )
  return rows
}
