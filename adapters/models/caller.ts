/** Calls of one model: bounded, repeated once where that helps, observed, and none while its service is down. */

import { setTimeout as delay } from 'node:timers/promises'
import type { ModelTask, Usage } from '../../src/domain/model.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import { createBreaker } from './breaker.ts'
import { ServiceFailure, type ModelVariable } from './failures.ts'
import type { ObservedCall, ServiceOptions } from './service.ts'
import { openWire, type Wire } from './wire.ts'

export interface Errand {
  readonly task: ModelTask
  readonly region: RegionSlug | null
  readonly signal: AbortSignal
  /** Of the answer. */
  readonly maxBytes: number
}

export interface Paid<T> {
  readonly value: T
  readonly usage: Usage
}

export interface Caller {
  readonly isWell: boolean | null
  /**
   * @param attempt with what the last one failed of, if this is the second
   * @returns the usage of all attempts
   * @throws ServiceFailure
   */
  call<T>(errand: Errand, attempt: (wire: Wire, last?: ServiceFailure) => Promise<Paid<T>>): Promise<Paid<T>>
}

export const noUsage: Usage = { inputTokens: 0, outputTokens: 0 }

/** Longer waits are not worth a newcomer's time: the model-free answer goes out. */
const longestWaitMs = 2_000
const pauseMs = 250

export function createCaller(options: ServiceOptions, variable: ModelVariable, timeoutMs: number): Caller {
  const { model, observe, note, clock = () => performance.now() } = options
  const breaker = createBreaker({ clock, note: (change) => note?.({ model, ...change }) })
  const once = async <T>(errand: Errand, attempt: (wire: Wire) => Promise<Paid<T>>, spent: Usage[]) => {
    const startedAt = clock()
    const done = (outcome: ObservedCall['outcome'], usage: Usage) => {
      spent.push(usage)
      observe?.({ task: errand.task, model, region: errand.region, outcome, usage, ms: clock() - startedAt })
    }
    try {
      const paid = await breaker.run(() => overWire(openWire({ ...errand, timeoutMs, variable }), attempt))
      done('answered', paid.usage)
      return paid.value
    } catch (error) {
      if (error instanceof ServiceFailure) done(error.kind, error.usage ?? noUsage)
      throw error
    }
  }
  return {
    get isWell() {
      return breaker.isWell
    },
    async call(errand, attempt) {
      const spent: Usage[] = []
      try {
        const tryOnce = (last?: ServiceFailure) => once(errand, (wire) => attempt(wire, last), spent)
        const isWorthIt = () => breaker.isWell !== false
        const value = await atMostTwice(tryOnce, errand.signal, { ...options, isWorthIt })
        return { value, usage: sumOf(spent) }
      } catch (error) {
        throw error instanceof ServiceFailure ? error.costing(sumOf(spent)) : error
      }
    },
  }
}

async function overWire<T>(wire: Wire, attempt: (wire: Wire) => Promise<T>): Promise<T> {
  try {
    wire.signal.throwIfAborted()
    return await attempt(wire)
  } catch (error) {
    throw wire.failure(error)
  }
}

async function atMostTwice<T>(
  attempt: (last?: ServiceFailure) => Promise<T>,
  signal: AbortSignal,
  { random = Math.random, wait = waitFor, isWorthIt }: ServiceOptions & { readonly isWorthIt: () => boolean },
): Promise<T> {
  try {
    return await attempt()
  } catch (error) {
    const pause = error instanceof ServiceFailure ? pauseBefore(error, random) : Infinity
    if (!(error instanceof ServiceFailure) || pause > longestWaitMs || !isWorthIt()) throw error
    await wait(pause, signal).catch(() => {
      throw error
    })
    return attempt(error)
  }
}

const waitFor = (ms: number, signal: AbortSignal) => delay(ms, undefined, { signal })

/** Half of the pause by chance, so that not all come back at once; an answer of another shape needs none. */
function pauseBefore({ kind, repeat }: ServiceFailure, random: () => number): number {
  if (repeat === 'never') return Infinity
  if (repeat !== 'soon') return repeat.afterMs
  return kind === 'malformed' ? 0 : pauseMs * (0.5 + random())
}

function sumOf(usages: readonly Usage[]): Usage {
  return usages.reduce(
    (sum, { inputTokens, outputTokens }) => ({
      inputTokens: sum.inputTokens + inputTokens,
      outputTokens: sum.outputTokens + outputTokens,
    }),
    noUsage,
  )
}
