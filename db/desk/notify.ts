/** Notes what somebody at the desk is to be told; the channels that tell it look here. */

import type { DeskUserId } from '../../src/domain/desk-user.ts'
import type { ConversationId } from '../../src/domain/person.ts'
import type { Client } from '../pool.ts'

interface Notification {
  readonly users: readonly DeskUserId[]
  readonly kind: 'assigned' | 'mentioned'
  readonly conversation: ConversationId
  readonly now: Date
}

/** Of each kind one is enough until it is read: another takes its place. */
export async function notify(client: Client, { users, kind, conversation, now }: Notification): Promise<void> {
  await client.query(
    `insert into desk_notification (desk_user, kind, conversation, region, created_at)
     select users.id, $2, conversation.id, conversation.region, $4
     from unnest($1::uuid[]) as users (id), conversation
     where conversation.id = $3
     on conflict (desk_user, conversation, kind) where read_at is null
       do update set created_at = excluded.created_at, told_at = null`,
    [users, kind, conversation, now],
  )
}

/** What was noted is taken back, unless it was told or read. */
export async function takeBack(
  client: Client,
  { users, kind, conversation }: Omit<Notification, 'now'>,
): Promise<void> {
  await client.query(
    `delete from desk_notification
     where desk_user = any($1::uuid[]) and kind = $2 and conversation = $3 and read_at is null and told_at is null`,
    [users, kind, conversation],
  )
}
