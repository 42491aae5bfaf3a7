/** Where in a region something is, and whether it is open today. */

import { mapUrl, spotOf, type Spot } from '../../domain/coordinates.ts'
import type { ListedPlace } from '../../domain/contents.ts'
import type { LanguageTag } from '../../domain/language.ts'
import type { RichText } from '../../domain/outbound.ts'
import type { Effect } from '../../domain/settlement.ts'
import { fill } from '../../phrases/phrases.ts'
import { actionButton, say } from '../say.ts'
import { navigation, screenOf, topics } from './navigation.ts'
import { describeOpening, openingToday } from './opening-today.ts'
import { languageWith, urlOf, type BrowsingDeps, type Reader, type Screen } from './reader.ts'

export interface PlacesScreen extends Screen {
  /** Where the newcomer is; then it is the nearest places that are shown, and no more of them. */
  readonly near?: Spot
}

/** On one screen. */
const placesShown = 5

export async function showPlaces(screen: PlacesScreen, reader: Reader, deps: BrowsingDeps): Promise<Effect> {
  const { region, phrases } = reader
  const { menu, near } = screen
  const language = await languageOfPlaces(reader, deps)
  if (language === undefined) {
    const buttons = [[actionButton(phrases.commandMenu, topics)]]
    return { says: [say(fill(phrases.noPlaces, { region: region.name }), { buttons, replaces: menu })] }
  }
  return near === undefined ? byTitle(screen, language, reader, deps) : nearest(near, language, reader, deps)
}

/** `undefined` where there are no places. */
export function languageOfPlaces(reader: Reader, { contents }: BrowsingDeps) {
  return languageWith(reader, (language) => contents.places(reader.region.slug, language, { limit: 1, offset: 0 }))
}

async function byTitle(
  { from, menu }: Screen,
  language: LanguageTag,
  reader: Reader,
  deps: BrowsingDeps,
): Promise<Effect> {
  const { region, phrases } = reader
  const first = screenOf(from, placesShown)
  const found = await deps.contents.places(region.slug, language, { limit: placesShown + 1, offset: first })
  if (found.length === 0) return byTitle({ from: 0, menu }, language, reader, deps)
  const shown = found.slice(0, placesShown)
  const part = { from: first, hasMore: found.length > shown.length }
  const at = (next: number) => ({ kind: 'list-places', from: next }) as const
  const buttons = navigation({ part, size: placesShown, at, up: topics }, phrases)
  return { says: [say(listOf(phrases.places, shown, reader, deps), { buttons, replaces: menu })] }
}

async function nearest(spot: Spot, language: LanguageTag, reader: Reader, deps: BrowsingDeps): Promise<Effect> {
  const { region, phrases } = reader
  const shown = await deps.contents.places(region.slug, language, { near: spot, limit: placesShown, offset: 0 })
  const buttons = [[actionButton(phrases.places, { kind: 'list-places', from: 0 })]]
  return { says: [say(listOf(phrases.nearestPlaces, shown, reader, deps), { buttons })] }
}

function listOf(title: string, places: readonly ListedPlace[], reader: Reader, deps: BrowsingDeps): RichText {
  return [{ text: title, style: 'bold' }, ...places.flatMap((place) => placeText(place, reader, deps))]
}

function placeText(listed: ListedPlace, { language, phrases }: Reader, deps: BrowsingDeps): RichText {
  const { title, place, distanceKm } = listed
  const today = place === null ? undefined : openingToday(place, deps.now())
  const spot = place === null ? undefined : spotOf(place)
  const lines = [
    distanceKm === null ? '' : ` · ${kilometers(distanceKm, language)}`,
    ...(place?.address ? [place.address] : []),
    ...(today === undefined ? [] : [describeOpening(today, phrases)]),
  ]
  return [
    { text: '\n\n' },
    { text: title, style: 'bold', url: urlOf(listed, deps) },
    ...(lines.join('') === '' ? [] : [{ text: lines.join('\n') }]),
    ...(spot === undefined ? [] : [{ text: '\n' }, { text: phrases.map, url: mapUrl(spot) }]),
  ]
}

function kilometers(distance: number, language: LanguageTag): string {
  const format = { style: 'unit', unit: 'kilometer', maximumFractionDigits: distance < 10 ? 1 : 0 } as const
  return new Intl.NumberFormat([language, 'en'], format).format(distance)
}
