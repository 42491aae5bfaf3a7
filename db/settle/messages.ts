/** The messages that a turn handles. */

import type { ConversationId, PersonId } from '../../src/domain/person.ts'
import type { Settlement, Transcript } from '../../src/domain/settlement.ts'
import type { Client } from '../pool.ts'
import { storable } from '../storable.ts'

type Handled = Settlement['handled']

/** Whether all of them still wait in the edition that was read. */
export async function areAsRead(client: Client, person: PersonId, handled: Handled): Promise<boolean> {
  const { rowCount } = await client.query(
    `select from message
     join unnest($2::bigint[], $3::bigint[]) as read (id, edition) on read.id = message.id
     where message.person = $1 and message.edition = read.edition and message.handled_at is null
     order by message.id
     for update of message`,
    [person, handled.map(({ id }) => id), handled.map(({ edition }) => edition)],
  )
  return rowCount === handled.length
}

interface HandledMessages {
  readonly person: PersonId
  readonly handled: Handled
  /** `null` for what was said before there was one. */
  readonly conversation: ConversationId | null
  readonly now: Date
}

export async function markHandled(
  client: Client,
  { person, handled, conversation, now }: HandledMessages,
): Promise<void> {
  await client.query(
    'update message set handled_at = $3, conversation = $4 where person = $1 and id = any($2::bigint[])',
    [person, handled.map(({ id }) => id), now, conversation],
  )
}

/** Puts what voice messages say into what is stored of them. */
export async function writeDown(client: Client, person: PersonId, transcripts: readonly Transcript[]): Promise<void> {
  if (transcripts.length === 0) return
  await client.query(
    `update message set content = content || jsonb_build_object('transcript', heard.text)
     from unnest($2::bigint[], $3::text[]) as heard (id, text)
     where message.id = heard.id and message.person = $1`,
    [person, transcripts.map(({ message }) => message), transcripts.map(({ text }) => storable(text))],
  )
}
