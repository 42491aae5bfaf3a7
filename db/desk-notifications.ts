/** What somebody at the desk is told, as the desk shows it. */

import type { DeskUserId } from '../src/domain/desk-user.ts'
import type { DeskNotification } from '../src/domain/live.ts'
import type { DeskNotifications } from '../src/ports/live.ts'
import type { Pool } from './pool.ts'

const shownSql = `
  select id::text, kind, conversation, region, created_at as at, read_at is not null as "isRead"
  from desk_notification`

export function createDeskNotifications(pool: Pool): DeskNotifications {
  const found = async (which: string, parameters: readonly unknown[]) =>
    (await pool.query<DeskNotification>(`${shownSql} ${which}`, parameters)).rows
  return {
    of: (user, limit) => found('where desk_user = $1 order by desk_notification.id desc limit $2', [user, limit]),
    find: (ids) => found('where desk_notification.id = any($1)', [ids]),
    async read(user: DeskUserId, ids, now) {
      await pool.query(
        'update desk_notification set read_at = $3 where desk_user = $1 and id = any($2) and read_at is null',
        [user, ids, now],
      )
    },
    async expire(before) {
      const { rowCount } = await pool.query('delete from desk_notification where created_at < $1', [before])
      return rowCount ?? 0
    },
    async shown(ids, now) {
      await pool.query('update desk_notification set shown_at = $2 where id = any($1) and shown_at is null', [ids, now])
    },
  }
}
