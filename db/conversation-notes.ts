/** What stands beside a conversation, for colleagues alone. */

import { randomUUID } from 'node:crypto'
import type { DeskUserId } from '../src/domain/desk-user.ts'
import type { DraftReply } from '../src/domain/desk-work.ts'
import type { Note } from '../src/domain/escalation.ts'
import type { ConversationId } from '../src/domain/person.ts'
import type { RegionSlug } from '../src/domain/region.ts'
import type { Topic } from '../src/domain/topic.ts'
import type { ConversationNotes, KeptDraft, NewNote } from '../src/ports/work.ts'
import { mayAnswerSql } from './desk-colleagues.ts'
import { lockNewcomer } from './desk/in-conversation.ts'
import { notify } from './desk/notify.ts'
import { visibleTables } from './desk/seen-conversation.ts'
import { notesSql } from './open-conversations.ts'
import { transaction, type Client, type Pool } from './pool.ts'
import { storable, toJsonb } from './storable.ts'

export function createConversationNotes(pool: Pool): ConversationNotes {
  return {
    setTopic: (id, topic, regions) => setTopic(pool, id, topic, regions),
    setTags: (id, tags, regions) => transaction(pool, (client) => setTags(client, id, tags, regions)),
    add: (id, note, regions) => transaction(pool, (client) => add(client, id, note, regions)),
    draft: (id, user) => draftOf(pool, id, user),
    keepDraft: (id, draft, regions) => keepDraft(pool, id, draft, regions),
  }
}

/** Given `$1` and `$2`: the conversation, where it is seen in these regions. */
const seenSql = `select conversation.id, conversation.region, escalation.id as escalation ${visibleTables}
  where conversation.id = $1 and conversation.region = any($2) and seen.is_seen`

async function setTopic(
  pool: Pool,
  id: ConversationId,
  topic: Topic,
  regions: readonly RegionSlug[],
): Promise<boolean> {
  const { rowCount } = await pool.query(
    `update escalation set topic = $3
     from (${seenSql}) found
     where escalation.id = found.escalation`,
    [id, regions, topic],
  )
  return rowCount === 1
}

async function setTags(
  client: Client,
  id: ConversationId,
  tags: readonly string[],
  regions: readonly RegionSlug[],
): Promise<boolean> {
  await lockNewcomer(client, id, regions)
  const { rowCount } = await client.query(seenSql, [id, regions])
  if (rowCount === 0) return false
  const kept = tags.map(storable)
  await client.query('delete from conversation_tag where conversation = $1 and tag <> all($2)', [id, kept])
  await client.query(
    'insert into conversation_tag (conversation, tag) select $1, unnest($2::text[]) on conflict do nothing',
    [id, kept],
  )
  return true
}

async function add(
  client: Client,
  id: ConversationId,
  { author, text, mentions, now }: NewNote,
  regions: readonly RegionSlug[],
): Promise<Note | undefined> {
  const note = randomUUID()
  await lockNewcomer(client, id, regions)
  const { rows } = await client.query<{ mentions: readonly DeskUserId[] }>(
    `insert into note (id, conversation, author, text, mentions, created_at)
     select $3, found.id, $4, $5, array(
       select distinct mentioned from unnest($6::uuid[]) as mentioned
       where ${mayAnswerSql('mentioned', 'found.region')}
     ), $7
     from (${seenSql}) found
     returning mentions`,
    [id, regions, note, author, storable(text), mentions, now],
  )
  const [kept] = rows
  if (kept === undefined) return undefined
  const others = kept.mentions.filter((user) => user !== author)
  await notify(client, { users: others, kind: 'mentioned', conversation: id, now })
  const { rows: added } = await client.query<Note>(`${notesSql} where note.id = $1`, [note])
  return added[0]
}

async function draftOf(pool: Pool, id: ConversationId, user: DeskUserId): Promise<DraftReply | null> {
  const { rows } = await pool.query<{ content: DraftReply }>(
    'select content from draft where conversation = $1 and desk_user = $2',
    [id, user],
  )
  return rows[0]?.content ?? null
}

async function keepDraft(
  pool: Pool,
  id: ConversationId,
  { user, text, translation, now }: KeptDraft,
  regions: readonly RegionSlug[],
): Promise<boolean> {
  if (text === '') {
    await pool.query('delete from draft where conversation = $1 and desk_user = $2', [id, user])
    return true
  }
  const { rowCount } = await pool.query(
    `insert into draft (conversation, desk_user, content, changed_at)
     select found.id, $3, $4, $5 from (${seenSql}) found
     on conflict (conversation, desk_user) do update
       set content = excluded.content, changed_at = excluded.changed_at`,
    [id, regions, user, toJsonb({ text, translation }), now],
  )
  return rowCount === 1
}
