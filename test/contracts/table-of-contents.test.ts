/** What every table of contents keeps to: over the demo region, a scripted one, and the recorded ones. */

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTableOfContents } from '../../db/table-of-contents.ts'
import type { LearnApart } from '../../ingestion/learn/learn-apart.ts'
import type { App } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import type { MenuEntry } from '../../src/domain/contents.ts'
import { distanceKm } from '../../src/domain/coordinates.ts'
import { languageTag } from '../../src/domain/language.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import type { TableOfContents } from '../../src/ports/answering.ts'
import { cmsEvent, cmsPlace, cmsRegion, json, startScriptedCms, type ScriptedCms } from '../doubles/cms.ts'
import { configFor, openApp, publish } from '../doubles/small-regions.ts'
import { describeEachDatabase, type DatabaseAddress } from '../services/each-database.ts'
import { recordedRegions, recording, startRecording } from '../services/recorded-regions.ts'

const de = languageTag('de')
const ar = languageTag('ar')
const en = languageTag('en')
const slug = (text: string) => text as RegionSlug
const now = new Date('2026-11-23T09:00:00Z')
const titles = (entries: readonly { readonly title: string }[]) => entries.map(({ title }) => title)

describeEachDatabase('the table of contents of the demo region', (database) => {
  const musterstadt = slug('musterstadt')
  let app: App
  let contents: TableOfContents

  beforeAll(async () => {
    app = await openApp(demoConfig(await database.create('demo')), { now: () => now })
    await app.sync()
    contents = createTableOfContents(app.pool)
  })
  afterAll(() => app.close())

  const topic = async (title: string) => {
    const found = (await contents.children(musterstadt, de, null)).find((entry) => entry.title === title)
    if (found === undefined) throw new Error(`no topic ${title}`)
    return found
  }

  it('begins with the topics, in reading order', async () => {
    const entries = await contents.children(musterstadt, de, null)
    expect(titles(entries).slice(1, 4)).toEqual([
      'Hilfe im Notfall',
      'Ankommen und Aufenthalt',
      'Deutsch lernen, Kita, Schule und Ausbildung',
    ])
    expect(entries.map(({ hasChildren }) => hasChildren)).toContain(false)
    expect(entries[2]).toMatchObject({ path: '/musterstadt/de/ankommen/', url: null, hasChildren: true })
  })

  it('holds each page once, below the page that its address names', async () => {
    for (const { tag } of (await app.regions.find(musterstadt))?.languages ?? []) {
      const { seen, total } = await walk(contents, app, musterstadt, tag)
      expect(seen).toHaveLength(total)
      expect(new Set(seen).size).toBe(total)
    }
  })

  it('opens a page with its text, the pages above it, and when it was last changed', async () => {
    const { pageId } = await topic('Ankommen und Aufenthalt')
    const [below] = await contents.children(musterstadt, de, pageId)
    const page = await contents.page(musterstadt, below?.pageId ?? 0, { now })
    expect(page).toMatchObject({
      kind: 'page',
      language: 'de',
      title: below?.title,
      place: null,
      dates: [],
      ancestors: [{ pageId, title: 'Ankommen und Aufenthalt' }],
      lastUpdated: expect.stringMatching(/^20\d\d-/),
    })
    expect(page?.passages[0]?.lines[0]?.text).toMatch(/\w/)
  })

  it('finds the same page in another language, and in its own', async () => {
    const { pageId } = await topic('Gesundheit')
    const arabic = await contents.translationOf(musterstadt, pageId, ar)
    expect(arabic).toBeDefined()
    expect(await contents.page(musterstadt, arabic ?? 0, { now })).toMatchObject({ language: 'ar', title: 'الصحة' })
    expect(await contents.translationOf(musterstadt, arabic ?? 0, de)).toBe(pageId)
    expect(await contents.translationOf(musterstadt, pageId, de)).toBe(pageId)
    expect(await contents.translationOf(musterstadt, pageId, languageTag('pl'))).toBeUndefined()
  })

  it('lists events soonest first, each with its next dates and where it is', async () => {
    const all = await contents.events(musterstadt, de, { now, limit: 50, offset: 0 })
    const starts = all.map(({ dates }) => dates[0]?.startsAt.getTime() ?? 0)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    expect(all[0]).toMatchObject({
      title: 'Sprachcafé in der Stadtbibliothek',
      path: '/musterstadt/de/events/sprachcafe/',
      facts: ['Adresse: Stadtbibliothek, Marktplatz 6, 12345 Musterstadt'],
    })
    expect(all[0]?.dates).toHaveLength(3)
    expect(all.every(({ dates }) => dates.every(({ endsAt }) => endsAt > now))).toBe(true)
    const part = await contents.events(musterstadt, de, { now, limit: 2, offset: 1 })
    expect(titles(part)).toEqual(titles(all).slice(1, 3))
  })

  it('opens an event with its coming dates, and no more than five of them', async () => {
    const [event] = await contents.events(musterstadt, de, { now, limit: 1, offset: 0 })
    const page = await contents.page(musterstadt, event?.pageId ?? 0, { now, kind: 'event' })
    expect(page).toMatchObject({ kind: 'event', ancestors: [], place: null })
    expect(page?.dates).toHaveLength(5)
    expect(page?.dates[0]?.startsAt).toEqual(new Date('2026-11-25T16:00:00Z'))
    expect(page?.dates[0]?.endsAt).toEqual(new Date('2026-11-25T18:00:00Z'))
  })

  it('lists places by title, as people sort them, without a distance', async () => {
    const all = await contents.places(musterstadt, de, { limit: 50, offset: 0 })
    expect(titles(all)).toEqual(titles(all).toSorted((a, b) => a.localeCompare(b, 'de')))
    expect(all.map(({ distanceKm: distance }) => distance)).toEqual(all.map(() => null))
    const part = await contents.places(musterstadt, de, { limit: 2, offset: 3 })
    expect(titles(part)).toEqual(titles(all).slice(3, 5))
  })

  it.each([
    ['a street away', { latitude: 52.5, longitude: 13.41 }],
    ['in Munich', { latitude: 48.137, longitude: 11.575 }],
    ['on the other side of the earth', { latitude: -52.5, longitude: -166.6 }],
  ])('lists places nearest first where a spot is given, be it %s', async (_, near) => {
    const all = await contents.places(musterstadt, en, { near, limit: 50, offset: 0 })
    const measured = all.map(({ place }) =>
      distanceKm(near, { latitude: place?.latitude ?? 0, longitude: place?.longitude ?? 0 }),
    )
    for (const [i, entry] of all.entries()) expect(entry.distanceKm).toBeCloseTo(measured[i] ?? 0, 6)
    expect(measured).toEqual(measured.toSorted((a, b) => a - b))
  })

  it('knows of a place what the CMS’s fields say', async () => {
    const all = await contents.places(musterstadt, de, { limit: 50, offset: 0 })
    const office = all.find(({ title }) => title === 'Bürgerbüro')
    expect(office?.place).toMatchObject({
      address: 'Rathausplatz 1, 12345 Musterstadt',
      latitude: 52.52,
      longitude: 13.4,
      temporarilyClosed: false,
    })
    expect(office?.place?.openingHours).toHaveLength(7)
    expect(office?.place?.openingHours?.[6]).toEqual({ kind: 'closed' })
    const page = await contents.page(musterstadt, office?.pageId ?? 0, { now })
    expect(page).toMatchObject({ kind: 'place', place: office?.place })
  })

  it('does not know pages that are not there', async () => {
    expect(await contents.page(musterstadt, 999_999_999_999_999, { now })).toBeUndefined()
    expect(await contents.children(musterstadt, de, 999_999_999)).toEqual([])
    expect(await contents.children(musterstadt, languageTag('pl'), null)).toEqual([])
    expect(await contents.translationOf(musterstadt, 999_999_999, ar)).toBeUndefined()
    expect(await contents.events(slug('nirgendwo'), de, { now, limit: 5, offset: 0 })).toEqual([])
    expect(await contents.places(slug('nirgendwo'), de, { limit: 5, offset: 0 })).toEqual([])
  })

  it('shows nothing of a page’s children in another language than their own', async () => {
    const { pageId } = await topic('Gesundheit')
    expect(await contents.children(musterstadt, ar, pageId)).toEqual([])
  })
})

