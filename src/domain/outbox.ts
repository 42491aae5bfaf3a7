/** What waits to be sent, what was given up, and what a page fetches for itself. */

import type { Answer } from './answer.ts'
import type { AccountKey, ChatAddress } from './channel.ts'
import type { Author, Outbound } from './outbound.ts'
import type { SoFar } from './progress.ts'

export interface ChannelLimits {
  readonly perAccount: { readonly messages: number; readonly everyMs: number }
  readonly perChat: { readonly messages: number; readonly everyMs: number }
}

export interface OutboxEntry {
  readonly id: string
  readonly to: ChatAddress
  readonly content: Outbound
  readonly author: Author
  /** Tries so far. */
  readonly attempts: number
  readonly dueAt: Date
  readonly createdAt: Date
}

export interface DeadLetter extends AccountKey {
  readonly id: string
  readonly kind: Outbound['kind']
  readonly reason: string
  readonly attempts: number
  readonly createdAt: Date
  readonly buriedAt: Date
}

export interface Mail {
  readonly messages: readonly MailboxMessage[]
  /** Whether a counsellor holds the conversation, so that Lotse is silent. */
  readonly isHeld: boolean
  /** Whether something was written that is not handled yet. */
  readonly isAtWork: boolean
  /** How the answer is coming along, where that is known. */
  readonly progress?: MailProgress
}

export interface MailProgress extends SoFar {
  /** Another one for each change; digits only. */
  readonly step: string
}

export interface MailboxMessage {
  /** Grows with each message of a chat; digits only. */
  readonly id: string
  readonly at: Date
  readonly author: Author
  readonly content: Outbound
  /** With the message that gives it, and with no other one of its turn. */
  readonly answer: Answer | null
}
