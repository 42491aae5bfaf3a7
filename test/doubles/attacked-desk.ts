/** A desk in whose every field stands a text that would rather be a program, past all doors that clean it. */

import { randomUUID } from 'node:crypto'
import type { Pool } from '../../db/pool.ts'
import { usualSettings } from '../../src/domain/desk-settings.ts'
import type { Answer } from '../../src/domain/answer.ts'
import { languageTag } from '../../src/domain/language.ts'
import type { Button, Outbound } from '../../src/domain/outbound.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import { attacks } from './attacks.ts'

export interface AttackedDesk {
  /** What newcomers wrote. */
  readonly texts: string
  /** What they said and sent. */
  readonly files: string
  /** What counsellors replied, noted and began to write; what it is tagged with. */
  readonly replies: string
  /** What was answered, with citations of all pages, and pages to send. */
  readonly answers: string
}

export const attackedRegion = `Stadt <img src=x onerror=__fired=1> $t(desk) {{name}}`

interface Attacked {
  readonly pool: Pool
  readonly region: RegionSlug
  /** Whose account, logins and conversations it is about. */
  readonly user: string
}

/** All of the corpus in each field, a row for each attack. */
export async function attackDesk({ pool, region, user }: Attacked): Promise<AttackedDesk> {
  const put = (sql: string, values: readonly unknown[] = []) =>
    pool.query(each(sql), [attacks, region, user, ...values])
  await put(people)
  await put(waiting)
  for (const sql of [cannedTexts, gaps, logins, audits, accounts, deadLetters, titles]) await put(sql)
  await pool.query('update region set name = $2 where slug = $1', [region, attackedRegion])
  const lines = attacks.map((text) => ({ label: text, reach: text }))
  const settings = JSON.stringify({ ...usualSettings, lines })
  await pool.query(
    `insert into desk_settings (region, settings, changed_by, changed_at) values ($1, $2, $3, now())
     on conflict (region) do update set settings = excluded.settings`,
    [region, settings, user],
  )
  const begin = () => beginConversation({ pool, region, user })
  const desk = { texts: await begin(), files: await begin(), replies: await begin(), answers: await begin() }
  await put(writtenIn, [desk.texts])
  await put(sentIn, [desk.files])
  for (const sql of [notes, tags]) await put(sql, [desk.replies])
  await say({ pool, user }, desk.replies, repliesOf())
  await pool.query(`insert into draft (conversation, desk_user, content, changed_at) values ($1, $2, $3, now())`, [
    desk.replies,
    user,
    JSON.stringify({ text: attacks.join('\n'), translation: attacks.join('\n') }),
  ])
  await answer({ pool, user, region }, desk.answers)
  await pool.query(
    `insert into desk_notification (desk_user, kind, conversation, region, created_at) values ($1, 'mentioned', $2, $3, now())`,
    [user, desk.replies, region],
  )
  return desk
}

/** `attack` is a text, `place` its number; `$2` the region and `$3` the user. */
const each = (sql: string) =>
  `with attack as (select text, place, $2::text as region, $3::uuid as admin
     from unnest($1::text[]) with ordinality as attacks (text, place)) ${sql}`

const people = `, added as (
    insert into desk_user (id, email, name, created_at)
    select gen_random_uuid(), 'attack-' || place || '@lotse.test', text, now() from attack
    returning id
  )
  insert into desk_user_role (desk_user, role) select id, 'counsellor' from added`

/** Somebody who waits, for each. */
const waiting = `, newcomer as (
    select gen_random_uuid() as id, gen_random_uuid() as conversation, text, place, region from attack
  ), person as (
    insert into person (id, channel, account, chat, is_group, region, language, seen_at, created_at)
    select id, 'web', 'default', gen_random_uuid(), false, region, 'de', now(), now() from newcomer
  ), conversation as (
    insert into conversation (id, person, region, state, changed_at, created_at)
    select conversation, id, region, 'waiting', now(), now() from newcomer
  ), escalation as (
    insert into escalation (id, conversation, cause, is_urgent, opened_at)
    select gen_random_uuid(), conversation, 'asked-for', false, now() from newcomer
  )
  insert into message (person, conversation, message_id, sequence, edition, content, received_at, sent_at, handled_at)
  select id, conversation, place, place, 0, jsonb_build_object('kind', 'text', 'text', text), now(), now(), now()
  from newcomer`

const cannedTexts = `insert into canned_text (id, region, language, shortcut, title, text, changed_by, changed_at)
  select gen_random_uuid(), region, 'de', text, text, text, admin, now() from attack`

const gaps = `insert into content_gap (id, region, language, question, draft, marked_by, marked_at, changed_at)
  select gen_random_uuid(), region, 'de', text, text, admin, now(), now() from attack`

const logins = `insert into desk_session (id, token, desk_user, rotated_at, csrf_token, device, seen_at, created_at)
  select gen_random_uuid(), sha256(convert_to(text, 'UTF8')), admin, now(), '', text, now(), now() from attack`

const audits = `insert into audit_event (at, actor, actor_email, region, action, target, details)
  select now(), admin, text, region, text, text, jsonb_build_object(text, text) from attack`

const accounts = `insert into channel_account (channel, account, broken_reason, broken_since)
  select 'telegram', text, text, now() from attack`

