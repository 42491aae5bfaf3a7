/** The HTTP side: what every request passes, in order. */

import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import express, { type Express, type Router } from 'express'
import helmet from 'helmet'
import { pinoHttp } from 'pino-http'
import type { Log } from '../../src/log.ts'
import { errorHandler, notFound } from './errors.ts'
import { pathForLog } from './path-for-log.ts'

interface HttpDeps {
  readonly log: Log
  /** In the order in which they are asked. */
  readonly routers: readonly Router[]
  /** How many proxies stand before this service; their word on a client's address is believed. */
  readonly proxies: number
}

export function createHttpApp({ log, routers, proxies }: HttpDeps): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', proxies)
  app.set('query parser', 'simple')
  app.use(requestLog(log))
  app.use(helmet())
  for (const router of routers) app.use(router)
  app.use(notFound)
  app.use(errorHandler(log))
  return app
}

/** A line a request: its id, what was asked for and how it went; no address, no query, no body. */
function requestLog(log: Log) {
  return pinoHttp({
    logger: log,
    genReqId: (request, response) => {
      const given = request.headers['x-request-id']
      const id = typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID()
      response.setHeader('x-request-id', id)
      return id
    },
    quietReqLogger: true,
    quietResLogger: true,
    customLogLevel: (_request, response) => (response.statusCode >= 500 ? 'warn' : 'debug'),
    customSuccessObject: (request, response, { responseTime }: { responseTime: number }) =>
      requestLine(request, response.statusCode, responseTime),
    customErrorObject: (request, response, _error, { responseTime }: { responseTime: number }) =>
      requestLine(request, response.statusCode, responseTime),
  })
}

function requestLine(request: IncomingMessage, status: number, durationMs: number) {
  return { requestId: request.id, method: request.method, path: pathForLog(request.url), status, durationMs }
}
