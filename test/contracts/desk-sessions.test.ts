import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createInvitations } from '../../db/desk-invitations.ts'
import { createDeskSessions } from '../../db/desk-sessions.ts'
import { createDeskUsers } from '../../db/desk-users.ts'
import { createDeskUpkeep } from '../../db/expire-desk.ts'
import { createLoginFailures } from '../../db/login-failures.ts'
import type { Pool } from '../../db/pool.ts'
import { digestOf } from '../../src/desk/token.ts'
import type { DeskUser } from '../../src/domain/desk-user.ts'
import type { DeskSessions, DeskUsers, Invitations, LoginFailures } from '../../src/ports/people.ts'
import { addPerson } from '../doubles/desk-people.ts'
import { at } from '../doubles/newcomers.ts'
import { describeEachDatabase } from '../services/each-database.ts'

describeEachDatabase('who is let in at the desk', (database) => {
  let pool: Pool
  let users: DeskUsers
  let sessions: DeskSessions
  let invitations: Invitations
  let failures: LoginFailures
  let user: DeskUser

  beforeAll(async () => {
    pool = await database.open()
    users = createDeskUsers(pool)
    sessions = createDeskSessions(pool)
    invitations = createInvitations(pool)
    failures = createLoginFailures(pool)
  })

  beforeEach(async () => {
    await pool.query('delete from desk_user')
    await pool.query('delete from login_failure')
    user = await addPerson(users, { role: 'admin' })
  })

  async function begin(token = 'token', seconds = 0): Promise<string> {
    const id = randomUUID()
    const csrfToken = Buffer.from('csrf')
    await sessions.begin({ id, token: digestOf(token), user: user.id, csrfToken, device: 'Firefox', now: at(seconds) })
    return id
  }

  const find = (token: string) => sessions.find(digestOf(token))

  describe('a session', () => {
    test('is found by its token, with whose it is', async () => {
      const id = await begin()
      expect(await find('token')).toEqual({
        id,
        user,
        csrfToken: Buffer.from('csrf'),
        device: 'Firefox',
        createdAt: at(0),
        seenAt: at(0),
        rotatedAt: at(0),
        isConfirmed: true,
        isCurrent: true,
      })
      expect(await find('token2')).toBeUndefined()
    })

    test('is kept without its token: who reads the database can’t log in', async () => {
      await begin('a-token-that-is-easily-seen')
      const { rows } = await pool.query<{ row: string }>('select to_jsonb(desk_session)::text as row from desk_session')
      expect(rows[0]?.row).not.toContain('easily-seen')
      expect(rows[0]?.row).not.toContain(Buffer.from('a-token-that-is-easily-seen').toString('hex'))
    })

    test('is found by the token from before a rotation, too, and says so', async () => {
      const id = await begin('one')
      expect(await sessions.rotate({ id, rotatedAt: at(0) }, digestOf('one'), digestOf('two'), at(10))).toBe(true)
      expect(await find('two')).toMatchObject({ id, isCurrent: true, isConfirmed: false, rotatedAt: at(10) })
      expect(await find('one')).toMatchObject({ id, isCurrent: false })
      await sessions.confirm(id)
      expect(await find('one')).toMatchObject({ isConfirmed: true })
    })

    test('rotates once, of many requests at once', async () => {
      const id = await begin('one')
      const tries = await Promise.all(
        Array.from({ length: 6 }, (_, i) =>
          sessions.rotate({ id, rotatedAt: at(0) }, digestOf('one'), digestOf(`next ${i}`), at(10)),
        ),
      )
      expect(tries.filter(Boolean)).toHaveLength(1)
    })

    test('rotates from the previous token as long as nobody has the next', async () => {
      const id = await begin('one')
      await sessions.rotate({ id, rotatedAt: at(0) }, digestOf('one'), digestOf('lost'), at(10))
      expect(await sessions.rotate({ id, rotatedAt: at(10) }, digestOf('one'), digestOf('two'), at(90))).toBe(true)
      expect(await find('lost')).toBeUndefined()
      await sessions.confirm(id)
      expect(await sessions.rotate({ id, rotatedAt: at(90) }, digestOf('one'), digestOf('three'), at(190))).toBe(false)
    })

    test('notes when somebody was there last, for their colleagues’ list, too', async () => {
      const id = await begin()
      await sessions.touch(id, at(300))
      expect(await find('token')).toMatchObject({ seenAt: at(300), createdAt: at(0) })
      expect(await users.list('all')).toMatchObject([{ id: user.id, seenAt: at(300) }])
    })

    test('ends for its owner, and for nobody else', async () => {
      const stranger = await addPerson(users)
      const id = await begin()
      expect(await sessions.end(id, stranger.id)).toBe(false)
      expect(await sessions.of(user.id)).toMatchObject([{ id, device: 'Firefox' }])
      expect(await sessions.end(id, user.id)).toBe(true)
      expect(await find('token')).toBeUndefined()
    })

    test('ends with all others but one', async () => {
      const kept = await begin('kept')
      await begin('gone')
      await sessions.endAll(user.id, kept)
      expect(await find('gone')).toBeUndefined()
      expect(await find('kept')).toBeDefined()
      await sessions.endAll(user.id)
      expect(await find('kept')).toBeUndefined()
    })

    test('ends at once where its owner is disabled, and does not come back with them', async () => {
      await addPerson(users, { role: 'operator' })
      await begin()
      await users.change(user.id, { isDisabled: true }, at(1))
      expect(await find('token')).toBeUndefined()
      await users.change(user.id, { isDisabled: false }, at(2))
      expect(await find('token')).toBeUndefined()
    })
  })

  describe('an invitation', () => {
    const link = digestOf('link')

    test('ends with another role for whoever it is for, and with no other change', async () => {
      const link = digestOf('link that grows')
      await invitations.add(link, user.id, at(100))
      await users.change(user.id, { name: 'Another Name', roles: user.roles }, at(1))
      expect((await invitations.find(link, at(99)))?.id).toBe(user.id)
      await users.change(user.id, { roles: [...user.roles, { role: 'operator', region: null }] }, at(2))
      expect(await invitations.find(link, at(99))).toBeUndefined()
    })

    test('works once, until it is too old', async () => {
      await invitations.add(link, user.id, at(100))
      expect((await invitations.find(link, at(99)))?.id).toBe(user.id)
      expect(await invitations.find(link, at(100))).toBeUndefined()
      expect(await invitations.take(link, at(100))).toBeUndefined()
      const taken = await Promise.all(Array.from({ length: 5 }, () => invitations.take(link, at(99))))
      expect(taken.filter((one) => one !== undefined)).toEqual([user.id])
    })

    test('takes the place of the one before it', async () => {
      await invitations.add(link, user.id, at(100))
      await invitations.add(digestOf('another'), user.id, at(100))
      expect(await invitations.find(link, at(1))).toBeUndefined()
      expect(await invitations.find(digestOf('another'), at(1))).toBeDefined()
    })

    test('is of no use to whoever is disabled', async () => {
      await addPerson(users, { role: 'operator' })
      await users.change(user.id, { isDisabled: true }, at(1))
      await invitations.add(link, user.id, at(100))
      expect(await invitations.find(link, at(2))).toBeUndefined()
      expect(await invitations.take(link, at(2))).toBeUndefined()
    })
  })

  describe('failed logins', () => {
    const [account, address] = [Buffer.from('account'), Buffer.from('address')]
    const note = (id: string, seconds: number, subjects = [account, address]) =>
      failures.note(id, subjects, at(seconds - 60), at(seconds))
    const ids = Array.from({ length: 4 }, () => randomUUID())
    const [one = '', two = '', three = '', four = ''] = ids

    test('are counted by subject, each without itself and those of long ago', async () => {
      expect(await note(one, 0)).toEqual([
        { count: 0, last: null },
        { count: 0, last: null },
      ])
      await note(two, 10, [Buffer.from('another account'), address])
      expect(await note(three, 20)).toEqual([
        { count: 1, last: at(0) },
        { count: 2, last: at(10) },
      ])
      expect(await note(four, 65)).toEqual([
        { count: 1, last: at(20) },
        { count: 2, last: at(20) },
      ])
    })

    test('of many at once are all counted, so that nobody guesses faster by guessing side by side', async () => {
      const tries = await Promise.all(Array.from({ length: 10 }, () => note(randomUUID(), 0)))
      const [past] = await note(randomUUID(), 1)
      expect(past?.count).toBe(10)
      expect(Math.max(...tries.map(([mine]) => mine?.count ?? 0))).toBeGreaterThan(4)
    })

    test('are forgiven the account that logged in, and this try its address', async () => {
      await note(one, 0)
      await note(two, 1)
      await failures.forgive(two, account)
      expect(await note(three, 2)).toEqual([
        { count: 0, last: null },
        { count: 1, last: at(0) },
      ])
    })

    test('count for nothing where they were withdrawn', async () => {
      await note(one, 0)
      await failures.withdraw(one)
      expect(await note(two, 1)).toMatchObject([{ count: 0 }, { count: 0 }])
    })
  })

  test('forgets what is over, and nothing else', async () => {
    await begin('seen long ago', 0)
    await begin('begun long ago', 0)
    await begin('fresh', 100)
    await pool.query('update desk_session set seen_at = $1 where token = $2', [at(100), digestOf('begun long ago')])
    await invitations.add(digestOf('old'), user.id, at(100))
    await failures.note(randomUUID(), [Buffer.from('x')], at(0), at(0))
    const limits = { sessionsSeenSince: at(50), sessionsBegunSince: at(-1), failuresSince: at(50), auditSince: at(0) }
    await createDeskUpkeep(pool).expire({ ...limits, now: at(100) })
    expect(await find('seen long ago')).toBeUndefined()
    expect(await find('begun long ago')).toBeDefined()
    expect(await find('fresh')).toBeDefined()
    await createDeskUpkeep(pool).expire({ ...limits, sessionsBegunSince: at(50), now: at(101) })
    expect(await find('begun long ago')).toBeUndefined()
    expect(await find('fresh')).toBeDefined()
    expect(await invitations.find(digestOf('old'), at(0))).toBeUndefined()
    expect((await pool.query('select from login_failure')).rowCount).toBe(0)
  })
})
