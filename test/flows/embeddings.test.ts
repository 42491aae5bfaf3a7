import { afterEach, beforeEach, expect, it } from 'vitest'
import type { App } from '../../src/app.ts'
import type { Config } from '../../src/config.ts'
import { describeEmbedding, type EmbeddingReport } from '../../src/domain/sync-report.ts'
import { startScriptedCms, type ScriptedCms } from '../doubles/cms.ts'
import { startModelService, type ModelService } from '../doubles/model-service/service.ts'
import { ask, configFor, openApp, publish } from '../doubles/small-regions.ts'
import { describeEachDatabase } from '../services/each-database.ts'

const pages = [
  { slug: 'schule', title: 'Schule', html: '<p>Kinder gehen ab sechs Jahren zur Grundschule.</p>' },
  { slug: 'arzt', title: 'Arzt finden', html: '<p>Rufen Sie bei Krankheit zuerst die Hausarztpraxis an.</p>' },
  { slug: 'muell', title: 'Abfall', html: '<p>Pappe gehört in die blaue Tonne, Glas in den Container.</p>' },
]

/** What texts are about, as a model would know it that has read a lot. */
const topics = [/schul/i, /arzt|krank/i, /abfall|blups|блупс/i]

const embeddingOf = (text: string) => [...topics.map((topic) => Number(topic.test(text))), 0.1]

const mind = (input: unknown) => ({
  data: (input as string[]).map((text, index) => ({ index, embedding: embeddingOf(text) })),
})

describeEachDatabase('an embedding model', (database) => {
  let cms: ScriptedCms
  let service: ModelService
  let app: App
  let config: Config

  beforeEach(async () => {
    cms = await startScriptedCms({})
    publish(cms, 'ahausen', pages)
    service = await startModelService()
    service.says('embed', mind)
    config = configFor(cms, ['ahausen'], await database.create(), {
      OPENAI_BASE_URL: service.baseUrl,
      OPENAI_API_KEY: service.key,
      EMBEDDING_MODEL: 'embedder',
    })
    app = await openApp(config)
  })

  afterEach(async () => {
    await app.close()
    await service.close()
    await cms.close()
  })

  const sync = async () => {
    let embedded: EmbeddingReport | undefined
    const outcomes = await app.sync({ onEmbedded: (report) => (embedded = report) })
    return { outcomes, embedded }
  }
  const found = async (question: string) => (await ask(app, 'ahausen', question)).candidates.map(({ title }) => title)

  it('reads each passage at the end of a sync, and no passage twice', async () => {
    expect((await sync()).embedded).toMatchObject({ model: 'embedder', computed: 3, missing: 0 })
    expect((await sync()).embedded).toMatchObject({ computed: 0, missing: 0 })
    expect(service.callsOf('embed')).toHaveLength(1)
  })

  it('finds a page that has no word of the question, in the same and in another language', async () => {
    await sync()
    expect((await found('Wohin mit Blups?'))[0]).toBe('Abfall')
    expect((await found('Де блупс?'))[0]).toBe('Abfall')
  })

  it('leaves questions to their words while it fails, and a page that it does not know takes its place by them', async () => {
    await sync()
    service.always('embed', { kind: 'unauthorised' })
    expect(await found('Wohin mit Blups?')).toEqual([])
    expect((await found('Wann gehen Kinder zur Grundschule?'))[0]).toBe('Schule')
  })

  it('is not waited for by a newcomer for long, and after some failures not at all', async () => {
    await sync()
    service.always('embed', { kind: 'silent' })
    for (let i = 0; i < 4; i++) expect((await found('Wann gehen Kinder zur Grundschule?'))[0]).toBe('Schule')
    expect(service.callsOf('embed')).toHaveLength(1 + 3)
  })

  it('never fails a sync, which says how many passages are missing and why, and catches up at the next', async () => {
    service.always('embed', { kind: 'unauthorised' })
    const { outcomes, embedded } = await sync()
    expect(outcomes).toMatchObject([{ kind: 'done', pages: { read: 3 } }])
    expect(embedded && describeEmbedding(embedded)).toBe(
      'not embedded by embedder: 3 passages, until the next sync: The model service refused the key (401); mend OPENAI_API_KEY.',
    )
    expect((await found('Wann gehen Kinder zur Grundschule?'))[0]).toBe('Schule')
    service.always('embed', undefined)
    expect((await sync()).embedded).toMatchObject({ computed: 3, missing: 0 })
  })

  it('hands over to another one when that has read all passages', async () => {
    await sync()
    const { models } = config
    if (models === null) throw new Error('The flow wants a model.')
    await app.close()
    app = await openApp({ ...config, models: { ...models, embedding: 'other' } })
    expect((await found('Wohin mit Blups?'))[0]).toBeUndefined()
    await sync()
    expect((await found('Wohin mit Blups?'))[0]).toBe('Abfall')
    const { rows } = await app.pool.query('select name, dimensions from embedding_model')
    expect(rows).toEqual([{ name: 'other', dimensions: 4 }])
  })
})
