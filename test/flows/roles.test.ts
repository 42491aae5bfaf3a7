import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { createJobs } from '../../adapters/jobs/jobs.ts'
import { readConfig } from '../../src/config.ts'
import { lotse, printed, startLotse, type Environment } from '../services/command-line.ts'
import { createDatabase } from '../services/postgres.ts'
import { freePort, type RunningService } from '../services/process.ts'
import { findRedis, startRedis } from '../services/redis.ts'
import { silent } from '../services/silent-log.ts'

const root = join(import.meta.dirname, '../..')
const patiently = { timeout: 60_000, interval: 50 }

/** No container engine: the files are read, and what they describe is put together and run on this machine. */
describe('docker-compose.yml', () => {
  const { gateway, worker, postgres, redis } = readCompose({ POSTGRES_PASSWORD: 'geheim' })

  it('sets nothing that neither the configuration nor the image knows', () => {
    const known = knownVariables()
    expect(known).toContain('DATABASE_URL')
    const set = [gateway, worker].flatMap(({ environment }) => Object.keys(environment))
    expect(set.filter((name) => !known.includes(name))).toEqual([])
  })

  it.each([
    ['its defaults', {}, { kind: 'demo', regions: ['musterstadt'] }, 'http://localhost:8080'],
    [
      'what an operator sets',
      { CMS_REGIONS: 'muenchen,ansbach', PUBLIC_URL: 'https://lotse.example.org', TRUSTED_PROXIES: '1' },
      { kind: 'cms', cmsUrl: 'https://cms.integreat-app.de', regions: ['muenchen', 'ansbach'] },
      'https://lotse.example.org',
    ],
  ])('makes a configuration of %s that gateway and worker share', (_, shell, content, publicUrl) => {
    const services = readCompose({ POSTGRES_PASSWORD: 'geheim', ...shell })
    const [first, second] = [services.gateway, services.worker].map(({ environment }) =>
      readConfig({ ...readImage().environment, ...environment }),
    )
    expect(first).toEqual(second)
    expect(first).toMatchObject({
      databaseUrl: 'postgres://lotse:geheim@postgres:5432/lotse',
      redisUrl: 'redis://redis:6379',
      content,
      http: { host: '0.0.0.0', port: 8080, publicUrl },
      syncCron: '17 3 * * *',
    })
  })

  it('does not start without a password, and says so', () => {
    expect(() => readCompose({})).toThrow('set POSTGRES_PASSWORD')
  })

  it('gives the database and the queue the names, the password and the port that Lotse calls', () => {
    const { databaseUrl, redisUrl } = readConfig(gateway.environment)
    const { username, password, hostname, pathname } = new URL(databaseUrl ?? '')
    expect([hostname, new URL(redisUrl ?? '').hostname]).toEqual(['postgres', 'redis'])
    expect(postgres.environment).toEqual({
      POSTGRES_USER: username,
      POSTGRES_PASSWORD: password,
      POSTGRES_DB: pathname.slice(1),
    })
    expect(gateway.depends_on).toEqual({
      postgres: { condition: 'service_healthy' },
      redis: { condition: 'service_healthy' },
    })
    expect([postgres, redis].map(({ healthcheck }) => healthcheck)).not.toContain(undefined)
  })

  it('shows the outside nothing but the gateway, and that only to this machine, for a proxy', () => {
    expect(gateway.ports).toEqual([`127.0.0.1:8080:${readImage().environment['PORT']}`])
    expect([worker, postgres, redis].flatMap(({ ports }) => ports)).toEqual([])
  })

  it('keeps what the database and the queue must not lose, in volumes', () => {
    expect(postgres.volumes).toEqual(['postgres:/var/lib/postgresql'])
    expect(redis.volumes).toEqual(['redis:/data'])
    expect(redis.command.join(' ')).toBe('redis-server --appendonly yes --maxmemory-policy noeviction')
  })
})

