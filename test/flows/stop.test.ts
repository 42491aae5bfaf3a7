import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { connect, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import type { ChildProcess } from 'node:child_process'
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { openPool } from '../../db/pool.ts'
import { readConfig } from '../../src/config.ts'
import { start } from '../../src/main.ts'
import { startScriptedCms, status, type ScriptedCms } from '../doubles/cms.ts'
import { publish } from '../doubles/small-regions.ts'
import { lotse, printed, startLotse, type Environment } from '../services/command-line.ts'
import { createDataDir } from '../services/filled-databases.ts'
import { freePort } from '../services/process.ts'
import { silent } from '../services/silent-log.ts'

const pages = [{ slug: 'schule', title: 'Schule', html: '<p>Kinder gehen ab sechs Jahren zur Grundschule.</p>' }]
const ready = /is ready after [\d.]+ s\.[^]*Off .*\n$/

/** That a service exits with 0 shows that it stopped in time: after nine seconds it would give up and exit with 1. */
describe('lotse serve', { timeout: 120_000 }, () => {
  let cms: ScriptedCms
  let dataDir: string
  let port: number
  let environment: Environment

  beforeEach(async () => {
    cms = await startScriptedCms({})
    publish(cms, 'ahausen', pages)
    dataDir = await createDataDir()
    port = await freePort()
    environment = { DATA_DIR: dataDir, PORT: String(port), CMS_URL: cms.url, CMS_REGIONS: 'ahausen' }
  })

  afterEach(async () => {
    await cms.close()
    await rm(dataDir, { recursive: true, force: true })
  })

  const serve = (more: Environment = {}) => started({ ...environment, ...more })
  const address = (path: string) => `http://127.0.0.1:${port}${path}`
  const question = JSON.stringify({ region: 'ahausen', question: 'Wann gehen Kinder zur Grundschule?' })
  const ask = () =>
    fetch(address('/api/v1/ask'), { method: 'POST', headers: { 'content-type': 'application/json' }, body: question })
  /** Whoever comes next can have the data folder, and finds nothing half done in it. */
  const expectFreeFolder = async () => {
    const pool = await openPool({ dataDir, log: silent })
    await pool.end()
    expect(await readdir(dataDir)).toEqual(['desk-password', 'lotse.lock', 'postgres', 'secret-key'])
  }

  it('says what it started, where, and what is switched off, with the demo region when nothing is set', async () => {
    const service = started({ DATA_DIR: dataDir, PORT: String(port) })
    const [greeting] = await printed(service, /Lotse[^]*is ready[^]*language model.*\n/)
    expect(greeting).toMatch(/^Lotse \d+\.\d+\.\d+ \(all\) is ready after \d+\.\d s\.$/m)
    for (const fact of [
      `Chat       ${address('/chat/musterstadt')}`,
      `Desk       ${address('/desk')} (log in as admin@lotse.localhost with the password `,
      `Questions  POST ${address('/api/v1/ask')}`,
      `Health     ${address('/readyz')}`,
      `Metrics    ${address('/metrics')}`,
      'Content    the demo region; set CMS_REGIONS=muenchen for a real one',
      `Database   embedded, in ${dataDir}`,
      'Queue      in the database',
      'Syncs      17 3 * * * (UTC)',
      'Off        Telegram: TELEGRAM_BOT_TOKEN is not set',
      'Off        WhatsApp: WHATSAPP_CLOUD_TOKEN is not set',
    ]) {
      expect(greeting).toContain(fact.endsWith(' ') ? `  ${fact}` : `  ${fact}\n`)
    }
    for (const path of ['/chat/musterstadt', '/readyz', '/metrics'])
      expect((await fetch(address(path))).status).toBe(200)
    expect(await ended(service, 'SIGTERM')).toBe(0)
  })

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'ends with 0 on %s and lets go of its port and data folder',
    async (signal) => {
      const service = serve()
      await printed(service, ready)
      expect((await ask()).status).toBe(200)
      expect(await ended(service, signal)).toBe(0)
      expect(await canListenOn(port)).toBe(true)
      await expectFreeFolder()
    },
  )

  it('refuses a data folder that another process serves from, in one sentence, and leaves that one alone', async () => {
    const service = serve()
    await printed(service, ready)
    const second = await lotse(['serve'], { ...environment, PORT: '0' })
    expect(second).toEqual({
      code: 1,
      stdout: '',
      stderr:
        `lotse: The data folder ${dataDir} is in use by process ${service.pid}; ` +
        'stop it, or set DATABASE_URL to share a PostgreSQL database.\n',
    })
    expect((await ask()).status).toBe(200)
    expect(await ended(service, 'SIGTERM')).toBe(0)
  })

  it('says that its port is taken, in one sentence, and leaves the data folder free', async () => {
    const other = createServer().listen(port, '127.0.0.1')
    onTestFinished(() => void other.close())
    await once(other, 'listening')
    expect(await lotse(['serve'], environment)).toEqual({
      code: 1,
      stdout: '',
      stderr: `lotse: Port ${port} on 127.0.0.1 cannot be listened on; stop what uses it, or set PORT to another one.\n`,
    })
    expect(cms.requests).toEqual([])
    await expectFreeFolder()
  })

  it('heeds a signal that comes while it is starting, as process 1 of a container must', async () => {
    await rm(join(dataDir, 'postgres'), { recursive: true })
    const service = serve()
    await expect.poll(() => existsSync(join(dataDir, 'lotse.lock')), patiently).toBe(true)
    expect(await ended(service, 'SIGTERM')).toBe(0)
    await expectFreeFolder()
  })

  it('breaks off a first sync whose CMS keeps it waiting, and reads it all after the next start', async () => {
    cms.answer('ahausen/de/pages/', { kind: 'stalled' })
    const service = serve()
    await expect.poll(() => cms.count('ahausen/de/pages/'), patiently).toBe(1)
    const [code, stdout] = await Promise.all([ended(service, 'SIGTERM'), allOf(service.stdout)])
    expect(code).toBe(0)
    expect(stdout).toBe('')
    await expectFreeFolder()

    publish(cms, 'ahausen', pages)
    const again = serve()
    await printed(again, ready)
    expect(await (await ask()).json()).toMatchObject({ kind: 'answered' })
    expect(await ended(again, 'SIGTERM')).toBe(0)
  })

  it('breaks off a first sync in the midst of its pages, and leaves none of them to be answered from', async () => {
    const many = Array.from({ length: 600 }, (_, i) => ({ slug: `seite-${i}`, html: `<p>Seite ${i} von vielen.</p>` }))
    publish(cms, 'ahausen', many)
    const begun = Promise.withResolvers<void>()
    let latest = ''
    const service = await start(readConfig(environment), 'all', silent, {
      onProgress: ({ stage, done }) => {
        latest = `${stage} ${done}`
        if (stage === 'embedding' && done >= 50) begun.resolve()
      },
    })
    await begun.promise
    await service.stop()
    expect(latest).toMatch(/^(embedding [1-5]?\d\d|failed 0)$/)
    const pool = await openPool({ dataDir, log: silent })
    onTestFinished(() => pool.end())
    expect((await pool.query('select from page')).rowCount).toBe(0)
  })

  it('is ready after a later start without reading its regions again', async () => {
    const service = serve()
    await printed(service, ready)
    await ended(service, 'SIGTERM')
    const asked = cms.requests.length
    const again = serve()
    await printed(again, ready)
    expect((await fetch(address('/readyz'))).status).toBe(200)
    expect(await (await ask()).json()).toMatchObject({ kind: 'answered' })
    expect(await ended(again, 'SIGTERM')).toBe(0)
    expect(cms.requests).toHaveLength(asked)
  })

  it('runs on without a CMS, says that it has nothing to answer from, and why', async () => {
    cms.answer('regions/ahausen/', status(404))
    const service = serve()
    const [said] = await printed(service, /The CMS knows no[^]*runs, but has nothing to answer from yet[^]*Off .*\n$/)
    expect(said).toContain('Check CMS_REGIONS for the spelling')
    expect((await fetch(address('/readyz'))).status).toBe(503)
    expect((await fetch(address('/healthz'))).status).toBe(200)
    expect(await ended(service, 'SIGTERM')).toBe(0)
  })

  it('answers a question that it began to receive before the signal, and nobody who dawdles', async () => {
    const service = serve()
    await printed(service, ready)
    const [inTime, never] = [await halfSent(port, question), await halfSent(port, question)]
    const end = ended(service, 'SIGTERM')
    await expect.poll(() => canListenOn(port), patiently).toBe(true)
    inTime.write(question)
    const answer = await allOf(inTime)
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
    expect(answer).toContain('"kind":"answered"')
    expect(await end).toBe(0)
    expect(await allOf(never)).toBe('')
  })
})

