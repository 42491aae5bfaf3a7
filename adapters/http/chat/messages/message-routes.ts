/** `/api/v1/chat/messages`: what newcomers write on a page, and what is said to them. */

import { json, Router, type Request } from 'express'
import { rateLimit } from 'express-rate-limit'
import { z } from 'zod'
import type { ChatAddress } from '../../../../src/domain/channel.ts'
import type { Region, RegionSlug } from '../../../../src/domain/region.ts'
import type { Receive } from '../../../../src/inbox/receive.ts'
import type { Doorbell, Mailbox } from '../../../../src/ports/channels.ts'
import type { Mail } from '../../../../src/domain/outbox.ts'
import { HttpRefusal } from '../../errors.ts'
import { conversationId, inboundOf, messageBody, regionSlug } from './message-body.ts'
import type { Place, WaitingRoom } from './waiting-room.ts'
import { onTheWire } from './wire.ts'

export interface MessageDeps {
  /** Stores a message for good. */
  readonly receive: Receive
  readonly mailbox: Mailbox
  readonly bell: Pick<Doorbell, 'rung'>
  readonly waitingRoom: WaitingRoom
  readonly isServed: (region: RegionSlug) => boolean
  /** `undefined` for regions that were not read yet. */
  readonly findRegion: (region: RegionSlug) => Promise<Region | undefined>
  /** That one address may send. Many newcomers share one where they live. */
  readonly messagesPerMinute: number
  readonly now: () => Date
}

const path = '/api/v1/chat/messages'

/** Who only fetches costs little, and does so after each message, and again when nothing came for a while. */
const fetchesPerMessage = 20

/** A page that was away for long asks again at once. */
const mostMessages = 100

export function messageRoutes(deps: MessageDeps): Router {
  const router = Router()
  const nextOrder = counting(deps.now)

  router.post(path, limit(deps.messagesPerMinute), json({ limit: '64kb' }), async (request, response) => {
    const body = parse(messageBody, request.body)
    await expectRegion(body.region, deps)
    await deps.receive(inboundOf(body, nextOrder()))
    response.status(202).set('cache-control', 'no-store').json({ id: body.id })
  })

  router.get(path, limit(fetchesPerMessage * deps.messagesPerMinute), async (request, response) => {
    const { seen, ...chat } = fetchOf(request)
    await expectRegion(chat.account, deps)
    const place = deps.waitingRoom.enter(`${chat.account} ${chat.chat}`)
    response.on('close', place.leave)
    const mail = await waitForMail(chat, seen, place, deps)
    if (!response.closed) response.set('cache-control', 'no-store').json(replyOf(mail))
  })
  return router
}

/** Looks at once, and then whenever the bell rings, until there is something or the waiting ends. */
async function waitForMail(
  chat: ChatAddress,
  { after, progress }: Seen,
  { signal, leave }: Place,
  { mailbox, bell }: MessageDeps,
): Promise<Mail | undefined> {
  try {
    for (;;) {
      const rung = bell.rung(chat, signal)
      const mail = await mailbox.since(chat, after, mostMessages)
      if (mail === undefined || mail.messages.length > 0 || isNews(mail, progress)) return mail
      await rung
      if (signal.aborted) return mail
    }
  } finally {
    leave()
  }
}

/** Only for pages that show it. */
const isNews = ({ progress }: Mail, seen: string | undefined) =>
  progress !== undefined && seen !== undefined && progress.step !== seen

function replyOf(mail: Mail | undefined) {
  if (mail === undefined) return { messages: [], isGone: true }
  return { ...mail, messages: mail.messages.map(onTheWire).filter((message) => message !== undefined) }
}

const fetchQuery = z.object({
  region: regionSlug,
  conversation: conversationId,
  after: z
    .string()
    .regex(/^\d{1,18}$/, 'after wants the id of a message, or 0')
    .default('0'),
  progress: z
    .string()
    .regex(/^\d{1,18}$/, 'progress wants the step of the progress that the page shows, or 0')
    .optional(),
})

/** What the page has. */
interface Seen {
  readonly after: string
  readonly progress?: string | undefined
}

/** The conversation's id stands in a header, because addresses are logged all over the world. */
function fetchOf(request: Request): ChatAddress & { readonly account: RegionSlug; readonly seen: Seen } {
  const { region, after, progress } = request.query
  const given = parse(fetchQuery, { region, after, progress, conversation: request.get('x-lotse-conversation') })
  return { channel: 'web', account: given.region, chat: given.conversation, seen: given }
}

function parse<Wanted extends z.ZodType>(schema: Wanted, foreign: unknown): z.infer<Wanted> {
  const parsed = schema.safeParse(foreign)
  if (parsed.success) return parsed.data
  throw new HttpRefusal(400, 'malformed', parsed.error.issues.map(({ message }) => message).join('; '))
}

async function expectRegion(region: RegionSlug, { isServed, findRegion }: MessageDeps): Promise<void> {
  if (!isServed(region)) throw new HttpRefusal(404, 'unknown-region', `This Lotse does not serve the region ${region}.`)
  if ((await findRegion(region)) === undefined) {
    throw new HttpRefusal(503, 'unavailable', 'Lotse has not read this region yet; try again shortly.')
  }
}

function limit(perMinute: number) {
  return rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: () => {
      throw new HttpRefusal(429, 'too-many-messages', 'Too many messages in a minute; try again in a minute.')
    },
  })
}

/**
 * Milliseconds with room for a thousand messages in each. Gateways whose clocks differ could mistake the order of two
 * messages of a page: it sends the next one only when the last is stored, so that they would have to differ by as long
 * as that takes.
 */
function counting(now: () => Date): () => number {
  let last = 0
  return () => (last = Math.max(last + 1, now().getTime() * 1_000))
}
