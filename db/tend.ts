/** Conversations in which a person is asked for, and who could answer in them. */

import type { DeskUserId } from '../src/domain/desk-user.ts'
import type { RegionSlug } from '../src/domain/region.ts'
import type { CounsellorLoad, Deadline, TendedEscalation } from '../src/domain/tend.ts'
import type { TendStore } from '../src/ports/tend.ts'
import { isOfConversation } from './desk/seen-conversation.ts'
import { transaction, type Pool } from './pool.ts'
import { takeStep } from './tend/step.ts'

export function createTendStore(pool: Pool): TendStore {
  return {
    open: (limit) => open(pool, limit),
    counsellors: (regions) => counsellors(pool, regions),
    apply: (conversation, step, now) => transaction(pool, (client) => takeStep(client, conversation, step, now)),
  }
}

/** What somebody wrote before it was taken over they waited with: the holder owes an answer since they took it. */
const openSql = `
  select conversation.id as conversation, conversation.region, person.channel,
    case
      when person.wants_plain_language and spoken.language = 'de' then 'de-si'
      else spoken.language
    end as language,
    escalation.topic, is_urgent as "isUrgent", escalation.opened_at as "openedAt", conversation.held_by as "heldBy",
    exists (
      select from desk_user
      join desk_user_role on desk_user_role.desk_user = desk_user.id
      where desk_user.id = conversation.held_by and disabled_at is null and role in ('counsellor', 'admin')
        and coalesce(desk_user_role.region, conversation.region) = conversation.region
    ) as "isAllowed",
    case when wrote.at > coalesce(last_response_at, '-infinity')
      then greatest(wrote.at, claimed_at, came_back_at) end as "owesSince",
    last_held_by as "lastHeldBy", suggested_to as "suggestedTo", suggested_at as "suggestedAt", tried,
    snoozed_until as "snoozedUntil",
    first_response_warn_at as "firstWarnAt", first_response_due_at as "firstDueAt",
    resolution_warn_at as "resolutionWarnAt", resolution_due_at as "resolutionDueAt",
    first_response_at is not null as "isAnswered",
    array(select jsonb_object_keys(told)) as told
  from escalation
  join conversation on conversation.id = escalation.conversation and state in ('waiting', 'with-counsellor')
  join person on person.id = conversation.person
  cross join lateral (
    select coalesce(chosen_language, person.language, language_hint, (
      select region_language.language from region_language
      where region_language.region = conversation.region
      order by position
      limit 1
    )) as language
  ) spoken
  left join lateral (
    select max(received_at) as at from message
    where conversation.held_by is not null and ${isOfConversation}
      and message.content->>'kind' in ('text', 'voice', 'file', 'location')
  ) wrote on true
  where escalation.ended_at is null
  order by opened_at
  limit $1`

async function open(pool: Pool, limit: number): Promise<readonly TendedEscalation[]> {
  const { rows } = await pool.query<OpenRow>(openSql, [limit])
  return rows.map(({ heldBy, isAllowed, owesSince, suggestedTo, suggestedAt, ...row }) => {
    const { firstWarnAt, firstDueAt, resolutionWarnAt, resolutionDueAt, ...others } = row
    return {
      ...others,
      holder: heldBy && { id: heldBy, isAllowed, owesSince },
      suggestion: suggestedTo && suggestedAt && { to: suggestedTo, at: suggestedAt },
      deadlines: {
        firstResponse: deadline(firstWarnAt, firstDueAt),
        resolution: deadline(resolutionWarnAt, resolutionDueAt),
      },
    }
  })
}

const deadline = (warnAt: Date | null, dueAt: Date | null): Deadline | null =>
  warnAt === null || dueAt === null ? null : { warnAt, dueAt }

interface OpenRow extends Omit<TendedEscalation, 'holder' | 'suggestion' | 'deadlines'> {
  readonly heldBy: DeskUserId | null
  readonly isAllowed: boolean
  readonly owesSince: Date | null
  readonly suggestedTo: DeskUserId | null
  readonly suggestedAt: Date | null
  readonly firstWarnAt: Date | null
  readonly firstDueAt: Date | null
  readonly resolutionWarnAt: Date | null
  readonly resolutionDueAt: Date | null
}

const counsellorsSql = `
  select desk_user.id, served.region, bool_or(role = 'counsellor') as "isCounsellor",
    jsonb_build_object('languages', to_jsonb(languages), 'topics', to_jsonb(topics), 'hours', hours,
      'openLimit', open_limit, 'isAvailable', is_available) as profile,
    (select count(*)::int from conversation where held_by = desk_user.id) as open,
    (select max(greatest(claimed_at, last_response_at)) from escalation where claimed_by = desk_user.id) as "lastBusyAt"
  from unnest($1::text[]) as served (region)
  join desk_user_role on role in ('counsellor', 'admin')
    and coalesce(desk_user_role.region, served.region) = served.region
  join desk_user on desk_user.id = desk_user_role.desk_user and disabled_at is null
  group by served.region, desk_user.id
  order by served.region, desk_user.id`

async function counsellors(pool: Pool, regions: readonly RegionSlug[]): Promise<readonly CounsellorLoad[]> {
  if (regions.length === 0) return []
  const { rows } = await pool.query<CounsellorLoad>(counsellorsSql, [regions])
  return rows
}
