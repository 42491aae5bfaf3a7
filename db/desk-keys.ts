/** What an installation makes for itself once, whichever process is first. */

import type { Queryable } from './queryable.ts'

/** @returns what was made, by this process or another one before; to be parsed */
export async function keyMadeOnce(database: Queryable, name: string, make: () => unknown): Promise<unknown> {
  const find = () => database.query<{ value: unknown }>('select value from desk_key where name = $1', [name])
  const { rows: kept } = await find()
  if (kept[0] !== undefined) return kept[0].value
  await database.query('insert into desk_key (name, value) values ($1, $2) on conflict do nothing', [
    name,
    JSON.stringify(make()),
  ])
  return (await find()).rows[0]?.value
}
