/**
 * The adapter against other people's Bot API servers: what they take of ours, and what we make of theirs. Whatever they
 * lack, such as a wait for what is new, is in the double of our own.
 */

import { once } from 'node:events'
import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startTelegramServer } from '@openclaw/crabline'
import express from 'express'
import { TelegramServer } from 'telegram-test-api/lib/telegramServer.js'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import type { TelegramAccount } from '../../adapters/telegram/account.ts'
import { createTelegramBot, type TelegramBot } from '../../adapters/telegram/bot.ts'
import { createTelegramChannel } from '../../adapters/telegram/channel.ts'
import { setCommands } from '../../adapters/telegram/commands.ts'
import { pollUpdates } from '../../adapters/telegram/polling.ts'
import { registerWebhook, telegramWebhooks } from '../../adapters/telegram/webhook.ts'
import { decodeAction, type Action } from '../../src/domain/action.ts'
import type { Inbound } from '../../src/domain/inbound.ts'
import type { OutboundText } from '../../src/domain/outbound.ts'
import { fakeAccounts } from '../doubles/accounts.ts'
import { silent } from '../services/silent-log.ts'

const patience = () => AbortSignal.timeout(20_000)
const observe = { inbound: () => undefined, ignored: () => undefined, refused: () => undefined }
const wanted: Action = { kind: 'want-person' }

const answer: OutboundText = {
  kind: 'text',
  text: [
    { text: 'Anmeldung', style: 'bold' },
    { text: '\n' },
    { text: 'Zwei Wochen nach dem Einzug.', style: 'quote' },
    { text: '\nMehr', url: 'https://integreat.app/muenchen/de/anmeldung' },
  ],
  buttons: [
    [{ kind: 'action', label: 'Talk to a person', action: wanted }],
    [{ kind: 'link', label: 'Open', url: 'https://integreat.app/muenchen/de/anmeldung' }],
  ],
  repliesTo: '1',
  replaces: null,
  preview: null,
}

function polling(bot: TelegramBot) {
  const received: Inbound[] = []
  const stopping = new AbortController()
  const done = pollUpdates({
    bot,
    observe,
    accounts: fakeAccounts(),
    log: silent,
    signal: stopping.signal,
    now: () => new Date(),
    wait: async (_ms, signal) => {
      await new Promise((resolve) => setImmediate(resolve))
      signal.throwIfAborted()
    },
    receive: async (message) => void received.push(message),
  })
  onTestFinished(async () => {
    stopping.abort()
    await done
  })
  return received
}

const textsOf = (received: readonly Inbound[]) =>
  received.map(({ content }) => (content.kind === 'text' ? content.text : content.kind))

describe('crabline’s Telegram server', () => {
  let bot: TelegramBot
  let recorded: () => Promise<readonly { readonly path: string; readonly body: object; readonly accepted?: boolean }[]>
  let write: (message: object) => Promise<void>

  beforeEach(async () => {
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'lotse-crabline-')))
    process.env['CRABLINE_RECORDER_LOCK_DIR'] = folder
    const server = await startTelegramServer({ recorderPath: join(folder, 'telegram.jsonl') })
    onTestFinished(async () => {
      await server.close()
      await rm(folder, { recursive: true, force: true })
    })
    const { endpoints, botToken, adminToken, recorderPath } = server.manifest
    const account: TelegramAccount = {
      account: 'default',
      token: botToken,
      region: null,
      apiRoot: endpoints.apiRoot,
      mode: 'webhook',
      webhookSecret: 'secret_1',
    }
    bot = createTelegramBot(account)
    recorded = async () => {
      const lines = (await readFile(recorderPath, 'utf8')).trim().split('\n')
      return lines.map((line) => JSON.parse(line) as { path: string; body: object; accepted?: boolean })
    }
    write = async (message) => {
      const headers = { 'content-type': 'application/json', 'x-crabline-admin-token': adminToken }
      const response = await fetch(endpoints.adminInboundUrl, {
        method: 'POST',
        headers,
        body: JSON.stringify(message),
      })
      expect(response.ok).toBe(true)
    }
  })

  test('takes an answer, its change, a file, a tap’s end, typing and the list of commands', async () => {
    const channel = createTelegramChannel([bot])
    const to = { channel: 'telegram', account: 'default', chat: '100001' } as const
    const { messageId } = await channel.send(to, answer, patience())
    expect(await channel.send(to, { ...answer, replaces: messageId }, patience())).toEqual({ messageId })
    const file = { kind: 'file', name: 'data.json', mediaType: 'application/json', body: '{}', caption: 'All' } as const
    await channel.send(to, file, patience())
    await channel.send(to, { kind: 'acknowledge', callback: '1' }, patience())
    await channel.showTyping(to, patience())
    await setCommands({ bot, accounts: fakeAccounts(), log: silent, signal: patience(), now: () => new Date() })
    const events = await recorded()
    expect(events.every(({ accepted }) => accepted)).toBe(true)
    expect(events.find(({ path }) => path.endsWith('/sendMessage'))?.body).toMatchObject({
      text: 'Anmeldung\nZwei Wochen nach dem Einzug.\nMehr',
      entities: [{ type: 'bold' }, { type: 'blockquote' }, { type: 'text_link' }],
    })
  })

  test('takes every part of a long answer, and refuses the whole', async () => {
    const channel = createTelegramChannel([bot])
    const to = { channel: 'telegram', account: 'default', chat: '100001' } as const
    const long = { ...answer, text: [{ text: 'Wo melde ich mich an? '.repeat(400) }, ...answer.text] }
    await expect(channel.send(to, long, patience())).rejects.toMatchObject({ kind: 'refused' })
    const parts = channel.fit(long)
    expect(parts.length).toBe(3)
    for (const part of parts) await channel.send(to, part, patience())
  })

  test('delivers to a poller what people write', async () => {
    const received = polling(bot)
    for (const text of ['one', 'two']) await write({ chatId: '100001', fromId: 100_001, text })
    await expect.poll(() => textsOf(received)).toEqual(['one', 'two'])
    expect(received[0]).toMatchObject({ from: { chat: '100001' }, isGroup: false })
  })

  test('delivers it to the webhook, with the secret', async () => {
    const received: Inbound[] = []
    const receive = async (message: Inbound) => void received.push(message)
    const app = express().use(telegramWebhooks({ bots: [bot], receive, observe, log: silent }))
    const server = createServer(app).listen(0, '127.0.0.1')
    await once(server, 'listening')
    onTestFinished(() => void server.close())
    const address = server.address()
    const publicUrl = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
    const deps = { bot, publicUrl, accounts: fakeAccounts(), log: silent, signal: patience(), now: () => new Date() }
    expect(await registerWebhook(deps)).toBe(true)
    await write({ chatId: '100001', fromId: 100_001, text: 'one' })
    await expect.poll(() => textsOf(received)).toEqual(['one'])
    // And to who polls afterwards.
    const polled = polling(bot)
    await expect.poll(async () => (await recorded()).some(({ path }) => path.endsWith('/deleteWebhook'))).toBe(true)
    await write({ chatId: '100001', fromId: 100_001, text: 'two' })
    await expect.poll(() => textsOf(polled)).toEqual(['two'])
  })
})

