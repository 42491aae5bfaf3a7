import { rm } from 'node:fs/promises'
import { expect, it, onTestFinished, vi } from 'vitest'
import { createLog } from '../../src/log.ts'
import { start } from '../../src/main.ts'
import { startScriptedCms } from '../doubles/cms.ts'
import { configFor, publish } from '../doubles/small-regions.ts'
import { createDataDir } from '../services/filled-databases.ts'

it('a region that could not be read at the start is read as soon as the CMS is back', async () => {
  const cms = await startScriptedCms({})
  const dataDir = await createDataDir()
  const config = configFor(cms, ['ahausen'], { dataDir })
  const lotse = await start(config, 'all', createLog('silent'), { retryMissingAfterMs: 20 })
  onTestFinished(async () => {
    await lotse.stop()
    await cms.close()
    await rm(dataDir, { recursive: true, force: true })
  })
  expect(await lotse.firstSync).toMatchObject([{ kind: 'failed', region: 'ahausen' }])
  expect((await fetch(`${lotse.address}/readyz`)).status).toBe(503)
  publish(cms, 'ahausen', [{ slug: 'schule', title: 'Schule' }])
  await vi.waitFor(async () => expect((await fetch(`${lotse.address}/readyz`)).status).toBe(200), 10_000)
})
