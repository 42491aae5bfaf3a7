/** For operators and their machines: alive, ready, metrics. */

import { Router } from 'express'
import type { Registry } from 'prom-client'

/** A check resolves when all is well and throws what is wrong. */
export type ReadinessChecks = Readonly<Record<string, () => Promise<void>>>

const checkTimeoutMs = 3_000

/**
 * @param checks what must be well before this process takes requests
 * @param helpers what it can do without, at a loss: shown as degraded, and no reason to take requests from it
 */
export function operationsRoutes(checks: ReadinessChecks, registry: Registry, helpers: ReadinessChecks = {}): Router {
  const router = Router()
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'alive' })
  })
  router.get('/readyz', async (_request, response) => {
    const [needed, helping] = await Promise.all([resultsOf(checks), resultsOf(helpers)])
    const ready = isAllWell(needed)
    const status = ready ? (isAllWell(helping) ? 'ready' : 'degraded') : 'not-ready'
    response.status(ready ? 200 : 503).json({ status, ...needed, ...helping })
  })
  router.get('/metrics', async (_request, response) => {
    response.type(registry.contentType).send(await registry.metrics())
  })
  return router
}

async function resultsOf(checks: ReadinessChecks): Promise<Readonly<Record<string, string>>> {
  const results = Object.entries(checks).map(async ([name, check]) => [name, await resultOf(check)] as const)
  return Object.fromEntries(await Promise.all(results))
}

const isAllWell = (results: Readonly<Record<string, string>>) => Object.values(results).every((one) => one === 'ok')

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
