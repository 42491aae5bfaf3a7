import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTableOfContents } from '../../db/table-of-contents.ts'
import type { App } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { showEvents } from '../../src/conversation/browse/events.ts'
import { showTopics } from '../../src/conversation/browse/menu.ts'
import { showPage } from '../../src/conversation/browse/page.ts'
import { placeExtras } from '../../src/conversation/browse/place-extras.ts'
import { showPlaces, type PlacesScreen } from '../../src/conversation/browse/places.ts'
import type { BrowsingDeps, Reader } from '../../src/conversation/browse/reader.ts'
import { decodeAction, encodeAction, type Action } from '../../src/domain/action.ts'
import type { Citation } from '../../src/domain/answer.ts'
import { languageTag } from '../../src/domain/language.ts'
import type { OutboundText } from '../../src/domain/outbound.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import type { Effect } from '../../src/domain/settlement.ts'
import { phrasesFor } from '../../src/phrases/languages.ts'
import { cmsPage, cmsPlace, cmsRegion, json, startScriptedCms, type ScriptedCms } from '../doubles/cms.ts'
import { configFor, openApp } from '../doubles/small-regions.ts'
import { describeEachDatabase } from '../services/each-database.ts'

/** A Monday morning. */
const now = new Date('2026-11-23T09:00:00Z')

interface Shelf {
  readonly app: App
  readonly deps: BrowsingDeps
  reader(language: string): Promise<Reader>
}

function shelfOf(app: App, slug: string, at = now): Shelf {
  const contents = createTableOfContents(app.pool)
  return {
    app,
    deps: { contents, pageUrl: (path) => `https://pages.example${path}`, now: () => at },
    async reader(written) {
      const [region, language] = [await app.regions.find(slug as RegionSlug), languageTag(written)]
      if (region === undefined) throw new Error(`${slug} is not synced`)
      return { region, language, phrases: phrasesFor(language) }
    },
  }
}

function only(effect: Effect): OutboundText {
  const [say, ...others] = effect.says ?? []
  if (say?.content.kind !== 'text' || others.length > 0) throw new Error('expected one message')
  return say.content
}

const shown = ({ text }: OutboundText) => text.map((span) => span.text).join('')
const bold = ({ text }: OutboundText) => text.filter(({ style }) => style === 'bold').map((span) => span.text)
const labels = ({ buttons }: OutboundText) => buttons.map((row) => row.map(({ label }) => label))
const actionOf = ({ buttons }: OutboundText, label: string): Action | undefined => {
  const button = buttons.flat().find((one) => one.label === label)
  return button?.kind === 'action' ? button.action : undefined
}
const linksOf = ({ buttons }: OutboundText) =>
  buttons.flat().flatMap((button) => (button.kind === 'link' ? [[button.label, button.url]] : []))

