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

/** What is worth a tone: what cannot wait, and what is new to somebody. */
export function toneFor({ kind, isRead }: NotificationView): 'urgent' | 'new' | null {
  if (isRead) return null
  if (kind === 'urgent' || kind === 'overdue') return 'urgent'
  return 'new'
}
