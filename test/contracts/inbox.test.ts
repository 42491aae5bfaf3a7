import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { createConversations } from '../../db/conversations.ts'
import { createInbox } from '../../db/inbox.ts'
import { createPersonalData } from '../../db/personal-data.ts'
import type { Pool } from '../../db/pool.ts'
import type { ChatAddress } from '../../src/domain/channel.ts'
import { lastEdition, type Inbound } from '../../src/domain/inbound.ts'
import type { PersonId } from '../../src/domain/person.ts'
import type { Conversations, Inbox } from '../../src/ports/conversations.ts'
import { aColleague, hold } from '../doubles/colleagues.ts'
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
  uk,
  turnOf,
} from '../doubles/newcomers.ts'
import { describeEachDatabase } from '../services/each-database.ts'

describeEachDatabase('the inbox', (database) => {
  let pool: Pool
  let inbox: Inbox
  let conversations: Conversations

  beforeAll(async () => {
    pool = await openWithRegions(database)
    inbox = createInbox(pool)
    conversations = createConversations(pool)
  })

  async function receive(message: Inbound, receivedAt = at(0)): Promise<PersonId> {
    const received = await inbox.receive(message, receivedAt)
    if (received === undefined) throw new Error('Nothing has changed.')
    return received.person
  }

  const pendingOf = async (person: PersonId) =>
    (await standingOf(conversations, person)).pending.map(({ messageId, edition, content }) => ({
      messageId,
      edition,
      content,
    }))

  const peopleAt = async ({ channel, account, chat }: ChatAddress) => {
    const { rows } = await pool.query<{ id: PersonId; seen_at: Date; left_at: Date | null }>(
      'select id, seen_at, left_at from person where channel = $1 and account = $2 and chat = $3',
      [channel, account, chat],
    )
    return rows
  }

  test('stores the first message of somebody with what is known of them, and the next ones under the same person', async () => {
    const chat = newChat()
    const person = await receive(inbound(chat, { messageId: 'm1', languageHint: uk, isGroup: true }))
    expect(await receive(inbound(chat, { messageId: 'm2', content: { kind: 'voice' } }))).toBe(person)
    const standing = await standingOf(conversations, person)
    expect(standing.person).toEqual({
      id: person,
      address: chat,
      isGroup: true,
      region: null,
      chosenLanguage: null,
      language: null,
      languageHint: uk,
      wantsPlainLanguage: false,
      heldQuestion: null,
      greetedAt: null,
      wentOnAt: null,
    })
    expect(standing.pending).toEqual([
      expect.objectContaining({
        messageId: 'm1',
        edition: 0,
        content: text('Wo melde ich mich an?'),
        receivedAt: at(0),
        attempts: 0,
      }),
      expect.objectContaining({ messageId: 'm2', content: { kind: 'voice' } }),
    ])
  })

  test('knows when a message was written, where the provider says, and takes it for now where not', async () => {
    const chat = newChat()
    await receive(inbound(chat, { order: 1, sentAt: at(-3_600) }), at(5))
    const person = await receive(inbound(chat, { order: 2 }), at(6))
    expect((await standingOf(conversations, person)).pending).toMatchObject([
      { sentAt: at(-3_600), receivedAt: at(5) },
      { sentAt: at(6), receivedAt: at(6) },
    ])
  })

  test('tells people of several accounts and channels apart, whose chats have the same id', async () => {
    const chat = newChat()
    const people = [
      await receive(inbound(chat)),
      await receive(inbound({ ...chat, account: 'other' })),
      await receive(inbound({ ...chat, channel: 'web' })),
    ]
    expect(new Set(people).size).toBe(3)
  })

  test('keeps the language hint that came last, where there was one', async () => {
    const chat = newChat()
    const hintAfter = async (languageHint: Inbound['languageHint']) =>
      (await standingOf(conversations, await receive(inbound(chat, { languageHint })))).person.languageHint
    expect(await hintAfter(null)).toBeNull()
    expect(await hintAfter(uk)).toBe(uk)
    expect(await hintAfter(null)).toBe(uk)
    expect(await hintAfter(de)).toBe(de)
  })

  test('keeps every kind of content as it is', async () => {
    const chat = newChat()
    const contents: readonly Inbound['content'][] = [
      text('مرحبا 👩‍👩‍👧'),
      { kind: 'button', data: 'r:muenchen', callback: 'c1', messageId: null },
      { kind: 'location', latitude: 48.137154, longitude: -11.5 },
      { kind: 'file' },
      { kind: 'other' },
      { kind: 'deleted' },
      { kind: 'left' },
      { kind: 'moved', toChat: '-100' },
    ]
    for (const content of contents) await receive(inbound(chat, { content }))
    const [{ id } = { id: '' as PersonId }] = await peopleAt(chat)
    expect((await pendingOf(id)).map(({ content }) => content)).toEqual(contents)
  })

  test('says when a counsellor holds the conversation in the region of the person', async () => {
    const chat = newChat()
    const first = await inbox.receive(inbound(chat), at(0))
    expect(first?.isHeld).toBe(false)
    const person = first?.person ?? ('' as PersonId)
    await settleAll(conversations, person, { person: { region: muenchen }, turns: [turnOf()] })
    await hold(pool, person, await aColleague(pool, 'Anna'))
    expect(await inbox.receive(inbound(chat), at(1))).toEqual({ person, isHeld: true })
    await settleAll(conversations, person, { person: { region: augsburg }, conversation: 'with-bot' })
    expect(await inbox.receive(inbound(chat), at(2))).toEqual({ person, isHeld: false })
  })

  test('bears with NUL and half of a surrogate pair, wherever they were smuggled in', async () => {
    const chat = { ...newChat(), chat: `\0${newChat().chat}` }
    const content = { kind: 'button', data: 'r:\0\ud83d', callback: '\udc00', messageId: null } as const
    const person = await receive(inbound(chat, { messageId: 'm\0\ud83d', receipt: `r\0${chat.chat}`, content }))
    expect(await pendingOf(person)).toEqual([
      { messageId: 'm\ufffd', edition: 0, content: { ...content, data: 'r:\ufffd', callback: '\ufffd' } },
    ])
  })

  describe('a delivery that comes again', () => {
    test('changes nothing, whatever it says the second time', async () => {
      const message = inbound(newChat())
      const person = await receive(message)
      expect(await inbox.receive({ ...message, edition: 5, content: text('forged') }, at(1))).toBeUndefined()
      expect(await pendingOf(person)).toMatchObject([{ edition: 0, content: message.content }])
    })

    test('changes nothing after the message was handled, and none after the person was forgotten', async () => {
      const message = inbound(newChat())
      const person = await receive(message)
      await settleAll(conversations, person)
      expect(await inbox.receive(message, at(1))).toBeUndefined()
      await createPersonalData(pool).forget(person)
      expect(await inbox.receive(message, at(2))).toBeUndefined()
      expect(await peopleAt(message.from)).toEqual([])
    })

    test('under another receipt changes nothing either, since it is the same message', async () => {
      const message = inbound(newChat())
      await receive(message)
      expect(await inbox.receive({ ...message, receipt: 'by another way' }, at(1))).toBeUndefined()
    })

    test('twenty times at once is stored once', async () => {
      const message = inbound(newChat())
      const received = await Promise.all(Array.from({ length: 20 }, () => inbox.receive(message, at(0))))
      expect(received.filter(Boolean)).toHaveLength(1)
      expect(await peopleAt(message.from)).toHaveLength(1)
    })
  })

  describe('an edition', () => {
    test('that is newer takes the place of the older one, which is gone', async () => {
      const chat = newChat()
      const person = await receive(inbound(chat, { messageId: 'm', order: 1, content: text('secret') }))
      expect(await receive(inbound(chat, { messageId: 'm', order: 7, edition: 1, content: text('better') }))).toBe(
        person,
      )
      expect(await pendingOf(person)).toEqual([{ messageId: 'm', edition: 1, content: text('better') }])
    })

    test('that is older changes nothing of what the message says', async () => {
      const chat = newChat()
      const person = await receive(inbound(chat, { messageId: 'm', edition: 2, content: text('latest') }))
      expect(await inbox.receive(inbound(chat, { messageId: 'm', edition: 1 }), at(1))).toBeUndefined()
      expect(await pendingOf(person)).toEqual([{ messageId: 'm', edition: 2, content: text('latest') }])
    })

    test('that overtook the original stands where the original would stand', async () => {
      const chat = newChat()
      const person = await receive(
        inbound(chat, { messageId: 'first', order: 30, edition: 1, content: text('edited') }),
      )
      await receive(inbound(chat, { messageId: 'second', order: 20 }))
      expect(await inbox.receive(inbound(chat, { messageId: 'first', order: 10 }), at(1))).toBeUndefined()
      expect(await pendingOf(person)).toMatchObject([
        { messageId: 'first', edition: 1, content: text('edited') },
        { messageId: 'second' },
      ])
    })

    test('that comes after the message was handled changes nothing', async () => {
      const chat = newChat()
      const person = await receive(inbound(chat, { messageId: 'm' }))
      await settleAll(conversations, person)
      expect(await inbox.receive(inbound(chat, { messageId: 'm', edition: 1 }), at(1))).toBeUndefined()
      expect(await pendingOf(person)).toEqual([])
    })

    test('of a message that was given up changes nothing', async () => {
      const chat = newChat()
      const person = await receive(inbound(chat, { messageId: 'm' }))
      await conversations.giveUp((await standingOf(conversations, person)).pending, 'TypeError', at(1))
      expect(await inbox.receive(inbound(chat, { messageId: 'm', edition: 1 }), at(2))).toBeUndefined()
    })
  })

  test('lets a deletion that overtook its message keep the message out', async () => {
    const chat = newChat()
    const deletion = { messageId: 'm', edition: lastEdition, content: { kind: 'deleted' } } as const
    const person = await receive(inbound(chat, deletion))
    expect(await inbox.receive(inbound(chat, { messageId: 'm' }), at(1))).toBeUndefined()
    expect(await inbox.receive(inbound(chat, { messageId: 'm', edition: 3 }), at(1))).toBeUndefined()
    expect(await pendingOf(person)).toEqual([deletion])
    await settleAll(conversations, person)
    expect(await inbox.receive(inbound(chat, { messageId: 'm' }), at(2))).toBeUndefined()
  })

  test('ends in the same state whichever way the editions of a message come, and however often', async () => {
    const journey = fc
      .record({ edits: fc.integer({ min: 0, max: 4 }), isDeleted: fc.boolean() })
      .chain(({ edits, isDeleted }) => {
        const editions = [...Array(edits + 1).keys(), ...(isDeleted ? [lastEdition] : [])]
        const copies = fc.array(fc.constantFrom(...editions), { maxLength: 4 })
        return copies.chain((more) => {
          const all = [...editions, ...more]
          return fc.record({
            editions: fc.constant(editions),
            // Where two deliveries have the same receipt, the provider repeats one; otherwise two ways lead to us.
            deliveries: fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
            isSameReceipt: fc.boolean(),
            atOnce: fc.boolean(),
          })
        })
      })
    await fc.assert(
      fc.asyncProperty(journey, async ({ editions, deliveries, isSameReceipt, atOnce }) => {
        const chat = newChat()
        const orders = new Map(editions.map((edition, i) => [edition, 100 + i]))
        const messages = deliveries.map((edition) => {
          const content = edition === lastEdition ? ({ kind: 'deleted' } as const) : text(`edition ${edition}`)
          const message = inbound(chat, { messageId: 'm', order: orders.get(edition) ?? 0, edition, content })
          return isSameReceipt ? { ...message, receipt: `${chat.chat} ${edition}` } : message
        })
        if (atOnce) await Promise.all(messages.map((message) => inbox.receive(message, at(0))))
        else for (const message of messages) await inbox.receive(message, at(0))
        const { rows } = await pool.query(
          `select sequence, edition, content from message join person on person.id = message.person where chat = $1`,
          [chat.chat],
        )
        const last = Math.max(...editions)
        const content = last === lastEdition ? { kind: 'deleted' } : text(`edition ${last}`)
        expect(rows).toEqual([{ sequence: 100, edition: last, content }])
      }),
      { numRuns: 60 },
    )
  })

  test('puts fifty messages that somebody new sends at once under one person, in the order of the provider', async () => {
    const chat = newChat()
    const messages = Array.from({ length: 50 }, (_, i) => inbound(chat, { order: 1_000 + ((i * 17) % 50) }))
    const received = await Promise.all(messages.map((message) => inbox.receive(message, at(0))))
    const people = new Set(received.map((one) => one?.person))
    expect(people.size).toBe(1)
    const [person] = people
    const pending = await pendingOf(person ?? ('' as PersonId))
    expect(pending.map(({ messageId }) => Number(messageId))).toEqual(Array.from({ length: 50 }, (_, i) => 1_000 + i))
  })

  test('keeps all messages of somebody who is forgotten again and again while they write, without a deadlock', async () => {
    const chat = newChat()
    const data = createPersonalData(pool)
    const received = Array.from({ length: 60 }, async (_, i) => {
      const one = await inbox.receive(inbound(chat), at(i))
      if (i % 7 === 0 && one) await data.forget(one.person)
      return one
    })
    expect((await Promise.all(received)).filter(Boolean)).toHaveLength(60)
    const last = await receive(inbound(chat, { content: text('still there?') }))
    expect((await pendingOf(last)).at(-1)?.content).toEqual(text('still there?'))
    expect(await peopleAt(chat)).toHaveLength(1)
  })

  test('takes somebody who left for present again when they write, but not when they leave once more', async () => {
    const chat = newChat()
    const person = await receive(inbound(chat), at(0))
    await settleAll(conversations, person, { hasLeft: true }, at(5))
    await receive(inbound(chat, { content: { kind: 'left' } }), at(6))
    expect(await peopleAt(chat)).toEqual([{ id: person, seen_at: at(0), left_at: at(5) }])
    await receive(inbound(chat), at(7))
    expect(await peopleAt(chat)).toEqual([{ id: person, seen_at: at(7), left_at: null }])
  })

  test.each([{ kind: 'left' } as const, { kind: 'moved', toChat: '-100' } as const])(
    'keeps nothing of a chat that it does not know when it hears of $kind',
    async (content) => {
      const chat = newChat()
      expect(await inbox.receive(inbound(chat, { content }), at(0))).toBeUndefined()
      expect(await peopleAt(chat)).toEqual([])
    },
  )
})
