/** What counsellors do with conversations. Every query names the regions that it may look at. */

import type { ConversationId, PersonId } from '../src/domain/person.ts'
import type { RegionSlug } from '../src/domain/region.ts'
import type { Escalations } from '../src/ports.ts'
import type { Claim, ClaimOutcome, CounsellorSays, CounsellorSettlement } from '../src/domain/escalation.ts'
import { attachment, openConversations, thread } from './open-conversations.ts'
import { lockPerson } from './people.ts'
import { transaction, type Client, type Pool } from './pool.ts'
import { toJsonb } from './storable.ts'

export function createEscalations(pool: Pool): Escalations {
  return {
    open: (regions) => openConversations(pool, regions),
    thread: (id, regions) => thread(pool, id, regions),
    attachment: (id, message, regions) => attachment(pool, id, message, regions),
    claim: (id, claimed) => transaction(pool, (client) => claim(client, id, claimed)),
    settle: (id, settlement) => transaction(pool, (client) => settle(client, id, settlement)),
  }
}

async function claim(client: Client, id: ConversationId, claimed: Claim): Promise<ClaimOutcome> {
  const { counsellor, regions, says, now } = claimed
  const person = await lockNewcomer(client, id, regions)
  if (person === undefined) return { kind: 'unknown' }
  const { rowCount } = await client.query(
    `update conversation set state = 'with-counsellor', counsellor = $2, changed_at = $3
     where id = $1 and state = 'waiting'`,
    [id, counsellor, now],
  )
  if (rowCount === 0) return notClaimed(client, id)
  await client.query(
    'update escalation set claimed_by = $2, claimed_at = $3 where conversation = $1 and ended_at is null',
    [id, counsellor, now],
  )
  const words = says.map((content) => ({ content, author: { kind: 'machine' } as const }))
  await say(client, { person, conversation: id, says: words, now })
  return { kind: 'claimed', lane: person }
}

/** Somebody has it; or nobody is asked for any more, because the newcomer has thought again. */
async function notClaimed(client: Client, id: ConversationId): Promise<ClaimOutcome> {
  const { rows } = await client.query<{ by: string }>(
    `select counsellor as by from conversation where id = $1 and state = 'with-counsellor'`,
    [id],
  )
  const [holder] = rows
  return holder === undefined ? { kind: 'unknown' } : { kind: 'taken', by: holder.by }
}

async function settle(
  client: Client,
  id: ConversationId,
  { counsellor, regions, says, key, state, now }: CounsellorSettlement,
): Promise<PersonId | undefined> {
  const person = await lockNewcomer(client, id, regions)
  if (person === undefined) return undefined
  if (key !== undefined && (await wasSaid(client, id, key))) return person
  const { rowCount } = await client.query(
    `update conversation set state = $3, changed_at = case when state = $3 then changed_at else $4 end,
       counsellor = case when $3 = 'with-counsellor' then counsellor end
     where id = $1 and state = 'with-counsellor' and counsellor = $2`,
    [id, counsellor, state, now],
  )
  if (rowCount === 0) return undefined
  await changeEscalation(client, id, state, now)
  await say(client, { person, conversation: id, says, key, now })
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

async function changeEscalation(
  client: Client,
  conversation: ConversationId,
  state: CounsellorSettlement['state'],
  now: Date,
): Promise<void> {
  switch (state) {
    case 'with-counsellor':
      return
    case 'waiting':
      await client.query(
        'update escalation set claimed_by = null, claimed_at = null where conversation = $1 and ended_at is null',
        [conversation],
      )
      return
    case 'with-bot':
    case 'closed':
      await client.query('update escalation set ended_at = $2 where conversation = $1 and ended_at is null', [
        conversation,
        now,
      ])
      return
    default:
      state satisfies never
  }
}

/** Whoever changes a conversation locks its person first, as a turn does, so that neither waits for the other's end. */
async function lockNewcomer(
  client: Client,
  id: ConversationId,
  regions: readonly RegionSlug[],
): Promise<PersonId | undefined> {
  const { rows } = await client.query<{ person: PersonId }>(
    'select person from conversation where id = $1 and region = any($2)',
    [id, regions],
  )
  const [found] = rows
  return found && (await lockPerson(client, found.person))?.id
}

interface Words {
  readonly person: PersonId
  readonly conversation: ConversationId
  readonly says: readonly CounsellorSays[]
  readonly key?: string | undefined
  readonly now: Date
}

/** Ids are given in this order, and rows of a lane are sent in the order of their ids. The first carries the key. */
async function say(client: Client, { person, conversation, says, key, now }: Words): Promise<void> {
  await client.query(
    `insert into outbox
       (lane, person, channel, account, conversation, counsellor, content, original, reply_key,
        due_at, created_at, changed_at)
     select person.id, person.id, person.channel, person.account, $2, said.counsellor, said.content, said.original,
       case position when 1 then $7::uuid end, $6, $6, $6
     from person
     cross join unnest($3::text[], $4::jsonb[], $5::jsonb[]) with ordinality
       as said (counsellor, content, original, position)
     where person.id = $1
     order by position`,
    [
      person,
      conversation,
      says.map(({ author }) => (author.kind === 'counsellor' ? author.name : null)),
      says.map(({ content }) => toJsonb(content)),
      says.map(({ original }) => (original === undefined ? null : toJsonb(original))),
      now,
      key ?? null,
    ],
  )
}
