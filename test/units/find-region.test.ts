import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findRegionIn, findRegions, nearestRegions } from '../../src/conversation/find-region.ts'
import type { Region, RegionAlias, RegionSlug } from '../../src/domain/region.ts'

const alias = (name: string, latitude: number | null = null, longitude: number | null = null): RegionAlias => ({
  name,
  latitude,
  longitude,
})
const region = (slug: string, name: string, more: Partial<Region> = {}): Region => ({
  slug: slug as RegionSlug,
  name,
  live: true,
  postcode: null,
  latitude: null,
  longitude: null,
  aliases: [],
  languages: [],
  ...more,
})

const regions = [
  region('muenchen', 'Stadt München', { postcode: '80331', latitude: 48.137, longitude: 11.575 }),
  region('augsburg', 'Stadt Augsburg', { postcode: '86150', latitude: 48.37, longitude: 10.898 }),
  region('lkaugsburg', 'Landkreis Augsburg', { latitude: 48.35, longitude: 10.7 }),
  region('rems-murr-kreis', 'Rems-Murr-Kreis', {
    latitude: 48.87,
    longitude: 9.43,
    aliases: [alias('Backnang', 48.946, 9.43), alias('Waiblingen')],
  }),
  region('stuttgart', 'Landeshauptstadt Stuttgart', { postcode: '70173' }),
  region('nuernberg', 'Stadt Nürnberg'),
  region('koeln', 'Stadt Köln'),
  region('essen', 'Stadt Essen'),
  region('lkregen', 'Landkreis Regen'),
  region('osnabrueck', 'Stadt Osnabrück'),
  region('hamburg', 'Freie und Hansestadt Hamburg'),
  region('frankfurtammain', 'Stadt Frankfurt am Main'),
  region('frankfurt-oder', 'Frankfurt (Oder)'),
  region('kreis/stadt', 'Kleinstadt'),
  region('koblenz', 'Stadt Koblenz'),
  region('neustadt', 'Neustadt'),
  region('nw', 'Neustadt an der Weinstraße'),
]

const found = (text: string) => findRegions(text, regions).map((match) => match.region.slug)
const certain = (text: string) =>
  findRegions(text, regions)
    .filter(({ isCertain }) => isCertain)
    .map((match) => match.region.slug)

describe('a region is found for certain', () => {
  it.each([
    ['München', 'muenchen'],
    ['  münchen ', 'muenchen'],
    ['MUENCHEN', 'muenchen'],
    ['Munchen', 'muenchen'],
    ['Stadt München', 'muenchen'],
    ['Landkreis Augsburg', 'lkaugsburg'],
    ['LK Augsburg', 'lkaugsburg'],
    ['Stadt Augsburg', 'augsburg'],
    ['Rems-Murr-Kreis', 'rems-murr-kreis'],
    ['rems murr', 'rems-murr-kreis'],
    ['Stuttgart', 'stuttgart'],
    ['Hansestadt Hamburg', 'hamburg'],
    ['Frankfurt am Main', 'frankfurtammain'],
    ['Frankfurt (Oder)', 'frankfurt-oder'],
  ])('by its name, as %j writes it', (text, slug) => {
    expect(certain(text)).toEqual([slug])
  })

  it.each(['muenchen', 'augsburg', 'lkaugsburg', 'kreis/stadt'])('by its address %s, as links have it', (slug) => {
    expect(certain(slug)).toEqual([slug])
  })

  it('by the name of one of its towns', () => {
    expect(certain('backnang')).toEqual(['rems-murr-kreis'])
  })

  it.each([
    ['Munich', 'muenchen'],
    ['Monaco di Baviera', 'muenchen'],
    ['münih', 'muenchen'],
    ['Cologne', 'koeln'],
    ['Nuremberg', 'nuernberg'],
    ['Francfort', 'frankfurtammain'],
  ])('by its name in another language, %s', (text, slug) => {
    expect(certain(text)).toEqual([slug])
  })

  it.each(['80331', '80331 München', 'D-80331'])('by its postcode in %j', (text) => {
    expect(certain(text)).toEqual(['muenchen'])
  })

  it('by its name, whatever the case, for each region whose name no other one has', () => {
    const names = regions.filter(({ slug }) => !slug.includes('frankfurt'))
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.boolean(), ({ name, slug }, isLoud) => {
        expect(certain(isLoud ? name.toUpperCase() : name.toLowerCase())).toEqual([slug])
      }),
    )
  })
})