describe('telegram-test-api', () => {
  const token = '666:sampleToken'
  let server: TelegramServer
  let bot: TelegramBot

  beforeEach(async () => {
    server = new TelegramServer({ port: await freePort(), host: '127.0.0.1' })
    await server.start()
    onTestFinished(async () => void (await server.stop()))
    const { apiURL: apiRoot } = server.config
    const settings = { account: 'default', token, region: null, mode: 'polling', webhookSecret: null } as const
    bot = createTelegramBot({ ...settings, apiRoot })
  })

  test('carries a conversation: a question, an answer with buttons, a tap, a changed menu', async () => {
    const channel = createTelegramChannel([bot])
    const newcomer = server.getClient(token, { userId: 5, chatId: 5 })
    const received = polling(bot)

    await newcomer.sendMessage(newcomer.makeMessage('Wo melde ich mich an?'))
    await expect.poll(() => textsOf(received)).toEqual(['Wo melde ich mich an?'])
    const to = received[0]?.from ?? { channel: 'telegram', account: 'default', chat: '' }
    const { messageId } = await channel.send(to, answer, patience())

    const { result } = await newcomer.getUpdates()
    const shown = result[0]?.message as unknown as { readonly text: string; readonly reply_markup: Markup } | undefined
    expect(shown?.text).toContain('Zwei Wochen nach dem Einzug.')
    const button = shown?.reply_markup.inline_keyboard[0]?.[0]
    const message = { message_id: Number(messageId) }
    await newcomer.sendCallback(newcomer.makeCallbackQuery(button?.callback_data ?? '', { message }))
    await expect.poll(() => textsOf(received)).toEqual(['Wo melde ich mich an?', 'button'])
    const tap = received[1]?.content
    expect(tap).toMatchObject({ kind: 'button', messageId })
    expect(tap?.kind === 'button' && decodeAction(tap.data)).toEqual(wanted)

    await channel.send(to, { kind: 'acknowledge', callback: tap?.kind === 'button' ? tap.callback : '' }, patience())
    await channel.send(to, { ...answer, text: [{ text: 'Seite 2' }], replaces: messageId }, patience())
    const history = await newcomer.getUpdatesHistory()
    expect(history.map((entry) => ('message' in entry ? entry.message.text : ''))).toContain('Seite 2')
  })

  test('delivers commands', async () => {
    const newcomer = server.getClient(token, { userId: 5, chatId: 5 })
    const received = polling(bot)
    await newcomer.sendCommand(newcomer.makeCommand('/start muenchen'))
    await expect.poll(() => textsOf(received)).toEqual(['/start muenchen'])
  })
})

interface Markup {
  readonly inline_keyboard: readonly (readonly { readonly callback_data?: string }[])[]
}

/** Its own choice of a port is always the same. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address !== null ? address.port : 0
}
