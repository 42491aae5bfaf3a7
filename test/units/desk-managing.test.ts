import { describe, expect, it } from 'vitest'
import { addUser, asSeenBy, changeUser, manageable, mayGrant, type Manager } from '../../src/desk/manage-users.ts'
import { logInByProvider, rolesOf, usualMeanings } from '../../src/desk/provider-login.ts'
import type { DeskRole, DeskUser, GrantedRole } from '../../src/domain/desk-user.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import { addPerson } from '../doubles/desk-people.ts'
import { peopleInMemory } from '../doubles/people-in-memory.ts'

const [muenchen, augsburg] = ['muenchen', 'augsburg'] as RegionSlug[] as [RegionSlug, RegionSlug]
const grant = (role: DeskRole, region: RegionSlug | null = null): GrantedRole => ({ role, region })
const now = () => new Date(0)

async function stage() {
  const { users } = peopleInMemory()
  const operator = await addPerson(users, { role: 'operator' })
  const admin = await addPerson(users, { role: 'admin' })
  const ofMuenchen = await addPerson(users, { role: 'admin', region: muenchen })
  const kim = await addPerson(users, { region: muenchen })
  const deps = { users, now, regions: [muenchen] }
  return { users, operator, admin, ofMuenchen, kim, deps }
}

describe('granting roles', () => {
  it('is for operators without limit, and for admins in their regions, never of operators', async () => {
    const { operator, admin, ofMuenchen, kim } = await stage()
    const everything = [grant('operator'), grant('admin'), grant('admin', muenchen), grant('counsellor', augsburg)]
    const granted = (manager: Manager) => everything.map((role) => mayGrant(manager, role))
    expect(granted('operator')).toEqual([true, true, true, true])
    expect(granted(operator)).toEqual([true, true, true, true])
    expect(granted(admin)).toEqual([false, true, true, true])
    expect(granted(ofMuenchen)).toEqual([false, false, true, false])
    expect(granted(kim)).toEqual([false, false, false, false])
  })

  it('makes no account with a role that reaches further', async () => {
    const { users, ofMuenchen } = await stage()
    const wanted = { email: 'new@desk.example', name: 'New', roles: [grant('editor', muenchen), grant('editor')] }
    expect(await addUser(ofMuenchen, wanted, { users, now })).toEqual({ kind: 'not-yours' })
    expect(await users.findByEmail('new@desk.example')).toBeUndefined()
    const fine = { ...wanted, roles: [grant('editor', muenchen)] }
    expect(await addUser(ofMuenchen, fine, { users, now })).toMatchObject({ kind: 'done' })
    expect(await addUser(ofMuenchen, fine, { users, now })).toEqual({ kind: 'taken' })
  })
})

describe('changing an account', () => {
  it('adds and takes the roles of one’s regions, and leaves those that one doesn’t see', async () => {
    const { users, ofMuenchen, kim, deps } = await stage()
    await users.change(kim.id, { roles: [grant('counsellor', muenchen), grant('editor', augsburg)] }, now())
    const seen = asSeenBy((await users.find(kim.id)) as DeskUser, ofMuenchen, [muenchen])
    expect(seen.roles).toEqual([grant('counsellor', muenchen)])
    await changeUser(ofMuenchen, kim.id, { roles: [grant('editor', muenchen)] }, deps)
    expect((await users.find(kim.id))?.roles).toEqual([grant('editor', augsburg), grant('editor', muenchen)])
  })

  it.each([
    ['gives a role elsewhere', [grant('counsellor', muenchen), grant('counsellor', augsburg)]],
    ['gives a role everywhere', [grant('counsellor', muenchen), grant('counsellor')]],
    ['makes an operator', [grant('counsellor', muenchen), grant('operator')]],
  ])('is refused to a region’s admin who %s', async (_, roles) => {
    const { users, ofMuenchen, kim, deps } = await stage()
    expect(await changeUser(ofMuenchen, kim.id, { roles }, deps)).toEqual({ kind: 'not-yours' })
    expect(await users.find(kim.id)).toEqual(kim)
  })

  it('disables, renames and resets nobody whose roles reach further than one’s own', async () => {
    const { users, ofMuenchen, admin, operator, kim, deps } = await stage()
    await users.change(kim.id, { roles: [grant('counsellor', muenchen), grant('counsellor', augsburg)] }, now())
    for (const { id } of [admin, operator, kim]) {
      expect(await changeUser(ofMuenchen, id, { isDisabled: true }, deps)).toEqual({ kind: 'not-yours' })
      expect(await changeUser(ofMuenchen, id, { name: 'Mine' }, deps)).toEqual({ kind: 'not-yours' })
      expect(await manageable(ofMuenchen, id, deps)).toEqual({ kind: 'not-yours' })
    }
    expect((await users.find(admin.id))?.name).toBe('Kim')
  })

  it('takes no role that one may not give', async () => {
    const { ofMuenchen, admin, operator, deps } = await stage()
    expect(await changeUser(ofMuenchen, admin.id, { roles: [] }, deps)).toEqual({ kind: 'not-yours' })
    expect(await changeUser(admin, operator.id, { roles: [] }, deps)).toEqual({ kind: 'not-yours' })
  })

  it('tells a region’s admin nothing of somebody elsewhere', async () => {
    const { users, ofMuenchen, deps } = await stage()
    const eva = await addPerson(users, { region: augsburg })
    expect(await changeUser(ofMuenchen, eva.id, { name: 'X' }, deps)).toEqual({ kind: 'unknown' })
    const roles = [grant('counsellor', muenchen)]
    expect(await changeUser(ofMuenchen, eva.id, { roles }, deps)).toEqual({ kind: 'unknown' })
  })

  it('disables nobody’s own account, and not the last operator', async () => {
    const { operator, deps } = await stage()
    expect(await changeUser(operator, operator.id, { isDisabled: true }, deps)).toEqual({ kind: 'oneself' })
    expect(await changeUser(operator, operator.id, { roles: [] }, deps)).toEqual({ kind: 'last-operator' })
    expect(await changeUser('operator', operator.id, { isDisabled: true }, deps)).toEqual({ kind: 'last-operator' })
  })
})

