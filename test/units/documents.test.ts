import { describe, expect, it } from 'vitest'
import { documentsOf } from '../../ingestion/documents.ts'
import { languageTag } from '../../src/domain/language.ts'
import type { SourceEvent, SourceItem, SourcePage, SourcePlace } from '../../src/domain/page.ts'
import type { Region, RegionSlug } from '../../src/domain/region.ts'
import { SourceFailure } from '../../src/domain/source-failure.ts'
import { phrasesFor } from '../../src/phrases/languages.ts'

const [de, en, ar] = ['de', 'en', 'ar'].map(languageTag) as [
  ReturnType<typeof languageTag>,
  ...ReturnType<typeof languageTag>[],
]
const region: Region = {
  slug: 'stadt' as RegionSlug,
  name: 'Stadt',
  live: true,
  postcode: null,
  latitude: null,
  longitude: null,
  aliases: [],
  languages: ['de', 'en', 'ar'].map((tag) => ({ tag: languageTag(tag), nativeName: tag, direction: 'ltr' })),
}
const path = (slug: string, language = 'de') => `/stadt/${language}/${slug}/`
const page = (slug: string, fields: Partial<SourcePage> = {}): SourcePage => ({
  kind: 'page',
  pageId: 1,
  path: path(slug),
  title: slug.toUpperCase(),
  html: `<p>Text von ${slug}</p>`,
  lastUpdated: '2026-01-01T10:00:00+01:00',
  translations: {},
  parentPath: null,
  order: 0,
  ...fields,
})
const event: SourceEvent = {
  ...page('events/cafe'),
  kind: 'event',
  start: '2026-12-02T17:00:00+01:00',
  end: '2026-12-02T19:00:00+01:00',
  allDay: false,
  timezone: 'Europe/Berlin',
  recurrenceRule: 'DTSTART:20261202T160000\nRRULE:FREQ=WEEKLY;BYDAY=WE',
  meetingUrl: null,
  location: null,
}
const place: SourcePlace = {
  ...page('locations/amt'),
  kind: 'place',
  category: null,
  location: { name: 'Amt', address: 'Weg 1', postcode: null, town: null, latitude: 50.5, longitude: 10.5 },
  website: null,
  email: null,
  phone: null,
  appointmentUrl: null,
  contacts: [],
  openingHours: null,
  temporarilyClosed: true,
  barrierFree: null,
}
const offer: SourceItem = {
  ...page('offers/lehre', { html: '' }),
  kind: 'offer',
  offerUrl: 'https://lehre.example/',
}
const imprint: SourceItem = { ...page('disclaimer'), kind: 'imprint' }
const read = (items: readonly SourceItem[], more: Partial<Parameters<typeof documentsOf>[0]> = {}) =>
  documentsOf({
    region,
    language: de,
    items,
    phrases: phrasesFor(de),
    now: new Date('2026-12-01T00:00:00Z'),
    pageUrl: (of) => `https://integreat.app${of}`,
    ...more,
  })
const entriesOf = (...args: Parameters<typeof read>) => read(...args).documents.map(({ entry }) => entry)
const fingerprintOf = (item: SourceItem, ...rest: SourceItem[]) =>
  entriesOf([item, ...rest]).find((entry) => entry.path === item.path)?.fingerprint

