/** Who waits for what is said next: so many at once, so long at most, and nobody when the service stops. */

export interface WaitingRoom {
  /** A place until `leave` is called; its signal is aborted when there is no waiting (any more). */
  enter(chat: string): Place
  /** Nobody waits from now on. */
  close(): void
}

export interface Place {
  readonly signal: AbortSignal
  leave(): void
}

interface WaitingRoomLimits {
  /** In this process. */
  readonly places: number
  /** A page that was opened twice waits twice; whoever came first makes room for more. */
  readonly placesPerChat: number
  /** Shorter than proxies wait for an answer. */
  readonly longestMs: number
}

export function createWaitingRoom({ places, placesPerChat, longestMs }: WaitingRoomLimits): WaitingRoom {
  const chats = new Map<string, Set<() => void>>()
  let taken = 0
  let isClosed = false

  function sit(chat: string, stand: () => void): void {
    const seated = chats.get(chat) ?? new Set()
    const [first] = seated
    if (first !== undefined && seated.size >= placesPerChat) first()
    chats.set(chat, seated.add(stand))
    taken += 1
  }

  function getUp(chat: string, stand: () => void): void {
    const seated = chats.get(chat)
    if (seated?.delete(stand) !== true) return
    taken -= 1
    if (seated.size === 0) chats.delete(chat)
  }

  return {
    enter(chat) {
      const ending = new AbortController()
      const timer = setTimeout(leave, longestMs)
      function leave(): void {
        clearTimeout(timer)
        getUp(chat, leave)
        ending.abort()
      }
      if (isClosed || taken >= places) leave()
      else sit(chat, leave)
      return { signal: ending.signal, leave }
    },
    close() {
      isClosed = true
      for (const seated of chats.values()) for (const leave of seated) leave()
    },
  }
}
