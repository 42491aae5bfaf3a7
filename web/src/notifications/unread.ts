/** The notifications that a browser knows of: as read from the server, and as they come in live. */

import type { NotificationView } from '../../../adapters/console/api.ts'

const kept = 50

/** Newest first, each once; one that comes a second time is as it is now. */
export function withNotification(
  known: readonly NotificationView[],
  came: NotificationView,
): readonly NotificationView[] {
  return [came, ...known.filter(({ id }) => id !== came.id)].toSorted((a, b) => b.at.localeCompare(a.at)).slice(0, kept)
}

export const unread = (known: readonly NotificationView[]): readonly NotificationView[] =>
  known.filter(({ isRead }) => !isRead)

export function asRead(known: readonly NotificationView[], ids: readonly string[]): readonly NotificationView[] {
  return known.map((one) => (ids.includes(one.id) ? { ...one, isRead: true } : one))
}

export type Tone = 'new' | 'urgent'

/** What is worth a tone: what cannot wait, and what is new to somebody. */
export function toneFor({ kind, isRead }: NotificationView): Tone | null {
  if (isRead) return null
  if (kind === 'urgent' || kind === 'overdue') return 'urgent'
  return 'new'
}

export interface Rung {
  readonly tone: Tone
  readonly atMs: number
}

const breathMs = 1_500

/** Much that comes at once, as after a lost line, rings once; what cannot wait is heard above what can. */
export function isHeard(tone: Tone, last: Rung | null, nowMs: number): boolean {
  return last === null || nowMs - last.atMs >= breathMs || (tone === 'urgent' && last.tone === 'new')
}
