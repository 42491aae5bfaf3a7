/** Works on one lane: what the newcomer wrote is answered, and what is to be said to them is sent. */

import type { ChatAddress } from '../domain/channel.ts'
import type { PersonId } from '../domain/person.ts'
import type { PendingMessage, Standing } from '../domain/settlement.ts'
import { burstEnd } from '../inbox/burst.ts'
import { deliver, type DeliverDeps } from '../outbox/deliver.ts'
import type { Channel, Waker } from '../ports/channels.ts'
import type { Conversations } from '../ports/conversations.ts'
import { converse } from './converse.ts'
import type { ConverseDeps } from './deps.ts'
import { momentOf } from './moment.ts'
import { say } from './say.ts'

export interface LaneDeps extends ConverseDeps {
  readonly conversations: Conversations
  readonly delivery: DeliverDeps
  readonly waker: Waker
  readonly cannotWait: (text: string) => boolean
  /** Shows for some seconds that an answer is under way; whether it does so is never waited for. */
  readonly showTyping: (to: ChatAddress) => void
  /** Does something again and again, until what it returns is called. */
  readonly every: (ms: number, what: () => void) => () => void
  /** For the log: a message that failed too often, and why; never what it says. */
  readonly noteGivenUp: (lane: PersonId, reason: string) => void
}

/** Tries of one message before it is given up, so that it doesn't keep the person's later ones waiting for ever. */
const mostAttempts = 8

/**
 * The handler of a lane's jobs: at most one runs for a lane, and whoever writes meanwhile has it run once more.
 *
 * @param attempt from 1
 */
export async function workOnLane(lane: PersonId, attempt: number, signal: AbortSignal, deps: LaneDeps): Promise<void> {
  while (!signal.aborted && (await takeTurn(lane, attempt, deps))) continue
  await deliver(lane, signal, deps.delivery)
}

/** `true` where another round is due: there is more than was read, or it has changed meanwhile. */
async function takeTurn(lane: PersonId, attempt: number, deps: LaneDeps): Promise<boolean> {
  const standing = await deps.conversations.standing(lane)
  if (standing === undefined || standing.pending.length === 0) return false
  const limits = deps.burstOf(standing.person.address.channel)
  const waitMs = burstEnd(standing.pending, limits, deps.cannotWait).getTime() - deps.now().getTime()
  if (waitMs > 0) {
    deps.waker.wake(lane, waitMs)
    return false
  }
  const [hopeless, hopeful] = partition(standing.pending, ({ attempts }) => attempts >= mostAttempts)
  if (hopeless.length > 0) {
    await giveUp(standing, hopeless, deps)
    return hopeful.length > 0
  }
  if (attempt > 1 || isOld(standing, deps)) await deps.conversations.begin(hopeful)
  return !(await answer(lane, standing, deps)) || !standing.isAllPending
}

/** Old ones may have ended a process before: their tries are counted. Others spare the database that. */
function isOld({ pending: [first] }: Standing, { now }: LaneDeps): boolean {
  return first !== undefined && now().getTime() - first.receivedAt.getTime() > youngMs
}

/** Longer than any burst. */
const youngMs = 15_000

/** `false` where a message was edited meanwhile, so that nothing is settled and the next round reads it anew. */
async function answer(lane: PersonId, standing: Standing, deps: LaneDeps): Promise<boolean> {
  const settlement = await whileTyping(standing, deps, converse(standing, deps))
  const channel = deps.delivery.channels.get(standing.person.address.channel)
  const says = settlement.says?.flatMap((say) => fitted(say.content, channel).map((content) => ({ ...say, content })))
  return deps.conversations.settle(lane, { ...settlement, ...(says && { says }) }, deps.now())
}

/** Messengers show it for about five seconds; an answer that a model writes takes longer. */
const typingEveryMs = 4_000

async function whileTyping<T>({ person }: Standing, { every, showTyping }: LaneDeps, work: Promise<T>): Promise<T> {
  const stop = every(typingEveryMs, () => showTyping(person.address))
  try {
    return await work
  } finally {
    stop()
  }
}

const fitted = (content: Parameters<Channel['fit']>[0], channel: Channel | undefined) =>
  channel?.fit(content) ?? [content]

/** Whoever wrote it hears that it is our fault; what failed stands in the log. */
async function giveUp(
  { person, ...others }: Standing,
  messages: readonly PendingMessage[],
  deps: LaneDeps,
): Promise<void> {
  const reason = `It was begun on ${mostAttempts} times without an end.`
  await deps.conversations.giveUp(messages, reason, deps.now())
  deps.noteGivenUp(person.id, reason)
  const { phrases } = momentOf({ person, ...others }, null)
  await deps.conversations.settle(person.id, { handled: [], says: [say(phrases.ourFault)] }, deps.now())
}

function partition<T>(all: readonly T[], test: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(test), all.filter((one) => !test(one))]
}
