/** Regions as large and as many as are wanted, made in the database of the demo region's words. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toSparsevec } from '../../db/sparsevec.ts'
import type { Pool } from '../../db/pool.ts'
import { languageTag, type LanguageTag } from '../../src/domain/language.ts'
import type { Region, RegionSlug } from '../../src/domain/region.ts'
import { averageTerms, documentVector, termsOf } from '../../src/domain/terms.ts'
import { randomNumbers } from './random-numbers.ts'

export interface Simulation {
  readonly regions: number
  /** Each language in which a region publishes; the first is its default. */
  readonly languages: number
  /** In each region and language. */
  readonly pages: number
  readonly passagesPerPage: number
  /** Share of the pages that ten regions have in common, as collections are. */
  readonly shared: number
  readonly seed: number
}

export interface Simulated {
  readonly regions: readonly Region[]
  /** A question that some page of the region answers. */
  question(region: Region, language: LanguageTag): string
}

/** The demo's languages, and others that borrow their words. */
const languages = ['de', 'en', 'uk', 'ar', 'tr', 'fr', 'fa', 'ru', 'pl', 'ro'].map(languageTag)
const demoFolder = join(import.meta.dirname, '../../demo/musterstadt')

/** Of a passage, as pages are split; and of a title, and of a question. */
const length = { passage: 105, title: 3, question: 6 } as const

/** @param pool of a migrated, empty database */
export async function simulateRegions(pool: Pool, simulation: Simulation): Promise<Simulated> {
  const random = randomNumbers(simulation.seed)
  const tags = languages.slice(0, simulation.languages)
  const texts = new Map(tags.map((tag) => [tag, wordsOfDemo(tag)]))
  const draw = (language: LanguageTag, words: number) => stretchOf(texts.get(language) ?? [], words, random)
  await pool.query(`create table model_page (language text, number integer, title text, title_terms sparsevec)`)
  await pool.query(
    `create table model_passage (language text, number integer, position integer, text text, terms sparsevec)`,
  )
  for (const tag of tags) await drawPages(pool, simulation, tag, (words) => draw(tag, words))
  const regions = Array.from({ length: simulation.regions }, (_, i) => regionOf(i, tags))
  for (const [i, region] of regions.entries()) await publishPages(pool, simulation, region.slug, i)
  await countTerms(pool)
  await pool.query('drop table model_page, model_passage')
  await pool.query('analyze')
  return { regions, question: (_, language) => draw(language, length.question) }
}

function wordsOfDemo(language: LanguageTag): readonly string[] {
  const known = readdirSync(demoFolder).includes(language) ? language : 'de'
  const files = readdirSync(join(demoFolder, known)).toSorted()
  const texts = files.map((file) => readFileSync(join(demoFolder, known, file), 'utf8').replace(/<[^>]*>/g, ' '))
  return texts.join(' ').split(/\s+/).filter(Boolean)
}

/** Words that follow each other somewhere, so that their vectors are as full as those of pages. */
function stretchOf(words: readonly string[], count: number, random: () => number): string {
  const from = Math.floor(random() * (words.length - count))
  return words.slice(from, from + count).join(' ')
}

/** What every region's pages are made of: the vectors of this many are worked out, whatever the number of regions. */
async function drawPages(
  pool: Pool,
  { pages, passagesPerPage }: Simulation,
  language: LanguageTag,
  draw: (words: number) => string,
): Promise<void> {
  const numbers = Array.from({ length: pages }, (_, i) => i)
  const titles = numbers.map(() => draw(length.title))
  await pool.query(
    `insert into model_page
     select $1, number, title, terms from unnest($2::integer[], $3::text[], $4::sparsevec[]) as row (number, title, terms)`,
    [language, numbers, titles, titles.map((title) => toSparsevec(documentVector(termsOf(title), averageTerms.title)))],
  )
  for (let position = 0; position < passagesPerPage; position++) {
    const drawn = numbers.map(() => draw(length.passage))
    const vectors = drawn.map((text) => toSparsevec(documentVector(termsOf(text), averageTerms.passage)))
    await pool.query(
      `insert into model_passage
       select $1, number, $2, text, terms from unnest($3::integer[], $4::text[], $5::sparsevec[]) as row (number, text, terms)`,
      [language, position, numbers, drawn, vectors],
    )
  }
}

function regionOf(number: number, tags: readonly LanguageTag[]): Region {
  const slug = `region-${number}` as RegionSlug
  return {
    slug,
    name: slug,
    live: true,
    postcode: null,
    latitude: null,
    longitude: null,
    aliases: [],
    languages: tags.map((tag) => ({ tag, nativeName: tag, direction: 'ltr' })),
  }
}

/** Texts of its own and of its collection, in the database alone. */
async function publishPages(pool: Pool, { pages, shared }: Simulation, slug: RegionSlug, number: number) {
  const collection = `collection-${Math.floor(number / 10)}`
  const ofCollection = Math.round(pages * shared)
  const placed = `
    select model_page.*, case when number < ${ofCollection} then '${collection}' else '${slug}' end || '/' || language || '/' || number
      as hash
    from model_page`
  await pool.query('insert into region (slug, name, live) values ($1, $1, true)', [slug])
  await pool.query(
    `insert into region_language (region, language, position, native_name, direction)
     select $1, language, row_number() over (order by min(ctid)) - 1, language, 'ltr' from model_page group by language`,
    [slug],
  )
  await pool.query(
    `with added as (
       insert into document (hash, language) select hash, language from (${placed}) as placed
       on conflict (hash) do nothing returning id, hash)
     insert into passage (document, position, headings, lines, links, terms)
     select added.id, position, '{}', jsonb_build_array(jsonb_build_object('kind', 'text', 'text', text)), '[]', terms
     from added
     join (${placed}) as placed on placed.hash = added.hash
     join model_passage on model_passage.language = placed.language and model_passage.number = placed.number`,
  )
  await pool.query(
    `insert into page (region, language, path, cms_id, kind, title, ancestors, original_path, position, fingerprint,
       document, title_terms)
     select $1, placed.language, '/' || $1 || '/' || placed.language || '/' || number, number, 'page', title, '{}',
       '/' || $1 || '/de/' || number, number, '', document.id, title_terms
     from (${placed}) as placed join document on document.hash = placed.hash`,
    [slug],
  )
}

/** As all regions are made of the same pages, their words are equally frequent in all of them. */
async function countTerms(pool: Pool): Promise<void> {
  await pool.query(
    `create table model_term as
     select language, term, count(*)::integer as frequency
     from model_passage,
       unnest(string_to_array(regexp_replace(split_part(terms::text, '}', 1), '[{]|:[0-9.e-]+', '', 'g'), ',')::integer[]) as one (term)
     group by 1, 2`,
  )
  await pool.query(
    `insert into lexicon (region, language, bucket, terms, frequencies)
     select region.slug, bucketed.* from region, (
       select language, (term - 1) % 512, array_agg(term - 1), array_agg(frequency) from model_term group by 1, 2
     ) as bucketed`,
  )
  await pool.query(
    `update region_language set passages = (select count(*) from model_passage where language = region_language.language)`,
  )
  await pool.query('drop table model_term')
}
