/** Several short messages in a row are one question: how long to wait for the next of them. */

import type { ChannelKind } from '../domain/channel.ts'
import type { PendingMessage } from '../domain/settlement.ts'

export interface BurstLimits {
  /** Who writes on within this time goes on with the same question. */
  readonly quietMs: number
  /** Nobody waits longer than this for an answer because of it. */
  readonly longestMs: number
}

export const usualBurst: BurstLimits = { quietMs: 3_000, longestMs: 9_000 }

/** A page that sends knows that its question is whole: it was written in one field, and not line by line. */
const pageBurst: BurstLimits = { quietMs: 1_000, longestMs: 3_000 }

export type BurstOf = (channel: ChannelKind) => BurstLimits

export const burstOf: BurstOf = (channel) => (channel === 'web' ? pageBurst : usualBurst)

/** In characters; whoever writes more in one message has said it all. */
const shortMessage = 160

export const isShort = (text: string): boolean => text.length <= shortMessage

/**
 * When what is pending may be answered.
 *
 * @param cannotWait tells a text that is to be answered at once, such as one about a danger
 */
export function burstEnd(
  pending: readonly PendingMessage[],
  limits: BurstLimits,
  cannotWait: (text: string) => boolean,
): Date {
  const times = pending.map(({ receivedAt }) => receivedAt.getTime())
  const isOver = pending.some(({ content }) => endsBurst(content, cannotWait))
  if (isOver || times.length === 0) return new Date(0)
  return new Date(Math.min(Math.max(...times) + limits.quietMs, Math.min(...times) + limits.longestMs))
}

/** Commands, buttons, and whatever is no text mean something by themselves. */
export function endsBurst(content: PendingMessage['content'], cannotWait: (text: string) => boolean): boolean {
  if (content.kind !== 'text') return content.kind !== 'deleted'
  return !isShort(content.text) || content.text.startsWith('/') || cannotWait(content.text)
}
