/** Wires the counsellors' desk: its pages, its API, and who is let in. */

import type { Router } from 'express'
import { join } from 'node:path'
import { accountRoutes } from '../../adapters/console/account-routes.ts'
import { auditRoutes } from '../../adapters/console/audit-routes.ts'
import { consoleRouter } from '../../adapters/console/console-router.ts'
import { loginRoutes } from '../../adapters/console/login-routes.ts'
import { openApiRouter } from '../../adapters/console/open-api.ts'
import { oidcRoutes } from '../../adapters/console/oidc-routes.ts'
import { sessionView, type Installation } from '../../adapters/console/people-views.ts'
import { pushRoutes } from '../../adapters/console/push-routes.ts'
import type { Route } from '../../adapters/console/route.ts'
import { userRoutes } from '../../adapters/console/user-routes.ts'
import { webAppRouter } from '../../adapters/console/web-app.ts'
import { isPushService } from '../../adapters/notify/web-push.ts'
import { createPushSubscriptions } from '../../db/push-subscriptions.ts'
import type { Config } from '../config.ts'
import type { DeskUserId } from '../domain/desk-user.ts'
import type { Region } from '../domain/region.ts'
import { longestReply } from '../escalation/reply.ts'
import type { Log } from '../log.ts'
import type { SendInvitation } from '../ports/people.ts'
import { version } from '../version.ts'
import { workRoutes, type WorkDeps } from './desk-work.ts'
import type { LivePart } from './live.ts'
import type { PeoplePart } from './people.ts'

export interface DeskDeps extends WorkDeps {
  readonly config: Config
  readonly log: Log
  readonly people: PeoplePart
  readonly live: Pick<LivePart, 'routes' | 'pushKey' | 'sendInvitation'>
  /** Those that were read. */
  readonly regions: () => Promise<readonly Region[]>
  readonly now: () => Date
}

const dist = join(import.meta.dirname, '../../web/dist')

/** In the order in which they are asked. */
export function createDesk(deps: DeskDeps): readonly Router[] {
  const { config, people } = deps
  const routes = allRoutes(deps)
  const api = consoleRouter({
    routes,
    entrances: entrances(deps),
    sessions: people.console,
    publicUrl: config.http.publicUrl,
    served: config.content.regions,
    regions: deps.regions,
  })
  return [openApiRouter(routes, version), api, webAppRouter({ dist })]
}

/** All of `/api/desk` that is reached with a session. */
export function allRoutes(deps: DeskDeps): readonly Route[] {
  const { config, people, live } = deps
  return [
    ...accountRoutes({ ...people.login, ...people, sessionOf: sessionOf(deps) }),
    ...pushRoutes({ subscriptions: createPushSubscriptions(deps.pool), isPushService, now: deps.now }),
    ...userRoutes({ ...invitations(deps), audit: people.audit, hasPasswords: config.desk.hasPasswords }),
    ...auditRoutes(people),
    ...workRoutes(deps),
    ...live.routes((request) => people.console.of(request).id),
  ]
}

function entrances(deps: DeskDeps): readonly Router[] {
  const { config, log, people, now } = deps
  const { publicUrl } = config.http
  const isSecure = publicUrl.startsWith('https:')
  const common = { users: people.users, sessions: people.console, audit: people.audit, isSecure, now }
  const byPassword = loginRoutes({
    ...common,
    login: people.login,
    invitations: invitations(deps),
    provider: people.provider?.name ?? null,
    hasPasswords: config.desk.hasPasswords,
    sessionOf: sessionOf(deps),
  })
  if (people.provider === null) return [byPassword]
  const noteFailure = (error: unknown) => log.error({ error }, 'logging in through the provider failed')
  return [byPassword, oidcRoutes({ ...common, provider: people.provider, publicUrl, noteFailure })]
}

const invitations = ({ people, live }: { readonly people: PeoplePart; readonly live: Invitations }) =>
  people.invitations(live.sendInvitation)

interface Invitations {
  readonly sendInvitation: SendInvitation | null
}

function sessionOf({ config, people, regions, ...deps }: DeskDeps) {
  const installation: Installation = {
    canTranslate: deps.translator !== undefined,
    canSuggest: deps.suggester !== undefined,
    replyLimit: longestReply,
    pushKey: deps.live.pushKey,
    canMail: config.desk.mail !== null,
    version,
  }
  return async (id: DeskUserId, csrfToken: Buffer) => {
    const user = await people.users.find(id)
    if (user === undefined) throw new Error('An account that is logged in is not there.')
    return sessionView(user, { csrfToken, served: config.content.regions, known: await regions(), installation })
  }
}
