/** What a learning process runs: pages in, tables out, in pieces that nobody is kept waiting by. */

import { setPriority } from 'node:os'
import type { ParallelPage } from '../../src/domain/parallel-page.ts'
import type { TermTable } from '../../src/domain/term-tables.ts'
import type { Learnt } from './learn-apart.ts'
import { learnTables } from './learn-tables.ts'

const unitsAtOnce = 500

/** Questions go first: the serving process has 0. */
const priority = 10

setPriority(priority)
process.on('disconnect', () => process.exit())
process.once('message', (pages: readonly ParallelPage[]) => {
  const { forth, back } = learnTables(pages)
  tell('forth', forth)
  tell('back', back)
  post({ kind: 'done' })
})

function tell(direction: 'forth' | 'back', table: TermTable): void {
  const rows = [...table]
  for (let at = 0; at < rows.length; at += unitsAtOnce) {
    post({ kind: 'rows', direction, rows: rows.slice(at, at + unitsAtOnce) })
  }
}

function post(message: Learnt): void {
  process.send?.(message)
}
