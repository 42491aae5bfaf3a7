import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { languageTag } from '../../src/domain/language.ts'
import { createLog } from '../../src/log.ts'
import { start, type RunningLotse } from '../../src/main.ts'
import { phrasesFor } from '../../src/phrases/languages.ts'
import { defaultToken, startTelegram, type Person, type TelegramDouble } from '../doubles/telegram.ts'
import { createDataDir } from '../services/filled-databases.ts'
import { freePort } from '../services/process.ts'

const soon = { timeout: 20_000, interval: 10 }
const de = phrasesFor(languageTag('de'))
const secret = 'a-secret-of-the-tests'
const question = 'Wie melde ich mein Kind in der Kita an?'

describe('a bot whose updates Telegram delivers', () => {
  let telegram: TelegramDouble
  let lotse: RunningLotse
  let dataDir: string
  let updates = 900_000_000

  beforeAll(async () => {
    telegram = await startTelegram()
    dataDir = await createDataDir('demo')
    const port = await freePort()
    const config = readConfig({
      DATA_DIR: dataDir,
      PORT: String(port),
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      SYNC_CRON: 'off',
      TELEGRAM_BOT_TOKEN: defaultToken,
      TELEGRAM_MODE: 'webhook',
      TELEGRAM_WEBHOOK_SECRET: secret,
      TELEGRAM_API_ROOT: telegram.apiRoot,
    })
    lotse = await start(config, 'all', createLog('silent'), { burst: { quietMs: 50, longestMs: 150 } })
    await lotse.firstSync
    await vi.waitUntil(() => telegram.bot.webhookUrl() !== undefined, soon)
  })

  afterAll(async () => {
    await lotse?.stop()
    await telegram?.close()
    await rm(dataDir, { recursive: true, force: true })
  })

  const post = (body: string, given: string | null = secret, account = 'default') =>
    fetch(`${lotse.address}/webhooks/telegram/${account}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(given !== null && { 'x-telegram-bot-api-secret-token': given }),
      },
      body,
    })
  const metric = async (name: string) => {
    const text = await (await fetch(`${lotse.address}/metrics`)).text()
    return Number(new RegExp(`^${name} (\\d+)`, 'm').exec(text)?.[1] ?? 0)
  }
  const update = (content: object) => JSON.stringify({ update_id: (updates += 1), ...content })
  const message = (fields: object, chat = 77) => ({
    message: {
      message_id: updates,
      date: 1,
      chat: { id: chat, type: 'private' },
      from: { id: chat, is_bot: false },
      ...fields,
    },
  })
  const answersTo = (person: Person) => person.heard.filter(({ text }) => text?.startsWith('Auf der Seite'))

  it('answers, and has acknowledged before it does', async () => {
    const person = telegram.bot.person({ languageCode: 'de' })
    person.write(question)
    await expect.poll(() => answersTo(person), soon).toHaveLength(1)
    expect(telegram.bot.acknowledgements.map(({ status }) => status)).not.toContain(503)
  })

  it('refuses deliveries without its secret, whoever they claim to be from, and counts them', async () => {
    const before = await metric('lotse_webhooks_refused_total\\{channel="telegram"\\}')
    const body = update(message({ text: question }))
    for (const given of [null, '', 'wrong', `${secret}!`, secret.toUpperCase()]) {
      expect((await post(body, given)).status).toBe(401)
    }
    expect((await post(body, secret, 'nobody')).status).toBe(404)
    expect((await lotse.app.pool.query(`select from person where chat = '77'`)).rowCount).toBe(0)
    expect(await metric('lotse_webhooks_refused_total\\{channel="telegram"\\}')).toBe(before + 5)
  })

  it.each([
    ['no JSON', '{"update_id": 1', 400],
    ['more than a megabyte', JSON.stringify({ update_id: 1, message: { text: 'a'.repeat(1_100_000) } }), 413],
    ['an empty body', '', 200],
    ['a list', '[]', 200],
    ['an update of a kind that is not invented yet', update({ hologram: { id: 1 } }), 200],
    ['a message without a chat', update({ message: { message_id: 1, text: 'Hallo' } }), 200],
    [
      'a tap without a message',
      update({ callback_query: { id: '1', from: { id: 1, is_bot: false }, data: 'h:' } }),
      200,
    ],
  ])('takes %s calmly', async (_, body, status) => {
    expect((await post(body)).status).toBe(status)
  })

  it('keeps hidden and direction-changing characters, and what is too long, out of what it stores', async () => {
    const text = `\u202EWie\u200B melde\u0000 ich${'x'.repeat(90_000)}`
    expect((await post(update(message({ text }, 78)))).status).toBe(200)
    const { rows } = await lotse.app.pool.query<{ text: string }>(
      `select content->>'text' as text from message join person on person.id = message.person where chat = '78'`,
    )
    expect(rows[0]?.text.startsWith('Wie melde ich')).toBe(true)
    expect(rows[0]?.text.length).toBeLessThanOrEqual(4_096)
  })

  it('in a group answers whoever addresses it, and leaves the others alone', async () => {
    const person = telegram.bot.person({ languageCode: 'de' })
    const group = telegram.bot.group(person)
    person.write('Kommt ihr morgen?', { in: group })
    person.write(`@${telegram.bot.username} ${question}`, { in: group })
    await expect.poll(() => group.heard.length, soon).toBeGreaterThanOrEqual(2)
    expect((await lotse.app.pool.query(`select from message where content::text like '%Kommt ihr%'`)).rowCount).toBe(0)
    person.write('/human', { in: group })
    await expect.poll(() => group.heard.at(-1)?.text, soon).toContain(`https://t.me/${telegram.bot.username}`)
  })

  it('follows a group that becomes a supergroup', async () => {
    const person = telegram.bot.person({ languageCode: 'de' })
    const group = telegram.bot.group(person)
    person.write('/help', { in: group })
    await expect.poll(() => group.heard.length, soon).toBe(2)
    const movedTo = group.upgrade()
    await expect
      .poll(async () => (await lotse.app.pool.query(`select from person where chat = '${movedTo}'`)).rowCount, soon)
      .toBe(1)
  })

  it('answers voice, pictures and stickers with what it can do about them', async () => {
    const person = telegram.bot.person({ languageCode: 'de' })
    person.write('/help')
    await expect.poll(() => person.heard, soon).toHaveLength(2)
    person.send({ voice: { file_id: 'x' } })
    person.send({ photo: [{}], caption: 'Was steht da?' })
    person.send({ sticker: {} })
    const texts = () => person.heard.slice(2).map(({ text }) => text)
    await expect.poll(texts, soon).toEqual([de.noVoice, de.noFiles, de.textOnly])
  })

  it('shows places near to who shares their location', async () => {
    const person = telegram.bot.person({ languageCode: 'de' })
    person.write('/help')
    await expect.poll(() => person.heard, soon).toHaveLength(2)
    person.shareLocation(52.52, 13.4)
    await expect.poll(() => person.heard.at(-1)?.text, soon).toContain(de.nearestPlaces)
    expect(person.heard.at(-1)?.text).toMatch(/\d\s*(km|m)/)
  })
})
