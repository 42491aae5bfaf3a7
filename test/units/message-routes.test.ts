import { randomUUID } from 'node:crypto'
import { EventEmitter } from 'node:events'
import type { AddressInfo } from 'node:net'
import { PassThrough } from 'node:stream'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { createWebChannel } from '../../adapters/http/chat/messages/channel.ts'
import { messageRoutes, type MessageDeps } from '../../adapters/http/chat/messages/message-routes.ts'
import { createWaitingRoom, type WaitingRoom } from '../../adapters/http/chat/messages/waiting-room.ts'
import { createHttpApp } from '../../adapters/http/server.ts'
import type { ChatAddress } from '../../src/domain/channel.ts'
import { DeliveryFailure } from '../../src/domain/delivery-failure.ts'
import type { Inbound } from '../../src/domain/inbound.ts'
import type { OutboundText } from '../../src/domain/outbound.ts'
import { Unavailable } from '../../src/domain/unavailable.ts'
import { createLog } from '../../src/log.ts'
import type { Mail, MailboxMessage } from '../../src/domain/outbox.ts'
import { userId } from '../doubles/colleagues.ts'
import { musterstadt } from '../doubles/chat-with-lotse.ts'

const conversation = '3f2b8a52-1c1e-4b6c-9a44-0f6a5a3f1a11'
const here: ChatAddress = { channel: 'web', account: 'musterstadt', chat: conversation }
const text = (said: string) => ({ kind: 'text', text: said })
const aPost = (changes: object = {}) => ({
  region: 'musterstadt',
  conversation,
  id: randomUUID(),
  content: text('Wo kann ich Deutsch lernen?'),
  ...changes,
})

