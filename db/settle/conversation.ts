/** The conversation in the person's region, and which state a turn leaves it in. */

import { randomUUID } from 'node:crypto'
import type { Conversation, ConversationId, ConversationState, Person, PersonId } from '../../src/domain/person.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import type { Settlement } from '../../src/domain/settlement.ts'
import type { Client } from '../pool.ts'

/**
 * Opens a conversation where the turn says something that belongs to one. Without a region there is none, and so no
 * state to change.
 *
 * @throws Error when a question was answered, or a person asked for, without a region
 */
export async function changeConversation(
  client: Client,
  { id: person, region }: Person,
  settlement: Settlement,
  now: Date,
): Promise<ConversationId | null> {
  if (region === null) return expectNothingToKeep(settlement)
  const before =
    (await lockConversation(client, person, region)) ??
    (needsConversation(settlement) ? await openConversation(client, { person, region, now }) : undefined)
  if (before === undefined) return null
  const state = stateAfter(before.state, settlement)
  if (state !== before.state) await changeState(client, before.id, state, now)
  return before.id
}

function needsConversation({ turns = [], escalation, conversation }: Settlement): boolean {
  return turns.length > 0 || conversation !== undefined || isWish(escalation)
}

const isWish = (escalation: Settlement['escalation']) => escalation !== undefined && escalation !== 'withdrawn'

function expectNothingToKeep({ turns = [], escalation }: Settlement): null {
  if (turns.length === 0 && !isWish(escalation)) return null
  throw new Error('A turn and the wish for a person belong to a region; settle them together with one.')
}

function stateAfter(before: ConversationState, settlement: Settlement): ConversationState {
  const { conversation, escalation, turns = [] } = settlement
  const next = conversation ?? before
  // Whoever opens a closed conversation by asking for a person waits for one.
  if (isWish(escalation)) return next === 'with-counsellor' ? next : 'waiting'
  if (conversation !== undefined) return conversation
  const wasWithdrawn = escalation === 'withdrawn' && before === 'waiting'
  const isReopened = before === 'closed' && turns.length > 0
  return wasWithdrawn || isReopened ? 'with-bot' : before
}

type Found = Pick<Conversation, 'id' | 'state'>

async function lockConversation(client: Client, person: PersonId, region: RegionSlug): Promise<Found | undefined> {
  const { rows } = await client.query<Found>(
    'select id, state from conversation where person = $1 and region = $2 for update',
    [person, region],
  )
  return rows[0]
}

interface NewConversation {
  readonly person: PersonId
  readonly region: RegionSlug
  readonly now: Date
}

async function openConversation(client: Client, { person, region, now }: NewConversation): Promise<Found> {
  const id = randomUUID() as string as ConversationId
  await client.query(
    `insert into conversation (id, person, region, state, changed_at, created_at) values ($1, $2, $3, 'with-bot', $4, $4)`,
    [id, person, region, now],
  )
  return { id, state: 'with-bot' }
}

async function changeState(client: Client, id: ConversationId, state: ConversationState, now: Date): Promise<void> {
  await client.query('update conversation set state = $2, held_by = null, changed_at = $3 where id = $1', [
    id,
    state,
    now,
  ])
}
