import { afterAll, beforeAll, expect, it } from 'vitest'
import type { App } from '../../src/app.ts'
import { startScriptedCms, type ScriptedCms } from '../doubles/cms.ts'
import { ask, configFor, openApp } from '../doubles/small-regions.ts'
import { publishInTwoLanguages } from '../doubles/two-languages.ts'
import { describeEachDatabase } from '../services/each-database.ts'

/** Sentences that English and German pages have in common: what the two languages' words are learnt from. */
const lessons = [
  ['Kinder', 'children', 'spielen im Garten', 'play in the garden'],
  ['Hunde', 'dogs', 'schlafen am Abend', 'sleep in the evening'],
  ['Lehrer', 'teachers', 'arbeiten in der Schule', 'work in the school'],
  ['Gebühren', 'fees', 'gelten für das ganze Jahr', 'apply to the whole year'],
] as const

describeEachDatabase('a question in a language that the page does not exist in', (database) => {
  let cms: ScriptedCms
  let app: App

  beforeAll(async () => {
    cms = await startScriptedCms({})
    publishInTwoLanguages(cms, 'zweistadt', [
      ...lessons.map(([de, en, verbDe, verbEn], i) => ({
        id: i + 1,
        de: { title: de, html: `<p>${de} ${verbDe}.</p><p>Für ${de} gibt es mehr.</p><p>Hier steht mehr: ${de}.</p>` },
        en: { title: en, html: `<p>${en} ${verbEn}.</p><p>For ${en} there is more.</p><p>Here is more: ${en}.</p>` },
      })),
      {
        id: 50,
        de: { title: 'Gebühren für Hunde', html: '<p>Für Hunde zahlen Sie Gebühren im Rathaus.</p>' },
      },
    ])
    app = await openApp(configFor(cms, ['zweistadt'], await database.create()))
    await app.sync()
  })

  afterAll(async () => {
    await app.close()
    await cms.close()
  })

  it('is answered from the page in the region’s default language, and says so', async () => {
    const answer = await ask(app, 'zweistadt', 'Which fees do I have to pay for dogs?')
    expect(answer).toMatchObject({ kind: 'answered', language: 'en' })
    expect(answer.citations[0]).toMatchObject({ title: 'Gebühren für Hunde', language: 'de', pageId: 50 })
    expect(answer.text).toContain('Deutsch')
  })

  it('names each page once, in the newcomer’s language where it has that version', async () => {
    const { candidates } = await ask(app, 'zweistadt', 'Which fees do I have to pay for dogs?')
    const ids = candidates.map(({ pageId }) => pageId)
    expect(ids).toContain(102)
    expect(ids).not.toContain(2)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('is searched by what its words mean, too, where the region does not offer its language', async () => {
    const { candidates } = await ask(app, 'zweistadt', 'Quelles sont les règles pour le Rathaus ?')
    expect(candidates[0]).toMatchObject({ title: 'Gebühren für Hunde' })
  })
})
