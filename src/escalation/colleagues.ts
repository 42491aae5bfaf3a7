/** Who may take a region's conversations, and who of them is there. */

import type { FreeColleague } from '../domain/desk-work.ts'
import type { RegionSlug } from '../domain/region.ts'
import type { DeskSettingsStore } from '../ports/tend.ts'
import type { Colleagues } from '../ports/work.ts'
import { isThere } from './suggest.ts'

export interface ColleagueDeps {
  readonly colleagues: Colleagues
  readonly settings: DeskSettingsStore
  readonly now: () => Date
}

export interface Presence extends FreeColleague {
  /** Within their hours, or their region's, and not switched off. */
  readonly isThere: boolean
}

export async function colleaguesIn(
  region: RegionSlug,
  { colleagues, settings, now }: ColleagueDeps,
): Promise<readonly Presence[]> {
  const [all, regional] = await Promise.all([colleagues.of(region), settings.of(region)])
  return all.map((one) => ({ ...one, isThere: isThere(one.profile, regional, now()) }))
}
