/** Which sessions at the desk go on: looked up without a token, for streams that stay open for hours. */

import type { DeskUser } from '../src/domain/desk-user.ts'
import { deskUserColumns, deskUserOf, type DeskUserRow } from './desk-user-row.ts'
import type { Queryable } from './queryable.ts'

interface SessionsSince {
  /** Last seen, and begun; those from before are over. */
  readonly seenSince: Date
  readonly begunSince: Date
}

/** By the id of the session; whoever was disabled is left out. */
export async function sessionsGoingOn(
  database: Queryable,
  ids: readonly string[],
  { seenSince, begunSince }: SessionsSince,
): Promise<ReadonlyMap<string, DeskUser>> {
  const { rows } = await database.query<DeskUserRow & { readonly session: string }>(
    `select session.id as session, ${deskUserColumns}
     from desk_session session
     join desk_user on desk_user.id = session.desk_user
     where session.id = any($1) and session.seen_at > $2 and session.created_at > $3 and disabled_at is null`,
    [ids, seenSince, begunSince],
  )
  return new Map(rows.map((row) => [row.session, deskUserOf(row)]))
}
