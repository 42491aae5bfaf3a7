/**
 * The short benchmark: what a first sync, an unchanged second one and a question cost; with `--learning` also what it
 * costs one region to learn the tables of 15 languages, which takes a minute more. It prints and judges nothing.
 *
 *     npm run -s bench [-- --learning]
 */

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { formatTable, type Cell } from '../../src/commands/table.ts'
import { freePort } from '../services/process.ts'
import type { Measured } from './measure.ts'

const shared = join(import.meta.dirname, '../../../shared')
const hasReplay = existsSync(join(shared, 'integreat-replay/serve.mjs'))
const questions = join(shared, 'omos-qa/dev.jsonl')

const dataDir = await mkdtemp(join(tmpdir(), 'lotse-bench-'))
const replay = hasReplay ? await startReplay() : undefined
const environment = {
  ...process.env,
  DATA_DIR: dataDir,
  ...(replay && { CMS_URL: replay.url, CMS_REGIONS: 'lkaugsburg,muenchen,rems-murr-kreis' }),
}
const oneRegion = { DATA_DIR: join(dataDir, 'one-region'), ...(replay && { CMS_REGIONS: 'lkaugsburg' }) }
try {
  console.log(
    `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
  )
  console.log(replay ? 'Three recorded regions in five languages' : 'The demo region (../shared is missing)')
  const first = await measure('sync')
  const second = await measure('sync')
  const asked = await measure('ask', ...(hasReplay ? [questions, '200'] : []))
  console.log(
    formatTable(
      ['', 'seconds', 'peak MB', 'pages', 'passages', 'embedded'],
      [row('first sync', first), row('second sync', second)],
    ),
  )
  console.log(`The second sync took ${(second.seconds / first.seconds).toFixed(2)} × the first.`)
  console.log(`${asked.questions} questions, one after the other: p50 ${asked.p50Ms} ms, p95 ${asked.p95Ms} ms`)
  if (process.argv.includes('--learning')) await printLearning()
} finally {
  replay?.stop()
  await rm(dataDir, { recursive: true, force: true })
}

async function printLearning(): Promise<void> {
  const { learning, peakMb } = await measureIn({ ...environment, ...oneRegion }, 'learn')
  console.log(
    `Term tables of one region in ${learning.pairs + 1} languages, ${learning.pages} pages each: learnt in ` +
      `${learning.seconds} s, longest pause of the serving thread ${learning.longestPauseMs} ms, peak ${peakMb} MB`,
  )
}

function row(name: string, { seconds, peakMb, pages, passages, embedded }: Measured): readonly Cell[] {
  return [name, Number(seconds.toFixed(2)), peakMb, pages, passages, embedded]
}

function measure(...what: readonly string[]): Promise<Measured> {
  return measureIn(environment, ...what)
}

/** In a process of its own, so that its peak memory is its own. */
async function measureIn(variables: NodeJS.ProcessEnv, ...what: readonly string[]): Promise<Measured> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'measure.ts'), ...what], {
    env: variables,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
  await once(child, 'close')
  if (child.exitCode !== 0) throw new Error(`Measuring "${what.join(' ')}" failed; see above.`)
  return JSON.parse(output) as Measured
}

async function startReplay() {
  const port = await freePort()
  const child = spawn(process.execPath, ['serve.mjs', '--port', String(port)], {
    cwd: join(shared, 'integreat-replay'),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return { url: `http://127.0.0.1:${port}`, stop: () => child.kill() }
}
