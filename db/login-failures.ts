/** Failed logins, so that all processes together count them. */

import type { LoginFailures, PastFailures } from '../src/ports/people.ts'
import type { Queryable } from './queryable.ts'

export function createLoginFailures(database: Queryable): LoginFailures {
  return {
    note: (id, subjects, since, now) => note(database, { id, subjects, since, now }),
    async forgive(id, account) {
      await database.query('delete from login_failure where id = $1 or subject = $2', [id, account])
    },
    async withdraw(id) {
      await database.query('delete from login_failure where id = $1', [id])
    },
  }
}

interface Try {
  readonly id: string
  readonly subjects: readonly Buffer[]
  readonly since: Date
  readonly now: Date
}

/** Two statements: the second one sees what others noted before this was. */
async function note(database: Queryable, { id, subjects, since, now }: Try): Promise<readonly PastFailures[]> {
  await database.query(
    'insert into login_failure (id, subject, failed_at) select $1, subject, $3 from unnest($2::bytea[]) as subject',
    [id, subjects, now],
  )
  const { rows } = await database.query<PastFailures>(
    `select count(failed_at)::int as count, max(failed_at) as last
     from unnest($2::bytea[]) with ordinality as tried (subject, position)
     left join login_failure on login_failure.subject = tried.subject and failed_at > $3 and id <> $1
     group by position order by position`,
    [id, subjects, since],
  )
  return rows
}
