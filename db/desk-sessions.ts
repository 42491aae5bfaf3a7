/** Sessions at the desk, known by hashes of their tokens. */

import type { DeskUserId } from '../src/domain/desk-user.ts'
import type { DeskSessions, FoundSession, NewSession, SessionOnDevice } from '../src/ports/people.ts'
import { deskUserColumns, deskUserOf, type DeskUserRow } from './desk-user-row.ts'
import type { Queryable } from './queryable.ts'
import { storable } from './storable.ts'

export function createDeskSessions(database: Queryable): DeskSessions {
  return {
    begin: (session) => begin(database, session),
    find: (token) => find(database, token),
    rotate: (session, from, to, now) => rotate(database, session, { from, to, now }),
    async confirm(id) {
      await database.query('update desk_session set is_confirmed = true where id = $1', [id])
    },
    touch: (id, now) => touch(database, id, now),
    of: (user) => sessionsOf(database, user),
    end: (id, user) => end(database, id, user),
    async endAll(user, except) {
      await database.query('delete from desk_session where desk_user = $1 and id is distinct from $2', [
        user,
        except ?? null,
      ])
    },
  }
}

async function begin(database: Queryable, { id, token, user, csrfToken, device, now }: NewSession): Promise<void> {
  await database.query(
    `with seen as (update desk_user set seen_at = $6 where id = $3)
     insert into desk_session (id, token, desk_user, csrf_token, device, rotated_at, seen_at, created_at)
     values ($1, $2, $3, $4, $5, $6, $6, $6)`,
    [id, token, user, csrfToken, storable(device), now],
  )
}

interface SessionRow extends DeskUserRow {
  readonly sessionId: string
  readonly device: string
  readonly beganAt: Date
  readonly shownAt: Date
  readonly csrfToken: Buffer
  readonly rotatedAt: Date
  readonly isConfirmed: boolean
  readonly isCurrent: boolean
}

async function find(database: Queryable, token: Buffer): Promise<FoundSession | undefined> {
  const { rows } = await database.query<SessionRow>(
    `select ${deskUserColumns}, session.id as "sessionId", device, session.created_at as "beganAt",
       session.seen_at as "shownAt", csrf_token as "csrfToken", rotated_at as "rotatedAt",
       is_confirmed as "isConfirmed", token = $1 as "isCurrent"
     from desk_session session
     join desk_user on desk_user.id = session.desk_user
     where (token = $1 or previous_token = $1) and disabled_at is null`,
    [token],
  )
  const [row] = rows
  if (row === undefined) return undefined
  const { csrfToken, rotatedAt, isConfirmed, isCurrent } = row
  const state = { csrfToken: Buffer.from(csrfToken), rotatedAt, isConfirmed, isCurrent }
  const { sessionId: id, device, beganAt: createdAt, shownAt: seenAt } = row
  return { id, device, createdAt, seenAt, ...state, user: deskUserOf(row) }
}

/** From the previous token only as long as nobody has the current one; of many at once, one does it. */
async function rotate(
  database: Queryable,
  { id, rotatedAt }: Pick<FoundSession, 'id' | 'rotatedAt'>,
  { from, to, now }: { readonly from: Buffer; readonly to: Buffer; readonly now: Date },
): Promise<boolean> {
  const { rowCount } = await database.query(
    `update desk_session set token = $3, previous_token = $2, rotated_at = $4, is_confirmed = false
     where id = $1 and (token = $2 or (previous_token = $2 and not is_confirmed)) and rotated_at = $5`,
    [id, from, to, now, rotatedAt],
  )
  return rowCount === 1
}

async function touch(database: Queryable, id: string, now: Date): Promise<void> {
  await database.query(
    `with session as (update desk_session set seen_at = $2 where id = $1 returning desk_user)
     update desk_user set seen_at = $2 from session where desk_user.id = session.desk_user`,
    [id, now],
  )
}

async function sessionsOf(database: Queryable, user: DeskUserId): Promise<readonly SessionOnDevice[]> {
  const { rows } = await database.query<SessionOnDevice>(
    `select id, device, seen_at as "seenAt", created_at as "createdAt"
     from desk_session where desk_user = $1 order by seen_at desc, id`,
    [user],
  )
  return rows
}

async function end(database: Queryable, id: string, user: DeskUserId): Promise<boolean> {
  const { rowCount } = await database.query('delete from desk_session where id = $1 and desk_user = $2', [id, user])
  return rowCount === 1
}
