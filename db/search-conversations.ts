/** Finds conversations again by what was said, noted and tagged in them: those that counsellors may see, no others. */

import type { ConversationQuery, FoundConversation } from '../src/domain/desk-work.ts'
import type { ConversationSearch } from '../src/ports/work.ts'
import type { Pool } from './pool.ts'
import { seenColumns, seenTables, visibleTables } from './desk/seen-conversation.ts'

export function createConversationSearch(pool: Pool): ConversationSearch {
  return {
    async find(query) {
      const { rows } = await pool.query<FoundConversation>(searchSql(query), parametersOf(query))
      return rows
    },
  }
}

/** `$1` regions, `$2` words, `$3` and on: filters. */
function searchSql({ words, isWithin }: Pick<ConversationQuery, 'words' | 'isWithin'>): string {
  const isAsked = words.length > 0
  return `
    ${isAsked ? hitsSql(isWithin ? within : beginning) : ''}
    select ${seenColumns}, ${isAsked ? hitText : '$2::text'} as text
    ${seenTables}
    ${isAsked ? 'join hit on hit.conversation = conversation.id' : ''}
    where conversation.region = any($1) and seen.is_seen
      and ($3::text is null or conversation.state = $3)
      and ($4::text is null or spoken.language = $4)
      and ($5::text is null or coalesce(escalation.topic, 'other') = $5)
      and ($6::text is null or exists (
        select from conversation_tag where conversation_tag.conversation = conversation.id and tag = $6))
      and ($7::uuid is null or coalesce(conversation.held_by, escalation.claimed_by) = $7)
      and ($8::text is null or coalesce(escalation.cause, 'asked-for') = $8)
      and ($9::timestamptz is null or escalation.opened_at >= $9)
      and ($10::timestamptz is null or escalation.opened_at < $10)
      and ($11::timestamptz is null
        or (coalesce(escalation.opened_at, conversation.changed_at), conversation.id) < ($11, $12::uuid))
    order by since desc, conversation.id desc
    limit $13`
}

type Match = (row: { readonly words: string; readonly text: string }) => string

/** Words as they were kept with the text. */
const beginning: Match = ({ words }) => `${words} @@ to_tsquery('simple', $2)`
/** Scripts without spaces have no words that could be kept. */
const within: Match = ({ text }) => `${text} ilike all(string_to_array($2, ' '))`

const messageText = `coalesce(message.content->>'text', message.content->>'transcript', message.content->>'caption', '')`
const outboxText = `concat(outbox.original->>'text' || E'\\n', outbox_text(outbox.content))`
const tagsText = (conversation: string) => `(select string_agg(tag, ', ' order by tag) from conversation_tag
  where conversation_tag.conversation = ${conversation})`

/**
 * Where the words stand latest in each conversation, as far as it is seen: conversation by conversation, so that nothing
 * of other regions is read. The texts themselves are read of those that are shown. Notes and tags are the counsellors'
 * own, whenever they wrote them.
 */
const hitsSql = (match: Match) => `with visible as (
  select conversation.id, seen.until ${visibleTables} where conversation.region = any($1) and seen.is_seen
), hit as (
  select visible.id as conversation, said.* from visible cross join lateral (
    select message.received_at as at, message.id as message, null::bigint as outbox, null::uuid as note
    from message
    where message.conversation = visible.id and message.received_at <= visible.until
      and ${match({ words: 'message.words', text: messageText })}
    union all
    select outbox.created_at, null, outbox.id, null
    from outbox
    where outbox.conversation = visible.id and outbox.created_at <= visible.until
      and ${match({ words: 'outbox.words', text: outboxText })}
    union all
    select note.created_at, null, null, note.id
    from note
    where note.conversation = visible.id and ${match({ words: 'note.words', text: 'note.text' })}
    union all
    select '-infinity', null, null, null
    from (select ${tagsText('visible.id')} as text) tagged
    where tagged.text is not null and ${match({ words: 'desk_words(tagged.text)', text: 'tagged.text' })}
    order by at desc
    limit 1
  ) said
)`

const hitText = `case
    when hit.message is not null then (select ${messageText} from message where message.id = hit.message)
    when hit.outbox is not null then (select ${outboxText} from outbox where outbox.id = hit.outbox)
    when hit.note is not null then (select note.text from note where note.id = hit.note)
    else ${tagsText('conversation.id')}
  end`

function parametersOf({ regions, words, isWithin, filters, limit, after }: ConversationQuery): readonly unknown[] {
  const { state, language, topic, tag, counsellor, cause, from, to } = filters
  return [
    regions,
    words.length === 0
      ? null
      : words.map((word) => (isWithin ? `%${word}%` : `'${word}':*`)).join(isWithin ? ' ' : ' & '),
    ...[state, language, topic, tag, counsellor, cause, from, to].map((one) => one ?? null),
    after?.since ?? null,
    after?.id ?? null,
    limit,
  ]
}
