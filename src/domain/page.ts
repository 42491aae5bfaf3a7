/** What a region publishes, as it comes from the CMS and as Lotse keeps it. */

export type PageKind = 'page' | 'event' | 'place' | 'imprint' | 'offer'

interface SourceBase {
  /** The CMS's id of this translation; every language of a page has another. */
  readonly pageId: number
  /** `/region/language/…/`, unique in the installation. */
  readonly path: string
  readonly title: string
  readonly html: string
  /** ISO 8601 with offset, as the CMS wrote it; `null` where the CMS has none. */
  readonly lastUpdated: string | null
  /** Paths of the same text in other languages. */
  readonly translations: Readonly<Record<string, string>>
}

export interface SourcePage extends SourceBase {
  readonly kind: 'page'
  readonly parentPath: string | null
  /** Sort key among its siblings. */
  readonly order: number
}

export interface SourceImprint extends SourceBase {
  readonly kind: 'imprint'
}

export interface SourceOffer extends SourceBase {
  readonly kind: 'offer'
  /** Where the offer itself is, on a site that is not the region's. */
  readonly offerUrl: string
}

export interface SourceEvent extends SourceBase {
  readonly kind: 'event'
  /** First date, ISO 8601 with offset. */
  readonly start: string
  readonly end: string
  readonly allDay: boolean
  /** IANA name, such as `Europe/Berlin`. */
  readonly timezone: string
  /** iCalendar text (`DTSTART…\nRRULE:…`), `null` for a single date. */
  readonly recurrenceRule: string | null
  readonly meetingUrl: string | null
  readonly location: Location | null
}

export interface SourcePlace extends SourceBase {
  readonly kind: 'place'
  readonly category: string | null
  readonly location: Location | null
  readonly website: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly appointmentUrl: string | null
  readonly contacts: readonly Contact[]
  /** Monday first; `null` where the CMS knows none. */
  readonly openingHours: readonly DayHours[] | null
  readonly temporarilyClosed: boolean
  readonly barrierFree: boolean | null
}

/** Anything that a region publishes in one language. */
export type SourceItem = SourcePage | SourceImprint | SourceOffer | SourceEvent | SourcePlace

export interface Location {
  readonly name: string
  readonly address: string | null
  readonly postcode: string | null
  readonly town: string | null
  readonly latitude: number | null
  readonly longitude: number | null
}

export interface Contact {
  readonly area: string | null
  readonly name: string | null
  readonly phone: string | null
  readonly mobile: string | null
  readonly email: string | null
  readonly website: string | null
}

export type DayHours =
  | { readonly kind: 'closed' }
  | { readonly kind: 'all-day' }
  | { readonly kind: 'by-appointment' }
  /** Local times `HH:MM`. */
  | { readonly kind: 'open'; readonly slots: readonly { readonly start: string; readonly end: string }[] }

/** What the CMS's fields say of a place besides its words. */
export interface PlaceFacts {
  /** In one line, without the place's own title. */
  readonly address: string | null
  /** Degrees, WGS 84. */
  readonly latitude: number | null
  readonly longitude: number | null
  /** Monday first; `null` where the CMS knows none. */
  readonly openingHours: readonly DayHours[] | null
  readonly temporarilyClosed: boolean
}

/** What a link leads to: citations offer forms and PDF files by themselves. */
export type LinkKind = 'web' | 'pdf' | 'form' | 'map' | 'phone' | 'email'

export interface Link {
  readonly kind: LinkKind
  readonly url: string
  readonly text: string
}

/**
 * One line of a passage, word for word as the page shows it: a paragraph's line, a list entry, a table row, whose
 * cells are parted by tabs. Only a `fact` is put together from the CMS's fields (address, opening hours), under labels
 * of ours: it is told, but never quoted.
 */
export interface Line {
  readonly kind: 'heading' | 'text' | 'entry' | 'row' | 'fact'
  readonly text: string
}

/** A piece of a page, small enough to quote and to rank by. */
export interface Passage {
  /** Headings above it, outermost first; the page's title is not among them. */
  readonly headings: readonly string[]
  readonly lines: readonly Line[]
  readonly links: readonly Link[]
}

/** An event's dates to come, as instants. */
export interface EventDate {
  readonly startsAt: Date
  readonly endsAt: Date
}
