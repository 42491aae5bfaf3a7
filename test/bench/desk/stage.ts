/** Regions with counsellors who are logged in and newcomers who wait, and the processes that serve them. */

import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDeskSessions } from '../../../db/desk-sessions.ts'
import { migrate } from '../../../db/migrate.ts'
import { openPool, type Pool } from '../../../db/pool.ts'
import { createRegionStore } from '../../../db/regions.ts'
import { beginSession } from '../../../src/desk/keep-session.ts'
import type { DeskUserId } from '../../../src/domain/desk-user.ts'
import type { ConversationId } from '../../../src/domain/person.ts'
import type { RegionSlug } from '../../../src/domain/region.ts'
import { addCounsellor } from '../../doubles/counsellors.ts'
import { addConversation } from '../../doubles/live-desk.ts'
import { regionOf } from '../../doubles/newcomers.ts'
import { printed, startLotse } from '../../services/command-line.ts'
import { createDatabase, startPostgres } from '../../services/postgres.ts'
import { freePort } from '../../services/process.ts'
import { silent } from '../../services/silent-log.ts'
import { publicUrl, type DeskClient } from './client.ts'

export interface StagePlan {
  readonly database: 'PostgreSQL' | 'embedded'
  readonly regions: number
  /** In all regions together. */
  readonly counsellors: number
  readonly conversations: number
}

export interface Stage {
  readonly counsellors: readonly Counsellor[]
  readonly conversations: readonly { readonly id: ConversationId; readonly region: RegionSlug }[]
  /** An embedded database only while no process has it. */
  withPool<Result>(work: (pool: Pool) => Promise<Result>): Promise<Result>
  /** @param port where another one listened before */
  serve(port?: number): Promise<Served>
}

export interface Counsellor extends DeskClient {
  readonly id: DeskUserId
  readonly region: RegionSlug
}

export interface Served {
  readonly url: string
  readonly port: number
  readonly pid: number
  /** SIGKILL; resolves once it is gone. */
  kill(): Promise<void>
}

/** Nothing of it is left afterwards. */
export async function onStage<Result>(plan: StagePlan, work: (stage: Stage) => Promise<Result>): Promise<Result> {
  const opened = new AsyncDisposableStack()
  try {
    return await work(await openStage(plan, opened))
  } finally {
    await opened.disposeAsync()
  }
}

async function openStage(plan: StagePlan, opened: AsyncDisposableStack): Promise<Stage> {
  const address = await openDatabase(plan.database, opened)
  const withPool: Stage['withPool'] = async (work) => {
    const pool = await openPool({ ...address, log: silent })
    try {
      return await work(pool)
    } finally {
      await pool.end()
    }
  }
  const slugs = Array.from({ length: plan.regions }, (_, number) => `bench-${number}` as RegionSlug)
  const people = await withPool((pool) => fill(pool, slugs, plan))
  const environment = {
    ...('databaseUrl' in address ? { DATABASE_URL: address.databaseUrl } : { DATA_DIR: address.dataDir }),
    HOST: '127.0.0.1',
    CMS_REGIONS: slugs.join(','),
    CMS_URL: 'http://127.0.0.1:9', // nothing is read
    SYNC_CRON: 'off',
    LOG_LEVEL: 'silent',
    SECRET_KEY: 'only-for-benches-only-for-benches',
    PUBLIC_URL: publicUrl,
  }
  return {
    ...people,
    withPool,
    async serve(port) {
      const chosen = port ?? (await freePort())
      const role = 'databaseUrl' in address ? 'gateway' : 'all'
      const child = startLotse(['serve', '--role', role], { ...environment, PORT: String(chosen) })
      const gone = once(child, 'close')
      const kill = async () => {
        child.kill('SIGKILL')
        await gone
      }
      opened.defer(kill)
      await printed(child, /Health/)
      return { url: `http://127.0.0.1:${chosen}`, port: chosen, pid: child.pid ?? 0, kill }
    },
  }
}

async function openDatabase(kind: StagePlan['database'], opened: AsyncDisposableStack) {
  if (kind === 'PostgreSQL') {
    const postgres = opened.adopt(await startPostgres({ durable: true }), (one) => one.stop())
    return { databaseUrl: await createDatabase(postgres.url), dataDir: '' }
  }
  const dataDir = await mkdtemp(join(tmpdir(), 'lotse-desk-bench-'))
  opened.defer(() => rm(dataDir, { recursive: true, force: true, maxRetries: 5 }))
  return { dataDir }
}

async function fill(pool: Pool, slugs: readonly RegionSlug[], plan: StagePlan) {
  await migrate(pool, silent)
  const regions = createRegionStore(pool)
  for (const slug of slugs) await regions.save(regionOf(slug))
  const regionAt = (number: number) => slugs[number % slugs.length] ?? ('' as RegionSlug)
  const sessions = createDeskSessions(pool)
  const limits = { idleMs: 3_600_000, absoluteMs: 86_400_000 }
  const counsellors: Counsellor[] = []
  for (let number = 0; number < plan.counsellors; number++) {
    const region = regionAt(number)
    const id = await addCounsellor(pool, { region })
    const { token, csrfToken } = await beginSession(id, 'bench', { sessions, limits, now: () => new Date() })
    counsellors.push({ id, region, cookie: `lotse-desk=${token}`, csrfToken: csrfToken.toString('base64url') })
  }
  const conversations: { readonly id: ConversationId; readonly region: RegionSlug }[] = []
  for (let number = 0; number < plan.conversations; number++) {
    const region = regionAt(number)
    conversations.push({ id: await addConversation(pool, { region }), region })
  }
  return { counsellors, conversations }
}
