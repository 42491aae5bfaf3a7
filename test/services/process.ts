/** What real services in tests share: a free port, a start that waits for an answer, an end that leaves nothing. */
import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { closeSync, existsSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { delimiter, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

const startWithinMs = 60_000
const endWithinMs = 20_000
const abandonWithinMs = 2_000
const askWithinMs = 2_000
const askAgainAfterMs = 20

/** To PostgreSQL and Redis alike it says: drop your clients, write down what you have, and end. */
const endSignal = 'SIGINT'
/** PostgreSQL and all its processes end at once, and Redis dies of it. */
const abandonSignal = 'SIGQUIT'

export type RunningService = {
  readonly url: string
  /** Ends the server in good order and removes its folder. */
  stop(): Promise<void>
  /** Starts the server again, on the same port and data; ends it in good order before, unless it was killed. */
  restart(): Promise<void>
  /** Kills every process of the server with SIGKILL; its data stays, for `restart`. */
  kill(): Promise<void>
}

export type ServicePlan = {
  readonly name: string
  readonly url: string
  /** The server's own: it works there, `server.log` is written there, and `stop` removes it. */
  readonly folder: string
  readonly program: string
  readonly programArguments: readonly string[]
  /** Whom the server runs as; without it, as whoever runs the tests. */
  readonly account?: Account | undefined
  /** Whether the server takes work now; asked until it does. */
  answers(): Promise<boolean>
}

export type Account = { readonly uid: number; readonly gid: number }

/**
 * Starts a server and waits until it answers. It ends with the process or worker thread that started it, but only
 * `stop` and an orderly exit remove its folder too: call `stop` after the last test.
 *
 * @throws Error with the end of the server's log, if it ends instead or says nothing for a minute
 */
export async function runService(plan: ServicePlan): Promise<RunningService> {
  let server = await launch(plan)
  const endWithThisProcess = () => {
    abandon(server)
    removeFolder(plan.folder)
  }
  process.once('exit', endWithThisProcess)

  const stop = async () => {
    await end(server)
    removeFolder(plan.folder)
    process.off('exit', endWithThisProcess)
  }
  await firstAnswer(server, plan).catch(async (cause: unknown) => {
    await stop()
    throw cause
  })
  return {
    url: plan.url,
    stop,
    restart: async () => {
      await end(server)
      server = await launch(plan)
      await firstAnswer(server, plan)
    },
    kill: () => kill(server),
  }
}

/** Detached, lest Ctrl-C end the server before the tests; through setpriv, lest it outlive tests that were killed. */
async function launch({ folder, program, programArguments, account }: ServicePlan): Promise<ChildProcess> {
  const log = openSync(join(folder, 'server.log'), 'a')
  const server = spawn('setpriv', ['--pdeathsig', abandonSignal, program, ...programArguments], {
    ...account,
    cwd: folder,
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  await once(server, 'spawn')
  server.unref()
  return server
}

async function firstAnswer(server: ChildProcess, { name, folder, answers }: ServicePlan): Promise<void> {
  const deadlineMs = Date.now() + startWithinMs
  const endOfLog = () => readFileSync(join(folder, 'server.log'), 'utf8').slice(-2_000)
  for (;;) {
    if (hasEnded(server)) throw new Error(`${name} ended instead of answering. Its last words:\n${endOfLog()}`)
    if (await answers()) return
    if (Date.now() > deadlineMs) throw new Error(`${name} does not answer. Its last words:\n${endOfLog()}`)
    await setTimeout(askAgainAfterMs)
  }
}

async function end(server: ChildProcess): Promise<void> {
  if (hasEnded(server)) return
  server.kill(endSignal)
  await until(() => hasEnded(server)).catch(() => kill(server))
}

async function kill(server: ChildProcess): Promise<void> {
  if (server.pid === undefined || hasEnded(server)) return
  server.kill('SIGSTOP') // so that it starts no further process while we look
  const started = childrenOf(server.pid)
  for (const pid of [server.pid, ...started]) killProcess(pid)
  await until(() => hasEnded(server) && !started.some(isRunning))
}

function killProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (cause) {
    if (isRunning(pid)) throw cause
  }
}

/** One signal does it all, because a worker thread that is terminated may not get as far as a second. */
function abandon(server: ChildProcess): void {
  if (server.pid === undefined || hasEnded(server)) return
  server.kill(abandonSignal)
  const deadlineMs = Date.now() + abandonWithinMs
  while (isRunning(server.pid) && Date.now() < deadlineMs); // an exit handler cannot await
}

async function until(isDone: () => boolean): Promise<void> {
  const deadlineMs = Date.now() + endWithinMs
  while (!isDone()) {
    if (Date.now() > deadlineMs) throw new Error('A server does not end; look for it with ps.')
    await setTimeout(askAgainAfterMs)
  }
}

/** Not before Node has taken note: until then its pid exists, and a new PostgreSQL refuses to take its place. */
function hasEnded({ pid, exitCode, signalCode }: ChildProcess): boolean {
  return pid === undefined || exitCode !== null || signalCode !== null
}

function childrenOf(parent: number): readonly number[] {
  const pids = readdirSync('/proc').map(Number).filter(Number.isInteger)
  return pids.filter((pid) => processStatus(pid)?.parent === parent)
}

/** A dead process stays listed as a zombie (Z) until its parent takes note. */
function isRunning(pid: number): boolean {
  const status = processStatus(pid)
  return status !== undefined && status.state !== 'Z'
}

/** @see proc_pid_stat(5): pid (name) state parent …; the name may contain spaces and parentheses */
function processStatus(pid: number): { readonly state: string | undefined; readonly parent: number } | undefined {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [state, parent] = line.slice(line.lastIndexOf(')') + 2).split(' ')
    return { state, parent: Number(parent) }
  } catch {
    return undefined
  }
}

/** Retried, because a process that was just killed may still be writing its last file. */
function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

/**
 * A free loopback port from below the kernel's range for outgoing connections. Inside that range a client that keeps
 * calling a stopped server may be given the very port it calls: it reaches itself, and the server can't come back.
 */
export async function freePort(): Promise<number> {
  const port = randomInt(10_000, 32_768)
  return (await isFree(port)) ? port : freePort()
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const listener = createServer()
    listener.once('error', () => resolve(false))
    listener.listen(port, '127.0.0.1', () => listener.close(() => resolve(true)))
  })
}

/** What a program prints, or nothing if it fails or takes longer than two seconds. */
export function printedBy(program: string, programArguments: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(program, programArguments, { timeout: askWithinMs }, (error, printed) =>
      resolve(error ? undefined : printed),
    )
  })
}

export function findProgram(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
}

export function sayMissing(what: string): { readonly missing: string } {
  return { missing: `${what} is missing; run scripts/install-services.sh` }
}
