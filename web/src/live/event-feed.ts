/** Server-sent events that come again by themselves after every kind of interruption. */

import type { DeskEvent } from '../../../adapters/console/api.ts'

export interface EventFeed {
  /** @returns how to stop listening */
  listen(listener: (event: DeskEvent) => void): () => void
  /** @returns how to close it */
  open(): () => void
}

const kinds: readonly DeskEvent['kind'][] = ['conversation', 'presence', 'notification', 'settings', 'reset']
const firstPauseMs = 1_000
const longestPauseMs = 30_000
/** A short break, such as a change of network, is no news. */
const patienceMs = 4_000

export function createEventFeed(url: string, onConnected: (isConnected: boolean) => void): EventFeed {
  const listeners = new Set<(event: DeskEvent) => void>()
  let source: EventSource | undefined
  let pauseMs = firstPauseMs
  let again: ReturnType<typeof setTimeout> | undefined
  let complaint: ReturnType<typeof setTimeout> | undefined
  // What happened between the first reading and the first word of the feed was told to nobody.
  let hasMissedSome = true
  /** Whether the browser can say from where on to repeat. */
  let hasId = false

  const tell = (event: DeskEvent) => {
    for (const listener of listeners) listener(event)
  }

  function connect(): void {
    source?.close()
    source = new EventSource(url)
    source.addEventListener('open', onOpen)
    source.addEventListener('error', onError)
    for (const kind of kinds) source.addEventListener(kind, onEvent)
  }

  function onOpen(): void {
    clearTimeout(complaint)
    complaint = undefined
    pauseMs = firstPauseMs
    onConnected(true)
    if (hasMissedSome) tell({ kind: 'reset' })
    hasMissedSome = false
  }

  function onEvent(message: MessageEvent<string>): void {
    hasId ||= message.lastEventId !== ''
    tell({ ...(JSON.parse(message.data) as object), kind: message.type } as DeskEvent)
  }

  /** The browser goes on by itself, with the last event's id, unless it was refused: then a new one begins anew. */
  function onError(): void {
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
    removeEventListener('online', openNow)
    clearTimeout(again)
    clearTimeout(complaint)
    complaint = undefined
    source?.close()
  }

  return {
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    open() {
      addEventListener('online', openNow)
      connect()
      return close
    },
  }
}
