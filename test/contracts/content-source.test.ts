/** What every source of content keeps to, and how the CMS's client bears with a CMS in trouble. */

import { join } from 'node:path'
import { afterEach, beforeAll, afterAll, describe, expect, it } from 'vitest'
import { createIntegreatClient, type IntegreatClientOptions } from '../../adapters/integreat/client.ts'
import { startReplay } from '../../adapters/integreat/replay.ts'
import { languageTag, type LanguageTag } from '../../src/domain/language.ts'
import type { SourceItem } from '../../src/domain/page.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import { SourceFailure } from '../../src/domain/source-failure.ts'
import type { ContentSource } from '../../src/ports/content.ts'
import {
  cmsEvent,
  cmsLanguages,
  cmsPage,
  cmsPlace,
  cmsRegion,
  json,
  smallRegion,
  startScriptedCms,
  status,
  type CmsAnswer,
  type ScriptedCms,
} from '../doubles/cms.ts'
import { recordedRegions, recording, startRecording } from '../services/recorded-regions.ts'

const slug = (text: string) => text as RegionSlug
const de = languageTag('de')
const beispiel = slug('beispiel')
const client = (cmsUrl: string, options: Partial<IntegreatClientOptions> = {}) =>
  createIntegreatClient({ cmsUrl, version: '1.2.3', contact: 'admin@lotse.example', retryDelayMs: 1, ...options })

async function failureOf(work: Promise<unknown>): Promise<SourceFailure> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof SourceFailure)) throw new Error(`expected a SourceFailure, got ${String(error)}`)
  return error
}

// ── The contract ───────────────────────────────────────────────────────────────────────────────────────────────────

interface Served {
  readonly url: string
  close(): Promise<void>
}

const demoFolder = join(import.meta.dirname, '../../demo/musterstadt')

const implementations: readonly { name: string; region: string; isThere: boolean; start: () => Promise<Served> }[] = [
  { name: 'a scripted CMS', region: 'beispiel', isThere: true, start: () => startScriptedCms(smallRegion()) },
  {
    name: 'the demo region',
    region: 'musterstadt',
    isThere: true,
    start: () => startReplay(demoFolder, { now: () => new Date('2026-11-22T12:00:00Z') }),
  },
  ...recordedRegions.map((region) => ({
    name: `the recording of ${region}${recording.missing}`,
    region,
    isThere: recording.isThere,
    start: startRecording,
  })),
]

for (const { name, region, isThere, start } of implementations) {
  describe.skipIf(!isThere)(`content from ${name}`, () => {
    let served: Served
    let source: ContentSource
    beforeAll(async () => {
      served = await start()
      source = client(served.url)
    })
    afterAll(() => served.close())

    it('comes from a region with a name and languages in the order of the CMS', async () => {
      const read = await source.region(slug(region))
      expect(read.slug).toBe(region)
      expect(read.name.length).toBeGreaterThan(3)
      expect(read.languages[0]).toEqual({ tag: 'de', nativeName: 'Deutsch', direction: 'ltr' })
      expect(read.languages.find(({ tag }) => tag === 'ar')?.direction).toBe('rtl')
    })

    it('has items in every language, each with its own path below region and language', async () => {
      const { languages } = await source.region(slug(region))
      for (const { tag } of languages) {
        const items = await source.items(slug(region), tag)
        expect(items.length).toBeGreaterThan(0)
        expect(new Set(items.map(({ path }) => path)).size).toBe(items.length)
        expect(items.filter(({ path }) => !path.startsWith(`/${region}/${tag}/`))).toEqual([])
        expect(items.filter(({ title }) => title === '')).toEqual([])
      }
    })

    it('names the pages of other languages by their paths', async () => {
      const german = new Set((await source.items(slug(region), de)).map(({ path }) => path))
      const arabic = await source.items(slug(region), languageTag('ar'))
      expect(arabic.filter(({ translations }) => german.has(translations['de'] ?? '')).length).toBeGreaterThan(0)
    })

    it('does not know a region or language that does not exist', async () => {
      const noRegion = await failureOf(source.region(slug('nirgendwo')))
      expect(noRegion).toMatchObject({ kind: 'not-found', region: 'nirgendwo', language: null, status: 404 })
      const noLanguage = await failureOf(source.items(slug(region), languageTag('tlh')))
      expect(noLanguage).toMatchObject({ kind: 'not-found', region, language: 'tlh', status: 404 })
    })

    it('stops when it is told to', async () => {
      const reason = new Error('enough')
      await expect(source.items(slug(region), de, AbortSignal.abort(reason))).rejects.toBe(reason)
    })
  })
}

