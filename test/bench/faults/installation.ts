/** A whole Lotse to be ill-treated: its processes and its services, each of which can be killed and comes back. */

import { once } from 'node:events'
import type { ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { printed, startLotse, type Environment } from '../../services/command-line.ts'
import { createDatabase, startPostgres } from '../../services/postgres.ts'
import { freePort } from '../../services/process.ts'
import { startRedis } from '../../services/redis.ts'

export type InstallationKind = 'embedded' | 'PostgreSQL' | 'PostgreSQL and Redis'

/** A server that can be stopped for a moment, in good order or not, on the data that it has. */
export interface Service {
  restart(): Promise<void>
  kill(): Promise<void>
}

export interface Installation {
  /** Of a gateway or, embedded, of the one process there is. */
  readonly address: string
  readonly database: { readonly databaseUrl: string } | { readonly dataDir: string }
  readonly services: { readonly database?: Service; readonly queue?: Service }
  /** SIGKILL for the process that takes turns, and at once a new one. */
  killWorker(): Promise<void>
  /** How often a process ended though nobody had killed it, such as for want of a database at its start. */
  ends(): number
  /** Ends the processes in good order; the services stay. */
  end(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

export interface InstallationOptions {
  readonly kind: InstallationKind
  /** Of the channels. */
  readonly environment: Environment
  /** Gets each line that a process prints. */
  readonly onLine: (line: string) => void
}

/** Resolves when everything is ready. */
export async function install({ kind, environment, onLine }: InstallationOptions): Promise<Installation> {
  const opened = new AsyncDisposableStack()
  try {
    const { services, ...place } = await startServices(kind, opened)
    const address = `http://127.0.0.1:${await freePort()}`
    const common = { HOST: '127.0.0.1', PUBLIC_URL: address, SYNC_CRON: 'off', LOG_LEVEL: 'warn' }
    const front = { ...common, ...place.environment, ...environment, PORT: new URL(address).port }
    const start = (role: string, its: Environment) => {
      const one = keepRunning(() => startLotse(['serve', '--role', role], its), onLine)
      opened.defer(() => one.kill())
      return one
    }
    const worker = kind === 'embedded' ? start('all', front) : start('worker', { ...front, PORT: '0' })
    await worker.isReady
    const gateway = kind === 'embedded' ? worker : start('gateway', front)
    await gateway.isReady
    const processes = [...new Set([worker, gateway])]
    const stack = opened.move()
    return {
      address,
      database: place.database,
      services,
      killWorker: () => worker.restart(),
      ends: () => processes.reduce((sum, one) => sum + one.ends(), 0),
      end: async () => void (await Promise.all(processes.map((one) => one.end()))),
      [Symbol.asyncDispose]: () => stack.disposeAsync(),
    }
  } finally {
    await opened.disposeAsync()
  }
}

async function startServices(kind: InstallationKind, opened: AsyncDisposableStack) {
  if (kind === 'embedded') {
    const dataDir = await mkdtemp(join(tmpdir(), 'lotse-data-'))
    opened.defer(() => rm(dataDir, { recursive: true, force: true, maxRetries: 5 }))
    return { environment: { DATA_DIR: dataDir }, database: { dataDir }, services: {} }
  }
  const postgres = opened.adopt(await startPostgres({ durable: true }), (one) => one.stop())
  const databaseUrl = await createDatabase(postgres.url)
  const database = { databaseUrl }
  if (kind === 'PostgreSQL')
    return { environment: { DATABASE_URL: databaseUrl }, database, services: { database: postgres } }
  const redis = opened.adopt(await startRedis(), (one) => one.stop())
  const environment = { DATABASE_URL: databaseUrl, REDIS_URL: redis.url }
  return { environment, database, services: { database: postgres, queue: redis } }
}

interface Kept {
  /** Of the first one. */
  readonly isReady: Promise<unknown>
  /** Kills it, and starts the next one. */
  restart(): Promise<void>
  ends(): number
  end(): Promise<void>
  kill(): Promise<void>
}

/** As a container engine does: whoever ends is started again after a while. */
const startAgainAfterMs = 500

function keepRunning(launch: () => ChildProcess, onLine: (line: string) => void): Kept {
  let ends = 0
  let isOver = false
  let child = start()
  const finishForGood = (signal: NodeJS.Signals) => {
    isOver = true
    return finish(child, signal)
  }
  return {
    isReady: printed(child, /is ready/),
    async restart() {
      await finish(child, 'SIGKILL')
      child = start()
    },
    ends: () => ends,
    end: () => finishForGood('SIGTERM'),
    kill: () => finishForGood('SIGKILL'),
  }

  function start(): ChildProcess {
    const started = launch()
    for (const stream of [started.stdout, started.stderr]) {
      if (stream !== null) createInterface({ input: stream }).on('line', onLine)
    }
    started.once('close', (code) => {
      if (code === null || isOver) return
      ends += 1
      setTimeout(() => isOver || child !== started || (child = start()), startAgainAfterMs)
    })
    return started
  }
}

async function finish(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill(signal)
  await once(child, 'close')
}
