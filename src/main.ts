/** Starts the roles of a Lotse process and stops them cleanly. */

import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { ReadinessChecks } from '../adapters/http/operations-routes.ts'
import { createJobs } from '../adapters/jobs/jobs.ts'
import { startTurns } from './app/run-conversations.ts'
import type { SyncOptions } from './app/syncs.ts'
import { createApp, type App, type Overrides, type Role } from './app.ts'
import { Failure } from './failure.ts'
import type { Config } from './config.ts'
import { describeFailures, type SyncOutcome } from './domain/sync-report.ts'
import type { Log } from './log.ts'
import type { Jobs } from './ports/jobs.ts'

export interface RunningLotse {
  readonly app: App
  /** Where this process listens: `http://127.0.0.1:8080`. */
  readonly address: string
  /** Settles with the first sync of regions that were never read; at once where there are none. */
  readonly firstSync: Promise<readonly SyncOutcome[]>
  /** Resolves as soon as that sync's pages can be asked for, while it still learns from them, or when it fails. */
  readonly firstPages: Promise<void>
  /** Takes no new work, answers the questions that are here, breaks off syncs, lets go of everything. */
  stop(): Promise<void>
}

interface StartOptions extends Overrides {
  /** Of the first sync. */
  readonly onProgress?: NonNullable<SyncOptions['onProgress']>
  /** When regions that could not be read at the start are tried again. Default: five minutes. */
  readonly retryMissingAfterMs?: number
}

const syncQueue = 'sync'

/** Who has not sent the whole of a request by then gets no answer any more. */
const lastRequestsWithinMs = 2_000

/** Syncs are told to stop at once; a queue that does not answer takes some seconds more to be left behind. */
const jobsGraceMs = 2_000

/** @throws what createApp and createJobs throw, and Failure where the port is taken; then nothing stays open */
export async function start(config: Config, role: Role, log: Log, options: StartOptions = {}): Promise<RunningLotse> {
  const opened = new AsyncDisposableStack()
  try {
    const app = opened.adopt(await createApp(config, log, options), (one) => one.close())
    const jobs = opened.adopt(await openJobs(app), (one) => one.close())
    const talk = opened.adopt(app.openConversations(jobs), (one) => one.waker.stop())
    const server = opened.adopt(createServer(app.createHttp(role, talk, jobChecks(jobs))), closeServer)
    await listen(server, config)
    const { firstSync, firstPages, breakOff } = role === 'gateway' ? noSyncs : await startSyncs(app, jobs, options)
    const running = [
      ...(role === 'worker' ? [] : [app.startListening(talk), app.live.follow()]),
      ...(role === 'gateway' ? [] : [await startTurns(jobs, talk, log, options.tendEveryMs), app.live.tell()]),
    ]
    const stop = async () => {
      breakOff()
      const ends = running.map((one) => one.stop())
      await Promise.all([...ends, closeServer(server), firstSync.catch(() => undefined)])
      await opened.disposeAsync()
    }
    return { app, address: addressOf(server, config), firstSync, firstPages, stop }
  } catch (error) {
    await opened.disposeAsync()
    throw error
  }
}

function openJobs({ config, log, pool }: App): Promise<Jobs> {
  const { redisUrl } = config
  return createJobs({ ...(redisUrl === null ? { postgres: pool } : { redisUrl }), log, graceMs: jobsGraceMs })
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

interface Syncs extends Pick<RunningLotse, 'firstSync' | 'firstPages'> {
  readonly breakOff: () => void
}

const noSyncs: Syncs = {
  firstSync: Promise.resolve([]),
  firstPages: Promise.resolve(),
  breakOff: () => undefined,
}

/** The first one at once, the others as they are due; what is broken off is done again after the next start. */
async function startSyncs(app: App, jobs: Jobs, options: StartOptions): Promise<Syncs> {
  const stopping = new AbortController()
  const work = async (signal: AbortSignal) =>
    reportFailures(app, await app.sync({ signal: AbortSignal.any([signal, stopping.signal]) }))
  await jobs.work(syncQueue, (_job, signal) => work(signal), { concurrency: 1 })
  await jobs.repeat(syncQueue, app.config.syncCron)
  const { onProgress, retryMissingAfterMs = 300_000 } = options
  const { promise: firstPages, resolve: onRead } = Promise.withResolvers<void>()
  const first = { ...(onProgress && { onProgress }), onRead: () => onRead(), signal: stopping.signal }
  const firstSync = syncWhatIsMissing(app, first)
  void firstSync.catch(() => undefined).finally(onRead)
  const retry = { signal: stopping.signal, afterMs: retryMissingAfterMs }
  retryUntilThere(app, firstSync, retry).catch(() => undefined) // stopped while it waited
  return { firstSync, firstPages, breakOff: () => stopping.abort() }
}

/** A CMS that is away at the start is seldom away until the next sync that is due. */
async function retryUntilThere(app: App, firstSync: Promise<readonly SyncOutcome[]>, retry: Retry): Promise<void> {
  const { signal, afterMs } = retry
  let sync = firstSync
  while (!(await isComplete(app, sync, signal))) {
    await wait(afterMs, undefined, { signal, ref: false })
    sync = syncWhatIsMissing(app, { signal })
  }
}

interface Retry {
  readonly signal: AbortSignal
  readonly afterMs: number
}

async function isComplete(app: App, sync: Promise<readonly SyncOutcome[]>, signal: AbortSignal): Promise<boolean> {
  try {
    return (await sync).every((outcome) => outcome.kind === 'done')
  } catch (error) {
    signal.throwIfAborted()
    app.log.error({ error }, 'the first sync failed')
    return false
  }
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
  if (failed.length > 0) app.log.error(`could not be read; the last good state stays:\n${describeFailures(failed)}`)
}

function jobChecks(jobs: Jobs): ReadinessChecks {
  return { queue: () => jobs.check() }
}
