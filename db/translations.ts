/** What was translated before. It belongs to the conversation in which it was said, and goes with it. */

import type { ConversationId } from '../src/domain/person.ts'
import type { TranslationCache } from '../src/ports/models.ts'
import type { Queryable } from './queryable.ts'
import { storable } from './storable.ts'

export function createTranslations(database: Queryable): TranslationCache {
  return {
    find: (conversation, keys) => find(database, conversation, keys),
    keep: (conversation, entries, now) => keep(database, { conversation, entries, now }),
  }
}

async function find(
  database: Queryable,
  conversation: ConversationId | null,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await database.query<{ key: string; text: string }>(
    `select encode(key, 'hex') as key, text from translation
     where conversation is not distinct from $1::uuid
       and key in (select decode(hex, 'hex') from unnest($2::text[]) hex)`,
    [conversation, keys],
  )
  return new Map(rows.map(({ key, text }) => [key, text]))
}

interface Kept {
  readonly conversation: ConversationId | null
  readonly entries: readonly { readonly key: string; readonly text: string }[]
  readonly now: Date
}

/** Nothing is kept of a conversation that is forgotten meanwhile. */
async function keep(database: Queryable, { conversation, entries, now }: Kept): Promise<void> {
  await database.query(
    `insert into translation (conversation, key, text, made_at)
     select $1::uuid, decode(entry.key, 'hex'), entry.text, $4
     from unnest($2::text[], $3::text[]) as entry (key, text)
     where $1::uuid is null or exists (select from conversation where id = $1 for key share)
     on conflict do nothing`,
    [conversation, entries.map(({ key }) => key), entries.map(({ text }) => storable(text)), now],
  )
}
