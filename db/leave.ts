/** Somebody has left: nothing more is said to them, and nobody waits for them. */

import type { PersonId } from '../src/domain/person.ts'
import type { Client } from './pool.ts'

/** In whatever region: it is the chat that they left. */
export async function leave(client: Client, person: PersonId, now: Date): Promise<void> {
  await client.query(
    `with closed as (
       update conversation set state = 'closed', held_by = null, changed_at = $2
       where person = $1 and state <> 'closed'
     ), ended as (
       update escalation set ended_at = $2, ended_how = 'left'
       from conversation
       where conversation.id = escalation.conversation and conversation.person = $1 and ended_at is null
     ), dropped as (
       update outbox set state = 'dropped', changed_at = $2 where lane = $1 and state = 'pending'
     )
     update person set left_at = $2 where id = $1`,
    [person, now],
  )
}