describe('what a provider says', () => {
  it('is a role where it has a meaning, in a region where it names one', () => {
    const values = ['lotse-counsellor:muenchen', 'lotse-admin', 'offline_access', 'lotse-editor:Not a region', 'x:y']
    expect(rolesOf(values, usualMeanings)).toEqual([grant('counsellor', muenchen), grant('admin')])
    expect(rolesOf(['lotse-operator', 'lotse-operator:muenchen'], usualMeanings)).toEqual([grant('operator')])
    expect(rolesOf(['lotse-admin', 'lotse-admin'], usualMeanings)).toEqual([grant('admin')])
  })

  it('has the meanings that the operator gave, and no wider one', () => {
    const meanings = new Map([
      ['Stadt:Beratung', grant('counsellor', muenchen)],
      ['Stadt', grant('editor', augsburg)],
    ])
    expect(rolesOf(['Stadt:Beratung', 'Stadt:muenchen', 'lotse-admin'], meanings)).toEqual([
      grant('counsellor', muenchen),
    ])
  })
})

describe('logging in through a provider', () => {
  const person = {
    subject: 'abc',
    verifiedEmail: 'kim@stadt.example',
    name: 'Kim',
    roles: [grant('counsellor', muenchen)],
  }

  it('makes an account where roles are given, and finds it again by its subject, whatever the address', async () => {
    const { users } = peopleInMemory()
    const first = await logInByProvider(person, { users, now })
    expect(first).toMatchObject({ kind: 'logged-in', isNew: true, user: { email: 'kim@stadt.example' } })
    const again = await logInByProvider({ ...person, verifiedEmail: 'kim@new.example' }, { users, now })
    expect(again).toMatchObject({ kind: 'logged-in', isNew: false, user: { email: 'kim@stadt.example' } })
  })

  it('lets nobody in who has no role, or whose address the provider has not checked', async () => {
    const { users } = peopleInMemory()
    expect(await logInByProvider({ ...person, roles: [] }, { users, now })).toEqual({ kind: 'no-role' })
    expect(await logInByProvider({ ...person, verifiedEmail: null }, { users, now })).toEqual({ kind: 'no-role' })
    expect(await users.hasAny()).toBe(false)
  })

  it('takes an account that was invited for the address, with the roles that it was given', async () => {
    const { users } = peopleInMemory()
    const invited = await addPerson(users, { email: person.verifiedEmail, role: 'editor', hasPassword: false })
    const outcome = await logInByProvider({ ...person, roles: [] }, { users, now })
    expect(outcome).toMatchObject({ kind: 'logged-in', user: { id: invited.id, roles: [grant('editor')] } })
  })

  it('never takes an account with a password, nor one of another subject', async () => {
    const { users } = peopleInMemory()
    await addPerson(users, { email: person.verifiedEmail, role: 'admin' })
    expect(await logInByProvider(person, { users, now })).toEqual({ kind: 'address-taken' })
    const other = peopleInMemory().users
    await logInByProvider(person, { users: other, now })
    expect(await logInByProvider({ ...person, subject: 'xyz' }, { users: other, now })).toEqual({
      kind: 'address-taken',
    })
  })

  it('takes away what the provider gives no longer, and lets nobody in who is left with nothing', async () => {
    const { users } = peopleInMemory()
    await logInByProvider(person, { users, now })
    expect(await logInByProvider({ ...person, roles: [] }, { users, now })).toEqual({ kind: 'no-role' })
    expect((await users.findBySubject('abc'))?.roles).toEqual([])
  })

  it('refuses whoever is disabled', async () => {
    const { users } = peopleInMemory()
    const first = await logInByProvider(person, { users, now })
    if (first.kind === 'logged-in') await users.change(first.user.id, { isDisabled: true }, now())
    expect(await logInByProvider(person, { users, now })).toEqual({ kind: 'disabled' })
  })
})