describe('a message that is posted', () => {
  it('is taken in as one of this conversation, with the page’s language as a hint', async () => {
    const site = await open()
    const id = randomUUID()
    const { status, json, headers } = await site.post(aPost({ id, language: 'sr_Cyrl' }))
    expect([status, json]).toEqual([202, { id }])
    expect(headers.get('cache-control')).toBe('no-store')
    expect(site.received).toEqual([
      {
        from: here,
        receipt: id,
        messageId: id,
        order: expect.any(Number),
        edition: 0,
        sentAt: null,
        isGroup: false,
        languageHint: 'sr-cyrl',
        content: text('Wo kann ich Deutsch lernen?'),
      },
    ])
  })

  it('may be a tap on a button, or a place', async () => {
    const site = await open()
    const id = randomUUID()
    await site.post(aPost({ id, content: { kind: 'button', data: 'h:', messageId: '17' } }))
    await site.post(aPost({ content: { kind: 'location', latitude: 48.1, longitude: 11.6 } }))
    expect(site.received.map(({ content }) => content)).toEqual([
      { kind: 'button', data: 'h:', messageId: '17', callback: id },
      { kind: 'location', latitude: 48.1, longitude: 11.6 },
    ])
  })

  it('has the same name each time that it is sent, however it is spelt', async () => {
    const site = await open()
    const post = aPost()
    await site.post(post)
    await site.post({ ...post, id: post.id.toUpperCase(), conversation: conversation.toUpperCase() })
    const names = site.received.map(({ receipt, messageId, from }) => [receipt, messageId, from.chat])
    expect(names).toEqual([
      [post.id, post.id, conversation],
      [post.id, post.id, conversation],
    ])
  })

  it('is in order with those after it, also where the clock stands still or goes back', async () => {
    const times = ['12:00:00', '12:00:00', '11:59:59', '12:00:01'].map((time) => new Date(`2026-11-26T${time}Z`))
    const site = await open({ now: () => times.shift() ?? new Date() })
    for (let i = 0; i < 4; i += 1) await site.post(aPost())
    const orders = site.received.map(({ order }) => order)
    expect(orders).toEqual(orders.toSorted((a, b) => a - b))
    expect(new Set(orders).size).toBe(4)
    expect(orders.every(Number.isSafeInteger)).toBe(true)
  })

  it('is cleaned, and cut where it is endless', async () => {
    const site = await open()
    await site.post(aPost({ content: text(`\u202EHal\u0000lo\u200B${' ja'.repeat(5_000)}`) }))
    const [message] = site.received
    const said = message?.content.kind === 'text' ? message.content.text : ''
    expect(said).toMatch(/^Hallo ja ja/)
    expect(said.length).toBeLessThanOrEqual(4_096)
  })

  it.each([
    ['no JSON', 'Hallo', /JSON/],
    ['nothing', {}, /region.*conversation.*id.*content/],
    ['a region that can be none', aPost({ region: '<script>' }), /region/],
    ['a conversation that can be guessed', aPost({ conversation: '1' }), /conversation/],
    ['a UUID that is not random', aPost({ conversation: '3f2b8a52-1c1e-1b6c-9a44-0f6a5a3f1a11' }), /conversation/],
    ['no name of its own', aPost({ id: 'message 1' }), /id/],
    ['a language that is none', aPost({ language: 'x' }), /language/],
    ['an empty text', aPost({ content: text(' \u200B ') }), /text/],
    ['a kind that there is not', aPost({ content: { kind: 'left' } }), /kind/],
    ['a deletion', aPost({ content: { kind: 'deleted' } }), /kind/],
    [
      'button data of no button',
      aPost({ content: { kind: 'button', data: 'x'.repeat(101), messageId: null } }),
      /data/,
    ],
    ['a button on no message', aPost({ content: { kind: 'button', data: 'h:', messageId: 'menu' } }), /messageId/],
    ['a place beyond the world', aPost({ content: { kind: 'location', latitude: 91, longitude: 0 } }), /latitude/],
  ])('is refused with %s, and says what is wanted', async (_, body, wanted) => {
    const site = await open()
    const { status, json } = await site.post(body)
    expect(status).toBe(400)
    expect(json).toEqual({ error: { code: 'malformed', message: expect.stringMatching(wanted) } })
    expect(site.received).toEqual([])
  })

  it('is refused for a region that is not served, and put off for one that was not read yet', async () => {
    const site = await open({ findRegion: async () => undefined })
    expect(await site.post(aPost({ region: 'nowhere' }))).toMatchObject({
      status: 404,
      json: { error: { code: 'unknown-region' } },
    })
    expect(await site.post(aPost())).toMatchObject({ status: 503, json: { error: { code: 'unavailable' } } })
    expect(site.received).toEqual([])
  })

  it('is refused where it is larger than any message', async () => {
    const site = await open()
    const { status, json } = await site.post(aPost({ content: text('x'.repeat(70_000)) }))
    expect([status, json]).toMatchObject([413, { error: { code: 'too-large' } }])
  })

  it('is put off while it cannot be stored', async () => {
    const site = await open({
      receive: async () => {
        throw new Unavailable('The database is away.')
      },
    })
    expect(await site.post(aPost())).toMatchObject({ status: 503, json: { error: { code: 'unavailable' } } })
  })

  it('is one of so many a minute', async () => {
    const site = await open({ messagesPerMinute: 2 })
    expect((await site.post(aPost())).status).toBe(202)
    expect((await site.post(aPost())).status).toBe(202)
    const { status, json, headers } = await site.post(aPost())
    expect([status, json]).toMatchObject([429, { error: { code: 'too-many-messages' } }])
    expect(headers.get('retry-after')).toMatch(/^\d+$/)
    site.mail = undefined
    expect((await site.fetchMail()).status).toBe(200)
  })
})

