/** The open conversations: fetched once, then kept up to date by events. */

import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import type { ConversationView, DeskEvent, ThreadView } from '../../../adapters/console/api.ts'
import type { ConversationId } from '../../../src/domain/person.ts'
import { get } from '../api.ts'
import { useDeskEvent } from '../live/live-events.tsx'
import { useMay, useSession } from '../session.tsx'
import { useNow } from '../time/use-now.ts'
import { heapOf } from './groups.ts'

export const listKey = ['conversations']
export const threadKey = (id: string) => ['thread', id]

export function useConversations() {
  return useQuery({
    queryKey: listKey,
    queryFn: ({ signal }) => get<readonly ConversationView[]>('conversations', { signal }),
    enabled: useMay('converse'),
    staleTime: Infinity,
  })
}

export function useWaitingCount(): number {
  const { data = [] } = useConversations()
  const { user } = useSession()
  const now = useNow()
  return data.filter((one) => heapOf(one, user.id, now) === 'waiting').length
}

/** Nobody else changes them, and translations cost something. */
const staysSo: ReadonlySet<unknown> = new Set(['session', 'presence', 'translation', 'last-words'])

/** Keeps what is on the screen as it is in the database. Once, above all pages. */
export function useLiveConversations(): void {
  const client = useQueryClient()
  useDeskEvent('conversation', (event) => applyEvent(client, event))
  useDeskEvent('settings', () => void client.invalidateQueries({ queryKey: listKey }))
  useDeskEvent('reset', () => void client.invalidateQueries({ predicate: ({ queryKey }) => !staysSo.has(queryKey[0]) }))
}

function applyEvent(client: QueryClient, { id, conversation }: Extract<DeskEvent, { kind: 'conversation' }>): void {
  client.setQueryData<readonly ConversationView[]>(listKey, (list) => list && patched(list, id, conversation))
  if (conversation !== null) {
    // The lines follow; who has it now is known already.
    client.setQueryData<ThreadView>(threadKey(id), (thread) => thread && { ...thread, ...conversation })
  }
  void client.invalidateQueries({ queryKey: threadKey(id) })
}

function patched(
  list: readonly ConversationView[],
  id: ConversationId,
  conversation: ConversationView | null,
): readonly ConversationView[] {
  if (conversation === null) return list.filter((one) => one.id !== id)
  return list.some((one) => one.id === id)
    ? list.map((one) => (one.id === id ? conversation : one))
    : [...list, conversation]
}