const patiently = { timeout: 60_000, interval: 10 }

function started(environment: Environment): ChildProcess {
  const service = startLotse(['serve'], environment)
  onTestFinished(() => void service.kill('SIGKILL'))
  return service
}

/** Exit code, once the process is gone with all that it printed. */
async function ended(service: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  const closed = once(service, 'close', { signal: AbortSignal.timeout(60_000) })
  service.stdout?.resume()
  service.stderr?.resume()
  service.kill(signal)
  await closed
  return service.exitCode
}

/** A question of which the service has the headers and not yet the body. */
async function halfSent(port: number, body: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  const headers = ['host: lotse', 'content-type: application/json', `content-length: ${Buffer.byteLength(body)}`]
  socket.write(['POST /api/v1/ask HTTP/1.1', ...headers, 'expect: 100-continue', '\r\n'].join('\r\n'))
  const [received] = (await once(socket, 'data')) as [Buffer]
  expect(received.toString()).toBe('HTTP/1.1 100 Continue\r\n\r\n')
  return socket
}

async function allOf(stream: NodeJS.ReadableStream | null): Promise<string> {
  let text = ''
  for await (const chunk of stream ?? []) text += String(chunk)
  return text
}

async function canListenOn(port: number): Promise<boolean> {
  const server = createServer().listen(port, '127.0.0.1')
  const isFree = await once(server, 'listening').then(
    () => true,
    () => false,
  )
  server.close()
  return isFree
}
