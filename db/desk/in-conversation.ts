/** What all that counsellors change in a conversation begins with, and how it speaks to the newcomer. */

import type { CounsellorSays } from '../../src/domain/escalation.ts'
import type { ConversationId, PersonId } from '../../src/domain/person.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import { lockPerson } from '../people.ts'
import type { Client } from '../pool.ts'
import { toJsonb } from '../storable.ts'

/**
 * Whoever changes a conversation locks its person first, as a turn does, so that neither waits for the other's end.
 *
 * @returns `undefined` where there is no such conversation in these regions
 */
export async function lockNewcomer(
  client: Client,
  id: ConversationId,
  regions: readonly RegionSlug[] | 'all',
): Promise<PersonId | undefined> {
  const { rows } = await client.query<{ person: PersonId }>(
    'select person from conversation where id = $1 and ($2::text[] is null or region = any($2))',
    [id, regions === 'all' ? null : regions],
  )
  const [found] = rows
  return found && (await lockPerson(client, found.person))?.id
}

interface Words {
  readonly person: PersonId
  readonly conversation: ConversationId
  readonly says: readonly CounsellorSays[]
  readonly key?: string | undefined
  readonly now: Date
  /** When it is sent at the earliest; at once by default. */
  readonly dueAt?: Date
}

/**
 * Ids are given in this order, and rows of a lane are sent in the order of their ids. The first carries the key.
 *
 * @returns the ids
 */
export async function sayIn(
  client: Client,
  { person, conversation, says, key, now, dueAt = now }: Words,
): Promise<readonly string[]> {
  if (says.length === 0) return []
  const { rows } = await client.query<{ id: string }>(
    `insert into outbox
       (lane, person, channel, account, conversation, counsellor, author, content, original, reply_key,
        due_at, created_at, changed_at)
     select person.id, person.id, person.channel, person.account, $2, said.counsellor, said.author, said.content,
       said.original, case position when 1 then $8::uuid end, $9, $7, $7
     from person
     cross join unnest($3::text[], $4::uuid[], $5::jsonb[], $6::jsonb[]) with ordinality
       as said (counsellor, author, content, original, position)
     where person.id = $1
     order by position
     returning id::text`,
    [
      person,
      conversation,
      says.map(({ author }) => (author.kind === 'counsellor' ? author.name : null)),
      says.map(({ author }) => (author.kind === 'counsellor' ? author.id : null)),
      says.map(({ content }) => toJsonb(content)),
      says.map(({ original }) => (original === undefined ? null : toJsonb(original))),
      now,
      key ?? null,
      dueAt,
    ],
  )
  return rows.map(({ id }) => id)
}
