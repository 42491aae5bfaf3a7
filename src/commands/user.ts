/** `lotse user …`: the people of the desk, and what opens it before anybody has an account. */

import type { App } from '../app.ts'
import type { DeskRole, DeskUser, GrantedRole } from '../domain/desk-user.ts'
import type { RegionSlug } from '../domain/region.ts'
import { invite, resetAccount, type Invited } from '../desk/invite.ts'
import { addUser, changeUser, isSameRole } from '../desk/manage-users.ts'
import { Failure } from '../failure.ts'

export interface Granting {
  readonly roles: readonly DeskRole[]
  /** Empty: in all regions. */
  readonly regions: readonly RegionSlug[]
}

/** Makes an account, or gives one that there is more roles. */
export async function addPerson(app: App, email: string, granting: Granting & { readonly name?: string }) {
  const { users, audit } = app.people
  const roles = rolesOf(granting)
  const outcome = await addUser('operator', { email, name: granting.name ?? nameOf(email), roles }, depsOf(app))
  if (outcome.kind === 'taken') return addRoles(app, await personWith(app, email), roles)
  if (outcome.kind !== 'done') throw new Failure(`${email} could not be added (${outcome.kind}).`)
  const { user } = outcome
  await audit.note({ actor: null, region: null, action: 'user.invited', target: user.id, details: { email } })
  console.log(`${email} may log in as ${wordsOf(user.roles)}.`)
  await printLink(app, await users.find(user.id), false)
}

async function addRoles(app: App, user: DeskUser, roles: readonly GrantedRole[]): Promise<void> {
  const all = [...user.roles, ...roles.filter((role) => !user.roles.some((one) => isSameRole(one, role)))]
  const outcome = await changeUser('operator', user.id, { roles: all, isDisabled: false }, depsOf(app))
  if (outcome.kind !== 'done') throw new Failure(`${user.email} could not be changed (${outcome.kind}).`)
  const details = { email: user.email }
  await app.people.audit.note({ actor: null, region: null, action: 'user.changed', target: user.id, details })
  console.log(`${user.email} is ${wordsOf(outcome.user.roles)} now.`)
}

export async function listPeople({ people }: App, asJson: boolean): Promise<void> {
  const listed = await people.users.list('all')
  if (asJson) return console.log(JSON.stringify(listed.map(shown), undefined, 2))
  for (const user of listed) {
    const state = user.disabledAt === null ? '' : ' (disabled)'
    console.log(`${user.email.padEnd(32)} ${user.name.padEnd(24)} ${wordsOf(user.roles)}${state}`)
  }
  if (listed.length === 0) console.log('Nobody has an account yet: lotse user add EMAIL --role operator --role admin')
}

const shown = ({ id, email, name, roles, disabledAt, hasPassword, hasSecondFactor, seenAt }: Listed) => ({
  id,
  email,
  name,
  roles,
  isDisabled: disabledAt !== null,
  hasPassword,
  hasSecondFactor,
  seenAt,
})

type Listed = Awaited<ReturnType<App['people']['users']['list']>>[number]

export async function disablePerson(app: App, email: string): Promise<void> {
  const user = await personWith(app, email)
  const outcome = await changeUser('operator', user.id, { isDisabled: true }, depsOf(app))
  if (outcome.kind === 'last-operator') {
    throw new Failure(`${email} is the last operator; make another one first: lotse user add EMAIL --role operator.`)
  }
  await app.people.audit.note({
    actor: null,
    region: null,
    action: 'user.changed',
    target: user.id,
    details: { email, isDisabled: true },
  })
  console.log(`${email} is logged out everywhere and can't log in any more. What was noted of them stays.`)
}

export async function resetPerson(app: App, email: string): Promise<void> {
  const user = await personWith(app, email)
  if (user.disabledAt !== null) throw new Failure(`${email} is disabled; lotse user add ${email} enables it again.`)
  await app.people.audit.note({ actor: null, region: null, action: 'user.reset', target: user.id, details: { email } })
  await printLink(app, user, true)
}

async function printLink(app: App, user: DeskUser | undefined, isReset: boolean): Promise<void> {
  if (user === undefined) return
  const invitations = app.people.invitations(app.live.sendInvitation)
  if (!app.config.desk.hasPasswords)
    return console.log(`They log in through the provider: ${invitations.publicUrl}/desk/`)
  const invited = isReset ? await resetAccount(user, invitations) : await invite(user, false, invitations)
  console.log(linkSentence(invited))
}

function linkSentence({ link, expiresAt }: Invited): string {
  const until = expiresAt.toISOString().slice(0, 10)
  if (link === null) return `The link to choose a password went out by e-mail; it works once, until ${until}.`
  return `The link to choose a password works once, until ${until}:\n${link}`
}

async function personWith({ people }: App, email: string): Promise<DeskUser> {
  const user = await people.users.findByEmail(email)
  if (user === undefined) throw new Failure(`Nobody has an account with ${email}; see: lotse user list.`)
  return user
}

function rolesOf({ roles, regions }: Granting): readonly GrantedRole[] {
  const places = regions.length === 0 ? [null] : regions
  return roles.flatMap((role) => (role === 'operator' ? [null] : places).map((region) => ({ role, region })))
}

const wordsOf = (roles: readonly GrantedRole[]) =>
  roles.map(({ role, region }) => `${role} ${region === null ? 'everywhere' : `in ${region}`}`).join(', ') || 'nothing'

const nameOf = (email: string) => email.split('@')[0] ?? email

const depsOf = ({ people, config }: App) => ({
  users: people.users,
  regions: config.content.regions,
  now: () => new Date(),
})
