/** Texts that exist in two languages. */

import type { ParallelPage } from '../src/domain/parallel-page.ts'
import type { FingerprintedPair, LanguagePair } from '../src/domain/term-tables.ts'
import type { ParallelTexts } from '../src/ports/content.ts'
import type { Pool } from './pool.ts'

export function createParallelTexts(pool: Pool): ParallelTexts {
  return {
    pairs: () => parallelPairs(pool),
    pages: (pair, limit) => parallelPages(pool, pair, limit),
  }
}

/**
 * Documents by pairs, one of them in its region's default language. `from_language` comes first in the alphabet, so that
 * it does not matter which of the two is the default.
 */
const translations = `
  select distinct first.language as from_language, second.language as to_language,
    first.document as source, second.document as target
  from page first
  join page second on second.region = first.region and second.original_path = first.original_path
    and first.language collate "C" < second.language collate "C"
  join region_language on region_language.region = first.region and region_language.position = 0
    and region_language.language in (first.language, second.language)
  where first.document is not null and second.document is not null`

async function parallelPairs(pool: Pool): Promise<readonly FingerprintedPair[]> {
  const { rows } = await pool.query<FingerprintedPair>(
    `with translation as (${translations})
     select from_language as "from", to_language as "to",
       md5(string_agg(source.hash || target.hash, ',' order by source.hash, target.hash)) as fingerprint
     from translation
     join document source on source.id = translation.source
     join document target on target.id = translation.target
     group by 1, 2 order by 1, 2`,
  )
  return rows
}

async function parallelPages(pool: Pool, { from, to }: LanguagePair, limit: number): Promise<readonly ParallelPage[]> {
  // Hashes are as good as chance, but choose the same texts again.
  const chosen = await pool.query<{ source: string; target: string }>(
    `with translation as (${translations})
     select translation.source, translation.target
     from translation
     join document on document.id = translation.source
     where from_language = $1 and to_language = $2
     order by document.hash limit $3`,
    [from, to, limit],
  )
  const texts = await textsOf(pool, [...new Set(chosen.rows.flatMap(({ source, target }) => [source, target]))])
  return chosen.rows.flatMap(({ source, target }) => {
    const [sourceText, targetText] = [texts.get(source), texts.get(target)]
    return sourceText && targetText ? [{ source: sourceText, target: targetText }] : []
  })
}

/** Read in one statement; small enough that a question need not wait for long. */
const textsAtOnce = 50

async function textsOf(pool: Pool, documents: readonly string[]): Promise<ReadonlyMap<string, ParallelPage['source']>> {
  const texts = new Map<string, ParallelPage['source']>()
  for (let at = 0; at < documents.length; at += textsAtOnce) {
    const { rows } = await pool.query<{ document: string; title: string; lines: string[] | null }>(
      `select wanted.document, (select min(title) from page where page.document = wanted.document) as title,
         (select array_agg(line ->> 'text' order by passage.position, line_number)
            from passage, jsonb_array_elements(passage.lines) with ordinality as one (line, line_number)
            where passage.document = wanted.document and line ->> 'kind' <> 'fact') as lines
       from unnest($1::bigint[]) as wanted (document)`,
      [documents.slice(at, at + textsAtOnce)],
    )
    for (const { document, title, lines } of rows) texts.set(document, { title, lines: lines ?? [] })
  }
  return texts
}
