/** Refusals as every route words them, and the one handler that turns errors into responses. */

import type { ErrorRequestHandler, RequestHandler } from 'express'
import { Unavailable } from '../../src/domain/unavailable.ts'
import type { Log } from '../../src/log.ts'
import { pathForLog } from './path-for-log.ts'

/** A request that cannot be served, with a word for programs and a sentence for people. */
export class HttpRefusal extends Error {
  override readonly name = 'HttpRefusal'
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

export const notFound: RequestHandler = (request) => {
  throw new HttpRefusal(404, 'not-found', `There is nothing at ${request.method} ${request.path}.`)
}

/** Last in line: `{"error": {"code", "message"}}`, never a stack trace and never what was asked. */
export function errorHandler(log: Log): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error)
    const refusal = refusalOf(error)
    if (refusal.status >= 500)
      log.error({ error, requestId: request.id, path: pathForLog(request.originalUrl) }, 'request failed')
    response.status(refusal.status).json({ error: { code: refusal.code, message: refusal.message } })
  }
}

function refusalOf(error: unknown): HttpRefusal {
  if (error instanceof HttpRefusal) return error
  if (error instanceof Unavailable) return new HttpRefusal(503, 'unavailable', 'Lotse is not ready; try again shortly.')
  if (error instanceof URIError) return new HttpRefusal(400, 'malformed', 'The address holds a broken escape sequence.')
  const status = statusOfBodyParser(error)
  if (status === 413) return new HttpRefusal(413, 'too-large', 'The request is larger than 64 kB.')
  if (status === 415) return new HttpRefusal(415, 'unsupported', 'The request body wants to be JSON in UTF-8.')
  if (status !== undefined) return new HttpRefusal(status, 'malformed', 'The request body is not valid JSON.')
  return new HttpRefusal(500, 'internal', 'Something broke on our side; it has been noted.')
}

/** Express's body parser marks what the client did wrong with a status below 500. */
function statusOfBodyParser(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return undefined
  return error.status >= 400 && error.status < 500 ? error.status : undefined
}
