/** Browsers that want to be told, each somebody's at the desk. */

import type { DeskUserId } from '../src/domain/desk-user.ts'
import type { PushSubscriptions, SubscribedBrowser } from '../src/ports/people.ts'
import type { Queryable } from './queryable.ts'
import { toJsonb } from './storable.ts'

export function createPushSubscriptions(database: Queryable): PushSubscriptions {
  return {
    keep: (user, browser, now) => keep(database, user, { browser, now }),
    async remove(user, endpoint) {
      await database.query('delete from push_subscription where endpoint = $1 and desk_user = $2', [endpoint, user])
    },
  }
}

/** More than anybody logs in with; the oldest go. */
const mostPerPerson = 10

interface Kept {
  readonly browser: SubscribedBrowser
  readonly now: Date
}

/** A browser in which somebody else logs in is theirs from then on. */
async function keep(database: Queryable, user: DeskUserId, { browser, now }: Kept): Promise<void> {
  await database.query(
    `insert into push_subscription (endpoint, desk_user, keys, created_at) values ($1, $2, $3, $4)
     on conflict (endpoint) do update set desk_user = excluded.desk_user, keys = excluded.keys`,
    [browser.endpoint, user, toJsonb(browser.keys), now],
  )
  await database.query(
    `delete from push_subscription where endpoint = any(array(
       select endpoint from push_subscription where desk_user = $1
       order by endpoint = $2 desc, created_at desc, endpoint offset $3))`,
    [user, browser.endpoint, mostPerPerson],
  )
}
