/** A CMS that answers as a test tells it to, well or badly, and remembers who asked for what. */

import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'

export type CmsAnswer =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  /** Half of an answer, then the connection ends. */
  | { readonly kind: 'cut' }
  /** Headers and a first byte, then nothing more. */
  | { readonly kind: 'stalled' }
  /** Zeros until the reader has had enough. */
  | { readonly kind: 'endless' }

export const json = (value: unknown): CmsAnswer => ({ kind: 'json', value })
export const status = (code: number, headers: Readonly<Record<string, string>> = {}): CmsAnswer => ({
  kind: 'status',
  status: code,
  headers,
})

export interface ScriptedCms {
  readonly url: string
  readonly requests: readonly { readonly path: string; readonly headers: IncomingHttpHeaders }[]
  /** From now on answers requests for `endpoint` (below `/api/v3/`, with its query) in turn; the last answer stays. */
  answer(endpoint: string, ...answers: readonly CmsAnswer[]): void
  /** How often an endpoint was asked for. */
  count(endpoint: string): number
  /** How many requests were under way at once, at most. */
  mostAtOnce(): number
  close(): Promise<void>
}

/** @param script answers by endpoint; what it lacks is answered with 404 */
export async function startScriptedCms(
  script: Readonly<Record<string, CmsAnswer | readonly CmsAnswer[]>>,
): Promise<ScriptedCms> {
  const answers = new Map<string, CmsAnswer[]>(Object.entries(script).map(([key, value]) => [key, [value].flat()]))
  const requests: { path: string; headers: IncomingHttpHeaders }[] = []
  let [underWay, most] = [0, 0]
  const endpointOf = (path: string) => path.replace(/^\/api\/v3\//, '')

  const server = createServer((request, response) => {
    const path = decodeURI(request.url ?? '')
    requests.push({ path, headers: request.headers })
    most = Math.max(most, ++underWay)
    response.on('close', () => underWay--)
    const queue = answers.get(endpointOf(path))
    const answer = queue && queue.length > 1 ? queue.shift() : queue?.[0]
    setImmediate(() => send(answer ?? status(404), response))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    requests,
    answer: (endpoint, ...more) => void answers.set(endpoint, [...more]),
    count: (endpoint) => requests.filter(({ path }) => endpointOf(path) === endpoint).length,
    mostAtOnce: () => most,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function send(answer: CmsAnswer, response: ServerResponse): void {
  switch (answer.kind) {
    case 'json':
      return void response.setHeader('content-type', 'application/json').end(JSON.stringify(answer.value))
    case 'text':
      return void response.end(answer.text)
    case 'status':
      return void response.writeHead(answer.status, answer.headers).end('{"error":"no"}')
    case 'cut':
      response.write('[{"id":', () => response.destroy())
      return
    case 'stalled':
      return void response.write('[')
    case 'endless':
      return writeZeros(response)
    default:
      return answer satisfies never
  }
}

function writeZeros(response: ServerResponse): void {
  while (!response.destroyed && response.write(Buffer.alloc(64 * 1024, '0'))) continue
  if (!response.destroyed) response.once('drain', () => writeZeros(response))
}

// ── What a CMS says ────────────────────────────────────────────────────────────────────────────────────────────────

export const cmsRegion = (fields: object = {}) => ({
  id: 7,
  name: 'Stadt Beispiel',
  path: 'beispiel',
  live: true,
  plz: '12345',
  extras: true,
  events: true,
  pois: true,
  longitude: 10.5,
  latitude: 50.5,
  languages: [],
  ...fields,
})

export const cmsLanguages = () => [
  { id: 1, code: 'de', bcp47_tag: 'de', native_name: 'Deutsch', dir: 'LEFT_TO_RIGHT' },
  { id: 2, code: 'ar', bcp47_tag: 'ar', native_name: 'العربية', dir: 'rtl' },
]

export const cmsPage = (fields: object = {}) => ({
  id: 1,
  url: 'https://cms.example/beispiel/de/ankommen/',
  path: '/beispiel/de/ankommen/',
  title: 'Ankommen',
  modified_gmt: '2026-01-01T09:00:00Z',
  last_updated: '2026-01-01T10:00:00+01:00',
  excerpt: '',
  content: '<p>Willkommen!</p>',
  parent: { id: 0, url: null, path: null },
  order: 1,
  available_languages: { ar: { id: 2, url: 'x', path: '/beispiel/ar/وصول/' } },
  hash: null,
  ...fields,
})

export const cmsEvent = (fields: object = {}) => ({
  ...cmsPage({ id: 11, path: '/beispiel/de/events/treff/', title: 'Treff', available_languages: {} }),
  event: {
    id: 3,
    start: '2026-12-02T17:00:00+01:00',
    end: '2026-12-02T19:00:00+01:00',
    all_day: false,
    timezone: 'Europe/Berlin',
  },
  location: { id: null, name: null, address: null, town: null, postcode: null, latitude: null, longitude: null },
  meeting_url: null,
  recurrence_rule: 'DTSTART:20261202T160000\nRRULE:FREQ=WEEKLY;BYDAY=WE',
  ...fields,
})

const closedDay = { allDay: false, closed: true, appointmentOnly: false, timeSlots: [] }

export const cmsPlace = (fields: object = {}) => ({
  ...cmsPage({ id: 21, path: '/beispiel/de/locations/amt/', title: 'Amt', available_languages: {} }),
  website: 'https://amt.example',
  email: '',
  phone_number: '+49 30 1234',
  appointment_url: null,
  category: { id: 1, name: 'Behörde', color: '#000', icon: 'authority' },
  contacts: [
    {
      area_of_responsibility: 'Pässe',
      name: '',
      email: null,
      phone_number: '030 99',
      mobile_number: null,
      website: '',
    },
  ],
  temporarily_closed: false,
  opening_hours: [
    { ...closedDay, closed: false, timeSlots: [{ start: '08:00', end: '12:00', timezone: 'Europe/Berlin' }] },
    ...Array.from({ length: 6 }, () => closedDay),
  ],
  location: {
    id: 4,
    name: 'Amt',
    address: 'Weg 1',
    town: 'Beispiel',
    postcode: '12345',
    latitude: 50.5,
    longitude: 10.5,
  },
  barrier_free: null,
  ...fields,
})

/** A small region that answers every endpoint. */
export const smallRegion = (): Record<string, CmsAnswer> => ({
  'regions/beispiel/': json(cmsRegion()),
  'beispiel/languages/': json(cmsLanguages()),
  'beispiel/de/pages/': json([
    cmsPage(),
    cmsPage({
      id: 3,
      path: '/beispiel/de/ankommen/anmelden/',
      title: 'Anmelden',
      parent: { id: 9, url: 'x', path: '/beispiel/de/ankommen/' },
      available_languages: {},
    }),
  ]),
  'beispiel/de/events/?combine_recurring=1': json([cmsEvent()]),
  'beispiel/de/locations/': json([cmsPlace()]),
  'beispiel/de/offers/': json([
    { name: 'Lehrstellen', alias: 'lehrstellen', url: 'https://lehre.example', post: null },
  ]),
  'beispiel/de/imprint/': json(cmsPage({ id: 31, path: '/beispiel/de/disclaimer/', title: 'Impressum', parent: null })),
  'beispiel/ar/pages/': json([
    cmsPage({
      id: 2,
      path: '/beispiel/ar/وصول/',
      title: 'وصول',
      available_languages: { de: { id: 1, url: 'x', path: '/beispiel/de/ankommen/' } },
    }),
  ]),
  'beispiel/ar/events/?combine_recurring=1': json([]),
  'beispiel/ar/locations/': json([]),
  'beispiel/ar/offers/': json([]),
  'beispiel/ar/imprint/': json([]),
})
