/** A page's scripts, styles and pictures: types stripped and hashed at start, compressed when first asked for. */

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { basename, extname } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { RequestHandler } from 'express'

export interface Assets {
  /** Where a file of this version is served, forever the same bytes. */
  urlOf(name: string): string
  /** File names of all scripts, so that a page can ask for them at once. */
  readonly scripts: readonly string[]
  readonly serve: RequestHandler<{ version: string; name: string }>
}

/**
 * @param root path below which `serve` is mounted, as `root/:version/:name`
 * @param sources files of any folders; all are served from one, so no two may have the same name
 */
export function prepareAssets(root: string, sources: readonly URL[]): Assets {
  const files = readFiles(sources)
  const version = hashOf(files)
  return {
    urlOf: (name) => `${root}/${version}/${name}`,
    scripts: [...files.keys()].filter((name) => name.endsWith('.js')),
    serve: (request, response, next) => {
      const file = files.get(request.params.name)
      if (file === undefined) return next()
      const accepted = request.acceptsEncodings()
      const encoding = smallestFirst.find((one) => accepted.includes(one)) ?? 'identity'
      // While two versions are being served side by side, a page of one may ask the other for its files.
      const isCurrent = request.params.version === version
      response.set('cache-control', isCurrent ? 'public, max-age=31536000, immutable' : 'no-cache')
      response.set('content-type', file.type).vary('accept-encoding')
      if (encoding !== 'identity') response.set('content-encoding', encoding)
      response.send(file.bodyAs(encoding))
    },
  }
}

const smallestFirst = ['br', 'gzip'] as const

type Encoding = (typeof smallestFirst)[number] | 'identity'

interface AssetFile {
  readonly type: string
  bodyAs(encoding: Encoding): Buffer
}

/** Whatever lies in a folder, in an order that is the same everywhere. */
export function filesIn(folder: URL): readonly URL[] {
  return readdirSync(folder)
    .toSorted()
    .map((name) => new URL(name, folder))
}

function readFiles(sources: readonly URL[]): ReadonlyMap<string, AssetFile> {
  return new Map(
    sources.flatMap((url) => {
      const name = basename(url.pathname)
      const content = readFileSync(url, 'utf8')
      switch (extname(name)) {
        case '.ts':
          return [[name.replace(/ts$/, 'js'), prepare('text/javascript', asJavaScript(content))] as const]
        case '.css':
          return [[name, prepare('text/css', content)] as const]
        case '.svg':
          return [[name, prepare('image/svg+xml', content)] as const]
        default:
          return []
      }
    }),
  )
}

function prepare(type: string, content: string): AssetFile {
  const bodies = new Map<Encoding, Buffer>()
  const bodyAs = (encoding: Encoding) => {
    const body = bodies.get(encoding) ?? compress[encoding](content)
    bodies.set(encoding, body)
    return body
  }
  return { type: `${type}; charset=utf-8`, bodyAs }
}

const compress: Readonly<Record<Encoding, (content: string) => Buffer>> = {
  br: brotliCompressSync,
  gzip: gzipSync,
  identity: (content) => Buffer.from(content),
}

function hashOf(files: ReadonlyMap<string, AssetFile>): string {
  const hash = createHash('sha256')
  for (const [name, file] of files) hash.update(name).update(file.bodyAs('identity'))
  return hash.digest('hex').slice(0, 12)
}

/** All modules are served from one folder, whichever they come from. */
function asJavaScript(typeScript: string): string {
  return withoutItsWarning(() => stripTypeScriptTypes(typeScript)).replace(
    /(from ')(?:\.{1,2}\/)+(?:[\w-]+\/)*([\w-]+)\.ts'/g,
    "$1./$2.js'",
  )
}

/** Node runs all of Lotse's source through this very function; that it calls it experimental is no news to operators. */
function withoutItsWarning<T>(strip: () => T): T {
  const { emitWarning } = process
  process.emitWarning = (warning: string | Error, ...rest: never[]) => {
    if (!String(warning).includes('stripTypeScriptTypes')) emitWarning.call(process, warning, ...rest)
  }
  try {
    return strip()
  } finally {
    process.emitWarning = emitWarning
  }
}
