/** Texts that counsellors write again and again. */

import type { DeskUserId } from '../src/domain/desk-user.ts'
import type { CannedText } from '../src/domain/desk-work.ts'
import type { RegionSlug } from '../src/domain/region.ts'
import type { CannedTexts } from '../src/ports/work.ts'
import type { Queryable } from './queryable.ts'
import { storable } from './storable.ts'

export function createCannedTexts(database: Queryable): CannedTexts {
  return {
    all: (regions) => all(database, regions),
    add: (text, by, now) => add(database, text, by, now),
    change: (text, regions, by, now) => change(database, text, { regions, by, now }),
    remove: (id, regions) => remove(database, id, regions),
  }
}

async function all(database: Queryable, regions: readonly RegionSlug[]): Promise<readonly CannedText[]> {
  const { rows } = await database.query<CannedText>(
    `select id, region, language, shortcut, title, text from canned_text
     where region = any($1)
     order by shortcut, region, language`,
    [regions],
  )
  return rows
}

async function add(database: Queryable, text: CannedText, by: DeskUserId, now: Date): Promise<'kept' | 'taken'> {
  const { rowCount } = await database.query(
    `insert into canned_text (id, region, language, shortcut, title, text, changed_by, changed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (region, language, shortcut) do nothing`,
    [...columnsOf(text), by, now],
  )
  return rowCount === 1 ? 'kept' : 'taken'
}

const columnsOf = ({ id, region, language, shortcut, title, text }: CannedText) =>
  [id, region, language, storable(shortcut), storable(title), storable(text)] as const

interface Change {
  /** In which it must be before. */
  readonly regions: readonly RegionSlug[]
  readonly by: DeskUserId
  readonly now: Date
}

/** Two who choose the same shortcut at the same instant: the constraint refuses one of them, as an error. */
async function change(
  database: Queryable,
  text: CannedText,
  { regions, by, now }: Change,
): Promise<'kept' | 'taken' | 'unknown'> {
  const { rows } = await database.query<{ isTaken: boolean; isChanged: boolean }>(
    `with other as (
       select from canned_text where region = $2 and language = $3 and shortcut = $4 and id <> $1
     ), changed as (
       update canned_text set region = $2, language = $3, shortcut = $4, title = $5, text = $6, changed_by = $7,
         changed_at = $8
       where id = $1 and region = any($9) and not exists (select from other)
       returning id
     )
     select exists (select from other) as "isTaken", exists (select from changed) as "isChanged"`,
    [...columnsOf(text), by, now, regions],
  )
  const [outcome] = rows
  if (outcome?.isChanged === true) return 'kept'
  return outcome?.isTaken === true ? 'taken' : 'unknown'
}

async function remove(
  database: Queryable,
  id: string,
  regions: readonly RegionSlug[],
): Promise<RegionSlug | undefined> {
  const { rows } = await database.query<{ region: RegionSlug }>(
    'delete from canned_text where id = $1 and region = any($2) returning region',
    [id, regions],
  )
  return rows[0]?.region
}