describe('the image that Dockerfile describes', { timeout: 120_000 }, () => {
  const image = readImage()
  let folder: string
  let environment: Environment

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lotse-image-'))
    await assemble(join(folder, 'lotse'))
    environment = { ...image.environment, HOST: '127.0.0.1', DATA_DIR: join(folder, 'data'), SYNC_CRON: 'off' }
  })

  afterAll(() => rm(folder, { recursive: true, force: true }))

  /** ENTRYPOINT in WORKDIR, with ENV. */
  const run = (parameters: readonly string[], more: Environment = {}) => {
    const [, ...entrypoint] = image.entrypoint
    const env = { PATH: process.env['PATH'], ...environment, ...more }
    const child = spawn(process.execPath, [...entrypoint, ...parameters], { cwd: join(folder, 'lotse'), env })
    onTestFinished(() => void child.kill('SIGKILL'))
    return child
  }

  it('copies only what is there and what .dockerignore lets through', () => {
    expect(image.sources.length).toBeGreaterThan(5)
    const ignored = readFileSync(join(root, '.dockerignore'), 'utf8').trim().split('\n')
    expect(ignored[0]).toBe('*')
    const needed = [...image.sources, 'package-lock.json']
    expect(needed.filter((source) => !existsSync(join(root, source)))).toEqual([])
    expect(needed.filter((source) => !ignored.includes(`!${source}`))).toEqual([])
  })

  it('builds the desk of all that its build reads', () => {
    const script = readFileSync(join(root, 'scripts/build-web.mjs'), 'utf8')
    const read = Array.from(
      /const sources = [^\n]*\n[^]*?\n\n/.exec(script)?.[0].matchAll(/'([^']+)'/g) ?? [],
      ([, path]) => path ?? '',
    )
    expect(read).toContain('src/domain')
    const text = readFileSync(join(root, 'Dockerfile'), 'utf8')
    const stage = text.split(/^FROM /m).find((one) => one.includes(' AS desk\n')) ?? ''
    const copied = Array.from(stage.matchAll(/^COPY (?!--)(.+)$/gm), ([, paths = '']) =>
      paths.split(' ').slice(0, -1),
    ).flat()
    const isCopied = (path: string) => copied.some((one) => path === one || path.startsWith(`${one}/`))
    expect(read.filter((path) => !isCopied(path))).toEqual([])
    const ignored = readFileSync(join(root, '.dockerignore'), 'utf8').trim().split('\n')
    const isSent = (path: string) => ignored.some((one) => `!${path}` === one || `!${path}`.startsWith(`${one}/`))
    expect(copied.filter((path) => !isSent(path))).toEqual([])
  })

  it('has every module that the command line imports, on packages for production alone', async () => {
    for (const command of [[], ['serve']]) {
      expect(await outcomeOf(run([...command, '--help']))).toMatchObject({ code: 0, stderr: '' })
    }
  })

  it('has all that it needs to read the demo region, to find nothing to mend, and to answer', async () => {
    expect(await outcomeOf(run(['sync']))).toMatchObject({ code: 0 })
    const doctor = await outcomeOf(run(['doctor']))
    expect(doctor.stdout).not.toContain('✗')
    expect(doctor.code).toBe(0)
    expect(await outcomeOf(run(['ask', '--region', 'musterstadt', 'Wer bezahlt die Impfungen?']))).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('/demo/musterstadt/de/'),
    })
  })

  it('serves the chat page with each of its files, tells its health, and stops as process 1 is told to', async () => {
    const port = String(await freePort())
    const service = run(image.command, { PORT: port })
    await printed(service, /is ready/)
    const address = `http://127.0.0.1:${port}`
    const page = await (await fetch(`${address}/chat/musterstadt`)).text()
    const files = Array.from(page.matchAll(/(?:src|href)="(\/chat\/assets\/[^"]+)"/g), ([, path]) => path ?? '')
    expect(files.length).toBeGreaterThan(3)
    for (const file of files) expect([file, (await fetch(address + file)).status]).toEqual([file, 200])

    expect(await outcomeOf(healthcheck(port))).toMatchObject({ code: 0 })
    service.kill('SIGTERM')
    expect(await outcomeOf(service)).toMatchObject({ code: 0 })
    expect(await outcomeOf(healthcheck(port))).toMatchObject({ code: 1 })
  })

  const healthcheck = (port: string) => {
    const [, ...parameters] = image.healthcheck
    return spawn(process.execPath, parameters, { env: { ...environment, PORT: port } })
  }
})

const postgres = inject('postgres')
const missing = [postgres, findRedis()].flatMap((one) => ('missing' in one ? [one.missing] : []))
const reason = missing.length > 0 ? ` (skipped: ${missing.join(', ')})` : ''

