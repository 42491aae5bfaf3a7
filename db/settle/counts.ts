/** Counts per day in Germany, which stay when the people they count are forgotten. */

import type { LanguageTag } from '../../src/domain/language.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import type { Client } from '../pool.ts'

export interface Count {
  /** On whose day it is counted. */
  readonly at: Date
  readonly region: RegionSlug
  readonly language: LanguageTag
  /** A kind of answer, or `helped`, `not-helped`, `not-helped:` and the reason, `person-helped`, `person-not-helped`. */
  readonly what: string
  /** -1 takes back what was counted before. */
  readonly by: 1 | -1
}

/**
 * Many transactions add to the same few rows: each does so at its very end and in one order, so that they wait for one
 * another as shortly as can be and never in a circle.
 */
export async function addToCounts(client: Client, counts: readonly Count[]): Promise<void> {
  if (counts.length === 0) return
  await client.query(
    `insert into daily_count (day, region, language, what, count)
     select (at at time zone 'Europe/Berlin')::date, region, language, what, sum(by)
     from unnest($1::timestamptz[], $2::text[], $3::text[], $4::text[], $5::integer[])
       as change (at, region, language, what, by)
     group by 1, 2, 3, 4
     having sum(by) <> 0
     order by 1, 2, 3, 4
     on conflict (day, region, language, what) do update set count = daily_count.count + excluded.count`,
    [
      counts.map(({ at }) => at),
      counts.map(({ region }) => region),
      counts.map(({ language }) => language),
      counts.map(({ what }) => what),
      counts.map(({ by }) => by),
    ],
  )
}
