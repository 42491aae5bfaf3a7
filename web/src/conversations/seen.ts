/** Up to which of the newcomer's words somebody has read, on this device. */

import { useSyncExternalStore } from 'react'
import type { ConversationView } from '../../../adapters/console/api.ts'

const storedAs = 'lotse-desk-seen'
/** More than anybody has open; the oldest go first. */
const most = 500
const listeners = new Set<() => void>()
let seen: Readonly<Record<string, string>> = read()

export function markSeen({ id, lastWroteAt }: Pick<ConversationView, 'id' | 'lastWroteAt'>): void {
  if (lastWroteAt === null || (seen[id] ?? '') >= lastWroteAt) return
  const { [id]: _before, ...others } = seen
  seen = Object.fromEntries([...Object.entries(others), [id, lastWroteAt]].slice(-most))
  try {
    localStorage.setItem(storedAs, JSON.stringify(seen))
  } catch {
    // It is known until the reload, then.
  }
  for (const listener of listeners) listener()
}

export function useIsUnread({ id, lastWroteAt, awaitsReply }: ConversationView): boolean {
  const known = useSyncExternalStore(listen, () => seen)
  return awaitsReply && lastWroteAt !== null && (known[id] ?? '') < lastWroteAt
}

export const seenUntil = (id: string): string | undefined => seen[id]

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function read(): Readonly<Record<string, string>> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storedAs) ?? '{}')
    return typeof stored === 'object' && stored !== null ? (stored as Record<string, string>) : {}
  } catch {
    return {}
  }
}
