/** Learns in a process of its own: questions are answered meanwhile, and what goes wrong stays there. */

import { fork, type ChildProcess } from 'node:child_process'
import { on, once } from 'node:events'
import type { ParallelPage } from '../../src/domain/parallel-page.ts'
import type { LearntTables, Translation } from '../../src/domain/term-tables.ts'

/** What the process tells. */
export type Learnt =
  | {
      readonly kind: 'rows'
      readonly direction: keyof LearntTables
      readonly rows: readonly (readonly [string, readonly Translation[]])[]
    }
  | { readonly kind: 'done' }

export interface Limits {
  /** Of the process's objects; what it counts in lies beside them and is bounded, too. Default: 512. */
  readonly heapMb?: number
  /** Default: five minutes. */
  readonly timeoutMs?: number
}

export type LearnApart = (pages: readonly ParallelPage[], signal: AbortSignal) => Promise<LearntTables>

/** Why nothing was learnt, through no fault of the database or of whoever called. */
export class LearningFailed extends Error {
  override readonly name = 'LearningFailed'
}

/**
 * When it returns or throws, the process is gone.
 *
 * @throws LearningFailed when the process breaks down or takes too long
 * @throws the signal's reason when it is aborted
 */
export async function learnApart(
  pages: readonly ParallelPage[],
  signal: AbortSignal,
  { heapMb = 512, timeoutMs = 300_000 }: Limits = {},
): Promise<LearntTables> {
  signal.throwIfAborted()
  const tooLate = AbortSignal.timeout(timeoutMs)
  const learner = startLearner(heapMb)
  try {
    learner.send([...pages])
    return await tablesTold(learner, AbortSignal.any([signal, tooLate]))
  } catch (cause) {
    signal.throwIfAborted()
    const problem = cause instanceof Error ? cause.message : String(cause)
    throw new LearningFailed(tooLate.aborted ? `it took longer than ${timeoutMs / 1_000} s` : problem, { cause })
  } finally {
    await kill(learner)
  }
}

function startLearner(heapMb: number): ChildProcess {
  const learner = fork(new URL('./learner.ts', import.meta.url), {
    execArgv: [`--max-old-space-size=${heapMb}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  // Heard where tables are awaited; one that comes when nobody listens any more must not end the service.
  learner.on('error', () => undefined)
  return learner
}

async function tablesTold(learner: ChildProcess, signal: AbortSignal): Promise<LearntTables> {
  const tables = { forth: new Map<string, readonly Translation[]>(), back: new Map<string, readonly Translation[]>() }
  for await (const [message] of on(learner, 'message', { signal, close: ['exit'] })) {
    const learnt = message as Learnt // our own process's
    if (learnt.kind === 'done') return tables
    for (const [unit, translations] of learnt.rows) tables[learnt.direction].set(unit, translations)
  }
  const how = learner.signalCode === 'SIGABRT' ? 'for want of memory' : `with ${learner.signalCode ?? learner.exitCode}`
  throw new Error(`the learning process ended ${how}`)
}

async function kill(learner: ChildProcess): Promise<void> {
  if (learner.pid === undefined || learner.exitCode !== null || learner.signalCode !== null) return
  const gone = once(learner, 'exit')
  learner.kill('SIGKILL')
  await gone
}
