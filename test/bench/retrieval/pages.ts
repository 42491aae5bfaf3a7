/** The pages that a question can be answered from, as plain texts. */

import type { Pool } from '../../../db/pool.ts'
import type { KnownQuestion } from '../../../src/evaluation/question-file.ts'

export interface PlainPage {
  /** The CMS's id. */
  readonly id: number
  readonly title: string
  readonly text: string
}

export const pools = ['own', 'default'] as const

/** Pages in the newcomer's language and what nobody has translated, or all in the region's default language. */
export type PagePool = (typeof pools)[number]

/** Each page once. */
export async function readPages(
  pool: Pool,
  pages: PagePool,
  { region, language }: Pick<KnownQuestion, 'region' | 'language'>,
): Promise<readonly PlainPage[]> {
  const { rows } = await pool.query<PlainPage>(
    `select distinct on (page.original_path) page.cms_id as id, page.title,
       (select string_agg(line ->> 'text', E'\\n' order by position, line_number)
        from passage, jsonb_array_elements(passage.lines) with ordinality as one (line, line_number)
        where passage.document = page.document) as text
     from page
     join region_language on region_language.region = page.region and region_language.language = page.language
     where page.region = $1 and page.document is not null
       and (region_language.position = 0 or ($3 and page.language = $2))
     order by page.original_path, page.language <> $2`,
    [region, language, pages === 'own'],
  )
  return rows
}
