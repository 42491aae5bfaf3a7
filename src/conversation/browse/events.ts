/** What takes place in a region, soonest first. */

import type { ListedEvent } from '../../domain/contents.ts'
import type { RichText } from '../../domain/outbound.ts'
import type { Effect } from '../../domain/settlement.ts'
import { fill } from '../../phrases/phrases.ts'
import { actionButton, say } from '../say.ts'
import { describeEventDate } from './event-time.ts'
import { navigation, screenOf, topics } from './navigation.ts'
import { languageWith, urlOf, type BrowsingDeps, type Reader, type Screen } from './reader.ts'

/** On one screen. */
const eventsShown = 5

export async function showEvents({ from, menu }: Screen, reader: Reader, deps: BrowsingDeps): Promise<Effect> {
  const { region, phrases } = reader
  const language = await languageOfEvents(reader, deps)
  if (language === undefined) {
    const buttons = [[actionButton(phrases.commandMenu, topics)]]
    return { says: [say(fill(phrases.noEvents, { region: region.name }), { buttons, replaces: menu })] }
  }
  const first = screenOf(from, eventsShown)
  const list = { now: deps.now(), limit: eventsShown + 1, offset: first }
  const found = await deps.contents.events(region.slug, language, list)
  if (found.length === 0) return showEvents({ from: 0, menu }, reader, deps)
  const shown = found.slice(0, eventsShown)
  const part = { from: first, hasMore: found.length > shown.length }
  const at = (next: number) => ({ kind: 'list-events', from: next }) as const
  const text = [titleSpan(phrases.comingEvents), ...shown.flatMap((event) => eventText(event, reader, deps))]
  const buttons = navigation({ part, size: eventsShown, at, up: topics }, phrases)
  return { says: [say(text, { buttons, replaces: menu })] }
}

/** `undefined` where nothing takes place. */
export function languageOfEvents(reader: Reader, { contents, now }: BrowsingDeps) {
  const list = { now: now(), limit: 1, offset: 0 }
  return languageWith(reader, (language) => contents.events(reader.region.slug, language, list))
}

const titleSpan = (text: string) => ({ text, style: 'bold' }) as const

function eventText(event: ListedEvent, { language }: Reader, deps: BrowsingDeps): RichText {
  const [next] = event.dates
  const lines = [...(next === undefined ? [] : [describeEventDate(next, language)]), ...event.facts]
  return [{ text: '\n\n' }, { ...titleSpan(event.title), url: urlOf(event, deps) }, { text: ['', ...lines].join('\n') }]
}
