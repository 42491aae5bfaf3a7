/** Conversations in which a person is asked for, and who could answer in them. */

import type { DeskUserId } from '../src/domain/desk-user.ts'
import type { RegionSlug } from '../src/domain/region.ts'
import type { CounsellorLoad, Deadline, TendedEscalation } from '../src/domain/tend.ts'
import type { TendStore } from '../src/ports/tend.ts'
import { mayAnswerSql } from './desk-colleagues.ts'
import { isOfConversation, isWritten, spokenLanguage, spokenTable } from './desk/seen-conversation.ts'
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
  select conversation.id as conversation, conversation.region, person.channel, ${spokenLanguage} as language,
    escalation.topic, is_urgent as "isUrgent", escalation.opened_at as "openedAt", conversation.held_by as "heldBy",
    ${mayAnswerSql('conversation.held_by', 'conversation.region')} as "isAllowed",
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
  ${spokenTable}
  left join lateral (
    select max(received_at) as at from message
    where conversation.held_by is not null and ${isOfConversation} and ${isWritten}
  ) wrote on true
  where escalation.ended_at is null
  order by is_urgent desc, opened_at
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

/** Whoever was busy when is read once for all of them, as wishes are kept for long. */
const counsellorsSql = `
  select desk_user.id, served.region, bool_or(role = 'counsellor') as "isCounsellor",
    jsonb_build_object('languages', to_jsonb(languages), 'topics', to_jsonb(topics), 'hours', hours,
      'openLimit', open_limit, 'isAvailable', is_available) as profile,
    (select count(*)::int from conversation where held_by = desk_user.id) as open,
    busy.at as "lastBusyAt"
  from unnest($1::text[]) as served (region)
  join desk_user_role on role in ('counsellor', 'admin')
    and coalesce(desk_user_role.region, served.region) = served.region
  join desk_user on desk_user.id = desk_user_role.desk_user and disabled_at is null
  left join (
    select claimed_by, max(greatest(claimed_at, last_response_at)) as at from escalation
    where claimed_by is not null
    group by claimed_by
  ) busy on busy.claimed_by = desk_user.id
  group by served.region, desk_user.id, busy.at
  order by served.region, desk_user.id`

async function counsellors(pool: Pool, regions: readonly RegionSlug[]): Promise<readonly CounsellorLoad[]> {
  if (regions.length === 0) return []
  const { rows } = await pool.query<CounsellorLoad>(counsellorsSql, [regions])
  return rows
}
