import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createConversations } from '../../db/conversations.ts'
import { createInbox } from '../../db/inbox.ts'
import { createOutbox } from '../../db/outbox.ts'
import { createPersonalData } from '../../db/personal-data.ts'
import type { Pool } from '../../db/pool.ts'
import type { ChatAddress } from '../../src/domain/channel.ts'
import type { PersonId } from '../../src/domain/person.ts'
import type { Effect } from '../../src/domain/settlement.ts'
import type { Outbox } from '../../src/ports/channels.ts'
import type { Conversations, Inbox } from '../../src/ports/conversations.ts'
import { aColleague } from '../doubles/colleagues.ts'
import {
  at,
  inbound,
  muenchen,
  newChat,
  openWithRegions,
  say,
  settleAll,
  standingOf,
  tablesWith,
  turnOf,
} from '../doubles/newcomers.ts'
import { describeEachDatabase } from '../services/each-database.ts'

describeEachDatabase('the outbox', (database) => {
  let pool: Pool
  let inbox: Inbox
  let conversations: Conversations
  let outbox: Outbox
  let chat: ChatAddress

  beforeAll(async () => {
    pool = await openWithRegions(database)
    inbox = createInbox(pool)
    conversations = createConversations(pool)
    outbox = createOutbox(pool)
  })

  beforeEach(() => {
    chat = newChat()
  })

  /** A lane in which these words wait, due at a moment. */
  async function laneWith(words: readonly string[], now = at(0), effect: Effect = {}): Promise<PersonId> {
    const received = await inbox.receive(inbound(chat), now)
    if (received === undefined) throw new Error('Nothing has changed.')
    await settleAll(conversations, received.person, { ...effect, says: words.map((word) => say(word)) }, now)
    return received.person
  }

  async function nextOf(lane: PersonId) {
    const entry = await outbox.next(lane)
    if (entry === undefined) throw new Error('Nothing waits in this lane.')
    return entry
  }

  const rowsOf = async (lane: PersonId) =>
    (await pool.query('select state, message_id, attempts, failure from outbox where lane = $1 order by id', [lane]))
      .rows

  const statesOf = async (lane: PersonId) => (await rowsOf(lane)).map(({ state }) => state)

  const wordsOf = (entry: { readonly content: unknown } | undefined) => entry && JSON.stringify(entry.content)

  describe('the next of a lane', () => {
    test('is the first that was said and not yet sent, with all that sending needs', async () => {
      const lane = await laneWith(['one', 'two'])
      expect(await outbox.next(lane)).toEqual({
        id: expect.stringMatching(/^\d+$/),
        to: chat,
        content: say('one').content,
        author: { kind: 'machine' },
        attempts: 0,
        dueAt: at(0),
        createdAt: at(0),
      })
      await outbox.sent((await nextOf(lane)).id, 'm1', at(1))
      expect(wordsOf(await outbox.next(lane))).toContain('two')
      await outbox.sent((await nextOf(lane)).id, null, at(2))
      expect(await outbox.next(lane)).toBeUndefined()
      expect(await rowsOf(lane)).toEqual([
        { state: 'sent', message_id: 'm1', attempts: 1, failure: null },
        { state: 'sent', message_id: null, attempts: 1, failure: null },
      ])
    })

    test('stays the first while it waits for its next try, so that nothing overtakes it', async () => {
      const lane = await laneWith(['one', 'two'])
      const { id } = await nextOf(lane)
      await outbox.postpone(id, at(60), 'The provider is busy.')
      await outbox.postpone(id, at(90), 'The provider is busy.')
      expect(await outbox.next(lane)).toMatchObject({ id, attempts: 2, dueAt: at(90), createdAt: at(0) })
      await outbox.sent(id, 'm1', at(91))
      expect(await rowsOf(lane)).toMatchObject([{ state: 'sent', attempts: 3, failure: null }, { state: 'pending' }])
    })

    test('names the counsellor who wrote it', async () => {
      const lane = await laneWith(['one'])
      const eva = await aColleague(pool, 'Eva')
      await pool.query(`update outbox set counsellor = 'Eva', author = $2 where lane = $1`, [lane, eva])
      expect(await outbox.next(lane)).toMatchObject({ author: { kind: 'counsellor', id: eva, name: 'Eva' } })
    })

    test('comes in the order of saying over many settlements, each lane by itself', async () => {
      const chats = [newChat(), newChat(), newChat()]
      const words = ['a', 'b', 'c', 'd'].map((letter) => [`${letter}1`, `${letter}2`])
      const lanes = await Promise.all(
        chats.map(async (each) => {
          const { person } = (await inbox.receive(inbound(each), at(0))) ?? { person: '' as PersonId }
          for (const some of words) await settleAll(conversations, person, { says: some.map((word) => say(word)) })
          return person
        }),
      )
      for (const lane of lanes) {
        for (const word of words.flat()) {
          const entry = await nextOf(lane)
          expect(entry.content).toEqual(say(word).content)
          await outbox.sent(entry.id, null, at(1))
        }
      }
    })
  })

  describe('what the provider reports', () => {
    const account = { channel: 'telegram', account: 'default' } as const
    /** A lane whose only message was sent, as a message of this name. */
    async function sentAs(messageId: string) {
      const lane = await laneWith(['one'])
      await outbox.sent((await nextOf(lane)).id, messageId, at(1))
      return lane
    }

    test.each([
      [['delivered'], 'delivered'],
      [['delivered', 'read'], 'read'],
      [['read'], 'read'],
      [['read', 'delivered'], 'read'],
      [['read', 'delivered', 'read', 'delivered'], 'read'],
    ] as const)('as %j ends at %s, since nothing goes back', async (reports, state) => {
      const messageId = randomUUID()
      const lane = await sentAs(messageId)
      for (const report of reports) await outbox.receipt(account, messageId, report)
      expect(await statesOf(lane)).toEqual([state])
    })

    test('of the same message of another account, or of none of ours, changes nothing', async () => {
      const messageId = randomUUID()
      const lane = await sentAs(messageId)
      await outbox.receipt({ ...account, account: 'other' }, messageId, 'read')
      await outbox.receipt({ ...account, channel: 'web' }, messageId, 'read')
      await outbox.receipt(account, 'unheard of', 'read')
      expect(await statesOf(lane)).toEqual(['sent'])
    })

    test('holds against a note that comes late', async () => {
      const messageId = randomUUID()
      const lane = await laneWith(['one'])
      const { id } = await nextOf(lane)
      await outbox.sent(id, messageId, at(1))
      await outbox.receipt(account, messageId, 'read')
      await outbox.sent(id, 'repeated', at(2))
      await outbox.postpone(id, at(60), 'unreachable')
      await outbox.bury(id, 'refused', at(3))
      expect(await rowsOf(lane)).toEqual([{ state: 'read', message_id: messageId, attempts: 1, failure: null }])
    })
  })

  describe('a dead letter', () => {
    test('is listed with its reason and without what it says, the latest first, and is out of the way', async () => {
      const lane = await laneWith(['one', 'two', 'three'])
      for (const [i, reason] of ['Bad Request: first', 'Bad Request: second'].entries()) {
        await outbox.bury((await nextOf(lane)).id, reason, at(100_000 + i))
      }
      const [second, first] = await outbox.deadLetters(2)
      expect(second).toEqual({
        id: expect.any(String),
        channel: 'telegram',
        account: 'default',
        kind: 'text',
        reason: 'Bad Request: second',
        attempts: 1,
        createdAt: at(0),
        buriedAt: at(100_001),
      })
      expect(first).toMatchObject({ reason: 'Bad Request: first' })
      expect(await outbox.deadLetters(1)).toHaveLength(1)
      expect(wordsOf(await outbox.next(lane))).toContain('three')
    })

    test('is sent again at once when somebody wants it, and once', async () => {
      const lane = await laneWith(['one', 'two'])
      const { id } = await nextOf(lane)
      await outbox.postpone(id, at(60), 'busy')
      await outbox.bury(id, 'refused', at(61))
      expect(await outbox.resend(id, at(500))).toBe(lane)
      expect(await outbox.next(lane)).toMatchObject({ id, attempts: 0, dueAt: at(500) })
      expect(await outbox.resend(id, at(501))).toBeUndefined()
    })

    test('is none that is pending, sent or unheard of', async () => {
      const lane = await laneWith(['one', 'two'])
      const { id } = await nextOf(lane)
      await outbox.sent(id, 'm', at(1))
      expect(await outbox.resend(id, at(2))).toBeUndefined()
      expect(await outbox.resend((await nextOf(lane)).id, at(2))).toBeUndefined()
      expect(await outbox.resend('999999999', at(2))).toBeUndefined()
    })
  })

  test('drops what waits for somebody who can not be reached any more, and closes their conversation', async () => {
    const escalation = { cause: 'asked-for', isUrgent: false } as const
    const lane = await laneWith(['one', 'two', 'three'], at(0), { person: { region: muenchen }, escalation })
    await outbox.sent((await nextOf(lane)).id, 'm', at(1))
    await outbox.drop(lane, at(2))
    expect(await statesOf(lane)).toEqual(['sent', 'dropped', 'dropped'])
    expect(await outbox.next(lane)).toBeUndefined()
    expect((await standingOf(conversations, lane)).conversation?.state).toBe('closed')
    const { rows } = await pool.query('select left_at from person where id = $1', [lane])
    expect(rows).toEqual([{ left_at: at(2) }])
  })

  describe('a chat that goes on under another id', () => {
    test('gets there what waits and what is said later', async () => {
      const lane = await laneWith(['one'])
      const moved = newChat()
      await outbox.move(lane, moved.chat)
      expect(await outbox.next(lane)).toMatchObject({ to: moved })
      expect((await inbox.receive(inbound(moved), at(1)))?.person).toBe(lane)
    })

    test('hands what waits to the lane that is there already', async () => {
      const lane = await laneWith(['one', 'two'])
      chat = newChat()
      const resident = await laneWith(['three'])
      await outbox.move(lane, chat.chat)
      expect(await outbox.next(lane)).toBeUndefined()
      expect(await outbox.next(resident)).toMatchObject({ to: chat, content: say('one').content })
      expect(await statesOf(resident)).toEqual(['pending', 'pending', 'pending'])
    })
  })

  describe('last words to somebody who is forgotten', () => {
    async function lastWords() {
      const lane = await laneWith(['never sent'])
      await settleAll(conversations, lane, { isForgotten: true, says: [say('one'), say('two')] })
      return lane
    }

    test('go when they are sent', async () => {
      const lane = await lastWords()
      await outbox.sent((await nextOf(lane)).id, 'm', at(1))
      expect(wordsOf(await outbox.next(lane))).toContain('two')
      expect(await statesOf(lane)).toEqual(['pending'])
    })

    test('are tried again, and become no dead letter', async () => {
      const lane = await lastWords()
      const { id } = await nextOf(lane)
      await outbox.postpone(id, at(60), 'busy')
      expect(await outbox.next(lane)).toMatchObject({ id, attempts: 1, to: chat })
      await outbox.bury(id, 'refused', at(61))
      await outbox.bury((await nextOf(lane)).id, 'refused', at(61))
      expect(await tablesWith(pool, lane)).toEqual([])
      expect((await outbox.deadLetters(1_000)).map((letter) => letter.id)).not.toContain(id)
    })

    test('go with somebody who can not be reached any more', async () => {
      const lane = await lastWords()
      await outbox.drop(lane, at(2))
      expect(await tablesWith(pool, lane)).toEqual([])
    })

    test('follow a chat that moves', async () => {
      const lane = await lastWords()
      await outbox.move(lane, 'elsewhere')
      expect(await outbox.next(lane)).toMatchObject({ to: { ...chat, chat: 'elsewhere' } })
    })
  })

  describe('lanes with something due', () => {
    const longAgo = (seconds: number) => at(seconds - 1_000_000)

    test('are found once each, whoever waits longest first', async () => {
      const late = await laneWith(['one', 'two', 'three'], longAgo(5))
      chat = newChat()
      const later = await laneWith(['one'], longAgo(3))
      chat = newChat()
      const sent = await laneWith(['one'], longAgo(1))
      await outbox.sent((await nextOf(sent)).id, null, longAgo(2))
      expect(await outbox.dueBefore(longAgo(6), 10)).toEqual([later, late])
      expect(await outbox.dueBefore(longAgo(5), 10)).toEqual([later])
      expect(await outbox.dueBefore(longAgo(6), 1)).toEqual([later])
      for (const lane of [late, later]) await createPersonalData(pool).forget(lane)
    })

    test('are not those whose first message waits for its next try, and again those whose first was buried', async () => {
      const lane = await laneWith(['one', 'two'], longAgo(5))
      const { id } = await nextOf(lane)
      await outbox.postpone(id, longAgo(60), 'busy')
      expect(await outbox.dueBefore(longAgo(30), 10)).toEqual([])
      expect(await outbox.dueBefore(longAgo(61), 10)).toEqual([lane])
      await outbox.bury(id, 'refused', longAgo(20))
      expect(await outbox.dueBefore(longAgo(30), 10)).toEqual([lane])
    })
  })

  test('keeps the turn that a message belongs to, and the message when the turn is gone', async () => {
    const turn = turnOf()
    const lane = await laneWith([], at(0), { person: { region: muenchen }, turns: [turn] })
    await settleAll(conversations, lane, { says: [say('one', turn.id)] })
    const turnsOf = async () => (await pool.query('select turn from outbox where lane = $1', [lane])).rows
    expect(await turnsOf()).toEqual([{ turn: turn.id }])
    await pool.query('delete from turn where id = $1', [turn.id])
    expect(await turnsOf()).toEqual([{ turn: null }])
  })
})
