/** All that is stored about a person, in words that they can read. */

import type { InboundContent } from '../src/domain/inbound.ts'
import type { Outbound } from '../src/domain/outbound.ts'
import type { PersonId } from '../src/domain/person.ts'
import type { Client } from './pool.ts'

export async function everythingAbout(client: Client, id: PersonId): Promise<Record<string, unknown> | undefined> {
  const person = await aboutPerson(client, id)
  if (person === undefined) return undefined
  return {
    person,
    conversations: await conversationsOf(client, id),
    messages: await messagesOf(client, id),
    answers: await answersTo(client, id),
    requestsForAPerson: await escalationsOf(client, id),
    sent: await sentTo(client, id),
    translations: await translationsFor(client, id),
    notesOfCounsellors: await notesAbout(client, id),
    repliesNotSentYet: await draftsFor(client, id),
    costOfModels: await costOfModels(client, id),
  }
}

async function aboutPerson(client: Client, id: PersonId): Promise<Record<string, unknown> | undefined> {
  const { rows } = await client.query(
    `select id, channel, account, chat, is_group as "isGroup", region, chosen_language as "chosenLanguage", language,
       language_hint as "languageOfYourApp", wants_plain_language as "wantsPlainLanguage",
       held_question as "questionKeptForLater", created_at as "firstWroteAt", seen_at as "lastWroteAt",
       greeted_at as "toldAboutPrivacyAt", went_on_at as "wentOnAt", left_at as "leftAt"
     from person where id = $1`,
    [id],
  )
  return rows[0]
}

async function conversationsOf(client: Client, person: PersonId): Promise<readonly Record<string, unknown>[]> {
  const { rows } = await client.query(
    `select region, state, created_at as "beganAt", changed_at as "stateSince",
       array(select tag from conversation_tag where conversation = conversation.id order by tag) as tags
     from conversation where person = $1 order by created_at, region`,
    [person],
  )
  return rows
}

async function messagesOf(client: Client, person: PersonId): Promise<readonly Record<string, unknown>[]> {
  const { rows } = await client.query<{ writtenAt: Date; receivedAt: Date; content: InboundContent }>(
    `select sent_at as "writtenAt", received_at as "receivedAt", content
     from message where person = $1 order by sequence, id`,
    [person],
  )
  return rows.map(({ content, ...when }) => ({ ...when, ...content }))
}

async function answersTo(client: Client, person: PersonId): Promise<readonly Record<string, unknown>[]> {
  const { rows } = await client.query(
    `select asked_at as "askedAt", conversation.region, question, is_spoken as "wasSpoken", language, kind, answer->>'text' as text,
       (select coalesce(jsonb_agg(citation->>'url'), '[]') from jsonb_array_elements(answer->'citations') citation)
         as pages,
       helped, rating_reason as "whyNot"
     from turn
     join conversation on conversation.id = turn.conversation
     where turn.person = $1
     order by asked_at`,
    [person],
  )
  return rows
}

async function escalationsOf(client: Client, person: PersonId): Promise<readonly Record<string, unknown>[]> {
  const { rows } = await client.query(
    `select region, cause, topic, is_urgent as "isUrgent", opened_at as "askedAt", claimed_at as "takenOverAt",
       first_response_at as "firstAnsweredAt", ended_at as "endedAt", ended_how as "endedHow",
       resolved_topic as "wasAbout", helped
     from escalation
     join conversation on conversation.id = escalation.conversation
     where conversation.person = $1
     order by opened_at`,
    [person],
  )
  return rows
}

/** Who of the counsellors wrote is not the newcomer's own data, and stays out. */
async function sentTo(client: Client, person: PersonId): Promise<readonly Record<string, unknown>[]> {
  const { rows } = await client.query<SentRow>(
    `select created_at as "saidAt", case when counsellor is null then 'machine' else 'counsellor' end as by, state,
       content, original->>'text' as original
     from outbox
     where person = $1 and content->>'kind' <> 'acknowledge'
     order by id`,
    [person],
  )
  return rows.map(({ content, original, ...row }) => ({
    ...row,
    text: textOf(content),
    ...(original !== null && { translatedFrom: original }),
  }))
}

interface SentRow {
  readonly saidAt: Date
  readonly by: string
  readonly state: string
  readonly content: Outbound
  readonly original: string | null
}

/** What was made readable for counsellors. */
async function translationsFor(client: Client, person: PersonId): Promise<readonly Record<string, unknown>[]> {
  const { rows } = await client.query(
    `select made_at as "madeAt", text
     from translation
     join conversation on conversation.id = translation.conversation
     where person = $1
     order by made_at, text`,
    [person],
  )
  return rows
}

/** What counsellors wrote for one another is about the newcomer, and so theirs to see; who wrote it is not. */
async function notesAbout(client: Client, person: PersonId): Promise<readonly Record<string, unknown>[]> {
  const { rows } = await client.query(
    `select note.created_at as "writtenAt", conversation.region, note.text
     from note
     join conversation on conversation.id = note.conversation
     where person = $1
     order by note.created_at, note.id`,
    [person],
  )
  return rows
}

async function draftsFor(client: Client, person: PersonId): Promise<readonly Record<string, unknown>[]> {
  const { rows } = await client.query(
    `select draft.changed_at as "changedAt", conversation.region, content->>'text' as text,
       content->>'translation' as translation
     from draft
     join conversation on conversation.id = draft.conversation
     where person = $1
     order by draft.changed_at, draft.desk_user`,
    [person],
  )
  return rows
}

/** Of the last day on which a language model was asked for them, while that is kept. */
async function costOfModels(client: Client, person: PersonId): Promise<readonly Record<string, unknown>[]> {
  const { rows } = await client.query(
    `select to_char(day, 'YYYY-MM-DD') as day, micro_euros::float8 as "microEuros"
     from person_model_spending where person = $1`,
    [person],
  )
  return rows
}

function textOf(content: Outbound): string {
  switch (content.kind) {
    case 'text':
      return content.text.map(({ text }) => text).join('')
    case 'file':
      return `${content.caption} (${content.name})`
    case 'acknowledge':
      return ''
    default:
      return content satisfies never
  }
}
