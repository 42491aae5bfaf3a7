/** For operators and their machines: alive, ready, metrics. */

import { Router } from 'express'
import type { Registry } from 'prom-client'

/** A check resolves when all is well and throws what is wrong. */
export type ReadinessChecks = Readonly<Record<string, () => Promise<void>>>

const checkTimeoutMs = 3_000

export function operationsRoutes(checks: ReadinessChecks, registry: Registry): Router {
  const router = Router()
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'alive' })
  })
  router.get('/readyz', async (_request, response) => {
    const results = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => [name, await resultOf(check)]),
    )
    const ready = results.every(([, result]) => result === 'ok')
    response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'not-ready', ...Object.fromEntries(results) })
  })
  router.get('/metrics', async (_request, response) => {
    response.type(registry.contentType).send(await registry.metrics())
  })
  return router
}

async function resultOf(check: () => Promise<void>): Promise<string> {
  const { promise: tooLate, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error(`no answer within ${checkTimeoutMs} ms`)), checkTimeoutMs)
  try {
    await Promise.race([check(), tooLate])
    return 'ok'
  } catch (error) {
    return error instanceof Error ? error.message : 'failed'
  } finally {
    clearTimeout(timer)
  }
}
