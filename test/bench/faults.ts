/**
 * The fault run: thousands of messages while the worker is killed, the database and Redis are restarted, and the Bot API
 * fails every fifth call. It fails itself where a message was lost, or a chat was answered out of order.
 *
 *     node test/bench/faults.ts [--messages 2000 --chats 200 --kills 20] [--only embedded] [--log FILE]
 */

import { appendFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { formatTable, type Cell } from '../../src/commands/table.ts'
import { seedOfTheDay } from '../services/random-numbers.ts'
import type { InstallationKind } from './faults/installation.ts'
import { faultRun, type FaultRunOptions, type FaultRunOutcome } from './faults/run.ts'

const { values } = parseArgs({
  options: {
    messages: { type: 'string', default: '2000' },
    chats: { type: 'string', default: '200' },
    kills: { type: 'string', default: '20' },
    restarts: { type: 'string', default: '2' },
    rate: { type: 'string', default: '20' },
    only: { type: 'string' },
    log: { type: 'string' },
  },
})
const number = (name: 'messages' | 'chats' | 'kills' | 'restarts' | 'rate') => Number(values[name])
const { log } = values
const seed = seedOfTheDay()

const large = {
  messages: number('messages'),
  chats: number('chats'),
  kills: number('kills'),
  databaseRestarts: number('restarts'),
  messagesPerSecond: number('rate'),
}
const fifth = (figure: number) => Math.max(1, Math.round(figure / 5))
const small = {
  messages: fifth(large.messages),
  chats: fifth(large.chats),
  kills: Math.max(1, Math.round(large.kills / 2)),
  databaseRestarts: 0,
  messagesPerSecond: Math.max(1, large.messagesPerSecond / 2),
}
const kinds: Readonly<Record<InstallationKind, Omit<FaultRunOptions, 'kind' | 'seed'>>> = {
  'PostgreSQL and Redis': { ...large, queueRestarts: number('restarts') },
  PostgreSQL: { ...large, queueRestarts: 0 },
  embedded: { ...small, queueRestarts: 0 },
}

console.log(`${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}, LOTSE_SEED=${seed}`)
const outcomes: [InstallationKind, FaultRunOptions, FaultRunOutcome][] = []
for (const [name, options] of Object.entries(kinds)) {
  const kind = name as InstallationKind
  if (values.only !== undefined && values.only !== kind) continue
  const onLine = (line: string) => log !== undefined && appendFileSync(log, `${line}\n`)
  const run = { kind, seed, ...options, onLine }
  outcomes.push([kind, run, await faultRun(run)])
}
console.log(formatTable(['', ...outcomes.map(([kind]) => kind)], rows()))
for (const [kind, , outcome] of outcomes) console.log(`${kind}: ${repeatsOf(outcome)}`)
const isWell = ({ lost, disordered, stored }: FaultRunOutcome) =>
  lost === 0 && disordered === 0 && stored.unhandled === 0 && stored.unsent === 0
if (!outcomes.every(([, , outcome]) => isWell(outcome))) process.exitCode = 1

function rows(): readonly (readonly Cell[])[] {
  const row = (name: string, figure: (options: FaultRunOptions, outcome: FaultRunOutcome) => number) =>
    [name, ...outcomes.map(([, options, outcome]) => figure(options, outcome))] as const
  const happened = (outcome: FaultRunOutcome, what: string) =>
    outcome.deeds.filter(({ deed }) => deed.startsWith(what)).length
  const seconds = (ms: number) => Number((ms / 1_000).toFixed(1))
  return [
    row('messages', ({ messages }) => messages),
    row('chats', ({ chats }) => chats),
    row('worker killed with -9', (_, outcome) => happened(outcome, 'worker')),
    row('database restarted', (_, outcome) => happened(outcome, 'database')),
    row('Redis restarted', (_, outcome) => happened(outcome, 'queue')),
    row('processes ended by themselves', (_, { ends }) => ends),
    row('calls that the Bot API failed, %', (_, { failedShare }) => Number((failedShare * 100).toFixed(1))),
    row('answered', (_, { answered }) => answered),
    row('lost', (_, { lost }) => lost),
    row('chats out of order', (_, { disordered }) => disordered),
    row('repeated', (_, { repeats, repeatedForNothing }) => repeats.reduce((a, b) => a + b, repeatedForNothing)),
    row('most repeated at once', (_, { repeats }) => Math.max(0, ...repeats)),
    row('dead letters', (_, { stored }) => stored.dead),
    row('given up', (_, { stored }) => stored.givenUp),
    row('left unhandled, unsent', (_, { stored }) => stored.unhandled + stored.unsent),
    row('median wait, s', (_, { medianWaitMs }) => seconds(medianWaitMs)),
    row('longest wait, s', (_, { longestWaitMs }) => seconds(longestWaitMs)),
    row('wall time, s', (_, { wallMs }) => seconds(wallMs)),
  ]
}

/** Of those after which something was repeated. */
function repeatsOf({ deeds, repeats, repeatedForNothing }: FaultRunOutcome): string {
  const told = deeds.flatMap(({ deed }, i) => ((repeats[i] ?? 0) > 0 ? [`${repeats[i]} (${deed})`] : []))
  const all = [...told, ...(repeatedForNothing > 0 ? [`${repeatedForNothing} (for no reason)`] : [])]
  return all.length === 0 ? 'nothing repeated' : `repeated ${all.join(', ')}`
}
