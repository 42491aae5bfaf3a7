/**
 * What a newcomer gets, and after how long, while a model service misbehaves in every way that its double knows: the
 * demo region in the embedded database, the real clock, a turn of one second and a half.
 *
 *     node test/bench/model-faults.ts [--turn-ms 1500]
 */

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createApp } from '../../src/app.ts'
import { formatTable } from '../../src/commands/table.ts'
import { demoRegion, readConfig } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { everyFault, type FaultCase } from '../doubles/model-service/every-fault.ts'
import { startModelService } from '../doubles/model-service/service.ts'

const { values } = parseArgs({ options: { 'turn-ms': { type: 'string', default: '1500' } } })
const dataDir = await mkdtemp(join(tmpdir(), 'lotse-model-faults-'))
const service = await startModelService()
const environment = {
  DATA_DIR: dataDir,
  PORT: '0',
  SYNC_CRON: 'off',
  CHAT_MODEL: 'double',
  OPENAI_BASE_URL: service.baseUrl,
  OPENAI_API_KEY: service.key,
  MODEL_TURN_MS: values['turn-ms'],
}
const openApp = () => createApp(readConfig(environment), createLog('silent'))
const text = 'Wo finde ich eine Hausarztpraxis und wer bezahlt die Impfungen?'

try {
  const first = await openApp()
  await first.sync()
  await first.close()
  const rows = []
  for (const fault of everyFault) rows.push(await rowOf(fault))
  console.log(formatTable(['the service', 'in', 'the newcomer got', 'written by', 'after ms', 'calls'], rows))
} finally {
  await service.close()
  await rm(dataDir, { recursive: true, force: true })
}

/** Each fault meets a Lotse that knows nothing of those before. */
async function rowOf({ name, task, fault, lasts }: FaultCase) {
  const app = await openApp()
  const ask = () => app.responder.respond({ id: '1', region: demoRegion, text })
  await ask() // loads what is loaded at first use
  service.forget()
  if (lasts) service.always(task, fault)
  else service.next(task, fault)
  const startedAt = performance.now()
  const { kind, promptVersion } = await ask()
  const ms = Math.round(performance.now() - startedAt)
  const calls = service.calls.map((call) => call.task).join(' ')
  await app.close()
  return [name, task === '*' ? 'every call' : task, kind, promptVersion === null ? 'the page' : 'the model', ms, calls]
}
