/** What looking after the wish for a person needs of the database. */

import type { DeskSettings } from '../domain/desk-settings.ts'
import type { ConversationId, PersonId } from '../domain/person.ts'
import type { RegionSlug } from '../domain/region.ts'
import type { CounsellorLoad, TendedEscalation, TendStep } from '../domain/tend.ts'

export interface DeskSettingsStore {
  /** The usual ones where none were saved. */
  of(region: RegionSlug): Promise<DeskSettings>
}

export interface TendStore {
  /** All in which a person is asked for, those that wait longest first. */
  open(limit: number): Promise<readonly TendedEscalation[]>
  /** Everybody who may answer, once for each of the regions. */
  counsellors(regions: readonly RegionSlug[]): Promise<readonly CounsellorLoad[]>
  /**
   * Does it and tells everybody, at once or not at all. Of many processes that try the same, one does it.
   *
   * @returns whose lane to wake where the newcomer is told something; `undefined` where things have changed meanwhile,
   *   or nothing is said
   */
  apply(conversation: ConversationId, step: TendStep, now: Date): Promise<PersonId | undefined>
}
