import { once } from 'node:events'
import { createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { consoleRouter } from '../../adapters/console/console-router.ts'
import { createEventStreams } from '../../adapters/console/events.ts'
import type { Route } from '../../adapters/console/route.ts'
import type { ConsoleSessions } from '../../adapters/console/session.ts'
import { createHttpApp } from '../../adapters/http/server.ts'
import type { KnownSession } from '../../src/desk/keep-session.ts'
import { silent } from '../services/silent-log.ts'
import { addPerson } from '../doubles/desk-people.ts'
import { muenchen } from '../doubles/newcomers.ts'
import { peopleInMemory } from '../doubles/people-in-memory.ts'

test('a browser that hung up before its stream began is not kept up to date', async () => {
  const user = await addPerson(peopleInMemory().users, { email: 'kim@desk.example' })
  const joined: string[] = []
  const asked = Promise.withResolvers<void>()
  const goOn = Promise.withResolvers<void>()
  const handled = Promise.withResolvers<void>()
  const feed = { join: (desk: { user: string }) => (joined.push(desk.user), () => undefined) }
  const { route } = createEventStreams({ feed, sessionOf: () => 'session', goingOn: async () => new Map() })
  const watched: Route = { ...route, handle: (given) => route.handle(given).finally(handled.resolve) }
  const session: KnownSession = {
    id: 'session',
    user,
    csrfToken: Buffer.alloc(32),
    device: '?',
    seenAt: new Date(0),
    createdAt: new Date(0),
    rotatedAt: new Date(0),
    isConfirmed: true,
    isCurrent: true,
    newToken: null,
  }
  const sessions: ConsoleSessions = {
    guard: (_request, _response, next) => next(),
    of: () => session,
    seen: async () => undefined,
    begin: async () => session,
    end: async () => undefined,
  }
  const router = consoleRouter({
    routes: [watched],
    entrances: [],
    sessions,
    publicUrl: 'https://lotse.example',
    served: [muenchen],
    async regions() {
      asked.resolve()
      await goOn.promise
      return []
    },
  })
  const server = createServer(createHttpApp({ log: silent, routers: [router], proxies: 0 })).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const hungUp = new Promise((resolve) =>
    server.once('request', (_request, response) => response.once('close', resolve)),
  )
  const browser = get(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api/desk/events`)
  browser.on('error', () => undefined)
  await asked.promise
  browser.destroy()
  await hungUp
  goOn.resolve()
  await handled.promise
  expect(joined).toEqual([])
})
