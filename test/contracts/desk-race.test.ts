import { beforeAll, describe, expect, test } from 'vitest'
import { createDeskEvents } from '../../db/desk-events.ts'
import { createEscalations } from '../../db/escalations.ts'
import { sessionsGoingOn } from '../../db/going-on.ts'
import { createDeskSessions } from '../../db/desk-sessions.ts'
import type { Pool } from '../../db/pool.ts'
import { beginSession } from '../../src/desk/keep-session.ts'
import type { DeskUserId } from '../../src/domain/desk-user.ts'
import { addCounsellor } from '../doubles/counsellors.ts'
import { addConversation } from '../doubles/live-desk.ts'
import { at, muenchen, openWithRegions, say } from '../doubles/newcomers.ts'
import { describeEachDatabase } from '../services/each-database.ts'

describeEachDatabase('many at the desk at once', (database) => {
  let pool: Pool
  let counsellors: readonly DeskUserId[]

  beforeAll(async () => {
    pool = await openWithRegions(database)
    counsellors = await Promise.all(Array.from({ length: 20 }, () => addCounsellor(pool, { region: muenchen })))
  })

  test('one of twenty who take a conversation over gets it, the others see who, and the newcomer hears of it once', async () => {
    const escalations = createEscalations(pool)
    for (let round = 0; round < 5; round++) {
      const id = await addConversation(pool)
      const before = await createDeskEvents(pool).latest()
      const says = [say('Ab jetzt antwortet ein Mensch.').content]
      const outcomes = await Promise.all(
        counsellors.map((counsellor) => escalations.claim(id, { counsellor, regions: [muenchen], says, now: at(60) })),
      )
      const winner = counsellors[outcomes.findIndex(({ kind }) => kind === 'claimed')]
      const others = outcomes.filter(({ kind }) => kind !== 'claimed')
      expect(others).toHaveLength(19)
      for (const one of others) expect(one).toEqual({ kind: 'taken', by: { id: winner, name: `Kraft ${winner}` } })
      const told = await pool.query('select from outbox where conversation = $1', [id])
      expect(told.rowCount).toBe(1)
      expect(await createDeskEvents(pool).after(before, 10)).toHaveLength(1)
    }
  })

  describe('sessions', () => {
    const limits = { idleMs: 600_000, absoluteMs: 6_000_000 }
    const begin = async (user: DeskUserId | undefined, second: number) =>
      (
        await beginSession(user ?? ('' as DeskUserId), 'Firefox', {
          sessions: createDeskSessions(pool),
          limits,
          now: () => at(second),
        })
      ).id

    test('go on until they end, are idle or old, or their account is switched off', async () => {
      const [anna, ben] = counsellors
      const [going, ended, idle, old, disabled] = [
        await begin(anna, 100),
        await begin(anna, 100),
        await begin(anna, 10),
        await begin(anna, 10),
        await begin(ben, 100),
      ]
      await createDeskSessions(pool).end(ended, anna ?? ('' as DeskUserId))
      await createDeskSessions(pool).touch(old, at(100))
      await pool.query('update desk_session set created_at = $2 where id = $1', [old, at(-1)])
      await pool.query('update desk_user set disabled_at = now() where id = $1', [ben])
      const since = { seenSince: at(50), begunSince: at(0) }
      const found = await sessionsGoingOn(pool, [going, ended, idle, old, disabled], since)
      expect([...found.keys()]).toEqual([going])
      expect(found.get(going)).toMatchObject({ id: anna, roles: [{ role: 'counsellor', region: muenchen }] })
    })
  })
})
