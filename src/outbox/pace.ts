/** Keeps what is sent within what a provider takes: per account by waiting, per chat by coming back later. */

import PQueue from 'p-queue'
import type { AccountKey } from '../domain/channel.ts'
import type { PersonId } from '../domain/person.ts'
import type { ChannelLimits } from '../domain/outbox.ts'

export interface Pace {
  /** How long this chat has to wait for its next message, in ms; 0 for not at all. */
  chatDelay(lane: PersonId, limits: ChannelLimits, now: number): number
  noteSent(lane: PersonId, limits: ChannelLimits, now: number): void
  /**
   * Runs `send` as soon as the account may send again. What comes together goes evenly, not all at once: a process that
   * is killed then has hardly ever more than one message that was taken and is not noted yet.
   */
  inTurn<Result>(account: AccountKey, limits: ChannelLimits, send: () => Promise<Result>): Promise<Result>
}

/** Of one process: several share a limit only by what the provider says. */
export function createPace(): Pace {
  const accounts = new Map<string, PQueue>()
  const chats = new Map<PersonId, number[]>()

  const recent = (lane: PersonId, { perChat }: ChannelLimits, now: number) =>
    (chats.get(lane) ?? []).filter((at) => at > now - perChat.everyMs)

  return {
    chatDelay(lane, limits, now) {
      const sent = recent(lane, limits, now)
      const { messages, everyMs } = limits.perChat
      const oldest = sent[sent.length - messages]
      return oldest === undefined ? 0 : oldest + everyMs - now
    },
    noteSent(lane, limits, now) {
      chats.set(lane, [...recent(lane, limits, now), now])
      if (chats.size > mostChats) forgetIdle(chats, now - limits.perChat.everyMs)
    },
    inTurn({ channel, account }, { perAccount }, send) {
      const name = `${channel}:${account}`
      const queue =
        accounts.get(name) ?? new PQueue({ intervalCap: 1, interval: perAccount.everyMs / perAccount.messages })
      accounts.set(name, queue)
      return queue.add(send)
    },
  }
}

const mostChats = 10_000

function forgetIdle(chats: Map<PersonId, number[]>, before: number): void {
  for (const [lane, sent] of chats) if ((sent.at(-1) ?? 0) < before) chats.delete(lane)
}
