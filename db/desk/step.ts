/** Ends somebody's work on a conversation, or hands it on, and remembers how it was: for some seconds it can be undone. */

import { undo, type CounsellorStep, type Step, type StepOutcome } from '../../src/domain/escalation.ts'
import type { DeskUserId } from '../../src/domain/desk-user.ts'
import type { ConversationId, ConversationState } from '../../src/domain/person.ts'
import { mayAnswerSql } from '../desk-colleagues.ts'
import type { Client } from '../pool.ts'
import { lockNewcomer, sayIn } from './in-conversation.ts'
import { notify } from './notify.ts'
import { endUndo, rememberUndo, type Before } from './undo.ts'

export async function takeStep(client: Client, id: ConversationId, taken: CounsellorStep): Promise<StepOutcome> {
  const { counsellor, regions, step, says, now } = taken
  const person = await lockNewcomer(client, id, regions)
  const before = await standingOf(client, id)
  if (person === undefined || before === undefined || !mayTake(before, counsellor, step)) return { kind: 'not-held' }
  if (step.kind === 'transferred' && !(await maySee(client, step.to, before.region))) return { kind: 'no-colleague' }
  await endUndo(client, { conversation: id, person, now })
  await change(client, id, taken)
  const dueAt = new Date(now.getTime() + undo.saysAfterMs)
  const words = await sayIn(client, { person, conversation: id, says: says.map(byMachine), now, dueAt })
  if (step.kind === 'transferred' && step.to !== counsellor) {
    await notify(client, { users: [step.to], kind: 'assigned', conversation: id, now })
  }
  await rememberUndo(client, before, { kind: step.kind, by: counsellor, words, now })
  return { kind: 'taken', lane: person }
}

const byMachine = (content: CounsellorStep['says'][number]) => ({ content, author: { kind: 'machine' } }) as const

function mayTake(before: Before, counsellor: DeskUserId, { kind }: Step): boolean {
  return before.heldBy === counsellor || (kind === 'transferred' && before.state === 'waiting')
}

async function standingOf(
  client: Client,
  id: ConversationId,
): Promise<(Before & { readonly region: string }) | undefined> {
  const { rows } = await client.query<Before & { readonly region: string }>(
    `select conversation.id as conversation, region, state, held_by as "heldBy", last_held_by as "lastHeldBy",
       changed_at as "changedAt", escalation.id as escalation, claimed_by as "claimedBy", claimed_at as "claimedAt",
       suggested_to as "suggestedTo", suggested_at as "suggestedAt", snoozed_until as "snoozedUntil",
       snoozed_at as "snoozedAt"
     from conversation
     left join escalation on escalation.conversation = conversation.id and ended_at is null
     where conversation.id = $1
     for update of conversation`,
    [id],
  )
  return rows[0]
}

async function maySee(client: Client, user: DeskUserId, region: string): Promise<boolean> {
  const { rowCount } = await client.query(`select where ${mayAnswerSql('$1::uuid', '$2')}`, [user, region])
  return rowCount === 1
}

async function change(client: Client, id: ConversationId, { step, now }: CounsellorStep): Promise<void> {
  switch (step.kind) {
    case 'resolved':
      await client.query('update escalation set resolved_topic = $2 where conversation = $1 and ended_at is null', [
        id,
        step.topic,
      ])
      return end(client, id, { state: 'closed', how: step.kind, now })
    case 'handed-back':
      return end(client, id, { state: 'with-bot', how: step.kind, now })
    case 'released':
      return release(client, id, now)
    case 'transferred':
      return handTo(client, id, { to: step.to, now })
    case 'snoozed':
      await client.query(
        `update escalation set snoozed_until = $2, snoozed_at = case when $2::timestamptz is not null then $3::timestamptz end
         where conversation = $1 and ended_at is null`,
        [id, step.until, now],
      )
      return
    default:
      step satisfies never
  }
}

interface End {
  readonly state: Extract<ConversationState, 'closed' | 'with-bot'>
  readonly how: 'resolved' | 'handed-back'
  readonly now: Date
}

async function end(client: Client, id: ConversationId, { state, how, now }: End): Promise<void> {
  await client.query('update conversation set state = $2, held_by = null, changed_at = $3 where id = $1', [
    id,
    state,
    now,
  ])
  await client.query(
    'update escalation set ended_at = $2, ended_how = $3 where conversation = $1 and ended_at is null',
    [id, now, how],
  )
}

/** Whoever lets it go is not the one whom it should go to next. */
async function release(client: Client, id: ConversationId, now: Date): Promise<void> {
  await client.query(
    `update conversation set state = 'waiting', held_by = null, last_held_by = null, changed_at = $2 where id = $1`,
    [id, now],
  )
  await client.query(
    `update escalation set claimed_by = null, claimed_at = null, snoozed_until = null, snoozed_at = null
     where conversation = $1 and ended_at is null`,
    [id],
  )
}

interface Hand {
  readonly to: DeskUserId
  readonly now: Date
}

async function handTo(client: Client, id: ConversationId, { to, now }: Hand): Promise<void> {
  await client.query(
    `update conversation set state = 'with-counsellor', held_by = $2, last_held_by = $2, changed_at = $3 where id = $1`,
    [id, to, now],
  )
  await client.query(
    `update escalation set claimed_by = $2, claimed_at = $3, suggested_to = null, suggested_at = null,
       snoozed_until = null, snoozed_at = null
     where conversation = $1 and ended_at is null`,
    [id, to, now],
  )
}
