import { describe, expect, it } from 'vitest'
import type { RegionSlug } from '../../src/domain/region.ts'
import { findRightPage, quoteRightPage } from '../../src/evaluation/right-page.ts'
import type { PassageIndex } from '../../src/ports/answering.ts'
import { foundPage, turn } from '../doubles/found-pages.ts'

const { region } = turn('?')
const question = {
  id: '1',
  region: region.slug,
  language: turn('?').language,
  question: 'Was kostet die Kita?',
  answerable: true,
  pages: [12],
  sentences: ['Die Kita kostet nichts.'],
}

/** Has three pages, the second in two languages, and finds the first. */
function deps() {
  const versions = [
    { id: 1, originalPath: '/a/', isOwn: true },
    { id: 2, originalPath: '/b/', isOwn: true },
    { id: 3, originalPath: '/b/', isOwn: false },
    { id: 4, originalPath: '/c/', isOwn: true },
  ]
  const index: PassageIndex = {
    lookInto: async (_region, look) =>
      look({
        lexicon: async () => ({ passages: 1, frequencies: [] }),
        score: async () => versions.map((version) => ({ ...version, score: 1 })),
        match: async () => [],
        likenesses: async () => [],
        read: async (pages) =>
          pages.map(({ id }) => ({
            ...foundPage(`Seite ${id}`, [{ lines: [`Seite ${id}`, 'Die Kita kostet nichts.'], score: 1 }]),
            pageId: 10 + id,
          })),
      }),
    hasPassages: async () => true,
  }
  const scored: number[] = []
  const retrieverOver = (some: PassageIndex) => ({
    retrieve: async () => ({
      pages: await some.lookInto(region.slug, async (edition) => {
        const options = { shares: { mean: 0, title: 0 }, now: new Date(0) }
        const found = await edition.score({ own: null, original: null }, options)
        scored.push(...found.map(({ id }) => id))
        const best = found.slice(0, 1).map(({ id }) => ({ id, own: null, original: null, score: 1 }))
        return edition.read(best, { readPages: 1, now: new Date(0) })
      }),
      confidence: 0.1,
      scope: 'topic' as const,
      weights: new Map<number, number>(),
    }),
  })
  const regions = { find: async (slug: RegionSlug) => (slug === region.slug ? region : undefined) }
  const drafter = {
    draft: async (_turn: unknown, finding: { pages: readonly ReturnType<typeof foundPage>[] }) => ({
      quotes: finding.pages.map((page) => ({ page, lines: ['Die Kita kostet nichts.'], facts: [], links: [] })),
      promptVersion: null,
    }),
  }
  const verifier = { verify: async <T>(_turn: unknown, draft: T) => draft }
  return { index, scored, retrieverOver, regions, drafter, verifier, now: () => new Date(0) }
}

describe('the right page of a question', () => {
  it('is found however low it ranks, and as if it were the only one, in all its languages', async () => {
    const ranked = deps()
    const found = await findRightPage(question, ranked)
    expect(found?.finding.pages.map(({ pageId }) => pageId)).toEqual([12])
    expect(found?.finding.scope).toBe('best-page')
    expect(ranked.scored).toEqual([2, 3])
    expect(found?.turn.question.text).toBe('Was kostet die Kita?')
  })

  it('is quoted as any page is', async () => {
    expect(await quoteRightPage(question, deps())).toEqual(['Die Kita kostet nichts.'])
  })

  it('is none where the index or the regions lack it', async () => {
    expect(await quoteRightPage({ ...question, pages: [99] }, deps())).toEqual([])
    expect(await quoteRightPage({ ...question, region: 'bedorf' as RegionSlug }, deps())).toEqual([])
  })
})
