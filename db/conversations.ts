/** What people wrote and were answered. */

import type { PersonId } from '../src/domain/person.ts'
import type { PastTurn } from '../src/domain/settlement.ts'
import type { Conversations } from '../src/ports/conversations.ts'
import type { Pool } from './pool.ts'
import { settle } from './settle.ts'
import { standing } from './standing.ts'

export function createConversations(pool: Pool): Conversations {
  return {
    standing: (person) => standing(pool, person),
    begin: (messages) => begin(pool, idsOf(messages)),
    settle: (person, settlement, now) => settle(pool, person, settlement, now),
    giveUp: (messages, reason, now) => giveUp(pool, idsOf(messages), reason, now),
    turn: (person, id) => turn(pool, person, id),
    forgottenSince: (before, limit) => forgottenSince(pool, before, limit),
  }
}

const idsOf = (messages: readonly { readonly id: string }[]) => messages.map(({ id }) => id)

/** Locks the writers first, as everybody does. */
const writersSql = `
  select id from person
  where id in (select person from message where id = any($1::bigint[]))
  order by id
  for update`

async function begin(pool: Pool, messages: readonly string[]): Promise<void> {
  await pool.query(
    `with writer as (${writersSql})
     update message set attempts = attempts + 1
     from writer
     where message.person = writer.id and message.id = any($1::bigint[]) and handled_at is null`,
    [messages],
  )
}

async function giveUp(pool: Pool, messages: readonly string[], reason: string, now: Date): Promise<void> {
  await pool.query(
    `with writer as (${writersSql})
     update message set handled_at = $2, failure = $3
     from writer
     where message.person = writer.id and message.id = any($1::bigint[]) and handled_at is null`,
    [messages, now, reason],
  )
}

async function turn(pool: Pool, person: PersonId, id: string): Promise<PastTurn | undefined> {
  const { rows } = await pool.query<PastTurn>(
    'select id, question, language, answer, asked_at as "askedAt" from turn where id = $2 and person = $1',
    [person, id],
  )
  return rows[0]
}

/** Whoever has waited longest comes first. */
async function forgottenSince(pool: Pool, before: Date, limit: number): Promise<readonly PersonId[]> {
  const { rows } = await pool.query<{ person: PersonId }>(
    `select person from message
     where handled_at is null and received_at < $1
     group by person
     order by min(received_at)
     limit $2`,
    [before, limit],
  )
  return rows.map((row) => row.person)
}
