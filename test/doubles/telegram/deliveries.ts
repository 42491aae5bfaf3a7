/** Brings updates to the bot: whoever polls fetches them, or they are posted to its webhook until it takes them. */

import { z } from 'zod'
import { refuse } from './refusal.ts'

export interface Update {
  readonly update_id: number
  readonly [kind: string]: unknown
}

export interface Webhook {
  readonly url: string
  readonly secret: string | undefined
  readonly maxConnections: number
}

export interface Acknowledgement {
  readonly updateId: number
  /** 0 where nobody answered. */
  readonly status: number
  readonly durationMs: number
}

export interface Poll {
  readonly offset: number
  readonly limit: number
  readonly timeoutMs: number
  readonly allowed: readonly string[] | undefined
  /** Aborted when whoever polls hangs up. */
  readonly signal: AbortSignal
}

export interface Deliveries {
  /** What the webhook answered, one entry a try. */
  readonly acknowledgements: readonly Acknowledgement[]
  add(content: object): Update
  /** Once more, whether it was confirmed or not. */
  redeliver(updateId: number): void
  /** Keeps back what is added. */
  hold(): void
  /** Lets it go, last one first, or as `order` says. */
  release(order?: (updates: readonly Update[]) => readonly Update[]): void
  poll(poll: Poll): Promise<readonly Update[]>
  setWebhook(webhook: Webhook | undefined, allowed: readonly string[] | undefined, drop: boolean): void
  webhook(): Webhook | undefined
  /** Updates that are not confirmed, or not taken by the webhook. */
  waiting(): readonly Update[]
  close(): void
}

interface Entry {
  readonly update: Update
  /** `undefined` for what is of no chat. */
  readonly chat: number | undefined
  /** Comes although it was confirmed. */
  readonly isAgain: boolean
  isUnderWay: boolean
  dueAt: number
  tries: number
}

export function createDeliveries({ retryMs = 20 }: { readonly retryMs?: number } = {}): Deliveries {
  const everything = new Map<number, Update>()
  const acknowledgements: Acknowledgement[] = []
  const closing = new AbortController()
  let queue: Entry[] = []
  let held: Update[] | undefined
  let nextId = 700_000_001
  let allowed: readonly string[] | undefined
  let webhook: Webhook | undefined
  let inFlight = 0
  let poller: { end(why: 'other-poller' | 'news'): void } | undefined

  const enqueue = (update: Update, isAgain = false) => {
    queue.push({ update, chat: chatOf(update), isAgain, isUnderWay: false, dueAt: 0, tries: 0 })
    poller?.end('news')
    post()
  }

  /** As many at once as the webhook was set up for, but of one chat only the first that was not taken yet. */
  const post = () => {
    const chats = new Set<number | undefined>()
    for (const entry of queue) {
      if (webhook === undefined || inFlight >= webhook.maxConnections) return
      const isFirst = entry.chat === undefined || !chats.has(entry.chat)
      chats.add(entry.chat)
      if (!isFirst || entry.isUnderWay || entry.dueAt > performance.now()) continue
      inFlight++
      entry.isUnderWay = true
      void postOne(entry, webhook).finally(post)
    }
  }

  const postOne = async (entry: Entry, { url, secret }: Webhook) => {
    const startedAt = performance.now()
    const headers = { 'content-type': 'application/json', ...(secret && { 'x-telegram-bot-api-secret-token': secret }) }
    const body = JSON.stringify(entry.update)
    const status = await fetch(url, { method: 'POST', headers, body, signal: closing.signal }).then(
      async (response) => {
        await response.arrayBuffer()
        return response.status
      },
      () => 0,
    )
    const updateId = entry.update.update_id
    acknowledgements.push({ updateId, status, durationMs: performance.now() - startedAt })
    inFlight--
    if (status >= 200 && status < 300) queue = queue.filter((other) => other !== entry)
    else postAgain(entry)
  }

  const postAgain = (entry: Entry) => {
    const pauseMs = Math.min(2_000, retryMs * 2 ** entry.tries++)
    entry.isUnderWay = false
    entry.dueAt = performance.now() + pauseMs
    setTimeout(post, pauseMs + 1).unref()
  }

  const news = ({ signal, timeoutMs }: Poll) =>
    new Promise<'news' | 'other-poller' | 'nothing'>((resolve) => {
      const end = (why: 'news' | 'other-poller' | 'nothing') => {
        clearTimeout(timer)
        if (poller === mine) poller = undefined
        resolve(why)
      }
      const mine = { end }
      const timer = setTimeout(() => end('nothing'), timeoutMs)
      signal.addEventListener('abort', () => end('nothing'))
      closing.signal.addEventListener('abort', () => end('nothing'))
      poller = mine
    })

  const take = (limit: number) => {
    const taken = queue.slice(0, limit)
    queue = queue.filter((entry) => !entry.isAgain || !taken.includes(entry))
    return taken.map(({ update }) => update)
  }

  return {
    acknowledgements,
    add(content) {
      const update: Update = { update_id: nextId++, ...content }
      everything.set(update.update_id, update)
      nextId = Math.max(nextId, update.update_id + 1)
      if (allowed !== undefined && !allowed.some((kind) => kind in update)) return update
      if (held === undefined) enqueue(update)
      else held.push(update)
      return update
    },
    redeliver(updateId) {
      const update = everything.get(updateId)
      if (update === undefined) throw new Error(`There was no update ${updateId}.`)
      enqueue(update, true)
    },
    hold() {
      held ??= []
    },
    release(order = (updates) => updates.toReversed()) {
      const updates = order(held ?? [])
      held = undefined
      for (const update of updates) enqueue(update)
    },
    async poll(poll) {
      if (webhook !== undefined)
        refuse(409, "can't use getUpdates method while webhook is active; use deleteWebhook first")
      if (poll.allowed !== undefined) allowed = poll.allowed
      poller?.end('other-poller')
      queue = queue.filter(({ isAgain, update }) => isAgain || update.update_id >= poll.offset)
      if (queue.length > 0 || poll.timeoutMs === 0) return take(poll.limit)
      const why = await news(poll)
      if (why === 'other-poller')
        refuse(409, 'terminated by other getUpdates request; make sure that only one bot instance is running')
      return why === 'news' ? take(poll.limit) : []
    },
    setWebhook(next, nextAllowed, drop) {
      if (drop) queue = []
      if (nextAllowed !== undefined) allowed = nextAllowed
      webhook = next
      poller?.end('other-poller')
      post()
    },
    webhook: () => webhook,
    waiting: () => [...queue.map(({ update }) => update), ...(held ?? [])],
    close: () => closing.abort(),
  }
}

function chatOf(update: Update): number | undefined {
  const [chat] = Object.values(update).flatMap((content) => chatIn.safeParse(content).data ?? [])
  return chat
}

const inChat = z.object({ chat: z.object({ id: z.number() }) }).transform(({ chat }) => chat.id)
const chatIn = z.union([inChat, z.object({ message: inChat }).transform(({ message }) => message)])
