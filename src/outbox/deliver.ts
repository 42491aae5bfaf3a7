/** Sends what a lane has to say, one after the other: what can't go now goes later, and what never can is buried. */

import pRetry from 'p-retry'
import type { AccountKey, ChannelKind } from '../domain/channel.ts'
import { DeliveryFailure } from '../domain/delivery-failure.ts'
import type { PersonId } from '../domain/person.ts'
import type { Accounts, Channel, Outbox, Waker } from '../ports/channels.ts'
import type { OutboxEntry } from '../domain/outbox.ts'
import type { Pace } from './pace.ts'

export interface DeliverDeps {
  readonly outbox: Outbox
  readonly accounts: Pick<Accounts, 'markBroken' | 'markWorking'>
  readonly channels: ReadonlyMap<ChannelKind, Channel>
  readonly pace: Pace
  readonly waker: Waker
  readonly now: () => Date
  /** In [0, 1): spreads out tries that failed together. */
  readonly random: () => number
  /** For metrics and the log; the failure names no person. */
  readonly observe: (entry: OutboxEntry, outcome: DeliveryOutcome, failure?: DeliveryFailure) => void
}

export type DeliveryOutcome = 'sent' | 'postponed' | 'buried' | 'dropped' | 'account-broken'

/** Resolves when the lane is empty, or what is next has to wait. */
export async function deliver(lane: PersonId, signal: AbortSignal, deps: DeliverDeps): Promise<void> {
  let entry = await deps.outbox.next(lane)
  while (entry !== undefined && !signal.aborted) {
    const waitMs = waitFor(lane, entry, deps)
    if (waitMs > 0) return deps.waker.wake(lane, waitMs)
    entry = await sendOne(lane, entry, signal, deps)
  }
}

function waitFor(lane: PersonId, entry: OutboxEntry, { pace, now, channels }: DeliverDeps): number {
  const untilDue = entry.dueAt.getTime() - now().getTime()
  const channel = channels.get(entry.to.channel)
  if (channel === undefined || entry.content.kind === 'acknowledge') return untilDue
  return Math.max(untilDue, pace.chatDelay(lane, channel.limits, now().getTime()))
}

/** What may follow at once; `undefined` where nothing does. */
async function sendOne(
  lane: PersonId,
  entry: OutboxEntry,
  signal: AbortSignal,
  deps: DeliverDeps,
): Promise<OutboxEntry | undefined> {
  const channel = deps.channels.get(entry.to.channel)
  if (channel === undefined) return noChannel(lane, entry, deps)
  try {
    const send = () => channel.send(entry.to, entry.content, signal)
    const { messageId } = await deps.pace.inTurn(entry.to, channel.limits, send)
    const next = await noteSent(entry, messageId, deps)
    if (entry.content.kind !== 'acknowledge') deps.pace.noteSent(lane, channel.limits, deps.now().getTime())
    deps.observe(entry, 'sent')
    if (entry.attempts > 0) await deps.accounts.markWorking(accountOf(entry))
    return next
  } catch (error) {
    if (!(error instanceof DeliveryFailure)) throw error
    return (await handleFailure(lane, entry, error, deps)) ? deps.outbox.next(lane) : undefined
  }
}

/** Tries harder than most: what is not noted is sent again. A database that restarts is back within seconds. */
const noting = { retries: 6, minTimeout: 100, factor: 2 }

const noteSent = ({ id }: OutboxEntry, messageId: string | null, { outbox, now }: DeliverDeps) =>
  pRetry(() => outbox.sent(id, messageId, now()), noting)

const accountOf = ({ to: { channel, account } }: OutboxEntry): AccountKey => ({ channel, account })

/** Its configuration is gone; it may come back with the next start. */
async function noChannel(lane: PersonId, entry: OutboxEntry, deps: DeliverDeps): Promise<undefined> {
  const failure = new DeliveryFailure({
    kind: 'account-broken',
    message: `The channel ${entry.to.channel} is not configured any more; configure it again, or delete its dead letters.`,
  })
  await handleFailure(lane, entry, failure, deps)
}

/** `true` where the next one may follow at once. */
async function handleFailure(
  lane: PersonId,
  entry: OutboxEntry,
  failure: DeliveryFailure,
  deps: DeliverDeps,
): Promise<boolean> {
  switch (failure.kind) {
    case 'gone':
      await deps.outbox.drop(lane, deps.now())
      deps.observe(entry, 'dropped', failure)
      return false
    case 'moved':
      if (failure.movedTo === null) return bury(entry, failure, deps)
      await deps.outbox.move(lane, failure.movedTo)
      deps.observe(entry, 'postponed', failure)
      return true
    case 'refused':
      return bury(entry, failure, deps)
    case 'account-broken':
      await deps.accounts.markBroken(accountOf(entry), failure.message, deps.now())
      return postpone(lane, entry, failure, deps)
    case 'busy':
    case 'unreachable':
      return postpone(lane, entry, failure, deps)
    default:
      return failure.kind satisfies never
  }
}

async function bury(entry: OutboxEntry, failure: DeliveryFailure, deps: DeliverDeps): Promise<true> {
  await deps.outbox.bury(entry.id, failure.message, deps.now())
  deps.observe(entry, 'buried', failure)
  return true
}

/** An answer that comes a day late helps nobody; it becomes a dead letter that a counsellor can see. */
const giveUpAfterMs = 24 * 3_600_000

async function postpone(
  lane: PersonId,
  entry: OutboxEntry,
  failure: DeliveryFailure,
  deps: DeliverDeps,
): Promise<boolean> {
  const now = deps.now().getTime()
  if (now - entry.createdAt.getTime() > giveUpAfterMs) return bury(entry, failure, deps)
  const waitMs = failure.retryAfterMs ?? backoff(entry.attempts, failure.kind, deps.random())
  await deps.outbox.postpone(entry.id, new Date(now + waitMs), failure.message)
  deps.observe(entry, failure.kind === 'account-broken' ? 'account-broken' : 'postponed', failure)
  deps.waker.wake(lane, waitMs)
  return false
}

const firstRetryMs = 1_000
const lastRetryMs = 60_000

/** Doubles each time, up to a minute, of which up to half is left off. A broken account is tried once a minute. */
function backoff(attempts: number, kind: DeliveryFailure['kind'], random: number): number {
  if (kind === 'account-broken') return lastRetryMs
  return Math.min(firstRetryMs * 2 ** attempts, lastRetryMs) * (1 - random / 2)
}
