import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import express from 'express'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { webAppRouter } from '../../adapters/console/web-app.ts'

describe('the desk as it is served to browsers', () => {
  let folder: string
  let server: Server
  let address: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lotse-web-'))
    server = express()
      .use(webAppRouter({ dist: join(folder, 'dist') }))
      .listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(async () => {
    server.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('says what to do while it was not built, and is there as soon as it is', async () => {
    const before = await fetch(`${address}/desk`)
    expect(before.status).toBe(503)
    expect(await before.text()).toContain('node scripts/build-web.mjs')
    await build(join(folder, 'dist'))
    expect((await fetch(`${address}/desk`)).status).toBe(200)
  })

  it('has one page for every address of its own, with another nonce each time and no inline script', async () => {
    const [one, other] = await Promise.all([fetch(`${address}/desk/c/some-id`), fetch(`${address}/desk/admin/users`)])
    const nonces = [nonceOf(await one.text()), nonceOf(await other.text())]
    expect(new Set(nonces).size).toBe(2)
    const policy = one.headers.get('content-security-policy') ?? ''
    expect(policy).toContain(`style-src 'self' 'nonce-${nonces[0]}'`)
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).not.toContain('unsafe')
    expect(one.headers.get('cache-control')).toBe('no-cache')
  })

  it('has files whose names tell their content kept forever, packed for those who can unpack them', async () => {
    const packed = await fetch(`${address}/desk/assets/index-1a2b.js`, { headers: { 'accept-encoding': 'gzip' } })
    expect(packed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(packed.headers.get('content-encoding')).toBe('gzip')
    expect(await packed.text()).toBe('export {}')
    const plain = await fetch(`${address}/desk/assets/index-1a2b.js`, { headers: { 'accept-encoding': 'identity' } })
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(plain.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(await plain.text()).toBe('export {}')
  })

  it('has its files wherever it is installed, in a hidden folder, too', async () => {
    const dist = join(folder, '.hidden/dist')
    await build(dist)
    const hidden = express().use(webAppRouter({ dist })).listen(0, '127.0.0.1')
    await new Promise((resolve) => hidden.once('listening', resolve))
    const url = `http://127.0.0.1:${(hidden.address() as AddressInfo).port}/desk`
    const found = await Promise.all([fetch(`${url}/assets/index-1a2b.js`), fetch(`${url}/service-worker.js`)])
    hidden.close()
    expect(found.map(({ status }) => status)).toEqual([200, 200])
  })

  it('asks again each time for what keeps its name', async () => {
    const worker = await fetch(`${address}/desk/service-worker.js`)
    expect(worker.headers.get('cache-control')).toBe('no-cache')
    expect(worker.headers.get('content-type')).toContain('text/javascript')
  })

  it.each([
    'assets/..%2findex.html',
    'assets/%2e%2e%2f%2e%2e%2fsecret.js',
    'assets/nothing.js',
    'assets/fingerprint.txt',
  ])('gives nothing else away: %s', async (path) => {
    const response = await fetch(`${address}/desk/${path}`)
    expect(response.status).toBe(404)
    expect(await response.text()).not.toContain('not to be seen')
  })
})

const nonceOf = (page: string) => /nonce="([^"]+)"/.exec(page)?.[1]

async function build(dist: string): Promise<void> {
  await mkdir(join(dist, 'assets'), { recursive: true })
  await writeFile(join(dist, '..', 'secret.js'), 'not to be seen')
  await writeFile(join(dist, 'service-worker.js'), '')
  await writeFile(join(dist, 'assets/fingerprint.txt'), 'not to be seen')
  await writeFile(join(dist, 'assets/index-1a2b.js'), 'export {}')
  await writeFile(join(dist, 'assets/index-1a2b.js.gz'), gzipSync('export {}'))
  await writeFile(join(dist, 'index.html'), '<meta property="csp-nonce" nonce="{{nonce}}">')
}
