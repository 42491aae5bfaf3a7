import { afterAll, beforeAll, expect, it } from 'vitest'
import { createAccounts } from '../../db/accounts.ts'
import { createConversations } from '../../db/conversations.ts'
import { createOutbox } from '../../db/outbox.ts'
import { readConfig } from '../../src/config.ts'
import { languageTag } from '../../src/domain/language.ts'
import { createLog } from '../../src/log.ts'
import { start, type RunningLotse } from '../../src/main.ts'
import { phrasesFor } from '../../src/phrases/languages.ts'
import { defaultToken, startTelegram, type BotDouble, type Person, type TelegramDouble } from '../doubles/telegram.ts'
import type { Environment } from '../services/command-line.ts'
import { describeEachInstallation } from '../services/each-installation.ts'

const soon = { timeout: 20_000, interval: 10 }
const de = phrasesFor(languageTag('de'))

/** Short, so that tests are; how long people are waited for is tested with the burst itself. */
const burst = { quietMs: 150, longestMs: 450 }

const otherToken = '220201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw'

describeEachInstallation('newcomers on Telegram', (installation) => {
  let telegram: TelegramDouble
  let other: BotDouble
  let environment: Environment
  let lotse: RunningLotse

  const startLotse = async () => {
    lotse = await start(readConfig(environment), 'all', createLog('silent'), { burst })
    await lotse.firstSync
  }

  beforeAll(async () => {
    telegram = await startTelegram()
    other = telegram.addBot(otherToken, 'other_test_bot')
    environment = {
      ...(await installation.create()),
      PORT: '0',
      PUBLIC_URL: 'https://lotse.example',
      SYNC_CRON: 'off',
      TELEGRAM_API_ROOT: telegram.apiRoot,
      TELEGRAM_BOT_TOKEN: defaultToken,
      TELEGRAM_BOTS: JSON.stringify([{ account: 'other', token: otherToken, region: 'musterstadt' }]),
    }
    await startLotse()
  })

  afterAll(async () => {
    await lotse?.stop()
    await telegram?.close()
  })

  /** Somebody who was greeted and goes on. */
  async function newcomer(): Promise<Person> {
    const person = telegram.bot.person({ languageCode: 'de' })
    person.write('/help')
    await expect.poll(() => person.heard, soon).toHaveLength(2)
    return person
  }

  const textsTo = (person: Person) => person.heard.map(({ text = '' }) => text)
  const answersTo = (person: Person) => person.heard.filter(({ text }) => text?.startsWith('Auf der Seite'))
  const rows = async (sql: string) => (await lotse.app.pool.query(sql)).rows

  it('are told who answers and what is stored, and then answered with a quotation and the page', async () => {
    const person = telegram.bot.person({ languageCode: 'de' })
    const asked = person.write('Wie melde ich mein Kind in der Kita an?')
    await expect.poll(() => person.heard, soon).toHaveLength(2)
    const [welcome, answer] = person.heard
    expect(welcome?.text).toContain('automatisches System')
    expect(welcome?.reply_markup?.inline_keyboard.flat().map(({ text }) => text)).toEqual([de.privacyPage, de.imprint])
    expect(answer?.text).toContain('Kita')
    expect(answer?.entities).toContainEqual(expect.objectContaining({ type: 'blockquote' }))
    expect(answer?.reply_to_message).toMatchObject({ message_id: asked })
    expect(answer?.reply_markup?.inline_keyboard.flat()).toContainEqual(
      expect.objectContaining({ text: de.openPage, url: expect.stringContaining('https://lotse.example/demo/') }),
    )
  })

  it('see that somebody is typing', async () => {
    const person = await newcomer()
    person.write('Wo ist das Jobcenter?')
    const typing = () =>
      telegram.bot.calls.filter(
        ({ method, payload }) => method === 'sendChatAction' && payload['chat_id'] === person.id,
      )
    await expect.poll(typing, soon).not.toHaveLength(0)
  })

  it('are answered once for a burst of short messages', async () => {
    const person = await newcomer()
    person.write('Hallo')
    person.write('wie melde ich')
    const last = person.write('mein Kind in der Kita an?')
    await expect.poll(() => answersTo(person), soon).toHaveLength(1)
    expect(answersTo(person)[0]?.reply_to_message).toMatchObject({ message_id: last })
    expect(await rows(`select question from turn where question like 'Hallo%'`)).toEqual([
      { question: 'Hallo\nwie melde ich\nmein Kind in der Kita an?' },
    ])
  })

  it('can correct and take up a question that is not answered yet', async () => {
    const person = await newcomer()
    const asked = person.write('Wo ist das Standesamt?')
    person.edit(asked, 'Wie melde ich mein Kind in der Kita an?')
    await expect.poll(() => answersTo(person), soon).toHaveLength(1)
    expect(answersTo(person)[0]?.text).toContain('Kita')
  })

  it('get one answer to what Telegram delivers twice, and answers in the order of what it delivers in disorder', async () => {
    const person = await newcomer()
    const long = (topic: string) => `${topic} ${'Das ist mir wichtig. '.repeat(8)}`
    telegram.bot.hold()
    const asked = [
      person.write(long('Wie melde ich mein Kind in der Kita an?')),
      person.write(long('Wo ist das Jobcenter?')),
    ]
    telegram.bot.release((updates) => [...updates, ...updates].toReversed())
    await expect.poll(() => person.heard.length, soon).toBeGreaterThanOrEqual(4)
    const quoted = person.heard.flatMap(({ reply_to_message }) => reply_to_message?.message_id ?? [])
    expect(quoted.toSorted((a, b) => a - b)).toEqual(asked)
  })

  it('say with one tap that it helped, and every tap is answered', async () => {
    const person = await newcomer()
    person.write('Wie melde ich mein Kind in der Kita an?')
    await expect.poll(() => answersTo(person), soon).toHaveLength(1)
    person.tap(`👍 ${de.yes}`)
    await expect.poll(() => textsTo(person).at(-1), soon).toBe(de.thanksForRating)
    expect(person.unanswered()).toEqual([])
    expect(await rows('select helped from turn where helped')).toHaveLength(1)
  })

  it('hear kindly that a button is too old, or of nobody’s making', async () => {
    const person = await newcomer()
    person.forge('+:11111111-1111-4111-8111-111111111111')
    person.forge('💥')
    await expect.poll(() => textsTo(person).filter((text) => text === de.staleButton), soon).toHaveLength(2)
    expect(person.unanswered()).toEqual([])
  })

  it('leaf through the topics in place', async () => {
    const person = await newcomer()
    person.write('/menu')
    await expect.poll(() => textsTo(person).at(-1), soon).toBe(de.menuTitle)
    const menu = person.heard.at(-1)?.message_id
    person.tap('Gesundheit')
    await expect
      .poll(() => person.heard.find(({ message_id }) => message_id === menu)?.text, soon)
      .toContain('Gesundheit')
    expect(person.heard.at(-1)?.message_id).toBe(menu)
  })

  it('take their data along as a file, and leave nothing behind when they delete it', async () => {
    const person = await newcomer()
    person.write('Wo ist das Jobcenter?')
    await expect.poll(() => person.heard.length, soon).toBeGreaterThanOrEqual(3)
    person.write('/export')
    await expect.poll(() => person.heard.at(-1)?.document?.file_name, soon).toBe('lotse.json')
    const file = telegram.bot.files.get(person.heard.at(-1)?.document?.file_id ?? '')
    expect(file?.text).toContain('Wo ist das Jobcenter?')
    person.write('/delete')
    await expect.poll(() => textsTo(person).at(-1), soon).toBe(de.deleteAsk)
    person.tap(de.deleteNow)
    await expect.poll(() => textsTo(person).at(-1), soon).toBe(de.deleted)
    await expect.poll(() => rows(`select from outbox where state = 'pending'`), soon).toEqual([])
    expect(await rows(`select from person where chat = '${person.id}'`)).toEqual([])
    expect(await rows(`select from outbox where chat = '${person.id}'`)).toEqual([])
    expect(
      await rows(
        `select from message where content::text like '%Jobcenter%' and person not in (select id from person)`,
      ),
    ).toEqual([])
  })

  it('who block the bot end the conversation quietly, and begin again when they write', async () => {
    const person = await newcomer()
    person.block()
    await expect
      .poll(() => rows(`select from person where chat = '${person.id}' and left_at is not null`), soon)
      .toHaveLength(1)
    person.unblock()
    person.write('/help')
    await expect.poll(() => person.heard.length, soon).toBeGreaterThanOrEqual(3)
    expect(await rows(`select from outbox where state = 'dead'`)).toEqual([])
  })

  it('get their answer although Telegram is busy, broken or cuts the line for a while', async () => {
    const person = await newcomer()
    telegram.bot.fails(
      'sendMessage',
      { kind: 'busy', retryAfter: 1 },
      { kind: 'broken', status: 500 },
      { kind: 'reset' },
    )
    person.write('Wie melde ich mein Kind in der Kita an?')
    await expect.poll(() => answersTo(person), soon).toHaveLength(1)
  })

  it('get the answer that Telegram refused when somebody sends it again', async () => {
    const person = await newcomer()
    telegram.bot.fails('sendMessage', { kind: 'refused', code: 400, description: 'Bad Request: not today' })
    person.write('Wie melde ich mein Kind in der Kita an?')
    const outbox = createOutbox(lotse.app.pool)
    await expect.poll(() => outbox.deadLetters(10), soon).toHaveLength(1)
    const [letter] = await outbox.deadLetters(10)
    expect(letter?.reason).toContain('not today')
    await outbox.resend(letter?.id ?? '', new Date())
    await expect.poll(() => answersTo(person), soon).toHaveLength(1)
  })

  it('are answered while another bot’s token does not work any more; what that has to say waits', async () => {
    const [locked, person] = [other.person({ languageCode: 'de' }), await newcomer()]
    locked.write('/help')
    await expect.poll(() => locked.heard, soon).toHaveLength(2)
    other.revoke()
    locked.write('/menu') // which the poll that is open still brings
    const account = { channel: 'telegram', account: 'other' } as const
    const stateOfOther = async () =>
      (await createAccounts(lotse.app.pool).all()).find((one) => one.account === account.account)?.state
    await expect.poll(stateOfOther, soon).toMatchObject({ kind: 'broken', reason: expect.stringContaining('token') })
    person.write('Wie melde ich mein Kind in der Kita an?')
    await expect.poll(() => answersTo(person), soon).toHaveLength(1)
    expect(await rows(`select state from outbox where account = 'other' and state = 'pending'`)).not.toEqual([])
    other.restore()
  })

  it('are heard while one of them floods the bot', async () => {
    const [flooding, person] = [await newcomer(), await newcomer()]
    for (let i = 0; i < 500; i++) flooding.write(`Hallo ${i}`)
    person.write('Wie melde ich mein Kind in der Kita an?')
    await expect.poll(() => answersTo(person), soon).toHaveLength(1)
    await expect.poll(() => rows('select from message where handled_at is null'), soon).toEqual([])
    expect(textsTo(flooding).filter((text) => text === de.tooManyQuestions).length).toBeLessThanOrEqual(1)
    expect(flooding.heard.length).toBeLessThan(10)
  })

  it('get their answer although the service stopped before it was given', async () => {
    const person = await newcomer()
    const asked = person.write('Wie melde ich mein Kind in der Kita an?')
    await expect.poll(() => telegram.bot.waiting(), soon).toEqual([])
    await lotse.stop()
    await startLotse()
    await expect.poll(() => answersTo(person), soon).toHaveLength(1)
    expect(answersTo(person)[0]?.reply_to_message).toMatchObject({ message_id: asked })
    const conversations = createConversations(lotse.app.pool)
    expect(await conversations.forgottenSince(new Date(Date.now() + 60_000), 10)).toEqual([])
  })

  it('find the commands listed in their language', async () => {
    await expect.poll(() => telegram.bot.commands.get('uk')?.map(({ command }) => command), soon).toContain('human')
    expect(telegram.bot.commands.get('uk')).toContainEqual({
      command: 'human',
      description: phrasesFor(languageTag('uk')).commandHuman,
    })
  })
})
