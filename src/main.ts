/** Starts the roles of a Lotse process and stops them cleanly. */

import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { ReadinessChecks } from '../adapters/http/operations-routes.ts'
import { createJobs } from '../adapters/jobs/jobs.ts'
import { createApp, type App, type Overrides, type Role, type SyncOptions } from './app.ts'
import { Failure } from './commands/failure.ts'
import { failures } from './commands/sync.ts'
import type { Config } from './config.ts'
import type { SyncOutcome } from './domain/sync-report.ts'
import type { Log } from './log.ts'
import type { Jobs } from './ports.ts'

export interface RunningLotse {
  readonly app: App
  /** Where this process listens: `http://127.0.0.1:8080`. */
  readonly address: string
  /** Settles with the first sync of regions that were never read; at once where there are none. */
  readonly firstSync: Promise<readonly SyncOutcome[]>
  /** Takes no new work, answers the questions that are here, breaks off syncs, lets go of everything. */
  stop(): Promise<void>
}

interface StartOptions extends Overrides {
  /** Of the first sync. */
  readonly onProgress?: NonNullable<SyncOptions['onProgress']>
}

const syncQueue = 'sync'

/** Who has not sent the whole of a request by then gets no answer any more. */
const lastRequestsWithinMs = 2_000

/** @throws what createApp and createJobs throw, and Failure where the port is taken; then nothing stays open */
export async function start(config: Config, role: Role, log: Log, options: StartOptions = {}): Promise<RunningLotse> {
  await using opened = new AsyncDisposableStack()
  const app = opened.adopt(await createApp(config, log, options), (one) => one.close())
  const queueStore = config.redisUrl === null ? { postgres: app.pool } : { redisUrl: config.redisUrl }
  const jobs = opened.adopt(await createJobs({ ...queueStore, log }), (one) => one.close())
  const server = opened.adopt(createServer(app.createHttp(role, jobChecks(jobs))), closeServer)
  await listen(server, config)

  const stopping = new AbortController()
  if (role !== 'gateway') await workOnSyncs(app, jobs, stopping.signal)
  const firstSync =
    role === 'gateway' ? Promise.resolve([]) : syncWhatIsMissing(app, { ...options, signal: stopping.signal })
  firstSync.catch((error: unknown) => {
    if (!stopping.signal.aborted) log.error({ error }, 'the first sync failed')
  })

  const running = opened.move()
  return {
    app,
    address: addressOf(server, config),
    firstSync,
    async stop() {
      stopping.abort()
      await Promise.all([closeServer(server), firstSync.catch(() => undefined)])
      await running.disposeAsync()
    },
  }
}

async function listen(server: Server, { http }: Config): Promise<void> {
  server.listen(http.port, http.host)
  try {
    await once(server, 'listening')
  } catch (cause) {
    const remedy = 'stop what uses it, or set PORT to another one.'
    throw new Failure(`Port ${http.port} on ${http.host} cannot be listened on; ${remedy}`, { cause })
  }
}

async function closeServer(server: Server): Promise<void> {
  if (!server.listening) return
  const timer = setTimeout(() => server.closeAllConnections(), lastRequestsWithinMs)
  server.close()
  await once(server, 'close')
  clearTimeout(timer)
}

function addressOf(server: Server, { http }: Config): string {
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : http.port
  return `http://${http.host.includes(':') ? `[${http.host}]` : http.host}:${port}`
}

/** A sync that a stop breaks off is done again after the next start. */
async function workOnSyncs(app: App, jobs: Jobs, stopping: AbortSignal): Promise<void> {
  const work = async (signal: AbortSignal) =>
    reportFailures(app, await app.sync({ signal: AbortSignal.any([signal, stopping]) }))
  await jobs.work(syncQueue, (_job, signal) => work(signal), { concurrency: 1 })
  await jobs.repeat(syncQueue, app.config.syncCron)
}

/** Regions that were never read come first; the demo's pages may have changed with an upgrade. */
async function syncWhatIsMissing(app: App, options: SyncOptions): Promise<readonly SyncOutcome[]> {
  const { content } = app.config
  const isThere = await Promise.all(content.regions.map((region) => app.index.hasPassages(region)))
  const missing = content.regions.filter((_, i) => content.kind === 'demo' || !isThere[i])
  if (missing.length === 0) return []
  const outcomes = await app.sync({ ...options, regions: missing })
  reportFailures(app, outcomes)
  return outcomes
}

function reportFailures(app: App, outcomes: readonly SyncOutcome[]): void {
  const failed = outcomes.filter((outcome) => outcome.kind === 'failed')
  if (failed.length > 0) app.log.error(`could not be read; the last good state stays:\n${failures(failed)}`)
}

function jobChecks(jobs: Jobs): ReadinessChecks {
  return { queue: () => jobs.check() }
}
