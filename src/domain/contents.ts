/** A region's table of contents, as newcomers leaf through it. */

import type { Spot } from './coordinates.ts'
import type { LanguageTag } from './language.ts'
import type { EventDate, PageKind, Passage, PlaceFacts } from './page.ts'

export interface ListedPage {
  /** The CMS's id of this translation; pages, events and places count apart. */
  readonly pageId: number
  readonly title: string
  readonly path: string
  /** Where the page itself is elsewhere. */
  readonly url: string | null
}

export interface MenuEntry extends ListedPage {
  readonly hasChildren: boolean
  /** `false` for pages that only hold other pages. */
  readonly hasText: boolean
}

export interface ListedEvent extends ListedPage {
  /** To come, soonest first, at most three; one that has begun but not ended is among them. */
  readonly dates: readonly EventDate[]
  /** Where it is, a labelled line each. */
  readonly facts: readonly string[]
}

export interface ListedPlace extends ListedPage {
  /** `null` until the place is synced by a version that keeps them. */
  readonly place: PlaceFacts | null
  /** From the spot that was asked for; `null` without one, and for places that nobody knows the spot of. */
  readonly distanceKm: number | null
}

export interface OpenPage extends ListedPage {
  readonly kind: PageKind
  readonly language: LanguageTag
  /** ISO 8601 with offset. */
  readonly lastUpdated: string | null
  /** Pages above that exist in this language, outermost first. */
  readonly ancestors: readonly { readonly pageId: number; readonly title: string }[]
  readonly passages: readonly Passage[]
  /** `null` for all but places. */
  readonly place: PlaceFacts | null
  /** Of an event, to come, soonest first, at most five. */
  readonly dates: readonly EventDate[]
}

interface Part {
  readonly limit: number
  readonly offset: number
}

export interface PageOptions {
  /** Dates that ended before this instant are left out. */
  readonly now: Date
  /** Nothing but this kind will do. */
  readonly kind?: PageKind
}

export interface EventList extends Part {
  readonly now: Date
}

export interface PlaceList extends Part {
  readonly near?: Spot
}
