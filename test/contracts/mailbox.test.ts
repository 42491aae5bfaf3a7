import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { createConversations } from '../../db/conversations.ts'
import { createDoorbell } from '../../db/doorbell.ts'
import { createEscalations } from '../../db/escalations.ts'
import { createInbox } from '../../db/inbox.ts'
import { createMailbox } from '../../db/mailbox.ts'
import { createOutbox } from '../../db/outbox.ts'
import { createPersonalData } from '../../db/personal-data.ts'
import type { Pool } from '../../db/pool.ts'
import type { ChatAddress } from '../../src/domain/channel.ts'
import type { PersonId } from '../../src/domain/person.ts'
import type { Effect } from '../../src/domain/settlement.ts'
import type { Mailbox } from '../../src/ports/channels.ts'
import type { Conversations, Inbox } from '../../src/ports/conversations.ts'
import type { MailboxMessage } from '../../src/domain/outbox.ts'
import { aColleague } from '../doubles/colleagues.ts'
import {
  at,
  augsburg,
  inbound,
  muenchen,
  openWithRegions,
  say,
  settleAll,
  standingOf,
  turnOf,
} from '../doubles/newcomers.ts'
import { describeEachDatabase } from '../services/each-database.ts'
import { silent } from '../services/silent-log.ts'