describe.skipIf(missing.length > 0)(
  `gateway and worker, as docker-compose.yml starts them${reason}`,
  { timeout: 120_000 },
  () => {
    let redis: RunningService
    let databaseUrl: string
    const { gateway, worker } = readCompose({ POSTGRES_PASSWORD: 'geheim' })

    beforeAll(async () => {
      redis = await startRedis()
      databaseUrl = await createDatabase('url' in postgres ? postgres.url : '')
    })

    afterAll(() => redis?.stop())

    /** With the environment and command of the compose file, but for addresses. */
    const start = async (service: ComposeService, more: Environment = {}) => {
      const port = await freePort()
      const address = `http://127.0.0.1:${port}`
      const here = { HOST: '127.0.0.1', PORT: String(port), PUBLIC_URL: address, DATABASE_URL: databaseUrl }
      const environment = { ...readImage().environment, ...service.environment, ...here, REDIS_URL: redis.url, ...more }
      const child = startLotse(service.command, environment)
      onTestFinished(() => void child.kill('SIGKILL'))
      return { child, address, said: printed(child, /\((\w+)\) (is ready|runs)[^]*Off .*\n$/) }
    }
    const statusOf = async (url: string, init?: RequestInit) => (await fetch(url, init)).status
    const stopped = async (child: ChildProcess) => {
      child.kill('SIGTERM')
      if (child.exitCode === null) await once(child, 'exit')
      return child.exitCode
    }
    const ask = (address: string) =>
      fetch(`${address}/api/v1/ask`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ region: 'musterstadt', question: 'Wer bezahlt die Impfungen?' }),
      })

    it('divide the work: the worker reads the pages, the gateway answers from them, neither does the other’s', async () => {
      const front = await start(gateway)
      expect((await front.said)[0]).toContain('(gateway) runs, but has nothing to answer from yet')
      expect(await (await fetch(`${front.address}/readyz`)).json()).toMatchObject({
        status: 'not-ready',
        queue: 'ok',
        index: 'empty: no region has been synced yet',
      })
      expect(await statusOf(`${front.address}/healthz`)).toBe(200)
      const queue = await createJobs({ redisUrl: redis.url, log: silent })
      await queue.add('sync', 'by-hand', null)
      await queue.close()

      const back = await start(worker, { PUBLIC_URL: front.address })
      expect((await back.said)[0]).toContain('(worker) is ready')
      await expect.poll(() => statusOf(`${front.address}/readyz`), patiently).toBe(200)

      const answer = z
        .object({
          kind: z.literal('answered'),
          citations: z.array(z.object({ url: z.url(), quote: z.string() })).min(1),
        })
        .parse(await (await ask(front.address)).json())
      for (const { url } of answer.citations) {
        expect(url).toContain(front.address)
        expect(await statusOf(url)).toBe(200)
      }

      for (const path of ['/healthz', '/readyz', '/metrics']) {
        expect([path, await statusOf(back.address + path)]).toEqual([path, 200])
      }
      for (const path of ['/chat/musterstadt', '/demo/musterstadt/de/']) {
        expect(await statusOf(front.address + path)).toBe(200)
        expect(await statusOf(back.address + path)).toBe(404)
      }
      expect((await ask(back.address)).status).toBe(404)

      // The first sync, and the one that waited in the queue since before there was a worker.
      const syncs = (address: string) =>
        metricOf(address, 'lotse_syncs_total{region="musterstadt",language="de",result="done"}')
      await expect.poll(() => syncs(back.address), patiently).toBe(2)
      expect(await syncs(front.address)).toBeUndefined()
      expect(await metricOf(front.address, /^lotse_answers_total\{.*kind="answered"\}/)).toBe(1)

      expect(await Promise.all([stopped(front.child), stopped(back.child)])).toEqual([0, 0])
    })

    it('start together on an empty database, and whoever comes first makes its tables', async () => {
      const fresh = { DATABASE_URL: await createDatabase('url' in postgres ? postgres.url : '') }
      const services = await Promise.all([start(gateway, fresh), start(gateway, fresh), start(worker, fresh)])
      await Promise.all(services.map(({ said }) => said))
      for (const { address } of services) await expect.poll(() => statusOf(`${address}/readyz`), patiently).toBe(200)
      expect(await Promise.all(services.map(({ child }) => stopped(child)))).toEqual([0, 0, 0])
    })

    it.each([
      ['gateway', gateway],
      ['worker', worker],
    ])('refuse a Redis that would lose jobs, in one sentence: the %s', async (_, { command, environment }) => {
      const careless = await startRedis({ appendOnly: false, maxmemoryPolicy: 'allkeys-lru' })
      onTestFinished(() => careless.stop())
      const refused = await lotse(command, {
        ...environment,
        DATABASE_URL: databaseUrl,
        REDIS_URL: careless.url,
        PORT: '0',
      })
      expect(refused).toEqual({
        code: 1,
        stdout: '',
        stderr:
          `lotse: The Redis at ${new URL(careless.url).host} may lose jobs (append-only file: off, maxmemory-policy: ` +
          'allkeys-lru); run CONFIG SET appendonly yes, CONFIG SET maxmemory-policy noeviction, CONFIG REWRITE there ' +
          'with redis-cli.\n',
      })
    })

    it('go on answering without Redis, say that it is away, and find it again', async () => {
      const front = await start(gateway)
      await front.said
      await redis.kill()
      await expect.poll(() => statusOf(`${front.address}/readyz`), patiently).toBe(503)
      expect(await (await fetch(`${front.address}/readyz`)).json()).toMatchObject({
        database: 'ok',
        index: 'ok',
        queue: expect.stringMatching(/^The Redis at .* does not answer .*check REDIS_URL/),
      })
      expect(await (await ask(front.address)).json()).toMatchObject({ kind: 'answered' })
      await redis.restart()
      await expect.poll(() => statusOf(`${front.address}/readyz`), patiently).toBe(200)
      expect(await stopped(front.child)).toBe(0)
    })
  },
)

