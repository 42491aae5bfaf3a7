/** What counsellors do with conversations. Every query names the regions that it may look at. */

import type { Claim, ClaimOutcome, CounsellorReply } from '../src/domain/escalation.ts'
import type { ConversationId, PersonId } from '../src/domain/person.ts'
import type { Escalations } from '../src/ports/work.ts'
import { lockNewcomer, sayIn } from './desk/in-conversation.ts'
import { takeStep } from './desk/step.ts'
import { endUndo, undoStep } from './desk/undo.ts'
import { attachment, findConversation, openConversations, thread } from './open-conversations.ts'
import { transaction, type Client, type Pool } from './pool.ts'

export function createEscalations(pool: Pool): Escalations {
  return {
    open: (regions) => openConversations(pool, regions),
    find: (id, regions) => findConversation(pool, id, regions),
    thread: (id, regions) => thread(pool, id, regions),
    attachment: (id, message, regions) => attachment(pool, id, message, regions),
    claim: (id, claimed) => transaction(pool, (client) => claim(client, id, claimed)),
    reply: (id, said) => transaction(pool, (client) => reply(client, id, said)),
    take: (id, step) => transaction(pool, (client) => takeStep(client, id, step)),
    undo: (id, by) => transaction(pool, (client) => undoStep(client, id, by)),
  }
}

async function claim(client: Client, id: ConversationId, claimed: Claim): Promise<ClaimOutcome> {
  const { counsellor, regions, says, now } = claimed
  const person = await lockNewcomer(client, id, regions)
  if (person === undefined) return { kind: 'unknown' }
  const { rowCount } = await client.query(
    `update conversation set state = 'with-counsellor', held_by = $2, last_held_by = $2, changed_at = $3
     where id = $1 and state = 'waiting'`,
    [id, counsellor, now],
  )
  if (rowCount === 0) return notClaimed(client, id, { counsellor, person })
  await endUndo(client, { conversation: id, person, now })
  await client.query(
    `update escalation set claimed_by = $2, claimed_at = $3, suggested_to = null, suggested_at = null,
       snoozed_until = null, snoozed_at = null
     where conversation = $1 and ended_at is null`,
    [id, counsellor, now],
  )
  const words = says.map((content) => ({ content, author: { kind: 'machine' } as const }))
  await sayIn(client, { person, conversation: id, says: words, now })
  return { kind: 'claimed', lane: person }
}

interface Claimer extends Pick<Claim, 'counsellor'> {
  readonly person: PersonId
}

/** Somebody has it; or nobody is asked for any more, because the newcomer has thought again. */
async function notClaimed(client: Client, id: ConversationId, { counsellor, person }: Claimer): Promise<ClaimOutcome> {
  const { rows } = await client.query<Extract<ClaimOutcome, { readonly kind: 'taken' }>['by']>(
    `select desk_user.id, desk_user.name from conversation
     join desk_user on desk_user.id = held_by
     where conversation.id = $1`,
    [id],
  )
  const [holder] = rows
  if (holder === undefined) return { kind: 'unknown' }
  return holder.id === counsellor ? { kind: 'claimed', lane: person } : { kind: 'taken', by: holder }
}

async function reply(
  client: Client,
  id: ConversationId,
  { counsellor, regions, says, key, now }: CounsellorReply,
): Promise<PersonId | undefined> {
  const person = await lockNewcomer(client, id, regions)
  if (person === undefined) return undefined
  if (key !== undefined && (await wasSaid(client, id, key))) return person
  const { rowCount } = await client.query(
    `select from conversation where id = $1 and state = 'with-counsellor' and held_by = $2 for update`,
    [id, counsellor],
  )
  if (rowCount === 0) return undefined
  await endUndo(client, { conversation: id, person, now })
  await client.query(
    `update escalation set first_response_at = coalesce(first_response_at, $2), last_response_at = $2,
       snoozed_until = null, snoozed_at = null
     where conversation = $1 and ended_at is null`,
    [id, now],
  )
  await client.query('delete from draft where conversation = $1 and desk_user = $2', [id, counsellor])
  await sayIn(client, { person, conversation: id, says, key, now })
  return person
}

/** Nobody says it meanwhile: the newcomer's row is locked. */
async function wasSaid(client: Client, conversation: ConversationId, key: string): Promise<boolean> {
  const { rowCount } = await client.query('select from outbox where conversation = $1 and reply_key = $2', [
    conversation,
    key,
  ])
  return rowCount !== 0
}
