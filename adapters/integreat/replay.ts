/** Answers the CMS's API v3 from the invented region's files, so that Lotse runs without a CMS. */

import { once } from 'node:events'
import { createServer } from 'node:http'
import express, { Router } from 'express'
import type { Temporal } from 'temporal-polyfill'
import { compact, pathOf, startOf, timezone } from './demo-events.ts'
import {
  loadDemoRegion,
  translationId,
  type DemoEvent,
  type DemoHours,
  type DemoPage,
  type DemoPlace,
  type DemoRegion,
} from './demo-region.ts'

interface ReplayDeps {
  /** Events are always to come, seen from here; within a day of Berlin the answers are the same. */
  readonly now: () => Date
}

/** `/api/v3/…` as the CMS serves it, for those endpoints that Lotse reads. */
export function replayRouter(folder: string, { now }: ReplayDeps): Router {
  const region = loadDemoRegion(folder)
  const slug = region.record.path
  const record = { ...region.record, languages: region.languages }
  const router = Router()
  const lists: Readonly<Record<string, (language: string, index: number) => unknown[]>> = {
    pages: (language) => region.pages.filter((page) => page.language === language).map((page) => toPage(page, region)),
    events: (language, i) => region.events.flatMap((event) => toEvent(event, region, language, i, now())),
    locations: (language, i) => region.places.flatMap((place) => toPlace(place, region, language, i)),
    offers: () => [],
    extras: () => [],
  }

  router.get('/api/v3/regions/', (_request, response) => void response.json([record]))
  router.get(`/api/v3/regions/${slug}/`, (_request, response) => void response.json(record))
  router.get(`/api/v3/${slug}/languages/`, (_request, response) => void response.json(region.languages))
  router.get(`/api/v3/${slug}/:language/:kind/`, ({ params: { language, kind } }, response, next) => {
    const index = region.languages.findIndex(({ code }) => code === language)
    const list = lists[kind]?.(language, index)
    if (index < 0 || list === undefined) next()
    else response.json(list)
  })
  return router
}

export interface Replay {
  /** What stands in the place of the CMS's address. */
  readonly url: string
  close(): Promise<void>
}

/** Serves the region on a free port of this machine only. */
export async function startReplay(folder: string, deps: ReplayDeps): Promise<Replay> {
  const app = express().use(replayRouter(folder, deps))
  app.use((_request, response) => void response.status(404).json({ error: 'Not found.' }))
  const server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function toPage(page: DemoPage, region: DemoRegion) {
  const parent = region.pages.find(({ path }) => path === page.parentPath)
  const translations = region.pages.filter(({ slug, language }) => slug === page.slug && language !== page.language)
  return {
    ...textFields(page.id, page.path, page.title, page.html, page.lastUpdated),
    parent: parent ? { id: parent.id, url: parent.path, path: parent.path } : { id: 0, url: null, path: null },
    order: page.order,
    available_languages: Object.fromEntries(
      translations.map(({ language, id, path }) => [language, { id, url: path, path }]),
    ),
    organization: null,
    embedded_offers: [],
    slug_history: [],
  }
}

function toEvent(event: DemoEvent, region: DemoRegion, language: string, index: number, now: Date) {
  const [title, content] = [event.title[language], event.content[language]]
  if (title === undefined || content === undefined) return []
  const place = region.places.find(({ slug }) => slug === event.place)
  const start = startOf(event, now)
  const end = start.add({ minutes: event.allDay ? event.durationMinutes - 1 : event.durationMinutes })
  const utc = start.withTimeZone('UTC').toPlainDateTime()
  return {
    ...textFields(translationId(event.id, index), pathOf(region, language, 'events', event.slug), title, content),
    available_languages: otherLanguages(event, region, language, 'events'),
    location: toLocation(place, language),
    location_path: place ? pathOf(region, language, 'locations', place.slug) : null,
    meeting_url: event.meetingUrl,
    event: {
      id: event.id,
      start: isoOf(start),
      end: isoOf(end),
      all_day: event.allDay,
      only_weekdays: false,
      recurrence_id: event.recurrence === null ? null : event.id,
      timezone,
    },
    recurrence_rule: event.recurrence === null ? null : `DTSTART:${compact(utc)}\nRRULE:${event.recurrence}`,
  }
}

function toPlace(place: DemoPlace, region: DemoRegion, language: string, index: number) {
  const [title, content] = [place.title[language], place.content[language]]
  if (title === undefined || content === undefined) return []
  const { phone, email, website } = place
  return {
    ...textFields(translationId(place.id, index), pathOf(region, language, 'locations', place.slug), title, content),
    available_languages: otherLanguages(place, region, language, 'locations'),
    website,
    email,
    phone_number: phone,
    appointment_url: place.appointmentUrl,
    category: { id: 1, name: place.category[language] ?? null, color: '#000000', icon: 'authority' },
    contacts: place.contacts.map((contact) => ({
      area_of_responsibility: contact.area[language] ?? null,
      name: contact.name,
      email: contact.email,
      phone_number: contact.phone,
      mobile_number: null,
      website: null,
      opening_hours: null,
      appointment_url: null,
    })),
    temporarily_closed: place.temporarilyClosed,
    opening_hours: place.openingHours.map(toHours),
    location: toLocation(place, language),
    barrier_free: place.barrierFree,
  }
}

function toHours(day: DemoHours) {
  const slots = 'slots' in day ? day.slots : []
  return {
    allDay: 'allDay' in day,
    closed: 'closed' in day,
    appointmentOnly: 'appointmentOnly' in day,
    timeSlots: slots.map(([start, end]) => ({ start, end, timezone })),
  }
}

function toLocation(place: DemoPlace | undefined, language: string) {
  if (!place)
    return { id: null, name: null, address: null, town: null, postcode: null, latitude: null, longitude: null }
  const { id, address, town, postcode, latitude, longitude } = place
  return { id, name: place.title[language] ?? place.title['de'], address, town, postcode, latitude, longitude }
}

function textFields(id: number, path: string, title: string, content: string, lastUpdated: string | null = null) {
  const modified = lastUpdated === null ? null : new Date(lastUpdated).toISOString()
  return {
    id,
    url: path,
    path,
    title,
    modified_gmt: modified,
    last_updated: lastUpdated,
    excerpt: '',
    content,
    thumbnail: null,
    hash: null,
  }
}

function otherLanguages(text: DemoEvent | DemoPlace, region: DemoRegion, language: string, kind: string) {
  const others = region.languages
    .map(({ code }, i) => ({ code, id: translationId(text.id, i), path: pathOf(region, code, kind, text.slug) }))
    .filter(({ code }) => code !== language && code in text.title && code in text.content)
  return Object.fromEntries(others.map(({ code, id, path }) => [code, { id, url: path, path }]))
}

function isoOf(time: Temporal.ZonedDateTime): string {
  return time.toString({ timeZoneName: 'never', smallestUnit: 'second' })
}