describeEachDatabase('the table of contents of small regions', (database) => {
  const ahausen = slug('ahausen')
  let cms: ScriptedCms
  let app: App
  let contents: TableOfContents

  beforeEach(async () => {
    cms = await startScriptedCms({})
    publish(cms, 'ahausen', [{ slug: 'schule' }, { slug: 'schule/anmeldung' }, { slug: 'schulen' }])
    publish(cms, 'bedorf', [{ slug: 'abfall' }])
    app = await openApp(configFor(cms, ['ahausen', 'bedorf'], await database.create()), { now: () => now })
    contents = createTableOfContents(app.pool)
  })
  afterEach(async () => {
    await app.close()
    await cms.close()
  })

  const withPlaces = (...places: readonly object[]) => {
    cms.answer('regions/ahausen/', json(cmsRegion({ path: 'ahausen', events: true, pois: true, extras: false })))
    cms.answer('ahausen/de/locations/', json(places))
    cms.answer('ahausen/de/events/?combine_recurring=1', json([]))
  }

  it('never shows a page of another region, even where both give it the same id', async () => {
    await app.sync()
    expect(await contents.page(ahausen, 1, { now })).toMatchObject({ title: 'schule' })
    expect(await contents.page(slug('bedorf'), 1, { now })).toMatchObject({ title: 'abfall' })
    expect(await contents.page(slug('bedorf'), 2, { now })).toBeUndefined()
    expect(titles(await contents.children(slug('bedorf'), de, null))).toEqual(['abfall'])
  })

  it('takes an address for what it is: schulen is not below schule', async () => {
    await app.sync()
    expect(await contents.children(ahausen, de, null)).toMatchObject([
      { title: 'schule', hasChildren: true, hasText: true },
      { title: 'schulen', hasChildren: false },
    ])
    expect(titles(await contents.children(ahausen, de, 1))).toEqual(['schule/anmeldung'])
  })

  it('hangs a page below its own parent, not below the page above that', async () => {
    publish(cms, 'ahausen', [{ slug: 'a' }, { slug: 'a/b' }, { slug: 'a/b/c' }])
    await app.sync()
    expect(titles(await contents.children(ahausen, de, 1))).toEqual(['a/b'])
    expect(titles(await contents.children(ahausen, de, 2))).toEqual(['a/b/c'])
    expect(titles((await contents.page(ahausen, 3, { now }))?.ancestors ?? [])).toEqual(['a', 'a/b'])
  })

  it('hangs a page whose parent nobody translated below the nearest page above that somebody did', async () => {
    publish(cms, 'ahausen', [{ slug: 'a' }, { slug: 'a/b/c' }, { slug: 'x/y' }])
    await app.sync()
    expect(titles(await contents.children(ahausen, de, null))).toEqual(['a', 'x/y'])
    expect(titles(await contents.children(ahausen, de, 1))).toEqual(['a/b/c'])
    expect((await contents.page(ahausen, 2, { now }))?.ancestors).toEqual([{ pageId: 1, title: 'a' }])
  })

  it('tells pages that only hold others from pages with text', async () => {
    publish(cms, 'ahausen', [{ slug: 'a', html: '' }, { slug: 'a/b' }])
    await app.sync()
    expect(await contents.children(ahausen, de, null)).toMatchObject([{ hasText: false, hasChildren: true }])
    expect((await contents.page(ahausen, 1, { now }))?.passages).toEqual([])
  })

  it('means the page by an id that a place has as well, unless it is asked for the place', async () => {
    withPlaces(cmsPlace({ id: 1, path: '/ahausen/de/locations/amt/' }))
    await app.sync()
    expect(await contents.page(ahausen, 1, { now })).toMatchObject({ kind: 'page' })
    expect(await contents.page(ahausen, 1, { now, kind: 'place' })).toMatchObject({ kind: 'place', title: 'Amt' })
    expect(await contents.translationOf(ahausen, 1, de)).toBe(1)
  })

  it('sorts places as people do, with umlauts and small letters where they belong', async () => {
    const named = ['Zoo', 'Ämter', 'bad', 'Arzt'].map((title, i) =>
      cmsPlace({ id: 21 + i, path: `/ahausen/de/locations/${i}/`, title }),
    )
    withPlaces(...named)
    await app.sync()
    const places = await contents.places(ahausen, de, { limit: 9, offset: 0 })
    expect(titles(places)).toEqual(['Ämter', 'Arzt', 'bad', 'Zoo'])
  })

  it('lists places last whose spot nobody knows', async () => {
    withPlaces(
      cmsPlace({ id: 21, path: '/ahausen/de/locations/a/', title: 'A', location: null }),
      cmsPlace({ id: 22, path: '/ahausen/de/locations/b/', title: 'B' }),
    )
    await app.sync()
    const near = { latitude: 50.5, longitude: 10.5 }
    const places = await contents.places(ahausen, de, { near, limit: 5, offset: 0 })
    expect(places).toMatchObject([
      { title: 'B', distanceKm: 0 },
      { title: 'A', distanceKm: null, place: { address: null, latitude: null } },
    ])
  })

  it('leaves out an event that is over, and keeps one that has begun', async () => {
    withPlaces()
    const on = (id: number, day: string) =>
      cmsEvent({
        id,
        path: `/ahausen/de/events/${id}/`,
        title: day,
        recurrence_rule: null,
        event: { id, start: `${day}T08:00:00+01:00`, end: `${day}T12:00:00+01:00`, timezone: 'Europe/Berlin' },
      })
    cms.answer('ahausen/de/events/?combine_recurring=1', json([on(11, '2026-11-24'), on(12, '2026-11-23')]))
    await app.sync()
    const later = new Date('2026-11-23T12:00:00Z')
    expect(titles(await contents.events(ahausen, de, { now, limit: 5, offset: 0 }))).toEqual([
      '2026-11-23',
      '2026-11-24',
    ])
    expect(titles(await contents.events(ahausen, de, { now: later, limit: 5, offset: 0 }))).toEqual(['2026-11-24'])
  })
})

