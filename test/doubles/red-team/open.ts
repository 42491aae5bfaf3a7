/** A Lotse to attack, with its regions and its model, in the embedded database. */

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { App } from '../../../src/app.ts'
import type { Environment } from '../../../src/config/environment.ts'
import { startScriptedCms } from '../cms.ts'
import { startModelService, type ModelService } from '../model-service/service.ts'
import { configFor, openApp } from '../small-regions.ts'
import type { Attack } from './attacks.ts'
import { publishRegions } from './regions.ts'

export interface Target {
  readonly app: App
  /** `undefined` where the environment names another service. */
  readonly obedient: ModelService | undefined
  close(): Promise<void>
}

export interface TargetOptions {
  /** Of a model that is to be attacked instead of the double: `CHAT_MODEL` and where it is. */
  readonly service?: Environment | undefined
  /** A folder of its own, which is removed at the end; without it, one is made. */
  readonly dataDir?: string
}

export async function openTarget(attacks: readonly Attack[], options: TargetOptions = {}): Promise<Target> {
  const { service, dataDir = await mkdtemp(join(tmpdir(), 'lotse-red-team-')) } = options
  const cms = await startScriptedCms({})
  const obedient = service === undefined ? await startModelService() : undefined
  const model = obedient && { OPENAI_BASE_URL: obedient.baseUrl, OPENAI_API_KEY: obedient.key, CHAT_MODEL: 'double' }
  const address = { dataDir, databaseUrl: '' }
  const app = await openApp(configFor(cms, publishRegions(cms, attacks), address, { ...service, ...model }))
  await app.sync()
  return {
    app,
    obedient,
    async close() {
      await app.close()
      await obedient?.close()
      await cms.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
