/** What the web chat's pages show while an answer is under way. */

import type { ChatAddress } from '../src/domain/channel.ts'
import type { SoFar } from '../src/domain/progress.ts'
import type { ProgressBoard } from '../src/ports/channels.ts'
import type { Queryable } from './queryable.ts'
import { toJsonb } from './storable.ts'

export function createProgressBoard(database: Queryable, now: () => Date): ProgressBoard {
  return {
    show: (chat, soFar) => show(database, { chat, soFar, now: now() }),
    clear: (chat) => clear(database, chat),
  }
}

interface Shown {
  readonly chat: ChatAddress
  readonly soFar: SoFar
  readonly now: Date
}

async function show(database: Queryable, { chat: { channel, account, chat }, soFar, now }: Shown): Promise<void> {
  await database.query(
    `insert into chat_progress (person, stage, sentences, changed_at)
     select id, $4, $5, $6 from person where channel = $1 and account = $2 and chat = $3
     on conflict (person) do update set
       step = default, stage = excluded.stage, sentences = excluded.sentences, changed_at = excluded.changed_at`,
    [channel, account, chat, soFar.stage, toJsonb(soFar.sentences), now],
  )
}

async function clear(database: Queryable, { channel, account, chat }: ChatAddress): Promise<void> {
  await database.query(
    `delete from chat_progress using person
     where person.id = chat_progress.person and channel = $1 and account = $2 and chat = $3`,
    [channel, account, chat],
  )
}
