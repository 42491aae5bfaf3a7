/** What is said to the web chat's pages, read by them from the outbox. */

import type { ChatAddress } from '../src/domain/channel.ts'
import type { Mailbox } from '../src/ports/channels.ts'
import type { Mail, MailboxMessage, MailProgress } from '../src/domain/outbox.ts'
import { authorColumns, authorOf, type AuthorRow } from './authors.ts'
import type { Pool } from './pool.ts'

export function createMailbox(pool: Pool, now: () => Date): Mailbox {
  return {
    async since(chat, after, limit) {
      if (after !== '0') await noteArrival(pool, chat, after)
      return mailSince(pool, chat, { after, limit, now: now() })
    },
  }
}

/**
 * Who asks for what comes after a message has that message, also where it is not noted as sent yet: then it need not be
 * sent any more.
 */
async function noteArrival(pool: Pool, { channel, account, chat }: ChatAddress, last: string): Promise<void> {
  await pool.query(
    `update outbox set state = 'delivered'
     from person
     where person.channel = $1 and person.account = $2 and person.chat = $3
       and outbox.person = person.id and outbox.state in ('pending', 'sent') and outbox.id <= $4::bigint`,
    [channel, account, chat, last],
  )
}

/**
 * Rows of one person become visible in the order of their ids, because whoever writes some holds the person's row. An
 * answer is told by the first message of its turn; the later ones are about it. What may still be taken back waits, and
 * all that follows waits with it: a page asks for nothing before what it has.
 */
async function mailSince(
  pool: Pool,
  { channel, account, chat }: ChatAddress,
  { after, limit, now }: Wanted,
): Promise<Mail | undefined> {
  const { rows } = await pool.query<MailRow>(
    `select coalesce(conversation.state = 'with-counsellor', false) as "isHeld",
       exists(select from message where message.person = person.id and handled_at is null) as "isAtWork",
       (select jsonb_build_object('step', step::text, 'stage', stage, 'sentences', sentences)
        from chat_progress where chat_progress.person = person.id) as progress, said.*
     from person
     left join conversation on conversation.person = person.id and conversation.region = person.region
     left join lateral (
       select outbox.id::text, created_at as at, ${authorColumns}, content,
         case when not exists (
           select from outbox earlier where earlier.turn = outbox.turn and earlier.id < outbox.id
         ) then turn.answer end as answer
       from outbox
       left join turn on turn.id = outbox.turn
       where outbox.person = person.id and outbox.id > $4::bigint and state <> 'dropped'
         and content->>'kind' <> 'acknowledge'
         and not exists (
           select from outbox held
           where held.lane = person.id and held.state = 'pending' and held.attempts = 0 and held.due_at > $6
             and held.id <= outbox.id
         )
       order by outbox.id
       limit $5
     ) said on true
     where person.channel = $1 and person.account = $2 and person.chat = $3
     order by said.id::bigint`,
    [channel, account, chat, after, limit, now],
  )
  const [first] = rows
  if (first === undefined) return undefined
  const { isHeld, isAtWork, progress } = first
  const messages = rows.filter(isMessage).map(messageOf)
  // What is left of an answer that was given is no news.
  return { messages, isHeld, isAtWork, ...(isAtWork && progress && { progress }) }
}

interface Wanted {
  readonly after: string
  readonly limit: number
  readonly now: Date
}

interface MailRow extends Omit<Mail, 'messages' | 'progress'>, AuthorRow {
  readonly progress: MailProgress | null
  /** `null`, with all that follows, where there is no message. */
  readonly id: string | null
  readonly at: Date
  readonly content: MailboxMessage['content']
  readonly answer: MailboxMessage['answer']
}

type MessageRow = MailRow & { readonly id: string }

const isMessage = (row: MailRow): row is MessageRow => row.id !== null

function messageOf({ id, at, content, answer, ...by }: MessageRow): MailboxMessage {
  return { id, at, author: authorOf(by), content, answer }
}
