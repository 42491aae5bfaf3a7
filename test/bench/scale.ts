/**
 * What a search costs in an installation of many regions, against one of a single region: simulated in a PostgreSQL
 * server of its own, with half of each region's pages shared by ten. It prints and judges nothing.
 *
 *     node test/bench/scale.ts [regions] [languages] [pages of each]      default: 100 10 300
 */

import { cpus } from 'node:os'
import { migrate } from '../../db/migrate.ts'
import { createPassageIndex } from '../../db/passage-index.ts'
import { openPool, type Pool } from '../../db/pool.ts'
import { createTermTables } from '../../db/term-tables.ts'
import { createRetriever } from '../../src/answer/retrieve.ts'
import { formatTable, type Cell } from '../../src/commands/table.ts'
import type { Turn } from '../../src/domain/turn.ts'
import { createDatabase, startPostgres } from '../services/postgres.ts'
import { randomNumbers } from '../services/random-numbers.ts'
import { listening, rowsRead } from '../services/rows-read.ts'
import { silent } from '../services/silent-log.ts'
import { simulateRegions, type Simulated } from '../services/simulated-regions.ts'

const [regions = 100, languages = 10, pages = 300] = process.argv.slice(2).map(Number)
const size = { languages, pages, passagesPerPage: 3, shared: 0.5, seed: 7 } as const
const questions = 500
const tables = ['page', 'passage', 'lexicon'] as const

interface Installation {
  readonly name: string
  readonly databaseUrl: string
  readonly simulated: Simulated
  readonly turns: readonly Turn[]
}

const server = await startPostgres({ durable: false })
try {
  console.log(
    `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}, PostgreSQL with its own defaults`,
  )
  const single = await install('a single region', 1)
  const many = await install(`${regions} regions`, regions)
  await server.restart()
  const cold = await measure({ single, many })
  const warm = await measure({ single, many })
  console.log(
    formatTable(
      [`${questions} questions`, 'p50 ms', 'p95 ms'],
      [
        [`${single.name}, first after a restart`, ...percentiles(cold.single)],
        [`${many.name}, first after a restart`, ...percentiles(cold.many)],
        [`${single.name}, warm`, ...percentiles(warm.single)],
        [`${many.name}, warm`, ...percentiles(warm.many)],
      ],
    ),
  )
  console.log(`p95 of ${many.name}, warm: ${ratioOf(warm.many, warm.single)} × that of a single region`)
  console.log(formatTable(['rows read', ...tables], await rowsOfAQuestion(many)))
} finally {
  await server.stop()
}

async function install(name: string, count: number): Promise<Installation> {
  const startedAt = performance.now()
  const databaseUrl = await createDatabase(server.url)
  const pool = await open(databaseUrl)
  try {
    await migrate(pool, silent)
    const simulated = await simulateRegions(pool, { ...size, regions: count })
    const seconds = Math.round((performance.now() - startedAt) / 1_000)
    console.log(`${name}: ${await sizesOf(pool)}, made in ${seconds} s`)
    return { name, databaseUrl, simulated, turns: turnsIn(simulated) }
  } finally {
    await pool.end()
  }
}

function open(databaseUrl: string): Promise<Pool> {
  return openPool({ databaseUrl, dataDir: '', log: silent })
}

async function sizesOf(pool: Pool): Promise<string> {
  const { rows } = await pool.query<{ pages: number; passages: number; megabytes: number }>(
    `select (select count(*) from page) as pages, (select count(*) from passage) as passages,
       pg_database_size(current_database()) / 1000000 as megabytes`,
  )
  const [sizes] = rows
  return `${sizes?.pages} pages, ${sizes?.passages} passages, ${sizes?.megabytes} MB`
}

/** Of random regions, in random languages. */
function turnsIn(simulated: Simulated): readonly Turn[] {
  const random = randomNumbers(11)
  const one = <T>(among: readonly T[]): T => among[Math.floor(random() * among.length)] as T
  return Array.from({ length: questions }, (_, i) => {
    const region = one(simulated.regions)
    const language = one(region.languages).tag
    const text = simulated.question(region, language)
    return { question: { id: String(i), region: region.slug, text }, region, language, now: new Date() }
  })
}

interface Times {
  readonly single: readonly number[]
  readonly many: readonly number[]
}

/** Milliseconds of each question; in turns, so that a machine that is busy for a while slows down both. */
async function measure({ single, many }: Readonly<Record<keyof Times, Installation>>): Promise<Times> {
  const pools = [await open(single.databaseUrl), await open(many.databaseUrl)] as const
  const [inSingle, inMany] = pools.map((pool) =>
    createRetriever({ index: createPassageIndex(pool), tables: createTermTables(pool) }),
  )
  const times = { single: [] as number[], many: [] as number[] }
  for (const [i, turn] of many.turns.entries()) {
    times.single.push(await msOf(inSingle?.retrieve(single.turns[i] ?? turn)))
    times.many.push(await msOf(inMany?.retrieve(turn)))
  }
  for (const pool of pools) await pool.end()
  return times
}

async function msOf(work: Promise<unknown> | undefined): Promise<number> {
  const startedAt = performance.now()
  await work
  return performance.now() - startedAt
}

function percentiles(times: readonly number[]): readonly Cell[] {
  return [percentile(times, 0.5), percentile(times, 0.95)].map((ms) => Number(ms.toFixed(1)))
}

function percentile(times: readonly number[], portion: number): number {
  return times.toSorted((a, b) => a - b)[Math.ceil(portion * times.length) - 1] ?? 0
}

function ratioOf(many: readonly number[], single: readonly number[]): string {
  return (percentile(many, 0.95) / percentile(single, 0.95)).toFixed(2)
}

/** By each of its statements, beside what the region itself has. */
async function rowsOfAQuestion({ databaseUrl, turns }: Installation): Promise<readonly (readonly Cell[])[]> {
  const pool = await open(databaseUrl)
  const { pool: listened, heard } = listening(pool)
  const [turn] = turns
  if (turn === undefined) return []
  await createRetriever({ index: createPassageIndex(listened), tables: createTermTables(pool) }).retrieve(turn)
  const rows: (readonly Cell[])[] = []
  for (const statement of heard) {
    const read = await rowsRead(pool, statement)
    const asked = statement.text.trim().replace(/\s+/g, ' ').slice(0, 40)
    rows.push([asked, ...tables.map((table) => read.get(table) ?? 0)])
  }
  await pool.end()
  const inTwo = turn.language === turn.region.languages[0]?.tag ? 1 : 2
  return [...rows, ['a region’s in those languages', inTwo * pages, inTwo * pages * size.passagesPerPage, inTwo * 512]]
}
