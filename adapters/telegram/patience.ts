/** Calls Telegram until it works: outages, floods and refused tokens pass, and are told once each. */

import { setTimeout as delay } from 'node:timers/promises'
import { DeliveryFailure, type DeliveryFailureKind } from '../../src/domain/delivery-failure.ts'
import type { Accounts } from '../../src/ports/channels.ts'
import type { TelegramLog } from './account.ts'
import type { TelegramBot } from './bot.ts'

export interface PatienceDeps {
  readonly bot: TelegramBot
  readonly accounts: Pick<Accounts, 'markBroken' | 'markWorking'>
  readonly log: TelegramLog
  readonly signal: AbortSignal
  readonly now: () => Date
  /** Rejects when the signal is aborted. */
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<unknown>
}

/** @throws DeliveryFailure of a final kind; the signal's reason once it is aborted */
export type Patiently = <T>(attempt: () => Promise<T>) => Promise<T>

/** What trying again does not mend. */
const unmendable: readonly DeliveryFailureKind[] = ['refused', 'gone', 'moved']

/** @param final kinds of failures that end it */
export function createPatience(deps: PatienceDeps, final = unmendable): Patiently {
  const { signal } = deps
  const wait = deps.wait ?? waitFor
  const teller = createTeller(deps)
  return async (attempt) => {
    for (let tries = 1; ; tries++) {
      signal.throwIfAborted()
      try {
        const result = await attempt()
        await teller.works()
        return result
      } catch (error) {
        signal.throwIfAborted()
        if (!(error instanceof DeliveryFailure) || final.includes(error.kind)) throw error
        await teller.fails(error)
        await wait(pauseAfter(error, tries), signal)
      }
    }
  }
}

export const waitFor = (ms: number, signal: AbortSignal) => delay(ms, undefined, { signal, ref: false })

/** Doubles from a second to half a minute, up to half of it by chance so that not all come back at once. */
export function pauseMs(tries: number): number {
  return Math.min(30_000, 500 * 2 ** Math.min(tries, 10)) * (0.5 + Math.random() / 2)
}

/** A token may be renewed, a configuration mended. */
const probeEveryMs = 60_000

function pauseAfter(failure: DeliveryFailure, tries: number): number {
  switch (failure.kind) {
    case 'busy':
      return failure.retryAfterMs ?? pauseMs(tries)
    case 'unreachable':
      return pauseMs(tries)
    case 'account-broken':
    case 'refused':
    case 'gone':
    case 'moved':
      return probeEveryMs
    default:
      return failure.kind satisfies never
  }
}

/** Says in the log and in the database what has changed, and nothing twice. */
function createTeller({ bot, accounts, log, now }: PatienceDeps) {
  const key = { channel: 'telegram', account: bot.account.account } as const
  const { account } = key
  let state: 'unknown' | 'working' | 'unreachable' | 'broken' = 'unknown'
  let isNoted = false

  /** A database that is away must not end the calls; what it missed is noted after the next one. */
  const become = async (next: typeof state, note: () => Promise<unknown>) => {
    isNoted &&= state === next
    state = next
    if (isNoted) return
    try {
      await note()
      isNoted = true
    } catch (error) {
      log.warn({ error, account }, 'the state of a Telegram account could not be noted')
    }
  }

  return {
    async works() {
      if (state === 'broken' || state === 'unreachable') log.info({ account }, 'Telegram answers again')
      await become('working', () => accounts.markWorking(key))
    },
    async fails({ kind, message }: DeliveryFailure) {
      if (kind === 'account-broken') {
        if (state !== 'broken') log.error({ account }, message)
        await become('broken', () => accounts.markBroken(key, message, now()))
      } else if (kind !== 'busy' && state !== 'unreachable' && state !== 'broken') {
        log.warn({ account }, `${message} It is tried again until it answers.`)
        state = 'unreachable'
      }
    },
  }
}
