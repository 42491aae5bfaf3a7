/** What became of every question: by what the Bot API took, in which order, and how often. */

import { encodeAction } from '../../../src/domain/action.ts'
import type { Call } from '../../doubles/telegram/state.ts'
import type { Done } from './mischief.ts'
import type { Asked } from './newcomers.ts'

export interface Ledger {
  readonly answered: number
  /** Questions without an answer. */
  readonly lost: number
  /** Chats in which an answer came before that to an earlier question, or before the greeting. */
  readonly disordered: number
  /** Messages that came once too often: how many for each deed, in the order of the deeds. */
  readonly repeats: readonly number[]
  /** Messages that came once too often though nothing had happened in between. */
  readonly repeatedForNothing: number
  readonly medianWaitMs: number
  readonly longestWaitMs: number
  /** Of all calls that people see something of. */
  readonly failedShare: number
}

interface Taken {
  readonly chat: number
  /** The question that it quotes; `undefined` for a greeting, and for what is said of going on to a person. */
  readonly quotes: number | undefined
  /** It follows the answer that made Lotse ask for a person, once a chat. */
  readonly isHandOver: boolean
  readonly at: number
}

/** Questions answered so far, each counted once; made for being asked often. */
export function answeredSoFar(calls: readonly Call[]): () => number {
  const quoted = new Set<number>()
  let seen = 0
  return () => {
    for (; seen < calls.length; seen++) {
      const call = calls[seen]
      const quotes = call !== undefined && isTaken(call) ? quotedBy(call) : undefined
      if (quotes !== undefined) quoted.add(quotes)
    }
    return quoted.size
  }
}

export interface Happened {
  readonly calls: readonly Call[]
  readonly asked: readonly Asked[]
  /** In their order. */
  readonly done: readonly Done[]
  /** When the clock of the calls started, by the monotonic clock. */
  readonly startedAt: number
}

export function keepLedger({ calls, asked, done, startedAt }: Happened): Ledger {
  const taken = calls.filter(isTaken).map((call) => takenOf(call, startedAt))
  const firsts = new Map<number, Taken>()
  for (const one of taken) if (one.quotes !== undefined && !firsts.has(one.quotes)) firsts.set(one.quotes, one)
  const waits = asked.flatMap(({ messageId, at }) => {
    const answer = firsts.get(messageId)
    return answer === undefined ? [] : [answer.at - at]
  })
  const causes = repetitions(taken).map((times) => causeOf(times, done))
  const visible = calls.filter(({ method }) => /^(send|edit|answer)/.test(method))
  return {
    answered: waits.length,
    lost: asked.length - waits.length,
    disordered: [...Map.groupBy(taken, ({ chat }) => chat).values()].filter((chat) => !isInOrder(chat)).length,
    repeats: done.map((deed) => causes.filter((cause) => cause === deed).length),
    repeatedForNothing: causes.filter((cause) => cause === undefined).length,
    medianWaitMs: median(waits),
    longestWaitMs: Math.max(0, ...waits),
    failedShare: visible.filter(({ outcome }) => outcome !== 'taken').length / visible.length,
  }
}

const isTaken = ({ method, outcome }: Call) => method === 'sendMessage' && outcome === 'taken'

function takenOf(call: Call, startedAt: number): Taken {
  const { payload } = call
  const isHandOver = JSON.stringify(payload['reply_markup'] ?? '').includes(withdraw)
  return { chat: Number(payload['chat_id']), quotes: quotedBy(call), isHandOver, at: startedAt + call.at }
}

const withdraw = encodeAction({ kind: 'want-machine' })

function quotedBy({ payload }: Call): number | undefined {
  const quoted = payload['reply_parameters']
  const hasNumber = typeof quoted === 'object' && quoted !== null && 'message_id' in quoted
  return hasNumber ? Number(quoted.message_id) : undefined
}

/** The greeting first, then the answers in the order of the questions; the same one twice in a row is a repetition. */
function isInOrder(chat: readonly Taken[]): boolean {
  const numbers = chat.filter(({ isHandOver }) => !isHandOver).map(({ quotes }) => quotes ?? 0)
  return numbers[0] === 0 && numbers.every((number, i) => i === 0 || number >= (numbers[i - 1] ?? 0))
}

interface Repetition {
  readonly before: number
  readonly again: number
}

/** Each with the time when the same had come before. */
function repetitions(taken: readonly Taken[]): readonly Repetition[] {
  const lastTimes = new Map<string, number>()
  return taken.flatMap(({ chat, quotes, isHandOver, at }) => {
    const what = `${chat} ${quotes ?? (isHandOver ? 'hand-over' : 'greeting')}`
    const before = lastTimes.get(what)
    lastTimes.set(what, at)
    return before === undefined ? [] : [{ before, again: at }]
  })
}

/**
 * What happened between the provider's taking it and our note of it: a process that waits to note it survives the
 * absence of a service, but not its own death.
 */
function causeOf({ before, again }: Repetition, done: readonly Done[]): Done | undefined {
  const between = done.filter(({ at, overAt }) => overAt + underWayMs >= before && at < again)
  return between.find(({ deed }) => deed === 'worker killed') ?? between[0]
}

/** So long after its sender's death a message may arrive. */
const underWayMs = 100

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
