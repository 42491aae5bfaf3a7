/** Forgets what is older than it may be, in small batches, and leaves for the next time what somebody is busy with. */

import type { RetentionLimits } from '../src/ports/channels.ts'
import type { Pool } from './pool.ts'

/** Each with some hundred rows of theirs. */
const peopleAtOnce = 50
const rowsAtOnce = 500

interface Removed {
  /** Of the table in question. */
  readonly rows: number
  readonly messages: number
}

/** People go with all that is theirs; of those who still write, what is old goes. */
export async function expire(
  pool: Pool,
  { keepSince, unconfirmedSince, receiptsSince }: RetentionLimits,
): Promise<{ readonly people: number; readonly messages: number }> {
  const silent = await inBatches(peopleAtOnce, (limit) => forgetSilent(pool, keepSince, limit))
  const unconfirmed = await inBatches(peopleAtOnce, (limit) => forgetUnconfirmed(pool, unconfirmedSince, limit))
  const old = await inBatches(rowsAtOnce, (limit) => removeMessages(pool, keepSince, limit))
  for (const rows of aged) await inBatches(rowsAtOnce, (limit) => removeAged(pool, rows, keepSince, limit))
  await inBatches(rowsAtOnce, (limit) => removeDrafts(pool, keepSince, limit))
  await inBatches(rowsAtOnce, (limit) => removeTags(pool, limit))
  await inBatches(rowsAtOnce, (limit) => removeOutboxRows(pool, keepSince, limit))
  await inBatches(rowsAtOnce, (limit) => removeTranslations(pool, { keepSince, unconfirmedSince }, limit))
  await inBatches(rowsAtOnce, (limit) => removeProgress(pool, unconfirmedSince, limit))
  await inBatches(rowsAtOnce, (limit) => removeSpending(pool, unconfirmedSince, limit))
  await inBatches(rowsAtOnce, (limit) => removeReceipts(pool, receiptsSince, limit))
  return {
    people: silent.rows + unconfirmed.rows,
    messages: silent.messages + unconfirmed.messages + old.messages,
  }
}

async function inBatches(limit: number, remove: (limit: number) => Promise<Removed>): Promise<Removed> {
  let sum: Removed = { rows: 0, messages: 0 }
  for (let isMore = true; isMore;) {
    const removed = await remove(limit)
    sum = { rows: sum.rows + removed.rows, messages: sum.messages + removed.messages }
    isMore = removed.rows === limit
  }
  return sum
}

/** Given the `id` of people `to_forget`: they go, and what is counted is as it was before. */
const forgetSql = `
  forgotten as (delete from person using to_forget where person.id = to_forget.id)
  select (select count(*) from to_forget) as rows,
    (select count(*) from message join to_forget on to_forget.id = message.person) as messages`

async function forgetSilent(pool: Pool, since: Date, limit: number): Promise<Removed> {
  const { rows } = await pool.query<Removed>(
    `with to_forget as (
       select id from person where seen_at < $1 order by seen_at limit $2 for update skip locked
     ), ${forgetSql}`,
    [since, limit],
  )
  return rows[0] ?? { rows: 0, messages: 0 }
}

/** Whoever has asked for a person goes on by that, and waits for them. */
async function forgetUnconfirmed(pool: Pool, since: Date, limit: number): Promise<Removed> {
  const { rows } = await pool.query<Removed>(
    `with to_forget as (
       select id from person
       where seen_at < $1 and went_on_at is null
         and not exists (
           select from conversation
           where conversation.person = person.id and state in ('waiting', 'with-counsellor')
         )
       order by seen_at
       limit $2
       for update skip locked
     ), ${forgetSql}`,
    [since, limit],
  )
  return rows[0] ?? { rows: 0, messages: 0 }
}

/** By their ids, which grow with time, so that all batches together read the table once. */
async function removeMessages(pool: Pool, since: Date, limit: number): Promise<Removed> {
  const { rowCount } = await pool.query(
    `with old as (select id from message where received_at < $1 order by id limit $2 for update skip locked)
     delete from message using old where message.id = old.id`,
    [since, limit],
  )
  return { rows: rowCount ?? 0, messages: rowCount ?? 0 }
}

