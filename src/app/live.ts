/** Wires what reaches open desks by itself, and counsellors who are away. */

import type { Request } from 'express'
import { createEventStreams, writeEvent } from '../../adapters/console/events.ts'
import { notificationRoutes } from '../../adapters/console/notification-routes.ts'
import { presenceRoutes } from '../../adapters/console/presence-routes.ts'
import type { Route } from '../../adapters/console/route.ts'
import { createMailer, type ClosableMailer } from '../../adapters/notify/mail.ts'
import { createPusher, makeVapidKeys, vapidKeys, type VapidKeys } from '../../adapters/notify/web-push.ts'
import { createDeskEvents } from '../../db/desk-events.ts'
import { keyMadeOnce } from '../../db/desk-keys.ts'
import { createDeskNews } from '../../db/desk-news.ts'
import { createDeskNotifications } from '../../db/desk-notifications.ts'
import { sessionsGoingOn } from '../../db/going-on.ts'
import type { Pool } from '../../db/pool.ts'
import { createTelltale } from '../../db/telltale.ts'
import { announceWaiting, type AnnounceDeps } from '../desk/announce-waiting.ts'
import { createSendInvitation } from '../desk/invitation-mail.ts'
import { createLiveFeed } from '../desk/live-feed.ts'
import { tellAway } from '../desk/tell-away.ts'
import type { Log } from '../log.ts'
import type { SendInvitation } from '../ports/people.ts'
import { repeatUntil } from './repeat.ts'
import type { Running } from './run-conversations.ts'

export interface LiveDeps {
  readonly pool: Pool
  readonly log: Log
  /** Where people reach the service, without a slash at its end. */
  readonly publicUrl: string
  /** `null` where Lotse sends no e-mail. */
  readonly mail: { readonly smtpUrl: string; readonly from: string } | null
  readonly session: { readonly idleMs: number; readonly absoluteMs: number }
  readonly colleaguesIn: AnnounceDeps['colleaguesIn']
  readonly now: () => Date
  /** In the place of browsers' push services, for tests. */
  readonly isPushService?: (endpoint: string) => boolean
  /** Milliseconds after which a browser that lost its server comes back. Default: one to three seconds. */
  readonly comeBackMs?: () => number
}

export interface LivePart {
  /** @param sessionOf id of the session of a request that was let through */
  routes(sessionOf: (request: Request) => string): readonly Route[]
  /** `null` where Lotse sends no e-mail. */
  readonly sendInvitation: SendInvitation | null
  /** For web push, base64url. */
  readonly pushKey: string
  close(): void
  /** Of a gateway: keeps open desks up to date. */
  follow(): Running
  /** Of a worker: tells counsellors who are away, and forgets what is old of it. */
  tell(): Running
}

const secondMs = 1_000
const beatMs = 15_000
const reviewMs = 30_000
const tellMs = 3_000
const tidyMs = 10_000
const hourMs = 3_600_000
const eventsForMs = 24 * hourMs
const notificationsForMs = 30 * 24 * hourMs

export async function createLivePart(deps: LiveDeps): Promise<LivePart> {
  const { pool, log, session, comeBackMs, now } = deps
  const news = createDeskNews(pool, log)
  const events = createDeskEvents(pool)
  const notifications = createDeskNotifications(pool)
  const noted = (what: string) => (error: unknown) => log.warn({ error }, what)
  const feed = createLiveFeed({
    events,
    news,
    notifications,
    write: writeEvent,
    noteFailure: noted('open desks could not be told something; it is tried again'),
    now,
  })
  const since = (ms: number) => new Date(now().getTime() - ms)
  const goingOn = (sessions: readonly string[]) =>
    sessionsGoingOn(pool, sessions, { seenSince: since(session.idleMs), begunSince: since(session.absoluteMs) })
  const keys = vapidKeys.parse(await keyMadeOnce(pool, 'vapid', makeVapidKeys))
  const mailer = deps.mail === null ? undefined : createMailer(deps.mail)
  const streams: { close(): void; beat(): void; review(): Promise<void> }[] = []

  return {
    pushKey: keys.publicKey,
    sendInvitation: mailer === undefined ? null : createSendInvitation(mailer),
    close: () => mailer?.close(),
    routes(sessionOf) {
      const opened = createEventStreams({ feed, sessionOf, goingOn, ...(comeBackMs && { comeBackMs }) })
      streams.push(opened)
      return [opened.route, ...presenceRoutes({ news, now }), ...notificationRoutes({ notifications, now })]
    },
    follow() {
      const stopping = new AbortController()
      const failed = noted('looking after open desks failed; it is tried again')
      const repeat = (ms: number, what: () => Promise<unknown> | void) =>
        repeatUntil(stopping.signal, ms, async () => what(), failed)
      const running = [
        followUntil(stopping.signal, () => feed.follow(), failed),
        repeat(secondMs, () => feed.tick()),
        repeat(beatMs, () => streams.forEach((one) => one.beat())),
        repeat(reviewMs, () => Promise.all(streams.map((one) => one.review()))),
      ]
      return {
        async stop() {
          streams.forEach((one) => one.close())
          stopping.abort()
          await Promise.all(running)
        },
      }
    },
    tell() {
      const expire = async () => {
        await events.expire(since(eventsForMs))
        await notifications.expire(since(notificationsForMs))
      }
      return startTelling({ ...deps, mailer, keys, expire })
    },
  }
}

/** Until the database is there, and from then on. */
async function followUntil(
  signal: AbortSignal,
  follow: () => Promise<() => Promise<void>>,
  failed: (error: unknown) => void,
): Promise<void> {
  const opened = new AbortController()
  let leave: (() => Promise<void>) | undefined
  await repeatUntil(
    AbortSignal.any([signal, opened.signal]),
    secondMs,
    async () => {
      leave = await follow()
      opened.abort()
    },
    failed,
  )
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
  await leave?.()
}

interface TellingDeps extends LiveDeps {
  readonly mailer: ClosableMailer | undefined
  readonly keys: VapidKeys
  readonly expire: () => Promise<void>
}

function startTelling(deps: TellingDeps): Running {
  const { pool, log, publicUrl, mail, mailer, keys, isPushService, colleaguesIn, now } = deps
  const stopping = new AbortController()
  const telltale = createTelltale(pool)
  const noteFailure = (error: unknown) => log.warn({ error }, 'a counsellor could not be told something yet')
  const pusher = createPusher({ keys, subject: subjectOf(publicUrl, mail), ...(isPushService && { isPushService }) })
  const away = { telltale, mailer, pusher, deskUrl: `${publicUrl}/desk`, noteFailure, now }
  const failed = (error: unknown) => log.error({ error }, 'telling counsellors what there is failed; it goes on')
  const running = [
    repeatUntil(
      stopping.signal,
      tellMs,
      async () => {
        await announceWaiting({ telltale, colleaguesIn, now })
        await tellAway(away, stopping.signal)
      },
      failed,
    ),
    repeatUntil(stopping.signal, tidyMs, () => telltale.tidy(now()), failed),
    repeatUntil(stopping.signal, hourMs, deps.expire, failed),
  ]
  return {
    async stop() {
      stopping.abort()
      await Promise.all(running)
      mailer?.close()
    },
  }
}

/** Push services want an address that they can complain to. */
function subjectOf(publicUrl: string, mail: LiveDeps['mail']): string {
  if (publicUrl.startsWith('https:')) return publicUrl
  const [, address = 'lotse@localhost.localdomain'] = /<?([^\s<>]+@[^\s<>]+?)>?$/.exec(mail?.from ?? '') ?? []
  return `mailto:${address}`
}
