import { afterEach, beforeEach, expect, it } from 'vitest'
import type { App } from '../../src/app.ts'
import { languageTag } from '../../src/domain/language.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import { phraseLanguages, phrasesFor } from '../../src/phrases/languages.ts'
import { startScriptedCms, type ScriptedCms } from '../doubles/cms.ts'
import { ask, configFor, openApp, publish } from '../doubles/small-regions.ts'
import { describeEachDatabase } from '../services/each-database.ts'

const german = phrasesFor(languageTag('de'))

const violence = {
  slug: 'gewalt',
  title: 'Hilfe bei Gewalt',
  html: '<p>Ihr Mann schlägt Sie? Das Frauenhaus Ahausen hilft Ihnen, Telefon 0123 456.</p>',
}
const waste = { slug: 'abfall', title: 'Abfall', html: '<p>Glas gehört in den Container.</p>' }

describeEachDatabase('a turn that is no question', (database) => {
  let cms: ScriptedCms
  let app: App

  beforeEach(async () => {
    cms = await startScriptedCms({})
    publish(cms, 'ahausen', [violence, waste])
    app = await openApp(configFor(cms, ['ahausen'], await database.create()))
    await app.sync()
  })

  afterEach(async () => {
    await app.close()
    await cms.close()
  })

  const askIn = (language: string, text: string) =>
    app.responder.respond({ id: '1', region: 'ahausen' as RegionSlug, text, language: languageTag(language) })

  it('names the numbers to call at once, and the region’s own page', async () => {
    const answer = await ask(app, 'ahausen', 'Mein Mann schlägt mich, wo ist das Frauenhaus?')
    expect(answer).toMatchObject({ kind: 'emergency', reason: 'violence', language: 'de' })
    for (const number of ['112: ', '110: ', '116 016: ', '0800 1239900: ']) expect(answer.text).toContain(number)
    expect(answer.text.indexOf('112')).toBeLessThan(answer.text.indexOf('Frauenhaus Ahausen'))
    expect(answer.citations.map(({ title }) => title)).toEqual(['Hilfe bei Gewalt'])
  })

  it('names them where no page of the region is about it', async () => {
    const answer = await ask(app, 'ahausen', 'Ich will nicht mehr leben')
    expect(answer).toMatchObject({ kind: 'emergency', reason: 'suicide', citations: [] })
    for (const number of ['0800 1110111', '0800 1110222', '116 123']) expect(answer.text).toContain(number)
  })

  it('names them in every language', async () => {
    for (const language of phraseLanguages) {
      const { text } = await askIn(language, 'he is not breathing')
      expect(text).toContain(phrasesFor(language).adviceMedical)
      for (const number of ['112', '110', '116 117']) expect(text).toContain(number)
    }
  })

  it('keeps the groups of a number in their order among letters written from right to left', async () => {
    expect((await askIn('ar', 'أريد أن أموت')).text).toContain('\u20660800 1110111\u2069')
  })

  it('answers small talk with a fixed phrase and searches nothing', async () => {
    expect(await ask(app, 'ahausen', 'Vielen Dank!')).toMatchObject({
      kind: 'small-talk',
      reason: 'thanks',
      text: german.youAreWelcome,
      citations: [],
      candidates: [],
    })
  })

  it('answers small talk in the language that the newcomer chose, whatever they write', async () => {
    expect(await askIn('uk', 'Danke')).toMatchObject({
      language: 'uk',
      text: phrasesFor(languageTag('uk')).youAreWelcome,
    })
  })

  it('answers a greeting with who it is and an invitation', async () => {
    const { kind, text } = await ask(app, 'ahausen', 'Guten Tag')
    expect(kind).toBe('small-talk')
    expect(text).toContain('automatisches System, kein Mensch')
    expect(text).toContain('ahausen')
  })

  it('answers the question behind a greeting', async () => {
    const { kind, candidates } = await ask(app, 'ahausen', 'Hallo, wohin gehört Glas?')
    expect(kind).not.toBe('small-talk')
    expect(candidates[0]?.title).toBe('Abfall')
  })

  it('says what it knows where somebody asks about another city, and still answers about its own', async () => {
    const elsewhere = await ask(app, 'ahausen', 'Wohin gehört Glas in Berlin?')
    expect(elsewhere).toMatchObject({ kind: 'small-talk', reason: 'other-place', citations: [] })
    expect(elsewhere.text).toBe(german.otherPlace.replace('{region}', 'ahausen'))
    expect(elsewhere.candidates[0]?.title).toBe('Abfall')
    expect((await ask(app, 'ahausen', 'Wohin gehört Glas in Ahausen?')).kind).not.toBe('small-talk')
  })
})
