/** How calls of the Bot API fail: one after the other as a test says, or by chance with a seed. */

import { randomNumbers } from '../../services/random-numbers.ts'

export type Fault =
  | { readonly kind: 'busy'; readonly retryAfter: number }
  | { readonly kind: 'refused'; readonly code: number; readonly description: string; readonly parameters?: object }
  /** A page of a proxy instead of JSON. */
  | { readonly kind: 'broken'; readonly status?: number }
  /** Takes nothing, and never answers. */
  | { readonly kind: 'silent' }
  /** Takes nothing, and hangs up. */
  | { readonly kind: 'reset' }
  /** Takes it, and answers only then. */
  | { readonly kind: 'slow'; readonly until: Promise<unknown> }
  /** Takes it, and hangs up before the answer. */
  | { readonly kind: 'lost' }

export interface RandomFaults {
  readonly seed: number
  /** Of all calls, from 0 to 1; together at most 1. */
  readonly shares: Partial<Record<'busy' | 'broken' | 'silent' | 'reset' | 'lost', number>>
  /** Default: those that people see something of. */
  readonly methods?: readonly string[]
  /** Seconds told to who is too fast, one of these by chance. Default 1. */
  readonly retryAfters?: readonly number[]
}

const visibleMethods = ['sendMessage', 'editMessageText', 'sendDocument', 'answerCallbackQuery', 'sendChatAction']

export interface Faults {
  /** The next calls of the method fail like this, one after the other. */
  script(method: string, faults: readonly Fault[]): void
  /** From now on; `undefined` ends it. */
  random(faults: RandomFaults | undefined): void
  next(method: string): Fault | undefined
}

export function createFaults(): Faults {
  const scripts = new Map<string, Fault[]>()
  let byChance: ((method: string) => Fault | undefined) | undefined
  return {
    script: (method, faults) => void scripts.set(method, [...(scripts.get(method) ?? []), ...faults]),
    random: (faults) => {
      byChance = faults && chance(faults)
    },
    next: (method) => scripts.get(method)?.shift() ?? byChance?.(method),
  }
}

function chance({ seed, shares, methods = visibleMethods, retryAfters = [1] }: RandomFaults) {
  const random = randomNumbers(seed)
  return (method: string): Fault | undefined => {
    if (!methods.includes(method)) return undefined
    let draw = random()
    for (const kind of ['busy', 'broken', 'silent', 'reset', 'lost'] as const) {
      draw -= shares[kind] ?? 0
      if (draw >= 0) continue
      if (kind !== 'busy') return { kind }
      return { kind, retryAfter: retryAfters[Math.floor(random() * retryAfters.length)] ?? 1 }
    }
    return undefined
  }
}
