/** Serves the desk to browsers: one page for all its addresses, and the files that it is built of. */

import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { Router, type Request, type RequestHandler, type Response } from 'express'
import { webAppHeaders } from './web-app-headers.ts'

export interface WebAppOptions {
  /** Where scripts/build-web.mjs put it: `web/dist`. */
  readonly dist: string
}

/** To be mounted at the root: it answers `/desk` and whatever lies below. */
export function webAppRouter({ dist }: WebAppOptions): Router {
  const router = Router({ caseSensitive: true })
  const page = pageReader(join(dist, 'index.html'))
  router.use('/desk', giveNonce, webAppHeaders)
  router.get('/desk/assets/:name', serveAsset(join(dist, 'assets')))
  router.get('/desk/:name', servePublic(dist))
  router.get(['/desk', '/desk/{*place}'], (_request, response) => {
    const found = page()
    response.set('cache-control', 'no-cache').type('html')
    if (found === undefined) response.status(503).send(notBuilt)
    else response.send(found.replaceAll('{{nonce}}', nonceOf(response)))
  })
  return router
}

const giveNonce: RequestHandler = (_request, response, next) => {
  response.locals['nonce'] = randomBytes(16).toString('base64')
  next()
}

const nonceOf = (response: Response): string => String(response.locals['nonce'])

/** Reads it again where it was built again. */
function pageReader(path: string): () => string | undefined {
  let read: { readonly content: string; readonly changedMs: number } | undefined
  return () => {
    const stats = statSync(path, { throwIfNoEntry: false })
    if (stats === undefined) return undefined
    if (read?.changedMs !== stats.mtimeMs) read = { content: readFileSync(path, 'utf8'), changedMs: stats.mtimeMs }
    return read.content
  }
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
}

/** Their names tell their content: whoever has one never asks again. */
function serveAsset(folder: string): RequestHandler<{ name: string }> {
  return (request, response, next) => {
    const path = fileIn(folder, request.params.name)
    if (path === undefined) return next('router')
    response.set('cache-control', 'public, max-age=31536000, immutable').vary('accept-encoding')
    response.set('content-type', types[extname(path)])
    const packed = smallestOf(path, request)
    if (packed !== undefined) response.set('content-encoding', packed.encoding)
    response.sendFile(packed?.path ?? path, { ...anywhere, cacheControl: false, etag: false })
  }
}

function smallestOf(path: string, request: Request): { readonly path: string; readonly encoding: string } | undefined {
  const accepted = request.acceptsEncodings()
  const encodings = [
    { encoding: 'br', path: `${path}.br` },
    { encoding: 'gzip', path: `${path}.gz` },
  ]
  return encodings.find(({ encoding, path }) => accepted.includes(encoding) && existsSync(path))
}

/** The manifest, the service worker and their pictures keep their names, and are asked for again each time. */
function servePublic(dist: string): RequestHandler<{ name: string }> {
  return (request, response, next) => {
    const path = request.params.name === 'index.html' ? undefined : fileIn(dist, request.params.name)
    if (path === undefined) return next()
    response.set('cache-control', 'no-cache').set('content-type', types[extname(path)])
    response.sendFile(path, { ...anywhere, cacheControl: false })
  }
}

/** Names are checked already; a hidden folder may be where Lotse is installed. */
const anywhere = { dotfiles: 'allow' } as const

/** A name can lead nowhere but into the folder. */
function fileIn(folder: string, name: string): string | undefined {
  if (!/^[\w-][\w.-]*$/.test(name) || types[extname(name)] === undefined) return undefined
  const path = join(folder, name)
  return existsSync(path) ? path : undefined
}

const notBuilt = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Lotse</title>
<h1>The desk was not built yet</h1>
<p>Run <code>node scripts/build-web.mjs</code> where Lotse is installed, and load this page again.</p>
`