describe('regions are offered', () => {
  it('where several have the name', () => {
    expect(found('Augsburg')).toEqual(['lkaugsburg', 'augsburg'])
    expect(certain('Augsburg')).toEqual([])
    expect(found('Frankfurt')).toEqual(['frankfurt-oder', 'frankfurtammain'])
  })

  it('where only the city is served and the district around it was meant', () => {
    expect(found('Landkreis München')).toEqual(['muenchen'])
    expect(certain('Landkreis München')).toEqual([])
  })

  it.each([
    ['Stutgart', ['stuttgart']],
    ['Muenhcen', ['muenchen']],
    ['Ausgburg', ['lkaugsburg', 'augsburg']],
    ['Kölm', ['koeln']],
    ['Osnabr', ['osnabrueck']],
    ['Murr', ['rems-murr-kreis']],
  ])('for %j, which is misspelt or only a part', (text, slugs) => {
    expect(found(text)).toEqual(slugs)
    expect(certain(text)).toEqual([])
  })

  it.each([
    ['Мюнхен', 'muenchen'],
    ['Нюрнберг', 'nuernberg'],
    ['Штутгарт', 'stuttgart'],
    ['Кёльн', 'koeln'],
    ['Оснабрюк', 'osnabrueck'],
    ['Гамбург', 'hamburg'],
    ['Кобленц', 'koblenz'],
    ['كوبلنتس', 'koblenz'],
    ['ميونخ', 'muenchen'],
    ['شتوتغارت', 'stuttgart'],
    ['نورنبرغ', 'nuernberg'],
    ['كولونيا', 'koeln'],
    ['هامبورغ', 'hamburg'],
    ['اشتوتگارت', 'stuttgart'],
    ['مونیخ', 'muenchen'],
  ])('for %s, which sounds like one in another script', (text, slug) => {
    expect(found(text)).toEqual([slug])
    expect(certain(text)).toEqual([])
  })

  it('whose postcodes begin like the one written, those that have most of it first', () => {
    expect(found('86199')).toEqual(['augsburg'])
    expect(found('80')).toEqual(['muenchen'])
    const more = [...regions, region('friedberg', 'Friedberg', { postcode: '86316' })]
    expect(findRegions('86310', more).map((match) => match.region.slug)).toEqual(['friedberg', 'augsburg'])
  })

  it.each(['', ' ', '8', '99999', 'Hallo', 'Xyzzy', '🙂', '123456789'])('not for %j', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('a message names its region', () => {
  const named = (text: string) => {
    const match = findRegionIn(text, regions)
    return match && [match.region.slug, match.question]
  }

  it('alone, so that nothing is left to answer', () => {
    expect(named('München')).toEqual(['muenchen', null])
    expect(named('Ich wohne in München.')).toEqual(['muenchen', null])
    expect(named('hi, I live in Munich')).toEqual(['muenchen', null])
    expect(named('80331')).toEqual(['muenchen', null])
  })

  it('within a question, which stays as it is', () => {
    const question = 'Wo kann ich in München Deutsch lernen?'
    expect(named(question)).toEqual(['muenchen', question])
    expect(named('Deutschkurs muenchen')).toEqual(['muenchen', 'Deutschkurs muenchen'])
  })

  it('on a line of its own, before or after the question', () => {
    expect(named('München\nwie melde ich mich an?')).toEqual(['muenchen', 'wie melde ich mich an?'])
    expect(named('Hallo\nwie melde ich mich an?\nich wohne im Landkreis Augsburg')).toEqual([
      'lkaugsburg',
      'wie melde ich mich an?',
    ])
  })

  it('unless it names several, or a name that several have', () => {
    expect(named('Von München nach Stuttgart?')).toBeUndefined()
    expect(named('Wer hilft mir in Augsburg?')).toBeUndefined()
    expect(named('Wer hilft mir im Landkreis Augsburg?')?.[0]).toBe('lkaugsburg')
  })

  it('by the longer of two names that begin alike', () => {
    expect(named('Wo ist in Neustadt an der Weinstraße das Rathaus?')?.[0]).toBe('nw')
    expect(named('Wo ist in Neustadt das Rathaus?')?.[0]).toBe('neustadt')
  })

  it('unless the name means the district around the city', () => {
    expect(named('Wer hilft mir im Landkreis München?')).toBeUndefined()
  })

  it('unless the name is a word of every day', () => {
    expect(named('Wo gibt es Essen für Kinder?')).toBeUndefined()
    expect(named('Was mache ich bei Regen?')).toBeUndefined()
    expect(named('Wo gibt es in Essen Hilfe?')?.[0]).toBe('essen')
    expect(named('Essen')?.[0]).toBe('essen')
  })

  it('only by whole words, never by a likeness', () => {
    expect(named('Münchner Verkehr')).toBeUndefined()
    expect(named('Stutgart')).toBeUndefined()
    expect(named('Wie geht das?')).toBeUndefined()
  })
})

describe('the nearest regions', () => {
  const slugs = (count: number) =>
    nearestRegions({ latitude: 48.4, longitude: 10.88 }, regions, count).map((near) => near.region.slug)

  it('come nearest first, with their distance', () => {
    expect(slugs(3)).toEqual(['augsburg', 'lkaugsburg', 'muenchen'])
    const [near] = nearestRegions({ latitude: 52.52, longitude: 13.405 }, regions.slice(0, 1), 1)
    expect(near?.distanceKm).toBeCloseTo(504.3, 0)
  })

  it('leave out those that lie nobody knows where', () => {
    expect(slugs(99)).toHaveLength(4)
  })

  it('are measured to the nearest of their towns', () => {
    const near = nearestRegions({ latitude: 48.946, longitude: 9.43 }, regions, 1)
    expect(near[0]?.region.slug).toBe('rems-murr-kreis')
    expect(near[0]?.distanceKm).toBeCloseTo(0, 3)
  })
})
