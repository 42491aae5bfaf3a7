/** Recordings of three regions, which lie beside the project on some machines and never in it. */

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const program = join(import.meta.dirname, '../../../shared/integreat-replay/serve.mjs')

export const recordedRegions = ['lkaugsburg', 'rems-murr-kreis', 'muenchen'] as const

const isThere = existsSync(program)

/** `missing` is for the name of a suite that is skipped for the lack of them. */
export const recording = {
  isThere,
  missing: isThere ? '' : ' (skipped: ../shared/integreat-replay is missing)',
} as const

/** Serves them as the CMS would. */
export async function startRecording(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const child = spawn(process.execPath, [program, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string]
  return {
    url: /http:\S+/.exec(line)?.[0] ?? '',
    async close() {
      child.kill()
      await once(child, 'exit')
    },
  }
}
