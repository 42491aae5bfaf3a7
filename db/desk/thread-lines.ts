/** What was said in a conversation, as far as counsellors see it. */

import type { DeliveryState } from '../../src/domain/outbound.ts'
import type { ThreadLine } from '../../src/domain/escalation.ts'
import type { ConversationId } from '../../src/domain/person.ts'
import type { OriginalWords } from '../../src/domain/translation.ts'
import { authorOf, type AuthorRow } from '../authors.ts'
import type { Pool } from '../pool.ts'
import { isOfConversation, visibleTables } from './seen-conversation.ts'

/** More of a conversation than anybody reads before they answer: the latest of it. */
const mostLines = 500

export async function linesOf(pool: Pool, id: ConversationId): Promise<readonly ThreadLine[]> {
  const { rows } = await pool.query<LineRow>(
    `with conversation as (
       select conversation.*, seen.until as seen_until ${visibleTables} where conversation.id = $1
     )
     select * from (
       select 'newcomer' as kind, message.id::text as id, received_at as at, 0 as speaker, sequence as position,
         message.content, null as counsellor, null::uuid as author, null as delivery, null::jsonb as answer,
         null::jsonb as original
       from message, conversation, person
       where person.id = conversation.person and ${isOfConversation} and received_at <= seen_until
       union all
       select 'lotse', null, outbox.created_at, 1, outbox.id, outbox.content, outbox.counsellor, outbox.author,
         outbox.state, turn.answer, outbox.original
       from outbox
       join conversation on conversation.id = outbox.conversation
       left join turn on turn.id = outbox.turn
       where outbox.content->>'kind' <> 'acknowledge' and outbox.created_at <= seen_until
       order by at desc, speaker desc, position desc
       limit $2
     ) latest
     order by at, speaker, position`,
    [id, mostLines],
  )
  return rows.map(lineOf)
}

type LineRow = AuthorRow & {
  readonly delivery: DeliveryState
  readonly original: OriginalWords | null
} & (
    | Extract<ThreadLine, { readonly kind: 'newcomer' }>
    | Omit<Extract<ThreadLine, { readonly kind: 'lotse' }>, 'author' | 'delivery' | 'original'>
  )

function lineOf(row: LineRow): ThreadLine {
  const { kind, at } = row
  if (kind === 'newcomer') return { kind, id: row.id, at, content: row.content }
  return {
    kind,
    at,
    author: authorOf(row),
    content: row.content,
    delivery: row.delivery,
    answer: row.answer,
    ...(row.original && { original: row.original }),
  }
}
