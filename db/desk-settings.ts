/** How regions' desks work. What a version did not know yet is as usual. */

import { usualSettings, type DeskSettings } from '../src/domain/desk-settings.ts'
import type { DeskUserId } from '../src/domain/desk-user.ts'
import type { RegionSlug } from '../src/domain/region.ts'
import type { SettingsStore } from '../src/ports/work.ts'
import type { Queryable } from './queryable.ts'
import { toJsonb } from './storable.ts'

export function createDeskSettings(database: Queryable): SettingsStore {
  return {
    of: (region) => settingsOf(database, region),
    async keep(region: RegionSlug, settings: DeskSettings, by: DeskUserId, now: Date) {
      await database.query(
        `insert into desk_settings (region, settings, changed_by, changed_at) values ($1, $2, $3, $4)
         on conflict (region) do update set settings = excluded.settings, changed_by = excluded.changed_by,
           changed_at = excluded.changed_at`,
        [region, toJsonb(settings), by, now],
      )
    },
  }
}

async function settingsOf(database: Queryable, region: RegionSlug): Promise<DeskSettings> {
  const { rows } = await database.query<{ settings: Partial<DeskSettings> }>(
    'select settings from desk_settings where region = $1',
    [region],
  )
  return { ...usualSettings, ...rows[0]?.settings }
}
