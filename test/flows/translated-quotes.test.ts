import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { App } from '../../src/app.ts'
import { languageTag } from '../../src/domain/language.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import { phrasesFor } from '../../src/phrases/languages.ts'
import { startScriptedCms, type ScriptedCms } from '../doubles/cms.ts'
import { startModelService, type ModelService } from '../doubles/model-service/service.ts'
import { configFor, openApp, publish } from '../doubles/small-regions.ts'
import { describeEachDatabase } from '../services/each-database.ts'

const uk = languageTag('uk')
const phrases = phrasesFor(uk)

/** Pages that nobody has translated. */
const pages = [
  {
    slug: 'anmeldung',
    title: 'Wohnung anmelden',
    html:
      '<p>Sie müssen Ihre Wohnung innerhalb von 2 Wochen nach dem Einzug beim Bürgerbüro anmelden.</p>' +
      '<p>Das Bürgerbüro erreichen Sie unter der Telefonnummer 0821 324-2888.</p>',
  },
  { slug: 'muell', title: 'Müll', html: '<p>Glas gehört in den Container.</p>' },
]

describeEachDatabase('a quotation from a page in another language', (database) => {
  let app: App
  let service: ModelService
  let cms: ScriptedCms

  beforeAll(async () => {
    cms = await startScriptedCms({})
    publish(cms, 'ahausen', pages)
    publish(cms, 'ahausen', [{ slug: 'start', title: 'Старт', html: '<p>Ласкаво просимо до нас.</p>' }], 'uk')
    service = await startModelService()
    const config = configFor(cms, ['ahausen'], await database.create(), {
      OPENAI_BASE_URL: service.baseUrl,
      OPENAI_API_KEY: service.key,
      CHAT_MODEL: 'double',
    })
    app = await openApp(config)
    await app.sync()
  })
  afterEach(() => service.forget())
  afterAll(async () => {
    await app?.close()
    await service?.close()
    await cms?.close()
  })

  const ask = () =>
    app.responder.respond({
      id: '1',
      region: 'ahausen' as RegionSlug,
      text: 'Як зареєструвати житло після переїзду?',
      language: uk,
    })

  it('is followed by its translation, marked as a machine’s, and stays what the page says', async () => {
    service.always('draft', { kind: 'wrong-schema' })
    const answer = await ask()
    const [citation] = answer.citations
    expect(answer).toMatchObject({ kind: 'answered', language: 'uk', promptVersion: null })
    expect(citation?.quote).toContain('innerhalb von 2 Wochen')
    expect(answer.text).toContain(`\n${citation?.quote}\n`)
    expect(answer.text).toContain(`${phrases.machineTranslation}\n«uk: ${citation?.quote}»\n${citation?.url}`)
    expect(JSON.stringify(service.callsOf('translate')[0]?.input)).not.toContain('2 Wochen')
    // Public text is nobody's, and is translated once for all.
    const before = service.callsOf('translate').length
    await ask()
    expect(service.callsOf('translate')).toHaveLength(before)
  })

  it('stands alone where the model does not answer, or says another number', async () => {
    service.always('draft', { kind: 'status', status: 500 })
    expect((await ask()).text).not.toContain(phrases.machineTranslation)
    expect(service.callsOf('translate')).toEqual([])
    service.forget()
    await app.pool.query('delete from translation')
    service.always('draft', { kind: 'wrong-schema' })
    service.says('translate', { texts: ['Протягом трьох тижнів'] })
    service.says('translate', { texts: ['Протягом 3 тижнів'] })
    const answer = await ask()
    expect(answer.kind).toBe('answered')
    expect(answer.text).not.toContain(phrases.machineTranslation)
  })
})