async function metricOf(address: string, series: string | RegExp): Promise<number | undefined> {
  const lines = (await (await fetch(`${address}/metrics`)).text()).split('\n')
  const line = lines.find((one) => (typeof series === 'string' ? one.startsWith(`${series} `) : series.test(one)))
  return line === undefined ? undefined : Number(line.split(' ').at(-1))
}

async function outcomeOf(child: ChildProcess) {
  let [stdout, stderr] = ['', '']
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  if (child.exitCode === null) await once(child, 'close')
  return { code: child.exitCode, stdout, stderr }
}

// ── docker-compose.yml ─────────────────────────────────────────────────────────────────────────────────────────────

const composeService = z.object({
  command: z.array(z.string()).default([]),
  environment: z.record(z.string(), z.string()).default({}),
  ports: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
})
type ComposeService = z.infer<typeof composeService>

const composeFile = z.object({
  services: z.strictObject({
    gateway: composeService,
    worker: composeService,
    postgres: composeService,
    redis: composeService,
  }),
})

/** As `docker compose config` reads it: anchors, merge keys, and `${NAME:-default}` or `${NAME:?why}` from the shell. */
function readCompose(shell: Environment): z.infer<typeof composeFile>['services'] {
  const text = readFileSync(join(root, 'docker-compose.yml'), 'utf8').replaceAll(/^ *#.*$/gm, '')
  const filled = text.replaceAll(/\$\{(\w+):([-?])([^}]*)\}/g, (_, name: string, kind: string, rest: string) => {
    const value = shell[name] || (kind === '-' ? rest : undefined)
    if (value === undefined) throw new Error(rest)
    return value === '' || /^\d+$/.test(value) ? `'${value}'` : value
  })
  expect(filled).not.toContain('$')
  return composeFile.parse(parse(filled, { merge: true })).services
}

/** Those that src/config.ts reads, and those of the image. */
function knownVariables(): readonly string[] {
  const parts = readdirSync(join(root, 'src/config')).map((name) => join('config', name))
  const config = ['config.ts', ...parts].map((name) => readFileSync(join(root, 'src', name), 'utf8')).join('\n')
  const ofConfig = Array.from(config.matchAll(/^ {2,4}([A-Z_]+): optional\(/gm), ([, name]) => name ?? '')
  return [...ofConfig, ...Object.keys(readImage().environment)]
}

// ── Dockerfile ─────────────────────────────────────────────────────────────────────────────────────────────────────

interface Image {
  readonly environment: Readonly<Record<string, string>>
  /** What COPY takes from the project, without the packages. */
  readonly sources: readonly string[]
  readonly entrypoint: readonly string[]
  readonly command: readonly string[]
  readonly healthcheck: readonly string[]
}

/** Of its last stage. */
function readImage(): Image {
  const text = readFileSync(join(root, 'Dockerfile'), 'utf8')
    .replaceAll(/^#.*\n/gm, '')
    .replaceAll('\\\n', ' ')
  const lines = (text.split(/^FROM /m).at(-1) ?? '').split('\n')
  const of = (instruction: string) =>
    lines.flatMap((line) => (line.startsWith(`${instruction} `) ? [line.slice(instruction.length + 1).trim()] : []))
  const list = (json: string | undefined) => z.array(z.string()).parse(JSON.parse(json?.replace(/^[^[]*/, '') ?? '[]'))
  return {
    environment: Object.fromEntries(
      of('ENV').flatMap((line) => line.split(/\s+/).map((pair) => pair.split('=') as [string, string])),
    ),
    sources: of('COPY').flatMap((line) => (line.startsWith('--') ? [] : line.split(/\s+/).slice(0, -1))),
    entrypoint: list(of('ENTRYPOINT')[0]),
    command: list(of('CMD')[0]),
    healthcheck: list(of('HEALTHCHECK')[0]),
  }
}

/** Puts the image's files together, with those packages that `npm ci --omit=dev` would leave at the top. */
async function assemble(folder: string): Promise<void> {
  for (const source of readImage().sources) await cp(join(root, source), join(folder, source), { recursive: true })
  const lock = z
    .object({ packages: z.record(z.string(), z.object({ dev: z.boolean().optional() })) })
    .parse(JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')))
  const isOfProduction = ([path, { dev }]: [string, { readonly dev?: boolean | undefined }]) =>
    /^node_modules\/(@[^/]+\/)?[^/]+$/.test(path) && dev !== true && existsSync(join(root, path))
  const packages = Object.entries(lock.packages).filter(isOfProduction)
  for (const [path] of packages) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await symlink(join(root, path), join(folder, path))
  }
}
