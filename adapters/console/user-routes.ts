/** Accounts of the desk, for whoever administers a region or the installation. */

import { z } from 'zod'
import type { DeskUser, DeskUserId, GrantedRole } from '../../src/domain/desk-user.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import { invite, resetAccount, type Invited, type InvitationDeps } from '../../src/desk/invite.ts'
import {
  addUser,
  asSeenBy,
  changeUser,
  manageable,
  whoseAccounts,
  type ManageOutcome,
} from '../../src/desk/manage-users.ts'
import type { Audit } from '../../src/ports/people.ts'
import { HttpRefusal } from '../http/errors.ts'
import type { InvitedView, UserView } from './api.ts'
import { emailField, personName, rolesField } from './people-fields.ts'
import { userView } from './people-views.ts'
import { route, type Asked, type Route } from './route.ts'

export interface UserRouteDeps extends InvitationDeps {
  readonly audit: Audit
  /** `false` where everybody logs in through the provider: then there is no link to hand on. */
  readonly hasPasswords: boolean
}

const addBody = z.object({ email: emailField, name: personName, roles: rolesField })
const changeBody = z.object({
  name: personName.optional(),
  roles: rolesField.optional(),
  isDisabled: z.boolean().optional(),
})

export function userRoutes(deps: UserRouteDeps): readonly Route[] {
  const { users, audit } = deps
  return [
    route({
      method: 'get',
      path: '/api/desk/admin/users',
      needs: 'administer',
      summary: 'Who works in one’s regions.',
      async handle({ user, regions }): Promise<readonly UserView[]> {
        const listed = await users.list(whoseAccounts(user, regions))
        return listed.map((one) => userView(asSeenBy(one, user, regions)))
      },
    }),
    route({
      method: 'post',
      path: '/api/desk/admin/users',
      needs: 'administer',
      summary: 'Makes an account, and an invitation to it.',
      body: addBody,
      async handle({ user, body }): Promise<InvitedView> {
        const made = doneOf(await addUser(user, body, deps))
        const invited = await invitation(made, deps)
        const details = { email: made.email, roles: wordsOf(made.roles) }
        await audit.note({ actor: user, region: onlyRegion(made), action: 'user.invited', target: made.id, details })
        return invitedView(made, invited)
      },
    }),
    route({
      method: 'patch',
      path: '/api/desk/admin/users/:id',
      needs: 'administer',
      summary: 'Renames, disables or enables an account, or gives it other roles.',
      body: changeBody,
      async handle({ user, regions, params, body }): Promise<UserView> {
        const changed = doneOf(await changeUser(user, idOf(params), body, { ...deps, regions }))
        const details = { email: changed.email, ...detailsOf(body) }
        await audit.note({
          actor: user,
          region: onlyRegion(changed),
          action: 'user.changed',
          target: changed.id,
          details,
        })
        return userView(asSeenBy(changed, user, regions))
      },
    }),
    route({
      method: 'post',
      path: '/api/desk/admin/users/:id/reset',
      needs: 'administer',
      summary: 'Takes an account’s password and second factor away, and makes a link for another password.',
      async handle({ user, regions, params }): Promise<InvitedView> {
        const found = doneOf(await manageable(user, idOf(params), { users, regions }))
        if (found.disabledAt !== null) throw new HttpRefusal(409, 'disabled', 'Enable the account first.')
        const invited = deps.hasPasswords ? await resetAccount(found, deps) : noLink(found, deps)
        const details = { email: found.email }
        await audit.note({ actor: user, region: onlyRegion(found), action: 'user.reset', target: found.id, details })
        return invitedView(asSeenBy((await users.find(found.id)) ?? found, user, regions), invited)
      },
    }),
  ]
}

/** Whoever logs in through the provider needs no password, only the address. */
function invitation(user: DeskUser, deps: UserRouteDeps): Promise<Invited> | Invited {
  return deps.hasPasswords ? invite(user, false, deps) : noLink(user, deps)
}

const noLink = (_user: DeskUser, { publicUrl, now }: UserRouteDeps): Invited => ({
  link: `${publicUrl}/desk/`,
  expiresAt: now(),
})

const invitedView = (user: DeskUser, { link, expiresAt }: Invited): InvitedView => ({
  user: userView(user),
  link,
  expiresAt: expiresAt.toISOString(),
})

/** @throws HttpRefusal where nothing was done */
function doneOf<User>(outcome: ManageOutcome<User>): User {
  switch (outcome.kind) {
    case 'done':
      return outcome.user
    case 'unknown':
      throw notThere()
    case 'not-yours':
      throw new HttpRefusal(403, 'not-allowed', 'These roles reach further than yours; an operator can do that.')
    case 'taken':
      throw new HttpRefusal(409, 'already-there', 'Somebody has an account of this e-mail address already.')
    case 'oneself':
      throw new HttpRefusal(409, 'oneself', 'Nobody disables their own account; ask a colleague.')
    case 'last-operator':
      throw new HttpRefusal(409, 'last-operator', 'This is the last operator; make another one first.')
    default:
      return outcome satisfies never
  }
}

function idOf(params: Asked['params']): DeskUserId {
  const id = z.uuid().safeParse(params['id'])
  if (!id.success) throw notThere()
  return id.data as DeskUserId
}

const notThere = () => new HttpRefusal(404, 'not-there', 'There is no such account in your regions.')

const wordsOf = (roles: readonly GrantedRole[]) => roles.map(({ role, region }) => `${role}:${region ?? '*'}`)

function detailsOf({ name, roles, isDisabled }: z.infer<typeof changeBody>) {
  return {
    ...(name !== undefined && { renamed: true }),
    ...(roles !== undefined && { roles: wordsOf(roles) }),
    ...(isDisabled !== undefined && { isDisabled }),
  }
}

/** Where all of somebody's roles are in one region, its admins see what was done to the account. */
function onlyRegion({ roles }: DeskUser): RegionSlug | null {
  const regions = new Set(roles.map(({ region }) => region))
  const [region = null] = regions
  return regions.size === 1 ? region : null
}
