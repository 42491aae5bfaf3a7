import { describe, expect, it } from 'vitest'
import { placeFacts, placePassages } from '../../ingestion/places.ts'
import { languageTag } from '../../src/domain/language.ts'
import type { DayHours, SourcePlace } from '../../src/domain/page.ts'
import { phrasesFor } from '../../src/phrases/languages.ts'

const closed: DayHours = { kind: 'closed' }
const morning: DayHours = { kind: 'open', slots: [{ start: '08:00', end: '12:00' }] }
const both: DayHours = { kind: 'open', slots: [...morning.slots, { start: '14:00', end: '18:00' }] }

const place = (fields: Partial<SourcePlace> = {}): SourcePlace => ({
  kind: 'place',
  pageId: 1,
  path: '/stadt/de/locations/amt/',
  title: 'Amt',
  html: '',
  lastUpdated: null,
  translations: {},
  category: 'Behörde',
  location: { name: 'Amt', address: 'Weg 1', postcode: '12345', town: 'Stadt', latitude: 50.5, longitude: 10.5 },
  website: null,
  email: null,
  phone: null,
  appointmentUrl: null,
  contacts: [],
  openingHours: null,
  temporarilyClosed: false,
  barrierFree: null,
  ...fields,
})
const passagesOf = (source: SourcePlace, language = 'de') =>
  placePassages(source, [], phrasesFor(languageTag(language)), languageTag(language))
const linesOf = (source: SourcePlace, language = 'de') =>
  passagesOf(source, language).flatMap(({ lines }) => lines.map(({ text }) => text))

describe('the facts of a place', () => {
  it('are where it is and when it is open', () => {
    const openingHours = Array.from({ length: 7 }, () => morning)
    expect(placeFacts(place({ openingHours }))).toEqual({
      address: 'Weg 1, 12345 Stadt',
      latitude: 50.5,
      longitude: 10.5,
      openingHours,
      temporarilyClosed: false,
    })
  })

  it('keep the name of the house where it is not the place’s own', () => {
    expect(placeFacts(place({ title: 'Standesamt' })).address).toBe('Amt, Weg 1, 12345 Stadt')
  })

  it('are unknown where the CMS knows none', () => {
    const unknown = { address: null, latitude: null, longitude: null, openingHours: null, temporarilyClosed: true }
    expect(placeFacts(place({ location: null, temporarilyClosed: true }))).toEqual(unknown)
    const named = { name: 'Amt', address: null, postcode: null, town: null, latitude: null, longitude: null }
    expect(placeFacts(place({ location: named })).address).toBeNull()
  })
})

describe('the passages of a place', () => {
  it('name its address and link it to a map', () => {
    const [passage] = passagesOf(place())
    expect(passage?.lines).toEqual([{ kind: 'fact', text: 'Adresse: Amt, Weg 1, 12345 Stadt' }])
    expect(passage?.links).toMatchObject([{ kind: 'map', url: expect.stringContaining('mlat=50.5&mlon=10.5') }])
  })

  it('name every way to reach it, as links', () => {
    const source = place({
      location: null,
      phone: '+49 30 / 1234-0',
      email: 'amt@stadt.de',
      website: 'https://amt.stadt.de',
      appointmentUrl: 'https://amt.stadt.de/kalender',
      barrierFree: true,
    })
    expect(linesOf(source)).toEqual([
      'Telefon: +49 30 / 1234-0',
      'E-Mail: amt@stadt.de',
      'Website: https://amt.stadt.de',
      'Termin buchen: https://amt.stadt.de/kalender',
      'Barrierefrei',
    ])
    expect(passagesOf(source)[0]?.links.map(({ kind, url }) => [kind, url])).toEqual([
      ['phone', 'tel:+49301234-0'],
      ['email', 'mailto:amt@stadt.de'],
      ['web', 'https://amt.stadt.de/'],
      ['form', 'https://amt.stadt.de/kalender'],
    ])
  })

  it('follow no link that is none', () => {
    expect(passagesOf(place({ website: 'javascript:alert(1)', phone: 'auf Anfrage' }))[0]?.links).toHaveLength(1)
  })

  it('name its contacts', () => {
    const contact = { area: 'Pässe', name: 'Ada', phone: '030 1', mobile: '0170 2', email: null, website: null }
    expect(linesOf(place({ location: null, contacts: [contact] }))).toEqual([
      'Pässe: Ada',
      'Telefon: 030 1',
      'Telefon: 0170 2',
    ])
  })

  it('have one line for each run of days with equal opening hours', () => {
    const openingHours = [morning, morning, closed, both, { kind: 'by-appointment' } as const, closed, closed]
    expect(linesOf(place({ location: null, openingHours }))).toEqual([
      'Öffnungszeiten:',
      'Montag – Dienstag: 08:00–12:00',
      'Mittwoch: Geschlossen',
      'Donnerstag: 08:00–12:00, 14:00–18:00',
      'Freitag: Nach Terminvereinbarung',
      'Samstag – Sonntag: Geschlossen',
    ])
  })

  it('speak of days in the language of the reader', () => {
    const openingHours = Array.from({ length: 7 }, (): DayHours => ({ kind: 'all-day' }))
    expect(linesOf(place({ location: null, openingHours }), 'uk')[1]).toMatch(/^понеділок – неділя: /)
    expect(linesOf(place({ location: null, openingHours }), 'rom')[1]).toMatch(/^Montag – Sonntag: /)
  })

  it('say that it is closed for now instead of its hours', () => {
    const source = place({
      location: null,
      temporarilyClosed: true,
      openingHours: Array.from({ length: 7 }, () => morning),
    })
    expect(linesOf(source)).toEqual([phrasesFor(languageTag('de')).temporarilyClosed])
  })
})
