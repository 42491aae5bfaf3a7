/** `GET /api/desk/events`: what open desks are told by themselves, as server-sent events. */

import type { Request, Response } from 'express'
import { z } from 'zod'
import type { LiveFeed } from '../../src/desk/live-feed.ts'
import type { LiveMessage } from '../../src/desk/live-message.ts'
import { regionsWhere, type DeskUser } from '../../src/domain/desk-user.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import { HttpRefusal } from '../http/errors.ts'
import type { DeskEvent } from './api.ts'
import { notificationView } from './notification-routes.ts'
import { route, type Route } from './route.ts'
import { conversationView } from './views.ts'

export interface EventStreamsDeps {
  readonly feed: Pick<LiveFeed, 'join'>
  /** Names the session of a request that was let through. */
  readonly sessionOf: (request: Request) => string
  /** Of these sessions, those that go on, with whose they are. */
  readonly goingOn: (sessions: readonly string[]) => Promise<ReadonlyMap<string, DeskUser>>
  /** Milliseconds after which a browser that lost its server comes back. Default: one to three seconds. */
  readonly comeBackMs?: () => number
}

export interface EventStreams {
  readonly route: Route
  /** To be called every 15 seconds: keeps proxies from hanging up, and hangs up on who takes nothing. */
  beat(): void
  /** To be called twice a minute: ends the streams of sessions that ended, and of people whose regions changed. */
  review(): Promise<void>
  close(): void
}

const mostPerSession = 8
/** What a slow browser has not taken yet; then it is left, and comes back when it can. */
const mostWaitingBytes = 2 ** 21

/** A thousand browsers that lost their server don't come back all at once. */
const usualComeBackMs = () => Math.round(1_000 + Math.random() * 2_000)

export function createEventStreams(deps: EventStreamsDeps): EventStreams {
  const { feed, sessionOf, goingOn, comeBackMs = usualComeBackMs } = deps
  const streams = new Set<Stream>()
  let isClosed = false

  return {
    route: route({
      method: 'get',
      path: '/api/desk/events',
      needs: 'converse',
      isAutomatic: true,
      summary: 'Server-sent events: conversations that changed, who is there, and what one is notified of.',
      query: z.object({ after: z.string().optional() }),
      async handle({ user, regions, query, request, response, signal }) {
        if (signal.aborted) return
        if (isClosed) throw new HttpRefusal(503, 'unavailable', 'Lotse is stopping; try again shortly.')
        const session = sessionOf(request)
        expectFew(session)
        const stream: Stream = { session, regions, response, isStuck: false }
        streams.add(stream)
        begin(response, comeBackMs())
        const leave = feed.join({
          user: user.id,
          regions,
          after: idOf(request.headers['last-event-id'] ?? query.after),
          send: (frame) => send(stream, frame),
        })
        response.once('close', () => {
          streams.delete(stream)
          leave()
        })
      },
    }),
    beat() {
      for (const stream of streams) {
        if (stream.isStuck && stream.response.writableNeedDrain) stream.response.destroy()
        else send(stream, heartbeat)
        stream.isStuck = stream.response.writableNeedDrain
      }
    },
    async review() {
      if (streams.size === 0) return
      const known = await goingOn([...new Set([...streams].map(({ session }) => session))])
      for (const { session, regions, response } of streams) {
        if (!isStillAllowed(known.get(session), regions)) response.end()
      }
    },
    close() {
      isClosed = true
      for (const { response } of streams) response.end()
    },
  }

  function expectFew(session: string): void {
    const open = [...streams].filter((stream) => stream.session === session)
    if (open.length < mostPerSession) return
    throw new HttpRefusal(429, 'too-many-streams', `At most ${mostPerSession} desks are kept up to date; close some.`)
  }
}

interface Stream {
  readonly session: string
  readonly regions: readonly RegionSlug[]
  readonly response: Response
  /** Whether it took nothing at the last beat. */
  isStuck: boolean
}

function begin(response: Response, comeBackMs: number): void {
  response.status(200).set({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-store, no-transform',
    'x-accel-buffering': 'no',
    // What ends here ends: a process that stops waits for no browser.
    connection: 'close',
  })
  response.write(`retry: ${comeBackMs}\n\n`)
}

function send({ response }: Stream, frame: Uint8Array): void {
  if (response.writableEnded || response.destroyed) return
  if (response.writableLength > mostWaitingBytes) response.destroy()
  else response.write(frame)
}

/** What is no id is as good as none that is kept: everything is read again. */
function idOf(given: string | readonly string[] | undefined): number | undefined {
  if (typeof given !== 'string' || given === '') return undefined
  return /^\d{1,15}$/.test(given) ? Number(given) : 0
}

/** The browser comes back by itself, and is let in for what its user may see by then. */
function isStillAllowed(user: DeskUser | undefined, regions: readonly RegionSlug[]): boolean {
  return user !== undefined && regionsWhere(user, 'converse', regions).length === regions.length
}

/** An event, and no comment, so that browsers notice when it stays away: a connection may end without a word. */
const heartbeat = Buffer.from('event: beat\ndata: {}\n\n')

/** A message as it goes over the wire. */
export function writeEvent(message: LiveMessage): Uint8Array {
  const id = 'id' in message ? `id: ${message.id}\n` : ''
  return Buffer.from(`${id}event: ${message.kind}\ndata: ${JSON.stringify(eventOf(message))}\n\n`)
}

function eventOf(message: LiveMessage): DeskEvent | { readonly kind: 'hello' } {
  const { kind } = message
  switch (kind) {
    case 'hello':
    case 'reset':
      return { kind }
    case 'conversation':
      return { kind, id: message.conversation, conversation: message.now && conversationView(message.now) }
    case 'notification':
      return { kind, notification: notificationView(message.notification) }
    case 'settings':
      return { kind, region: message.region }
    case 'presence':
      return { kind, id: message.presence.conversation, there: message.presence.there }
    default:
      return message satisfies never
  }
}
