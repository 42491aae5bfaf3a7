/** From the CMS's shapes to Lotse's own. */

import { directionOf, isLanguageTag, languageTag, type LanguageTag } from '../../src/domain/language.ts'
import type { DayHours, Location, SourceItem } from '../../src/domain/page.ts'
import type { Region, RegionAlias, RegionLanguage, RegionSlug } from '../../src/domain/region.ts'
import type {
  CmsDayHours,
  CmsEvent,
  CmsImprint,
  CmsLanguage,
  CmsLocation,
  CmsOffer,
  CmsPage,
  CmsPlace,
  CmsRegion,
} from './schemas.ts'

/** @returns `undefined` for a region that publishes in no language */
export function toRegion(slug: RegionSlug, region: CmsRegion, languages: readonly CmsLanguage[]): Region | undefined {
  const known = languages.filter(({ code }) => isLanguageTag(code)).map(toRegionLanguage)
  if (known.length === 0) return undefined
  return {
    slug,
    name: region.name.trim(),
    live: region.live,
    postcode: region.plz,
    latitude: region.latitude,
    longitude: region.longitude,
    aliases: Object.entries(region.aliases).flatMap(([name, at]) => toAlias(name.trim(), at)),
    languages: known,
  }
}

function toAlias(name: string, at: CmsRegion['aliases'][string]): readonly RegionAlias[] {
  return name === '' ? [] : [{ name, latitude: at?.latitude ?? null, longitude: at?.longitude ?? null }]
}

function toRegionLanguage(language: CmsLanguage): RegionLanguage {
  const tag = languageTag(language.code)
  return { tag, nativeName: language.native_name ?? tag, direction: language.dir ?? directionOf(tag) }
}

export function toPage(page: CmsPage): SourceItem {
  return { ...base(page), kind: 'page', parentPath: page.parent, order: page.order }
}

export function toEvent(event: CmsEvent): SourceItem {
  return {
    ...base(event),
    kind: 'event',
    start: event.event.start,
    end: event.event.end ?? event.event.start,
    allDay: event.event.all_day,
    timezone: event.event.timezone,
    recurrenceRule: event.recurrence_rule,
    meetingUrl: event.meeting_url,
    location: toLocation(event.location),
  }
}

export function toPlace(place: CmsPlace): SourceItem {
  return {
    ...base(place),
    kind: 'place',
    category: place.category?.name ?? null,
    location: toLocation(place.location),
    website: place.website,
    email: place.email,
    phone: place.phone_number,
    appointmentUrl: place.appointment_url,
    contacts: (place.contacts ?? []).map((contact) => ({
      area: contact.area_of_responsibility,
      name: contact.name,
      phone: contact.phone_number,
      mobile: contact.mobile_number,
      email: contact.email,
      website: contact.website,
    })),
    openingHours: toOpeningHours(place.opening_hours ?? []),
    temporarilyClosed: place.temporarily_closed,
    barrierFree: place.barrier_free ?? null,
  }
}

/** Offers have neither an id nor a page; the path is made after the app's, so that they can be told apart. */
export function toOffer(region: RegionSlug, language: LanguageTag, offer: CmsOffer): SourceItem {
  return {
    kind: 'offer',
    pageId: 0,
    path: `/${region}/${language}/offers/${offer.alias}/`,
    title: offer.name.trim(),
    html: '',
    lastUpdated: null,
    translations: {},
    offerUrl: offer.url,
  }
}

/** @returns `undefined` where there is none, or only the default language's in the place of a translation */
export function toImprint(region: RegionSlug, language: LanguageTag, imprint: CmsImprint): SourceItem | undefined {
  if (!('content' in imprint)) return undefined
  const path = imprint.path ?? `/${region}/${language}/disclaimer/`
  if (!path.startsWith(`/${region}/${language}/`)) return undefined
  return { ...base({ ...imprint, path }), kind: 'imprint' }
}

function base(translation: Omit<CmsPage, 'parent' | 'order'>) {
  const others = Object.entries(translation.available_languages).flatMap(([code, other]) =>
    other ? [[languageTag(code), other.path]] : [],
  )
  return {
    pageId: translation.id,
    path: translation.path,
    title: translation.title.trim() || nameOf(translation.path),
    html: translation.content,
    lastUpdated: translation.last_updated ?? translation.modified_gmt ?? null,
    translations: Object.fromEntries(others) as Record<string, string>,
  }
}

/** The last part of a path stands in for a title that an editor left empty. */
function nameOf(path: string): string {
  return (path.split('/').findLast((part) => part !== '') ?? path).replaceAll('-', ' ')
}

function toLocation(location: CmsLocation): Location | null {
  if (!location) return null
  const { name, address, postcode, town, latitude, longitude } = location
  if ((name ?? address ?? town) === null) return null
  return { name: name ?? address ?? town ?? '', address, postcode, town, latitude, longitude }
}

/** A week in which nothing is entered says nothing about opening hours. */
function toOpeningHours(week: readonly CmsDayHours[]): readonly DayHours[] | null {
  const isEmpty = (day: CmsDayHours) => !day.allDay && !day.closed && !day.appointmentOnly && day.timeSlots.length === 0
  return week.every(isEmpty) ? null : week.map(toDayHours)
}

function toDayHours(day: CmsDayHours): DayHours {
  if (day.allDay) return { kind: 'all-day' }
  if (day.appointmentOnly) return { kind: 'by-appointment' }
  if (day.closed || day.timeSlots.length === 0) return { kind: 'closed' }
  return { kind: 'open', slots: day.timeSlots.map(({ start, end }) => ({ start, end })) }
}
