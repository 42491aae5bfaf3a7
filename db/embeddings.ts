/** Vectors of passages by a model that embeds texts, and how near a question is to them: exactly, without an index. */

import { toSql } from 'pgvector'
import type { EmbeddedPassage, EmbeddedQuestion, LikeVersion, PassageToEmbed } from '../src/domain/embedding.ts'
import type { LanguageTag } from '../src/domain/language.ts'
import type { RegionSlug } from '../src/domain/region.ts'
import type { PassageVectors } from '../src/ports/content.ts'
import { transaction, type Client, type Pool } from './pool.ts'

/** Looked through in one statement; small enough that a question need not wait for long. */
const documentsAtOnce = 100

export function createPassageVectors(pool: Pool): PassageVectors {
  return {
    missing: (model) => missingPassages(pool, model),
    countMissing: (model) => countMissing(pool, model),
    add: (model, passages) => transaction(pool, (client) => addVectors(client, model, passages)),
    keepOnly: (model) => keepOnly(pool, model),
  }
}

async function* missingPassages(pool: Pool, model: string): AsyncGenerator<readonly PassageToEmbed[]> {
  for await (const documents of allDocuments(pool)) {
    // The title is a part of what makes a document: all pages that show it have the same.
    const { rows } = await pool.query<PassageToEmbed>(
      `select passage.document, passage.position,
         concat_ws(E'\\n',
           (select min(title) from page where page.document = passage.document),
           -- The nearest headings are lines as well.
           (select string_agg(heading, E'\\n' order by depth)
            from unnest(passage.headings) with ordinality as one (heading, depth)
            where not passage.lines @> jsonb_build_array(jsonb_build_object('text', heading))),
           (select string_agg(line ->> 'text', E'\\n' order by line_number)
            from jsonb_array_elements(passage.lines) with ordinality as one (line, line_number))) as text
       from passage
       where passage.document = any($1) and not exists (
         select from embedding join embedding_model on embedding_model.id = embedding.model
         where embedding.document = passage.document and embedding.position = passage.position and name = $2)
       order by passage.document, passage.position`,
      [documents, model],
    )
    if (rows.length > 0) yield rows
  }
}

async function* allDocuments(pool: Pool): AsyncGenerator<readonly number[]> {
  let last = 0
  for (;;) {
    const { rows } = await pool.query<{ id: number }>('select id from document where id > $1 order by id limit $2', [
      last,
      documentsAtOnce,
    ])
    if (rows.length === 0) return
    yield rows.map(({ id }) => id)
    last = rows.at(-1)?.id ?? last
  }
}

async function countMissing(pool: Pool, model: string): Promise<number> {
  const { rows } = await pool.query<{ missing: number }>(
    `select (select count(*) from passage) -
       (select count(*) from embedding where model = (select id from embedding_model where name = $1)) as missing`,
    [model],
  )
  return rows[0]?.missing ?? 0
}

async function addVectors(client: Client, model: string, passages: readonly EmbeddedPassage[]): Promise<void> {
  const [first] = passages
  if (first === undefined) return
  const id = await modelWith(client, model, first.vector.length)
  await client.query(
    `insert into embedding (document, position, model, vector)
     select document, position, $1, vector
     from unnest($2::bigint[], $3::integer[], $4::halfvec[]) as row (document, position, vector)
     on conflict do nothing`,
    [
      id,
      passages.map(({ document }) => document),
      passages.map(({ position }) => position),
      passages.map(({ vector }) => toHalfvec(vector)),
    ],
  )
}

/** Vectors of another length mean another model behind the same name: its last ones are of no use any more. */
async function modelWith(client: Client, name: string, dimensions: number): Promise<number> {
  const { rows } = await client.query<{ id: number; dimensions: number }>(
    'select id, dimensions from embedding_model where name = $1 for update',
    [name],
  )
  const [known] = rows
  if (known?.dimensions === dimensions) return known.id
  if (known !== undefined) {
    await client.query('delete from embedding where model = $1', [known.id])
    await client.query('delete from embedding_model where id = $1', [known.id])
  }
  const made = await client.query<{ id: number }>(
    'insert into embedding_model (name, dimensions) values ($1, $2) returning id',
    [name, dimensions],
  )
  return made.rows[0]?.id ?? 0
}

async function keepOnly(pool: Pool, model: string): Promise<void> {
  const { rows } = await pool.query<{ id: number }>('select id from embedding_model where name <> $1', [model])
  const others = rows.map(({ id }) => id)
  if (others.length === 0) return
  for await (const documents of allDocuments(pool)) {
    await pool.query('delete from embedding where document = any($1) and model = any($2)', [documents, others])
  }
  await pool.query('delete from embedding_model where id = any($1)', [others])
}

export interface Likenesses {
  readonly region: RegionSlug
  readonly own: LanguageTag | null
  readonly original: LanguageTag | null
  readonly question: EmbeddedQuestion
  readonly now: Date
}

/** Every vector of the one or two languages, found through `page`'s unique index as the words' terms are. */
export async function likenessesOf(
  client: Client,
  { region, own, original, question: { model, vector }, now }: Likenesses,
): Promise<readonly LikeVersion[]> {
  const { rows } = await client.query<LikeVersion>(
    `select page.id, page.original_path as "originalPath", coalesce(page.language = $2, false) as "isOwn", likeness
     from page
     cross join lateral (
       select max(-(embedding.vector <#> $4::halfvec)) as likeness
       from embedding
       where embedding.document = page.document
         and embedding.model = (select id from embedding_model where name = $5 and dimensions = $6)
     ) as of_document
     where page.region = $1 and page.language in ($2, $3) and page.document is not null
       and (page.kind <> 'event' or exists (select from event_date where event_date.page = page.id and ends_at > $7))
     order by page.position`,
    [region, own, original, toHalfvec(vector), model, vector.length, now],
  )
  return rows
}

/** A half has some three digits; toSql answers null only for null. */
const toHalfvec = (vector: Float32Array) => toSql(Array.from(vector, (value) => Number(value.toPrecision(5)))) ?? ''