describe('what is fetched', () => {
  it('is what was said after a message, at once', async () => {
    const site = await open()
    const said = aMessage('18', {
      buttons: [
        [
          { kind: 'action', label: 'Ein Mensch', action: { kind: 'want-person' } },
          { kind: 'link', label: 'Seite', url: 'https://integreat.example/' },
        ],
      ],
    })
    site.mail = { messages: [said], isHeld: false, isAtWork: true }
    const { json } = await site.fetchMail('17')
    expect(site.looked).toEqual([[here, '17', 100]])
    expect(json).toEqual({
      messages: [
        {
          id: '18',
          at: '2026-11-26T12:00:00.000Z',
          author: 'machine',
          content: {
            ...said.content,
            buttons: [
              [
                { kind: 'action', label: 'Ein Mensch', data: 'h:' },
                { kind: 'link', label: 'Seite', url: 'https://integreat.example/' },
              ],
            ],
          },
          answer: null,
        },
      ],
      isHeld: false,
      isAtWork: true,
    })
  })

  it('says that a counsellor wrote, but not which', async () => {
    const site = await open()
    const said: MailboxMessage = { ...aMessage('18'), author: { kind: 'counsellor', id: userId(1), name: 'Anna' } }
    site.mail = { messages: [said], isHeld: true, isAtWork: false }
    const { body, json } = await site.fetchMail()
    expect(json).toMatchObject({ messages: [{ author: 'counsellor' }], isHeld: true })
    expect(body).not.toContain('Anna')
  })

  it('says at once that nobody has written there', async () => {
    const site = await open()
    site.mail = undefined
    expect((await site.fetchMail()).json).toEqual({ messages: [], isGone: true })
  })

  it('comes as soon as the bell rings', async () => {
    const site = await open()
    const reply = site.fetchMail('17')
    await site.isWaitedFor(1)
    site.mail = { ...nothing, messages: [aMessage('18')] }
    site.ring()
    expect((await reply).json).toMatchObject({ messages: [{ id: '18' }] })
    expect(site.looked).toHaveLength(2)
  })

  it('is how an answer is coming along, for pages that show it, whenever there is a new step', async () => {
    const site = await open()
    const progress = { step: '7', stage: 'writing', sentences: ['Im Bürgerbüro.'] } as const
    site.mail = { ...nothing, isAtWork: true, progress }
    expect((await site.fetchMail('17 0')).json).toEqual({ messages: [], isHeld: false, isAtWork: true, progress })
    for (const seen of ['17', '17 7']) {
      site.mail = { ...nothing, isAtWork: true, progress }
      const before = site.ears()
      const reply = site.fetchMail(seen)
      await expect.poll(() => site.ears()).toBe(before + 1)
      site.mail = { ...nothing, messages: [aMessage('18')] }
      site.ring()
      expect((await reply).json).toMatchObject({ messages: [{ id: '18' }] })
    }
  })

  it('is waited for on when the bell rang for nothing', async () => {
    const site = await open()
    const reply = site.fetchMail('17')
    await site.isWaitedFor(1)
    site.ring()
    await site.isWaitedFor(2)
    site.mail = undefined
    site.ring()
    expect((await reply).json).toEqual({ messages: [], isGone: true })
  })

  it('is nothing after 25 seconds without a word', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    const site = await open()
    let isAnswered = false
    const reply = site.fetchMail('17').finally(() => {
      isAnswered = true
    })
    await site.isWaitedFor(1)
    vi.advanceTimersByTime(24_900)
    await aMoment()
    expect(isAnswered).toBe(false)
    vi.advanceTimersByTime(200)
    expect(await reply).toMatchObject({ status: 200, json: { messages: [], isHeld: false, isAtWork: false } })
  })

  it.each([
    ['no conversation', {}, ''],
    ['a conversation that is none', { 'x-lotse-conversation': '../etc/passwd' }, ''],
    ['a message that is none', { 'x-lotse-conversation': conversation }, '&after=x'],
    ['two of everything', { 'x-lotse-conversation': conversation }, '&after=1&after=2'],
  ])('is refused with %s', async (_, headers, query) => {
    const site = await open()
    const response = await fetch(`${site.url}?region=musterstadt${query}`, { headers })
    expect(response.status).toBe(400)
    expect(site.looked).toEqual([])
  })

  it('is refused in a region that is not served', async () => {
    const site = await open()
    const response = await fetch(`${site.url}?region=nowhere`, { headers: { 'x-lotse-conversation': conversation } })
    expect(response.status).toBe(404)
  })
})

