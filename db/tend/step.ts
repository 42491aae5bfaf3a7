/** One thing that is done for a conversation in which a person is asked for, unless things have changed meanwhile. */

import type { DeskUserId } from '../../src/domain/desk-user.ts'
import type { NotificationKind } from '../../src/domain/live.ts'
import type { ConversationId, PersonId } from '../../src/domain/person.ts'
import type { TendStep } from '../../src/domain/tend.ts'
import { lockNewcomer, sayIn } from '../desk/in-conversation.ts'
import { endUndo } from '../desk/undo.ts'
import type { Client } from '../pool.ts'

/** Whose lane to wake; `undefined` where nothing is said. */
export async function takeStep(
  client: Client,
  conversation: ConversationId,
  step: TendStep,
  now: Date,
): Promise<PersonId | undefined> {
  const person = await lockNewcomer(client, conversation, 'all')
  if (person === undefined) return undefined
  const tended = await lockTended(client, conversation)
  if (tended === undefined) return undefined
  const done = { client, tended: { ...tended, person }, now }
  switch (step.kind) {
    case 'suggest':
      return suggest(step, done)
    case 'remind':
      return remind(step, done)
    case 'queue-again':
      return queueAgain(step, done)
    case 'hand-back':
      return handBack(step, done)
    case 'come-back':
      return comeBack(step, done)
    default:
      return step satisfies never
  }
}

interface Tended {
  readonly conversation: ConversationId
  readonly escalation: string
  readonly heldBy: DeskUserId | null
  readonly suggestedTo: DeskUserId | null
  readonly lastResponseAt: Date | null
  readonly told: readonly string[]
  readonly isAnswered: boolean
  readonly snoozedUntil: Date | null
}

interface Doing {
  readonly client: Client
  readonly tended: Tended & { readonly person: PersonId }
  readonly now: Date
}

type Step<Kind> = Extract<TendStep, { readonly kind: Kind }>

async function lockTended(client: Client, id: ConversationId): Promise<Tended | undefined> {
  const { rows } = await client.query<Tended>(
    `select conversation.id as conversation, escalation.id as escalation, held_by as "heldBy",
       suggested_to as "suggestedTo", last_response_at as "lastResponseAt", array(select jsonb_object_keys(told)) as told,
       first_response_at is not null as "isAnswered", snoozed_until as "snoozedUntil"
     from conversation
     join escalation on escalation.conversation = conversation.id and ended_at is null
     where conversation.id = $1 and state in ('waiting', 'with-counsellor')
     for update of conversation, escalation`,
    [id],
  )
  return rows[0]
}

async function suggest({ from, to, as, tried }: Step<'suggest'>, doing: Doing): Promise<undefined> {
  const { client, tended, now } = doing
  if (tended.heldBy !== null || tended.suggestedTo !== from) return undefined
  await client.query(
    `update escalation set suggested_to = $2, suggested_at = case when $2::uuid is not null then $3::timestamptz end,
       tried = $4
     where id = $1`,
    [tended.escalation, to, now, tried],
  )
  if (to !== null) await tell([to], as, doing)
  return undefined
}

async function remind({ timer, state, whom, says }: Step<'remind'>, doing: Doing): Promise<PersonId | undefined> {
  const { client, tended } = doing
  const what = `${timer}:${state}`
  if (tended.told.includes(what) || (timer === 'first-response' && tended.isAnswered)) return undefined
  await client.query(`update escalation set told = told || jsonb_build_object($2::text, true) where id = $1`, [
    tended.escalation,
    what,
  ])
  await tell(whom, state, doing)
  return speak(says, doing)
}

/** Whoever has answered meanwhile keeps it. */
function isStillOwed(
  { from, owesSince }: Step<'queue-again' | 'hand-back'>,
  { heldBy, lastResponseAt }: Tended,
): boolean {
  return heldBy === from && !(owesSince !== null && lastResponseAt !== null && lastResponseAt >= owesSince)
}

async function queueAgain(step: Step<'queue-again'>, doing: Doing): Promise<PersonId | undefined> {
  if (!isStillOwed(step, doing.tended)) return undefined
  const { client, tended, now } = doing
  await endUndo(client, { conversation: tended.conversation, person: tended.person, now })
  // Whoever let it lie is not the one whom it should go to next.
  await client.query(
    `update conversation set state = 'waiting', held_by = null, last_held_by = null, changed_at = $2 where id = $1`,
    [tended.conversation, now],
  )
  await client.query(
    `update escalation set claimed_by = null, claimed_at = null, suggested_to = null, suggested_at = null,
       tried = array[$2::uuid], snoozed_until = null, snoozed_at = null
     where id = $1`,
    [tended.escalation, step.from],
  )
  return speak(step.says, doing)
}

async function handBack(step: Step<'hand-back'>, doing: Doing): Promise<PersonId | undefined> {
  if (!isStillOwed(step, doing.tended)) return undefined
  const { client, tended, now } = doing
  await endUndo(client, { conversation: tended.conversation, person: tended.person, now })
  await client.query(`update conversation set state = 'with-bot', held_by = null, changed_at = $2 where id = $1`, [
    tended.conversation,
    now,
  ])
  await client.query(`update escalation set ended_at = $2, ended_how = 'timed-out' where id = $1`, [
    tended.escalation,
    now,
  ])
  return speak(step.says, doing)
}

async function comeBack({ whom }: Step<'come-back'>, doing: Doing): Promise<undefined> {
  const { client, tended, now } = doing
  if (tended.snoozedUntil === null || tended.snoozedUntil > now) return undefined
  await client.query('update escalation set snoozed_until = null, snoozed_at = null, came_back_at = $2 where id = $1', [
    tended.escalation,
    now,
  ])
  await tell(whom, 'due-soon', doing)
  return undefined
}

async function speak(says: Step<'remind'>['says'], { client, tended, now }: Doing): Promise<PersonId | undefined> {
  const { conversation, person } = tended
  const words = says.map((content) => ({ content, author: { kind: 'machine' } as const }))
  const said = await sayIn(client, { person, conversation, says: words, now })
  return said.length === 0 ? undefined : person
}

/** Of each kind one is enough until it is read. */
async function tell(
  whom: readonly DeskUserId[],
  kind: NotificationKind,
  { client, tended, now }: Doing,
): Promise<void> {
  if (whom.length === 0) return
  await client.query(
    `insert into desk_notification (desk_user, kind, conversation, region, created_at)
     select told.id, $2, conversation.id, conversation.region, $4
     from unnest($1::uuid[]) as told (id)
     join conversation on conversation.id = $3
     on conflict do nothing`,
    [whom, kind, tended.conversation, now],
  )
}
