/** Finds what a crash, or a queue that was away, has left lying, and wakes its lane again. */

import type { Outbox, Waker } from '../ports/channels.ts'
import type { Conversations } from '../ports/conversations.ts'
import type { BurstLimits } from './burst.ts'

export interface SweepDeps {
  readonly conversations: Pick<Conversations, 'forgottenSince'>
  readonly outbox: Pick<Outbox, 'dueBefore'>
  readonly waker: Waker
  /** Of the channel that waits longest. */
  readonly burst: BurstLimits
  readonly now: () => Date
}

/** What is younger is most likely being worked on; a wake too many does no harm, but costs a job. */
const graceMs = 2_000

/** The next sweep finds the others. */
const lanesAtOnce = 500

/** Returns how many lanes were woken. */
export async function sweep({ conversations, outbox, waker, burst, now }: SweepDeps): Promise<number> {
  const before = (ms: number) => new Date(now().getTime() - ms)
  const lanes = new Set([
    ...(await conversations.forgottenSince(before(burst.quietMs + graceMs), lanesAtOnce)),
    ...(await outbox.dueBefore(before(graceMs), lanesAtOnce)),
  ])
  for (const lane of lanes) waker.wake(lane)
  return lanes.size
}
