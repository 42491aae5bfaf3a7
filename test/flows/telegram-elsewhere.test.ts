/** The whole app against Bot API servers that others wrote: what they believe Telegram to be is answered, too. */

import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startTelegramServer } from '@openclaw/crabline'
import { TelegramServer } from 'telegram-test-api/lib/telegramServer.js'
import { expect, it, onTestFinished } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { languageTag } from '../../src/domain/language.ts'
import { createLog } from '../../src/log.ts'
import { start } from '../../src/main.ts'
import { phrasesFor } from '../../src/phrases/languages.ts'
import { describeEachInstallation } from '../services/each-installation.ts'
import { freePort } from '../services/process.ts'

const soon = { timeout: 20_000, interval: 20 }
const de = phrasesFor(languageTag('de'))
const burst = { quietMs: 100, longestMs: 300 }

describeEachInstallation('a newcomer', (installation) => {
  async function startLotse(telegram: { readonly token: string; readonly apiRoot: string }) {
    const environment = {
      ...(await installation.create()),
      PORT: '0',
      PUBLIC_URL: 'https://lotse.example',
      SYNC_CRON: 'off',
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.apiRoot,
    }
    const lotse = await start(readConfig(environment), 'all', createLog('silent'), { burst })
    onTestFinished(() => lotse.stop())
    await lotse.firstSync
    return lotse
  }

  it('is greeted and answered through crabline’s server', async () => {
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'lotse-crabline-')))
    process.env['CRABLINE_RECORDER_LOCK_DIR'] = folder
    const server = await startTelegramServer({ recorderPath: join(folder, 'telegram.jsonl') })
    onTestFinished(async () => {
      await server.close()
      await rm(folder, { recursive: true, force: true })
    })
    const { endpoints, botToken, adminToken, recorderPath } = server.manifest
    await startLotse({ token: botToken, apiRoot: endpoints.apiRoot })

    const headers = { 'content-type': 'application/json', 'x-crabline-admin-token': adminToken }
    const written = { chatId: '100001', fromId: 100_001, text: 'Wie melde ich mein Kind in der Kita an?' }
    const taken = await fetch(endpoints.adminInboundUrl, { method: 'POST', headers, body: JSON.stringify(written) })
    expect(taken.ok).toBe(true)
    const said = async () => {
      const lines = (await readFile(recorderPath, 'utf8').catch(() => '')).split('\n').filter((line) => line !== '')
      const calls = lines.map((line) => JSON.parse(line) as { path: string; body?: { text?: string } })
      return calls.filter(({ path }) => path?.endsWith('/sendMessage')).map(({ body }) => body?.text)
    }
    await expect.poll(said, soon).toHaveLength(2)
    expect(await said()).toEqual([expect.stringContaining('automatisches System'), expect.stringContaining('Kita')])
  })

  it('asks, taps and is thanked through telegram-test-api', async () => {
    const token = '666000666:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw'
    const server = new TelegramServer({ port: await freePort(), host: '127.0.0.1' })
    await server.start()
    onTestFinished(async () => void (await server.stop()))
    await startLotse({ token, apiRoot: server.config.apiURL })

    const newcomer = server.getClient(token, { userId: 5, chatId: 5 })
    await newcomer.sendMessage(newcomer.makeMessage('Wie melde ich mein Kind in der Kita an?'))
    const history = async () =>
      (await newcomer.getUpdatesHistory()).flatMap((entry) =>
        'message' in entry && 'botToken' in entry ? [entry as unknown as Said] : [],
      )
    const answerOf = async () => (await history()).find(({ message }) => message.text.startsWith('Auf der Seite'))
    await expect.poll(answerOf, soon).toBeDefined()
    const answer = await answerOf()
    const helped = answer?.message.reply_markup?.inline_keyboard.flat().find(({ text }) => text.startsWith('👍'))
    const message = { message_id: answer?.messageId ?? 0 }
    await newcomer.sendCallback(newcomer.makeCallbackQuery(helped?.callback_data ?? '', { message }))
    await expect.poll(async () => (await history()).at(-1)?.message.text, soon).toBe(de.thanksForRating)
  })
})

interface Said {
  readonly messageId: number
  readonly message: {
    readonly text: string
    readonly reply_markup?: {
      readonly inline_keyboard: readonly (readonly { readonly text: string; readonly callback_data?: string }[])[]
    }
  }
}
