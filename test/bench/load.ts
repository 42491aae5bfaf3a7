/**
 * The load run: how fast messages are acknowledged and answered at 50 a second, and how many can be answered at all,
 * beside a bare loop on the same database and queue: one insert, one job, one call of the Bot API, and no logic. Questions
 * are so long (over 160 characters) that nobody waits whether more follows; of short ones it is told what waiting costs.
 *
 *     node test/bench/load.ts [--per-second 50 --seconds 60] [--messages 1500 --rounds 3] [--only Redis]
 */

import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { formatTable, type Cell } from '../../src/commands/table.ts'
import { createDatabase, startPostgres } from '../services/postgres.ts'
import { startRedis } from '../services/redis.ts'
import type { Environment } from '../services/command-line.ts'
import { question } from './faults/newcomers.ts'
import { startBare, startOurs, type Contender } from './load/contenders.ts'
import { openTraffic, percentile, type Measured, type Traffic } from './load/traffic.ts'

const { values } = parseArgs({
  options: {
    'per-second': { type: 'string', default: '50' },
    seconds: { type: 'string', default: '60' },
    messages: { type: 'string', default: '1500' },
    rounds: { type: 'string', default: '3' },
    people: { type: 'string', default: '1000' },
    only: { type: 'string' },
  },
})
const perSecond = Number(values['per-second'])
const seconds = Number(values.seconds)
const people = Number(values.people)
const rounds = Array.from({ length: Number(values.rounds) }, (_, i) => i)

/** So many that none of them comes near what Telegram lets one send. */
const bots = 20
const most = { messages: Number(values.messages), atOnce: 100 }
const steadily = { messages: perSecond * seconds, perSecond }
const long = (number: number) => question(number, 160)
const short = (number: number) => question(number, 0)
const command = () => '/help'

interface Contest {
  readonly lotse: { readonly steady: Measured; readonly short: Measured }
  readonly bare: { readonly steady: Measured }
  /** One after the other, again and again, so that a machine that is busy otherwise is so for all. */
  readonly rounds: readonly { readonly questions: Measured; readonly commands: Measured; readonly bare: Measured }[]
}

console.log(
  `${cpus().length} × ${cpus()[0]?.model.trim()}, shared by all; load before: ${loadavg()[0]?.toFixed(1)}, Node ${process.version}`,
)
const postgres = await startPostgres({ durable: true })
const redis = await startRedis()
try {
  for (const queue of ['Redis', 'PostgreSQL']) {
    if (values.only !== undefined && values.only !== queue) continue
    const place = {
      DATABASE_URL: await createDatabase(postgres.url),
      ...(queue === 'Redis' && { REDIS_URL: redis.url }),
    }
    console.log(`\nQueue in ${queue}`)
    console.log(formatTable(['', 'Lotse', 'bare loop', 'Lotse / bare'], rowsOf(await contest(place))))
  }
} finally {
  await redis.stop()
  await postgres.stop()
}
console.log(`\nLoad after: ${loadavg()[0]?.toFixed(1)}`)

async function contest(place: Environment): Promise<Contest> {
  const opened = new AsyncDisposableStack()
  try {
    return await contestWith(opened, place)
  } finally {
    await opened.disposeAsync()
  }
}

async function contestWith(opened: AsyncDisposableStack, place: Environment): Promise<Contest> {
  const traffic = opened.adopt(await openTraffic({ bots, people }), (one) => one.close())
  const ours = opened.adopt(await startOurs(place, traffic), (one) => one.end())
  await warmUp(ours, traffic)
  const bare = opened.adopt(await startBare(place, traffic), (one) => one.end())
  await warmUp(bare, traffic)
  const theirs = { steady: await traffic.steady({ ...steadily, words: long }) }
  await ours.takeOver()
  const lotse = {
    steady: await traffic.steady({ ...steadily, words: long }),
    short: await traffic.steady({ ...steadily, messages: steadily.messages / 2, words: short }),
  }
  const all: Contest['rounds'][number][] = []
  for (const _ of rounds) {
    await ours.takeOver()
    const questions = await traffic.flatOut({ ...most, words: long })
    const commands = await traffic.flatOut({ ...most, words: command })
    await bare.takeOver()
    all.push({ questions, commands, bare: await traffic.flatOut({ ...most, words: long }) })
  }
  return { lotse, bare: theirs, rounds: all }
}

/** Then everybody is greeted, and every plan is made. */
async function warmUp(contender: Contender, traffic: Traffic): Promise<void> {
  await contender.takeOver()
  await traffic.flatOut({ messages: people, atOnce: most.atOnce, words: long })
}

function rowsOf({ lotse, bare, rounds: all }: Contest): readonly (readonly Cell[])[] {
  const rate = ({ answered, seconds: lasted }: Measured) => answered / lasted
  const best = (of: (round: (typeof all)[number]) => Measured) => median(all.map((round) => rate(of(round))))
  const row = (name: string, ours: number, theirs?: number): readonly Cell[] => [
    name,
    Number(ours.toFixed(1)),
    theirs === undefined ? null : Number(theirs.toFixed(1)),
    theirs === undefined ? null : Number((ours / theirs).toFixed(2)),
  ]
  const both = (of: (measured: Measured) => number) => [of(lotse.steady), of(bare.steady)] as const
  const load = `at ${perSecond}/s`
  return [
    row(
      'most answers to questions a second',
      best(({ questions }) => questions),
      best((round) => round.bare),
    ),
    row(
      'most answers to /help a second',
      best(({ commands }) => commands),
      best((round) => round.bare),
    ),
    row(`${load}: answers a second`, ...both(rate)),
    row(`${load}: acknowledged, p50 ms`, ...both(({ acknowledgements }) => percentile(acknowledgements, 0.5))),
    row(`${load}: acknowledged, p99 ms`, ...both(({ acknowledgements }) => percentile(acknowledgements, 0.99))),
    row(`${load}: answered, p50 ms`, ...both(({ turns }) => percentile(turns, 0.5))),
    row(`${load}: answered, p95 ms`, ...both(({ turns }) => percentile(turns, 0.95))),
    row('short, waited for on purpose: acknowledged, p99 ms', percentile(lotse.short.acknowledgements, 0.99)),
    row('short, waited for on purpose: answered, p50 ms', percentile(lotse.short.turns, 0.5)),
    row('short, waited for on purpose: answered, p95 ms', percentile(lotse.short.turns, 0.95)),
  ]
}

function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
