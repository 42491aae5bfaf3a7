/** Who could take a conversation best: the free ones, best first. */

import { matchLanguage, type LanguageTag } from '../domain/language.ts'
import type { CounsellorProfile, DeskUserId } from '../domain/desk-user.ts'
import type { DeskSettings } from '../domain/desk-settings.ts'
import type { CounsellorLoad, TendedEscalation } from '../domain/tend.ts'
import { isOpen } from './office-hours.ts'

export interface Desk {
  readonly settings: DeskSettings
  /** That the region's people read, where theirs are not named. */
  readonly language: LanguageTag
  /** Whoever does not read a language may have it translated. */
  readonly isTranslating: boolean
  /** Those whose work it is to answer in the region. */
  readonly counsellors: readonly CounsellorLoad[]
  /** Those of them who are there now. */
  readonly there: ReadonlySet<DeskUserId>
  readonly now: Date
}

type Wanted = Pick<TendedEscalation, 'language' | 'topic' | 'lastHeldBy'>

/**
 * Nobody is left out for what they lack: somebody who must have it translated is better than nobody. In this order:
 * whoever knows the newcomer, the language, the topic, fewest conversations, longest idle.
 */
export function freeFor(wanted: Wanted, desk: Desk): readonly CounsellorLoad[] {
  return desk.counsellors
    .filter((one) => isFree(one, desk))
    .map((one) => ({ one, rank: rankOf(one, wanted, desk) }))
    .toSorted((a, b) => compare(a.rank, b.rank) || (a.one.id < b.one.id ? -1 : 1))
    .map(({ one }) => one)
}

/** Those whose work it is: admins only where a region has nobody else. */
export function answering(all: readonly CounsellorLoad[]): readonly CounsellorLoad[] {
  const counsellors = all.filter(({ isCounsellor }) => isCounsellor)
  return counsellors.length > 0 ? counsellors : all
}

/** They are there, and have room for one more. */
const isFree = ({ id, profile: { openLimit }, open }: CounsellorLoad, { there }: Pick<Desk, 'there'>): boolean =>
  there.has(id) && (openLimit === null || open < openLimit)

/** They have not switched it off, and it is within their hours, which are the region's if they have none. */
export function isThere({ isAvailable, hours }: CounsellorProfile, settings: DeskSettings, now: Date): boolean {
  return isAvailable && isOpen(now, hours === null ? settings : { ...settings, hours })
}

/** Smaller is better, the first difference counts. */
function rankOf(one: CounsellorLoad, { language, topic, lastHeldBy }: Wanted, desk: Desk): readonly number[] {
  const { languages, topics } = one.profile
  const read = languages.length === 0 ? [desk.language] : languages
  const reads = language === null || matchLanguage(language, read) !== undefined
  return [
    one.id === lastHeldBy ? 0 : 1,
    reads ? 0 : desk.isTranslating ? 1 : 2,
    topics.includes(topic) ? 0 : topics.length === 0 ? 1 : 2,
    one.open,
    one.lastBusyAt?.getTime() ?? 0,
  ]
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}
