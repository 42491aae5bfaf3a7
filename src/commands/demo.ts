/** `lotse demo`: the invented region, with a language model's double in its own process where that is asked for. */

import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { readConfig } from '../config.ts'
import type { Environment } from '../config/environment.ts'
import { Failure } from '../failure.ts'
import { createLog } from '../log.ts'
import { serve } from './serve.ts'

/** Only a source tree has it: production is not tested with. */
const double = fileURLToPath(new URL('../../test/doubles/model-service.ts', import.meta.url))

/** Long enough for a slow machine to read the double's modules. */
const startWithinMs = 20_000

/** Resolves when a signal has stopped the service; the double stops with it. */
export async function demo(environment: Environment, withModelDouble: boolean): Promise<void> {
  const { CMS_REGIONS: _, ...elsewhere } = environment
  if (!withModelDouble) return serveDemo(elsewhere)
  const model = startDouble()
  try {
    await serveDemo({ ...elsewhere, ...(await addressOf(model)) })
  } finally {
    model.kill()
  }
}

async function serveDemo(environment: Environment): Promise<void> {
  const config = readConfig(environment)
  await serve(config, 'all', createLog(config.logLevel))
}

function startDouble(): ChildProcess {
  if (!existsSync(double)) {
    throw new Failure(
      'This installation has no double of a model service; run the demo from a checkout of the sources.',
    )
  }
  return spawn(process.execPath, [double], { stdio: ['ignore', 'pipe', 'inherit'] })
}

const printed = z.object({ OPENAI_BASE_URL: z.url(), OPENAI_API_KEY: z.string(), CHAT_MODEL: z.string() })

/** What the double says of itself in its first line. */
async function addressOf(model: ChildProcess): Promise<Environment> {
  if (model.stdout === null) throw new Failure('The double of a model service could not be started.')
  const signal = AbortSignal.timeout(startWithinMs)
  const lines = createInterface({ input: model.stdout })
  const ended = once(model, 'exit', { signal }).then(() => {
    throw new Failure('The double of a model service ended before it began; what it said stands above.')
  })
  const [line]: unknown[] = await Promise.race([once(lines, 'line', { signal }), ended])
  const environment = printed.parse(JSON.parse(String(line)))
  return { ...environment, TRANSCRIPTION_MODEL: environment.CHAT_MODEL }
}