describeEachDatabase('the web chat’s mailbox', (database) => {
  let pool: Pool
  let inbox: Inbox
  let conversations: Conversations
  let mailbox: Mailbox
  let chat: ChatAddress

  let openAnother: () => Promise<Pool>

  beforeAll(async () => {
    const address = await database.create()
    pool = await openWithRegions({ ...database, open: () => database.open(address) })
    // A database within the process has no other process.
    openAnother = async () => (database.kind === 'PGlite' ? pool : database.open(address))
    inbox = createInbox(pool)
    conversations = createConversations(pool)
    mailbox = createMailbox(pool, () => at(1_000_000))
  })

  beforeEach(() => {
    chat = { channel: 'web', account: muenchen, chat: randomUUID() }
  })

  async function write(): Promise<PersonId> {
    const received = await inbox.receive(inbound(chat), at(0))
    if (received === undefined) throw new Error('Nothing has changed.')
    return received.person
  }

  async function hear(effect: Effect): Promise<PersonId> {
    const person = await write()
    await settleAll(conversations, person, { person: { region: muenchen }, ...effect }, at(1))
    return person
  }

  const mail = async (after = '0', limit = 10) => mailbox.since(chat, after, limit)
  const messages = async (after?: string, limit?: number) => (await mail(after, limit))?.messages ?? []
  const wordsOf = ({ content }: MailboxMessage) =>
    content.kind === 'text' ? content.text.map(({ text }) => text).join('') : content.kind
  const words = async (after?: string, limit?: number) => (await messages(after, limit)).map(wordsOf)

  describe('what was said', () => {
    test('is there in its order, whether it counts as sent or not', async () => {
      const lane = await hear({ says: ['eins', 'zwei', 'drei'].map((one) => say(one)) })
      const outbox = createOutbox(pool)
      await outbox.sent((await outbox.next(lane))?.id ?? '', null, at(2))
      expect(await words()).toEqual(['eins', 'zwei', 'drei'])
      expect((await messages()).map(({ at: saidAt }) => saidAt)).toEqual([at(1), at(1), at(1)])
    })

    test('comes from a message on, so many at once', async () => {
      await hear({ says: ['eins', 'zwei', 'drei', 'vier'].map((one) => say(one)) })
      const [first, second] = await messages('0', 2)
      expect(await words(first?.id, 2)).toEqual(['zwei', 'drei'])
      expect(await words(second?.id)).toEqual(['drei', 'vier'])
      expect(await words('999999999999999999')).toEqual([])
    })

    test('leaves out what ends a tap, and what was dropped', async () => {
      const tapped = { content: { kind: 'acknowledge', callback: '1' }, turn: null } as const
      const lane = await hear({ says: [tapped, say('Danke!')] })
      expect(await words()).toEqual(['Danke!'])
      await createOutbox(pool).drop(lane, at(2))
      expect(await words()).toEqual([])
    })

    test('is of this chat alone', async () => {
      await hear({ says: [say('für mich')] })
      const mine = chat
      chat = { ...mine, account: augsburg }
      expect(await mail()).toBeUndefined()
      chat = { ...mine, chat: randomUUID() }
      await hear({ says: [say('für dich')] })
      expect(await words()).toEqual(['für dich'])
    })

    test('has the answer with the message that gives it, and with no later one of its turn', async () => {
      const turn = turnOf({}, { text: 'Im Bürgerbüro.' })
      await hear({
        turns: [turn],
        says: [say('Im Bürgerbüro.', turn.id), say('Bescheid gesagt.', turn.id), say('Danke!')],
      })
      const answers = (await messages()).map(({ answer }) => answer)
      expect(answers).toEqual([turn.answer, null, null])
    })

    test('by a counsellor is marked as theirs', async () => {
      const person = await hear({ escalation: { cause: 'asked-for', isUrgent: false } })
      const escalations = createEscalations(pool)
      const id = (await standingOf(conversations, person)).conversation?.id
      if (id === undefined) throw new Error('There is no conversation.')
      const counsellor = await aColleague(pool, 'Anna')
      const anna = { counsellor, regions: [muenchen], now: at(2) }
      expect(await mail()).toMatchObject({ isHeld: false })
      await escalations.claim(id, { ...anna, says: [say('Ein Mensch antwortet.').content] })
      const author = { kind: 'counsellor', id: counsellor, name: 'Anna' } as const
      await escalations.reply(id, { ...anna, says: [{ content: say('Guten Tag').content, author }] })
      expect(await mail()).toMatchObject({ isHeld: true })
      expect((await messages()).map(({ author }) => author.kind)).toEqual(['machine', 'counsellor'])
      await escalations.take(id, { ...anna, step: { kind: 'handed-back' }, says: [] })
      expect(await mail()).toMatchObject({ isHeld: false })
    })
  })

  test('is at work until everything that was written is handled', async () => {
    const person = await write()
    expect(await mail()).toEqual({ messages: [], isHeld: false, isAtWork: true })
    await settleAll(conversations, person, {}, at(1))
    expect(await mail()).toEqual({ messages: [], isHeld: false, isAtWork: false })
  })

  test('is not there before somebody has written, and not any more when it is deleted', async () => {
    expect(await mail()).toBeUndefined()
    const person = await hear({ says: [say('Hallo')] })
    expect(await mail()).toBeDefined()
    await conversations.settle(person, { handled: [], isForgotten: true, says: [say('gelöscht')] }, at(2))
    expect(await mail()).toBeUndefined()
    const again = await hear({ says: [say('Hallo')] })
    await createPersonalData(pool).forget(again)
    expect(await mail()).toBeUndefined()
  })

  test('notes that messages have arrived, once whoever fetches asks for later ones', async () => {
    const lane = await hear({ says: ['eins', 'zwei', 'drei'].map((one) => say(one)) })
    const outbox = createOutbox(pool)
    await outbox.sent((await outbox.next(lane))?.id ?? '', null, at(2))
    const states = async () =>
      (await pool.query<{ state: string }>('select state from outbox where lane = $1 order by id', [lane])).rows.map(
        ({ state }) => state,
      )
    const [first, second] = await messages()
    expect(await states()).toEqual(['sent', 'pending', 'pending'])
    await messages(first?.id)
    expect(await states()).toEqual(['delivered', 'pending', 'pending'])
    await messages(second?.id)
    await outbox.sent(second?.id ?? '', null, at(3))
    expect(await states()).toEqual(['delivered', 'delivered', 'pending'])
    expect((await outbox.next(lane))?.content).toEqual(say('drei').content)
  })

  describe('its bell', () => {
    const never = () => new AbortController().signal
    const isSettled = async (promise: Promise<unknown>) =>
      Promise.race([promise.then(() => true), new Promise((resolve) => setImmediate(resolve, false))])

    async function openBell(own: Pool = pool) {
      const bell = createDoorbell(own, silent)
      const close = await bell.open()
      onTestFinished(close)
      return bell
    }

    test('wakes whoever waits in this chat, and nobody else', async () => {
      const bell = await openBell()
      const other = { ...chat, chat: randomUUID() }
      const [mine, mineAgain, theirs] = [bell.rung(chat, never()), bell.rung(chat, never()), bell.rung(other, never())]
      await bell.ring(chat)
      await Promise.all([mine, mineAgain])
      expect(await isSettled(theirs)).toBe(false)
      await bell.ring(other)
      await theirs
    })

    test('rings in every process', async () => {
      const [here, elsewhere] = [await openBell(), await openBell(await openAnother())]
      const rung = elsewhere.rung(chat, never())
      await here.ring(chat)
      await expect(rung).resolves.toBeUndefined()
    })

    test('lets go of whoever does not want to wait any longer', async () => {
      const bell = await openBell()
      const waiting = new AbortController()
      const rung = bell.rung(chat, waiting.signal)
      expect(await isSettled(rung)).toBe(false)
      waiting.abort()
      await rung
      await bell.rung(chat, waiting.signal)
    })

    test('has everybody look who came before it could be heard', async () => {
      const bell = createDoorbell(pool, silent)
      const rung = bell.rung(chat, never())
      onTestFinished(await bell.open())
      await expect(rung).resolves.toBeUndefined()
    })

    test('tells nobody who listens which chat it rings for', async () => {
      const bell = await openBell()
      const heard: string[] = []
      const client = await pool.connect()
      onTestFinished(() => client.release(true))
      client.on('notification', ({ payload = '' }) => void heard.push(payload))
      await client.query('listen lotse_web')
      const rung = bell.rung(chat, never())
      await bell.ring(chat)
      await rung
      await expect.poll(() => heard).toHaveLength(1)
      expect(heard[0]).not.toContain(chat.chat)
    })

    // Within one process there is no connection to lose.
    if (database.kind === 'PostgreSQL') {
      test('has everybody look after a lost connection', async () => {
        const bell = await openBell(await openAnother())
        const rung = bell.rung(chat, never())
        await pool.query(
          `select pg_terminate_backend(pid) from pg_stat_activity
         where query ilike 'listen%lotse_web%' and pid <> pg_backend_pid() and datname = current_database()`,
        )
        await expect(rung).resolves.toBeUndefined()
      })
    }
  })
})
