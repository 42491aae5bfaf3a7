/** The wish for a person: at most one is open in a conversation. */

import { randomUUID } from 'node:crypto'
import type { ConversationId } from '../../src/domain/person.ts'
import type { Settlement } from '../../src/domain/settlement.ts'
import type { Client } from '../pool.ts'

export async function changeEscalation(
  client: Client,
  conversation: ConversationId | null,
  escalation: Settlement['escalation'],
  now: Date,
): Promise<void> {
  if (escalation === undefined || conversation === null) return
  if (escalation === 'withdrawn') await endEscalation(client, conversation, now)
  else await askForPerson(client, conversation, escalation, now)
}

type Wish = Exclude<Settlement['escalation'], 'withdrawn' | undefined>

/** Urgent once is urgent until its end, and for the cause that made it so. */
async function askForPerson(client: Client, conversation: ConversationId, wish: Wish, now: Date): Promise<void> {
  await client.query(
    `insert into escalation (id, conversation, cause, is_urgent, opened_at) values ($1, $2, $3, $4, $5)
     on conflict (conversation) where ended_at is null do update set
       cause = case when excluded.is_urgent and not escalation.is_urgent then excluded.cause else escalation.cause end,
       is_urgent = escalation.is_urgent or excluded.is_urgent`,
    [randomUUID(), conversation, wish.cause, wish.isUrgent, now],
  )
}

async function endEscalation(client: Client, conversation: ConversationId, now: Date): Promise<void> {
  await client.query('update escalation set ended_at = $2 where conversation = $1 and ended_at is null', [
    conversation,
    now,
  ])
}
