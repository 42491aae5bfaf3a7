import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'
import { printed, startLotse } from '../services/command-line.ts'
import { createDataDir } from '../services/filled-databases.ts'
import { freePort } from '../services/process.ts'

const answer = z.object({ kind: z.string(), promptVersion: z.string().nullable() })

it(
  'lotse demo --with-model-double answers as a model would, with nothing configured, and leaves no double behind',
  { timeout: 120_000 },
  async () => {
    const dataDir = await createDataDir('nothing')
    onTestFinished(() => rm(dataDir, { recursive: true, force: true }))
    const port = await freePort()
    const environment = { DATA_DIR: dataDir, PORT: String(port), CMS_REGIONS: 'muenchen' }
    const lotse = startLotse(['demo', '--with-model-double'], environment)
    onTestFinished(() => void lotse.kill('SIGKILL'))
    await printed(lotse, /is ready after/)

    const response = await fetch(`http://127.0.0.1:${port}/api/v1/ask`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        region: 'musterstadt',
        question: 'Wo finde ich eine Hausarztpraxis und wer bezahlt die Impfungen?',
      }),
    })
    expect(answer.parse(await response.json())).toEqual({
      kind: 'answered',
      promptVersion: 'understand@1 draft@1 verify@1',
    })

    // Standard error is the double's, too: it closes when the last of both has ended.
    const closed = once(lotse, 'close')
    lotse.kill('SIGTERM')
    await closed
    expect(lotse.exitCode).toBe(0)
  },
)
