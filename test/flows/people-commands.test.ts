import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createConversations } from '../../db/conversations.ts'
import { createInbox } from '../../db/inbox.ts'
import { createOutbox } from '../../db/outbox.ts'
import { openPool } from '../../db/pool.ts'
import type { PersonId } from '../../src/domain/person.ts'
import { inbound, newChat, openWithRegions, say, settleAll, text } from '../doubles/newcomers.ts'
import { startTelegram, type TelegramDouble } from '../doubles/telegram.ts'
import { lotse, type Environment } from '../services/command-line.ts'
import { describeEachDatabase } from '../services/each-database.ts'
import { silent } from '../services/silent-log.ts'

describeEachDatabase('what an operator does for one newcomer', (database) => {
  let environment: Environment
  let telegram: TelegramDouble
  let person: PersonId

  beforeAll(async () => {
    telegram = await startTelegram()
    const address = await database.create()
    const place = address.databaseUrl ? { DATABASE_URL: address.databaseUrl } : { DATA_DIR: address.dataDir }
    environment = { ...place, CMS_REGIONS: 'muenchen,augsburg', CMS_URL: 'http://127.0.0.1:9' }
    const pool = await openWithRegions({ ...database, open: () => openPool({ log: silent, ...address }) })
    const received = await createInbox(pool).receive(
      inbound(newChat(), { content: text('Ich heiße Olena') }),
      new Date(),
    )
    person = received?.person ?? ('' as PersonId)
    await settleAll(createConversations(pool), person, { says: [say('Willkommen!')] })
    const outbox = createOutbox(pool)
    const letter = await outbox.next(person)
    await outbox.bury(letter?.id ?? '', 'Telegram refused it: not today', new Date())
    await pool.end()
  })

  afterAll(() => telegram?.close())

  it('prints what is stored about them', async () => {
    const { code, stdout } = await lotse(['export-person', person], environment)
    expect(code).toBe(0)
    expect(JSON.stringify(JSON.parse(stdout))).toContain('Ich heiße Olena')
  })

  it('lists what could not be sent with its reason, never with its words, and has it sent again', async () => {
    const { stdout } = await lotse(['dead-letters'], environment)
    expect(stdout).toContain('not today')
    expect(stdout).not.toContain('Willkommen')
    const [letter] = JSON.parse((await lotse(['dead-letters', '--json'], environment)).stdout) as { id: string }[]
    expect(await lotse(['dead-letters', '--resend', letter?.id ?? ''], environment)).toMatchObject({ code: 0 })
    expect((await lotse(['dead-letters'], environment)).stdout).toBe('Everything was sent.\n')
    expect(await lotse(['dead-letters', '--resend', '4711'], environment)).toMatchObject({ code: 1 })
  })

  it('forgets them, once, and says so where nobody is known by that id', async () => {
    expect(await lotse(['forget-person', person], environment)).toMatchObject({ code: 0 })
    const { code, stderr } = await lotse(['forget-person', person], environment)
    expect(code).toBe(1)
    expect(stderr).toContain('Nothing is stored')
    expect(await lotse(['export-person', randomUUID()], environment)).toMatchObject({ code: 1, stdout: '' })
    expect(await lotse(['export-person', 'Olena'], environment)).toMatchObject({ code: 2 })
  })

  it('prints where newcomers of a region begin, and writes the QR codes', async () => {
    const bot = { TELEGRAM_BOT_TOKEN: telegram.bot.token, TELEGRAM_API_ROOT: telegram.apiRoot }
    const folder = join(tmpdir(), `lotse-posters-${randomUUID()}`)
    const arguments_ = ['links', '--region', 'muenchen', '--svg', folder]
    const { stdout } = await lotse(arguments_, { ...environment, ...bot, PUBLIC_URL: 'https://lotse.example' })
    expect(stdout).toContain('https://lotse.example/chat/muenchen')
    expect(stdout).toContain(`https://t.me/${telegram.bot.username}?start=muenchen`)
    expect(await readFile(join(folder, 'muenchen-telegram-default.svg'), 'utf8')).toContain('<svg')
  })
})
