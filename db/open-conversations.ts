/** The conversations in which a person is or was asked for, as counsellors see them. */

import type { ConversationId } from '../src/domain/person.ts'
import type { RegionSlug } from '../src/domain/region.ts'
import type { ConversationThread, Note, OpenConversation, SentAttachment, Undoable } from '../src/domain/escalation.ts'
import type { Pool } from './pool.ts'
import { isOfConversation, seenColumns, seenTables } from './desk/seen-conversation.ts'
import { linesOf } from './desk/thread-lines.ts'

/** More than anybody could work on; the rest moves up. */
const mostConversations = 500

const openSql = `
  select ${seenColumns}
  ${seenTables}
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

/** Of whatever region: only for whoever asks on by region. */
export async function openConversationsAmong(
  pool: Pool,
  ids: readonly ConversationId[],
): Promise<readonly OpenConversation[]> {
  const { rows } = await pool.query<OpenConversation>(
    `select ${seenColumns}
     ${seenTables}
     where conversation.id = any($1) and seen.is_open`,
    [ids],
  )
  return rows
}

const seenSql = `
  select ${seenColumns}, escalation.undo
  ${seenTables}
  where conversation.region = any($1) and conversation.id = $2 and seen.is_seen`

export async function findConversation(
  pool: Pool,
  id: ConversationId,
  regions: readonly RegionSlug[],
): Promise<OpenConversation | undefined> {
  const { rows } = await pool.query<SeenRow>(seenSql, [regions, id])
  const [row] = rows
  if (row === undefined) return undefined
  const { undo: _, ...conversation } = row
  return conversation
}

export async function thread(
  pool: Pool,
  id: ConversationId,
  regions: readonly RegionSlug[],
): Promise<ConversationThread | undefined> {
  const { rows } = await pool.query<SeenRow>(seenSql, [regions, id])
  const [row] = rows
  if (row === undefined) return undefined
  const { undo, ...conversation } = row
  const [lines, notes] = [await linesOf(pool, id), await notesOf(pool, id)]
  return { ...conversation, lines, notes, undo: undo && { ...undo, until: new Date(undo.until) } }
}

type SeenRow = OpenConversation & {
  readonly undo: (Omit<Undoable, 'until'> & { readonly until: string }) | null
}

async function notesOf(pool: Pool, id: ConversationId): Promise<readonly Note[]> {
  const { rows } = await pool.query<Note>(
    `${notesSql} where note.conversation = $1 order by note.created_at, note.id`,
    [id],
  )
  return rows
}

/** With the names that people have now. */
export const notesSql = `
  select note.id, jsonb_build_object('id', writer.id, 'name', writer.name) as author, note.text, note.created_at as at,
    (select coalesce(jsonb_agg(jsonb_build_object('id', mentioned.id, 'name', mentioned.name) order by mentioned.name), '[]')
     from desk_user mentioned where mentioned.id = any(note.mentions)) as mentions
  from note
  join desk_user writer on writer.id = note.author`

/** Of open conversations alone: what was shown to a counsellor is not shown for longer than one is needed. */
export async function attachment(
  pool: Pool,
  id: ConversationId,
  message: string,
  regions: readonly RegionSlug[],
): Promise<SentAttachment | undefined> {
  const { rows } = await pool.query<AttachmentRow>(
    `select person.channel, person.account, content->'attachment' as attachment, received_at as "sentAt", open.region, open.since
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
