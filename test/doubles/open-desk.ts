/** A desk that is open, as the feed sees it, and all that it is told. */

import type { LiveFeed, OpenDesk } from '../../src/desk/live-feed.ts'
import type { LiveMessage } from '../../src/desk/live-message.ts'
import type { DeskUserId } from '../../src/domain/desk-user.ts'
import type { ConversationId } from '../../src/domain/person.ts'
import type { RegionSlug } from '../../src/domain/region.ts'

export interface ListeningDesk {
  readonly heard: readonly LiveMessage[]
  /** Resolves with what comes next after all that was waited for. */
  next(): Promise<LiveMessage>
  /** Reads on until it is told of that conversation. */
  hears(conversation: ConversationId): Promise<void>
  /** Id of the last event that it has, as a browser keeps it. */
  lastId(): number
  leave(): void
}

/** In the place of the wire: nothing is lost of a message. */
export const asJson = (message: LiveMessage): Uint8Array => Buffer.from(JSON.stringify(message))

export function openDesk(
  feed: Pick<LiveFeed, 'join'>,
  desk: { readonly user: DeskUserId; readonly regions: readonly RegionSlug[]; readonly after?: number },
): ListeningDesk {
  const heard: LiveMessage[] = []
  const waiting: ((message: LiveMessage) => void)[] = []
  const unread: LiveMessage[] = []
  const open: OpenDesk = {
    user: desk.user,
    regions: desk.regions,
    after: desk.after,
    send(frame) {
      const message = JSON.parse(Buffer.from(frame).toString()) as LiveMessage
      heard.push(message)
      const waiter = waiting.shift()
      if (waiter) waiter(message)
      else unread.push(message)
    },
  }
  const leave = feed.join(open)
  const next = () => {
    const message = unread.shift()
    return message ? Promise.resolve(message) : new Promise<LiveMessage>((resolve) => waiting.push(resolve))
  }
  return {
    heard,
    next,
    async hears(conversation) {
      for (;;) {
        const message = await next()
        if (message.kind === 'conversation' && message.conversation === conversation) return
      }
    },
    lastId: () => heard.reduce((last, message) => ('id' in message ? message.id : last), 0),
    leave,
  }
}