describe('who waits', () => {
  it('waits no longer when the page is gone', async () => {
    const site = await open()
    const leaving = new AbortController()
    const reply = site.fetchMail('17', conversation, leaving.signal)
    await site.isWaitedFor(1)
    leaving.abort()
    await expect(reply).rejects.toThrow('abort')
    await expect.poll(() => site.ears()).toBe(0)
  })

  it('is answered at once when the service stops, as is whoever comes later', async () => {
    const site = await open()
    const reply = site.fetchMail('17')
    await site.isWaitedFor(1)
    site.waitingRoom.close()
    expect((await reply).json).toEqual({ messages: [], isHeld: false, isAtWork: false })
    expect((await site.fetchMail('17')).json).toEqual({ messages: [], isHeld: false, isAtWork: false })
    expect(site.ears()).toBe(0)
  })

  it('is one of so many, and others get what there is without waiting', async () => {
    const site = await open({}, { places: 2 })
    void site.fetchMail('17', randomUUID())
    void site.fetchMail('17', randomUUID())
    await site.isWaitedFor(2)
    expect((await site.fetchMail('17')).json).toEqual({ messages: [], isHeld: false, isAtWork: false })
    site.mail = { ...nothing, messages: [aMessage('18')] }
    expect((await site.fetchMail('17')).json).toMatchObject({ messages: [{ id: '18' }] })
  })

  it('makes room where a page is open more often than that', async () => {
    const site = await open({}, { placesPerChat: 2 })
    const first = site.fetchMail('17')
    await site.isWaitedFor(1)
    void site.fetchMail('17')
    await site.isWaitedFor(2)
    void site.fetchMail('17')
    expect((await first).json).toMatchObject({ messages: [] })
    expect(site.ears()).toBe(2)
  })
})

it('never writes down who talks, or what is said', async () => {
  const site = await open({
    receive: async () => {
      throw new Error('The receipt table is broken.')
    },
  })
  await site.post(aPost({ content: text('Mein Geheimnis') }))
  await site.post(aPost({ content: { kind: 'poem', text: 'Mein Geheimnis' } }))
  site.mail = { ...nothing, messages: [aMessage('18')] }
  await site.fetchMail('17')
  expect(site.logged()).toContain('/api/v1/chat/messages')
  expect(site.logged()).toContain('The receipt table is broken.')
  expect(site.logged()).not.toContain(conversation)
  expect(site.logged()).not.toContain('Geheimnis')
})

describe('the channel', () => {
  const say = { ...aMessage('1').content } as OutboundText

  it('takes everything as it is, but for what ends a tap', () => {
    const channel = createWebChannel({ ring: async () => undefined })
    const long = { ...say, text: [{ text: 'lang '.repeat(10_000) }] }
    expect(channel.fit(long)).toEqual([long])
    expect(channel.fit({ kind: 'acknowledge', callback: '1' })).toEqual([])
  })

  it('rings where the page waits', async () => {
    const rung: ChatAddress[] = []
    const channel = createWebChannel({ ring: async (chat) => void rung.push(chat) })
    expect(await channel.send(here, say, AbortSignal.timeout(1_000))).toEqual({ messageId: null })
    expect(rung).toEqual([here])
  })

  it('tries again later where the bell is out of order, and does not say for whom it should have rung', async () => {
    const ring = async () => {
      throw new Error('connect ECONNREFUSED')
    }
    const failure = await createWebChannel({ ring })
      .send(here, say, AbortSignal.timeout(1_000))
      .catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(DeliveryFailure)
    expect(failure).toMatchObject({ kind: 'unreachable', message: expect.not.stringContaining(conversation) })
  })
})

