/** Accounts and failed logins in memory; the contracts hold the real ones to the same. */

import { usualPreferences, usualProfile, type DeskUser, type DeskUserId } from '../../src/domain/desk-user.ts'
import type { Credentials, DeskUsers, LoginFailures } from '../../src/ports/people.ts'

interface Account extends DeskUser, Credentials {
  readonly subject: string | null
  readonly step: number
  readonly ofProvider: DeskUser['roles']
}

type Stored = { -readonly [Key in keyof Account]: Account[Key] }

export function peopleInMemory(): { readonly users: DeskUsers; readonly failures: LoginFailures } {
  return { users: usersInMemory(), failures: failuresInMemory() }
}

function usersInMemory(): DeskUsers {
  const accounts = new Map<DeskUserId, Stored>()
  const where = (is: (account: Stored) => boolean) => {
    const found = [...accounts.values()].find(is)
    return found && userOf(found)
  }
  const change = (id: DeskUserId, changes: Partial<Stored>) => {
    const account = accounts.get(id)
    if (account) Object.assign(account, changes)
  }
  return {
    find: async (id) => where((account) => account.id === id),
    findByEmail: async (email) => where((account) => account.email === email),
    findBySubject: async (subject) => where((account) => account.subject === subject),
    list: async (whose) =>
      [...accounts.values()]
        .filter(({ roles }) => whose === 'all' || roles.some(({ region }) => region === null || whose.includes(region)))
        .map((account) => ({ ...userOf(account), seenAt: null })),
    hasAny: async () => accounts.size > 0,
    async add({ id, email, name, roles, passwordHash = null, subject = null, isFromProvider = false }, now) {
      if (where((account) => account.email === email)) return undefined
      accounts.set(id, {
        id,
        email,
        name,
        roles,
        passwordHash,
        subject,
        step: 0,
        secondFactor: null,
        offeredSecondFactor: null,
        profile: usualProfile,
        preferences: usualPreferences,
        disabledAt: null,
        createdAt: now,
        hasPassword: false,
        hasSecondFactor: false,
        ofProvider: isFromProvider ? roles : [],
      })
      return where((account) => account.id === id)
    },
    async change(id, { name, roles, isDisabled }, now) {
      const account = accounts.get(id)
      if (account === undefined) return 'unknown'
      const isOperator = ({ roles: held, disabledAt }: Stored) =>
        disabledAt === null && held.some(({ role }) => role === 'operator')
      const endsOperating = isDisabled === true || (roles && !roles.some(({ role }) => role === 'operator'))
      const others = [...accounts.values()].filter((one) => one.id !== id)
      if (endsOperating && isOperator(account) && !others.some(isOperator)) return 'last-operator'
      if (name !== undefined) account.name = name
      if (roles !== undefined) account.roles = roles
      if (isDisabled !== undefined) account.disabledAt = isDisabled ? now : null
      return 'changed'
    },
    async changeOwn(id, { name, profile, preferences }) {
      change(id, { ...(name && { name }), ...(profile && { profile }), ...(preferences && { preferences }) })
    },
    async keepProviderRoles(id, roles) {
      const account = accounts.get(id)
      const kept = account?.roles.filter((role) => !account.ofProvider.includes(role)) ?? []
      change(id, { roles: [...kept, ...roles], ofProvider: roles })
    },
    async linkSubject(id, subject) {
      const account = accounts.get(id)
      if (account === undefined || (account.subject !== null && account.subject !== subject)) return false
      account.subject = subject
      return true
    },
    async credentials(id) {
      const { passwordHash = null, secondFactor = null, offeredSecondFactor = null } = accounts.get(id) ?? {}
      return { passwordHash, secondFactor, offeredSecondFactor }
    },
    keepPassword: async (id, passwordHash) => change(id, { passwordHash }),
    offerSecondFactor: async (id, offeredSecondFactor) => change(id, { offeredSecondFactor }),
    async confirmSecondFactor(id) {
      const { offeredSecondFactor = null } = accounts.get(id) ?? {}
      if (offeredSecondFactor) change(id, { secondFactor: offeredSecondFactor, offeredSecondFactor: null })
    },
    removeSecondFactor: async (id) => change(id, { secondFactor: null, offeredSecondFactor: null }),
    async takeStep(id, step) {
      if (step <= (accounts.get(id)?.step ?? 0)) return false
      change(id, { step })
      return true
    },
    forgetCredentials: async (id) => change(id, { passwordHash: null, secondFactor: null, offeredSecondFactor: null }),
  }
}

function userOf({ passwordHash, secondFactor, subject: _s, step: _t, ofProvider: _p, ...user }: Stored): DeskUser {
  const { offeredSecondFactor: _o, ...shown } = user
  return { ...shown, hasPassword: passwordHash !== null, hasSecondFactor: secondFactor !== null }
}

function failuresInMemory(): LoginFailures {
  let tries: readonly { readonly id: string; readonly subject: string; readonly at: Date }[] = []
  return {
    async note(id, subjects, since, now) {
      const names = subjects.map((subject) => subject.toString('hex'))
      const past = names.map((subject) => {
        const own = tries.filter((one) => one.subject === subject && one.at > since)
        return { count: own.length, last: own.at(-1)?.at ?? null }
      })
      tries = [...tries, ...names.map((subject) => ({ id, subject, at: now }))]
      return past
    },
    async forgive(id, account) {
      tries = tries.filter((one) => one.id !== id && one.subject !== account.toString('hex'))
    },
    async withdraw(id) {
      tries = tries.filter((one) => one.id !== id)
    },
  }
}
