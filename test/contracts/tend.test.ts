import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createConversations } from '../../db/conversations.ts'
import { createInbox } from '../../db/inbox.ts'
import type { Pool } from '../../db/pool.ts'
import { createTelltale } from '../../db/telltale.ts'
import { createTendStore } from '../../db/tend.ts'
import type { DeskUserId } from '../../src/domain/desk-user.ts'
import type { ConversationId, PersonId } from '../../src/domain/person.ts'
import type { TendedEscalation, TendStep } from '../../src/domain/tend.ts'
import type { Wish } from '../../src/domain/settlement.ts'
import type { Conversations, Inbox } from '../../src/ports/conversations.ts'
import type { TendStore } from '../../src/ports/tend.ts'
import { addCounsellor, hold } from '../doubles/counsellors.ts'
import {
  at,
  augsburg,
  inbound,
  muenchen,
  newChat,
  openWithRegions,
  say,
  settleAll,
  turnOf,
} from '../doubles/newcomers.ts'
import { describeEachDatabase } from '../services/each-database.ts'

describeEachDatabase('looking after the wish for a person', (database) => {
  let pool: Pool
  let inbox: Inbox
  let conversations: Conversations
  let store: TendStore
  let ali: DeskUserId

  beforeAll(async () => {
    pool = await openWithRegions(database)
    inbox = createInbox(pool)
    conversations = createConversations(pool)
    store = createTendStore(pool)
  })

  beforeEach(async () => {
    ali = await addCounsellor(pool)
  })

  async function write(chat: ReturnType<typeof newChat>, seconds: number): Promise<PersonId> {
    const received = await inbox.receive(inbound(chat), at(seconds))
    if (received === undefined) throw new Error('Nothing has changed.')
    return received.person
  }

  /** Somebody who asked and waits for a person. */
  async function waiting(wish: Partial<Wish> = {}) {
    const chat = newChat()
    const person = await write(chat, 0)
    const escalation = { cause: 'no-answer', isUrgent: false, ...wish } as const
    await settleAll(conversations, person, { person: { region: muenchen }, turns: [turnOf()], escalation })
    const { conversation } = (await conversations.standing(person)) ?? {}
    const id = conversation?.id ?? ('' as ConversationId)
    return { chat, person, id }
  }

  const tended = async (id: ConversationId): Promise<TendedEscalation | undefined> =>
    (await store.open(1_000)).find(({ conversation }) => conversation === id)

  const stateOf = async (id: ConversationId) =>
    (await pool.query('select state, held_by from conversation where id = $1', [id])).rows[0]

  const saidTo = async (person: PersonId) => {
    const { rows } = await pool.query<{ text: string }>(
      `select content->'text'->0->>'text' as text from outbox where person = $1 and conversation is not null order by id`,
      [person],
    )
    return rows.map(({ text }) => text)
  }

  const told = async (user: DeskUserId) =>
    (await pool.query('select kind, conversation from desk_notification where desk_user = $1', [user])).rows

  describe('what is open', () => {
    test('says what it is about, who has it, and by when it is due', async () => {
      const deadlines = { firstResponse: { warnAt: at(60), dueAt: at(90) }, resolution: null }
      const { id } = await waiting({ topic: 'money', deadlines })
      expect(await tended(id)).toEqual({
        conversation: id,
        region: muenchen,
        channel: 'telegram',
        language: 'de',
        topic: 'money',
        isUrgent: false,
        openedAt: at(10),
        holder: null,
        lastHeldBy: null,
        suggestion: null,
        tried: [],
        snoozedUntil: null,
        deadlines,
        isAnswered: false,
        told: [],
      })
    })

    test('says since when its holder owes an answer: not for what they found when they took it', async () => {
      const { chat, person, id } = await waiting()
      await hold(pool, person, ali, at(20))
      expect((await tended(id))?.holder).toEqual({ id: ali, isAllowed: true, owesSince: at(20) })
      await pool.query('update escalation set last_response_at = $2 where conversation = $1', [id, at(30)])
      expect((await tended(id))?.holder).toMatchObject({ owesSince: null })
      await write(chat, 40)
      expect((await tended(id))?.holder).toMatchObject({ owesSince: at(40) })
      await settleAll(conversations, person, {}, at(41))
      expect((await tended(id))?.holder).toMatchObject({ owesSince: at(40) })
    })

    test('says whether its holder may still answer there', async () => {
      const isAllowed = async (counsellor: DeskUserId) => {
        const { person, id } = await waiting()
        await hold(pool, person, counsellor, at(20))
        return (await tended(id))?.holder?.isAllowed
      }
      expect(await isAllowed(ali)).toBe(true)
      expect(await isAllowed(await addCounsellor(pool, { role: 'admin', region: muenchen }))).toBe(true)
      expect(await isAllowed(await addCounsellor(pool, { region: augsburg }))).toBe(false)
      expect(await isAllowed(await addCounsellor(pool, { role: 'editor' }))).toBe(false)
      await pool.query('update desk_user set disabled_at = now() where id = $1', [ali])
      expect(await isAllowed(ali)).toBe(false)
    })

    test('is nothing that is over', async () => {
      const { person, id } = await waiting()
      await settleAll(conversations, person, { escalation: 'withdrawn', conversation: 'with-bot' }, at(20))
      expect(await tended(id)).toBeUndefined()
    })
  })

  describe('those who may answer', () => {
    test('are the counsellors and admins of a region, with what they have to do', async () => {
      const { person } = await waiting()
      await hold(pool, person, ali, at(20))
      const admin = await addCounsellor(pool, { role: 'admin', region: muenchen, profile: { openLimit: 3 } })
      const [elsewhere, gone] = [await addCounsellor(pool, { region: augsburg }), await addCounsellor(pool)]
      await pool.query('update desk_user set disabled_at = now() where id = $1', [gone])
      const all = new Map((await store.counsellors([muenchen])).map((one) => [one.id, one]))
      expect(all.get(ali)).toMatchObject({ region: muenchen, isCounsellor: true, open: 1, lastBusyAt: at(20) })
      expect(all.get(admin)).toMatchObject({
        isCounsellor: false,
        open: 0,
        lastBusyAt: null,
        profile: { openLimit: 3 },
      })
      expect([elsewhere, gone].filter((id) => all.has(id))).toEqual([])
    })

    test('have no hours of their own unless they set some', async () => {
      const hours = { weekly: [{ day: 1, from: '08:00', to: '12:00' }] } as const
      const eva = await addCounsellor(pool, { profile: { hours, topics: ['work'] } })
      const all = new Map((await store.counsellors([muenchen, augsburg])).map((one) => [one.id, one]))
      expect(all.get(ali)?.profile).toEqual({
        languages: [],
        topics: [],
        hours: null,
        openLimit: null,
        isAvailable: true,
      })
      expect(all.get(eva)?.profile).toMatchObject({ hours, topics: ['work'] })
    })
  })

  describe('a suggestion', () => {
    const to = (user: DeskUserId | null, from: DeskUserId | null = null) =>
      ({ kind: 'suggest', from, to: user, as: 'suggested', tried: [] }) as const

    test('is kept and told, and by only one of many who find it out at once', async () => {
      const { id } = await waiting()
      const eva = await addCounsellor(pool)
      await Promise.all([to(ali), to(eva)].map((step) => store.apply(id, step, at(30))))
      const suggested = (await tended(id))?.suggestion
      expect(suggested).toMatchObject({ at: at(30) })
      const notified = [...(await told(ali)), ...(await told(eva))]
      expect(notified).toEqual([{ kind: 'suggested', conversation: id }])
    })

    test('that is given stays news to whoever it is given to, until it goes to somebody else', async () => {
      const { id } = await waiting()
      const eva = await addCounsellor(pool)
      const telltale = createTelltale(pool)
      const unread = async () => {
        await telltale.tidy(at(60))
        const { rows } = await pool.query(
          'select desk_user as whom, kind from desk_notification where conversation = $1 and read_at is null',
          [id],
        )
        return rows
      }
      await store.apply(id, { ...to(ali), as: 'assigned' }, at(30))
      expect(await unread()).toEqual([{ whom: ali, kind: 'assigned' }])
      await store.apply(id, { ...to(eva, ali), as: 'assigned' }, at(40))
      expect(await unread()).toEqual([{ whom: eva, kind: 'assigned' }])
    })

    test('changes nothing where somebody has taken it meanwhile', async () => {
      const { person, id } = await waiting()
      await hold(pool, person, ali, at(20))
      await store.apply(id, to(ali), at(30))
      expect(await tended(id)).toMatchObject({ suggestion: null })
      expect(await told(ali)).toEqual([])
    })

    test('can be taken back', async () => {
      const { id } = await waiting()
      await store.apply(id, to(ali), at(30))
      await store.apply(id, to(null, ali), at(40))
      expect(await tended(id)).toMatchObject({ suggestion: null })
    })
  })

  describe('a reminder', () => {
    const remind = (state: 'due-soon' | 'overdue', whom: readonly DeskUserId[]): TendStep => ({
      kind: 'remind',
      timer: 'first-response',
      state,
      whom,
      says: state === 'overdue' ? [say('It takes longer.').content] : [],
    })

    test('is told once, however many processes see that it is due', async () => {
      const { person, id } = await waiting()
      expect(await store.apply(id, remind('due-soon', [ali]), at(60))).toBeUndefined()
      const lanes = await Promise.all([1, 2, 3].map(() => store.apply(id, remind('overdue', [ali]), at(90))))
      expect(lanes.filter((lane) => lane !== undefined)).toEqual([person])
      expect(await saidTo(person)).toEqual(['It takes longer.'])
      expect((await tended(id))?.told.toSorted()).toEqual(['first-response:due-soon', 'first-response:overdue'])
      expect((await told(ali)).map(({ kind }) => kind)).toEqual(['due-soon', 'overdue'])
    })

    test('of a first answer is not told where somebody has just answered', async () => {
      const { person, id } = await waiting()
      await hold(pool, person, ali, at(20))
      await pool.query('update escalation set first_response_at = $2 where conversation = $1', [id, at(30)])
      await store.apply(id, remind('overdue', [ali]), at(90))
      expect(await saidTo(person)).toEqual([])
      expect(await told(ali)).toEqual([])
    })
  })

  describe('a conversation that its holder lets lie', () => {
    const relief = (kind: 'queue-again' | 'hand-back', owesSince: Date | null = at(20)): TendStep => ({
      kind,
      from: ali,
      owesSince,
      says: [say('Sorry.').content],
    })

    async function held() {
      const one = await waiting()
      await hold(pool, one.person, ali, at(20))
      return one
    }

    test('waits again, for somebody else, and the newcomer hears so', async () => {
      const { person, id } = await held()
      expect(await store.apply(id, relief('queue-again'), at(90))).toBe(person)
      expect(await stateOf(id)).toEqual({ state: 'waiting', held_by: null })
      expect(await tended(id)).toMatchObject({ holder: null, lastHeldBy: null, tried: [ali] })
      expect(await saidTo(person)).toEqual(['Sorry.'])
      // They may have read it, though nothing else tells of them any more.
      expect((await conversations.standing(person))?.wasClaimed).toBe(true)
    })

    test('goes back to the bot, is over, and is remembered as such', async () => {
      const { person, id } = await held()
      expect(await store.apply(id, relief('hand-back'), at(90))).toBe(person)
      expect(await stateOf(id)).toEqual({ state: 'with-bot', held_by: null })
      expect(await tended(id)).toBeUndefined()
      expect((await conversations.standing(person))?.lastWish).toEqual({ endedHow: 'timed-out', endedAt: at(90) })
      expect(await saidTo(person)).toEqual(['Sorry.'])
    })

    test('stays theirs where they answer in the same moment, or somebody else has it by now', async () => {
      const answered = await held()
      await pool.query('update escalation set last_response_at = $2 where conversation = $1', [answered.id, at(89)])
      const passedOn = await held()
      const eva = await addCounsellor(pool)
      await hold(pool, passedOn.person, eva, at(80))
      for (const kind of ['queue-again', 'hand-back'] as const) {
        expect(await store.apply(answered.id, relief(kind), at(90))).toBeUndefined()
        expect(await store.apply(passedOn.id, relief(kind), at(90))).toBeUndefined()
      }
      expect(await stateOf(answered.id)).toEqual({ state: 'with-counsellor', held_by: ali })
      expect(await stateOf(passedOn.id)).toEqual({ state: 'with-counsellor', held_by: eva })
      expect([await saidTo(answered.person), await saidTo(passedOn.person)]).toEqual([[], []])
    })
  })

  describe('a conversation that was put aside', () => {
    async function aside() {
      const one = await waiting()
      await hold(pool, one.person, ali, at(20))
      await pool.query('update escalation set snoozed_at = $2, snoozed_until = $3 where conversation = $1', [
        one.id,
        at(30),
        at(600),
      ])
      return one
    }

    test('comes back at its time, and its holder is told once', async () => {
      const { id } = await aside()
      expect((await tended(id))?.snoozedUntil).toEqual(at(600))
      for (const seconds of [600, 603]) await store.apply(id, { kind: 'come-back', whom: [ali] }, at(seconds))
      expect(await tended(id)).toMatchObject({ snoozedUntil: null, holder: { owesSince: at(600) } })
      expect(await told(ali)).toEqual([{ kind: 'due-soon', conversation: id }])
    })

    test('stays put aside where its holder has just put it off further', async () => {
      const { id } = await aside()
      await pool.query('update escalation set snoozed_until = $2 where conversation = $1', [id, at(900)])
      await store.apply(id, { kind: 'come-back', whom: [ali] }, at(600))
      expect((await tended(id))?.snoozedUntil).toEqual(at(900))
      expect(await told(ali)).toEqual([])
    })

    test('comes back when the newcomer writes', async () => {
      const { chat, person, id } = await aside()
      await write(chat, 60)
      await settleAll(conversations, person, {}, at(61))
      expect(await tended(id)).toMatchObject({ snoozedUntil: null })
      expect(await told(ali)).toEqual([{ kind: 'wrote-again', conversation: id }])
    })
  })
})
