/**
 * The live run: many open desks, a server in a process of its own, and changes at the rate of a busy day. It tells how
 * long a change takes from being written to being read by each desk that shows it, and what a desk costs the server.
 *
 *     node test/bench/desk-live.ts [--desks 1000 --seconds 30]
 */

import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { formatTable } from '../../src/commands/table.ts'
import { measureDesks } from './desk/live.ts'
import { onStage } from './desk/stage.ts'

const { values } = parseArgs({
  options: {
    desks: { type: 'string', default: '1000' },
    seconds: { type: 'string', default: '30' },
  },
})
const desks = Number(values.desks)
const seconds = Number(values.seconds)

/** In twenty regions each change is read by every twentieth; in one by all: the worst that there is. */
const cases = [
  { regions: 20, changesPerSecond: 10, beats: false },
  { regions: 20, changesPerSecond: 10, beats: true },
  { regions: 1, changesPerSecond: 2, beats: false },
] as const

console.log(
  `${cpus().length} × ${cpus()[0]?.model.trim()}, shared by all; load before: ${loadavg()[0]?.toFixed(1)}, Node ${process.version}`,
)
console.log('Milliseconds from before a change is written until a desk has read it, commit and network included.')
const rows = []
for (const { regions, changesPerSecond, beats } of cases) {
  const place = { database: 'PostgreSQL', regions, counsellors: desks, conversations: 400 } as const
  const live = await onStage(place, (stage) => measureDesks(stage, { seconds, changesPerSecond, beats }))
  rows.push([
    `${desks} desks in ${regions} regions${beats ? ', each there' : ''}`,
    changesPerSecond,
    live.expected,
    live.missed,
    live.p50Ms,
    live.p95Ms,
    live.longestMs,
    live.kilobytesPerDesk,
    live.serverMegabytes,
    live.serverCpu,
  ])
}
console.log(
  formatTable(
    ['', 'changes/s', 'to be read', 'missed', 'p50 ms', 'p95 ms', 'longest', 'kB a desk', 'server MB', 'CPU %'],
    rows,
  ),
)
console.log(`Load after: ${loadavg()[0]?.toFixed(1)}`)
