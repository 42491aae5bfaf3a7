/** What is to be sent. A row without a person is a last word to somebody who is forgotten: it goes when it is done. */

import type { AccountKey, ChannelKind } from '../src/domain/channel.ts'
import type { DeliveryState } from '../src/domain/outbound.ts'
import type { PersonId } from '../src/domain/person.ts'
import type { Outbox } from '../src/ports/channels.ts'
import type { DeadLetter, OutboxEntry } from '../src/domain/outbox.ts'
import { authorColumns, authorOf, type AuthorRow } from './authors.ts'
import { leave } from './leave.ts'
import { moveChat } from './move-chat.ts'
import { lockPerson } from './people.ts'
import { transaction, type Client, type Pool } from './pool.ts'

export function createOutbox(pool: Pool): Outbox {
  return {
    next: (lane) => next(pool, lane),
    sent: (id, messageId, now) => sent(pool, { id, messageId, now }),
    postpone: (id, until, reason) => postpone(pool, { id, until, reason }),
    bury: (id, reason, now) => bury(pool, { id, reason, now }),
    drop: (lane, now) => transaction(pool, (client) => drop(client, lane, now)),
    move: (lane, toChat) => transaction(pool, (client) => move(client, lane, toChat)),
    receipt: (account, messageId, state) => receipt(pool, account, messageId, state),
    dueBefore: (before, limit) => dueBefore(pool, before, limit),
    deadLetters: (limit) => deadLetters(pool, limit),
    resend: (id, now) => resend(pool, id, now),
  }
}

const entryColumns = `outbox.id::text, outbox.channel, outbox.account, coalesce(outbox.chat, person.chat) as chat, content,
  ${authorColumns}, attempts, due_at as "dueAt", outbox.created_at as "createdAt"`

async function next(pool: Pool, lane: PersonId): Promise<OutboxEntry | undefined> {
  const { rows } = await pool.query<EntryRow>(
    `select ${entryColumns}
     from outbox
     left join person on person.id = outbox.person
     where lane = $1 and state = 'pending'
     order by outbox.id
     limit 1`,
    [lane],
  )
  return entryOf(rows[0])
}

function entryOf(row: EntryRow | undefined): OutboxEntry | undefined {
  if (row === undefined) return undefined
  const { channel, account, chat, counsellor, author, ...entry } = row
  return { ...entry, to: { channel, account, chat }, author: authorOf({ counsellor, author }) }
}

type EntryRow = Omit<OutboxEntry, 'to' | 'author'> &
  AuthorRow & {
    readonly channel: ChannelKind
    readonly account: string
    readonly chat: string
  }

interface Sent {
  readonly id: string
  readonly messageId: string | null
  readonly now: Date
}

/** The row that is noted still looks pending to the rest of the statement. */
async function sent(pool: Pool, { id, messageId, now }: Sent): Promise<OutboxEntry | undefined> {
  const { rows } = await pool.query<EntryRow>(
    `with last_word as (
       delete from outbox where id = $1 and person is null
     ), noted as (
       update outbox set state = 'sent', message_id = $2, attempts = attempts + 1, failure = null, changed_at = $3
       where id = $1 and person is not null and state = 'pending'
     )
     select ${entryColumns}
     from outbox
     left join person on person.id = outbox.person
     where lane = (select lane from outbox where id = $1) and state = 'pending' and outbox.id <> $1
     order by outbox.id
     limit 1`,
    [id, messageId, now],
  )
  return entryOf(rows[0])
}

interface Postponed {
  readonly id: string
  readonly until: Date
  readonly reason: string
}

async function postpone(pool: Pool, { id, until, reason }: Postponed): Promise<void> {
  await pool.query(
    `update outbox set due_at = $2, failure = $3, attempts = attempts + 1 where id = $1 and state = 'pending'`,
    [id, until, reason],
  )
}

interface Buried {
  readonly id: string
  readonly reason: string
  readonly now: Date
}

async function bury(pool: Pool, { id, reason, now }: Buried): Promise<void> {
  await pool.query(
    `with last_word as (delete from outbox where id = $1 and person is null)
     update outbox set state = 'dead', failure = $2, attempts = attempts + 1, changed_at = $3
     where id = $1 and person is not null and state = 'pending'`,
    [id, reason, now],
  )
}

/** As with their own word that they left, so that no counsellor waits for somebody who can't be reached. */
async function drop(client: Client, lane: PersonId, now: Date): Promise<void> {
  if (await lockPerson(client, lane)) await leave(client, lane, now)
  else await client.query(`delete from outbox where lane = $1 and state = 'pending' and person is null`, [lane])
}

async function move(client: Client, lane: PersonId, toChat: string): Promise<void> {
  const person = await lockPerson(client, lane)
  if (person === undefined) await moveLastWords(client, lane, toChat)
  else await moveChat(client, person, toChat, new Date())
}

async function moveLastWords(client: Client, lane: PersonId, toChat: string): Promise<void> {
  await client.query(`update outbox set chat = $2 where lane = $1 and state = 'pending' and person is null`, [
    lane,
    toChat,
  ])
}

/** A receipt that overtakes the note that the message was sent is lost: it says what the next one says, too. */
async function receipt(
  pool: Pool,
  { channel, account }: AccountKey,
  messageId: string,
  state: Extract<DeliveryState, 'delivered' | 'read'>,
): Promise<void> {
  await pool.query(
    `update outbox set state = $4
     where channel = $1 and account = $2 and message_id = $3
       and (state = 'sent' or state = 'delivered' and $4 = 'read')`,
    [channel, account, messageId, state],
  )
}

/** A lane whose first row waits for its next try is not among them, however long its other rows have been due. */
async function dueBefore(pool: Pool, before: Date, limit: number): Promise<readonly PersonId[]> {
  const { rows } = await pool.query<{ lane: PersonId }>(
    `select lane from outbox as first
     where state = 'pending' and due_at < $1
       and not exists (
         select from outbox as earlier where earlier.lane = first.lane and earlier.state = 'pending' and earlier.id < first.id
       )
     order by due_at
     limit $2`,
    [before, limit],
  )
  return rows.map((row) => row.lane)
}

/** Latest first. */
async function deadLetters(pool: Pool, limit: number): Promise<readonly DeadLetter[]> {
  const { rows } = await pool.query<DeadLetter>(
    `select id::text, channel, account, content->>'kind' as kind, coalesce(failure, '') as reason, attempts,
       created_at as "createdAt", changed_at as "buriedAt"
     from outbox
     where state = 'dead'
     order by changed_at desc, outbox.id desc
     limit $1`,
    [limit],
  )
  return rows
}

async function resend(pool: Pool, id: string, now: Date): Promise<PersonId | undefined> {
  const { rows } = await pool.query<{ lane: PersonId }>(
    `update outbox set state = 'pending', attempts = 0, failure = null, due_at = $2, changed_at = $2
     where id = $1 and state = 'dead'
     returning lane`,
    [id, now],
  )
  return rows[0]?.lane
}
