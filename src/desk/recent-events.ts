/** The latest events, kept in memory for desks that were away for a moment. */

import type { StoredDeskEvent } from '../domain/live.ts'

export interface RecentEvents {
  readonly capacity: number
  begin(position: number, events: readonly StoredDeskEvent[]): void
  /** Later ones than all before. */
  add(events: readonly StoredDeskEvent[]): void
  /** Id of the last that was added. */
  position(): number
  /** Those after one id up to another; `undefined` where some of them are not kept any more, or never were. */
  between(after: number, upTo: number): readonly StoredDeskEvent[] | undefined
}

export function createRecentEvents(capacity = 10_000): RecentEvents {
  let kept: StoredDeskEvent[] = []
  let position = 0
  /** All after it are kept. */
  let floor = 0

  return {
    capacity,
    begin(at, events) {
      position = at
      kept = events.filter(({ id }) => id <= at)
      floor = (kept[0]?.id ?? at + 1) - 1
    },
    add(events) {
      kept.push(...events)
      position = events.at(-1)?.id ?? position
      const tooMany = kept.length - capacity
      if (tooMany < capacity / 10) return
      floor = kept[tooMany - 1]?.id ?? floor
      kept = kept.slice(tooMany)
    },
    position: () => position,
    between(after, upTo) {
      if (after < floor || after > upTo) return undefined
      return kept.slice(firstAfter(kept, after), firstAfter(kept, upTo))
    },
  }
}

/** Index of the first with a larger id. */
function firstAfter(events: readonly StoredDeskEvent[], id: number): number {
  let [low, high] = [0, events.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((events[middle]?.id ?? Infinity) > id) high = middle
    else low = middle + 1
  }
  return low
}
