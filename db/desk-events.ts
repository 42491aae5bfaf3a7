/** What open desks are told of; the triggers of migration 0011 write it. */

import type { DeskUserId } from '../src/domain/desk-user.ts'
import type { StoredDeskEvent } from '../src/domain/live.ts'
import type { ConversationId } from '../src/domain/person.ts'
import type { RegionSlug } from '../src/domain/region.ts'
import type { DeskEvents } from '../src/ports/live.ts'
import { openConversationsAmong } from './open-conversations.ts'
import { transaction, type Client, type Pool } from './pool.ts'

/** The same as in add_desk_event: nothing is being committed that has an event while one holds it. */
const lockKey = 7_405_004

export function createDeskEvents(pool: Pool): DeskEvents {
  return {
    latest: () => transaction(pool, latest),
    after: (id, limit) => read(pool, 'where id > $1 order by id limit $2', [id, limit]),
    last: async (limit) => (await read(pool, 'order by id desc limit $1', [limit])).toReversed(),
    conversations: (ids) => openConversationsAmong(pool, ids),
    async expire(before) {
      const { rowCount } = await pool.query('delete from desk_event where at < $1', [before])
      return rowCount ?? 0
    },
  }
}

/** By the sequence, as all of the events may be too old to be there; it runs ahead of what is not committed yet. */
async function latest(client: Client): Promise<number> {
  await client.query('select pg_advisory_xact_lock($1)', [lockKey])
  const { rows } = await client.query<{ id: number }>(
    `select case when is_called then last_value else 0 end as id from desk_event_id_seq`,
  )
  return rows[0]?.id ?? 0
}

async function read(pool: Pool, which: string, parameters: readonly unknown[]): Promise<readonly StoredDeskEvent[]> {
  const { rows } = await pool.query<EventRow>(
    `select id, region, kind, conversation, desk_user as "user", notification from desk_event ${which}`,
    parameters,
  )
  return rows.flatMap(eventOf)
}

interface EventRow {
  readonly id: number
  readonly region: RegionSlug
  readonly kind: StoredDeskEvent['kind']
  readonly conversation: ConversationId | null
  readonly user: DeskUserId | null
  readonly notification: number | null
}

function eventOf({ id, region, kind, conversation, user, notification }: EventRow): readonly StoredDeskEvent[] {
  const of = { id, region }
  switch (kind) {
    case 'settings':
      return [{ ...of, kind }]
    case 'conversation':
      return conversation === null ? [] : [{ ...of, kind, conversation }]
    case 'notification':
      return user === null || notification === null ? [] : [{ ...of, kind, user, notification: String(notification) }]
    default:
      return kind satisfies never
  }
}
