import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Config } from '../../src/config.ts'
import type { Answer } from '../../src/domain/answer.ts'
import { languageTag } from '../../src/domain/language.ts'
import { phrasesFor } from '../../src/phrases/languages.ts'
import { startScriptedCms, type ScriptedCms } from '../doubles/cms.ts'
import { everyFault, type FaultCase } from '../doubles/model-service/every-fault.ts'
import { startModelService, type ModelService } from '../doubles/model-service/service.ts'
import { ask, configFor, openApp, publish } from '../doubles/small-regions.ts'
import { describeEachDatabase } from '../services/each-database.ts'

const question = 'Wie lange habe ich Zeit, meine Wohnung nach dem Einzug anzumelden?'
const { quotedInstead, writtenByMachine } = phrasesFor(languageTag('de'))

/** Each fault wants a Lotse of its own, which takes a second to open on the embedded database: there a few will do. */
const fewOnPGlite = 3

/** Nothing but the turn's end stops these. */
const endless = new Set(['silent', 'drip'])

describeEachDatabase('whoever asks while a model service misbehaves', (database) => {
  let cms: ScriptedCms
  let service: ModelService
  let config: Config

  beforeAll(async () => {
    cms = await startScriptedCms({})
    publish(cms, 'ahausen', [
      {
        slug: 'anmeldung',
        title: 'Wohnung anmelden',
        html: '<p>Sie müssen Ihre Wohnung innerhalb von zwei Wochen nach dem Einzug anmelden.</p>',
      },
      { slug: 'muell', title: 'Müll', html: '<p>Glas gehört in den Container.</p>' },
    ])
    service = await startModelService()
    const model = { OPENAI_BASE_URL: service.baseUrl, OPENAI_API_KEY: service.key, CHAT_MODEL: 'double' }
    config = configFor(cms, ['ahausen'], await database.create(), model)
    await withApp({}, (app) => app.sync())
  })
  afterAll(async () => {
    await service.close()
    await cms.close()
  })

  /** Each fault meets a Lotse that knows nothing of those before. */
  async function withApp<T>(
    changes: Partial<NonNullable<Config['models']>>,
    use: (app: Awaited<ReturnType<typeof openApp>>) => Promise<T>,
  ): Promise<T> {
    const { models } = config
    if (models === null) throw new Error('The flow wants a model.')
    const app = await openApp({ ...config, models: { ...models, ...changes } })
    try {
      return await use(app)
    } finally {
      await app.close()
    }
  }

  async function askDuring({ task, fault, lasts }: FaultCase): Promise<Answer> {
    service.forget()
    if (lasts) service.always(task, fault)
    else service.next(task, fault)
    return withApp(endless.has(fault.kind) ? { turnMs: 300 } : {}, (app) => ask(app, 'ahausen', question))
  }

  const faultsThat = (what: FaultCase['becomes']) => {
    const all = everyFault.filter(({ becomes }) => becomes === what)
    return database.kind === 'PGlite' ? all.slice(0, fewOnPGlite) : all
  }

  describe('gets the model’s answer', () => {
    it.each(faultsThat('written'))('from one that $name', async (fault) => {
      const answer = await askDuring(fault)
      expect(answer).toMatchObject({ kind: 'answered', promptVersion: 'understand@1 draft@1 verify@1' })
      expect(answer.text).toContain(writtenByMachine)
    })
  })

  describe('gets the page’s own words, said as such', () => {
    it.each(faultsThat('quoted'))('from one that $name', async (fault) => {
      const answer = await askDuring(fault)
      expect(answer).toMatchObject({ kind: 'answered', promptVersion: null })
      expect(answer.text).toContain(quotedInstead)
      expect(answer.text).toContain('innerhalb von zwei Wochen')
    })
  })
})
