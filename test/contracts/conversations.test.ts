import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createConversations } from '../../db/conversations.ts'
import { createInbox } from '../../db/inbox.ts'
import { createPersonalData } from '../../db/personal-data.ts'
import type { Pool } from '../../db/pool.ts'
import type { ChatAddress } from '../../src/domain/channel.ts'
import type { DeskUserId } from '../../src/domain/desk-user.ts'
import { lastEdition, type Inbound } from '../../src/domain/inbound.ts'
import type { PersonId } from '../../src/domain/person.ts'
import type { Effect } from '../../src/domain/settlement.ts'
import type { Conversations, Inbox } from '../../src/ports/conversations.ts'
import {
  at,
  augsburg,
  de,
  inbound,
  muenchen,
  newChat,
  openWithRegions,
  settleAll,
  standingOf,
  text,
  turnOf,
  uk,
} from '../doubles/newcomers.ts'
import { addCounsellor } from '../doubles/counsellors.ts'
import { describeEachDatabase } from '../services/each-database.ts'

describeEachDatabase('conversations', (database) => {
  let pool: Pool
  let inbox: Inbox
  let conversations: Conversations
  let chat: ChatAddress

  beforeAll(async () => {
    pool = await openWithRegions(database)
    inbox = createInbox(pool)
    conversations = createConversations(pool)
  })

  beforeEach(() => {
    chat = newChat()
  })

  async function receive(message: Partial<Inbound> = {}, receivedAt = at(0), from = chat): Promise<PersonId> {
    const received = await inbox.receive(inbound(from, message), receivedAt)
    if (received === undefined) throw new Error('Nothing has changed.')
    return received.person
  }

  /** Somebody who wrote, chose a region, and was answered in a turn. */
  async function answered(effect: Effect = {}) {
    const person = await receive()
    const turn = turnOf()
    await settleAll(conversations, person, { person: { region: muenchen }, turns: [turn], ...effect })
    return { person, turn }
  }

  const standing = (person: PersonId) => standingOf(conversations, person)
  const settle = (person: PersonId, effect: Effect, now = at(10)) => settleAll(conversations, person, effect, now)

  describe('standing', () => {
    test('is unknown for somebody who is not there', async () => {
      expect(await conversations.standing(randomUUID() as string as PersonId)).toBeUndefined()
    })

    test('of somebody new has no conversation and no turn yet', async () => {
      const person = await receive()
      expect(await standing(person)).toMatchObject({ conversation: null, lastTurn: null, recentMessages: 0 })
    })

    test('names the regions in which somebody answers, be it with one account, or with several', async () => {
      const person = await receive()
      const counsellorsIn = async () => (await standing(person)).counsellorsIn
      const made: DeskUserId[] = []
      const add = async (...who: Parameters<typeof addCounsellor>) => made.push(await addCounsellor(...who))
      expect(await counsellorsIn()).toEqual([])
      await add(pool, { role: 'editor', region: muenchen })
      expect(await counsellorsIn()).toEqual([])
      await add(pool, { region: augsburg })
      await add(pool, { region: augsburg, role: 'admin' })
      expect(await counsellorsIn()).toEqual([augsburg])
      await add(pool, { region: muenchen, role: 'admin' })
      expect((await counsellorsIn()).length).toBe(2)
      await add(pool, { region: null })
      expect(await counsellorsIn()).toBe('all')
      await pool.query('update desk_user set disabled_at = now() where id = any ($1)', [made])
      expect(await counsellorsIn()).toEqual([])
    })

    test('shows pending messages in the order of the provider, whatever the order in which they came', async () => {
      await receive({ order: 3, content: text('three') })
      await receive({ order: 1, content: text('one') })
      const person = await receive({ order: 2, edition: lastEdition, content: { kind: 'deleted' } })
      expect((await standing(person)).pending.map(({ content }) => content)).toEqual([
        text('one'),
        { kind: 'deleted' },
        text('three'),
      ])
    })

    test('shows two hundred pending messages at most, and the next ones when those are handled', async () => {
      const messages = Array.from({ length: 205 }, (_, i) => inbound(chat, { order: i }))
      await Promise.all(messages.map((message) => inbox.receive(message, at(0))))
      const person = await receive({ order: 205 })
      expect((await standing(person)).pending).toHaveLength(200)
      await settle(person, {})
      expect((await standing(person)).pending.map(({ messageId }) => messageId)).toEqual(
        [200, 201, 202, 203, 204, 205].map(String),
      )
    })

    test('has the conversation and the last turn of the region of now', async () => {
      const { person, turn } = await answered()
      const later = turnOf({ askedAt: at(60) }, { language: uk, text: 'Там', question: 'А де?' })
      await receive()
      await settle(person, { turns: [later] })
      const inMuenchen = await standing(person)
      expect(inMuenchen.conversation).toMatchObject({ region: muenchen, state: 'with-bot' })
      expect(inMuenchen.lastTurn).toEqual({
        id: later.id,
        question: later.question,
        language: uk,
        answer: later.answer,
        askedAt: at(60),
      })
      await settle(person, { person: { region: augsburg } })
      expect(await standing(person)).toMatchObject({ conversation: null, lastTurn: null })
      await settle(person, { person: { region: muenchen } })
      expect((await standing(person)).conversation).toEqual(inMuenchen.conversation)
      expect(turn.id).not.toBe(later.id)
    })

    test('has the last four turns of the region of now in short, oldest first', async () => {
      const { person } = await answered()
      const long = 'ж'.repeat(500)
      for (const minute of [1, 2, 3, 4]) {
        await receive()
        const turn = turnOf({ askedAt: at(60 * minute) }, { question: `Frage ${minute}`, text: `${minute}${long}` })
        await settle(person, { turns: [turn] })
      }
      const { exchanges } = await standing(person)
      expect(exchanges.map(({ asked }) => asked)).toEqual(['Frage 1', 'Frage 2', 'Frage 3', 'Frage 4'])
      expect(exchanges[3]).toEqual({
        asked: 'Frage 4',
        answered: `4${'ж'.repeat(399)}`,
        kind: 'answered',
        askedAt: at(240),
      })
      await settle(person, { person: { region: augsburg } })
      expect((await standing(person)).exchanges).toEqual([])
    })

    test('counts the messages of the minute before the first pending one, given up or handled', async () => {
      for (const seconds of [0, 41, 60]) await receive({}, at(seconds))
      const person = await receive({}, at(70))
      await settle(person, {})
      await receive({}, at(80))
      await conversations.giveUp((await standing(person)).pending, 'TypeError', at(81))
      await receive({}, at(100))
      await receive({}, at(170))
      expect((await standing(person)).recentMessages).toBe(4)
      await receive({}, at(1), newChat())
      expect((await standing(person)).recentMessages).toBe(4)
    })
  })

  describe('beginning', () => {
    test('is counted for each message, until it is handled', async () => {
      const person = await receive({ order: 1 })
      const first = (await standing(person)).pending
      await conversations.begin(first)
      await receive({ order: 2 })
      await conversations.begin((await standing(person)).pending)
      expect((await standing(person)).pending.map(({ attempts }) => attempts)).toEqual([2, 1])
    })

    test('on messages that somebody has deleted with everything else changes nothing', async () => {
      const person = await receive()
      const { pending } = await standing(person)
      await createPersonalData(pool).forget(person)
      await expect(conversations.begin(pending)).resolves.toBeUndefined()
    })
  })

  test('gives up a message with the reason, so that later ones have their turn', async () => {
    const person = await receive({ order: 1, content: text('poison') })
    await conversations.giveUp((await standing(person)).pending, 'TypeError', at(7))
    await receive({ order: 2, content: text('next') })
    expect((await standing(person)).pending.map(({ content }) => content)).toEqual([text('next')])
    const { rows } = await pool.query('select failure, handled_at from message where person = $1 and sequence = 1', [
      person,
    ])
    expect(rows).toEqual([{ failure: 'TypeError', handled_at: at(7) }])
  })

  test('knows a turn of this person, and none of another', async () => {
    const { person, turn } = await answered()
    chat = newChat()
    const other = await answered()
    expect(await conversations.turn(person, turn.id)).toEqual({
      id: turn.id,
      question: turn.question,
      language: de,
      answer: turn.answer,
      askedAt: turn.askedAt,
    })
    expect(await conversations.turn(person, other.turn.id)).toBeUndefined()
  })

  test('finds people whose messages nobody has handled, each once, whoever waits longest first', async () => {
    const [one, two, three] = [newChat(), newChat(), newChat()]
    const longAgo = (seconds: number) => at(seconds - 1_000_000)
    const late = await receive({}, longAgo(2), one)
    await receive({}, longAgo(3), one)
    const later = await receive({}, longAgo(1), two)
    const handled = await receive({}, longAgo(0), three)
    await settle(handled, {})
    expect(await conversations.forgottenSince(longAgo(4), 10)).toEqual([later, late])
    expect(await conversations.forgottenSince(longAgo(2), 10)).toEqual([later])
    expect(await conversations.forgottenSince(longAgo(4), 1)).toEqual([later])
  })
})