describeEachDatabase('leafing through the demo region', (database) => {
  let shelf: Shelf

  beforeAll(async () => {
    const { dataDir, databaseUrl } = await database.create('demo')
    const stored = { DATA_DIR: dataDir || undefined, DATABASE_URL: databaseUrl ?? undefined }
    const app = await openApp(readConfig({ PORT: '0', SYNC_CRON: 'off', ...stored }), { now: () => now })
    await app.sync()
    shelf = shelfOf(app, 'musterstadt')
  })
  afterAll(() => shelf.app.close())

  const topics = async (language = 'de') =>
    only(await showTopics({ from: 0, menu: '7' }, await shelf.reader(language), shelf.deps))
  const page = async (pageId: number, language = 'de') =>
    only(await showPage(pageId, { from: 0, menu: '7' }, await shelf.reader(language), shelf.deps))
  const events = async (from = 0, language = 'de') =>
    only(await showEvents({ from, menu: '7' }, await shelf.reader(language), shelf.deps))
  const places = async (screen: Partial<PlacesScreen> = {}, language = 'de', { deps } = shelf) =>
    only(await showPlaces({ from: 0, menu: '7', ...screen }, await shelf.reader(language), deps))
  const idOf = async (...path: readonly string[]) => {
    let menu = await topics()
    let pageId = 0
    for (const label of path) {
      const action = actionOf(menu, label)
      if (action?.kind !== 'browse' || action.pageId === null) throw new Error(`no page ${label}`)
      pageId = action.pageId
      menu = await page(pageId)
    }
    return pageId
  }

  it('begins with a button for each topic, then events and places, in the place of the menu that was tapped', async () => {
    const menu = await topics()
    expect(menu.text).toEqual([{ text: 'Was suchen Sie?', style: 'bold' }])
    expect(labels(menu).slice(1, 3)).toEqual([['Hilfe im Notfall'], ['Ankommen und Aufenthalt']])
    expect(labels(menu).at(-1)).toEqual(['Die nächsten Veranstaltungen', 'Orte'])
    expect(menu).toMatchObject({ replaces: '7', preview: null, repliesTo: null })
  })

  it('speaks the newcomer’s language where the region does', async () => {
    expect(bold(await topics('uk'))).toEqual(['Що ви шукаєте?'])
    expect(labels(await topics('uk'))).toContainEqual(['Здоров’я'])
  })

  it('shows the region’s default language where it lacks theirs', async () => {
    const menu = await topics('pl')
    expect(bold(menu)).toEqual([phrasesFor(languageTag('pl')).menuTitle])
    expect(labels(menu)).toContainEqual(['Gesundheit'])
  })

  it('carries nothing in its buttons that they could not be read back from', async () => {
    for (const message of [await topics(), await page(await idOf('Gesundheit')), await events(), await places()]) {
      for (const button of message.buttons.flat()) {
        if (button.kind !== 'action') continue
        expect(decodeAction(encodeAction(button.action))).toEqual(button.action)
      }
    }
  })

  it('opens a page with its first lines as a quotation, its address, and the way back', async () => {
    const opened = await page(await idOf('Ankommen und Aufenthalt', 'Wohnung anmelden (Anmeldung) und Steuer-ID'))
    expect(bold(opened)).toEqual(['Wohnung anmelden (Anmeldung) und Steuer-ID'])
    const quote = opened.text.find(({ style }) => style === 'quote')?.text ?? ''
    expect(quote.length).toBeGreaterThan(100)
    expect(quote.length).toBeLessThanOrEqual(600)
    expect(linksOf(opened)[0]).toEqual(['Seite öffnen', 'https://pages.example/musterstadt/de/ankommen/anmeldung/'])
    expect(actionOf(opened, 'Zurück')).toEqual({
      kind: 'browse',
      pageId: await idOf('Ankommen und Aufenthalt'),
      from: 0,
    })
    expect(opened.replaces).toBe('7')
  })

  it('leads back from a topic to the topics', async () => {
    expect(actionOf(await page(await idOf('Gesundheit')), 'Zurück')).toEqual({ kind: 'browse', pageId: null, from: 0 })
  })

  it('turns over to the same page in the language that was chosen meanwhile', async () => {
    const opened = await page(await idOf('Gesundheit'), 'ar')
    expect(bold(opened)).toEqual(['الصحة'])
    expect(labels(opened).flat()).toContain(phrasesFor(languageTag('ar')).back)
  })

  it('says in which language a page is that nobody translated', async () => {
    const opened = await page(await idOf('Gesundheit'), 'pl')
    expect(bold(opened)[0]).toContain('Gesundheit')
    expect(bold(opened)[0]).toContain('Deutsch')
  })

  it.each([999_999_999, 0])('answers kindly to a button for page %i, which is not there', async (pageId) => {
    const answer = await page(pageId)
    expect(shown(answer)).toBe(phrasesFor(languageTag('de')).staleButton)
    expect(answer.replaces).toBeNull()
    expect(actionOf(answer, 'Nach Themen suchen')).toEqual({ kind: 'browse', pageId: null, from: 0 })
  })

  it('lists five events with date, place and address, and more at a tap', async () => {
    const list = await events()
    expect(bold(list)).toHaveLength(6)
    expect(shown(list)).toContain('Mittwoch, 25. November 2026')
    expect(shown(list)).toContain('17:00')
    expect(shown(list)).toContain('Stadtbibliothek, Marktplatz 6, 12345 Musterstadt')
    expect(list.text.find(({ url }) => url !== undefined)?.url).toBe(
      'https://pages.example/musterstadt/de/events/sprachcafe/',
    )
    expect(actionOf(list, 'Mehr')).toEqual({ kind: 'list-events', from: 5 })
    expect(actionOf(list, 'Zurück')).toEqual({ kind: 'browse', pageId: null, from: 0 })
    const next = await events(5)
    expect(labels(next)).toEqual([['Zurück']])
    expect(actionOf(next, 'Zurück')).toEqual({ kind: 'list-events', from: 0 })
    expect(bold(next).slice(1)).not.toContain(bold(list)[1])
  })

  it('says the dates in the newcomer’s language', async () => {
    expect(shown(await events(0, 'uk'))).toContain('середа, 25 листопада 2026')
  })

  it('begins anew where a list has become shorter than the button knew', async () => {
    expect(shown(await events(500))).toBe(shown(await events(0)))
    expect(shown(await places({ from: 500 }))).toBe(shown(await places()))
  })

  it('lists five places with address, opening hours today and a map', async () => {
    const list = await places()
    expect(bold(list).slice(0, 3)).toEqual(['Orte', 'Ausländerbehörde', 'Bürgerbüro'])
    expect(shown(list)).toContain('\nRathausplatz 1, 12345 Musterstadt\nHeute: 08:00–12:00\nKarte')
    expect(list.text.find(({ text }) => text === 'Karte')?.url).toMatch(/^https:\/\/www\.openstreetmap\.org\//)
    expect(actionOf(list, 'Mehr')).toEqual({ kind: 'list-places', from: 5 })
    expect(shown(list)).not.toContain('km')
  })

  it('tells the opening hours of the day that it is', async () => {
    const sunday = shelfOf(shelf.app, 'musterstadt', new Date('2026-11-29T09:00:00Z'))
    expect(shown(await places({}, 'de', sunday))).toContain('Rathausplatz 1, 12345 Musterstadt\nHeute: Geschlossen')
  })

  it('lists the nearest places with their distance where a location is shared', async () => {
    const list = await places({ near: { latitude: 52.5, longitude: 13.41 }, menu: null })
    expect(bold(list).slice(0, 2)).toEqual([phrasesFor(languageTag('de')).nearestPlaces, 'Wertstoffhof'])
    expect(shown(list)).toContain('Wertstoffhof · 1,3 km\n')
    expect(labels(list)).toEqual([['Orte']])
  })

  describe('beside an answer', () => {
    const region = { slug: 'musterstadt' as RegionSlug }
    const cited = async (...names: readonly string[]): Promise<readonly Citation[]> => {
      const all = await shelf.deps.contents.places(region.slug, languageTag('de'), { limit: 50, offset: 0 })
      return all.filter(({ title }) => names.includes(title)).map(citation)
    }
    const citation = ({ pageId, title }: { readonly pageId: number; readonly title: string }): Citation => ({
      pageId,
      title,
      language: languageTag('de'),
      url: 'https://pages.example/',
      quote: title,
      lastUpdated: null,
      facts: ['Adresse: Marktplatz 1'],
      links: [],
      dates: [],
    })
    const extras = (citations: readonly Citation[], language = 'en') =>
      placeExtras({ citations, language: languageTag(language) }, region, shelf.deps)

    it('says whether the place that is cited is open today, and where it is', async () => {
      expect(await extras(await cited('Bürgerbüro'))).toEqual({
        lines: ['Today: 08:00–12:00'],
        buttons: [{ kind: 'link', label: 'Map', url: expect.stringContaining('mlat=52.52&mlon=13.4#') }],
      })
    })

    it('names the places where there are several', async () => {
      const { lines, buttons } = await extras(await cited('Bürgerbüro', 'Wertstoffhof'))
      expect(lines).toEqual(['Bürgerbüro: Today: 08:00–12:00', 'Wertstoffhof: Today: Closed'])
      expect(buttons.map(({ label }) => label)).toEqual(['Bürgerbüro: Map', 'Wertstoffhof: Map'])
    })

    it('says nothing where no place is cited, or only something else of the same id', async () => {
      expect(await extras([])).toEqual({ lines: [], buttons: [] })
      expect(await extras([citation({ pageId: await idOf('Gesundheit'), title: 'Gesundheit' })])).toEqual({
        lines: [],
        buttons: [],
      })
      const [office] = await cited('Bürgerbüro')
      expect(await extras(office ? [{ ...office, title: 'Gebühren' }] : [])).toEqual({ lines: [], buttons: [] })
    })
  })
})

describeEachDatabase('leafing through a region of twenty topics', (database) => {
  let cms: ScriptedCms
  let shelf: Shelf

  const written = (id: number, slug: string, fields: object = {}) =>
    cmsPage({ id, path: `/ahausen/de/${slug}/`, title: slug, order: id, available_languages: {}, ...fields })

  beforeAll(async () => {
    cms = await startScriptedCms({})
    const features = { path: 'ahausen', name: 'Ahausen', events: false, pois: true, extras: false }
    cms.answer('regions/ahausen/', json(cmsRegion(features)))
    const languages = ['de', 'fr'].map((code) => ({ code, native_name: code, dir: 'ltr' }))
    cms.answer('ahausen/languages/', json(languages))
    const links =
      '<p>Stellen Sie den <a href="https://amt.example/antrag.pdf">Antrag</a> oder schreiben Sie an ' +
      '<a href="https://formulare.amt.example/formular/kita">Online-Formular</a>. <a href="tel:030123">Anrufen</a></p>'
    const numbered = Array.from({ length: 20 }, (_, i) => written(i + 1, `t${String(i + 1).padStart(2, '0')}`))
    const special = [
      written(2, 't02', { content: '' }),
      written(3, 't03', { content: links }),
      written(4, 't04', {
        title: '<b>Kita</b> *_[x](https://böse.example)',
        content: '<p>&lt;script&gt; **fett**</p>',
      }),
      written(5, 't05', { content: '' }),
    ]
    const below = Array.from({ length: 9 }, (_, i) => written(200 + i, `t02/u${i}`))
    const pages = [...new Map([...numbered, ...special, ...below].map((one) => [one.path, one])).values()]
    cms.answer('ahausen/de/pages/', json(pages))
    const place = { path: '/ahausen/de/locations/amt/', opening_hours: null }
    cms.answer('ahausen/de/locations/', json([cmsPlace(place)]))
    cms.answer('ahausen/fr/pages/', json([]))
    cms.answer('ahausen/fr/locations/', json([]))
    const app = await openApp(configFor(cms, ['ahausen'], await database.create()), { now: () => now })
    await app.sync()
    shelf = shelfOf(app, 'ahausen')
  })
  afterAll(async () => {
    await shelf.app.close()
    await cms.close()
  })

  const topics = async (from: number, language = 'de') =>
    only(await showTopics({ from, menu: null }, await shelf.reader(language), shelf.deps))
  const page = async (pageId: number, from = 0) =>
    only(await showPage(pageId, { from, menu: null }, await shelf.reader('de'), shelf.deps))

  it('shows eight at a time, with the way on and the way back', async () => {
    const [first, second, last] = [await topics(0), await topics(8), await topics(16)]
    expect(labels(first).slice(0, 8).flat()).toEqual(expect.arrayContaining(['t01', 't08']))
    expect(labels(first).slice(8)).toEqual([['Orte'], ['Mehr']])
    expect(labels(second).slice(8)).toEqual([['Zurück', 'Mehr']])
    expect(actionOf(second, 'Zurück')).toEqual({ kind: 'browse', pageId: null, from: 0 })
    expect(actionOf(second, 'Mehr')).toEqual({ kind: 'browse', pageId: null, from: 16 })
    expect(labels(last)).toEqual([['t17'], ['t18'], ['t19'], ['t20'], ['Zurück']])
  })

  it('goes to the last screen where the button knew of more', async () => {
    expect(labels(await topics(99))).toEqual(labels(await topics(16)))
    expect(labels(await topics(11))).toEqual(labels(await topics(8)))
  })

  it('leads back from a page to the screen that it was found on', async () => {
    expect(actionOf(await page(12), 'Zurück')).toEqual({ kind: 'browse', pageId: null, from: 8 })
    expect(actionOf(await page(208), 'Zurück')).toEqual({ kind: 'browse', pageId: 2, from: 8 })
  })

  it('shows only the pages below where a page holds nothing else', async () => {
    const holder = await page(2)
    expect(holder.text).toEqual([{ text: 't02', style: 'bold' }])
    expect(linksOf(holder)).toEqual([])
    expect(labels(holder).slice(0, 2)).toEqual([['t02/u0'], ['t02/u1']])
    expect(labels(holder).at(-1)).toEqual(['Zurück', 'Mehr'])
    expect(labels(await page(2, 8))).toEqual([['t02/u8'], ['Zurück']])
    expect(actionOf(await page(2, 8), 'Zurück')).toEqual({ kind: 'browse', pageId: 2, from: 0 })
  })

  it('leads to a page that has neither text nor pages below', async () => {
    expect(linksOf(await page(5))).toEqual([['Seite öffnen', 'https://pages.example/ahausen/de/t05/']])
  })

  it('offers the forms and PDF files of a page, and no other links', async () => {
    expect(linksOf(await page(3)).slice(1)).toEqual([
      ['PDF-Datei: Antrag', 'https://amt.example/antrag.pdf'],
      ['Formular: Online-Formular', 'https://formulare.amt.example/formular/kita'],
    ])
  })

  it('passes on what a page says as text, whatever it looks like', async () => {
    const { text } = await page(4)
    expect(text[0]).toEqual({ text: '<b>Kita</b> *_[x](https://böse.example)', style: 'bold' })
    expect(text[2]).toEqual({ text: '<script> **fett**', style: 'quote' })
  })

  it('shows German topics and places where a language of the region has none yet', async () => {
    expect(labels(await topics(0, 'fr'))[0]).toEqual(['t01'])
    const reader = await shelf.reader('fr')
    const list = only(await showPlaces({ from: 0, menu: null }, reader, shelf.deps))
    expect(bold(list)).toEqual(['Lieux', 'Amt'])
    expect(shown(list)).toContain('Weg 1, 12345 Beispiel')
  })

  it('says so where nothing takes place', async () => {
    const list = only(await showEvents({ from: 5, menu: '7' }, await shelf.reader('de'), shelf.deps))
    expect(shown(list)).toContain('Ahausen')
    expect(labels(list)).toEqual([['Nach Themen suchen']])
    expect(list.replaces).toBe('7')
  })

  it('opens a place with what the CMS’s fields say, a map, and the way back to the places', async () => {
    const opened = await page(21)
    expect(bold(opened)).toEqual(['Amt'])
    expect(shown(opened)).toContain('Adresse: Amt, Weg 1, 12345 Beispiel\nTelefon: +49 30 1234')
    expect(linksOf(opened).map(([label]) => label)).toEqual(['Seite öffnen', 'Karte'])
    expect(actionOf(opened, 'Zurück')).toEqual({ kind: 'list-places', from: 0 })
  })
})
