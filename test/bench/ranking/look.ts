/** What the index finds for questions whose answers are known. */

import type { RetrieveDeps } from '../../../src/answer/retrieve.ts'
import { choosePages } from '../../../src/answer/retrieve/choose.ts'
import { questionWords, readIn } from '../../../src/answer/retrieve/question-words.ts'
import { shares } from '../../../src/answer/retrieve/features.ts'
import type { MatchedPage, Readings } from '../../../src/domain/ranking.ts'
import type { KnownQuestion } from '../../../src/evaluation/question-file.ts'
import type { Region } from '../../../src/domain/region.ts'
import type { RegionStore } from '../../../src/ports/content.ts'

export interface Look {
  readonly question: KnownQuestion
  readonly readings: Readings
  readonly pages: readonly MatchedPage[]
  /** Place of a right page in `pages`; -1 where none is right. */
  readonly right: number
  /** Whether the region is taken to offer its default language only. */
  readonly isUntranslated: boolean
}

export interface LookDeps extends RetrieveDeps {
  readonly regions: Pick<RegionStore, 'find'>
}

/** Once as the region is, and where the question is in another than its default language, as if it offered only that. */
export async function lookUp(question: KnownQuestion, deps: LookDeps): Promise<readonly Look[]> {
  const region = await deps.regions.find(question.region)
  if (region === undefined) throw new Error(`The region ${question.region} is not in the database; sync it first.`)
  const asItIs = await look(question, region, deps)
  const [original] = region.languages
  if (original === undefined || original.tag === question.language) return [asItIs]
  return [asItIs, await look(question, { ...region, languages: [original] }, deps)]
}

async function look(question: KnownQuestion, region: Region, { index, tables }: LookDeps): Promise<Look> {
  const now = new Date()
  const { id, language, question: text } = question
  const words = await questionWords({ question: { id, region: region.slug, text }, region, language, now }, tables)
  return index.lookInto(region.slug, async (edition) => {
    const readings = await readIn(edition, words)
    const pages = await edition.match(choosePages(await edition.score(readings, { shares, now })), readings)
    const named = await edition.read(
      pages.map((page) => ({ ...page, score: 0 })),
      { readPages: 0, now },
    )
    const right = named.findIndex(({ pageId }) => question.pages.includes(pageId))
    return { question, readings, pages, right, isUntranslated: readings.own === null }
  })
}
