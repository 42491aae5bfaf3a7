/** What was asked and answered in a turn. */

import type { ConversationId, PersonId } from '../../src/domain/person.ts'
import type { NewTurn } from '../../src/domain/settlement.ts'
import type { Client } from '../pool.ts'
import { storable, toJsonb } from '../storable.ts'
import type { Count } from './counts.ts'

interface Asked {
  readonly person: PersonId
  readonly conversation: ConversationId | null
  readonly turns: readonly NewTurn[]
}

/** Returns what they add to the day's counts. */
export async function addTurns(client: Client, { person, conversation, turns }: Asked): Promise<readonly Count[]> {
  if (turns.length === 0) return []
  await client.query(
    `insert into turn (id, conversation, person, question, language, kind, answer, asked_at, is_spoken)
     select id, $1, $2, question, language, kind, answer, asked_at, is_spoken
     from unnest($3::uuid[], $4::text[], $5::text[], $6::text[], $7::jsonb[], $8::timestamptz[], $9::boolean[])
       as asked (id, question, language, kind, answer, asked_at, is_spoken)`,
    [
      conversation,
      person,
      turns.map(({ id }) => id),
      turns.map(({ question }) => storable(question)),
      turns.map(({ answer }) => answer.language),
      turns.map(({ answer }) => answer.kind),
      turns.map(({ answer }) => toJsonb(answer)),
      turns.map(({ askedAt }) => askedAt),
      turns.map(({ isSpoken = false }) => isSpoken),
    ],
  )
  return turns.map(({ answer: { region, language, kind }, askedAt }) => ({
    at: askedAt,
    region,
    language,
    what: kind,
    by: 1,
  }))
}
