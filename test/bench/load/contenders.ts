/** Lotse and the bare loop, each a process of its own on the same database, queue and bots. */

import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { BotDouble } from '../../doubles/telegram.ts'
import { printed, startLotse, type Environment } from '../../services/command-line.ts'
import { freePort } from '../../services/process.ts'
import { tokenOf, type Traffic } from './traffic.ts'

export interface Contender {
  /** From now on the bots' updates go here. */
  takeOver(): Promise<void>
  end(): Promise<void>
}

/** As many turns as Lotse takes at once. */
const turnsAtOnce = 24

const secret = 'a-secret-of-the-load-run'

/** All in one process. */
export async function startOurs(place: Environment, traffic: Traffic): Promise<Contender> {
  const accounts = traffic.bots.map((_, i) => ({
    account: accountOf(i),
    token: tokenOf(i),
    mode: 'webhook',
    webhookSecret: secret,
  }))
  const port = await freePort()
  const child = startLotse(['serve', '--role', 'all'], {
    ...place,
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    SYNC_CRON: 'off',
    LOG_LEVEL: 'warn',
    TELEGRAM_API_ROOT: traffic.apiRoot,
    TELEGRAM_BOTS: JSON.stringify(accounts),
  })
  child.stderr?.resume()
  await printed(child, /is ready/)
  await introduced(traffic.bots)
  return contender(child, port, traffic)
}

/** It says what Lotse said last. */
export async function startBare(place: Environment, traffic: Traffic): Promise<Contender> {
  const port = await freePort()
  const environment = {
    ...process.env,
    ...place,
    PORT: String(port),
    TELEGRAM_API_ROOT: traffic.apiRoot,
    TELEGRAM_BOTS: JSON.stringify(traffic.bots.map((_, i) => ({ account: accountOf(i), token: tokenOf(i) }))),
    MESSAGE: JSON.stringify(traffic.lastAnswer()),
    TURNS_AT_ONCE: String(turnsAtOnce),
  }
  const child = spawn(process.execPath, [join(import.meta.dirname, 'bare.ts')], { env: environment })
  child.stderr.pipe(process.stderr)
  await printed(child, /is ready/)
  return contender(child, port, traffic)
}

const accountOf = (bot: number) => `bot-${bot}`

function contender(child: ChildProcess, port: number, { apiRoot, bots }: Traffic): Contender {
  return {
    async takeOver() {
      for (const [i, { token }] of bots.entries()) {
        const url = `http://127.0.0.1:${port}/webhooks/telegram/${accountOf(i)}`
        const response = await fetch(`${apiRoot}/bot${token}/setWebhook`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ url, secret_token: secret, max_connections: 40 }),
        })
        await response.arrayBuffer()
      }
    },
    async end() {
      child.kill('SIGTERM')
      if (child.exitCode === null && child.signalCode === null) await once(child, 'close')
    },
  }
}

/** Until the bots have told their commands in all languages. */
async function introduced(bots: readonly BotDouble[]): Promise<void> {
  const told = () => bots.reduce((sum, { commands }) => sum + commands.size, 0)
  for (let before = -1; before !== told() || before === 0;) {
    before = told()
    await wait(1_000)
  }
}
