/** Where a person stands, read in one query and so in one snapshot. */

import type { Conversation, PersonId } from '../src/domain/person.ts'
import type { RegionSlug } from '../src/domain/region.ts'
import {
  remembered,
  type PastExchange,
  type PastTurn,
  type PastWish,
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
    (select json_build_object('endedHow', ended_how, 'endedAt', ended_at) from escalation
     where escalation.conversation = conversation.id and ended_how is not null
     order by ended_at desc
     limit 1) as "lastWish",
    -- A claim is wiped where a conversation waits again; the first reply stays, and who let it lie.
    exists (select from escalation
      where escalation.conversation = conversation.id
        and (claimed_at is not null or first_response_at is not null or tried <> '{}')) as "wasClaimed",
    (select json_agg(distinct role.region)
     from desk_user_role role
     join desk_user on desk_user.id = role.desk_user
     where disabled_at is null and role.role in ('counsellor', 'admin')) as "counsellorsIn",
    (select json_agg(json_build_object('asked', past.question, 'answered', past.answered, 'kind', past.kind,
         'askedAt', past.asked_at) order by past.asked_at)
     from (select question, left(answer ->> 'text', $4) as answered, kind, asked_at from turn
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
    lastWish: row.lastWish && { ...row.lastWish, endedAt: new Date(row.lastWish.endedAt) },
    wasClaimed: row.wasClaimed,
    counsellorsIn: regionsOf(row.counsellorsIn ?? []),
    pending: (row.pending ?? []).map((message) => ({
      ...message,
      receivedAt: new Date(message.receivedAt),
      sentAt: new Date(message.sentAt),
    })),
    isAllPending: (row.pending ?? []).length < mostPending,
    recentMessages: row.recentMessages,
  }
}

/** `null` stands for all of them. */
function regionsOf(roles: readonly (RegionSlug | null)[]): Standing['counsellorsIn'] {
  const regions = roles.filter((region) => region !== null)
  return regions.length < roles.length ? 'all' : regions
}

type StandingRow = PersonRow & {
  readonly conversation: Conversation | null
  readonly lastTurn: (Omit<PastTurn, 'askedAt'> & { readonly askedAt: string }) | null
  readonly exchanges: readonly (Omit<PastExchange, 'askedAt'> & { readonly askedAt: string })[] | null
  readonly lastWish: (Omit<PastWish, 'endedAt'> & { readonly endedAt: string }) | null
  readonly wasClaimed: boolean
  readonly counsellorsIn: readonly (RegionSlug | null)[] | null
  readonly pending:
    | readonly (Omit<PendingMessage, 'receivedAt' | 'sentAt'> & {
        readonly receivedAt: string
        readonly sentAt: string
      })[]
    | null
  readonly recentMessages: number
}
