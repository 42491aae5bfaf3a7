/** What the service tells by itself: read once for the whole desk, and handed to whoever listens. */

import { createContext, useContext, useEffect, useEffectEvent, useMemo, useState, type ReactNode } from 'react'
import { createEventFeed, type EventFeed, type FeedEvent } from './event-feed.ts'

interface Live {
  readonly feed: EventFeed | null
  readonly isConnected: boolean
}

const LiveContext = createContext<Live>({ feed: null, isConnected: true })

type EventOf<Kind extends FeedEvent['kind']> = Extract<FeedEvent, { readonly kind: Kind }>

/** Calls back for each event of a kind, as long as the component is there. `reset`: read everything again. */
export function useDeskEvent<Kind extends FeedEvent['kind']>(kind: Kind, hear: (event: EventOf<Kind>) => void): void {
  const { feed } = useContext(LiveContext)
  const onEvent = useEffectEvent((event: FeedEvent) => {
    if (event.kind === kind) hear(event as EventOf<Kind>)
  })
  useEffect(() => feed?.listen((event) => onEvent(event)), [feed])
}

/** `false` from the moment on that news don't come any more. */
export const useIsConnected = (): boolean => useContext(LiveContext).isConnected

export function LiveEvents({ children }: { readonly children: ReactNode }) {
  const [isConnected, setIsConnected] = useState(true)
  const [feed] = useState(() =>
    createEventFeed({ url: '/api/desk/events', onConnected: setIsConnected, network: window }),
  )
  useEffect(() => feed.open(), [feed])
  const live = useMemo(() => ({ feed, isConnected }), [feed, isConnected])
  return <LiveContext value={live}>{children}</LiveContext>
}
