/** Server-sent events that come again by themselves after every kind of interruption. */

import type { DeskEvent } from '../../../adapters/console/api.ts'

/** `hello`: connected, from here on; who is in which conversation is told anew after it. */
export type FeedEvent = DeskEvent | { readonly kind: 'hello' }

export interface EventFeed {
  /** @returns how to stop listening */
  listen(listener: (event: FeedEvent) => void): () => void
  /** @returns how to close it */
  open(): () => void
}

const kinds: readonly FeedEvent['kind'][] = ['hello', 'conversation', 'presence', 'notification', 'settings', 'reset']
const firstPauseMs = 1_000
const longestPauseMs = 30_000
/** The service lets hear of itself every 15 seconds; a connection that sleep or a router has cut says nothing at all. */
const longestSilenceMs = 40_000
/** A short break, such as a change of network, is no news. */
const patienceMs = 4_000

interface Options {
  readonly url: string
  readonly onConnected: (isConnected: boolean) => void
  /** Says `online` when the network is back. */
  readonly network: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>
}

export function createEventFeed({ url, onConnected, network }: Options): EventFeed {
  const listeners = new Set<(event: FeedEvent) => void>()
  let source: EventSource | undefined
  let pauseMs = firstPauseMs
  let again: ReturnType<typeof setTimeout> | undefined
  let complaint: ReturnType<typeof setTimeout> | undefined
  let silence: ReturnType<typeof setTimeout> | undefined
  // What happened between the first reading and the first word of the feed was told to nobody.
  let hasMissedSome = true
  /** Whether the browser can say from where on to repeat. */
  let hasId = false

  const tell = (event: FeedEvent) => {
    for (const listener of listeners) listener(event)
  }

  function connect(): void {
    clearTimeout(again)
    source?.close()
    hasId = false
    source = new EventSource(url)
    source.addEventListener('open', onOpen)
    source.addEventListener('error', onError)
    source.addEventListener('beat', onSign)
    for (const kind of kinds) source.addEventListener(kind, onEvent)
  }

  function onSign(): void {
    clearTimeout(silence)
    silence = setTimeout(onSilence, longestSilenceMs)
  }

  function onSilence(): void {
    onConnected(false)
    hasMissedSome = true
    connect()
  }

  function onOpen(): void {
    onSign()
    clearTimeout(complaint)
    complaint = undefined
    pauseMs = firstPauseMs
    onConnected(true)
    if (hasMissedSome) tell({ kind: 'reset' })
    hasMissedSome = false
  }

  function onEvent(message: Event): void {
    if (!(message instanceof MessageEvent)) return
    onSign()
    hasId ||= message.lastEventId !== ''
    tell({ ...(JSON.parse(String(message.data)) as object), kind: message.type } as FeedEvent)
  }

  /** The browser goes on by itself, with the last event's id, unless it was refused: then a new one begins anew. */
  function onError(): void {
    clearTimeout(silence)
    complaint ??= setTimeout(() => onConnected(false), patienceMs)
    hasMissedSome ||= !hasId
    if (source?.readyState !== EventSource.CLOSED) return
    hasMissedSome = true
    clearTimeout(again)
    again = setTimeout(connect, pauseMs)
    pauseMs = Math.min(pauseMs * 2, longestPauseMs)
  }

  function openNow(): void {
    if (source?.readyState === EventSource.OPEN) return
    hasMissedSome = true
    connect()
  }

  function close(): void {
    network.removeEventListener('online', openNow)
    clearTimeout(again)
    clearTimeout(complaint)
    clearTimeout(silence)
    complaint = undefined
    source?.close()
  }

  return {
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    open() {
      network.addEventListener('online', openNow)
      connect()
      return close
    },
  }
}
