/** `lotse doctor`: checks the configuration and every connection, and says what to mend. */

import { createIntegreatClient } from '../../adapters/integreat/client.ts'
import { createTelegramBot } from '../../adapters/telegram/bot.ts'
import { createJobs } from '../../adapters/jobs/jobs.ts'
import { createApp, type App } from '../app.ts'
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import { version } from '../version.ts'
import { Failure } from '../failure.ts'
import { deskExaminations } from './doctor-desk.ts'
import { modelExaminations } from './doctor-models.ts'

interface Finding {
  readonly subject: string
  /** What is well, in a few words; or what is not, with its remedy. */
  readonly says: string
  readonly isWell: boolean
}

/** @throws Failure when something is to be mended */
export async function doctor(config: Config, log: Log): Promise<void> {
  const findings = [
    { subject: 'configuration', says: 'every variable is understood', isWell: true },
    ...(await examineDatabase(config, log)),
    ...(await examineSource(config)),
    ...(await examineTelegram(config)),
    ...(await examineModels(config)),
    ...(await examineDesk(config)),
    ...config.hints.map((hint) => ({ subject: 'configuration', says: hint, isWell: false })),
    ...config.switchedOff.map(({ feature, why }) => ({ subject: feature, says: `off: ${why}`, isWell: true })),
  ]
  for (const { subject, says, isWell } of findings) console.log(`${isWell ? '✓' : '✗'} ${subject.padEnd(16)} ${says}`)
  const wrong = findings.filter((finding) => !finding.isWell).length
  if (wrong > 0) throw new Failure(`${wrong} of ${findings.length} checks failed; each says above what to mend.`)
}

async function examine(subject: string, check: () => Promise<string>): Promise<Finding> {
  try {
    return { subject, says: await check(), isWell: true }
  } catch (error) {
    return { subject, says: error instanceof Error ? error.message : String(error), isWell: false }
  }
}

/** The index and the queue are of no use to ask about while the database is shut. */
async function examineDatabase(config: Config, log: Log): Promise<readonly Finding[]> {
  let app: App | undefined
  const opened = await examine('database', async () => {
    app = await createApp(config, log)
    const { rows } = await app.pool.query<{ version: string; vector: string }>(
      "select current_setting('server_version') as version, extversion as vector from pg_extension where extname = 'vector'",
    )
    return `PostgreSQL ${rows[0]?.version} with pgvector ${rows[0]?.vector}${config.databaseUrl ? '' : `, embedded in ${config.dataDir}`}`
  })
  if (app === undefined) return [opened]
  const open = app
  try {
    return [opened, await examine('queue', () => examineQueue(open, config, log)), ...(await examineRegions(open))]
  } finally {
    await open.close()
  }
}

async function examineQueue(app: App, { redisUrl }: Config, log: Log): Promise<string> {
  const jobs = await createJobs(redisUrl === null ? { postgres: app.pool, log } : { redisUrl, log })
  try {
    await jobs.check()
    return redisUrl === null ? 'in the database' : 'Redis, append-only, noeviction'
  } finally {
    await jobs.close()
  }
}

function examineRegions(app: App): Promise<readonly Finding[]> {
  return Promise.all(
    app.config.content.regions.map((slug) =>
      examine(`region ${slug}`, async () => {
        const region = await app.regions.find(slug)
        if (region === undefined) throw new Error('has never been read; run: npm run -s lotse -- sync')
        return `${region.name}, in ${region.languages.map((language) => language.tag).join(', ')}`
      }),
    ),
  )
}

async function examineSource({ content }: Config): Promise<readonly Finding[]> {
  if (content.kind === 'demo')
    return [{ subject: 'CMS', says: 'not needed: the demo region ships with Lotse', isWell: true }]
  const source = createIntegreatClient({ cmsUrl: content.cmsUrl, contact: content.contact, version })
  const first = content.regions[0]
  if (first === undefined) return []
  return [
    await examine('CMS', async () => {
      const region = await source.region(first)
      return `${content.cmsUrl} answers for ${region.name}`
    }),
  ]
}

const answerWithinMs = 10_000

function examineTelegram({ telegram }: Config): Promise<readonly Finding[]> {
  return Promise.all(
    telegram.map((account) =>
      examine(`telegram ${account.account}`, async () => {
        const { username } = await createTelegramBot(account).identify(AbortSignal.timeout(answerWithinMs))
        return `@${username}, ${account.mode}, ${account.region ?? 'free for every region'}`
      }),
    ),
  )
}

function examineModels({ models }: Config): Promise<readonly Finding[]> {
  return Promise.all(modelExaminations(models).map(({ subject, check }) => examine(subject, check)))
}

function examineDesk(config: Config): Promise<readonly Finding[]> {
  return Promise.all(deskExaminations(config).map(({ subject, check }) => examine(subject, check)))
}
