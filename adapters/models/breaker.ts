/**
 * Leaves a service alone that fails again and again, and asks it now and then whether it is well.
 *
 * The libraries for this take a failure that is not the service's fault for a success, and let others wait for the
 * probe; a newcomer gets the answer of the model-free path instead of waiting.
 */

import { ModelFailure, type ModelFailureKind } from '../../src/domain/model.ts'
import { ServiceFailure } from './failures.ts'

export interface Breaker {
  /** Whether the service has answered lately; `null` while nobody knows. */
  readonly isWell: boolean | null
  /** @throws ServiceFailure `resting` at once, while the service is left alone */
  run<T>(call: () => Promise<T>): Promise<T>
}

export interface BreakerOptions {
  /** Milliseconds, of a clock that only goes forward. */
  readonly clock: () => number
  /** Told when the service begins to be left alone, and when it is well again. */
  readonly note: (change: { readonly kind: 'resting'; readonly why: string } | { readonly kind: 'well-again' }) => void
  /** Failures in a row after which it is left alone. Default 3. */
  readonly failures?: number
  /** How long until one call tries it again. Default 15,000. */
  readonly restMs?: number
}

type State =
  | { readonly kind: 'closed'; readonly failures: number; readonly hasAnswered: boolean }
  | { readonly kind: 'open'; readonly until: number }
  /** One call is trying it. */
  | { readonly kind: 'half-open' }

/** What says that the service itself is not well. */
const serviceFaults = new Set<ModelFailureKind>(['timeout', 'unreachable', 'broken', 'refused-access'])

export function createBreaker({ clock, note, failures: most = 3, restMs = 15_000 }: BreakerOptions): Breaker {
  let state: State = { kind: 'closed', failures: 0, hasAnswered: false }

  const answered = () => {
    if (state.kind !== 'closed') note({ kind: 'well-again' })
    state = { kind: 'closed', failures: 0, hasAnswered: true }
  }
  const failed = ({ message }: ModelFailure) => {
    if (state.kind === 'open') return
    const failures = state.kind === 'closed' ? state.failures + 1 : most
    if (state.kind === 'closed' && failures >= most) note({ kind: 'resting', why: message })
    state =
      failures >= most
        ? { kind: 'open', until: clock() + restMs }
        : { kind: 'closed', failures, hasAnswered: state.kind === 'closed' && state.hasAnswered }
  }
  /** It says nothing of the service: the next call is the probe then. */
  const gaveUp = () => {
    if (state.kind === 'half-open') state = { kind: 'open', until: clock() }
  }

  return {
    get isWell() {
      return state.kind === 'closed' ? state.hasAnswered || null : false
    },
    async run(call) {
      if (state.kind === 'half-open' || (state.kind === 'open' && clock() < state.until)) throw resting()
      if (state.kind === 'open') state = { kind: 'half-open' }
      try {
        const result = await call()
        answered()
        return result
      } catch (error) {
        if (!(error instanceof ModelFailure) || error.kind === 'aborted') gaveUp()
        else if (serviceFaults.has(error.kind)) failed(error)
        else answered()
        throw error
      }
    },
  }
}

const resting = () =>
  new ServiceFailure('resting', 'The model service failed several times and is left alone for a while.')
