/** The conversations in which a person is asked for, as counsellors see them. */

import type { Author, DeliveryState } from '../src/domain/outbound.ts'
import type { ConversationId } from '../src/domain/person.ts'
import type { RegionSlug } from '../src/domain/region.ts'
import type { ConversationThread, OpenConversation, SentAttachment, ThreadLine } from '../src/domain/escalation.ts'
import type { OriginalWords } from '../src/domain/translation.ts'
import type { Pool } from './pool.ts'

/** More than anybody could work on; the rest moves up. */
const mostConversations = 500
/** More of a conversation than anybody reads before they answer: the latest of it. */
const mostLines = 500
/** Characters of the last words. */
const mostLastWords = 300

/**
 * Nobody reads along unless a person is asked for: only those conversations are seen, and only for as long. What was
 * written to the counsellor and not handled yet belongs to the conversation as well.
 */
const openSql = `
  select conversation.id, conversation.region, conversation.state, person.channel,
    case
      when person.wants_plain_language and spoken.language = 'de' then 'de-si'
      else spoken.language
    end as language,
    coalesce(escalation.cause, 'asked-for') as cause, coalesce(escalation.is_urgent, false) as "isUrgent",
    coalesce(escalation.opened_at, conversation.changed_at) as since, conversation.counsellor as "heldBy",
    (select left(coalesce(content->>'text', content->>'transcript'), ${mostLastWords}) from message
     where message.conversation = conversation.id and (content->>'kind' = 'text' or content ? 'transcript')
     order by sequence desc, message.id desc
     limit 1) as "lastWords"
  from conversation
  join person on person.id = conversation.person
  left join escalation on escalation.conversation = conversation.id and ended_at is null
  cross join lateral (
    select coalesce(chosen_language, person.language, language_hint, (
      select region_language.language from region_language
      where region_language.region = conversation.region
      order by position
      limit 1
    )) as language
  ) spoken
  where conversation.region = any($1) and conversation.state in ('waiting', 'with-counsellor')`

export async function openConversations(
  pool: Pool,
  regions: readonly RegionSlug[],
): Promise<readonly OpenConversation[]> {
  const { rows } = await pool.query<OpenConversation>(
    `${openSql} order by "isUrgent" desc, since, conversation.id limit $2`,
    [regions, mostConversations],
  )
  return rows
}

export async function thread(
  pool: Pool,
  id: ConversationId,
  regions: readonly RegionSlug[],
): Promise<ConversationThread | undefined> {
  const { rows } = await pool.query<OpenConversation>(`${openSql} and conversation.id = $2`, [regions, id])
  const [conversation] = rows
  return conversation && { ...conversation, lines: await linesOf(pool, id) }
}

/** Of a message of the newcomer's in a conversation: written to the counsellor, it belongs there before it is handled. */
const isOfConversation = `
  message.person = person.id and content->>'kind' not in ('left', 'moved')
    and (message.conversation = conversation.id
      or handled_at is null and conversation.state = 'with-counsellor' and person.region = conversation.region)`

export async function attachment(
  pool: Pool,
  id: ConversationId,
  message: string,
  regions: readonly RegionSlug[],
): Promise<SentAttachment | undefined> {
  const { rows } = await pool.query<AttachmentRow>(
    `select person.channel, person.account, content->'attachment' as attachment, received_at as "sentAt", open.since
     from (${openSql}) open
     join conversation on conversation.id = open.id
     join person on person.id = conversation.person
     join message on ${isOfConversation}
     where open.id = $2 and message.id = $3 and content ? 'attachment'`,
    [regions, id, message],
  )
  return rows.map(({ channel, account, ...sent }) => ({ account: { channel, account }, ...sent }))[0]
}

type AttachmentRow = Omit<SentAttachment, 'account'> & SentAttachment['account']

async function linesOf(pool: Pool, id: ConversationId): Promise<readonly ThreadLine[]> {
  const { rows } = await pool.query<LineRow>(
    `select * from (
       select 'newcomer' as kind, message.id::text as id, received_at as at, 0 as speaker, sequence as position,
         content, null as counsellor, null as delivery, null::jsonb as answer, null::jsonb as original
       from message
       join conversation on conversation.id = $1
       join person on person.id = conversation.person
       where ${isOfConversation}
       union all
       select 'lotse', null, outbox.created_at, 1, outbox.id, content, counsellor, state, turn.answer,
         original
       from outbox
       left join turn on turn.id = outbox.turn
       where outbox.conversation = $1 and content->>'kind' <> 'acknowledge'
       order by at desc, speaker desc, position desc
       limit $2
     ) latest
     order by at, speaker, position`,
    [id, mostLines],
  )
  return rows.map(lineOf)
}

type LineRow = {
  readonly counsellor: string | null
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
    author: authorOf(row.counsellor),
    content: row.content,
    delivery: row.delivery,
    answer: row.answer,
    ...(row.original && { original: row.original }),
  }
}

const authorOf = (counsellor: string | null): Author =>
  counsellor === null ? { kind: 'machine' } : { kind: 'counsellor', name: counsellor }
