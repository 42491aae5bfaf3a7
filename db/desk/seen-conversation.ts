/** A conversation as counsellors see it: the one place that says which ones they see, and how much of each. */

/** Characters of the last words. */
const mostLastWords = 300

const colleague = (id: string) =>
  `(select jsonb_build_object('id', desk_user.id, 'name', desk_user.name) from desk_user where desk_user.id = ${id})`

/**
 * Of a message of the newcomer's in a conversation. Written to the counsellor, it belongs there before it is handled.
 * Needs the tables `message`, `person` and `conversation`.
 */
export const isOfConversation = `
  message.person = person.id and message.content->>'kind' not in ('left', 'moved')
    and (message.conversation = conversation.id
      or message.handled_at is null and conversation.state = 'with-counsellor' and person.region = conversation.region)`

/** Of the newcomer, in a message of theirs: what somebody owes an answer to. */
export const isWritten = `message.content->>'kind' in ('text', 'voice', 'file', 'location')`

/** That the newcomer is spoken to in. Needs `spokenTable`. */
export const spokenLanguage = `case
    when person.wants_plain_language and spoken.language = 'de' then 'de-si'
    else spoken.language
  end`

/** Needs the tables `person` and `conversation`. */
export const spokenTable = `
  cross join lateral (
    select coalesce(chosen_language, person.language, language_hint, (
      select region_language.language from region_language
      where region_language.region = conversation.region
      order by position
      limit 1
    )) as language
  ) spoken`

/** As `OpenConversation`. */
export const seenColumns = `
  conversation.id, conversation.region, conversation.state, person.channel,
  ${spokenLanguage} as language,
  coalesce(escalation.cause, 'asked-for') as cause, coalesce(escalation.topic, 'other') as topic,
  coalesce(escalation.is_urgent, false) as "isUrgent",
  coalesce(escalation.opened_at, conversation.changed_at) as since,
  ${colleague('conversation.held_by')} as "heldBy",
  case when conversation.state = 'waiting' then ${colleague('escalation.suggested_to')} end as "suggestedTo",
  case when seen.is_open and escalation.snoozed_at >= coalesce(wrote.at, '-infinity') then escalation.snoozed_until
  end as "snoozedUntil",
  (select left(coalesce(message.content->>'text', message.content->>'transcript'), ${mostLastWords}) from message
   where ${isOfConversation} and received_at <= seen.until
     and (message.content->>'kind' = 'text' or message.content ? 'transcript')
   order by sequence desc, message.id desc
   limit 1) as "lastWords",
  wrote.at as "lastWroteAt",
  coalesce(seen.is_open and wrote.at > coalesce(escalation.last_response_at, '-infinity'), false) as "awaitsReply",
  escalation.first_response_due_at as "firstResponseDueAt", escalation.resolution_due_at as "resolutionDueAt",
  escalation.first_response_at as "firstResponseAt",
  array(select tag from conversation_tag where conversation_tag.conversation = conversation.id order by tag) as tags`

/**
 * Nobody reads along unless a person is asked for. A conversation is seen while one is, and afterwards where a
 * counsellor has had it; then nothing is seen that was said after the end of that.
 */
export const visibleTables = `
  from conversation
  join person on person.id = conversation.person
  left join lateral (
    select * from escalation
    where escalation.conversation = conversation.id
    order by ended_at is null desc, claimed_at is not null desc, opened_at desc
    limit 1
  ) escalation on true
  cross join lateral (
    select conversation.state in ('waiting', 'with-counsellor') as is_open,
      conversation.state in ('waiting', 'with-counsellor')
        or escalation.claimed_at is not null and escalation.ended_at is not null as is_seen,
      case when conversation.state in ('waiting', 'with-counsellor') then 'infinity' else escalation.ended_at end as until
  ) seen`

/** With all that `seenColumns` names. */
export const seenTables = `
  ${visibleTables}
  ${spokenTable}
  left join lateral (
    select max(received_at) as at from message
    where ${isOfConversation} and received_at <= seen.until and ${isWritten}
  ) wrote on true`
