/** Who is to be told something that no open desk has shown, and what they were told. */

import { usualPreferences, type DeskPreferences, type DeskUserId } from '../src/domain/desk-user.ts'
import type { PushSubscription, Telling, Untold, UntoldNotification } from '../src/domain/live.ts'
import type { ConversationId } from '../src/domain/person.ts'
import type { Reservation, Telltale, WaitingConversation } from '../src/ports/live.ts'
import { lockNewcomer } from './desk/in-conversation.ts'
import { transaction, type Client, type Pool } from './pool.ts'

export function createTelltale(pool: Pool): Telltale {
  return {
    waiting: (limit) => waiting(pool, limit),
    announce: (conversation, kind, to, now) =>
      transaction(pool, (client) => announce(client, { conversation, kind, to, now })),
    tidy: (now) => tidy(pool, now),
    reserve: (reservation) => transaction(pool, (client) => reserve(client, reservation)),
    done: (telling) => transaction(pool, (client) => done(client, telling)),
    async subscriptions(user) {
      const { rows } = await pool.query<PushSubscription>(
        'select endpoint, keys from push_subscription where desk_user = $1',
        [user],
      )
      return rows
    },
    async unsubscribe(endpoint) {
      await pool.query('delete from push_subscription where endpoint = $1', [endpoint])
    },
  }
}

/** Where the machine gives conversations to people, it tells them; urgent ones are everybody's. */
const unannouncedSql = `
  from escalation
  join conversation on conversation.id = escalation.conversation and conversation.state = 'waiting'
  left join desk_settings on desk_settings.region = conversation.region
  where ended_at is null and snoozed_until is null
    and case when is_urgent then announced is distinct from 'urgent'
      else announced is null and settings->>'assignment' is distinct from 'push' end`

async function waiting(pool: Pool, limit: number): Promise<readonly WaitingConversation[]> {
  const { rows } = await pool.query<WaitingConversation>(
    `select conversation.id, conversation.region, is_urgent as "isUrgent" ${unannouncedSql}
     order by is_urgent desc, opened_at
     limit $1`,
    [limit],
  )
  return rows
}

interface Announcement {
  readonly conversation: ConversationId
  readonly kind: string
  readonly to: readonly DeskUserId[]
  readonly now: Date
}

/** Of many processes that try, the first one does it; whoever it was suggested to knows already. */
async function announce(client: Client, { conversation, kind, to, now }: Announcement): Promise<void> {
  await lockNewcomer(client, conversation, 'all')
  const { rows } = await client.query<{ region: string; suggestedTo: DeskUserId | null }>(
    `update escalation set announced = $2
     where id in (
       select escalation.id ${unannouncedSql} and conversation.id = $1 for update of escalation
     )
     returning suggested_to as "suggestedTo",
       (select region from conversation where conversation.id = escalation.conversation) as region`,
    [conversation, kind],
  )
  const [announced] = rows
  if (announced === undefined) return
  await client.query(
    `insert into desk_notification (desk_user, kind, conversation, region, created_at)
     select desk_user.id, $2, $3, $4, $5 from desk_user where desk_user.id = any($1)
     on conflict do nothing`,
    [
      to.filter((user) => kind === 'urgent' || user !== announced.suggestedTo),
      kind,
      conversation,
      announced.region,
      now,
    ],
  )
}

const asksForNothingSql = `
  case
    when kind in ('waiting', 'urgent', 'suggested') then conversation.state is distinct from 'waiting'
    when kind in ('assigned', 'wrote-again') then conversation.held_by is distinct from desk_notification.desk_user
      -- Where the region pushes, what is given to somebody waits for them first.
      and not (kind = 'assigned' and conversation.state = 'waiting' and exists (
        select from escalation
        where escalation.conversation = conversation.id and ended_at is null
          and suggested_to = desk_notification.desk_user))
    when kind in ('due-soon', 'overdue') then conversation.state not in ('waiting', 'with-counsellor')
    else false
  end`

async function tidy(pool: Pool, now: Date): Promise<void> {
  await pool.query(
    `update desk_notification set read_at = $1, told_at = coalesce(told_at, $1)
     from conversation
     where conversation.id = desk_notification.conversation and read_at is null and ${asksForNothingSql}`,
    [now],
  )
}

async function reserve(client: Client, reservation: Reservation): Promise<readonly Untold[]> {
  const { now, until, notedBefore, limit } = reservation
  const { rows: reserved } = await client.query<Omit<Untold, 'notifications'>>(
    `with due as (
       select distinct desk_user from desk_notification
       join desk_user on desk_user.id = desk_user and disabled_at is null
       left join desk_telling using (desk_user)
       where told_at is null and coalesce(until <= $1, true) and coalesce(collected_until <= $1, true)
         and desk_notification.created_at <= case kind when 'urgent' then $3::timestamptz else $4::timestamptz end
       limit $5
     ), mine as (
       insert into desk_telling (desk_user, until)
       select desk_user, $2 from due order by desk_user
       on conflict (desk_user) do update set until = excluded.until where desk_telling.until <= $1
       returning desk_user, mailed_at, failures
     )
     select id as "user", email, preferences, mailed_at as "mailedAt", failures
     from mine join desk_user on desk_user.id = mine.desk_user`,
    [now, until, notedBefore.urgent, notedBefore.other, limit],
  )
  const untold = await untoldOf(
    client,
    reserved.map(({ user }) => user),
  )
  return reserved.map((one) => ({
    ...one,
    preferences: { ...usualPreferences, ...(one.preferences as Partial<DeskPreferences>) },
    notifications: untold.filter(({ user }) => user === one.user),
  }))
}

async function untoldOf(
  client: Client,
  users: readonly DeskUserId[],
): Promise<readonly (UntoldNotification & { readonly user: DeskUserId })[]> {
  const { rows } = await client.query<UntoldNotification & { readonly user: DeskUserId }>(
    `select desk_notification.id::text, desk_user as "user", kind, conversation.id as conversation, desk_notification.region,
       coalesce(region.name, desk_notification.region) as "regionName", desk_notification.created_at as at,
       read_at is not null as "isRead", not coalesce(${asksForNothingSql}, false) as "isCurrent",
       shown_at is not null as "wasShown", pushed_at is not null as "wasPushed"
     from desk_notification
     left join conversation on conversation.id = desk_notification.conversation
     left join region on region.slug = desk_notification.region
     where desk_user = any($1) and told_at is null
     order by desk_notification.id`,
    [users],
  )
  return rows
}

async function done(client: Client, telling: Telling): Promise<void> {
  const { user, told, pushed, collected, wasMailed, hasFailed, until, now } = telling
  await client.query('update desk_notification set told_at = $2 where id = any($1) and told_at is null', [told, now])
  await client.query('update desk_notification set pushed_at = $2 where id = any($1)', [pushed, now])
  await client.query('update desk_notification set collected_until = $2 where id = any($1)', [
    collected?.ids ?? [],
    collected?.until ?? null,
  ])
  await client.query(
    `update desk_telling set until = $2, mailed_at = case when $3 then $4 else mailed_at end,
       failures = case when $5 then failures + 1 else 0 end
     where desk_user = $1`,
    [user, until, wasMailed, now, hasFailed],
  )
}
