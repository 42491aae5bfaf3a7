/** The newcomer has written again: what was put aside is back, and whoever holds it is told once, until they look. */

import type { ConversationId } from '../../src/domain/person.ts'
import type { Settlement } from '../../src/domain/settlement.ts'
import type { Client } from '../pool.ts'

export async function tellHolder(
  client: Client,
  conversation: ConversationId | null,
  handled: Settlement['handled'],
  now: Date,
): Promise<void> {
  if (conversation === null || handled.length === 0) return
  await client.query(
    `with back as (
       update escalation set snoozed_until = null, snoozed_at = null, came_back_at = $2
       where conversation = $1 and ended_at is null and snoozed_until is not null
     )
     insert into desk_notification (desk_user, kind, conversation, region, created_at)
     select held_by, 'wrote-again', id, region, $2 from conversation where id = $1 and held_by is not null
     on conflict do nothing`,
    [conversation, now],
  )
}
