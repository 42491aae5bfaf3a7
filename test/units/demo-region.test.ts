import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import express from 'express'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pagesRouter } from '../../adapters/integreat/demo-pages.ts'
import { replayRouter } from '../../adapters/integreat/replay.ts'

const folder = join(import.meta.dirname, '../../demo/musterstadt')
let now = new Date('2026-11-22T12:00:00Z')
let server: Server
let url: string

beforeAll(async () => {
  const deps = { now: () => now }
  server = createServer(express().use(replayRouter(folder, deps)).use(pagesRouter(folder, deps)))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
})
afterAll(() => void server.close())

interface ReplayedEvent {
  readonly event: { readonly start: string; readonly end: string; readonly all_day: boolean }
  readonly recurrence_rule: string | null
}
const eventsOn = async (day: string): Promise<ReplayedEvent[]> => {
  now = new Date(day)
  const response = await fetch(`${url}/api/v3/musterstadt/de/events/?combine_recurring=1`)
  return (await response.json()) as ReplayedEvent[]
}

describe('the demo region', () => {
  it('has the same events all day long', async () => {
    expect(await eventsOn('2026-11-22T00:00:00+01:00')).toEqual(await eventsOn('2026-11-22T23:59:59+01:00'))
  })

  it.each(['2026-11-22T12:00:00Z', '2027-03-28T00:30:00Z', '2028-02-29T23:30:00Z'])(
    'has single events to come and recurring ones under way on %s',
    async (day) => {
      const events = await eventsOn(day)
      const startsIn = ({ event }: ReplayedEvent) => Date.parse(event.start) - Date.parse(day)
      const [single, recurring] = [true, false].map((isSingle) =>
        events.filter(({ recurrence_rule }) => (recurrence_rule === null) === isSingle),
      )
      expect(Math.min(...(single ?? []).map(startsIn))).toBeGreaterThan(0)
      expect(Math.max(...(recurring ?? []).map(startsIn))).toBeLessThan(0)
      for (const { event } of events) expect(Date.parse(event.end)).toBeGreaterThan(Date.parse(event.start))
      for (const { event, recurrence_rule } of recurring ?? []) {
        const utc = new Date(event.start).toISOString().replace(/[-:]/g, '').slice(0, 15)
        expect(recurrence_rule).toMatch(new RegExp(`^DTSTART:${utc}\\nRRULE:FREQ=`))
      }
    },
  )

  it('keeps the weeks of a fortnightly event from one day to the next', async () => {
    const startOf = async (day: string) => {
      const fortnightly = (await eventsOn(day)).find(({ recurrence_rule }) => recurrence_rule?.includes('INTERVAL=2'))
      return Date.parse(fortnightly?.event.start.slice(0, 10) ?? '')
    }
    const day = 86_400_000
    const first = await startOf('2026-11-22T12:00:00Z')
    for (let i = 1; i <= 20; i++) {
      const start = await startOf(new Date(Date.parse('2026-11-22T12:00:00Z') + i * day).toISOString())
      expect((start - first) % (14 * day)).toBe(0)
    }
  })
})

describe('a page of the demo region', () => {
  const get = (path: string) => fetch(`${url}/demo/musterstadt/${path}`)

  it('shows its text in its language and direction, under a banner that the city is invented', async () => {
    const response = await get('ar/ankommen/anmeldung/')
    const html = await response.text()
    expect(response.status).toBe(200)
    expect(html).toContain('<html lang="ar" dir="rtl">')
    expect(html).toMatch(/class="banner">[^<]*Musterstadt/)
    expect(html).toMatch(/<h1>[^<]+<\/h1>\n<p>/)
  })

  it('may load and run nothing but its own style', async () => {
    const policy = (await get('de/ankommen/anmeldung/')).headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'; base-uri 'none'/)
  })

  it.each(['', 'de/', 'de/ankommen/', 'en/events/sprachcafe/', 'uk/locations/buergerbuero/', 'de/ankommen/anmeldung'])(
    'is there at %j',
    async (path) => expect((await get(path)).status).toBe(200),
  )

  it.each(['xx/', 'de/nirgends/', 'xx/locations/buergerbuero/', 'de/ankommen/anmeldung/mehr/'])(
    'is not there at %j',
    async (path) => expect((await get(path)).status).toBe(404),
  )

  it('leads to every other page without a broken link', async () => {
    const seen = new Set<string>(['/demo/musterstadt/de/'])
    for (const path of seen) {
      const response = await fetch(url + path)
      expect([path, response.status]).toEqual([path, 200])
      for (const [, href = ''] of (await response.text()).matchAll(/<a href="(\/demo[^"]*)"/g)) seen.add(href)
    }
    expect(seen.size).toBeGreaterThan(200)
  })
})