/** A wish for a person that is open is never old. */
const aged = [
  { table: 'turn', at: 'asked_at' },
  { table: 'escalation', at: 'ended_at' },
  { table: 'note', at: 'created_at' },
] as const

async function removeAged(
  pool: Pool,
  { table, at }: (typeof aged)[number],
  since: Date,
  limit: number,
): Promise<Removed> {
  const { rowCount } = await pool.query(
    `with old as (select id from ${table} where ${at} < $1 order by ${at} limit $2 for update skip locked)
     delete from ${table} using old where ${table}.id = old.id`,
    [since, limit],
  )
  return { rows: rowCount ?? 0, messages: 0 }
}

async function removeDrafts(pool: Pool, since: Date, limit: number): Promise<Removed> {
  const { rowCount } = await pool.query(
    `with old as (select conversation, desk_user from draft where changed_at < $1 limit $2 for update skip locked)
     delete from draft using old where draft.conversation = old.conversation and draft.desk_user = old.desk_user`,
    [since, limit],
  )
  return { rows: rowCount ?? 0, messages: 0 }
}

/** They go with the last wish for a person: nobody sees the conversation any more, or finds it by them. */
async function removeTags(pool: Pool, limit: number): Promise<Removed> {
  const { rowCount } = await pool.query(
    `with old as (
       select conversation, tag from conversation_tag
       where not exists (select from escalation where escalation.conversation = conversation_tag.conversation)
       limit $1 for update skip locked
     )
     delete from conversation_tag using old
     where conversation_tag.conversation = old.conversation and conversation_tag.tag = old.tag`,
    [limit],
  )
  return { rows: rowCount ?? 0, messages: 0 }
}

/** Dead letters too, and last words that could never be said. */
async function removeOutboxRows(pool: Pool, since: Date, limit: number): Promise<Removed> {
  const { rowCount } = await pool.query(
    `with old as (select id from outbox where created_at < $1 order by id limit $2 for update skip locked)
     delete from outbox using old where outbox.id = old.id`,
    [since, limit],
  )
  return { rows: rowCount ?? 0, messages: 0 }
}

/** What was said may be nearly as old as it may be when it is translated: the translation is kept for a day only. */
async function removeTranslations(
  pool: Pool,
  { keepSince, unconfirmedSince }: Pick<RetentionLimits, 'keepSince' | 'unconfirmedSince'>,
  limit: number,
): Promise<Removed> {
  const { rowCount } = await pool.query(
    `delete from translation where ctid = any(array(
       select ctid from translation
       where made_at < case when conversation is null then $1::timestamptz else $2::timestamptz end
       limit $3
       for update skip locked))`,
    [keepSince, unconfirmedSince, limit],
  )
  return { rows: rowCount ?? 0, messages: 0 }
}

/** Of answers that a crash kept from being sent. */
async function removeProgress(pool: Pool, since: Date, limit: number): Promise<Removed> {
  const { rowCount } = await pool.query(
    `with old as (select person from chat_progress where changed_at < $1 limit $2 for update skip locked)
     delete from chat_progress using old where chat_progress.person = old.person`,
    [since, limit],
  )
  return { rows: rowCount ?? 0, messages: 0 }
}

/** A newcomer's budget is one of the day: what they spent is kept no longer than those who never went on. */
async function removeSpending(pool: Pool, since: Date, limit: number): Promise<Removed> {
  const { rowCount } = await pool.query(
    `with old as (
       select person from person_model_spending
       where day < ($1::timestamptz at time zone 'Europe/Berlin')::date
       limit $2 for update skip locked
     )
     delete from person_model_spending using old where person_model_spending.person = old.person`,
    [since, limit],
  )
  return { rows: rowCount ?? 0, messages: 0 }
}

async function removeReceipts(pool: Pool, since: Date, limit: number): Promise<Removed> {
  const { rowCount } = await pool.query(
    `delete from receipt where ctid = any(array(
       select ctid from receipt where received_at < $1 order by received_at limit $2 for update skip locked))`,
    [since, limit],
  )
  return { rows: rowCount ?? 0, messages: 0 }
}
