/** Who saw and did what at the desk. */

import type { AuditEvent, AuditFilter, AuditNote } from '../src/domain/audit.ts'
import type { AuditLog } from '../src/ports/people.ts'
import type { Queryable } from './queryable.ts'
import { storable, toJsonb } from './storable.ts'

export function createAuditLog(database: Queryable, now: () => Date): AuditLog {
  return {
    note: (event) => note(database, event, now()),
    read: (filter, limit) => read(database, filter, limit),
  }
}

/** Of whoever did it without an account. */
const commandLine = 'Lotse'

async function note(
  database: Queryable,
  { actor, region, action, target, details = {} }: AuditNote,
  now: Date,
): Promise<void> {
  await database.query(
    `insert into audit_event (at, actor, actor_email, region, action, target, details)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [now, actor?.id ?? null, actor?.email ?? commandLine, region, action, target ?? null, toJsonb(details)],
  )
}

async function read(database: Queryable, filter: AuditFilter, limit: number): Promise<readonly AuditEvent[]> {
  const { regions, seesAll, region, actor, action, from, to, before } = filter
  const { rows } = await database.query<AuditEvent>(
    `select id::text, at, actor, actor_email as "actorEmail", region, action, target, details
     from audit_event
     where (region = any($1) or (region is null and $2))
       and ($3::text is null or region = $3)
       and ($4::text is null or strpos(lower(actor_email), $4) > 0)
       and ($5::text is null or starts_with(action, $5))
       and ($6::timestamptz is null or at >= $6)
       and ($7::timestamptz is null or at < $7)
       and ($8::bigint is null or audit_event.id < $8)
     order by audit_event.id desc
     limit $9`,
    [
      regions,
      seesAll,
      region ?? null,
      actor === undefined ? null : storable(actor.toLowerCase()),
      action === undefined ? null : storable(action),
      from ?? null,
      to ?? null,
      before ?? null,
      limit,
    ],
  )
  return rows
}
