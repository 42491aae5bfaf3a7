/** A chat goes on under another id, as a Telegram group does when it becomes a supergroup. */

import type { ChatAddress } from '../src/domain/channel.ts'
import type { ConversationId, Person, PersonId } from '../src/domain/person.ts'
import { leave } from './leave.ts'
import type { Client } from './pool.ts'

/** Who is spoken to from now on. */
interface Moved {
  readonly id: PersonId
  readonly address: ChatAddress
  readonly conversation?: ConversationId | null
}

/**
 * Usually the person's address changes. Where somebody wrote from the new chat before this was known, there is a person
 * for it already, whose lane may be at work. They stay; they inherit what they have not set themselves, and what waits
 * to be sent. The old person has left then, with what was said so far, and is forgotten in due time.
 *
 * @param person locked
 */
export async function moveChat(
  client: Client,
  { id, address }: Pick<Person, 'id' | 'address'>,
  toChat: string,
  now: Date,
): Promise<Moved> {
  const moved = { ...address, chat: toChat }
  const resident = await lockResident(client, moved)
  if (resident === undefined) await changeChat(client, id, toChat)
  if (resident === undefined || resident === id) return { id, address: moved }
  await inherit(client, id, resident)
  await handOverLane(client, id, resident)
  await leave(client, id, now)
  return { id: resident, address: moved, conversation: null }
}

async function lockResident(client: Client, { channel, account, chat }: ChatAddress): Promise<PersonId | undefined> {
  const { rows } = await client.query<{ id: PersonId }>(
    'select id from person where channel = $1 and account = $2 and chat = $3 for update',
    [channel, account, chat],
  )
  return rows[0]?.id
}

async function changeChat(client: Client, person: PersonId, chat: string): Promise<void> {
  await client.query('update person set chat = $2 where id = $1', [person, chat])
}

async function inherit(client: Client, from: PersonId, to: PersonId): Promise<void> {
  await client.query(
    `update person set region = coalesce(person.region, before.region),
       chosen_language = coalesce(person.chosen_language, before.chosen_language),
       wants_plain_language = person.wants_plain_language or before.wants_plain_language,
       greeted_at = coalesce(person.greeted_at, before.greeted_at),
       went_on_at = coalesce(person.went_on_at, before.went_on_at)
     from person before
     where before.id = $1 and person.id = $2`,
    [from, to],
  )
}

async function handOverLane(client: Client, from: PersonId, to: PersonId): Promise<void> {
  await client.query(
    `update outbox set lane = $2, person = $2, conversation = null
     where lane = $1 and state = 'pending' and person is not null`,
    [from, to],
  )
}
