import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createDeskUsers } from '../../db/desk-users.ts'
import { createPushSubscriptions } from '../../db/push-subscriptions.ts'
import type { Pool } from '../../db/pool.ts'
import { usualPreferences, usualProfile, type DeskUserId } from '../../src/domain/desk-user.ts'
import type { DeskUsers } from '../../src/ports/people.ts'
import { addPerson } from '../doubles/desk-people.ts'
import { at, augsburg, muenchen, uk } from '../doubles/newcomers.ts'
import { describeEachDatabase } from '../services/each-database.ts'

describeEachDatabase('accounts of the desk', (database) => {
  let pool: Pool
  let users: DeskUsers

  beforeAll(async () => {
    pool = await database.open()
    users = createDeskUsers(pool)
  })

  beforeEach(() => pool.query('delete from desk_user'))

  const kim = { email: 'kim@desk.example', name: 'Kim', role: 'counsellor', region: muenchen } as const

  test('are found by id and by e-mail address, with what they may do', async () => {
    expect(await users.hasAny()).toBe(false)
    const user = await addPerson(users, kim, at(0))
    expect(user).toEqual({
      id: user.id,
      email: 'kim@desk.example',
      name: 'Kim',
      roles: [{ role: 'counsellor', region: muenchen }],
      hasPassword: true,
      hasSecondFactor: false,
      profile: usualProfile,
      preferences: usualPreferences,
      disabledAt: null,
      createdAt: at(0),
    })
    expect(await users.find(user.id)).toEqual(user)
    expect(await users.findByEmail('kim@desk.example')).toEqual(user)
    expect(await users.findByEmail('kim@desk')).toBeUndefined()
    expect(await users.hasAny()).toBe(true)
  })

  test('are one for each e-mail address', async () => {
    await addPerson(users, kim)
    const roles = [{ role: 'admin', region: null }] as const
    const again = { id: randomUUID() as string as DeskUserId, email: kim.email, name: 'Eve', roles }
    expect(await users.add(again, at(0))).toBeUndefined()
    expect(await users.find(again.id)).toBeUndefined()
    expect((await users.findByEmail(kim.email))?.roles).toEqual([{ role: 'counsellor', region: muenchen }])
  })

  test('take names with what a database can’t keep', async () => {
    const user = await addPerson(users, { name: 'Kim\0 \uD800' })
    expect(user.name).toBe('Kim \uFFFD')
  })

  describe('lists of them', () => {
    test('have those of the regions that are asked for, and of all regions, by name', async () => {
      await addPerson(users, { name: 'zoe', region: muenchen })
      await addPerson(users, { name: 'Anna', region: augsburg })
      await addPerson(users, { name: 'Ben' })
      await addPerson(users, { name: 'Otto', role: 'operator' })
      await addPerson(users, { name: 'Nobody', role: [] })
      const names = async (whose: Parameters<DeskUsers['list']>[0]) => (await users.list(whose)).map(({ name }) => name)
      expect(await names([muenchen])).toEqual(['Ben', 'Otto', 'zoe'])
      expect(await names([augsburg])).toEqual(['Anna', 'Ben', 'Otto'])
      expect(await names('all')).toEqual(['Anna', 'Ben', 'Nobody', 'Otto', 'zoe'])
    })
  })

  describe('changing one', () => {
    test('changes the name and leaves the rest', async () => {
      const user = await addPerson(users, kim)
      expect(await users.change(user.id, { name: 'Kim K.' }, at(1))).toBe('changed')
      expect(await users.find(user.id)).toEqual({ ...user, name: 'Kim K.' })
    })

    test('replaces the roles', async () => {
      const { id } = await addPerson(users, kim)
      const roles = [
        { role: 'counsellor', region: muenchen },
        { role: 'editor', region: null },
      ] as const
      await users.change(id, { roles }, at(1))
      expect((await users.find(id))?.roles).toEqual(roles)
      await users.change(id, { roles: [] }, at(1))
      expect((await users.find(id))?.roles).toEqual([])
    })

    test('disables it at a time, and enables it again', async () => {
      const { id } = await addPerson(users, kim)
      await users.change(id, { isDisabled: true }, at(1))
      await users.change(id, { isDisabled: true }, at(2))
      expect((await users.find(id))?.disabledAt).toEqual(at(1))
      await users.change(id, { isDisabled: false }, at(3))
      expect((await users.find(id))?.disabledAt).toBeNull()
    })

    test('never leaves the installation without an operator', async () => {
      const first = await addPerson(users, { role: ['operator', 'admin'] })
      const second = await addPerson(users, { role: 'operator' })
      expect(await users.change(second.id, { isDisabled: true }, at(1))).toBe('changed')
      expect(await users.change(first.id, { isDisabled: true }, at(1))).toBe('last-operator')
      expect(await users.change(first.id, { roles: [{ role: 'admin', region: null }] }, at(1))).toBe('last-operator')
      expect(await users.find(first.id)).toEqual(first)
      expect(await users.change(first.id, { name: 'Ada' }, at(1))).toBe('changed')
    })

    test('leaves one operator where two are disabled at once', async () => {
      const both = [await addPerson(users, { role: 'operator' }), await addPerson(users, { role: 'operator' })]
      const outcomes = await Promise.all(both.map(({ id }) => users.change(id, { isDisabled: true }, at(1))))
      expect(outcomes.toSorted()).toEqual(['changed', 'last-operator'])
    })

    test('says where there is none', async () => {
      expect(await users.change(randomUUID() as string as DeskUserId, { name: 'X' }, at(1))).toBe('unknown')
    })
  })

  test('keep what somebody set for themselves', async () => {
    const { id } = await addPerson(users, kim)
    const hours = { weekly: [{ day: 1, from: '09:00', to: '12:00' }] } as const
    const profile = { languages: [uk], topics: ['health'], hours, openLimit: 3, isAvailable: false } as const
    const preferences = { ...usualPreferences, theme: 'dark', sound: false } as const
    await users.changeOwn(id, { name: 'Kimi', profile })
    await users.changeOwn(id, { preferences })
    expect(await users.find(id)).toMatchObject({ name: 'Kimi', profile, preferences })
  })

  describe('roles of a provider', () => {
    test('come and go with each login, and leave those of the desk', async () => {
      const { id } = await addPerson(users, kim)
      const admin = { role: 'admin', region: augsburg } as const
      const counsellor = { role: 'counsellor', region: muenchen } as const
      await users.keepProviderRoles(id, [admin, counsellor])
      expect((await users.find(id))?.roles).toEqual([admin, counsellor])
      await users.keepProviderRoles(id, [])
      expect((await users.find(id))?.roles).toEqual([counsellor])
    })

    test('are the desk’s own where an account is changed there, unless they stay as they are', async () => {
      const { id } = await addPerson(users, { role: [] })
      await users.keepProviderRoles(id, [{ role: 'editor', region: null }])
      await users.change(
        id,
        {
          roles: [
            { role: 'editor', region: null },
            { role: 'admin', region: null },
          ],
        },
        at(1),
      )
      await users.keepProviderRoles(id, [])
      expect((await users.find(id))?.roles).toEqual([{ role: 'admin', region: null }])
    })
  })

  test('are linked to one subject of a provider, and no other after it', async () => {
    const { id } = await addPerson(users, kim)
    expect(await users.linkSubject(id, 'abc')).toBe(true)
    expect((await users.findBySubject('abc'))?.id).toBe(id)
    expect(await users.linkSubject(id, 'xyz')).toBe(false)
    expect(await users.findBySubject('xyz')).toBeUndefined()
  })

  describe('browsers that want to be told', () => {
    const keys = { p256dh: 'key', auth: 'secret' }
    const browser = (name: string) => ({ endpoint: `https://push.example/${name}`, keys })
    const browsersOf = async (id: DeskUserId) => {
      const { rows } = await pool.query<{ endpoint: string }>(
        'select endpoint from push_subscription where desk_user = $1 order by created_at, endpoint',
        [id],
      )
      return rows.map(({ endpoint }) => endpoint.split('/').at(-1))
    }

    test('are theirs until they are removed, by their owner alone', async () => {
      const subscriptions = createPushSubscriptions(pool)
      const [user, stranger] = [await addPerson(users), await addPerson(users)]
      await subscriptions.keep(user.id, browser('one'), at(0))
      await subscriptions.keep(user.id, browser('one'), at(1))
      await subscriptions.remove(stranger.id, browser('one').endpoint)
      expect(await browsersOf(user.id)).toEqual(['one'])
      await subscriptions.keep(stranger.id, browser('one'), at(2))
      expect(await browsersOf(user.id)).toEqual([])
      await subscriptions.remove(stranger.id, browser('one').endpoint)
      expect(await browsersOf(stranger.id)).toEqual([])
    })

    test('are ten at most: the oldest goes, and never the one that has just come', async () => {
      const subscriptions = createPushSubscriptions(pool)
      const { id } = await addPerson(users)
      for (let i = 0; i < 10; i += 1) await subscriptions.keep(id, browser(`${i}`), at(i))
      await subscriptions.keep(id, browser('last'), at(10))
      expect(await browsersOf(id)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', 'last'])
    })
  })

  describe('credentials', () => {
    test('are none before they are set, and gone with a reset', async () => {
      const { id } = await addPerson(users, { hasPassword: false })
      expect(await users.credentials(id)).toEqual({ passwordHash: null, secondFactor: null, offeredSecondFactor: null })
      await users.keepPassword(id, '$argon2id$…')
      await users.offerSecondFactor(id, Buffer.from('sealed'))
      expect(await users.credentials(id)).toEqual({
        passwordHash: '$argon2id$…',
        secondFactor: null,
        offeredSecondFactor: Buffer.from('sealed'),
      })
      await users.confirmSecondFactor(id)
      expect((await users.credentials(id)).secondFactor).toEqual(Buffer.from('sealed'))
      expect((await users.find(id))?.hasSecondFactor).toBe(true)
      await users.forgetCredentials(id)
      expect(await users.credentials(id)).toEqual({ passwordHash: null, secondFactor: null, offeredSecondFactor: null })
    })

    test('keep the second factor where none was offered anew', async () => {
      const { id } = await addPerson(users)
      await users.offerSecondFactor(id, Buffer.from('one'))
      await users.confirmSecondFactor(id)
      await users.confirmSecondFactor(id)
      expect((await users.credentials(id)).secondFactor).toEqual(Buffer.from('one'))
      await users.removeSecondFactor(id)
      expect((await users.credentials(id)).secondFactor).toBeNull()
    })

    test('take each time step once, and none before it; of many at once, one', async () => {
      const { id } = await addPerson(users)
      expect(await users.takeStep(id, 100)).toBe(true)
      expect(await users.takeStep(id, 100)).toBe(false)
      expect(await users.takeStep(id, 99)).toBe(false)
      const taken = await Promise.all(Array.from({ length: 8 }, () => users.takeStep(id, 101)))
      expect(taken.filter(Boolean)).toHaveLength(1)
    })
  })
})
