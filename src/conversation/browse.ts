/** Leafing through a region's pages, events and places, as an alternative to asking. */

import type { Effect } from '../domain/settlement.ts'
import { showEvents } from './browse/events.ts'
import { showTopics } from './browse/menu.ts'
import { showPage } from './browse/page.ts'
import { showPlaces, type PlacesScreen } from './browse/places.ts'
import type { Reader, Screen } from './browse/reader.ts'
import type { ConverseDeps } from './deps.ts'
import type { Moment } from './moment.ts'
import { askForRegion } from './region.ts'

interface PageScreen extends Screen {
  /** `null` for the region's topics. */
  readonly pageId: number | null
}

export function browse({ pageId, ...screen }: PageScreen, moment: Moment, deps: ConverseDeps): Promise<Effect> {
  return inRegion(moment, deps, (reader) =>
    pageId === null ? showTopics(screen, reader, deps) : showPage(pageId, screen, reader, deps),
  )
}

export function listEvents(screen: Screen, moment: Moment, deps: ConverseDeps): Promise<Effect> {
  return inRegion(moment, deps, (reader) => showEvents(screen, reader, deps))
}

export function listPlaces(screen: PlacesScreen, moment: Moment, deps: ConverseDeps): Promise<Effect> {
  return inRegion(moment, deps, (reader) => showPlaces(screen, reader, deps))
}

/** Whoever has not chosen a region has nothing to leaf through yet. */
function inRegion(moment: Moment, deps: ConverseDeps, show: (reader: Reader) => Promise<Effect>): Promise<Effect> {
  const { region, language, phrases } = moment
  return region === null ? askForRegion(null, moment, deps) : show({ region, language, phrases })
}
