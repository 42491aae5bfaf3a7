/** Wakes lanes through the queue, at once or in a while. What is not heard, the sweeper finds in the database. */

import type { PersonId } from '../domain/person.ts'
import type { Waker } from '../ports/channels.ts'
import type { Jobs } from '../ports/jobs.ts'

/** Jobs of this queue have a lane's id and no payload. */
export const laneQueue = 'lane'

interface Alarm {
  readonly at: number
  readonly timer: NodeJS.Timeout
}

export interface StoppableWaker extends Waker {
  /** Rings all alarms now, so that whoever runs next hears them. */
  stop(): Promise<void>
}

/** @param onDeaf hears that the queue did not take a wake */
export function createWaker(jobs: Pick<Jobs, 'add'>, onDeaf: (error: unknown) => void): StoppableWaker {
  const alarms = new Map<PersonId, Alarm>()
  const ringing = new Set<Promise<void>>()

  function ring(lane: PersonId): void {
    clearTimeout(alarms.get(lane)?.timer)
    alarms.delete(lane)
    const added = jobs.add(laneQueue, lane, null).catch(onDeaf)
    ringing.add(added)
    void added.finally(() => ringing.delete(added))
  }

  return {
    wake(lane, afterMs = 0) {
      if (afterMs <= 0) return ring(lane)
      const at = performance.now() + afterMs
      const set = alarms.get(lane)
      if (set !== undefined && set.at <= at) return
      clearTimeout(set?.timer)
      alarms.set(lane, { at, timer: setTimeout(ring, afterMs, lane) })
    },
    async stop() {
      for (const lane of alarms.keys()) ring(lane)
      await Promise.all(ringing)
    },
  }
}
