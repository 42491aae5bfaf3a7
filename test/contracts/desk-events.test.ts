import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { createDeskEvents } from '../../db/desk-events.ts'
import { transaction, type Pool } from '../../db/pool.ts'
import type { Queryable } from '../../db/queryable.ts'
import type { DeskUserId } from '../../src/domain/desk-user.ts'
import type { StoredDeskEvent } from '../../src/domain/live.ts'
import type { ConversationId } from '../../src/domain/person.ts'
import type { DeskEvents } from '../../src/ports/live.ts'
import { addCounsellor } from '../doubles/counsellors.ts'
import { addConversation, changeState, notifyOf, sayTo, write } from '../doubles/live-desk.ts'
import { at, augsburg, muenchen, openWithRegions } from '../doubles/newcomers.ts'
import { describeEachDatabase } from '../services/each-database.ts'

describeEachDatabase('events of the desk', (database) => {
  let pool: Pool
  let events: DeskEvents
  let anna: DeskUserId

  beforeAll(async () => {
    pool = await openWithRegions(database)
    events = createDeskEvents(pool)
    anna = await addCounsellor(pool)
  })

  /** What was told of since. */
  async function told(by: () => Promise<unknown>): Promise<readonly Omit<StoredDeskEvent, 'id'>[]> {
    const before = await events.latest()
    await by()
    return (await events.after(before, 100)).map(({ id: _id, ...event }) => event)
  }

  const of = (conversation: ConversationId) => ({ kind: 'conversation', region: muenchen, conversation })

  const changes: readonly [string, (db: Queryable, id: ConversationId) => Promise<unknown>][] = [
    ['somebody takes it over', (db, id) => changeState(db, id, 'with-counsellor', anna)],
    ['the machine has it again', (db, id) => changeState(db, id, 'with-bot')],
    ['it is closed', (db, id) => changeState(db, id, 'closed')],
    ['the newcomer writes', (db, id) => write(db, id, 'Hallo?')],
    ['something is said', (db, id) => sayTo(db, id, 'Guten Tag')],
    ['a note is added', (db, id) => db.query(noteSql, [randomUUID(), id, anna])],
    ['a tag is added', (db, id) => db.query(`insert into conversation_tag (conversation, tag) values ($1, 'a')`, [id])],
    ['its topic changes', (db, id) => db.query(`update escalation set topic = 'work' where conversation = $1`, [id])],
    [
      'it is put aside',
      (db, id) => db.query('update escalation set snoozed_until = now() where conversation = $1', [id]),
    ],
    ['its newcomer is forgotten', (db, id) => db.query(forgetSql, [id])],
  ]
  const noteSql = `insert into note (id, conversation, author, text, created_at) values ($1, $2, $3, 'Notiz', now())`
  const forgetSql =
    'delete from person using conversation where conversation.id = $1 and person.id = conversation.person'

  test.each(changes)('tell of a conversation that waits when %s', async (_when, change) => {
    const id = await addConversation(pool)
    expect(await told(() => change(pool, id))).toEqual([of(id)])
  })

  test('tell of a conversation once, however much of it a transaction changes', async () => {
    const [one, other] = [await addConversation(pool), await addConversation(pool)]
    const all = await told(() =>
      transaction(pool, async (client) => {
        await write(client, one, 'Hallo?')
        await sayTo(client, other, 'Guten Tag')
        await changeState(client, one, 'with-counsellor', anna)
        await sayTo(client, one, 'Guten Tag')
      }),
    )
    expect(all).toEqual([of(one), of(other)])
  })

  test('tell of a message to a counsellor before anybody has handled it', async () => {
    const id = await addConversation(pool)
    await changeState(pool, id, 'with-counsellor', anna)
    const all = await told(() =>
      pool.query(
        `insert into message (person, message_id, sequence, edition, content, received_at, sent_at)
         select person, $2, 1, 0, '{"kind": "text", "text": "Sind Sie da?"}', now(), now() from conversation where id = $1`,
        [id, randomUUID()],
      ),
    )
    expect(all).toEqual([of(id)])
  })

  test('tell when a message is sent, and not of the tries before', async () => {
    const id = await addConversation(pool)
    await sayTo(pool, id, 'Guten Tag')
    const byLane = 'where conversation = $1'
    expect(await told(() => pool.query(`update outbox set attempts = 2, due_at = now() ${byLane}`, [id]))).toEqual([])
    expect(await told(() => pool.query(`update outbox set state = 'sent' ${byLane}`, [id]))).toEqual([of(id)])
  })

  test('say nothing of conversations that are the machine’s', async () => {
    const id = await addConversation(pool, { state: 'with-bot' })
    const all = await told(async () => {
      await write(pool, id, 'Wo melde ich mich an?')
      await sayTo(pool, id, 'Im Bürgerbüro')
      await pool.query(`update outbox set state = 'sent' where conversation = $1`, [id])
      await changeState(pool, id, 'closed')
      await pool.query(forgetSql, [id])
    })
    expect(all).toEqual([])
  })

  test('say nothing of what was rolled back', async () => {
    const id = await addConversation(pool)
    const all = await told(() =>
      transaction(pool, async (client) => {
        await sayTo(client, id, 'Guten Tag')
        throw new Error('broken off')
      }).catch(() => undefined),
    )
    expect(all).toEqual([])
  })

  test('tell of a notification whom it is for, and when it was read', async () => {
    const id = await addConversation(pool)
    let notification = ''
    const all = await told(async () => {
      notification = await notifyOf(pool, anna, id, 'mentioned')
      await pool.query('update desk_notification set told_at = now(), shown_at = now() where id = $1', [notification])
      await pool.query('update desk_notification set read_at = now() where id = $1', [notification])
    })
    const event = { kind: 'notification', region: muenchen, user: anna, notification }
    expect(all).toEqual([event, event])
  })

  test('tell of a region’s settings', async () => {
    const all = await told(() =>
      pool.query(`insert into desk_settings (region, settings, changed_at) values ($1, '{}', now())`, [augsburg]),
    )
    expect(all).toEqual([{ kind: 'settings', region: augsburg }])
  })

  test('know the latest of them when all are too old to be kept', async () => {
    await sayTo(pool, await addConversation(pool), 'Guten Tag')
    const [last] = await events.last(1)
    expect(await events.expire(at(0))).toBe(0)
    expect(await events.expire(new Date(Date.now() + 60_000))).toBeGreaterThan(0)
    expect(await events.last(1)).toEqual([])
    expect(await events.latest()).toBe(last?.id)
  })

  // One process has PGlite's folder, and one transaction at a time.
  if (database.kind === 'PostgreSQL') {
    describe('of many transactions at once', () => {
      test('get their ids in the order in which they become visible', async () => {
        const [slow, fast] = [await addConversation(pool), await addConversation(pool)]
        const all = await told(async () => {
          const client = await pool.connect()
          onTestFinished(() => client.release())
          await client.query('begin')
          await sayTo(client, slow, 'Guten Tag')
          await sayTo(pool, fast, 'Guten Tag')
          await client.query('commit')
        })
        expect(all).toEqual([of(fast), of(slow)])
      })

      test('are never passed over by a reader that goes on from the last it has seen', async () => {
        const ids = await Promise.all(Array.from({ length: 12 }, () => addConversation(pool)))
        const first = await events.latest()
        const seen: number[] = []
        const writing = new AbortController()
        const read = async () => {
          const found = await events.after(seen.at(-1) ?? first, 1_000)
          seen.push(...found.map(({ id }) => id))
        }
        const reading = (async () => {
          while (!writing.signal.aborted) await read()
        })()
        const writeOn = async (id: ConversationId) => {
          for (let count = 0; count < 15; count++) await sayTo(pool, id, 'Guten Tag')
        }
        await Promise.all(ids.map(writeOn)).finally(() => writing.abort())
        await reading
        await read()
        const all = (await events.after(first, 1_000)).map(({ id }) => id)
        expect(all).toHaveLength(12 * 15)
        expect(seen).toEqual(all)
      })
    })
  }
})
