/** What a place's page says besides its text: where it is, how to reach it, when it is open. */

import { Temporal } from 'temporal-polyfill'
import { mapUrl, spotOf } from '../src/domain/coordinates.ts'
import type { LanguageTag } from '../src/domain/language.ts'
import type { Contact, Link, Location, Passage, PlaceFacts, SourcePlace } from '../src/domain/page.ts'
import { hoursOf } from '../src/phrases/hours.ts'
import type { Phrases } from '../src/phrases/phrases.ts'
import type { Block, LinkedLine } from './blocks.ts'
import { toLink } from './links.ts'
import { splitIntoPassages } from './split.ts'

/** Part of a place's fingerprint: a higher number has all places written anew. Raise it whenever `placeFacts` changes. */
export const PLACE_FACTS_VERSION = 1

export function placeFacts({ title, location, openingHours, temporarilyClosed }: SourcePlace): PlaceFacts {
  const parts = location === null ? [] : addressParts(location).filter((part) => part !== title)
  return {
    address: parts.join(', ') || null,
    latitude: location?.latitude ?? null,
    longitude: location?.longitude ?? null,
    openingHours,
    temporarilyClosed,
  }
}

/** The place's text, then its address and contacts, then its opening hours. */
export function placePassages(
  place: SourcePlace,
  blocks: readonly Block[],
  phrases: Phrases,
  language: LanguageTag,
): readonly Passage[] {
  const groups = [
    [...(place.location ? addressLines(place.location, phrases) : []), ...reachLines(place, phrases)],
    ...place.contacts.map((contact) => contactLines(contact, phrases)),
    hoursLines(place, phrases, language),
  ]
  return splitIntoPassages([...blocks, ...groups.flatMap(factBlock)])
}

/** A block of facts, if there are any. */
export function factBlock(lines: readonly LinkedLine[]): Block[] {
  if (lines.length === 0) return []
  return [{ kind: 'paragraph', lines: lines.map((line) => ({ ...line, kind: 'fact' })) }]
}

/** One line with all that a letter needs, linked to a map where the CMS knows the spot. */
export function addressLines(location: Location, phrases: Phrases): LinkedLine[] {
  const address = addressParts(location).join(', ')
  if (address === '') return []
  const map = mapLink(location, address)
  return [{ kind: 'text', text: labelled(phrases.address, address), links: map ? [map] : [] }]
}

function addressParts({ name, address, postcode, town }: Location): readonly string[] {
  const parts = [name, address, [postcode, town].filter(Boolean).join(' ')]
  // A place's own name is most often its address's first line, too.
  return [...new Set(parts.flatMap((part) => part || []))]
}

function mapLink(location: Location, text: string): Link | undefined {
  const spot = spotOf(location)
  return spot && { kind: 'map', url: mapUrl(spot), text }
}

function reachLines(place: SourcePlace, phrases: Phrases): LinkedLine[] {
  return [
    ...linkLine(phrases.phone, place.phone, 'tel:'),
    ...linkLine(phrases.email, place.email, 'mailto:'),
    ...linkLine(phrases.website, place.website),
    ...linkLine(phrases.bookAppointment, place.appointmentUrl).map(asForm),
    ...(place.barrierFree === true ? [plainLine(phrases.barrierFree)] : []),
  ]
}

function contactLines(contact: Contact, phrases: Phrases): LinkedLine[] {
  const who = [contact.area, contact.name].filter(Boolean).join(': ')
  return [
    ...(who === '' ? [] : [plainLine(who)]),
    ...linkLine(phrases.phone, contact.phone, 'tel:'),
    ...linkLine(phrases.phone, contact.mobile, 'tel:'),
    ...linkLine(phrases.email, contact.email, 'mailto:'),
    ...linkLine(phrases.website, contact.website),
  ]
}

function linkLine(label: string, value: string | null, scheme = ''): LinkedLine[] {
  if (value === null) return []
  const link = toLink(scheme + value, value, 'about:blank')
  return [{ kind: 'text', text: labelled(label, value), links: link ? [link] : [] }]
}

/** Booking an appointment is filling in a form, whatever the address looks like. */
function asForm(line: LinkedLine): LinkedLine {
  return { ...line, links: line.links.map((link) => ({ ...link, kind: 'form' })) }
}

function hoursLines(place: SourcePlace, phrases: Phrases, language: LanguageTag): LinkedLine[] {
  if (place.temporarilyClosed) return [plainLine(phrases.temporarilyClosed)]
  if (place.openingHours === null) return []
  const runs = runsOfEqualDays(place.openingHours.map((day) => hoursOf(day, phrases)))
  const lines = runs.map(({ first, last, hours }) => plainLine(labelled(daysOf(first, last, language), hours)))
  return [plainLine(`${phrases.openingHours}:`), ...lines]
}

interface Run {
  readonly first: number
  last: number
  readonly hours: string
}

function runsOfEqualDays(week: readonly string[]): Run[] {
  const runs: Run[] = []
  for (const [day, hours] of week.entries()) {
    const run = runs.at(-1)
    if (run?.hours === hours) run.last = day
    else runs.push({ first: day, last: day, hours })
  }
  return runs
}

function daysOf(first: number, last: number, language: LanguageTag): string {
  return first === last ? weekday(first, language) : `${weekday(first, language)} – ${weekday(last, language)}`
}

/** @param day 0 is Monday, as in the CMS */
function weekday(day: number, language: LanguageTag): string {
  const monday = Temporal.PlainDate.from('2024-01-01')
  const date = new Date(`${monday.add({ days: day }).toString()}T12:00:00Z`)
  return new Intl.DateTimeFormat([language, 'de'], { weekday: 'long', timeZone: 'UTC' }).format(date)
}

function plainLine(text: string): LinkedLine {
  return { kind: 'text', text, links: [] }
}

function labelled(label: string, value: string): string {
  return `${label}: ${value}`
}
