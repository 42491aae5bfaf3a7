/** Who may take a region's conversations. */

import { usualProfile } from '../src/domain/desk-user.ts'
import type { FreeColleague } from '../src/domain/desk-work.ts'
import type { RegionSlug } from '../src/domain/region.ts'
import type { Colleagues } from '../src/ports/work.ts'
import type { Queryable } from './queryable.ts'

export function createColleagues(database: Queryable): Colleagues {
  return { of: (region) => colleaguesOf(database, region) }
}

/** Whether somebody with the id `$user` may answer in conversations of the region `$region`. */
export const mayAnswerSql = (user: string, region: string) => `exists (
  select from desk_user someone
  join desk_user_role role on role.desk_user = someone.id
  where someone.id = ${user} and disabled_at is null and role.role in ('counsellor', 'admin')
    and (role.region is null or role.region = ${region}))`

async function colleaguesOf(database: Queryable, region: RegionSlug): Promise<readonly FreeColleague[]> {
  const { rows } = await database.query<ColleagueRow>(
    `select id, name, languages, topics, hours, open_limit as "openLimit", is_available as "isAvailable",
       (select count(*)::integer from conversation where held_by = desk_user.id) as open
     from desk_user
     where ${mayAnswerSql('desk_user.id', '$1')}
     order by name, id`,
    [region],
  )
  return rows.map(({ id, name, open, ...profile }) => ({ id, name, open, profile: { ...usualProfile, ...profile } }))
}

type ColleagueRow = Pick<FreeColleague, 'id' | 'name' | 'open'> & FreeColleague['profile']
