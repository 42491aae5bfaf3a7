/** Forgets of the desk's people what is over: sessions, invitations, failed logins, and what was noted long ago. */

import type { DeskLimits, DeskUpkeep } from '../src/ports/people.ts'
import type { Queryable } from './queryable.ts'

const rowsAtOnce = 5_000

export function createDeskUpkeep(database: Queryable): DeskUpkeep {
  return { expire: (limits) => expire(database, limits) }
}

async function expire(database: Queryable, limits: DeskLimits): Promise<void> {
  const { auditSince, sessionsSeenSince, sessionsBegunSince, failuresSince, now } = limits
  await database.query('delete from desk_session where seen_at < $1 or created_at < $2', [
    sessionsSeenSince,
    sessionsBegunSince,
  ])
  await database.query('delete from desk_invitation where expires_at < $1', [now])
  await database.query('delete from login_failure where failed_at < $1', [failuresSince])
  await forgetAudit(database, auditSince)
}

/** An interface that reads a year of conversations notes many: a few thousand at a time keep nobody waiting. */
async function forgetAudit(database: Queryable, since: Date): Promise<void> {
  for (let isMore = true; isMore;) {
    const { rowCount } = await database.query(
      `delete from audit_event where id = any(array(
         select id from audit_event where at < $1 order by at limit $2))`,
      [since, rowsAtOnce],
    )
    isMore = rowCount === rowsAtOnce
  }
}
