import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { createDeskNotifications } from '../../db/desk-notifications.ts'
import { keyMadeOnce } from '../../db/desk-keys.ts'
import { lockNewcomer } from '../../db/desk/in-conversation.ts'
import { transaction, type Pool } from '../../db/pool.ts'
import { createTelltale } from '../../db/telltale.ts'
import { announceWaiting } from '../../src/desk/announce-waiting.ts'
import type { DeskUserId } from '../../src/domain/desk-user.ts'
import type { Telling } from '../../src/domain/live.ts'
import type { Telltale } from '../../src/ports/live.ts'
import { addCounsellor } from '../doubles/counsellors.ts'
import { addConversation, changeState, notifyOf } from '../doubles/live-desk.ts'
import { at, augsburg, muenchen, openWithRegions } from '../doubles/newcomers.ts'
import { describeEachDatabase } from '../services/each-database.ts'

describeEachDatabase('what counsellors are told', (database) => {
  let pool: Pool
  let telltale: Telltale
  let anna: DeskUserId
  let ben: DeskUserId

  beforeAll(async () => {
    pool = await openWithRegions(database)
    telltale = createTelltale(pool)
    ;[anna, ben] = [await addCounsellor(pool), await addCounsellor(pool)]
  })
  beforeEach(async () => {
    await pool.query('delete from person')
    await pool.query('delete from desk_telling')
    await pool.query('delete from desk_settings')
  })

  const notified = async (user: DeskUserId) =>
    (await createDeskNotifications(pool).of(user, 50)).map(({ kind, conversation, isRead }) => ({
      kind,
      conversation,
      isRead,
    }))

  describe('of conversations that wait', () => {
    const there = (...ids: readonly DeskUserId[]) =>
      [anna, ben].map((id) => ({ id, profile: { isAvailable: true }, isThere: ids.includes(id) }))
    const announce = (...ids: readonly DeskUserId[]) =>
      announceWaiting({
        telltale,
        colleaguesIn: async (region) => (region === muenchen ? there(...ids) : []),
        now: () => at(5),
      })

    test('goes to those who are there, once', async () => {
      const id = await addConversation(pool)
      await Promise.all([announce(anna), announce(anna)])
      await announce(anna, ben)
      expect(await notified(anna)).toEqual([{ kind: 'waiting', conversation: id, isRead: false }])
      expect(await notified(ben)).toEqual([])
    })

    test('waits until somebody is there, but not where it is urgent', async () => {
      const [calm, urgent] = [await addConversation(pool), await addConversation(pool, { isUrgent: true })]
      await announce()
      expect(await notified(anna)).toEqual([{ kind: 'urgent', conversation: urgent, isRead: false }])
      await announce(ben)
      expect(await notified(ben)).toMatchObject([{ conversation: calm }, { conversation: urgent }])
    })

    test('is told again where it has become urgent', async () => {
      const id = await addConversation(pool)
      await announce(anna)
      await pool.query('update escalation set is_urgent = true where conversation = $1', [id])
      await announce(anna)
      expect((await notified(anna)).map(({ kind }) => kind)).toEqual(['urgent', 'waiting'])
    })

    test('leaves out whoever it was suggested to, foreign regions, what is put aside or taken', async () => {
      const suggested = await addConversation(pool)
      await pool.query('update escalation set suggested_to = $2 where conversation = $1', [suggested, anna])
      await addConversation(pool, { region: augsburg })
      const [aside, taken] = [await addConversation(pool), await addConversation(pool)]
      await pool.query('update escalation set snoozed_until = $2 where conversation = $1', [aside, at(999)])
      await changeState(pool, taken, 'with-counsellor', ben)
      await announce(anna, ben)
      expect(await notified(anna)).toEqual([])
      expect(await notified(ben)).toMatchObject([{ conversation: suggested }])
    })

    test('is left to the machine where it gives conversations to people, unless it is urgent', async () => {
      await pool.query(`insert into desk_settings values ($1, '{"assignment": "push"}', null, now())`, [muenchen])
      await addConversation(pool)
      const urgent = await addConversation(pool, { isUrgent: true })
      await announce(anna)
      expect(await notified(anna)).toMatchObject([{ conversation: urgent }])
    })

    if (database.kind === 'PostgreSQL') {
      test('is told beside whatever else changes the conversation: neither waits for the other’s end', async () => {
        const id = await addConversation(pool)
        const isSomebodyWaiting = async () =>
          (
            await pool.query(
              `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
            )
          ).rowCount === 1
        const { announcing } = await transaction(pool, async (client) => {
          await lockNewcomer(client, id, [muenchen])
          await client.query('select from conversation where id = $1 for update', [id])
          const announcing = announce(anna)
          await vi.waitUntil(isSomebodyWaiting)
          await client.query(`update escalation set topic = 'work' where conversation = $1`, [id])
          return { announcing }
        })
        await announcing
        expect(await notified(anna)).toMatchObject([{ kind: 'waiting', conversation: id }])
      })
    }

    test('is read by itself when somebody has taken it', async () => {
      const id = await addConversation(pool)
      await announce(anna)
      await changeState(pool, id, 'with-counsellor', ben)
      await telltale.tidy(at(6))
      expect(await notified(anna)).toEqual([{ kind: 'waiting', conversation: id, isRead: true }])
    })
  })

  describe('outside of the desk', () => {
    const reserve = (second = 60) =>
      telltale.reserve({
        now: at(second),
        until: at(second + 120),
        notedBefore: { urgent: at(second - 3), other: at(second - 30) },
        limit: 20,
      })
    const done = (changes: Partial<Telling> = {}) =>
      telltale.done({
        user: anna,
        told: [],
        pushed: [],
        collected: null,
        wasMailed: false,
        hasFailed: false,
        until: at(60),
        now: at(60),
        ...changes,
      })

    test('is told by one process at a time, and by another one when the first has died', async () => {
      await notifyOf(pool, anna, await addConversation(pool), 'mentioned')
      const both = await Promise.all([reserve(), reserve()])
      expect(both.map((people) => people.length).toSorted((one, other) => one - other)).toEqual([0, 1])
      expect(await reserve(179)).toEqual([])
      expect(await reserve(180)).toMatchObject([{ user: anna, notifications: [{ kind: 'mentioned' }] }])
    })

    test('comes with all that decides whether it is still of interest', async () => {
      const [waits, taken] = [await addConversation(pool), await addConversation(pool)]
      await notifyOf(pool, anna, waits, 'waiting')
      await notifyOf(pool, anna, taken, 'waiting')
      await notifyOf(pool, anna, taken, 'mentioned')
      await changeState(pool, taken, 'with-counsellor', ben)
      const [person] = await reserve()
      expect(person).toMatchObject({
        email: `${anna}@desk.example`,
        preferences: { email: true, browser: true },
        mailedAt: null,
        notifications: [
          { kind: 'waiting', conversation: waits, isCurrent: true, regionName: muenchen, wasShown: false },
          { kind: 'waiting', conversation: taken, isCurrent: false },
          { kind: 'mentioned', conversation: taken, isCurrent: true },
        ],
      })
    })

    test('is left to open desks for a moment', async () => {
      const id = await addConversation(pool)
      await notifyOf(pool, anna, id, 'mentioned', at(40))
      expect(await reserve(69)).toEqual([])
      expect(await reserve(70)).toHaveLength(1)
      await notifyOf(pool, ben, id, 'urgent', at(40))
      expect(await reserve(42)).toEqual([])
      expect(await reserve(43)).toMatchObject([{ user: ben }])
    })

    test('is not told again once it was, and later where it is collected', async () => {
      const id = await addConversation(pool)
      const [first, second] = [await notifyOf(pool, anna, id, 'mentioned'), await notifyOf(pool, anna, id, 'waiting')]
      await reserve()
      await done({ told: [first], pushed: [second], collected: { ids: [second], until: at(600) }, wasMailed: true })
      expect(await reserve(599)).toEqual([])
      expect(await reserve(600)).toMatchObject([
        { mailedAt: at(60), failures: 0, notifications: [{ id: second, wasPushed: true }] },
      ])
    })

    test('is shown and told anew where another takes its place, and stays pushed', async () => {
      const id = await addConversation(pool)
      const notification = await notifyOf(pool, anna, id, 'wrote-again')
      await reserve()
      await done({ pushed: [notification], collected: { ids: [notification], until: at(999) } })
      await createDeskNotifications(pool).shown([notification], at(60))
      await pool.query('update desk_notification set created_at = $2, told_at = null where id = $1', [
        notification,
        at(100),
      ])
      expect(await reserve(130)).toMatchObject([{ notifications: [{ wasShown: false, wasPushed: true }] }])
    })

    test('counts failures in a row, and leaves people whom nobody may tell', async () => {
      await notifyOf(pool, anna, await addConversation(pool), 'mentioned')
      await reserve()
      await done({ hasFailed: true, until: at(90) })
      expect(await reserve(89)).toEqual([])
      expect(await reserve(90)).toMatchObject([{ failures: 1 }])
      await done({ hasFailed: true, until: at(100) })
      await pool.query('update desk_user set disabled_at = now() where id = $1', [anna])
      expect(await reserve(200)).toEqual([])
      await pool.query('update desk_user set disabled_at = null where id = $1', [anna])
    })
  })

  test('somebody reads their own notifications, and nobody else’s', async () => {
    const id = await addConversation(pool)
    const [hers, his] = [await notifyOf(pool, anna, id, 'mentioned'), await notifyOf(pool, ben, id, 'mentioned')]
    await createDeskNotifications(pool).read(anna, [hers, his], at(9))
    expect(await notified(anna)).toMatchObject([{ isRead: true }])
    expect(await notified(ben)).toMatchObject([{ isRead: false }])
  })

  test('what is old is forgotten', async () => {
    const id = await addConversation(pool)
    await notifyOf(pool, anna, id, 'mentioned', at(0))
    await notifyOf(pool, anna, id, 'waiting', at(9))
    expect(await createDeskNotifications(pool).expire(at(5))).toBe(1)
    expect(await notified(anna)).toMatchObject([{ kind: 'waiting' }])
  })

  test('an installation makes a key once, whoever is first', async () => {
    const made = await Promise.all([1, 2, 3].map((value) => keyMadeOnce(pool, 'test', () => ({ value }))))
    expect(new Set(made.map((key) => JSON.stringify(key))).size).toBe(1)
    expect(await keyMadeOnce(pool, 'test', () => ({ value: 4 }))).toEqual(made[0])
  })
})