// ── The client, and a CMS in trouble ───────────────────────────────────────────────────────────────────────────────

describe('the client of the CMS', () => {
  const open: ScriptedCms[] = []
  afterEach(async () => {
    await Promise.all(open.splice(0).map((cms) => cms.close()))
  })
  async function cmsWith(script: Record<string, CmsAnswer | CmsAnswer[]> = {}) {
    const cms = await startScriptedCms({ ...smallRegion(), ...script })
    open.push(cms)
    return cms
  }
  const itemsOf = async (script: Record<string, CmsAnswer | CmsAnswer[]>, language: LanguageTag = de) =>
    client((await cmsWith(script)).url).items(beispiel, language)
  const ofKind = <K extends SourceItem['kind']>(items: readonly SourceItem[], kind: K) =>
    items.filter((item): item is Extract<SourceItem, { kind: K }> => item.kind === kind)
  const pages = 'beispiel/de/pages/'

  it('says who it is and that its reading is no visit', async () => {
    const cms = await cmsWith()
    await client(cms.url).items(beispiel, de)
    for (const { headers } of cms.requests) {
      expect(headers['user-agent']).toBe('Lotse/1.2.3 (+admin@lotse.example)')
      expect(headers['x-integreat-development']).toBe('true')
    }
  })

  it('reads pages, events, places, offers and the imprint of a language', async () => {
    const items = await itemsOf({})
    expect(items.map(({ kind, path }) => [kind, path])).toEqual([
      ['page', '/beispiel/de/ankommen/'],
      ['page', '/beispiel/de/ankommen/anmelden/'],
      ['event', '/beispiel/de/events/treff/'],
      ['place', '/beispiel/de/locations/amt/'],
      ['offer', '/beispiel/de/offers/lehrstellen/'],
      ['imprint', '/beispiel/de/disclaimer/'],
    ])
    expect(ofKind(items, 'page').map(({ parentPath }) => parentPath)).toEqual([null, '/beispiel/de/ankommen/'])
    expect(ofKind(items, 'event')[0]).toMatchObject({ timezone: 'Europe/Berlin', location: null, meetingUrl: null })
    expect(ofKind(items, 'offer')[0]).toMatchObject({ title: 'Lehrstellen', offerUrl: 'https://lehre.example' })
  })

  it('takes empty strings of a place for missing ones', async () => {
    const [place] = ofKind(await itemsOf({}), 'place')
    expect(place).toMatchObject({
      email: null,
      phone: '+49 30 1234',
      category: 'Behörde',
      contacts: [{ area: 'Pässe', name: null, phone: '030 99', website: null }],
      location: { name: 'Amt', address: 'Weg 1', latitude: 50.5 },
    })
    expect(place?.openingHours?.[0]).toEqual({ kind: 'open', slots: [{ start: '08:00', end: '12:00' }] })
    expect(place?.openingHours?.[6]).toEqual({ kind: 'closed' })
  })

  it('bears with fields that it can do without', async () => {
    const items = await itemsOf({
      [pages]: json([
        cmsPage({ parent: null, order: '12', last_updated: 'yesterday', modified_gmt: null, title: '', content: null }),
        cmsPage({ path: '/beispiel/de/b/', available_languages: [], parent: { id: 0 } }),
        cmsPage({ path: '/beispiel/de/c/', available_languages: { xx: { path: '/beispiel/xx/c/' }, yy: 3 } }),
      ]),
      'beispiel/de/locations/': json([
        cmsPlace({ opening_hours: null, contacts: null, location: null, category: null }),
      ]),
      'beispiel/de/events/?combine_recurring=1': json([
        cmsEvent({ event: { ...cmsEvent().event, end: null, timezone: 'Mars/Olympus' }, recurrence_rule: '' }),
      ]),
    })
    expect(ofKind(items, 'page')).toMatchObject([
      { title: 'ankommen', html: '', parentPath: null, order: 0, lastUpdated: null },
      { translations: {}, parentPath: null },
      { translations: { xx: '/beispiel/xx/c/' } },
    ])
    expect(ofKind(items, 'place')[0]).toMatchObject({
      openingHours: null,
      contacts: [],
      location: null,
      category: null,
    })
    expect(ofKind(items, 'event')[0]).toMatchObject({
      end: '2026-12-02T17:00:00+01:00',
      timezone: 'Europe/Berlin',
      recurrenceRule: null,
    })
  })

  it('writes tags in lower case and directions of both spellings', async () => {
    const languages = [
      { code: 'sr-Cyrl', native_name: 'Српски', dir: 'LEFT_TO_RIGHT' },
      { code: 'fa', native_name: 'فارسی', dir: 'RIGHT_TO_LEFT' },
      { code: 'ps', native_name: null },
      { code: '', native_name: 'nothing' },
    ]
    const cms = await cmsWith({ 'beispiel/languages/': json(languages.slice(0, 3)) })
    expect((await client(cms.url).region(beispiel)).languages).toEqual([
      { tag: 'sr-cyrl', nativeName: 'Српски', direction: 'ltr' },
      { tag: 'fa', nativeName: 'فارسی', direction: 'rtl' },
      { tag: 'ps', nativeName: 'ps', direction: 'rtl' },
    ])
  })

  it('reads a region below another one, without postcode and coordinates, hidden from the app', async () => {
    const cms = await cmsWith({
      'regions/kreis/stadt/': json(cmsRegion({ path: 'kreis/stadt', plz: null, longitude: null, live: false })),
      'kreis/stadt/languages/': json(cmsLanguages()),
    })
    expect(await client(cms.url).region(slug('kreis/stadt'))).toMatchObject({
      slug: 'kreis/stadt',
      live: false,
      postcode: null,
      longitude: null,
    })
  })

  it('knows the other names of a region, with or without a spot', async () => {
    const aliases = {
      Friedberg: { longitude: 10.98, latitude: 48.35 },
      Mering: { longitude: '0', latitude: null },
      Kissing: 'unknown',
      ' ': { longitude: 1, latitude: 1 },
    }
    const cms = await cmsWith({ 'regions/beispiel/': json(cmsRegion({ aliases })) })
    expect((await client(cms.url).region(beispiel)).aliases).toEqual([
      { name: 'Friedberg', latitude: 48.35, longitude: 10.98 },
      { name: 'Mering', latitude: null, longitude: null },
      { name: 'Kissing', latitude: null, longitude: null },
    ])
  })

  it.each([[undefined], [null], [[]], ['none']])('takes aliases that are %j for none', async (aliases) => {
    const cms = await cmsWith({ 'regions/beispiel/': json(cmsRegion({ aliases })) })
    expect((await client(cms.url).region(beispiel)).aliases).toEqual([])
  })

  it('refuses a region without languages', async () => {
    const cms = await cmsWith({ 'beispiel/languages/': json([]) })
    expect(await failureOf(client(cms.url).region(beispiel))).toMatchObject({ kind: 'malformed', language: null })
  })

  it('does not ask for what a region has switched off', async () => {
    const cms = await cmsWith({
      'regions/beispiel/': json(cmsRegion({ events: false, pois: false, extras: false })),
      'beispiel/de/events/?combine_recurring=1': status(404),
      'beispiel/de/locations/': status(404),
    })
    const items = await client(cms.url).items(beispiel, de)
    expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(['page', 'imprint']))
  })

  it('finds offers under their former name', async () => {
    const extras = json([{ name: 'Alt', alias: 'alt', url: 'https://alt.example' }])
    const items = await itemsOf({ 'beispiel/de/offers/': status(404), 'beispiel/de/extras/': extras })
    expect(ofKind(items, 'offer').map(({ title }) => title)).toEqual(['Alt'])
  })

  it('leaves out an offer that leads to no web page', async () => {
    const items = await itemsOf({
      'beispiel/de/offers/': json([{ name: 'Böse', alias: 'x', url: 'javascript:alert(1)' }]),
    })
    expect(ofKind(items, 'offer')).toEqual([])
  })

  it.each([
    ['missing', status(404)],
    ['an empty list', json([])],
    ["only there in the region's default language", json(cmsPage({ path: '/beispiel/en/disclaimer/' }))],
  ])('does without an imprint that is %s', async (_, answer) => {
    expect(ofKind(await itemsOf({ 'beispiel/de/imprint/': answer }), 'imprint')).toEqual([])
  })

  it.each(['events/?combine_recurring=1', 'locations/', 'pages/'])('fails a language whose %s fail', async (part) => {
    const failure = await failureOf(itemsOf({ [`beispiel/de/${part}`]: status(500) }))
    expect(failure).toMatchObject({ kind: 'refused', region: 'beispiel', language: 'de', status: 500 })
  })

  it('names the entry and the field whose type would lose content', async () => {
    const broken = cmsPage({ path: '/beispiel/de/kaputt/', content: 42 })
    const cms = await cmsWith({ [pages]: json([cmsPage(), broken]) })
    const failure = await failureOf(client(cms.url).items(beispiel, de))
    expect(failure).toMatchObject({ kind: 'malformed', region: 'beispiel', language: 'de' })
    expect(failure.message).toContain('answer[1].content')
    expect(failure.message).toContain('/beispiel/de/kaputt/')
    expect(failure.remedy).not.toBe('')
    expect(cms.count(pages)).toBe(1)
  })

  it.each([
    ['an object', json({ detail: 'maintenance' })],
    ['null', json(null)],
    ['a list of something else', json(['a'])],
  ])('refuses %s in the place of pages', async (_, answer) => {
    expect(await failureOf(itemsOf({ [pages]: answer }))).toMatchObject({ kind: 'malformed', language: 'de' })
  })

  it.each([
    ['a server error', status(502)],
    ['too many requests', status(429)],
    ['a cut answer', { kind: 'cut' } as const],
    ['a web page instead of JSON', { kind: 'text', text: '<html>' } as const],
  ])('tries again after %s', async (_, fault) => {
    const cms = await cmsWith({ [pages]: [fault, fault, json([cmsPage()])] })
    expect(await client(cms.url).items(beispiel, de)).not.toEqual([])
    expect(cms.count(pages)).toBe(3)
  })

  it('waits as long as the CMS asks for, within bounds', async () => {
    const waits: number[] = []
    const tomorrow = new Date(Date.now() + 86_400_000).toUTCString()
    const cms = await cmsWith({
      [pages]: [
        status(429, { 'retry-after': '7' }),
        status(503, { 'retry-after': tomorrow }),
        status(503, { 'retry-after': 'soon' }),
        json([cmsPage()]),
      ],
    })
    const wait = async (ms: number) => void waits.push(ms)
    await client(cms.url, { wait, maxRetryAfterMs: 60_000 }).items(beispiel, de)
    expect(waits).toEqual([7_000, 60_000])
  })

  it.each([400, 401, 403, 410])('takes status %i for a last word', async (code) => {
    const cms = await cmsWith({ [pages]: status(code) })
    const failure = await failureOf(client(cms.url).items(beispiel, de))
    expect(failure).toMatchObject({ kind: 'refused', status: code })
    expect(cms.count(pages)).toBe(1)
  })

  it.each([
    ['refused', status(500)],
    ['unreachable', { kind: 'cut' } as const],
    ['timeout', { kind: 'stalled' } as const],
    ['malformed', { kind: 'text', text: 'oops' } as const],
  ])('gives up as %s in a sentence that names region, language and a remedy', async (kind, fault) => {
    const cms = await cmsWith({ [pages]: fault })
    const failure = await failureOf(client(cms.url, { retries: 1, requestTimeoutMs: 200 }).items(beispiel, de))
    expect(failure).toMatchObject({ kind, region: 'beispiel', language: 'de' })
    expect(failure.message).toMatch(/"beispiel" in "de".*\.$/)
    expect(failure.remedy).toMatch(/\.$/)
    expect(cms.count(pages)).toBe(2)
  })

  it('is told apart from a CMS that is not there at all', async () => {
    const cms = await cmsWith()
    await cms.close()
    open.splice(0)
    const failure = await failureOf(client(cms.url, { retries: 1 }).region(beispiel))
    expect(failure).toMatchObject({ kind: 'unreachable', region: 'beispiel', language: null, status: null })
  })

  it('stops receiving an answer that is too large, and does not ask for it again', async () => {
    const cms = await cmsWith({ [pages]: { kind: 'endless' } })
    const failure = await failureOf(client(cms.url, { maxBodyBytes: 1024 * 1024 }).items(beispiel, de))
    expect(failure).toMatchObject({ kind: 'too-large', region: 'beispiel', language: 'de' })
    expect(cms.count(pages)).toBe(1)
  })

  it('sends no more requests at once than it may', async () => {
    const cms = await cmsWith()
    const source = client(cms.url, { concurrency: 2 })
    await Promise.all([source.items(beispiel, de), source.items(beispiel, languageTag('ar')), source.region(beispiel)])
    expect(cms.mostAtOnce()).toBeLessThanOrEqual(2)
  })

  it('gives up at once when it is told to stop in the middle of an answer', async () => {
    const cms = await cmsWith({ [pages]: { kind: 'stalled' } })
    const stop = new AbortController()
    const reading = client(cms.url).items(beispiel, de, stop.signal)
    const reason = new Error('shutting down')
    setTimeout(() => stop.abort(reason), 50)
    await expect(reading).rejects.toBe(reason)
  })
})
