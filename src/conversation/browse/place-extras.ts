/** What an answer that cites places says besides: whether they are open today, and where they are. */

import type { Answer, Citation } from '../../domain/answer.ts'
import type { OpenPage } from '../../domain/contents.ts'
import { mapUrl, spotOf } from '../../domain/coordinates.ts'
import type { Button } from '../../domain/outbound.ts'
import type { Region, RegionSlug } from '../../domain/region.ts'
import { phrasesFor } from '../../phrases/languages.ts'
import type { Phrases } from '../../phrases/phrases.ts'
import type { PlaceExtras } from '../answer-text.ts'
import { linkButton } from '../say.ts'
import { describeOpening, openingToday } from './opening-today.ts'
import type { BrowsingDeps } from './reader.ts'

type Deps = Pick<BrowsingDeps, 'contents' | 'now'>

/** Named by their titles where there are several. */
export async function placeExtras(
  { citations, language }: Pick<Answer, 'citations' | 'language'>,
  region: Pick<Region, 'slug'>,
  deps: Deps,
): Promise<PlaceExtras> {
  const phrases = phrasesFor(language)
  // What the CMS has no facts of is no place.
  const withFacts = citations.filter(({ facts }) => facts.length > 0)
  const cited = await Promise.all(withFacts.map((citation) => citedPlace(citation, region.slug, deps)))
  const places = cited.filter((place) => place !== undefined)
  const label = (text: string, { title }: OpenPage) => (places.length > 1 ? `${title}: ${text}` : text)
  return {
    lines: places.flatMap((place) => openingLine(place, phrases, deps).map((line) => label(line, place))),
    buttons: places.flatMap((place) => mapButton(place, (text) => label(text, place), phrases)),
  }
}

/** Ids of pages and places may be the same: it is the place only if all else is the same, too. */
async function citedPlace(
  { pageId, title, language }: Citation,
  region: RegionSlug,
  { contents, now }: Deps,
): Promise<OpenPage | undefined> {
  const place = await contents.page(region, pageId, { now: now(), kind: 'place' })
  return place?.title === title && place.language === language ? place : undefined
}

function openingLine({ place }: OpenPage, phrases: Phrases, { now }: Deps): readonly string[] {
  const today = place === null ? undefined : openingToday(place, now())
  return today === undefined ? [] : [describeOpening(today, phrases)]
}

function mapButton({ place }: OpenPage, label: (text: string) => string, phrases: Phrases): readonly Button[] {
  const spot = place === null ? undefined : spotOf(place)
  return spot === undefined ? [] : [linkButton(label(phrases.map), mapUrl(spot))]
}
