/** A program of the tests in a process of its own, to be killed. */

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

export interface Child {
  readonly pid: number
  /** What it has printed so far. */
  readonly lines: readonly string[]
  /** SIGKILL; resolves once the process is gone. */
  kill(): Promise<void>
}

/** @param program file in test/contracts/children; it is killed when the test ends, if not before */
export function startChild(program: string, ...parameters: readonly string[]): Child {
  const file = join(import.meta.dirname, '../contracts/children', program)
  const child = spawn(process.execPath, [file, ...parameters], { stdio: ['ignore', 'pipe', 'inherit'] })
  const gone = once(child, 'close')
  const lines: string[] = []
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(line))
  const kill = async () => {
    child.kill('SIGKILL')
    await gone
  }
  onTestFinished(kill)
  return { pid: child.pid ?? 0, lines, kill }
}
