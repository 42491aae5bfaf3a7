import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { createConversations } from '../../db/conversations.ts'
import { createInbox } from '../../db/inbox.ts'
import { createOutbox } from '../../db/outbox.ts'
import { createPersonalData } from '../../db/personal-data.ts'
import type { Pool } from '../../db/pool.ts'
import type { ChatAddress } from '../../src/domain/channel.ts'
import { languageTag } from '../../src/domain/language.ts'
import type { PersonId } from '../../src/domain/person.ts'
import type { Effect } from '../../src/domain/settlement.ts'
import type { Outbox, PersonalData, RetentionLimits } from '../../src/ports/channels.ts'
import type { Conversations, Inbox } from '../../src/ports/conversations.ts'
import { createConversationNotes } from '../../db/conversation-notes.ts'
import type { DeskUserId } from '../../src/domain/desk-user.ts'
import { aColleague, hold } from '../doubles/colleagues.ts'
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
  text,
  turnOf,
  uk,
} from '../doubles/newcomers.ts'
import { describeEachDatabase } from '../services/each-database.ts'

describeEachDatabase('personal data', (database) => {
  let pool: Pool
  let inbox: Inbox
  let conversations: Conversations
  let outbox: Outbox
  let data: PersonalData
  let eva: DeskUserId
  let chat: ChatAddress

  beforeAll(async () => {
    pool = await openWithRegions(database)
    inbox = createInbox(pool)
    conversations = createConversations(pool)
    outbox = createOutbox(pool)
    data = createPersonalData(pool)
    eva = await aColleague(pool, 'Eva Geheim')
  })

  beforeEach(() => {
    chat = newChat()
  })

  async function receive(said: string, receivedAt: Date, from = chat): Promise<PersonId> {
    const received = await inbox.receive(inbound(from, { content: text(said) }), receivedAt)
    if (received === undefined) throw new Error('Nothing has changed.')
    return received.person
  }

  const turn = () =>
    turnOf(
      { question: 'Де реєструватися?', askedAt: at(1) },
      {
        language: uk,
        text: 'У бюро.',
        citations: [
          {
            pageId: 7,
            url: 'https://integreat.app/muenchen/uk/7',
            title: 'Бюро',
            language: uk,
            quote: 'Бюро',
            lastUpdated: null,
            facts: [],
            links: [],
            dates: [],
          },
        ],
      },
    )

  /** Somebody of whom there is something in every table. */
  async function fullPerson(wish = 'Ich möchte mit Eva sprechen') {
    const person = await receive('Де реєструватися?', at(0))
    const asked = turn()
    const settings = { region: muenchen, chosenLanguage: uk, greetedAt: at(1), heldQuestion: 'Wo?' }
    await settleAll(
      conversations,
      person,
      { person: settings, turns: [asked], says: [say('У бюро.', asked.id)] },
      at(1),
    )
    await receive(wish, at(2))
    const escalation = { cause: 'asked-for', isUrgent: true } as const
    const ratings = [{ turn: asked.id, helped: false, reason: 'outdated' }] as const
    const ending: Effect = {
      person: { wentOnAt: at(2) },
      escalation,
      ratings,
      says: [say('Gerne!'), say('Hier ist sie.')],
    }
    await settleAll(conversations, person, ending, at(3))
    await pool.query(
      `update outbox set counsellor = 'Eva Geheim', author = $2
       where person = $1 and content::text like '%Hier ist sie%'`,
      [person, eva],
    )
    await noteSomething(person, wish)
    await receive('Danke', at(4))
    return { person, turn: asked.id }
  }

  async function noteSomething(person: PersonId, wish: string) {
    const notes = createConversationNotes(pool)
    const { conversation } = await standingOf(conversations, person)
    if (conversation === null) throw new Error('There is no conversation.')
    const { id } = conversation
    const mentions = [await aColleague(pool, 'Anna')]
    await notes.add(id, { author: eva, text: `Braucht jemanden zu: ${wish}`, mentions, now: at(3) }, [muenchen])
    await notes.setTags(id, ['amt'], [muenchen])
    const draft = { text: `Sie schrieben: ${wish}`, translation: 'Приходьте', user: eva, now: at(3) }
    await notes.keepDraft(id, draft, [muenchen])
  }

  describe('all that is stored about a person', () => {
    test('can be read by them, names no counsellor, and survives being written as JSON', async () => {
      const { person } = await fullPerson()
      const all = await data.everythingAbout(person)
      expect(all).toEqual({
        person: {
          id: person,
          ...chat,
          isGroup: false,
          region: muenchen,
          chosenLanguage: uk,
          language: null,
          languageOfYourApp: null,
          wantsPlainLanguage: false,
          questionKeptForLater: 'Wo?',
          firstWroteAt: at(0),
          lastWroteAt: at(4),
          toldAboutPrivacyAt: at(1),
          wentOnAt: at(2),
          leftAt: null,
        },
        conversations: [{ region: muenchen, state: 'waiting', beganAt: at(1), stateSince: at(3), tags: ['amt'] }],
        messages: [
          { writtenAt: at(0), receivedAt: at(0), kind: 'text', text: 'Де реєструватися?' },
          { writtenAt: at(2), receivedAt: at(2), kind: 'text', text: 'Ich möchte mit Eva sprechen' },
          { writtenAt: at(4), receivedAt: at(4), kind: 'text', text: 'Danke' },
        ],
        answers: [
          {
            askedAt: at(1),
            region: muenchen,
            question: 'Де реєструватися?',
            wasSpoken: false,
            language: uk,
            kind: 'answered',
            text: 'У бюро.',
            pages: ['https://integreat.app/muenchen/uk/7'],
            helped: false,
            whyNot: 'outdated',
          },
        ],
        requestsForAPerson: [
          {
            region: muenchen,
            cause: 'asked-for',
            topic: 'other',
            isUrgent: true,
            askedAt: at(3),
            takenOverAt: null,
            firstAnsweredAt: null,
            endedAt: null,
            endedHow: null,
            wasAbout: null,
            helped: null,
          },
        ],
        sent: [
          { saidAt: at(1), by: 'machine', state: 'pending', text: 'У бюро.' },
          { saidAt: at(3), by: 'machine', state: 'pending', text: 'Gerne!' },
          { saidAt: at(3), by: 'counsellor', state: 'pending', text: 'Hier ist sie.' },
        ],
        translations: [],
        notesOfCounsellors: [
          { writtenAt: at(3), region: muenchen, text: 'Braucht jemanden zu: Ich möchte mit Eva sprechen' },
        ],
        repliesNotSentYet: [
          {
            changedAt: at(3),
            region: muenchen,
            text: 'Sie schrieben: Ich möchte mit Eva sprechen',
            translation: 'Приходьте',
          },
        ],
        costOfModels: [],
      })
      expect(JSON.stringify(all)).not.toMatch(new RegExp(`Eva Geheim|${eva}`))
      expect(JSON.parse(JSON.stringify(all))).toMatchObject({ person: { firstWroteAt: '2026-07-01T12:00:00.000Z' } })
    })

    test('names files that were sent, and leaves out what shows nothing', async () => {
      const person = await receive('/export', at(0))
      const file = {
        kind: 'file',
        name: 'data.json',
        mediaType: 'application/json',
        body: '{}',
        caption: 'Here',
      } as const
      const says = [file, { kind: 'acknowledge', callback: 'c' } as const].map((content) => ({ content, turn: null }))
      await settleAll(conversations, person, { says })
      expect(await data.everythingAbout(person)).toMatchObject({ sent: [{ text: 'Here (data.json)' }] })
    })

    test('holds nothing of anybody else', async () => {
      const { person } = await fullPerson()
      chat = newChat()
      const other = await receive('Hallo', at(0))
      expect(await data.everythingAbout(other)).toMatchObject({ messages: [{ text: 'Hallo' }], answers: [], sent: [] })
      expect(JSON.stringify(await data.everythingAbout(other))).not.toContain(person)
    })

    test('is unknown of somebody who is not there', async () => {
      expect(await data.everythingAbout(randomUUID() as string as PersonId)).toBeUndefined()
    })
  })

  describe('forgetting a person', () => {
    test('leaves them in no table', async () => {
      const { person, turn: asked } = await fullPerson('Ich heiße Rumpelstilzchen')
      expect(await tablesWith(pool, person)).toEqual(['conversation', 'message', 'outbox', 'person', 'turn'])
      expect(await tablesWith(pool, 'Rumpelstilzchen')).toEqual(['draft', 'message', 'note'])
      const conversation = (await standingOf(conversations, person)).conversation?.id ?? ''
      for (const table of ['escalation', 'note', 'draft', 'conversation_tag', 'desk_notification']) {
        expect(await tablesWith(pool, conversation)).toContain(table)
      }

      expect(await data.forget(person)).toBe(true)
      for (const trace of [person, chat.chat, asked, 'Rumpelstilzchen']) {
        expect(await tablesWith(pool, trace)).toEqual([])
      }
      // Open desks are told of a conversation that is gone, by an id that leads nowhere, for a day.
      expect(await tablesWith(pool, conversation)).toEqual(['desk_event'])
    })

    test('leaves everybody else', async () => {
      const other = await receive('Hallo', at(0), newChat())
      const { person } = await fullPerson()
      await data.forget(person)
      expect((await standingOf(conversations, other)).pending).toHaveLength(1)
    })

    test('is done once', async () => {
      const person = await receive('Hallo', at(0))
      const forgotten = await Promise.all([data.forget(person), data.forget(person)])
      expect(forgotten.filter(Boolean)).toHaveLength(1)
    })

    test('leaves the receipt, so that a message delivered again brings nobody back', async () => {
      const message = inbound(chat)
      const received = await inbox.receive(message, at(0))
      await data.forget(received?.person ?? ('' as PersonId))
      expect(await inbox.receive(message, at(1))).toBeUndefined()
      expect(await tablesWith(pool, message.receipt)).toEqual(['receipt'])
    })
  })

  describe('what is older than it may be', () => {
    const day = 86_400
    const limits: RetentionLimits = {
      keepSince: at(90 * day),
      unconfirmedSince: at(150 * day),
      receiptsSince: at(170 * day),
    }
    /** Nobody of other tests is older than anything here. */
    beforeEach(async () => {
      await pool.query('delete from person')
      await pool.query('delete from receipt')
      await pool.query('delete from outbox')
    })

    const confirmed = { region: muenchen, wentOnAt: at(0) }
    const isThere = async (person: PersonId) => (await conversations.standing(person)) !== undefined

    test('goes with people who have not written since, and stays with those who have', async () => {
      const silent = await receive('long ago', at(89 * day), newChat())
      await receive('again', at(90 * day - 1), chat)
      const person = await receive('and again', at(90 * day))
      for (const one of [silent, person]) await settleAll(conversations, one, { person: confirmed })
      expect(await data.expire(limits)).toEqual({ people: 1, messages: 2 })
      expect(await isThere(silent)).toBe(false)
      const { rows } = await pool.query(`select content->>'text' as said from message where person = $1`, [person])
      expect(rows).toEqual([{ said: 'and again' }])
      expect(await data.expire(limits)).toEqual({ people: 0, messages: 0 })
    })

    test('goes sooner with people who never went on, but not while they wait for a person', async () => {
      const [curious, recent, waiting, held, loyal] = (await Promise.all(
        [149, 150, 140, 140, 140].map((days) => receive('Hallo', at(days * day), newChat())),
      )) as [PersonId, PersonId, PersonId, PersonId, PersonId]
      const region = { region: muenchen }
      await settleAll(conversations, curious, { person: region, turns: [turnOf()] })
      await settleAll(conversations, waiting, { person: region, escalation: { cause: 'asked-for', isUrgent: false } })
      await settleAll(conversations, held, { person: region, turns: [turnOf()] })
      await hold(pool, held, eva)
      await settleAll(conversations, loyal, { person: confirmed })
      expect(await data.expire(limits)).toEqual({ people: 1, messages: 1 })
      expect(await Promise.all([curious, recent, waiting, held, loyal].map(isThere))).toEqual([
        false,
        true,
        true,
        true,
        true,
      ])
    })

    test('goes from turns, ended requests and what was sent or buried, while the person still writes', async () => {
      const person = await receive('long ago', at(10 * day))
      const old = turnOf({ askedAt: at(10 * day) })
      const wish = { cause: 'asked-for', isUrgent: false } as const
      const says = ['sent', 'dead', 'pending'].map((word) => say(word, old.id))
      await settleAll(conversations, person, { person: confirmed, turns: [old], escalation: wish, says }, at(10 * day))
      await outbox.sent((await outbox.next(person))?.id ?? '', 'm', at(10 * day))
      await outbox.bury((await outbox.next(person))?.id ?? '', 'refused', at(100 * day))
      await settleAll(conversations, person, { escalation: 'withdrawn' }, at(11 * day))
      await receive('today', at(200 * day))
      const recent = turnOf({ askedAt: at(200 * day) })
      await settleAll(
        conversations,
        person,
        { turns: [recent], escalation: wish, says: [say('late word on an old turn', old.id)] },
        at(200 * day),
      )
      expect(await data.expire(limits)).toEqual({ people: 0, messages: 1 })
      expect(await data.everythingAbout(person)).toMatchObject({
        messages: [{ text: 'today' }],
        answers: [{ askedAt: at(200 * day) }],
        requestsForAPerson: [{ askedAt: at(200 * day), endedAt: null }],
        sent: [{ text: 'late word on an old turn' }],
      })
      expect(await tablesWith(pool, old.id)).toEqual([])
      expect(await isThere(person)).toBe(true)
    })

    test('goes from last words that could never be said', async () => {
      const person = await receive('/delete', at(10 * day))
      await settleAll(conversations, person, { isForgotten: true, says: [say('gone')] }, at(10 * day))
      expect(await tablesWith(pool, chat.chat)).toEqual(['outbox'])
      await data.expire(limits)
      expect(await tablesWith(pool, chat.chat)).toEqual([])
    })

    test('goes from receipts in their own time, however many there are', async () => {
      await pool.query(
        `insert into receipt select 'telegram', 'default', 'old ' || i, $1 from generate_series(1, 1234) i`,
        [at(169 * day)],
      )
      const message = inbound(chat)
      await inbox.receive(message, at(170 * day))
      await data.expire(limits)
      const { rows } = await pool.query('select receipt from receipt')
      expect(rows).toEqual([{ receipt: message.receipt }])
    })

    test('goes in many batches until nothing is left, and counts all of it', async () => {
      await pool.query(
        `insert into person (id, channel, account, chat, is_group, seen_at, created_at)
         select gen_random_uuid(), 'web', 'default', i::text, false, $1, $1 from generate_series(1, 120) i`,
        [at(0)],
      )
      const person = await receive('today', at(200 * day))
      await pool.query(
        `insert into message (person, message_id, sequence, edition, content, received_at, sent_at, handled_at)
         select id, 'x' || i, i, 0, '{"kind":"voice"}', $1, $1, $1
         from person, generate_series(1, case when id = $2 then 1001 else 3 end) i`,
        [at(0), person],
      )
      expect(await data.expire(limits)).toEqual({ people: 120, messages: 120 * 3 + 1_001 })
      expect(await isThere(person)).toBe(true)
    })

    test('leaves the counts of the days', async () => {
      const person = await receive('long ago', at(0))
      const language = languageTag('xx')
      await settleAll(conversations, person, { person: confirmed, turns: [turnOf({ askedAt: at(0) }, { language })] })
      await data.expire(limits)
      expect(await isThere(person)).toBe(false)
      const { rows } = await pool.query('select what, count from daily_count where language = $1', [language])
      expect(rows).toEqual([{ what: 'answered', count: 1 }])
    })

    // In PGlite nothing else runs until the other transaction's end.
    if (database.kind === 'PostgreSQL') {
      test('leaves somebody whom a worker is busy with, and does not wait for them', async () => {
        const busy = await receive('long ago', at(0))
        const client = await pool.connect()
        onTestFinished(() => client.release())
        await client.query('begin')
        await client.query('select from person where id = $1 for update', [busy])
        expect((await data.expire(limits)).people).toBe(0)
        await client.query('commit')
        expect((await data.expire(limits)).people).toBe(1)
      })
    }
  })
})
