/** Builds the desk for browsers, where what it is made of has changed since: web/dist. Plain JavaScript, as install.mjs. */

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const root = join(import.meta.dirname ?? '.', '..')
const dist = join(root, 'web/dist')
const fingerprintName = 'fingerprint.txt'
const sources = [
  'package-lock.json',
  'scripts/build-web.mjs',
  'tsconfig.json',
  'adapters/console/api.ts',
  'adapters/http/page/browser',
  'src/domain',
].concat(['web/index.html', 'web/vite.config.ts', 'web/tsconfig.json', 'web/src', 'web/public'])

/** @returns whether it was built anew */
export async function buildWeb() {
  const fingerprint = fingerprintOf(sources)
  if (readIfThere(join(dist, fingerprintName)) === fingerprint) return false
  // Made beside it and put into its place whole: whoever is being served notices nothing.
  const building = join(root, `node_modules/.cache/lotse/web-${process.pid}`)
  // Whoever runs tests builds what is served to people, too: not the libraries' forms for development.
  process.env.NODE_ENV = 'production'
  const { build } = await import('vite')
  await build({
    configFile: join(root, 'web/vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: building, emptyOutDir: true },
  })
  compress(join(building, 'assets'))
  writeFileSync(join(building, fingerprintName), fingerprint)
  putIntoPlace(building)
  return true
}

function putIntoPlace(building) {
  const former = `${building}.former`
  try {
    if (existsSync(dist)) renameSync(dist, former)
    renameSync(building, dist)
  } catch (error) {
    // Another build was faster.
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(error.code)) throw error
  } finally {
    for (const path of [former, building]) rmSync(path, { recursive: true, force: true })
  }
}

function fingerprintOf(paths) {
  const hash = createHash('sha256')
  for (const path of paths.flatMap((path) => filesBelow(join(root, path)))) {
    hash
      .update(`${path.slice(root.length)}\0`)
      .update(readFileSync(path))
      .update('\0')
  }
  return hash.digest('hex')
}

function filesBelow(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesBelow(join(path, name)))
}

function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

/** Once here instead of with each answer. */
function compress(folder) {
  for (const path of filesBelow(folder)) {
    if (!['.js', '.css', '.svg'].includes(extname(path))) continue
    const content = readFileSync(path)
    writeFileSync(`${path}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }))
    writeFileSync(`${path}.gz`, gzipSync(content))
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (await buildWeb()) console.error('The desk was built for browsers.')
}
