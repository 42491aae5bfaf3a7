import { beforeAll, beforeEach, expect, test } from 'vitest'
import { createAuditLog } from '../../db/audit-log.ts'
import { createDeskUpkeep } from '../../db/expire-desk.ts'
import type { Pool } from '../../db/pool.ts'
import type { AuditFilter, AuditNote } from '../../src/domain/audit.ts'
import type { DeskUserId } from '../../src/domain/desk-user.ts'
import type { AuditLog } from '../../src/ports/people.ts'
import { at, augsburg, muenchen } from '../doubles/newcomers.ts'
import { describeEachDatabase } from '../services/each-database.ts'

const kim = { id: '00000000-0000-4000-8000-000000000001' as DeskUserId, email: 'kim@desk.example' }
const eva = { id: '00000000-0000-4000-8000-000000000002' as DeskUserId, email: 'eva@desk.example' }

describeEachDatabase('the audit log', (database) => {
  let pool: Pool
  let audit: AuditLog
  let now: Date

  beforeAll(async () => {
    pool = await database.open()
    audit = createAuditLog(pool, () => now)
  })

  beforeEach(async () => {
    await pool.query('delete from audit_event')
    now = at(0)
    await noteAt(0, { actor: kim, region: muenchen, action: 'conversation.read', target: 'a' })
    await noteAt(1, { actor: eva, region: augsburg, action: 'conversation.read', target: 'b' })
    await noteAt(2, { actor: eva, region: muenchen, action: 'settings.changed', details: { changed: ['hours'] } })
    await noteAt(3, { actor: null, region: null, action: 'user.reset', target: 'c' })
  })

  async function noteAt(seconds: number, event: AuditNote): Promise<void> {
    now = at(seconds)
    await audit.note(event)
  }

  const everything: AuditFilter = { regions: [muenchen, augsburg], seesAll: true }
  const found = async (filter: Partial<AuditFilter>, limit = 10) =>
    (await audit.read({ ...everything, ...filter }, limit)).map(({ action, target }) => `${action} ${target ?? '-'}`)

  test('tells who did what to what and when, latest first', async () => {
    expect(await audit.read(everything, 10)).toEqual([
      {
        id: expect.stringMatching(/^\d+$/),
        at: at(3),
        actor: null,
        actorEmail: 'Lotse',
        region: null,
        action: 'user.reset',
        target: 'c',
        details: {},
      },
      expect.objectContaining({ at: at(2), actor: eva.id, actorEmail: eva.email, details: { changed: ['hours'] } }),
      expect.objectContaining({ region: augsburg, target: 'b' }),
      expect.objectContaining({ region: muenchen, target: 'a' }),
    ])
  })

  test('tells of the regions that are asked for alone, and of what has none only where that is', async () => {
    expect(await found({ regions: [augsburg], seesAll: false })).toEqual(['conversation.read b'])
    expect(await found({ regions: [muenchen], seesAll: true })).toEqual([
      'user.reset c',
      'settings.changed -',
      'conversation.read a',
    ])
    expect(await found({ regions: [], seesAll: false })).toEqual([])
    expect(await found({ regions: [augsburg], region: muenchen })).toEqual([])
  })

  test('is searched by region, person, action and time', async () => {
    expect(await found({ region: muenchen })).toEqual(['settings.changed -', 'conversation.read a'])
    expect(await found({ actor: 'EVA@' })).toEqual(['settings.changed -', 'conversation.read b'])
    expect(await found({ actor: '%' })).toEqual([])
    expect(await found({ action: 'conversation' })).toEqual(['conversation.read b', 'conversation.read a'])
    expect(await found({ from: at(1), to: at(3) })).toEqual(['settings.changed -', 'conversation.read b'])
  })

  test('is read page by page, without losing or repeating any', async () => {
    const [first, second] = await audit.read(everything, 2)
    expect(await found({ before: second?.id })).toEqual(['conversation.read b', 'conversation.read a'])
    expect(await found({ before: first?.id }, 1)).toEqual(['settings.changed -'])
  })

  test('is forgotten after its time', async () => {
    const limits = { sessionsSeenSince: at(0), sessionsBegunSince: at(0), failuresSince: at(0), now: at(9) }
    await createDeskUpkeep(pool).expire({ ...limits, auditSince: at(2) })
    expect(await found({})).toEqual(['user.reset c', 'settings.changed -'])
  })

  test('outlives the account that it tells of', async () => {
    await pool.query('delete from desk_user')
    expect(await found({ actor: 'kim' })).toEqual(['conversation.read a'])
  })
})
