/** How often each term occurs in a region and language, kept in buckets of terms. */

import type { LanguageTag } from '../src/domain/language.ts'
import type { RegionSlug } from '../src/domain/region.ts'
import type { Lexicon } from '../src/domain/ranking.ts'
import type { Client, Pool } from './pool.ts'
import { termsOfSparsevec } from './sparsevec.ts'

/** So many that a question of a hundred terms reads a few hundred entries of each of its buckets. */
const buckets = 512

const bucketOf = (term: number) => term % buckets

export interface CountedTerms {
  readonly passages: number
  readonly frequencies: ReadonlyMap<number, number>
}

/** Counts in how many passages of `documentHashes` each term occurs; a document listed twice counts twice. */
export async function countTerms(pool: Pool, documentHashes: readonly string[]): Promise<CountedTerms> {
  const frequencies = new Map<number, number>()
  let passages = 0
  for (let at = 0; at < documentHashes.length; at += 50) {
    const { rows } = await pool.query<{ terms: string }>(
      `select terms::text from unnest($1::text[]) wanted
       join document on document.hash = wanted join passage on passage.document = document.id`,
      [documentHashes.slice(at, at + 50)],
    )
    passages += rows.length
    for (const row of rows) {
      for (const term of termsOfSparsevec(row.terms)) frequencies.set(term, (frequencies.get(term) ?? 0) + 1)
    }
  }
  return { passages, frequencies }
}

interface Shelf {
  readonly region: RegionSlug
  readonly language: LanguageTag
}

export async function replaceLexicon(
  client: Client,
  { region, language }: Shelf,
  counted: CountedTerms,
): Promise<void> {
  const terms: number[][] = Array.from({ length: buckets }, () => [])
  for (const term of counted.frequencies.keys()) terms[bucketOf(term)]?.push(term)
  const filled = terms.flatMap((inBucket, bucket) => (inBucket.length > 0 ? [{ bucket, inBucket }] : []))
  await client.query('delete from lexicon where region = $1 and language = $2', [region, language])
  await client.query(
    `insert into lexicon (region, language, bucket, terms, frequencies)
     select $1, $2, bucket, terms::integer[], frequencies::integer[]
     from unnest($3::integer[], $4::text[], $5::text[]) as row (bucket, terms, frequencies)`,
    [
      region,
      language,
      filled.map(({ bucket }) => bucket),
      filled.map(({ inBucket }) => `{${inBucket.join(',')}}`),
      filled.map(({ inBucket }) => `{${inBucket.map((term) => counted.frequencies.get(term)).join(',')}}`),
    ],
  )
  await client.query('update region_language set passages = $3 where region = $1 and language = $2', [
    region,
    language,
    counted.passages,
  ])
}

/** Frequencies of `terms`, in their order. */
export async function lexiconOf(
  client: Client,
  { region, language }: Shelf,
  terms: readonly number[],
): Promise<Lexicon> {
  const { rows } = await client.query<{ passages: number; term: number | null; frequency: number | null }>(
    `select passages, entry.term, entry.frequency
     from region_language
     left join lateral (
       select term, frequency from lexicon, unnest(lexicon.terms, lexicon.frequencies) as entry (term, frequency)
       where lexicon.region = region_language.region and lexicon.language = region_language.language
         and bucket = any($3) and term = any($4)
     ) entry on true
     where region_language.region = $1 and region_language.language = $2`,
    [region, language, [...new Set(terms.map(bucketOf))], terms],
  )
  const frequencies = new Map(rows.map((row) => [row.term, row.frequency ?? 0]))
  return { passages: rows[0]?.passages ?? 0, frequencies: terms.map((term) => frequencies.get(term) ?? 0) }
}