describe('the table of contents of a region in one language', () => {
  it('lists pages before the pages below them, siblings in their order, then everything else', () => {
    const items = [
      imprint,
      offer,
      event,
      page('b/x', { parentPath: path('b'), order: 9 }),
      page('a', { order: 2 }),
      page('a/2', { parentPath: path('a'), order: 5 }),
      page('a/1', { parentPath: path('a'), order: 4 }),
      page('b', { order: 1 }),
    ]
    const entries = entriesOf(items)
    expect(entries.map((entry) => entry.path)).toEqual(
      ['b', 'b/x', 'a', 'a/1', 'a/2', 'events/cafe', 'offers/lehre', 'disclaimer'].map((slug) => path(slug)),
    )
    expect(entries.map(({ position }) => position)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  })

  it('names the titles above a page, outermost first', () => {
    const items = [
      page('a/b/c', { parentPath: path('a/b') }),
      page('a/b', { parentPath: path('a') }),
      page('a'),
      page('weg/d', { parentPath: path('weg') }),
    ]
    const ancestors = Object.fromEntries(entriesOf(items).map((entry) => [entry.title, entry.ancestors]))
    expect(ancestors).toEqual({ A: [], 'A/B': ['A'], 'A/B/C': ['A', 'A/B'], 'WEG/D': [] })
  })

  it('lists pages once that are each other’s parents, or their own', () => {
    const items = [
      page('a', { parentPath: path('b') }),
      page('b', { parentPath: path('a') }),
      page('c', { parentPath: path('c') }),
      page('d', { parentPath: path('b') }),
    ]
    expect(
      entriesOf(items)
        .map(({ title }) => title)
        .toSorted(),
    ).toEqual(['A', 'B', 'C', 'D'])
  })

  it('reads a thousand pages below one another', () => {
    const items = Array.from({ length: 1000 }, (_, i) =>
      page(`p${i}`, i === 0 ? {} : { parentPath: path(`p${i - 1}`) }),
    )
    expect(entriesOf(items.toReversed()).at(-1)?.ancestors).toHaveLength(999)
  })

  it('keeps the first of two entries with one path, and says so', () => {
    const { documents, warnings } = read([page('a', { title: 'eins' }), page('a', { title: 'zwei' })])
    expect(documents.map(({ entry }) => entry.title)).toEqual(['eins'])
    expect(warnings).toEqual(['The CMS lists /stadt/de/a/ twice; the first entry is kept.'])
  })

  it('knows what the translations of a text have in common', () => {
    const translated = page('a', { path: path('x', 'ar'), translations: { de: path('a'), en: path('e', 'en') } })
    const withoutGerman = page('b', { path: path('y', 'ar'), translations: { en: path('f', 'en') } })
    const alone = page('c', { path: path('z', 'ar'), translations: { tr: path('g', 'tr') } })
    const offered = { ...offer, path: path('offers/lehre', 'ar') }
    const originals = entriesOf([translated, withoutGerman, alone, offered], { language: ar ?? de }).map(
      ({ originalPath }) => originalPath,
    )
    expect(originals).toEqual([path('a'), path('f', 'en'), path('z', 'ar'), path('offers/lehre')])
    expect(entriesOf([page('a', { translations: { en: path('e', 'en') } })])[0]?.originalPath).toBe(path('a'))
    expect(
      entriesOf([page('e', { path: path('e', 'en'), translations: { ar: 'x' } })], { language: en ?? de }),
    ).toMatchObject([{ originalPath: path('e', 'en') }])
  })

  it('knows the coming dates of events, and warns of rules that it cannot follow', () => {
    expect(entriesOf([event])[0]?.eventDates[0]?.startsAt).toEqual(new Date('2026-12-02T16:00:00Z'))
    expect(read([{ ...event, recurrenceRule: 'quark' }]).warnings).toEqual([
      expect.stringMatching(/^\/stadt\/de\/events\/cafe\/: the recurrence "quark" can't be followed/),
    ])
  })

  it('knows where a place is and whether it is open, and of nothing else that it is a place', () => {
    const places = entriesOf([place, page('a'), event]).map((entry) => entry.place)
    expect(places).toMatchObject([null, null, { address: 'Amt, Weg 1', latitude: 50.5, temporarilyClosed: true }])
  })

  it('sends readers of an offer to its own site', () => {
    const { documents } = read([offer])
    expect(documents[0]?.entry.url).toBe('https://lehre.example/')
    expect(documents[0]?.passages()).toEqual([
      {
        headings: [],
        lines: [{ kind: 'text', text: 'OFFERS/LEHRE' }],
        links: [{ kind: 'web', url: 'https://lehre.example/', text: 'OFFERS/LEHRE' }],
      },
    ])
  })
})

describe('the fingerprint of an entry', () => {
  const plain = page('a')

  it('is the same for the same content, whatever its place among its siblings and however late it is', () => {
    expect(fingerprintOf({ ...plain, order: 99 }, page('b'))).toBe(fingerprintOf(plain))
    expect(fingerprintOf({ ...plain, translations: { tr: path('c', 'tr') } })).toBe(fingerprintOf(plain))
    const later = entriesOf([event], { now: new Date('2027-01-01T00:00:00Z') })[0]
    expect(later?.fingerprint).toBe(fingerprintOf(event))
  })

  it.each<Partial<SourcePage>>([{ title: 'B' }, { html: '<p>Neu</p>' }, { pageId: 2 }, { lastUpdated: null }])(
    'changes with %j',
    (change) => {
      expect(fingerprintOf({ ...plain, ...change })).not.toBe(fingerprintOf(plain))
    },
  )

  it('changes with the titles above and with the dates of an event', () => {
    const below = page('a/b', { parentPath: path('a') })
    expect(fingerprintOf(below, page('a', { title: 'Anders' }))).not.toBe(fingerprintOf(below, page('a')))
    expect(fingerprintOf({ ...event, start: '2026-12-02T18:00:00+01:00' })).not.toBe(fingerprintOf(event))
  })

  it('changes with what the CMS’s fields say of a place', () => {
    expect(fingerprintOf({ ...place, temporarilyClosed: false })).not.toBe(fingerprintOf(place))
    const elsewhere = place.location && { ...place.location, latitude: 51 }
    expect(fingerprintOf({ ...place, location: elsewhere })).not.toBe(fingerprintOf(place))
  })

  it('changes with the labels of places and events, but not of pages', () => {
    const withLabel = { phrases: { ...phrasesFor(de), address: 'Wo' } }
    expect(entriesOf([event], withLabel)[0]?.fingerprint).not.toBe(fingerprintOf(event))
    expect(entriesOf([plain], withLabel)[0]?.fingerprint).toBe(fingerprintOf(plain))
  })
})

describe('the passages of an entry', () => {
  it('resolve links from the page’s public address', () => {
    const { documents } = read([page('a', { html: '<p><a href="../b/">dort</a></p>' })])
    expect(documents[0]?.passages()[0]?.links[0]?.url).toBe('https://integreat.app/stadt/de/b/')
  })

  it('are none for a page that only holds others', () => {
    expect(read([page('a', { html: '<p>&nbsp;</p>' })]).documents[0]?.passages()).toEqual([])
  })

  it('fail by name where nobody could read the page', () => {
    const { documents } = read([page('a', { html: '<div>'.repeat(1000) })])
    const passages = () => documents[0]?.passages()
    expect(passages).toThrow(SourceFailure)
    expect(passages).toThrow("Page /stadt/de/a/ can't be read: its elements are nested more than 512 deep.")
  })
})
