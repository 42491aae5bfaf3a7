/** Term tables, kept in buckets of units, version by version. */

import type {
  FingerprintedPair,
  LanguagePair,
  LearntTables,
  TermTable,
  Translation,
} from '../src/domain/term-tables.ts'
import type { TermTables } from '../src/ports/content.ts'
import { transaction, type Client, type Pool } from './pool.ts'

/** So many that one holds some ten units, and needs no unpacking to be read. */
const buckets = 2048

/** Written in one statement; small enough that a question need not wait for long. */
const bucketsAtOnce = 128

export function createTermTables(pool: Pool): TermTables {
  return {
    pairs: () => currentPairs(pool),
    replace: (pair, learnt) => replaceTables(pool, pair, learnt),
    drop: (pair) => transaction(pool, (client) => deleteVersions(client, pair, [])),
    lookup: (pair, units) => lookup(pool, pair, units),
  }
}

async function currentPairs(pool: Pool): Promise<readonly FingerprintedPair[]> {
  const { rows } = await pool.query<FingerprintedPair>(
    `select from_language as "from", to_language as "to", fingerprint
     from term_table where is_current and from_language collate "C" < to_language collate "C" order by 1, 2`,
  )
  return rows
}

/** The new versions are written before anybody looks at them; then one short transaction takes the old ones away. */
async function replaceTables(pool: Pool, pair: FingerprintedPair, { forth, back }: LearntTables): Promise<void> {
  const { from, to } = pair
  await discardUnfinished(pool, pair)
  const versions = [await write(pool, pair, forth), await write(pool, { ...pair, from: to, to: from }, back)]
  await transaction(pool, async (client) => {
    await deleteVersions(client, pair, versions)
    await client.query('update term_table set is_current = true where id = any($1)', [versions])
  })
}

/** Of a process that ended while it wrote. */
async function discardUnfinished(pool: Pool, { from, to }: LanguagePair): Promise<void> {
  await pool.query(
    'delete from term_table where not is_current and (from_language, to_language) in (($1, $2), ($2, $1))',
    [from, to],
  )
}

async function deleteVersions(client: Client, { from, to }: LanguagePair, except: readonly string[]): Promise<void> {
  await client.query(
    `delete from term_table
     where (from_language, to_language) in (($1, $2), ($2, $1)) and id <> all($3::bigint[])`,
    [from, to, except],
  )
}

/** @returns the id of a version that is not current yet */
async function write(pool: Pool, { from, to, fingerprint }: FingerprintedPair, table: TermTable): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    'insert into term_table (from_language, to_language, fingerprint) values ($1, $2, $3) returning id',
    [from, to, fingerprint],
  )
  const id = rows[0]?.id ?? ''
  const filled = [...inBuckets(table)]
  for (let at = 0; at < filled.length; at += bucketsAtOnce) {
    const some = filled.slice(at, at + bucketsAtOnce)
    await pool.query(
      `insert into term_bucket (term_table, bucket, translations)
       select $1, bucket, translations from unnest($2::integer[], $3::jsonb[]) as row (bucket, translations)`,
      [id, some.map(([bucket]) => bucket), some.map(([, entries]) => JSON.stringify(Object.fromEntries(entries)))],
    )
  }
  return id
}

type StoredTranslations = readonly (readonly [word: string, weight: number])[]

function inBuckets(table: TermTable): ReadonlyMap<number, readonly (readonly [string, StoredTranslations])[]> {
  const inBucket = new Map<number, [string, StoredTranslations][]>()
  for (const [unit, translations] of table) {
    const bucket = bucketOf(unit)
    const entries = inBucket.get(bucket) ?? []
    entries.push([unit, translations.map(({ word, weight }) => [word, weight])])
    inBucket.set(bucket, entries)
  }
  return inBucket
}

async function lookup(pool: Pool, { from, to }: LanguagePair, units: readonly string[]): Promise<TermTable> {
  const { rows } = await pool.query<{ unit: string; translations: StoredTranslations }>(
    `select wanted.unit, term_bucket.translations -> wanted.unit as translations
     from term_table
     join term_bucket on term_bucket.term_table = term_table.id
     join unnest($3::text[], $4::integer[]) as wanted (unit, bucket) on wanted.bucket = term_bucket.bucket
     where from_language = $1 and to_language = $2 and is_current and term_bucket.bucket = any($4)
       and term_bucket.translations ? wanted.unit`,
    [from, to, units, units.map(bucketOf)],
  )
  return new Map(rows.map(({ unit, translations }) => [unit, translations.map(toTranslation)]))
}

const toTranslation = ([word, weight]: StoredTranslations[number]): Translation => ({ word, weight })

/** FNV-1a. Tables are written with it: another hash would make them unreadable. */
function bucketOf(unit: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < unit.length; i++) h = Math.imul(h ^ unit.charCodeAt(i), 0x01000193)
  return (h >>> 0) % buckets
}
