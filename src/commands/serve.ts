/** `lotse serve`: starts the service and says what it started, where, and what is switched off. */

import type { Role } from '../app.ts'
import type { FirstAccount } from '../app/first-account.ts'
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import { start, type RunningLotse } from '../main.ts'
import { version } from '../version.ts'
import { showProgress } from './sync.ts'

/** What hangs at the end is left behind, as all that matters is in the database; Docker kills after ten seconds. */
const stopWithinMs = 9_000

/** Resolves when a signal has stopped the service. */
export async function serve(config: Config, role: Role, log: Log): Promise<void> {
  const startedAt = performance.now()
  const toldToStop = signalToStop(log)
  const progress = showProgress(process.stderr)
  let isStarting = true
  const lotse = await start(config, role, log, { onProgress: (step) => isStarting && progress.show(step) })
  try {
    const isUp = await Promise.race([toldToStop.then(() => false), firstContent(lotse).then(() => true)])
    isStarting = false
    progress.stop()
    if (isUp) console.log(await greeting(lotse, role, performance.now() - startedAt))
    await toldToStop
  } finally {
    await lotse.stop()
  }
}

/** Listens before anything starts: process 1 of a container takes no notice of a signal that it does not listen to. */
async function signalToStop(log: Log): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<NodeJS.Signals>()
  for (const name of ['SIGTERM', 'SIGINT'] as const) process.once(name, resolve)
  log.info({ signal: await promise }, 'stopping')
  setTimeout(() => process.exit(1), stopWithinMs).unref()
}

async function firstContent({ app, firstPages }: RunningLotse): Promise<void> {
  if (!(await app.index.hasPassages())) await firstPages
}

async function greeting({ app, address }: RunningLotse, role: Role, startedWithinMs: number): Promise<string> {
  const { config } = app
  const { content, databaseUrl, dataDir, redisUrl, syncCron } = config
  const chats = content.regions.map((region) => ['Chat', `${address}/chat/${region}`])
  const facts = [
    ...(role === 'worker' ? [] : chats),
    ...(role === 'worker' ? [] : [['Desk', `${address}/desk${loginHint(await app.firstAccount())}`]]),
    ...config.telegram.map(({ account, mode, region }) => [
      'Telegram',
      `${account}, ${mode}, ${region ?? 'any region'}`,
    ]),
    ...(role === 'worker' ? [] : [['Questions', `POST ${address}/api/v1/ask`]]),
    ['Health', `${address}/readyz`],
    ['Metrics', `${address}/metrics`],
    ['Content', content.kind === 'demo' ? 'the demo region; set CMS_REGIONS=muenchen for a real one' : content.cmsUrl],
    ['Database', databaseUrl === null ? `embedded, in ${dataDir}` : 'PostgreSQL'],
    ['Queue', redisUrl === null ? 'in the database' : 'Redis'],
    ['Syncs', syncCron === null ? 'by hand only (SYNC_CRON=off)' : `${syncCron} (UTC)`],
    ...(await app.hints()).map((hint) => ['Mind', hint]),
    ...config.switchedOff.map(({ feature, why }) => ['Off', `${feature}: ${why}`]),
  ]
  const state = (await app.index.hasPassages()) ? 'is ready' : 'runs, but has nothing to answer from yet,'
  const title = `Lotse ${version} (${role}) ${state} after ${(startedWithinMs / 1_000).toFixed(1)} s.`
  return [title, ...facts.map(([label = '', fact = '']) => `  ${label.padEnd(10)} ${fact}`)].join('\n')
}

/** Until its password is changed. */
const loginHint = (account: FirstAccount | null) =>
  account === null ? '' : ` (log in as ${account.email} with the password ${account.password})`
