import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import express from 'express'
import { afterEach, expect, test } from 'vitest'
import { createEventStreams, writeEvent, type EventStreams } from '../../adapters/console/events.ts'
import type { Asked } from '../../adapters/console/route.ts'
import type { OpenDesk } from '../../src/desk/live-feed.ts'
import {
  usualPreferences,
  usualProfile,
  type DeskUser,
  type DeskUserId,
  type GrantedRole,
} from '../../src/domain/desk-user.ts'
import type { ConversationId } from '../../src/domain/person.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import { augsburg, muenchen } from '../doubles/newcomers.ts'

/** On a machine that is busy otherwise, too. */
const soon = { timeout: 15_000 }

const endings: (() => void)[] = []
afterEach(() => endings.splice(0).forEach((end) => end()))

const userWith = (...roles: readonly GrantedRole[]): DeskUser => ({
  id: 'anna' as DeskUserId,
  email: 'anna@stadt.example',
  name: 'Anna',
  roles,
  hasPassword: true,
  hasSecondFactor: false,
  profile: usualProfile,
  preferences: usualPreferences,
  disabledAt: null,
  createdAt: new Date(0),
})
const counsellor = userWith({ role: 'counsellor', region: muenchen })

interface Stage {
  readonly streams: EventStreams
  /** Those that the feed tells. */
  readonly desks: Set<OpenDesk>
  open(path?: string, headers?: string): Promise<Socket & { said(): string }>
}

async function stage(goingOn: ReadonlyMap<string, DeskUser> = new Map([['s', counsellor]])): Promise<Stage> {
  const desks = new Set<OpenDesk>()
  const streams = createEventStreams({
    feed: {
      join(desk) {
        desks.add(desk)
        return () => void desks.delete(desk)
      },
    },
    sessionOf: () => 's',
    goingOn: async () => goingOn,
  })
  const app = express()
  app.get('/', async (request, response) => {
    const regions: readonly RegionSlug[] = [muenchen]
    const { signal } = new AbortController()
    const asked = { user: counsellor, regions, query: request.query, request, response, signal } as unknown as Asked
    await streams.route.handle(asked as Asked<never, never>)
  })
  const server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  endings.push(
    () => server.close(),
    () => server.closeAllConnections(),
  )
  return {
    streams,
    desks,
    async open(path = '/', headers = '') {
      const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
      socket.on('error', () => undefined)
      let said = ''
      socket.on('data', (bytes: Buffer) => (said += bytes.toString()))
      socket.write(`GET ${path} HTTP/1.1\r\nhost: x\r\n${headers}\r\n`)
      await once(socket, 'data')
      return Object.assign(socket, { said: () => said })
    },
  }
}

const conversation = (id: number) =>
  writeEvent({ kind: 'conversation', id, conversation: 'c1' as ConversationId, now: null })

test('a stream says when to come back, and what there is to tell with its id', async () => {
  const { desks, open } = await stage()
  const socket = await open()
  for (const desk of desks) desk.send(conversation(7))
  const told = 'id: 7\nevent: conversation\ndata: {"kind":"conversation","id":"c1","conversation":null}\n\n'
  await expect.poll(() => socket.said(), soon).toContain(told)
  expect(socket.said()).toMatch(/retry: [12]\d{3}\n\n/)
})

test.each([
  ['/', '', undefined],
  ['/?after=12', '', 12],
  ['/?after=12', 'last-event-id: 15\r\n', 15],
  ['/', 'last-event-id: nonsense\r\n', 0],
])('a stream at %s with %j goes on after %s', async (path, headers, after) => {
  const { desks, open } = await stage()
  await open(path, headers)
  expect([...desks].map((desk) => desk.after)).toEqual([after])
})

test('whoever hangs up is told nothing any more', async () => {
  const { desks, open } = await stage()
  const socket = await open()
  socket.destroy()
  await expect.poll(() => desks.size, soon).toBe(0)
})

test('a quiet stream is kept alive', async () => {
  const { streams, open } = await stage()
  const socket = await open()
  streams.beat()
  await expect.poll(() => socket.said(), soon).toContain('event: beat\n')
})

test('a browser that takes nothing is hung up on before it costs much, and nobody else', async () => {
  const { streams, desks, open } = await stage()
  const [slow, other] = [await open(), await open()]
  const [toSlow] = desks
  slow.pause()
  const frame = Buffer.from(`data: ${'x'.repeat(100_000)}\n\n`)
  for (let count = 0; count < 200 && desks.size === 2; count++) {
    toSlow?.send(frame)
    await new Promise((resolve) => setImmediate(resolve))
  }
  expect(desks.size).toBe(1)
  streams.beat()
  await expect.poll(() => other.said(), soon).toContain('event: beat')
})

test('a browser that takes too little between two beats is hung up on, too', async () => {
  const { streams, desks, open } = await stage()
  const slow = await open()
  const [desk] = desks
  slow.pause()
  const frame = Buffer.from(`data: ${'x'.repeat(50_000)}\n\n`)
  // Until the system's own buffers are full, and some of ours.
  for (let count = 0; count < 100; count++) {
    desk?.send(frame)
    await new Promise((resolve) => setImmediate(resolve))
    if (desks.size === 0) return
    streams.beat()
  }
  expect(desks.size).toBe(0)
})

test.each([
  ['ended', new Map()],
  ['lost a region', new Map([['s', userWith({ role: 'counsellor', region: augsburg })]])],
  ['may not converse any more', new Map([['s', userWith({ role: 'editor', region: muenchen })]])],
])('the stream of a session that %s ends', async (_what, goingOn) => {
  const { streams, desks, open } = await stage(goingOn)
  await open()
  await streams.review()
  await expect.poll(() => desks.size, soon).toBe(0)
})

test('the stream of a session that goes on goes on', async () => {
  const { streams, desks, open } = await stage()
  const socket = await open()
  await streams.review()
  for (const desk of desks) desk.send(conversation(8))
  await expect.poll(() => socket.said(), soon).toContain('id: 8\n')
})

test('streams end when the process does', async () => {
  const { streams, desks, open } = await stage()
  await open()
  streams.close()
  await expect.poll(() => desks.size, soon).toBe(0)
})
