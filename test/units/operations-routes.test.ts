import { once } from 'node:events'
import type { Server } from 'node:http'
import express from 'express'
import { Registry } from 'prom-client'
import { expect, onTestFinished, test } from 'vitest'
import { operationsRoutes, type ReadinessChecks } from '../../adapters/http/operations-routes.ts'

const well = async () => undefined
const ill = (why: string) => async () => {
  throw new Error(why)
}

async function readiness(checks: ReadinessChecks, helpers: ReadinessChecks) {
  const server: Server = express()
    .use(operationsRoutes(checks, new Registry(), helpers))
    .listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const response = await fetch(`http://127.0.0.1:${port}/readyz`)
  return { code: response.status, body: await response.json() }
}

test('a service that does without a helper is degraded and takes requests', async () => {
  expect(await readiness({ database: well }, { 'language-model': ill('degraded: …') })).toEqual({
    code: 200,
    body: { status: 'degraded', database: 'ok', 'language-model': 'degraded: …' },
  })
})

test('a service is ready where all is well, and not where something is missing that it needs', async () => {
  const helpers = { 'language-model': well }
  expect(await readiness({ database: well }, helpers)).toMatchObject({ code: 200, body: { status: 'ready' } })
  expect(await readiness({ database: ill('away') }, helpers)).toEqual({
    code: 503,
    body: { status: 'not-ready', database: 'away', 'language-model': 'ok' },
  })
})