const deadLetters = `insert into outbox
    (lane, channel, account, chat, content, state, failure, attempts, due_at, created_at, changed_at)
  select gen_random_uuid(), 'telegram', text, place, jsonb_build_object('kind', 'text', 'text', '[]'::jsonb, 'buttons', '[]'::jsonb),
    'dead', text, 1, now(), now(), now()
  from attack order by place limit 190`

/** Of as many pages as there are. */
const titles = `, numbered as (select id, row_number() over (order by id) as place from page where language = 'de')
  update page set title = attack.text from numbered join attack using (place) where page.id = numbered.id`

const writtenIn = `insert into message
    (person, conversation, message_id, sequence, edition, content, received_at, sent_at, handled_at)
  select conversation.person, conversation.id, place, place, 0, jsonb_build_object('kind', 'text', 'text', text), now(), now(), now()
  from attack, conversation where conversation.id = $4`

/** A recording and a document by turns. */
const sentIn = `insert into message
    (person, conversation, message_id, sequence, edition, content, received_at, sent_at, handled_at)
  select conversation.person, conversation.id, kind || place, place, 0,
    jsonb_build_object('kind', kind, words, text, 'attachment', jsonb_build_object(
      'ref', text, 'mediaType', type, 'name', text, 'bytes', 1000)), now(), now(), now()
  from attack, conversation,
    (values ('voice', 'transcript', 'audio/ogg'), ('file', 'caption', 'application/pdf')) as sent (kind, words, type)
  where conversation.id = $4`

const notes = `insert into note (id, conversation, author, text, mentions, created_at)
  select gen_random_uuid(), $4, coalesce(writer.id, admin), attack.text, array[admin], now()
  from attack left join desk_user writer on writer.email = 'attack-' || place || '@lotse.test'`

const tags = `insert into conversation_tag (conversation, tag) select $4, text from attack`

/** Of the user's own. */
async function beginConversation({ pool, region, user }: Attacked): Promise<string> {
  const [id, person] = [randomUUID(), randomUUID()]
  await pool.query(
    `with newcomer as (
       insert into person (id, channel, account, chat, is_group, region, language, seen_at, created_at)
       values ($2::uuid, 'web', 'default', gen_random_uuid(), false, $3::text, 'de', now(), now())
     ), opened as (
       insert into conversation (id, person, region, state, held_by, last_held_by, changed_at, created_at)
       values ($1::uuid, $2, $3, 'with-counsellor', $4::uuid, $4, now(), now())
     )
     insert into escalation (id, conversation, cause, is_urgent, opened_at, claimed_by, claimed_at)
     values (gen_random_uuid(), $1, 'asked-for', false, now(), $4, now())`,
    [id, person, region, user],
  )
  return id
}

const plain = { kind: 'text', repliesTo: null, replaces: null, preview: null } as const

/** Each with its original, a link that says and is the attack, and a button of that name. */
const repliesOf = (): readonly Outbound[] =>
  attacks.map((text) => {
    const link: Button = { kind: 'link', label: text, url: text }
    const choice: Button = { kind: 'action', label: text, action: { kind: 'want-person' } }
    return { ...plain, text: [{ text }, { text, style: 'quote' }, { text, url: text }], buttons: [[link], [choice]] }
  })

async function say({ pool, user }: Pick<Attacked, 'pool' | 'user'>, conversation: string, said: readonly Outbound[]) {
  await pool.query(
    `insert into outbox (lane, person, channel, account, conversation, counsellor, author, content, original, state,
       due_at, created_at, changed_at)
     select person, person, 'web', 'default', id, said.name, $2, said.content, jsonb_build_object('text', said.name, 'language', 'de'),
       'delivered', now(), now(), now()
     from conversation, unnest($3::text[], $4::jsonb[]) as said (name, content) where id = $1`,
    [conversation, user, attacks, said.map((content) => JSON.stringify(content))],
  )
}

async function answer({ pool, region }: Attacked, conversation: string): Promise<void> {
  const language = languageTag('de')
  const facts = { pageId: 1, language, lastUpdated: null, facts: [], links: [], dates: [] }
  const given: Answer = {
    id: randomUUID(),
    region,
    question: attacks.join(' '),
    language,
    kind: 'answered',
    text: attacks.join('\n'),
    citations: attacks.map((text) => ({ ...facts, url: text, title: text, quote: text })),
    candidates: attacks.slice(0, 10).map((title) => ({ pageId: 1, url: title, title, score: 1 })),
    confidence: 0.5,
    reason: null,
    promptVersion: null,
    latencyMs: 1,
  }
  const said: Outbound = { ...plain, text: [{ text: given.text }], buttons: [] }
  await pool.query(
    `with turned as (
       insert into turn (id, conversation, person, question, language, kind, answer, asked_at)
       select $2::uuid, id, person, $3, 'de', 'answered', $4::jsonb, now() from conversation where id = $1
     )
     insert into outbox (lane, person, channel, account, conversation, turn, content, state, due_at, created_at, changed_at)
     select person, person, 'web', 'default', id, $2, $5, 'delivered', now(), now(), now() from conversation where id = $1`,
    [conversation, given.id, given.question, JSON.stringify(given), JSON.stringify(said)],
  )
}
