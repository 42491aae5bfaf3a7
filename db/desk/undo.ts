/** How the last step in a conversation is taken back: all of it, and what it says before it is said. */

import { undo, type Step } from '../../src/domain/escalation.ts'
import type { DeskUserId } from '../../src/domain/desk-user.ts'
import type { ConversationId, ConversationState, PersonId } from '../../src/domain/person.ts'
import type { Undo } from '../../src/ports/work.ts'
import type { Client } from '../pool.ts'
import { toJsonb } from '../storable.ts'
import { lockNewcomer } from './in-conversation.ts'
import { takeBack } from './notify.ts'

/** How a conversation and its escalation were before the step. */
export interface Before {
  readonly conversation: ConversationId
  readonly state: ConversationState
  readonly heldBy: DeskUserId | null
  readonly lastHeldBy: DeskUserId | null
  readonly changedAt: Date
  /** `null` where none was open. */
  readonly escalation: string | null
  readonly claimedBy: DeskUserId | null
  readonly claimedAt: Date | null
  readonly suggestedTo: DeskUserId | null
  readonly suggestedAt: Date | null
  readonly snoozedUntil: Date | null
  readonly snoozedAt: Date | null
}

interface Taken {
  readonly kind: Step['kind']
  readonly by: DeskUserId
  /** Ids of what waits to be said. */
  readonly words: readonly string[]
  readonly now: Date
}

export async function rememberUndo(client: Client, before: Before, { kind, by, words, now }: Taken): Promise<void> {
  const until = new Date(now.getTime() + undo.withinMs)
  await client.query(
    `update escalation set undo = $2::jsonb || jsonb_build_object('heldAfter', held_by, 'stateAfter', state)
     from conversation
     where escalation.id = $1 and conversation.id = escalation.conversation`,
    [before.escalation, toJsonb({ kind, by, until, words, before })],
  )
}

interface InConversation {
  readonly conversation: ConversationId
  readonly person: PersonId
  readonly now: Date
}

/**
 * Whoever goes on from a step has seen it: it stands. What it says is said now, in its place before what follows.
 *
 * @param options.isFound somebody answers, so that it is no news any more that one is looked for; `true` by default
 */
export async function endUndo(
  client: Client,
  { conversation, person, now }: InConversation,
  { isFound = true }: { readonly isFound?: boolean } = {},
): Promise<void> {
  const { rows } = await client.query<{ kind: Step['kind']; words: readonly string[] }>(
    `with standing as (
       select id, undo from escalation where conversation = $1 and undo is not null for update
     ), ended as (
       update escalation set undo = null from standing where escalation.id = standing.id
     )
     select undo->>'kind' as kind, array(select jsonb_array_elements_text(undo->'words')) as words from standing`,
    [conversation],
  )
  for (const { kind, words } of rows) {
    const held = `lane = $1 and id = any($2::bigint[]) and state = 'pending' and attempts = 0 and due_at > $3`
    const isStale = isFound && kind === 'released'
    await client.query(isStale ? `delete from outbox where ${held}` : `update outbox set due_at = $3 where ${held}`, [
      person,
      words,
      now,
    ])
  }
}

export async function undoStep(
  client: Client,
  id: ConversationId,
  { counsellor, regions, now }: Undo,
): Promise<PersonId | undefined> {
  const person = await lockNewcomer(client, id, regions)
  const step = person && (await undoable(client, id, { counsellor, now }))
  if (step === undefined || !(await takeWordsBack(client, step.words))) return undefined
  await restore(client, step)
  if (step.heldAfter !== null && step.kind === 'transferred') {
    await takeBack(client, { users: [step.heldAfter], kind: 'assigned', conversation: id })
  }
  return person
}

interface Undoable {
  readonly escalation: string
  readonly kind: Step['kind']
  readonly words: readonly string[]
  readonly heldAfter: DeskUserId | null
}

/** Nothing that was done since stands on it: it is with whom the step left it with, and nobody else is asked for. */
async function undoable(
  client: Client,
  id: ConversationId,
  { counsellor, now }: Pick<Undo, 'counsellor' | 'now'>,
): Promise<Undoable | undefined> {
  const { rows } = await client.query<Undoable>(
    `select escalation.id as escalation, undo->>'kind' as kind, undo->>'heldAfter' as "heldAfter",
       array(select jsonb_array_elements_text(undo->'words')) as words
     from escalation
     join conversation on conversation.id = escalation.conversation
     where conversation.id = $1 and undo->>'by' = $2 and (undo->>'until')::timestamptz > $3
       and state = undo->>'stateAfter' and held_by is not distinct from (undo->>'heldAfter')::uuid
       and not exists (
         select from escalation other
         where other.conversation = $1 and other.id <> escalation.id and other.ended_at is null)
     for update`,
    [id, counsellor, now],
  )
  return rows[0]
}

/** All of them or none: `false` where one is on its way already. */
async function takeWordsBack(client: Client, words: readonly string[]): Promise<boolean> {
  const { rowCount } = await client.query(
    `with waiting as (
       select id from outbox where id = any($1::bigint[]) and state = 'pending' and attempts = 0 for update
     )
     delete from outbox using waiting
     where outbox.id = waiting.id and (select count(*) from waiting) = cardinality($1::bigint[])`,
    [words],
  )
  return rowCount === words.length
}

async function restore(client: Client, { escalation }: Undoable): Promise<void> {
  await client.query(
    `update conversation set state = before->>'state', held_by = (before->>'heldBy')::uuid,
       last_held_by = (before->>'lastHeldBy')::uuid, changed_at = (before->>'changedAt')::timestamptz
     from (select conversation, undo->'before' as before from escalation where id = $1) step
     where conversation.id = step.conversation`,
    [escalation],
  )
  await client.query(
    `update escalation set ended_at = null, ended_how = null, resolved_topic = null, undo = null,
       claimed_by = (before->>'claimedBy')::uuid, claimed_at = (before->>'claimedAt')::timestamptz,
       suggested_to = (before->>'suggestedTo')::uuid, suggested_at = (before->>'suggestedAt')::timestamptz,
       snoozed_until = (before->>'snoozedUntil')::timestamptz, snoozed_at = (before->>'snoozedAt')::timestamptz
     from (select undo->'before' as before from escalation where id = $1) step
     where escalation.id = $1`,
    [escalation],
  )
}
