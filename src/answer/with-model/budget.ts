/** The time that a turn may take with the model's help; then what was found without it goes out. */

import { ModelFailure } from '../../domain/model.ts'

export interface TurnBudget {
  /** Aborted when the time is over. */
  readonly signal: AbortSignal
  /** Share of the time that is left, in [0, 1]. */
  left(): number
}

export function startBudget(turnMs: number): TurnBudget {
  const startedAt = performance.now()
  return {
    signal: AbortSignal.timeout(turnMs),
    left: () => Math.max(0, 1 - (performance.now() - startedAt) / turnMs),
  }
}

/**
 * What the work comes to, if it does so in time; a service that does not heed the signal is not waited for.
 *
 * @throws ModelFailure when the time is over
 */
export async function within<T>({ signal }: TurnBudget, work: Promise<T>): Promise<T> {
  const over = Promise.withResolvers<never>()
  const giveUp = () => over.reject(new ModelFailure('timeout', 'The turn took longer than MODEL_TURN_MS.'))
  signal.addEventListener('abort', giveUp, { once: true })
  if (signal.aborted) giveUp()
  try {
    return await Promise.race([work, over.promise])
  } finally {
    signal.removeEventListener('abort', giveUp)
  }
}
