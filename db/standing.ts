/** Where a person stands, read in one query and so in one snapshot. */

import type { Conversation, PersonId } from '../src/domain/person.ts'
import {
  remembered,
  type PastExchange,
  type PastTurn,
  type PendingMessage,
  type Standing,
} from '../src/domain/settlement.ts'
import { personColumns, personOf, type PersonRow } from './people.ts'
import type { Pool } from './pool.ts'

/** More of them wait for the next turn. */
const mostPending = 200

const standingSql = `
  select ${personColumns},
    case when conversation.id is not null then json_build_object(
      'id', conversation.id, 'region', conversation.region, 'state', conversation.state) end as conversation,
    (select json_build_object('id', turn.id, 'question', turn.question, 'language', turn.language,
         'answer', turn.answer, 'askedAt', turn.asked_at)
     from turn
     where turn.conversation = conversation.id
     order by turn.asked_at desc
     limit 1) as "lastTurn",
    (select json_agg(json_build_object('asked', past.question, 'answered', past.answered,
         'askedAt', past.asked_at) order by past.asked_at)
     from (select question, left(answer ->> 'text', $4) as answered, asked_at from turn
           where turn.conversation = conversation.id
           order by asked_at desc
           limit $3) past) as exchanges,
    (select json_agg(json_build_object('id', waiting.id::text, 'messageId', waiting.message_id,
         'edition', waiting.edition, 'content', waiting.content, 'receivedAt', waiting.received_at,
         'sentAt', waiting.sent_at,
         'attempts', waiting.attempts) order by waiting.sequence, waiting.id)
     from (select * from message
           where message.person = person.id and handled_at is null
           order by sequence, id
           limit $2) waiting) as pending,
    (select count(*) from message
     where message.person = person.id and handled_at is not null
       and received_at between first_pending.received_at - interval '1 minute' and first_pending.received_at
    ) as "recentMessages"
  from person
  left join conversation on conversation.person = person.id and conversation.region = person.region
  left join lateral (
    select received_at from message
    where message.person = person.id and handled_at is null
    order by sequence, id
    limit 1
  ) first_pending on true
  where person.id = $1`

export async function standing(pool: Pool, person: PersonId): Promise<Standing | undefined> {
  const { rows } = await pool.query<StandingRow>(standingSql, [
    person,
    mostPending,
    remembered.turns,
    remembered.characters,
  ])
  const [row] = rows
  if (row === undefined) return undefined
  return {
    person: personOf(row),
    conversation: row.conversation,
    lastTurn: row.lastTurn && { ...row.lastTurn, askedAt: new Date(row.lastTurn.askedAt) },
    exchanges: (row.exchanges ?? []).map((exchange) => ({ ...exchange, askedAt: new Date(exchange.askedAt) })),
    pending: (row.pending ?? []).map((message) => ({
      ...message,
      receivedAt: new Date(message.receivedAt),
      sentAt: new Date(message.sentAt),
    })),
    isAllPending: (row.pending ?? []).length < mostPending,
    recentMessages: row.recentMessages,
  }
}

type StandingRow = PersonRow & {
  readonly conversation: Conversation | null
  readonly lastTurn: (Omit<PastTurn, 'askedAt'> & { readonly askedAt: string }) | null
  readonly exchanges: readonly (Omit<PastExchange, 'askedAt'> & { readonly askedAt: string })[] | null
  readonly pending:
    | readonly (Omit<PendingMessage, 'receivedAt' | 'sentAt'> & {
        readonly receivedAt: string
        readonly sentAt: string
      })[]
    | null
  readonly recentMessages: number
}
