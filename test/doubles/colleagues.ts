/** People of the desk, as rows of the database, for tests that say only what matters to them. */

import type { Pool } from '../../db/pool.ts'
import type { DeskRole, DeskUserId } from '../../src/domain/desk-user.ts'
import type { PersonId } from '../../src/domain/person.ts'
import type { RegionSlug } from '../../src/domain/region.ts'

let made = 0

export const userId = (number: number) => `00000000-0000-4000-9000-${String(number).padStart(12, '0')}` as DeskUserId

/** A counsellor of all regions, unless it is said otherwise. */
export async function aColleague(
  pool: Pool,
  name: string,
  granted: { readonly role?: DeskRole; readonly region?: RegionSlug | null } = {},
): Promise<DeskUserId> {
  made += 1
  const [id, email] = [userId(made), `colleague-${made}@lotse.example`]
  const { role = 'counsellor', region = null } = granted
  await pool.query(
    `with someone as (
       insert into desk_user (id, email, name, created_at) values ($1, $2, $3, now()) returning id
     )
     insert into desk_user_role (desk_user, role, region) select id, $4, $5 from someone`,
    [id, email, name, role, region],
  )
  return id
}

/** Puts somebody's conversations into a colleague's hands, whatever state they are in. */
export async function hold(pool: Pool, person: PersonId, colleague: DeskUserId): Promise<void> {
  await pool.query(`update conversation set state = 'with-counsellor', held_by = $2 where person = $1`, [
    person,
    colleague,
  ])
}
