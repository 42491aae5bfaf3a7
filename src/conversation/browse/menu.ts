/** The topics of a region, where leafing through its pages begins. */

import type { MenuEntry } from '../../domain/contents.ts'
import type { LanguageTag } from '../../domain/language.ts'
import type { Button } from '../../domain/outbound.ts'
import type { Effect } from '../../domain/settlement.ts'
import { actionButton, inRows, say } from '../say.ts'
import { languageOfEvents } from './events.ts'
import { navigation, partOf } from './navigation.ts'
import { languageOfPlaces } from './places.ts'
import { languageWith, type BrowsingDeps, type Reader, type Screen } from './reader.ts'

/** Pages on one screen. */
export const pagesShown = 8

export async function showTopics({ from, menu }: Screen, reader: Reader, deps: BrowsingDeps): Promise<Effect> {
  const { region, phrases } = reader
  const topLevel = (language: LanguageTag) => deps.contents.children(region.slug, language, null)
  const language = await languageWith(reader, topLevel)
  const entries = language === undefined ? [] : await topLevel(language)
  const part = partOf(entries, from, pagesShown)
  const at = (first: number) => ({ kind: 'browse', pageId: null, from: first }) as const
  const buttons = [
    ...entryRows(part.entries),
    ...(part.from === 0 ? await otherLists(reader, deps) : []),
    ...navigation({ part, size: pagesShown, at, up: undefined }, phrases),
  ]
  return { says: [say([{ text: phrases.menuTitle, style: 'bold' }], { buttons, replaces: menu })] }
}

export const entryRows = (entries: readonly MenuEntry[]) =>
  inRows(entries.map(({ pageId, title }) => actionButton(title, { kind: 'browse', pageId, from: 0 })))

/** A row with those lists that have anything in them. */
async function otherLists(reader: Reader, deps: BrowsingDeps): Promise<readonly (readonly Button[])[]> {
  const { phrases } = reader
  const row = [
    ...((await languageOfEvents(reader, deps))
      ? [actionButton(phrases.commandEvents, { kind: 'list-events', from: 0 })]
      : []),
    ...((await languageOfPlaces(reader, deps)) ? [actionButton(phrases.places, { kind: 'list-places', from: 0 })] : []),
  ]
  return row.length > 0 ? [row] : []
}
