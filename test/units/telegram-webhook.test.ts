import { createServer } from 'node:http'
import { once } from 'node:events'
import express from 'express'
import { describe, expect, it, onTestFinished } from 'vitest'
import { registerWebhook, telegramWebhooks } from '../../adapters/telegram/webhook.ts'
import type { Inbound } from '../../src/domain/inbound.ts'
import { telegramBot, telegramStage } from '../services/telegram.ts'

const webhookSecret = 'k7_Rw-secret'

async function stage() {
  const base = await telegramStage()
  const { telegram, deps } = base
  const bot = telegramBot(telegram, { mode: 'webhook', webhookSecret })
  const polled = telegramBot(telegram, { account: 'polled' })
  const stored: Inbound[] = []
  let failures = 0
  const receive = async (message: Inbound) => {
    if (failures-- > 0) throw new Error('The database is away')
    stored.push(message)
  }
  const app = express().use(telegramWebhooks({ ...deps, bots: [bot, polled], receive }))
  const server = createServer(app)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const address = server.address()
  const publicUrl = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`

  const post = async (body: string | object, options: PostOptions = {}) => {
    const { account = 'default', secret = webhookSecret } = options
    const response = await fetch(`${publicUrl}/webhooks/telegram/${account}`, {
      method: 'POST',
      headers: secret === null ? {} : { 'x-telegram-bot-api-secret-token': secret },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
    return response.status
  }
  return {
    ...base,
    bot,
    stored,
    post,
    failNext: (times: number) => {
      failures = times
    },
    register: () => registerWebhook({ ...deps, bot, publicUrl }),
  }
}

interface PostOptions {
  readonly account?: string
  readonly secret?: string | null
}

const from = { id: 5, is_bot: false, first_name: 'Olena' }
const update = { update_id: 7, message: { message_id: 1, chat: { id: 5, type: 'private' }, from, text: 'Wo?' } }

describe('the webhook', () => {
  it('stores a message, then takes it', async () => {
    const { post, stored, counted } = await stage()
    expect(await post(update)).toBe(200)
    expect(stored).toMatchObject([{ receipt: '7', content: { text: 'Wo?' }, from: { account: 'default' } }])
    expect(counted).toEqual(['text'])
  })

  it.each([
    ['none', null],
    ['an empty one', ''],
    ['another one', 'k7_Rw-secreT'],
    ['a longer one', `${webhookSecret}x`],
    ['a part of it', 'k7_Rw'],
  ])('refuses and counts who knows no secret: %s', async (_, secret) => {
    const { post, stored, counted } = await stage()
    expect(await post(update, { secret })).toBe(401)
    expect(await post('no JSON', { secret })).toBe(401)
    expect(stored).toEqual([])
    expect(counted).toEqual(['refused', 'refused'])
  })

  it('is not there for an account that there is not, or that is polled', async () => {
    const { post, stored } = await stage()
    expect(await post(update, { account: 'other' })).toBe(404)
    expect(await post(update, { account: 'polled' })).toBe(404)
    expect(await post(update, { account: 'polled', secret: '' })).toBe(404)
    expect(stored).toEqual([])
  })

  it.each([
    ['what is no JSON', '{"update_id": 7,', 400],
    ['more than a megabyte', JSON.stringify({ ...update, padding: 'x'.repeat(1_100_000) }), 413],
  ])('refuses %s', async (_, body, status) => {
    const { post, stored } = await stage()
    expect(await post(body)).toBe(status)
    expect(stored).toEqual([])
  })

  it.each([
    ['nothing', '', 'malformed'],
    ['a list', [update], 'malformed'],
    ['a kind that it does not know', { update_id: 8, poll_answer: {} }, 'unknown-kind'],
    ['a message that is none', { update_id: 8, message: { text: 'x' } }, 'malformed'],
  ])('takes and counts %s, because it would come again', async (_, body, reason) => {
    const { post, stored, counted } = await stage()
    expect(await post(body)).toBe(200)
    expect(stored).toEqual([])
    expect(counted).toEqual([reason])
  })

  it('does not take what can’t be stored, so that Telegram delivers it again', async () => {
    const { double, register, failNext, stored, lines } = await stage()
    expect(await register()).toBe(true)
    failNext(3)
    double.person().write('one')
    await expect.poll(() => stored).toHaveLength(1)
    await expect.poll(() => double.acknowledgements.map(({ status }) => status)).toEqual([503, 503, 503, 200])
    expect(lines).toEqual([
      'error: messages from Telegram can’t be stored; they are delivered again',
      'info: messages from Telegram are stored again',
    ])
  })
})

describe('registering the webhook', () => {
  it('has Telegram deliver what the adapter reads, with the secret', async () => {
    const { double, register, stored } = await stage()
    expect(await register()).toBe(true)
    const olena = double.person()
    const group = double.group(olena)
    olena.write('one')
    olena.write(`@${double.username} two`, { in: group })
    await expect
      .poll(() => stored.map(({ content }) => content.kind === 'text' && content.text))
      .toEqual(['one', 'two'])
  })

  it('waits until Telegram can be reached', async () => {
    const { double, register, waits } = await stage()
    double.fails('setWebhook', { kind: 'broken' }, { kind: 'busy', retryAfter: 3 })
    expect(await register()).toBe(true)
    expect(waits[1]).toBe(3_000)
  })

  it('marks the account as broken where Telegram does not want to deliver', async () => {
    const { bot, deps, lines } = await stage()
    expect(await registerWebhook({ ...deps, bot, publicUrl: 'http://lotse.example' })).toBe(false)
    const reason = /bad webhook: An HTTPS URL must be provided for webhook\. Set PUBLIC_URL to an https address/
    expect(deps.accounts.notes.at(-1)).toMatch(reason)
    expect(lines.at(-1)).toMatch(reason)
  })
})
