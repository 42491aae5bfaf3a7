import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { createDeskEvents } from '../../db/desk-events.ts'
import { createDeskNews } from '../../db/desk-news.ts'
import { createDeskNotifications } from '../../db/desk-notifications.ts'
import type { Pool } from '../../db/pool.ts'
import { createLiveFeed, type LiveFeed } from '../../src/desk/live-feed.ts'
import type { DeskUserId } from '../../src/domain/desk-user.ts'
import type { DeskNews, DeskNotifications } from '../../src/ports/live.ts'
import { addCounsellor } from '../doubles/counsellors.ts'
import { addConversation, changeState, notifyOf, sayTo, write } from '../doubles/live-desk.ts'
import { asJson, openDesk } from '../doubles/open-desk.ts'
import { at, augsburg, muenchen, openWithRegions } from '../doubles/newcomers.ts'
import { describeEachDatabase, type DatabaseAddress } from '../services/each-database.ts'
import { silent } from '../services/silent-log.ts'

/** On a machine that is busy otherwise, too. */
const soon = { timeout: 15_000 }

describeEachDatabase('the live feed', (database) => {
  let address: DatabaseAddress
  let pool: Pool
  let notifications: DeskNotifications
  let [anna, ben]: DeskUserId[] = []
  let time = at(0)

  beforeAll(async () => {
    address = await database.create()
    pool = await openWithRegions({ ...database, open: () => database.open(address) })
    notifications = createDeskNotifications(pool)
    ;[anna, ben] = [await addCounsellor(pool), await addCounsellor(pool)]
  })

  interface Process extends LiveFeed {
    readonly news: DeskNews
    stop(): Promise<void>
  }

  /** With a feed of its own, as another process has it. */
  async function startProcess(itsPool: Pool = pool): Promise<Process> {
    const news = createDeskNews(itsPool, silent)
    const feed = createLiveFeed({
      events: createDeskEvents(itsPool),
      news,
      notifications: createDeskNotifications(itsPool),
      write: asJson,
      noteFailure: (error) => {
        throw error
      },
      now: () => time,
    })
    const stop = await feed.follow()
    onTestFinished(stop)
    return { ...feed, news, stop }
  }

  const idOf = (user: DeskUserId | undefined) => user ?? ('' as DeskUserId)
  const of = (user: DeskUserId | undefined, after?: number) => ({
    user: idOf(user),
    regions: [muenchen],
    ...(after !== undefined && { after }),
  })

  test('tells a desk what has changed in its regions, as it is then, and nothing of others', async () => {
    const [here, there] = [await addConversation(pool), await addConversation(pool, { region: augsburg })]
    const feed = await startProcess()
    const desk = openDesk(feed, of(anna))
    expect(await desk.next()).toMatchObject({ kind: 'hello' })
    await write(pool, there, 'Grüß Gott')
    await write(pool, here, 'Hallo?')
    const message = await desk.next()
    expect(message).toMatchObject({
      kind: 'conversation',
      conversation: here,
      now: { id: here, region: muenchen, state: 'waiting', lastWords: 'Hallo?' },
    })
    await changeState(pool, here, 'closed')
    expect(await desk.next()).toMatchObject({ kind: 'conversation', conversation: here, now: null })
  })

  test('tells a desk that comes back what it has missed, once and in order, and goes on', async () => {
    const first = await addConversation(pool)
    const second = await addConversation(pool)
    const third = await addConversation(pool)
    const feed = await startProcess()
    const [before, witness] = [openDesk(feed, of(anna)), openDesk(feed, of(ben))]
    await before.next()
    await sayTo(pool, first, 'eins')
    await before.next()
    before.leave()
    await sayTo(pool, second, 'zwei')
    await witness.hears(second)
    await sayTo(pool, third, 'drei')
    await sayTo(pool, second, 'vier')
    await witness.hears(second)
    const again = openDesk(feed, of(anna, before.lastId()))
    expect(await again.next()).toMatchObject({ kind: 'hello', id: before.lastId() })
    const missed = [await again.next(), await again.next()]
    expect(missed).toMatchObject([{ conversation: third }, { conversation: second }])
    await sayTo(pool, first, 'fünf')
    expect(await again.next()).toMatchObject({ conversation: first })
    expect(before.heard).toHaveLength(2)
  })

  test('tells a desk that comes back to a process that has just started', async () => {
    const id = await addConversation(pool)
    const feed = await startProcess()
    const desk = openDesk(feed, of(anna))
    await desk.next()
    await feed.stop()
    await sayTo(pool, id, 'Guten Tag')
    const again = openDesk(await startProcess(), of(anna, desk.lastId()))
    await again.next()
    expect(await again.next()).toMatchObject({ kind: 'conversation', conversation: id })
  })

  test.each([
    ['long ago', () => 0],
    ['of another database', () => 1e9],
  ])('has a desk read everything again whose last event is from %s', async (_when, after) => {
    const id = await addConversation(pool)
    await sayTo(pool, id, 'Guten Tag')
    await pool.query('delete from desk_event where id < (select max(id) from desk_event)')
    const feed = await startProcess()
    const desk = openDesk(feed, of(anna, after()))
    await desk.next()
    const reset = await desk.next()
    expect(reset).toMatchObject({ kind: 'reset' })
    await sayTo(pool, id, 'Auf Wiedersehen')
    expect(await desk.next()).toMatchObject({ kind: 'conversation', id: 'id' in reset ? reset.id + 1 : 0 })
  })

  test('has a desk read everything again that has missed more than a thousand', async () => {
    const feed = await startProcess()
    const [desk, witness] = [openDesk(feed, of(anna)), openDesk(feed, of(ben))]
    await desk.next()
    desk.leave()
    await pool.query(`insert into desk_event (kind, region) select 'settings', $1 from generate_series(1, 1001)`, [
      muenchen,
    ])
    await witness.hears(await addConversation(pool))
    const again = openDesk(feed, of(anna, desk.lastId()))
    await again.next()
    expect(await again.next()).toMatchObject({ kind: 'reset' })
  })

  test('tells of a notification only whom it is for, and notes that a desk has shown it', async () => {
    const id = await addConversation(pool)
    const feed = await startProcess()
    const [hers, his] = [openDesk(feed, of(anna)), openDesk(feed, of(ben))]
    await Promise.all([hers.next(), his.next()])
    const notification = await notifyOf(pool, idOf(anna), id, 'mentioned')
    expect(await hers.next()).toMatchObject({
      kind: 'notification',
      notification: { id: notification, kind: 'mentioned', conversation: id, isRead: false },
    })
    await expect.poll(() => wasShown(notification), soon).toBe(true)
    await sayTo(pool, id, 'Guten Tag')
    expect(await his.next()).toMatchObject({ kind: 'conversation' })
  })

  async function wasShown(notification: string): Promise<boolean> {
    const { rows } = await pool.query<{ shown: boolean }>(
      'select shown_at is not null as shown from desk_notification where id = $1',
      [notification],
    )
    return rows[0]?.shown === true
  }

  describe('presence', () => {
    const kim = () => ({ id: idOf(anna), name: 'Kim' })

    test('is told to the region’s desks, of every process, and ends by itself', async () => {
      const other = database.kind === 'PostgreSQL' ? await database.open(address) : pool
      const id = await addConversation(pool)
      const [feed, elsewhere] = [await startProcess(), await startProcess(other)]
      const desk = openDesk(elsewhere, of(ben))
      await desk.next()
      time = at(0)
      expect(await feed.news.tell({ conversation: id, who: kim(), doing: 'typing' }, [muenchen], time)).toBe(true)
      const there = (...doing: readonly string[]) => ({
        kind: 'presence',
        presence: { conversation: id, region: muenchen, there: doing.map((one) => ({ ...kim(), doing: one })) },
      })
      expect(await desk.next()).toEqual(there('typing'))
      time = at(6)
      await elsewhere.tick()
      expect(await desk.next()).toEqual(there('viewing'))
      const late = openDesk(elsewhere, of(ben))
      await late.next()
      expect(await late.next()).toEqual(there('viewing'))
      time = at(25)
      await elsewhere.tick()
      expect(await desk.next()).toEqual(there())
    })

    test('is not told of conversations that one may not see, or that are the machine’s', async () => {
      const { news } = await startProcess()
      const foreign = await addConversation(pool, { region: augsburg })
      const ofMachine = await addConversation(pool, { state: 'with-bot' })
      const tell = (conversation: typeof foreign) =>
        news.tell({ conversation, who: kim(), doing: 'viewing' }, [muenchen], time)
      expect(await tell(foreign)).toBe(false)
      expect(await tell(ofMachine)).toBe(false)
    })

    test('reads what one was notified of in that conversation', async () => {
      const { news } = await startProcess()
      const id = await addConversation(pool)
      const notification = await notifyOf(pool, idOf(anna), id, 'mentioned')
      const isRead = async () => (await notifications.find([notification])).map((one) => one.isRead)
      await news.tell({ conversation: id, who: { id: idOf(ben), name: 'Ben' }, doing: 'viewing' }, [muenchen], at(1))
      expect(await isRead()).toEqual([false])
      await news.tell({ conversation: id, who: kim(), doing: 'viewing' }, [muenchen], at(1))
      expect(await isRead()).toEqual([true])
    })
  })

  // PGlite has no connection that could be lost.
  if (database.kind === 'PostgreSQL') {
    test('reads on from the last event when the connection that hears was lost', async () => {
      const id = await addConversation(pool)
      const feed = await startProcess(await database.open(address))
      const desk = openDesk(feed, of(anna))
      await desk.next()
      await pool.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where pid <> pg_backend_pid() and query like 'listen %' and datname = current_database()`,
      )
      await sayTo(pool, id, 'Guten Tag')
      await desk.hears(id)
      expect(desk.heard.at(-1)).toMatchObject({ kind: 'conversation', conversation: id })
    })
  }
})
