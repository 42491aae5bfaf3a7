/** Runs Lotse's command line as people do: another process, its own environment, its exit code. */

import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const cli = join(import.meta.dirname, '../../src/cli.ts')

export type Environment = Readonly<Record<string, string | undefined>>

export interface Finished {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** The machine's own variables but for those that could configure a Lotse. */
function bare(): Environment {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'NODE_COMPILE_CACHE']
  return Object.fromEntries(kept.map((name) => [name, process.env[name]]))
}

/** @param environment must name a DATA_DIR or DATABASE_URL of the test */
export function startLotse(arguments_: readonly string[], environment: Environment): ChildProcess {
  // An empty folder, so that no .env or lotse.yaml of the developer is read.
  const cwd = mkdtempSync(join(tmpdir(), 'lotse-cwd-'))
  const child = spawn(process.execPath, [cli, ...arguments_], { cwd, env: { ...bare(), ...environment } })
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  child.once('close', () => process.off('exit', kill))
  return child
}

export async function lotse(arguments_: readonly string[], environment: Environment): Promise<Finished> {
  const child = startLotse(arguments_, environment)
  let stdout = ''
  let stderr = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  await once(child, 'close')
  return { code: child.exitCode, stdout, stderr }
}

/** Waits until a process has printed what `pattern` looks for; fails with all that it printed if it ends before. */
export async function printed(child: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  const { promise, resolve, reject } = Promise.withResolvers<RegExpExecArray>()
  let output = ''
  const look = (text: string) => {
    output += text
    const found = pattern.exec(output)
    if (found) resolve(found)
  }
  child.stdout?.setEncoding('utf8').on('data', look)
  child.stderr?.setEncoding('utf8').on('data', look)
  child.once('close', () => reject(new Error(`it ended without printing ${pattern}:\n${output}`)))
  return promise
}
