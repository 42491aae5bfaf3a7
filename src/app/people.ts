/** Wires the people of the desk: accounts, sessions, invitations, how logins are slowed down, and the audit log. */

import { createProvider, type OidcProvider } from '../../adapters/oidc/provider.ts'
import { createConsoleSessions, type ConsoleSessions } from '../../adapters/console/session.ts'
import { oidcCallbackPath } from '../../adapters/console/oidc-routes.ts'
import { createAuditLog } from '../../db/audit-log.ts'
import { createInvitations } from '../../db/desk-invitations.ts'
import { createDeskSessions } from '../../db/desk-sessions.ts'
import { createDeskUsers } from '../../db/desk-users.ts'
import { createDeskUpkeep } from '../../db/expire-desk.ts'
import { createLoginFailures } from '../../db/login-failures.ts'
import type { Pool } from '../../db/pool.ts'
import type { Config } from '../config.ts'
import type { InvitationDeps } from '../desk/invite.ts'
import type { LoginDeps } from '../desk/log-in.ts'
import { createSeal, keyFrom } from '../desk/seal.ts'
import { countedForMs } from '../desk/throttle.ts'
import type { Log } from '../log.ts'
import type { AuditLog, DeskSessions, DeskUsers, SendInvitation } from '../ports/people.ts'
import { secretKeyOf } from './secret-key.ts'

export interface PeoplePart {
  readonly users: DeskUsers
  readonly sessions: DeskSessions
  readonly audit: AuditLog
  readonly console: ConsoleSessions
  readonly login: LoginDeps
  readonly provider: OidcProvider | null
  /** @param sendInvitation `null` where there is no e-mail */
  invitations(sendInvitation: SendInvitation | null): InvitationDeps
  /** Forgets what is over. */
  expire(): Promise<void>
}

interface PeopleDeps {
  readonly pool: Pool
  readonly log: Log
  readonly now: () => Date
}

const dayMs = 86_400_000

export async function createPeople(config: Config, { pool, log, now }: PeopleDeps): Promise<PeoplePart> {
  const { http, desk } = config
  const secret = await secretKeyOf(config)
  // Several processes without a common secret of their own share the database's address, at least.
  const key = keyFrom(secret ?? config.databaseUrl ?? '', 'desk logins')
  const seal = secret === null ? null : createSeal(secret)
  const users = createDeskUsers(pool)
  const sessions = createDeskSessions(pool)
  const upkeep = createDeskUpkeep(pool)
  return {
    users,
    sessions,
    audit: createAuditLog(pool, now),
    console: createConsoleSessions({
      sessions,
      limits: desk.session,
      now,
      isSecure: http.publicUrl.startsWith('https:'),
    }),
    login: { users, failures: createLoginFailures(pool), key, seal, now },
    provider: desk.oidc && createProvider({ ...desk.oidc, redirectUrl: http.publicUrl + oidcCallbackPath }),
    invitations: (sendInvitation) => ({
      users,
      sessions,
      invitations: createInvitations(pool),
      sendInvitation,
      noteUnsent: (error) => log.error({ error }, 'an invitation could not be sent; its link is to be handed on'),
      publicUrl: http.publicUrl,
      now,
    }),
    expire: () => upkeep.expire(deskLimits(config, now())),
  }
}

function deskLimits({ desk }: Config, now: Date) {
  const before = (ms: number) => new Date(now.getTime() - ms)
  return {
    auditSince: before(desk.auditDays * dayMs),
    sessionsSeenSince: before(desk.session.idleMs),
    sessionsBegunSince: before(desk.session.absoluteMs),
    failuresSince: before(countedForMs),
    now,
  }
}