// ── The routes on a port of their own ──────────────────────────────────────────────────────────────────────────────

const nothing: Mail = { messages: [], isHeld: false, isAtWork: false }

function aMessage(id: string, changes: Partial<OutboundText> = {}): MailboxMessage {
  const plain = { kind: 'text', text: [{ text: 'Hallo' }], buttons: [], repliesTo: null, replaces: null, preview: null }
  const content = { ...plain, ...changes } as OutboundText
  return { id, at: new Date('2026-11-26T12:00:00Z'), author: { kind: 'machine' }, content, answer: null }
}

const aMoment = () => new Promise((resolve) => setImmediate(resolve))

interface Site {
  readonly url: string
  readonly received: Inbound[]
  readonly looked: unknown[]
  readonly waitingRoom: WaitingRoom
  mail: Mail | undefined
  post(body: unknown): Promise<Reply>
  fetchMail(after?: string, who?: string, signal?: AbortSignal): Promise<Reply>
  ring(): void
  /** Of those who wait for the bell. */
  ears(): number
  /** Resolves when the bell was waited for so often in all. */
  isWaitedFor(times: number): Promise<void>
  logged(): string
}

interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly body: string
  readonly json: unknown
}

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

async function open(
  changes: Partial<MessageDeps> = {},
  limits: { readonly places?: number; readonly placesPerChat?: number } = {},
): Promise<Site> {
  const received: Inbound[] = []
  const looked: unknown[] = []
  const ears = new Set<() => void>()
  const doors = new EventEmitter()
  let waited = 0
  const waitingRoom = createWaitingRoom({ places: 100, placesPerChat: 10, longestMs: 25_000, ...limits })
  const lines = new PassThrough()
  let logged = ''
  lines.on('data', (line) => {
    logged += String(line)
  })
  const routes = messageRoutes({
    receive: async (message) => void received.push(message),
    mailbox: {
      since: async (...asked) => {
        looked.push(asked)
        return site.mail
      },
    },
    bell: {
      rung: (_chat, signal) =>
        new Promise((resolve) => {
          const hear = () => {
            ears.delete(hear)
            resolve()
          }
          if (signal.aborted) return resolve()
          signal.addEventListener('abort', hear)
          ears.add(hear)
          waited += 1
          doors.emit('ear')
        }),
    },
    waitingRoom,
    isServed: (region) => region === musterstadt.slug,
    findRegion: async () => musterstadt,
    messagesPerMinute: 1_000,
    now: () => new Date(),
    ...changes,
  })
  const app = createHttpApp({ log: createLog('debug', lines), routers: [routes], proxies: 0 })
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const asked = new Set<Promise<unknown>>()
  closing.push(async () => {
    waitingRoom.close()
    await Promise.allSettled(asked)
    server.close()
    server.closeAllConnections()
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1/chat/messages`
  const replyTo = async (address: string, init: RequestInit): Promise<Reply> => {
    const answered = fetch(address, init)
    asked.add(answered)
    const response = await answered
    const body = await response.text()
    return { status: response.status, headers: response.headers, body, json: JSON.parse(body) as unknown }
  }
  const site: Site = {
    url,
    received,
    looked,
    waitingRoom,
    mail: nothing,
    post: (body) => replyTo(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: sent(body) }),
    fetchMail: (after = '0', who = conversation, signal) =>
      replyTo(`${url}?region=musterstadt&after=${after.replace(' ', '&progress=')}`, {
        headers: { 'x-lotse-conversation': who },
        ...(signal && { signal }),
      }),
    ring: () => [...ears].forEach((hear) => hear()),
    ears: () => ears.size,
    async isWaitedFor(times) {
      for (let left = times - waited; left > 0; left -= 1) await new Promise((resolve) => doors.once('ear', resolve))
    },
    logged: () => logged,
  }
  return site
}

const sent = (body: unknown) => (typeof body === 'string' ? body : JSON.stringify(body))
