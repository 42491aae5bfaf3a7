/** Takes in what channels bring, in one statement, because whoever delivered it waits for that. */

import { randomUUID } from 'node:crypto'
import type { Inbound } from '../src/domain/inbound.ts'
import type { Inbox, Received } from '../src/ports/conversations.ts'
import type { Pool } from './pool.ts'
import { storable, toJsonb } from './storable.ts'

export function createInbox(pool: Pool): Inbox {
  return { receive: (message, receivedAt) => receive(pool, message, receivedAt) }
}

/**
 * Each step runs on what the step before it returned, so that a repeated receipt ends it at once. The person comes
 * before their messages, as everywhere: whoever settles or forgets them at the same time holds their row, and this
 * waits for that and goes on from what it left.
 *
 * - That somebody left, or that their chat moved, matters only where they are known: a person who is forgotten and then
 *   blocks the account leaves no new trace.
 * - An older edition that comes late still tells the message's place, which is that of its first edition. As for what
 *   it says it changes nothing, and is not reported.
 */
const receiveSql = `
  with delivery as (
    insert into receipt (channel, account, receipt, received_at) values ($1, $2, $3, $4)
    on conflict do nothing
    returning received_at
  ), writer as (
    insert into person (id, channel, account, chat, is_group, language_hint, seen_at, created_at)
    select $5::uuid, $1, $2, $6, $7::boolean, $8, received_at, received_at
    from delivery
    where $9::text not in ('left', 'moved')
      or exists (select from person where channel = $1 and account = $2 and chat = $6)
    on conflict (channel, account, chat) do update set
      seen_at = case when $9 = 'left' then person.seen_at else greatest(person.seen_at, excluded.seen_at) end,
      left_at = case when $9 = 'left' then person.left_at end,
      language_hint = coalesce(excluded.language_hint, person.language_hint)
    returning id, region
  ), stored as (
    insert into message (person, message_id, sequence, edition, content, received_at, sent_at)
    select id, $10, $11::bigint, $12::bigint, $13::jsonb, $4::timestamptz, coalesce($14::timestamptz, $4::timestamptz)
    from writer
    on conflict (person, message_id) do update set
      sequence = least(message.sequence, excluded.sequence),
      edition = greatest(message.edition, excluded.edition),
      content = case when message.edition < excluded.edition then excluded.content else message.content end
      where message.handled_at is null
        and (message.edition < excluded.edition or message.sequence > excluded.sequence)
    returning person, edition
  )
  select writer.id as person,
    coalesce((
      select state = 'with-counsellor' from conversation
      where conversation.person = writer.id and conversation.region = writer.region
    ), false) as "isHeld"
  from stored
  join writer on writer.id = stored.person
  where stored.edition = $12`

async function receive(pool: Pool, message: Inbound, receivedAt: Date): Promise<Received | undefined> {
  const { from, receipt, messageId, order, edition, sentAt, isGroup, languageHint, content } = message
  const { rows } = await pool.query<Received>(receiveSql, [
    from.channel,
    from.account,
    storable(receipt),
    receivedAt,
    randomUUID(),
    storable(from.chat),
    isGroup,
    languageHint,
    content.kind,
    storable(messageId),
    order,
    edition,
    toJsonb(content),
    sentAt,
  ])
  return rows[0]
}
