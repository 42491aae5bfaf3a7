/** What every passage index keeps to. */

import { afterAll, beforeAll, expect, it } from 'vitest'
import type { App } from '../../src/app.ts'
import { languageTag } from '../../src/domain/language.ts'
import type { Reading, Readings, ScoredVersion } from '../../src/domain/ranking.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import { termsOfWord } from '../../src/domain/terms.ts'
import type { IndexedEdition } from '../../src/ports/answering.ts'
import { startScriptedCms, type ScriptedCms } from '../doubles/cms.ts'
import { configFor, openApp, publish } from '../doubles/small-regions.ts'
import { publishInTwoLanguages } from '../doubles/two-languages.ts'
import { describeEachDatabase } from '../services/each-database.ts'

const now = new Date('2026-11-22T12:00:00Z')
const region = 'zweistadt' as RegionSlug
const shares = { mean: 0.4, title: 1.4 }

const reading = (language: string, ...words: string[]): Reading => ({
  language: languageTag(language),
  words: words.map((word) => {
    const terms = [...new Set(termsOfWord(word))]
    return { terms, weights: terms.map(() => 1), weight: terms.length }
  }),
})

describeEachDatabase('an index of passages', (database) => {
  let cms: ScriptedCms
  let app: App

  beforeAll(async () => {
    cms = await startScriptedCms({})
    publishInTwoLanguages(cms, region, [
      {
        id: 1,
        de: { title: 'Abfall', html: '<p>Glas gehört in den Container.</p>' },
        en: { title: 'Waste', html: '<p>Glass belongs into the container.</p>' },
      },
      { id: 2, de: { title: 'Hunde', html: '<p>Hunde zahlen Steuern.</p>' } },
      { id: 3, en: { title: 'Bicycles', html: '<p>Bicycles need lights.</p>' } },
    ])
    publish(cms, 'anderswo', [{ slug: 'hunde', title: 'Hunde', html: '<p>Hunde gehen spazieren.</p>' }])
    app = await openApp(configFor(cms, [region, 'anderswo'], await database.create()), { now: () => now })
    await app.sync()
  })

  afterAll(async () => {
    await app.close()
    await cms.close()
  })

  const both: Readings = { own: reading('en', 'container', 'bicycles'), original: reading('de', 'container', 'hunde') }
  const look = <T>(what: (edition: IndexedEdition) => Promise<T>) => app.index.lookInto(region, what)
  const score = (readings: Readings) => look((edition) => edition.score(readings, { shares, now }))
  const chosen = (versions: readonly ScoredVersion[], path: string) => ({
    own: versions.find(({ originalPath, isOwn }) => isOwn && originalPath.endsWith(path))?.id ?? null,
    original: versions.find(({ originalPath, isOwn }) => !isOwn && originalPath.endsWith(path))?.id ?? null,
  })

  it('scores every version of the two languages, each by the reading in its language', async () => {
    const versions = await score(both)
    expect(versions.map(({ originalPath, isOwn, score }) => [originalPath, isOwn, score > 0])).toEqual(
      expect.arrayContaining([
        ['/zweistadt/de/1/', true, true],
        ['/zweistadt/de/1/', false, true],
        ['/zweistadt/de/2/', false, true],
        ['/zweistadt/en/3/', true, true],
      ]),
    )
    expect(versions).toHaveLength(4)
  })

  it('looks into one language where there is a reading in one only', async () => {
    const inGerman = await score({ own: null, original: both.original })
    expect(inGerman.map(({ isOwn }) => isOwn)).toEqual([false, false])
    const inEnglish = await score({ own: both.own, original: null })
    expect(inEnglish.map(({ isOwn }) => isOwn)).toEqual([true, true])
  })

  it('tells how much of each word the title and each passage hold', async () => {
    const versions = await score(both)
    const [waste, dogs] = await look((edition) =>
      edition.match([chosen(versions, '/de/1/'), chosen(versions, '/de/2/')], both),
    )
    const held = (matches: readonly number[] | undefined) => matches?.map((match) => match > 0)
    expect(held(waste?.own?.passages[0])).toEqual([true, false])
    expect(held(waste?.original?.passages[0])).toEqual([true, false])
    expect(dogs?.own).toBeNull()
    expect(held(dogs?.original?.title)).toEqual([false, true])
  })

  it('shows a page in the newcomer’s language where it has that version, and reads no more than it is asked to', async () => {
    const versions = await score(both)
    const pages = await look(async (edition) => {
      const matched = await edition.match([chosen(versions, '/de/2/'), chosen(versions, '/de/1/')], both)
      return edition.read(
        matched.map((page) => ({ ...page, score: 0.5 })),
        { readPages: 1, now },
      )
    })
    expect(pages.map(({ title, language, pageId }) => [title, language, pageId])).toEqual([
      ['Hunde', 'de', 2],
      ['Waste', 'en', 101],
    ])
    expect(pages[0]?.passages[0]?.lines).toEqual([{ kind: 'text', text: 'Hunde zahlen Steuern.' }])
    expect(pages[0]?.passages[0]?.score).toBeGreaterThan(0)
    expect(pages[1]?.passages).toEqual([])
  })

  it('counts in how many passages of the region and language each term is', async () => {
    const [term = 0] = termsOfWord('hunde')
    const { passages, frequencies } = await look((edition) => edition.lexicon(languageTag('de'), [term, 12345]))
    expect([passages, frequencies]).toEqual([2, [1, 0]])
  })

  it('tells whether anything can be found at all', async () => {
    expect(await app.index.hasPassages(region)).toBe(true)
    expect(await app.index.hasPassages('nirgends' as RegionSlug)).toBe(false)
  })
})
