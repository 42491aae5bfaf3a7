/** How a message comes in: it is stored once, the newcomer sees that somebody is at it, and its lane is woken. */

import type { ChatAddress } from '../domain/channel.ts'
import type { Inbound } from '../domain/inbound.ts'
import type { Waker } from '../ports/channels.ts'
import type { Inbox } from '../ports/conversations.ts'
import { endsBurst, type BurstOf } from './burst.ts'

export interface ReceiveDeps {
  readonly inbox: Inbox
  readonly waker: Waker
  /** Never throws; nobody waits for it. */
  readonly showTyping: (to: ChatAddress) => void
  readonly burstOf: BurstOf
  readonly cannotWait: (text: string) => boolean
  readonly now: () => Date
  readonly observe: (message: Inbound, outcome: 'stored' | 'repeated') => void
}

/** Resolves when the message is safe, so that its delivery may be acknowledged; throws where it is not. */
export type Receive = (message: Inbound) => Promise<void>

export function createReceive(deps: ReceiveDeps): Receive {
  return async (message) => {
    const received = await deps.inbox.receive(message, deps.now())
    deps.observe(message, received === undefined ? 'repeated' : 'stored')
    if (received === undefined) return
    const isWaiting = !endsBurst(message.content, deps.cannotWait)
    if (takesAWhile(message) && !received.isHeld) deps.showTyping(message.from)
    deps.waker.wake(received.person, isWaiting ? deps.burstOf(message.from.channel).quietMs : 0)
  }
}

const takesAWhile = ({ content: { kind } }: Inbound): boolean => kind === 'text' || kind === 'voice'
