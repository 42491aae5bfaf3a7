/** What the pages lack, for their editors. */

import type { DeskUserId } from '../src/domain/desk-user.ts'
import type { ContentGap } from '../src/domain/desk-work.ts'
import type { RegionSlug } from '../src/domain/region.ts'
import type { ContentGaps, GapChanges } from '../src/ports/work.ts'
import type { Queryable } from './queryable.ts'
import { storable } from './storable.ts'

export function createContentGaps(database: Queryable): ContentGaps {
  return {
    add: (gap, by) => add(database, gap, by),
    all: (regions, state) => all(database, regions, state),
    change: (id, changes, regions, now) => change(database, id, { changes, regions, now }),
  }
}

const gapColumns = `id, region, language, question, draft, state, marked_at as "markedAt"`

/** More than editors work on at a time; the rest moves up. */
const mostGaps = 500

async function add(
  database: Queryable,
  { id, region, language, question, draft, state, markedAt }: ContentGap,
  by: DeskUserId,
): Promise<void> {
  await database.query(
    `insert into content_gap (id, region, language, question, draft, state, marked_by, marked_at, changed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $8)`,
    [id, region, language, storable(question), storable(draft), state, by, markedAt],
  )
}

async function all(
  database: Queryable,
  regions: readonly RegionSlug[],
  state: ContentGap['state'] | undefined,
): Promise<readonly ContentGap[]> {
  const { rows } = await database.query<ContentGap>(
    `select ${gapColumns} from content_gap
     where region = any($1) and ($2::text is null or state = $2)
     order by marked_at desc, id
     limit $3`,
    [regions, state ?? null, mostGaps],
  )
  return rows
}

interface Change {
  readonly changes: GapChanges
  readonly regions: readonly RegionSlug[]
  readonly now: Date
}

async function change(
  database: Queryable,
  id: string,
  { changes: { state, question, draft }, regions, now }: Change,
): Promise<ContentGap | undefined> {
  const { rows } = await database.query<ContentGap>(
    `update content_gap set state = coalesce($3, state), question = coalesce($4, question), draft = coalesce($5, draft),
       changed_at = $6
     where id = $1 and region = any($2)
     returning ${gapColumns}`,
    [
      id,
      regions,
      state ?? null,
      question === undefined ? null : storable(question),
      draft === undefined ? null : storable(draft),
      now,
    ],
  )
  return rows[0]
}
