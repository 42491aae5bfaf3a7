/** Links by which somebody sets a first password, or another one: known by hashes of their tokens. */

import type { DeskUser, DeskUserId } from '../src/domain/desk-user.ts'
import type { Invitations } from '../src/ports/people.ts'
import { deskUserColumns, deskUserOf, type DeskUserRow } from './desk-user-row.ts'
import type { Queryable } from './queryable.ts'

export function createInvitations(database: Queryable): Invitations {
  return {
    async add(token, user, expiresAt) {
      await database.query(
        `with others as (delete from desk_invitation where desk_user = $2)
         insert into desk_invitation (token, desk_user, expires_at) values ($1, $2, $3)`,
        [token, user, expiresAt],
      )
    },
    find: (token, now) => find(database, token, now),
    take: (token, now) => take(database, token, now),
  }
}

async function find(database: Queryable, token: Buffer, now: Date): Promise<DeskUser | undefined> {
  const { rows } = await database.query<DeskUserRow>(
    `select ${deskUserColumns}
     from desk_invitation join desk_user on desk_user.id = desk_invitation.desk_user
     where token = $1 and expires_at > $2 and disabled_at is null`,
    [token, now],
  )
  const [row] = rows
  return row && deskUserOf(row)
}

async function take(database: Queryable, token: Buffer, now: Date): Promise<DeskUserId | undefined> {
  const { rows } = await database.query<{ user: DeskUserId }>(
    `delete from desk_invitation using desk_user
     where desk_user.id = desk_invitation.desk_user and token = $1 and expires_at > $2 and disabled_at is null
     returning desk_user.id as user`,
    [token, now],
  )
  return rows[0]?.user
}
