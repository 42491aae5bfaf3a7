/** Does something again and again, one time after the other, until it is enough. */

import { setTimeout as wait } from 'node:timers/promises'

/** What fails is told once until it works again. The first time is at once. */
export async function repeatUntil(
  signal: AbortSignal,
  everyMs: number,
  what: () => Promise<unknown>,
  noteFailure: (error: unknown) => void,
): Promise<void> {
  let isFailing = false
  while (!signal.aborted) {
    try {
      await what()
      isFailing = false
    } catch (error) {
      if (!isFailing && !signal.aborted) noteFailure(error)
      isFailing = true
    }
    await wait(everyMs, undefined, { signal, ref: false }).catch(() => undefined)
  }
}
