/** The wish for a person: at most one is open in a conversation. */

import { randomUUID } from 'node:crypto'
import type { ConversationId } from '../../src/domain/person.ts'
import type { Settlement, Wish } from '../../src/domain/settlement.ts'
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

/** Urgent once is urgent until its end, and for the cause that made it so; then whoever is at the desk is reminded anew. */
async function askForPerson(client: Client, conversation: ConversationId, wish: Wish, now: Date): Promise<void> {
  const { cause, isUrgent, topic = 'other', deadlines = nobodyIsReminded } = wish
  const { firstResponse, resolution } = deadlines
  await client.query(
    `insert into escalation (id, conversation, cause, is_urgent, topic, opened_at, first_response_warn_at,
       first_response_due_at, resolution_warn_at, resolution_due_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (conversation) where ended_at is null do update set
       cause = case when ${becomesUrgent} then excluded.cause else escalation.cause end,
       is_urgent = escalation.is_urgent or excluded.is_urgent,
       first_response_warn_at = case when ${becomesUrgent}
         then least(escalation.first_response_warn_at, excluded.first_response_warn_at)
         else escalation.first_response_warn_at end,
       first_response_due_at = case when ${becomesUrgent}
         then least(escalation.first_response_due_at, excluded.first_response_due_at)
         else escalation.first_response_due_at end,
       told = case when ${becomesUrgent} then escalation.told - 'first-response:due-soon' else escalation.told end`,
    [
      randomUUID(),
      conversation,
      cause,
      isUrgent,
      topic,
      now,
      firstResponse?.warnAt,
      firstResponse?.dueAt,
      resolution?.warnAt,
      resolution?.dueAt,
    ],
  )
}

const becomesUrgent = 'excluded.is_urgent and not escalation.is_urgent'

const nobodyIsReminded = { firstResponse: null, resolution: null } as const

async function endEscalation(client: Client, conversation: ConversationId, now: Date): Promise<void> {
  await client.query(
    `update escalation set ended_at = $2, ended_how = 'withdrawn' where conversation = $1 and ended_at is null`,
    [conversation, now],
  )
}
