/** A process that keeps desks up to date over HTTP, with real sessions and a real database, and browsers there. */

import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { EventSource } from 'eventsource'
import { onTestFinished } from 'vitest'
import { consoleRouter } from '../../adapters/console/console-router.ts'
import { createConsoleSessions } from '../../adapters/console/session.ts'
import { createHttpApp } from '../../adapters/http/server.ts'
import { createDeskSessions } from '../../db/desk-sessions.ts'
import type { Pool } from '../../db/pool.ts'
import { createLivePart } from '../../src/app/live.ts'
import { beginSession } from '../../src/desk/keep-session.ts'
import type { DeskUserId } from '../../src/domain/desk-user.ts'
import { silent } from '../services/silent-log.ts'
import { augsburg, muenchen } from './newcomers.ts'

export interface LiveSite {
  readonly url: string
  readonly port: number
  /** Logs somebody in; what their browser sends from then on. */
  logIn(user: DeskUserId): Promise<BrowserSession>
  /** Cuts all connections, as a network does that breaks. */
  cut(): void
  stop(): Promise<void>
}

export interface BrowserSession {
  readonly cookie: string
  readonly csrfToken: string
}

const limits = { idleMs: 3_600_000, absoluteMs: 86_400_000 }
const now = () => new Date()

/** @param port where it listens; another process takes the place of one that has stopped */
export async function startLiveSite(pool: Pool, port = 0): Promise<LiveSite> {
  const sessions = createDeskSessions(pool)
  const live = await createLivePart({
    pool,
    log: silent,
    publicUrl: 'https://lotse.example',
    mail: null,
    session: limits,
    colleaguesIn: async () => [],
    now,
    comeBackMs: () => 20,
  })
  const console = createConsoleSessions({ sessions, limits, now, isSecure: false })
  const served = [muenchen, augsburg]
  const router = consoleRouter({
    routes: live.routes((request) => console.of(request).id),
    entrances: [],
    sessions: console,
    publicUrl: 'https://lotse.example',
    served,
    regions: async () => [],
  })
  const following = live.follow()
  const server = createServer(createHttpApp({ log: silent, routers: [router], proxies: 0 }))
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address() as AddressInfo
  const stop = async () => {
    await following.stop()
    await closed(server)
  }
  onTestFinished(stop)
  return {
    url: `http://127.0.0.1:${address.port}`,
    port: address.port,
    async logIn(user) {
      const { token, csrfToken } = await beginSession(user, 'Firefox', { sessions, limits, now })
      return { cookie: `lotse-desk=${token}`, csrfToken: csrfToken.toString('base64url') }
    },
    cut: () => server.closeAllConnections(),
    stop,
  }
}

async function closed(server: Server): Promise<void> {
  if (!server.listening) return
  server.close()
  server.closeAllConnections()
  await once(server, 'close')
}

export interface DeskBrowser {
  /** Kinds and contents, in order. */
  readonly heard: { readonly kind: string; readonly data: Record<string, unknown>; readonly id: string }[]
  /** HTTP status with which the server ended it for good, if it did. */
  readonly ended: () => number | undefined
  readonly connections: () => number
}

const kinds = ['hello', 'reset', 'conversation', 'notification', 'settings', 'presence']

/** Uses what browsers have built in. */
export function openBrowser(url: string, { cookie }: Pick<BrowserSession, 'cookie'>): DeskBrowser {
  const heard: DeskBrowser['heard'] = []
  let ended: number | undefined
  let connections = 0
  const source = new EventSource(`${url}/api/desk/events`, {
    fetch: (input, init) => fetch(input, { ...init, headers: { ...init.headers, cookie } }),
  })
  source.addEventListener('open', () => connections++)
  source.addEventListener('error', ({ code }) => {
    if (source.readyState === source.CLOSED) ended = code
  })
  for (const kind of kinds) {
    source.addEventListener(
      kind,
      ({ data, lastEventId: id }: { readonly data: unknown; readonly lastEventId: string }) =>
        heard.push({ kind, data: JSON.parse(String(data)) as Record<string, unknown>, id }),
    )
  }
  onTestFinished(() => source.close())
  return { heard, ended: () => ended, connections: () => connections }
}
