/** Conversations in which a person is asked for, and what happens in them, for tests of what desks are told. */

import { randomUUID } from 'node:crypto'
import type { Pool } from '../../db/pool.ts'
import type { Queryable } from '../../db/queryable.ts'
import type { ConversationId, ConversationState } from '../../src/domain/person.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import { at, muenchen } from './newcomers.ts'

interface NewConversation {
  readonly region?: RegionSlug
  readonly state?: Exclude<ConversationState, 'with-counsellor'>
  readonly isUrgent?: boolean
}

/** Of a newcomer of their own; the wish for a person is open where it waits. */
export async function addConversation(
  pool: Pool,
  { region = muenchen, state = 'waiting', isUrgent = false }: NewConversation = {},
): Promise<ConversationId> {
  const id = randomUUID() as string as ConversationId
  const cause = isUrgent ? 'emergency' : 'asked-for'
  await pool.query(
    `with newcomer as (
       insert into person (id, channel, account, chat, is_group, region, seen_at, created_at)
       values ($2::uuid, 'web', 'default', gen_random_uuid(), false, $3::text, $5::timestamptz, $5)
     ), opened as (
       insert into conversation (id, person, region, state, changed_at, created_at) values ($1::uuid, $2, $3, $4::text, $5, $5)
     )
     insert into escalation (id, conversation, cause, is_urgent, opened_at)
     select $6, $1, $7, $8, $5 where $4 = 'waiting'`,
    [id, randomUUID(), region, state, at(0), randomUUID(), cause, isUrgent],
  )
  return id
}

/** As the newcomer writes it, before anybody has handled it. */
export async function write(database: Queryable, id: ConversationId, words: string): Promise<void> {
  await database.query(
    `insert into message (person, conversation, message_id, sequence, edition, content, received_at, sent_at)
     select person, id, $2, 1, 0, $3, $4, $4 from conversation where id = $1`,
    [id, randomUUID(), JSON.stringify({ kind: 'text', text: words }), at(1)],
  )
}

export async function sayTo(database: Queryable, id: ConversationId, words: string): Promise<void> {
  const plain = { buttons: [], repliesTo: null, replaces: null, preview: null }
  await database.query(
    `insert into outbox (lane, person, channel, account, conversation, content, due_at, created_at, changed_at)
     select person, person, 'web', 'default', id, $2, $3, $3, $3 from conversation where id = $1`,
    [id, JSON.stringify({ kind: 'text', text: [{ text: words }], ...plain }), at(2)],
  )
}

export async function changeState(
  database: Queryable,
  id: ConversationId,
  state: ConversationState,
  heldBy: string | null = null,
): Promise<void> {
  await database.query('update conversation set state = $2, held_by = $3 where id = $1', [id, state, heldBy])
}

export async function notifyOf(
  database: Queryable,
  user: string,
  id: ConversationId,
  kind: string,
  createdAt: Date = at(0),
): Promise<string> {
  const { rows } = await database.query<{ id: string }>(
    `insert into desk_notification (desk_user, kind, conversation, region, created_at)
     select $1, $3, id, region, $4 from conversation where id = $2 returning desk_notification.id::text`,
    [user, id, kind, createdAt],
  )
  return rows[0]?.id ?? ''
}
