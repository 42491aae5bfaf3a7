/**
 * The race run: counsellors who take over the same conversation at once, over HTTP and two processes; and processes that
 * are killed (-9) while counsellors reply and draft. It counts owners, who was told of them, and what was lost.
 *
 *     node test/bench/desk-races.ts [--counsellors 50 --conversations 200] [--kills 5] [--only PostgreSQL]
 */

import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { formatTable } from '../../src/commands/table.ts'
import { killWhileReplying } from './desk/kill.ts'
import { raceForConversations } from './desk/race.ts'
import { onStage } from './desk/stage.ts'

const { values } = parseArgs({
  options: {
    counsellors: { type: 'string', default: '50' },
    conversations: { type: 'string', default: '200' },
    kills: { type: 'string', default: '5' },
    only: { type: 'string' },
  },
})
const plan = { regions: 1, counsellors: Number(values.counsellors), conversations: Number(values.conversations) }
const databases = (['PostgreSQL', 'embedded'] as const).filter(
  (database) => values.only === undefined || values.only === database,
)

console.log(
  `${cpus().length} × ${cpus()[0]?.model.trim()}, shared by all; load before: ${loadavg()[0]?.toFixed(1)}, Node ${process.version}`,
)
for (const database of databases) await race(database)
for (const database of databases) await kill(database)
console.log(`\nLoad after: ${loadavg()[0]?.toFixed(1)}`)

async function race(database: (typeof databases)[number]): Promise<void> {
  const processes = database === 'PostgreSQL' ? 2 : 1
  const run = await onStage({ ...plan, database }, (stage) => raceForConversations(stage, processes))
  console.log(`\n${database}, ${processes} processes: ${plan.counsellors} claims at once of each conversation`)
  console.log(
    formatTable(
      ['conversations', 'with one owner', 'claims lost', 'told the owner', 'claims/s', 'p50 ms', 'p95 ms'],
      [[run.conversations, run.oneOwner, run.lost, run.toldOwner, run.perSecond, run.p50Ms, run.p95Ms]],
    ),
  )
}

async function kill(database: (typeof databases)[number]): Promise<void> {
  const desks = { database, regions: 1, counsellors: 20, conversations: 40 } as const
  const killed = await onStage(desks, (stage) => killWhileReplying(stage, Number(values.kills)))
  console.log(`\n${database}: killed ${values.kills} times under load`)
  console.log(
    formatTable(
      ['', 'acknowledged', 'lost', 'doubled', 'tries in vain'],
      [
        ['replies', killed.replies, killed.repliesLost, killed.repliesDoubled, killed.brokenOff],
        ['drafts', killed.drafts, killed.draftsLost, 0, killed.draftsBrokenOff],
      ],
    ),
  )
}
