import { describe, expect, inject, it } from 'vitest'
import { faultRun } from '../bench/faults/run.ts'
import { seedOfTheDay } from '../services/random-numbers.ts'
import { findRedis } from '../services/redis.ts'

const seed = seedOfTheDay()

/** The long run is `node test/bench/faults.ts`. */
describe.for([
  { kind: 'embedded', databaseRestarts: 0, queueRestarts: 0, missing: [] },
  { kind: 'PostgreSQL and Redis', databaseRestarts: 1, queueRestarts: 1, missing: [inject('postgres'), findRedis()] },
] as const)(
  'people who write while everything breaks ($kind)',
  ({ kind, databaseRestarts, queueRestarts, missing }) => {
    const reasons = missing.flatMap((one) => ('missing' in one ? [one.missing] : []))
    const reason = reasons.length > 0 ? ` (skipped: ${reasons.join(', ')})` : ''

    it.skipIf(reason !== '')(
      `are all answered, in order, hardly anything twice (seed ${seed})${reason}`,
      async () => {
        const kills = kind === 'embedded' ? 2 : 3
        const crowd = { messages: 60, chats: 12, messagesPerSecond: 10 }
        const outcome = await faultRun({ kind, kills, databaseRestarts, queueRestarts, seed, ...crowd })
        expect(outcome).toMatchObject({
          answered: crowd.messages,
          lost: 0,
          disordered: 0,
          repeatedForNothing: 0,
          stored: { messages: crowd.messages, turns: crowd.messages, unhandled: 0, givenUp: 0, unsent: 0, dead: 0 },
        })
        expect(outcome.deeds).toHaveLength(kills + databaseRestarts + queueRestarts)
        expect(sum(outcome.repeats)).toBeLessThanOrEqual(outcome.deeds.length)
        expect(outcome.failedShare).toBeGreaterThan(0.05)
      },
      300_000,
    )
  },
)

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