/** A table of contents has no use for what is learnt from pages, and of three real regions that takes half a minute. */
const learnApart: LearnApart = async () => ({ forth: new Map(), back: new Map() })

describe.skipIf(!recording.isThere)(`recorded regions${recording.missing}`, () => {
  describeEachDatabase('the table of contents of a recorded region', (database) => {
    let served: Awaited<ReturnType<typeof startRecording>>
    let app: App
    let contents: TableOfContents

    beforeAll(async () => {
      served = await startRecording()
      const settings = { CMS_URL: served.url, CMS_REGIONS: recordedRegions.join(',') }
      app = await openApp(readConfig({ ...settings, ...storedIn(await database.create()) }), {
        now: () => now,
        learnApart,
      })
      await app.sync()
      contents = createTableOfContents(app.pool)
    })
    afterAll(async () => {
      await app.close()
      await served.close()
    })

    it.each(recordedRegions)('holds each page of %s once in every language', async (region) => {
      for (const { tag } of (await app.regions.find(slug(region)))?.languages ?? []) {
        const { seen, total } = await walk(contents, app, slug(region), tag)
        expect(seen).toHaveLength(total)
        expect(new Set(seen).size).toBe(total)
      }
    })

    it.each(['lkaugsburg', 'rems-murr-kreis'])(
      'is the tree of %s that the CMS names by its parents',
      async (region) => {
        const { rows } = await app.pool.query<{ pageId: number; ancestors: string[] }>(
          `select cms_id as "pageId", ancestors from page where region = $1 and language = 'de' and kind = 'page'`,
          [region],
        )
        for (const { pageId, ancestors } of rows) {
          const page = await contents.page(slug(region), pageId, { now })
          expect(titles(page?.ancestors ?? [])).toEqual(ancestors)
        }
      },
    )

    it('leads from German pages to their translations and back', async () => {
      const region = slug('lkaugsburg')
      const topics = await contents.children(region, de, null)
      const english = await Promise.all(topics.map(({ pageId }) => contents.translationOf(region, pageId, en)))
      const translated = english.filter((pageId) => pageId !== undefined)
      expect(translated.length).toBeGreaterThan(topics.length / 2)
      const back = await Promise.all(translated.map((pageId) => contents.translationOf(region, pageId, de)))
      expect(titles(topics.filter(({ pageId }) => back.includes(pageId)))).toHaveLength(translated.length)
    })
  })
})

/** Ids of all pages that can be reached from the topics, and how many pages there are. */
async function walk(contents: TableOfContents, app: App, region: RegionSlug, language: typeof de) {
  const seen: number[] = []
  const waiting: MenuEntry[] = [...(await contents.children(region, language, null))]
  for (let entry = waiting.pop(); entry; entry = waiting.pop()) {
    seen.push(entry.pageId)
    const below = await contents.children(region, language, entry.pageId)
    if (below.length > 0 !== entry.hasChildren) throw new Error(`${entry.path} says wrongly whether it has children`)
    waiting.push(...below)
  }
  const { rows } = await app.pool.query<{ total: number }>(
    `select count(*) as total from page where region = $1 and language = $2 and kind = 'page'`,
    [region, language],
  )
  return { seen, total: rows[0]?.total ?? 0 }
}

const demoConfig = (address: DatabaseAddress) => readConfig(storedIn(address))

const storedIn = (address: DatabaseAddress) => ({
  PORT: '0',
  SYNC_CRON: 'off',
  DATA_DIR: address.dataDir || undefined,
  DATABASE_URL: address.databaseUrl ?? undefined,
})
