/** Who looks at which conversation and who types: told by events, and told of oneself. */

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import type { PresenceView } from '../../../adapters/console/api.ts'
import { post } from '../api.ts'
import { useDeskEvent } from '../live/live-events.tsx'
import { useSession } from '../session.tsx'

type Everywhere = Readonly<Record<string, readonly PresenceView[]>>

const presenceKey = ['presence']
const repeatMs = 10_000
const nobody: Everywhere = {}
/** Only what has changed is told. */
const stays = { staleTime: Infinity, gcTime: Infinity } as const

/** Once, above all pages: whoever comes and goes while one looks at another page does so here, too. */
export function useLivePresence(): void {
  const client = useQueryClient()
  useDeskEvent('presence', ({ id, there }) =>
    client.setQueryData<Everywhere>(presenceKey, (before) => ({ ...before, [id]: there })),
  )
  // Who went while nothing was heard is told by nobody; who is there follows.
  useDeskEvent('hello', () => client.setQueryData(presenceKey, nobody))
}

/** The others in a conversation, without oneself. */
export function useOthersIn(conversation: string): readonly PresenceView[] {
  const { user } = useSession()
  const { data } = useQuery<Everywhere>({ queryKey: presenceKey, queryFn: () => nobody, ...stays })
  return (data?.[conversation] ?? []).filter(({ id }) => id !== user.id)
}

/** Tells the others that one is here, until one goes. */
export function useBeingIn(conversation: string, isTyping: boolean): void {
  const tell = useEffectEvent((doing: 'viewing' | 'typing' | 'gone') => {
    void post(`conversations/${conversation}/presence`, { doing }, { keepalive: doing === 'gone' }).catch(
      () => undefined,
    )
  })
  useEffect(() => {
    const here = () => tell(document.hidden ? 'gone' : isTyping ? 'typing' : 'viewing')
    here()
    const repeating = setInterval(() => document.hidden || here(), repeatMs)
    document.addEventListener('visibilitychange', here)
    return () => {
      clearInterval(repeating)
      document.removeEventListener('visibilitychange', here)
    }
  }, [conversation, isTyping])
  useEffect(() => {
    const go = () => tell('gone')
    addEventListener('pagehide', go)
    return () => {
      removeEventListener('pagehide', go)
      go()
    }
  }, [conversation])
}
