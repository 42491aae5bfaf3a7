/** Tells the counsellors of a region that somebody waits: those who are there, or everybody where it is urgent. */

import type { CounsellorProfile, DeskUserId } from '../domain/desk-user.ts'
import type { RegionSlug } from '../domain/region.ts'
import type { Telltale } from '../ports/live.ts'

export interface AnnounceDeps {
  readonly telltale: Pick<Telltale, 'waiting' | 'announce'>
  /** Who may answer in a region, and is there now. */
  readonly colleaguesIn: (region: RegionSlug) => Promise<readonly Counsellor[]>
  readonly now: () => Date
}

interface Counsellor {
  readonly id: DeskUserId
  readonly profile: Pick<CounsellorProfile, 'isAvailable'>
  /** By their hours, or their region's. */
  readonly isThere: boolean
}

/** The rest is told the next time. */
const atOnce = 200

/** Outside of office hours a conversation that is not urgent is left until somebody is there. */
export async function announceWaiting({ telltale, colleaguesIn, now }: AnnounceDeps): Promise<void> {
  const rooms = new Map<RegionSlug, Promise<readonly Counsellor[]>>()
  for (const { id, region, isUrgent } of await telltale.waiting(atOnce)) {
    const room = rooms.get(region) ?? colleaguesIn(region)
    rooms.set(region, room)
    const whom = whomToTell(await room, isUrgent)
    if (whom.length > 0) await telltale.announce(id, isUrgent ? 'urgent' : 'waiting', whom, now())
  }
}

/** Where it is urgent and nobody is available, all of them are better than none. */
function whomToTell(counsellors: readonly Counsellor[], isUrgent: boolean): readonly DeskUserId[] {
  const idOf = ({ id }: Counsellor) => id
  if (!isUrgent) return counsellors.filter(({ isThere }) => isThere).map(idOf)
  const available = counsellors.filter(({ profile }) => profile.isAvailable)
  return (available.length > 0 ? available : counsellors).map(idOf)
}
