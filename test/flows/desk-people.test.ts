import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeFirstAccount } from '../../src/app/first-account.ts'
import { invite } from '../../src/desk/invite.ts'
import { hashPassword } from '../../src/desk/password.ts'
import { secretKeyOf } from '../../src/app/secret-key.ts'
import { addPerson, disablePerson, listPeople, resetPerson } from '../../src/commands/user.ts'
import type { InvitationMail } from '../../src/ports/people.ts'
import { deskBrowser } from '../doubles/desk-browser.ts'
import { deskPassword } from '../doubles/desk-people.ts'
import { augsburg, muenchen } from '../doubles/newcomers.ts'
import { openDeskApp, type DeskApp } from '../services/desk-app.ts'

describe('people of a new installation', () => {
  let desk: DeskApp
  let said: string[] = []

  beforeAll(async () => {
    desk = await openDeskApp({}, () => new Date())
  })

  beforeEach(() => {
    said = []
    vi.spyOn(console, 'log').mockImplementation((line: unknown) => void said.push(String(line)))
  })

  afterEach(() => {
    vi.restoreAllMocks()
  })

  afterAll(() => desk?.close())

  const users = () => desk.app.people.users
  const linkIn = () => /https?:\/\/\S+/.exec(said.join('\n'))?.[0] ?? ''
  const accept = (name: string) =>
    deskBrowser(desk.address).post(`invitations/${linkIn().split('/').at(-1)}`, { name, password: deskPassword })

  describe('the first account', () => {
    it('is there after the first start, with a password that this user alone can read', async () => {
      const account = await desk.app.firstAccount()
      expect(account).toEqual({ email: 'admin@lotse.localhost', password: expect.stringMatching(/^[\w-]{16}$/) })
      const { mode } = await stat(join(desk.app.config.dataDir, 'desk-password'))
      expect(mode & 0o777).toBe(0o600)
      const browser = deskBrowser(desk.address)
      const { json } = await browser.logIn(account?.email ?? '', account?.password ?? '')
      expect(json).toMatchObject({
        user: {
          roles: [
            { role: 'admin', region: null },
            { role: 'operator', region: null },
          ],
        },
        may: { converse: [muenchen, augsburg], operate: [muenchen, augsburg] },
      })
    })

    it('is made once: whoever renamed or disabled it finds no other', async () => {
      await makeFirstAccount(desk.app.config, desk.app.people, new Date())
      expect(await users().list('all')).toHaveLength(1)
    })

    it('is not made where several processes share a database, nor where nobody has a password', async () => {
      const { config, people } = desk.app
      const empty = {
        ...people,
        users: { ...people.users, hasAny: async () => false, add: vi.fn<typeof people.users.add>() },
      }
      await makeFirstAccount({ ...config, databaseUrl: 'postgres://db/lotse' }, empty, new Date())
      await makeFirstAccount({ ...config, desk: { ...config.desk, hasPasswords: false } }, empty, new Date())
      expect(empty.users.add).not.toHaveBeenCalled()
    })

    it('is told of at the start until its password is another', async () => {
      const admin = await users().findByEmail('admin@lotse.localhost')
      if (admin === undefined) throw new Error('There is no first account.')
      const { passwordHash } = await users().credentials(admin.id)
      await users().keepPassword(admin.id, await hashPassword('another password'))
      expect(await desk.app.firstAccount()).toBeNull()
      await users().keepPassword(admin.id, passwordHash ?? '')
      expect(await desk.app.firstAccount()).not.toBeNull()
    })
  })

  it('have a key for second factors in the data folder, or none where several processes would need one', async () => {
    const { config } = desk.app
    const made = await secretKeyOf(config)
    expect(made).toMatch(/^[\w-]{43}$/)
    expect(await secretKeyOf(config)).toBe(made)
    expect((await stat(join(config.dataDir, 'secret-key'))).mode & 0o777).toBe(0o600)
    expect(await secretKeyOf({ ...config, databaseUrl: 'postgres://db/lotse' })).toBeNull()
    expect(await secretKeyOf({ ...config, desk: { ...config.desk, secretKey: 'mine' } })).toBe('mine')
  })

  it('are sent their link where there is e-mail, and it is handed on where that fails', async () => {
    const admin = await users().findByEmail('admin@lotse.localhost')
    if (admin === undefined) throw new Error('There is no first account.')
    const sent: InvitationMail[] = []
    const byMail = desk.app.people.invitations(async (mail) => void sent.push(mail))
    expect(await invite(admin, true, byMail)).toMatchObject({ link: null })
    expect(sent).toMatchObject([{ to: { email: admin.email }, isReset: true, link: expect.stringContaining('/desk/') }])
    const failing = desk.app.people.invitations(() => Promise.reject(new Error('no mail today')))
    expect(await invite(admin, true, failing)).toMatchObject({ link: expect.stringMatching(/invitation\/[\w-]{43}$/) })
  })

  describe('lotse user', () => {
    it('adds somebody, and prints the link by which they choose a password', async () => {
      await addPerson(desk.app, 'kim@desk.example', { roles: ['counsellor', 'editor'], regions: [muenchen, augsburg] })
      expect(said[0]).toMatch(/^kim@desk\.example may log in as counsellor in augsburg, .*editor in muenchen\.$/)
      expect(linkIn()).toMatch(/\/desk\/invitation\/[\w-]{43}$/)
      expect((await accept('Kim')).status).toBe(200)
      expect((await deskBrowser(desk.address).logIn('kim@desk.example', deskPassword)).status).toBe(200)
    })

    it('gives an account that there is more roles', async () => {
      await addPerson(desk.app, 'kim@desk.example', { roles: ['operator'], regions: [muenchen] })
      const kim = await users().findByEmail('kim@desk.example')
      expect(kim?.roles).toHaveLength(5)
      expect(kim?.roles).toContainEqual({ role: 'operator', region: null })
      expect(linkIn()).toBe('')
    })

    it('lists who is there', async () => {
      await listPeople(desk.app, false)
      expect(said.join('\n')).toMatch(/^kim@desk\.example +Kim +counsellor in augsburg/m)
      said = []
      await listPeople(desk.app, true)
      const listed = JSON.parse(said.join('')) as readonly Record<string, unknown>[]
      expect(listed).toContainEqual(expect.objectContaining({ email: 'kim@desk.example', isDisabled: false }))
      expect(JSON.stringify(listed)).not.toContain('argon2')
    })

    it('resets somebody: their password is gone at once', async () => {
      await resetPerson(desk.app, 'kim@desk.example')
      expect((await deskBrowser(desk.address).logIn('kim@desk.example', deskPassword)).status).toBe(401)
      expect((await accept('Kim')).status).toBe(200)
    })

    it('disables somebody, and enables them again by adding them', async () => {
      await disablePerson(desk.app, 'kim@desk.example')
      expect((await users().findByEmail('kim@desk.example'))?.disabledAt).not.toBeNull()
      await expect(resetPerson(desk.app, 'kim@desk.example')).rejects.toThrow(/lotse user add kim@desk\.example/)
      await addPerson(desk.app, 'kim@desk.example', { roles: ['counsellor'], regions: [] })
      expect((await users().findByEmail('kim@desk.example'))?.disabledAt).toBeNull()
    })

    it('does not leave the installation without an operator, and says where nobody is known', async () => {
      await disablePerson(desk.app, 'kim@desk.example')
      await expect(disablePerson(desk.app, 'admin@lotse.localhost')).rejects.toThrow(/is the last operator/)
      await expect(resetPerson(desk.app, 'nobody@desk.example')).rejects.toThrow(/lotse user list/)
    })

    it('is noted', async () => {
      const events = await desk.app.people.audit.read({ regions: [], seesAll: true, action: 'user.' }, 20)
      expect(new Set(events.map(({ action, actorEmail }) => `${action} by ${actorEmail}`))).toEqual(
        new Set(['user.changed by Lotse', 'user.reset by Lotse', 'user.invited by Lotse']),
      )
    })
  })

  it('are asked for at the start where nobody can answer newcomers', async () => {
    expect(await desk.app.hints()).toEqual([])
    await desk.pool.query('delete from desk_user')
    expect(await desk.app.hints()).toEqual([expect.stringMatching(/^nobody can answer .*lotse user add/)])
  })
})
