import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createConversations } from '../../db/conversations.ts'
import { createInbox } from '../../db/inbox.ts'
import { createOutbox } from '../../db/outbox.ts'
import { createPersonalData } from '../../db/personal-data.ts'
import type { Pool } from '../../db/pool.ts'
import type { ChatAddress } from '../../src/domain/channel.ts'
import { lastEdition, type Inbound } from '../../src/domain/inbound.ts'
import type { ConversationId, ConversationState, PersonId } from '../../src/domain/person.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import type { Effect, Settlement } from '../../src/domain/settlement.ts'
import type { Outbox } from '../../src/ports/channels.ts'
import type { Conversations, Inbox } from '../../src/ports/conversations.ts'
import { addCounsellor, hold } from '../doubles/counsellors.ts'
import {
  at,
  augsburg,
  de,
  handledOf,
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

describeEachDatabase('settling', (database) => {
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
  const stateOf = async (person: PersonId) => (await standing(person)).conversation?.state

  async function laneOf(person: PersonId): Promise<readonly string[]> {
    const { rows } = await pool.query<{ said: string }>(
      `select state || ': ' || (content->'text'->0->>'text') as said from outbox where lane = $1 order by id`,
      [person],
    )
    return rows.map(({ said }) => said)
  }

  async function escalationsOf(person: PersonId) {
    const { rows } = await pool.query<{ cause: string; is_urgent: boolean; opened_at: Date; ended_at: Date | null }>(
      `select cause, is_urgent, opened_at, ended_at from escalation
       join conversation on conversation.id = escalation.conversation where person = $1 order by opened_at`,
      [person],
    )
    return rows
  }

  describe('a settlement', () => {
    test('changes the person, opens a conversation, keeps the turn, and says things in their order', async () => {
      const person = await receive()
      const turn = turnOf()
      const changes = {
        region: muenchen,
        chosenLanguage: de,
        language: uk,
        wantsPlainLanguage: true,
        heldQuestion: 'Wo?',
        greetedAt: at(1),
        wentOnAt: at(2),
      }
      const says = Array.from({ length: 12 }, (_, i) => say(`part ${i}`, turn.id))
      expect(await settle(person, { person: changes, turns: [turn], says })).toBe(true)
      const after = await standing(person)
      expect(after.person).toMatchObject(changes)
      expect(after.conversation).toMatchObject({ region: muenchen, state: 'with-bot' })
      expect(after.lastTurn?.answer).toEqual(turn.answer)
      expect(after.pending).toEqual([])
      expect(await laneOf(person)).toEqual(says.map((_, i) => `pending: part ${i}`))
      const { rows } = await pool.query('select handled_at, conversation from message where person = $1', [person])
      expect(rows).toEqual([{ handled_at: at(10), conversation: after.conversation?.id }])
      expect(await outbox.next(person)).toMatchObject({ to: chat, dueAt: at(10), createdAt: at(10), attempts: 0 })
    })

    test('leaves what it does not name, and can take back what was set', async () => {
      const { person } = await answered({ person: { region: muenchen, heldQuestion: 'Wo?', chosenLanguage: uk } })
      await settle(person, { person: { heldQuestion: null } })
      expect((await standing(person)).person).toMatchObject({
        region: muenchen,
        heldQuestion: null,
        chosenLanguage: uk,
        wantsPlainLanguage: false,
      })
    })

    test('leaves messages that it did not handle', async () => {
      const person = await receive({ order: 1 })
      const read = await standing(person)
      await receive({ order: 2, content: text('meanwhile') })
      expect(await conversations.settle(person, { handled: handledOf(read) }, at(1))).toBe(true)
      expect((await standing(person)).pending.map(({ content }) => content)).toEqual([text('meanwhile')])
    })

    const whole = (handled: Settlement['handled']): Settlement => {
      const turn = turnOf()
      return {
        handled,
        person: { region: muenchen },
        turns: [turn],
        escalation: { cause: 'asked-for', isUrgent: false },
        says: [say('something', turn.id)],
      }
    }

    async function expectUntouched(person: PersonId) {
      expect(await standing(person)).toMatchObject({ person: { region: null }, conversation: null, lastTurn: null })
      expect(await laneOf(person)).toEqual([])
      expect(await escalationsOf(person)).toEqual([])
    }

    test.each([
      ['was edited', { edition: 1, content: text('edited') }],
      ['was deleted', { edition: lastEdition, content: { kind: 'deleted' } }],
    ] as const)('changes nothing when one of its messages %s after it was read', async (_, change) => {
      await receive({ messageId: 'm1', order: 1 })
      const person = await receive({ messageId: 'm2', order: 2 })
      const read = handledOf(await standing(person))
      await receive({ messageId: 'm2', order: 2, ...change })
      expect(await conversations.settle(person, whole(read), at(1))).toBe(false)
      await expectUntouched(person)
      expect((await standing(person)).pending).toMatchObject([{ messageId: 'm1' }, { messageId: 'm2', ...change }])
    })

    test('changes nothing when its messages were handled or given up meanwhile', async () => {
      const person = await receive()
      const { pending } = await standing(person)
      await conversations.giveUp(pending, 'TypeError', at(1))
      expect(await conversations.settle(person, whole(handledOf({ pending })), at(1))).toBe(false)
      await expectUntouched(person)
    })

    test('changes nothing when the person is gone', async () => {
      const person = await receive()
      const read = handledOf(await standing(person))
      await createPersonalData(pool).forget(person)
      expect(await conversations.settle(person, whole(read), at(1))).toBe(false)
      expect(await laneOf(person)).toEqual([])
    })

    test('handles no message of somebody else', async () => {
      const person = await receive()
      const other = await receive({}, at(0), newChat())
      expect(await conversations.settle(person, whole(handledOf(await standing(other))), at(1))).toBe(false)
      expect((await standing(other)).pending).toHaveLength(1)
    })

    test('wins once when several workers settle the same messages at once', async () => {
      const person = await receive()
      const read = handledOf(await standing(person))
      const settled = await Promise.all([1, 2, 3, 4, 5].map(() => conversations.settle(person, whole(read), at(1))))
      expect(settled.filter(Boolean)).toHaveLength(1)
      expect(await laneOf(person)).toEqual(['pending: something'])
    })

    test('and an edit at the same moment: either the edit is answered later, or it came too late', async () => {
      const rounds = Array.from({ length: 20 }, async () => {
        const from = newChat()
        const person = await receive({ messageId: 'm' }, at(0), from)
        const read = handledOf(await standing(person))
        const edit = inbound(from, { messageId: 'm', edition: 1, content: text('edited') })
        const [isSettled, edited] = await Promise.all([
          conversations.settle(person, whole(read), at(1)),
          inbox.receive(edit, at(1)),
        ])
        const { pending } = await standing(person)
        return { isSettled, isEdited: edited !== undefined, pending: pending.length }
      })
      for (const { isSettled, isEdited, pending } of await Promise.all(rounds)) {
        expect(isEdited).toBe(!isSettled)
        expect(pending).toBe(isSettled ? 0 : 1)
      }
    })

    const wish = { cause: 'asked-for', isUrgent: false } as const
    const [unknownKey, noRegion] = ['violates foreign key constraint', 'belong to a region']

    test.each([
      ['a region that does not exist', unknownKey, { person: { region: 'nowhere' as RegionSlug } }],
      [
        'something said for a turn that does not exist',
        unknownKey,
        { says: [say('hello'), say('again', randomUUID())] },
      ],
      ['a turn that belongs to no region', noRegion, { person: { region: null }, turns: [turnOf()] }],
      ['a wish for a person in no region', noRegion, { person: { region: null }, turns: [], escalation: wish }],
    ])('leaves nothing of itself when it has %s', async (_, reason, part) => {
      const person = await receive()
      const read = handledOf(await standing(person))
      const broken = conversations.settle(person, { ...whole(read), ...part }, at(1))
      await expect(broken).rejects.toThrow(reason)
      await expectUntouched(person)
      expect((await standing(person)).pending).toHaveLength(1)
    })

    test('writes down what a voice message says, and that a question was spoken', async () => {
      const person = await receive({ content: { kind: 'voice', attachment } })
      const [heard] = (await standing(person)).pending
      const transcripts = [{ message: heard?.id ?? '', text: 'Wo melde\0 ich mich an?' }]
      const spoken = turnOf({ isSpoken: true, askedAt: at(1) })
      const turns = [turnOf({ askedAt: at(0) }), spoken]
      expect(heard?.content).toEqual({ kind: 'voice', attachment })
      await settle(person, { person: { region: muenchen }, transcripts, turns })
      const messages = await pool.query('select content from message where person = $1', [person])
      expect(messages.rows).toEqual([{ content: { kind: 'voice', attachment, transcript: 'Wo melde ich mich an?' } }])
      const asked = await pool.query('select id from turn where person = $1 and is_spoken', [person])
      expect(asked.rows).toEqual([{ id: spoken.id }])
    })

    test('writes into nobody else’s messages', async () => {
      const other = await receive({ content: { kind: 'voice' } })
      const [theirs] = (await standing(other)).pending
      const person = await receive({}, at(0), newChat())
      await settle(person, { transcripts: [{ message: theirs?.id ?? '', text: 'Hallo' }] })
      expect((await standing(other)).pending[0]?.content).toEqual({ kind: 'voice' })
    })

    test('keeps questions with NUL or half of a surrogate pair in them', async () => {
      const { person } = await answered({
        person: { region: muenchen, heldQuestion: 'a\0b' },
        turns: [turnOf({ question: 'q\0\ud83d' }, { text: 'x\0\ud83d' })],
        says: [say('s\0\ud83d')],
      })
      const after = await standing(person)
      expect(after.person.heldQuestion).toBe('ab')
      expect(after.lastTurn).toMatchObject({ question: 'q\ufffd', answer: { text: 'x\ufffd' } })
      expect(await laneOf(person)).toEqual(['pending: s\ufffd'])
    })
  })

  describe('the state of a conversation', () => {
    const wish = { cause: 'asked-for', isUrgent: false } as const
    const turns = () => [turnOf()]

    test.each<[ConversationState, string, () => Effect, ConversationState]>([
      ['with-bot', 'a question', () => ({ turns: turns() }), 'with-bot'],
      ['with-bot', 'the wish for a person', () => ({ escalation: wish }), 'waiting'],
      ['with-bot', 'a wish taken back', () => ({ escalation: 'withdrawn' }), 'with-bot'],
      ['waiting', 'a question', () => ({ turns: turns() }), 'waiting'],
      ['waiting', 'the wish for a person', () => ({ escalation: wish }), 'waiting'],
      ['waiting', 'a wish taken back', () => ({ escalation: 'withdrawn' }), 'with-bot'],
      ['with-counsellor', 'the wish for a person', () => ({ escalation: wish }), 'with-counsellor'],
      ['with-counsellor', 'a wish taken back', () => ({ escalation: 'withdrawn' }), 'with-counsellor'],
      ['with-counsellor', 'a message that nobody answers', () => ({}), 'with-counsellor'],
      ['closed', 'a question', () => ({ turns: turns() }), 'with-bot'],
      ['closed', 'the wish for a person', () => ({ escalation: wish }), 'waiting'],
      ['closed', 'the wish that opens it again', () => ({ conversation: 'with-bot', escalation: wish }), 'waiting'],
      ['closed', 'a message that nobody answers', () => ({}), 'closed'],
      ['waiting', 'the leaving', () => ({ hasLeft: true }), 'closed'],
    ])('%s becomes after %s', async (before, _, effect, after) => {
      const { person } = await answered(before === 'with-counsellor' ? { escalation: wish } : { conversation: before })
      if (before === 'with-counsellor') await hold(pool, person, await addCounsellor(pool), at(15))
      expect(await stateOf(person)).toBe(before)
      await receive()
      await settle(person, effect())
      expect(await stateOf(person)).toBe(after)
    })

    test('says since when, and forgets the counsellor when it is not theirs any more', async () => {
      const { person } = await answered({ escalation: wish })
      const eva = await addCounsellor(pool)
      await hold(pool, person, eva, at(15))
      const held = async () =>
        (await pool.query('select held_by, changed_at from conversation where person = $1', [person])).rows[0]
      await settle(person, {}, at(20))
      expect(await held()).toEqual({ held_by: eva, changed_at: at(15) })
      await settle(person, { conversation: 'with-bot', escalation: 'withdrawn' }, at(30))
      expect(await held()).toEqual({ held_by: null, changed_at: at(30) })
    })

    test('is of the region that the settlement chooses', async () => {
      const { person } = await answered()
      await settle(person, { person: { region: augsburg }, escalation: wish })
      expect((await standing(person)).conversation).toMatchObject({ region: augsburg, state: 'waiting' })
      await settle(person, { person: { region: muenchen } })
      expect(await stateOf(person)).toBe('with-bot')
    })

    test('is not there without a region, and nothing is amiss with that', async () => {
      const person = await receive()
      expect(await settle(person, { conversation: 'with-bot', escalation: 'withdrawn' })).toBe(true)
      expect((await standing(person)).conversation).toBeNull()
    })

    test('is not made by a command alone', async () => {
      const person = await receive()
      await settle(person, { person: { region: muenchen }, says: [say('Welcome')] })
      expect((await standing(person)).conversation).toBeNull()
    })
  })

  describe('the wish for a person', () => {
    test('is open once, becomes urgent and stays so, and says what made it urgent', async () => {
      const { person } = await answered({ escalation: { cause: 'asked-for', isUrgent: false } })
      await settle(person, { escalation: { cause: 'emergency', isUrgent: true } }, at(20))
      await settle(person, { escalation: { cause: 'asked-for', isUrgent: false } }, at(30))
      expect(await escalationsOf(person)).toEqual([
        { cause: 'emergency', is_urgent: true, opened_at: at(10), ended_at: null },
      ])
    })

    test('can be taken back, and made anew', async () => {
      const { person } = await answered({ escalation: { cause: 'asked-for', isUrgent: false } })
      await settle(person, { escalation: 'withdrawn' }, at(20))
      await settle(person, { escalation: { cause: 'asked-for', isUrgent: false } }, at(30))
      expect(await escalationsOf(person)).toMatchObject([
        { opened_at: at(10), ended_at: at(20) },
        { opened_at: at(30), ended_at: null },
      ])
    })
  })

  describe('the wish for a person that Lotse speaks out', () => {
    const soon = { warnAt: at(60), dueAt: at(90) }

    test('keeps what it is about and by when it is to be answered, also where it becomes urgent', async () => {
      const deadlines = { firstResponse: soon, resolution: null }
      const { person } = await answered({
        escalation: { cause: 'no-answer', isUrgent: false, topic: 'asylum', deadlines },
      })
      await settle(person, { escalation: { cause: 'emergency', isUrgent: true, topic: 'health' } }, at(20))
      const { rows } = await pool.query(
        `select cause, topic, first_response_warn_at, first_response_due_at, resolution_due_at from escalation
         join conversation on conversation.id = escalation.conversation where person = $1`,
        [person],
      )
      expect(rows).toEqual([
        {
          cause: 'emergency',
          topic: 'asylum',
          first_response_warn_at: at(60),
          first_response_due_at: at(90),
          resolution_due_at: null,
        },
      ])
    })

    test('is due sooner from when it becomes urgent, and warned of again; never later than before', async () => {
      const later = { warnAt: at(600), dueAt: at(900) }
      const wish = (isUrgent: boolean, firstResponse: typeof soon | null) =>
        ({
          escalation: {
            cause: isUrgent ? ('emergency' as const) : ('no-answer' as const),
            isUrgent,
            deadlines: { firstResponse, resolution: null },
          },
        }) as const
      const urgent = async (first: Effect, ...others: readonly Effect[]) => {
        chat = newChat()
        const { person } = await answered(first)
        const mine = 'from conversation where conversation.id = escalation.conversation and person = $1'
        await pool.query(`update escalation set told = '{"first-response:due-soon": true}' ${mine}`, [person])
        for (const effect of others) await settle(person, effect, at(20))
        const { rows } = await pool.query(
          `select first_response_warn_at as "warnAt", first_response_due_at as "dueAt", told from escalation
           join conversation on conversation.id = escalation.conversation where person = $1`,
          [person],
        )
        return rows[0]
      }
      expect(await urgent(wish(false, later), wish(true, soon))).toEqual({ ...soon, told: {} })
      expect(await urgent(wish(false, null), wish(true, soon))).toEqual({ ...soon, told: {} })
      expect(await urgent(wish(false, soon), wish(true, later))).toEqual({ ...soon, told: {} })
      const warned = { 'first-response:due-soon': true }
      expect(await urgent(wish(true, later), wish(true, soon), wish(false, soon))).toEqual({ ...later, told: warned })
      expect(await urgent(wish(false, later), wish(false, soon))).toEqual({ ...later, told: warned })
    })

    test('is remembered with how it ended, in its region', async () => {
      const { person } = await answered({ escalation: { cause: 'asked-for', isUrgent: false } })
      expect((await standing(person)).lastWish).toBeNull()
      await settle(person, { escalation: 'withdrawn' }, at(20))
      expect((await standing(person)).lastWish).toEqual({ endedHow: 'withdrawn', endedAt: at(20) })
      await settle(person, { person: { region: augsburg } })
      expect((await standing(person)).lastWish).toBeNull()
    })

    test.each(['claimed_at = now()', 'first_response_at = now()', 'tried = array[gen_random_uuid()]'])(
      'is remembered as a counsellor’s, in its region, by %s',
      async (trace) => {
        const { person } = await answered({ escalation: { cause: 'asked-for', isUrgent: false } })
        expect((await standing(person)).wasClaimed).toBe(false)
        await pool.query(
          `update escalation set ${trace} from conversation where conversation.id = conversation and person = $1`,
          [person],
        )
        expect((await standing(person)).wasClaimed).toBe(true)
        await settle(person, { escalation: 'withdrawn' }, at(20))
        await settle(person, { escalation: { cause: 'asked-for', isUrgent: false } }, at(30))
        expect((await standing(person)).wasClaimed).toBe(true)
        await settle(person, { person: { region: augsburg } })
        expect((await standing(person)).wasClaimed).toBe(false)
      },
    )
  })

  describe('whether the person helped', () => {
    async function resolved() {
      const { person } = await answered({ escalation: { cause: 'asked-for', isUrgent: false } })
      const { rows } = await pool.query<{ id: ConversationId }>(
        `with ended as (update conversation set state = 'closed' where person = $1 returning id)
         update escalation set ended_at = $2, ended_how = 'resolved' from ended where conversation = ended.id
         returning ended.id`,
        [person, at(20)],
      )
      return { person, conversation: rows[0]?.id ?? ('' as ConversationId) }
    }

    const counted = async () => {
      const { rows } = await pool.query<{ what: string; count: number }>(
        `select what, sum(count)::int as count from daily_count where what like 'person-%' group by what`,
      )
      return Object.fromEntries(rows.map(({ what, count }) => [what, count]))
    }

    test('counts once, and by the last word; nothing in the count leads to them', async () => {
      const { person, conversation } = await resolved()
      await settle(person, { personRating: { conversation, helped: false } })
      expect(await counted()).toMatchObject({ 'person-not-helped': 1 })
      await settle(person, { personRating: { conversation, helped: true } })
      expect(await counted()).toEqual({ 'person-not-helped': 0, 'person-helped': 1 })
      const kept = await pool.query('select helped from escalation where conversation = $1', [conversation])
      expect(kept.rows).toEqual([{ helped: true }])
    })

    test('is said of nobody else’s conversation', async () => {
      const one = await resolved()
      chat = newChat()
      const other = await resolved()
      const before = await counted()
      await settle(one.person, { personRating: { conversation: other.conversation, helped: false } })
      expect(await counted()).toEqual(before)
    })
  })

  describe('somebody who writes again', () => {
    test('is noted once for whoever holds the conversation, until they look', async () => {
      const { person } = await answered({ escalation: { cause: 'asked-for', isUrgent: false } })
      const eva = await addCounsellor(pool)
      await hold(pool, person, eva, at(15))
      for (let i = 0; i < 2; i++) {
        await receive()
        await settle(person, {}, at(20 + i))
      }
      const { rows } = await pool.query('select kind, created_at from desk_notification where desk_user = $1', [eva])
      expect(rows).toEqual([{ kind: 'wrote-again', created_at: at(20) }])
    })
  })

  describe('somebody who leaves', () => {
    test('hears nothing more, and no counsellor waits for them in any region', async () => {
      const { person } = await answered({
        says: [say('one'), say('two')],
        escalation: { cause: 'asked-for', isUrgent: true },
      })
      await settle(person, { person: { region: augsburg }, escalation: { cause: 'asked-for', isUrgent: false } })
      await receive({ content: { kind: 'left' } })
      expect(await settle(person, { hasLeft: true }, at(20))).toBe(true)
      expect(await laneOf(person)).toEqual(['dropped: one', 'dropped: two'])
      expect(await escalationsOf(person)).toMatchObject([{ ended_at: at(20) }, { ended_at: at(20) }])
      const { rows } = await pool.query('select state from conversation where person = $1', [person])
      expect(rows).toEqual([{ state: 'closed' }, { state: 'closed' }])
    })

    test('of their own accord is still told so', async () => {
      const { person } = await answered({ says: [say('late answer')] })
      await settle(person, { hasLeft: true, says: [say('goodbye')] })
      expect(await laneOf(person)).toEqual(['dropped: late answer', 'pending: goodbye'])
    })
  })

  describe('a chat that goes on under another id', () => {
    test('takes the person along, with what waits to be sent', async () => {
      const { person } = await answered({ says: [say('waiting')] })
      await receive({ content: { kind: 'moved', toChat: `${chat.chat}-new` } })
      const moved = { ...chat, chat: `${chat.chat}-new` }
      expect(await settle(person, { movedTo: moved.chat, says: [say('settled')] })).toBe(true)
      expect((await standing(person)).person.address).toEqual(moved)
      expect(await outbox.next(person)).toMatchObject({ to: moved })
      expect(await receive({}, at(20), moved)).toBe(person)
      await settle(person, { movedTo: moved.chat })
      expect((await standing(person)).person.address).toEqual(moved)
    })

    test('whose new id has written already keeps the new person, who inherits settings and what waits to be sent', async () => {
      const moved = newChat()
      const { person: old } = await answered({
        person: { region: muenchen, chosenLanguage: uk, greetedAt: at(1), wantsPlainLanguage: true },
        says: [say('before the move')],
      })
      const resident = await receive({}, at(5), moved)
      await settle(resident, { person: { chosenLanguage: de }, says: [say('from the new lane')] })
      await receive({ content: { kind: 'moved', toChat: moved.chat } })
      const turn = turnOf()
      expect(
        await settle(old, { movedTo: moved.chat, turns: [turn], says: [say('with the move', turn.id)] }, at(30)),
      ).toBe(true)

      expect(await laneOf(old)).toEqual([])
      expect(await laneOf(resident)).toEqual([
        'pending: before the move',
        'pending: from the new lane',
        'pending: with the move',
      ])
      expect((await standing(resident)).person).toMatchObject({
        address: moved,
        region: muenchen,
        chosenLanguage: de,
        wantsPlainLanguage: true,
        greetedAt: at(1),
      })
      expect(await standing(old)).toMatchObject({ person: { address: chat }, conversation: { state: 'closed' } })
      await createPersonalData(pool).forget(old)
      expect(await laneOf(resident)).toHaveLength(3)
    })
  })

  describe('somebody who wants to be forgotten', () => {
    test('is gone with everything, and still hears the last words', async () => {
      const { person, turn } = await answered({
        says: [say('unsent answer')],
        escalation: { cause: 'asked-for', isUrgent: false },
      })
      await receive({ content: text('/delete') })
      expect(await settle(person, { isForgotten: true, says: [say('All is gone.'), say('Farewell', turn.id)] })).toBe(
        true,
      )
      expect(await conversations.standing(person)).toBeUndefined()
      expect(await tablesWith(pool, person)).toEqual(['outbox'])
      expect(await tablesWith(pool, turn.id)).toEqual([])
      expect(await laneOf(person)).toEqual(['pending: All is gone.', 'pending: Farewell'])
      for (const words of ['All is gone.', 'Farewell']) {
        const entry = await outbox.next(person)
        expect(entry).toMatchObject({ to: chat, content: { text: [{ text: words }] } })
        await outbox.sent(entry?.id ?? '', 'm', at(20))
      }
      expect(await tablesWith(pool, person)).toEqual([])
      expect(await tablesWith(pool, chat.chat)).toEqual([])
    })

    test('is somebody new when they write again', async () => {
      const { person } = await answered()
      await settle(person, { isForgotten: true })
      const again = await receive()
      expect(again).not.toBe(person)
      expect((await standing(again)).person).toMatchObject({ region: null, greetedAt: null })
    })

    test('while another settlement and a message are on their way leaves no half of either', async () => {
      const rounds = Array.from({ length: 15 }, async () => {
        const from = newChat()
        const person = await receive({}, at(0), from)
        const handled = handledOf(await standing(person))
        const [isForgotten, isSettled] = await Promise.all([
          conversations.settle(person, { handled, isForgotten: true, says: [say('gone')] }, at(1)),
          conversations.settle(person, whole(handled), at(1)),
          inbox.receive(inbound(from), at(1)),
          conversations.begin(handled),
        ])
        expect([isForgotten, isSettled].filter(Boolean)).toHaveLength(1)
        expect(await laneOf(person)).toEqual([isForgotten ? 'pending: gone' : 'pending: something'])
      })
      await Promise.all(rounds)
    })

    const whole = (handled: Settlement['handled']): Settlement => ({
      handled,
      person: { region: muenchen },
      turns: [turnOf()],
      says: [say('something')],
    })
  })
})

const attachment = { ref: 'voice-1', mediaType: 'audio/ogg', bytes: 9, seconds: 7 } as const
