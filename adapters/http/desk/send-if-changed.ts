/** Answers a desk that asks every few seconds: with the whole, or in a few bytes that nothing has changed. */

import { createHash } from 'node:crypto'
import type { Request, Response } from 'express'

export function sendIfChanged(request: Request, response: Response, content: unknown): void {
  const body = JSON.stringify(content)
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`
  response.set('etag', etag)
  if (request.headers['if-none-match'] === etag) response.status(304).end()
  else response.type('json').send(body)
}
