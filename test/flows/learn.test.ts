import { afterEach, beforeEach, expect, it } from 'vitest'
import { learnApart, LearningFailed, type LearnApart } from '../../ingestion/learn/learn-apart.ts'
import type { App } from '../../src/app.ts'
import { languageTag } from '../../src/domain/language.ts'
import type { LearningReport } from '../../src/domain/sync-report.ts'
import { cmsPage, cmsRegion, json, startScriptedCms, type ScriptedCms } from '../doubles/cms.ts'
import { wordByWordPages } from '../doubles/parallel-pages.ts'
import { configFor, openApp } from '../doubles/small-regions.ts'
import { describeEachDatabase } from '../services/each-database.ts'

const enDe = { from: languageTag('en'), to: languageTag('de') }
const deEn = { from: enDe.to, to: enDe.from }

/** Pages in German and English. */
function publishTranslated(cms: ScriptedCms, region: string, pages: number): void {
  const languages = ['de', 'en'].map((code) => ({ code, native_name: code, dir: 'ltr' }))
  cms.answer(
    `regions/${region}/`,
    json(cmsRegion({ path: region, name: region, events: false, pois: false, extras: false })),
  )
  cms.answer(`${region}/languages/`, json(languages))
  for (const [language, other, side] of [
    ['de', 'en', 'target'],
    ['en', 'de', 'source'],
  ] as const) {
    const all = wordByWordPages(pages).map((page, i) =>
      cmsPage({
        id: i + 1,
        path: `/${region}/${language}/${i}/`,
        title: page[side].title,
        content: page[side].lines.map((line) => `<p>${line}</p>`).join(''),
        parent: null,
        available_languages: { [other]: { id: i + 1, url: 'x', path: `/${region}/${other}/${i}/` } },
      }),
    )
    cms.answer(`${region}/${language}/pages/`, json(all))
  }
}

describeEachDatabase('term tables at the end of a sync', (database) => {
  let cms: ScriptedCms
  let app: App
  let learn: LearnApart

  beforeEach(async () => {
    cms = await startScriptedCms({})
    learn = learnApart
    publishTranslated(cms, 'ahausen', 12)
    const config = configFor(cms, ['ahausen', 'bedorf'], await database.create())
    app = await openApp(config, { learnApart: (pages, signal) => learn(pages, signal) })
  })

  afterEach(async () => {
    await app.close()
    await cms.close()
  })

  async function sync(signal?: AbortSignal) {
    let report: LearningReport | undefined
    const outcomes = await app.sync({
      regions: app.config.content.regions.slice(0, 1),
      ...(signal && { signal }),
      onLearnt: (learnt) => (report = learnt),
    })
    expect(outcomes.map(({ kind }) => kind)).toEqual(['done', 'done'])
    return report
  }
  const midwife = async () => (await app.tables.lookup(enDe, ['midwife'])).get('midwife')?.[0]?.word

  it('tell what words of pages mean in the other language of the region', async () => {
    expect(await sync()).toMatchObject({ learnt: [{ ...deEn, pages: 12 }], failed: [], unchanged: 0 })
    expect(await midwife()).toBe('hebamme')
    expect((await app.tables.lookup(deEn, ['hebamme'])).get('hebamme')?.[0]?.word).toBe('midwife')
  })

  it('are left alone when no page has changed', async () => {
    await sync()
    expect(await sync()).toMatchObject({ learnt: [], failed: [], unchanged: 1 })
    expect(await midwife()).toBe('hebamme')
  })

  it('are learnt anew when a page has', async () => {
    await sync()
    publishTranslated(cms, 'ahausen', 13)
    expect(await sync()).toMatchObject({ learnt: [{ pages: 13 }], unchanged: 0 })
  })

  it('are learnt from the pages of all regions, the same text only once', async () => {
    await sync()
    publishTranslated(cms, 'bedorf', 14)
    const reports: LearningReport[] = []
    await app.sync({ onLearnt: (report) => reports.push(report) })
    expect(reports).toMatchObject([{ learnt: [{ ...deEn, pages: 14 }] }])
  })

  it('stay as they were when learning fails, which the sync survives and the next one makes up for', async () => {
    await sync()
    publishTranslated(cms, 'ahausen', 13)
    learn = async () => {
      throw new LearningFailed('the learning process ended with 1')
    }
    expect(await sync()).toMatchObject({
      learnt: [],
      failed: [{ ...deEn, problem: 'the learning process ended with 1' }],
    })
    expect(await midwife()).toBe('hebamme')
    learn = learnApart
    expect(await sync()).toMatchObject({ learnt: [deEn], failed: [] })
  })

  it('stay as they were when the learning process runs out of memory', async () => {
    await sync()
    publishTranslated(cms, 'ahausen', 13)
    learn = (_, signal) => learnApart(wordByWordPages(2_000), signal, { heapMb: 16 })
    expect(await sync()).toMatchObject({ learnt: [], failed: [{ problem: expect.stringMatching(/memory/) as string }] })
    expect(await midwife()).toBe('hebamme')
  })

  it('are not learnt on when the sync is broken off', async () => {
    const stopping = new AbortController()
    learn = (_, signal) => {
      setImmediate(() => stopping.abort(new Error('the service stops')))
      return learnApart(wordByWordPages(2_000), signal)
    }
    await expect(sync(stopping.signal)).rejects.toThrow('the service stops')
    expect(await midwife()).toBeUndefined()
    learn = learnApart
    expect(await sync()).toMatchObject({ learnt: [deEn] })
  })

  it('come after the pages: these can be asked for while learning goes on', async () => {
    const order: string[] = []
    learn = async (pages, signal) => {
      order.push((await app.index.hasPassages()) ? 'answerable' : 'empty')
      return learnApart(pages, signal)
    }
    await app.sync({ onRead: () => order.push('read'), onLearnt: () => order.push('learnt') })
    expect(order).toEqual(['read', 'answerable', 'learnt'])
  })

  it('go when no page is there in both languages any more', async () => {
    await sync()
    cms.answer('ahausen/languages/', json([{ code: 'de', native_name: 'de', dir: 'ltr' }]))
    await app.sync({ regions: app.config.content.regions.slice(0, 1) })
    expect(await app.tables.pairs()).toEqual([])
    expect(await midwife()).toBeUndefined()
  })
})
