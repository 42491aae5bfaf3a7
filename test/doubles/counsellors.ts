/** People at the desk, and what they hold, for tests that are about something else. */

import { randomUUID } from 'node:crypto'
import type { Pool } from '../../db/pool.ts'
import { usualProfile, type CounsellorProfile, type DeskUserId } from '../../src/domain/desk-user.ts'
import type { PersonId } from '../../src/domain/person.ts'
import type { RegionSlug } from '../../src/domain/region.ts'

interface NewCounsellor {
  readonly role?: 'counsellor' | 'admin' | 'editor'
  /** `null`: in all. */
  readonly region?: RegionSlug | null
  readonly profile?: Partial<CounsellorProfile>
}

export async function addCounsellor(
  pool: Pool,
  { role = 'counsellor', region = null, profile = {} }: NewCounsellor = {},
): Promise<DeskUserId> {
  const id = randomUUID() as string as DeskUserId
  const { languages, topics, hours, openLimit, isAvailable } = { ...usualProfile, ...profile }
  await pool.query(
    `insert into desk_user (id, email, name, languages, topics, hours, open_limit, is_available, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, now())`,
    [id, `${id}@desk.example`, `Kraft ${id}`, languages, topics, JSON.stringify(hours), openLimit, isAvailable],
  )
  await pool.query('insert into desk_user_role (desk_user, role, region) values ($1, $2, $3)', [id, role, region])
  return id
}

/** Somebody takes a newcomer's conversations over. */
export async function hold(pool: Pool, person: PersonId, counsellor: DeskUserId, at: Date): Promise<void> {
  await pool.query(
    `update conversation set state = 'with-counsellor', held_by = $2, last_held_by = $2, changed_at = $3
     where person = $1`,
    [person, counsellor, at],
  )
  await pool.query(
    `update escalation set claimed_by = $2, claimed_at = $3, suggested_to = null, suggested_at = null
     from conversation where conversation.id = escalation.conversation and person = $1 and ended_at is null`,
    [person, counsellor, at],
  )
}
