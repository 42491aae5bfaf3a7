/** What a process does for conversations as long as it runs: hears the channels, takes turns, sweeps, forgets. */

import pRetry from 'p-retry'
import type { PersonId } from '../domain/person.ts'
import { laneQueue } from '../inbox/waker.ts'
import type { Log } from '../log.ts'
import type { Jobs } from '../ports/jobs.ts'
import type { ConversationsPart } from './conversations.ts'
import { repeatUntil } from './repeat.ts'
import type { TelegramPart } from './telegram.ts'
import type { WebChatPart } from './web-chat.ts'

export interface Running {
  /** Resolves when nothing is begun any more. */
  stop(): Promise<void>
}

interface ListenDeps {
  readonly webChat: WebChatPart
  readonly telegram: TelegramPart | undefined
  readonly talk: ConversationsPart
  /** Runs `work` while this process is the only one to poll, until the signal is aborted. */
  readonly whileAlonePolling: (work: (signal: AbortSignal) => Promise<void>, signal: AbortSignal) => Promise<void>
  readonly log: Log
}

/** Of a gateway: takes in what the channels have. */
export function startListening({ webChat, telegram, talk, whileAlonePolling, log }: ListenDeps): Running {
  const stopping = new AbortController()
  const { signal } = stopping
  const { receive, accounts } = talk
  const noted = (what: string) => (error: unknown) => {
    if (!signal.aborted) log.error({ error }, `${what} ended; restart the service`)
  }
  const pollTelegram = ({ poll, introduce }: TelegramPart) => [
    whileAlonePolling((alone) => poll({ receive, accounts, signal: alone }), signal).catch(noted('polling')),
    pRetry(() => introduce({ accounts, signal }), { ...untilTheDatabaseIsThere, signal }).catch(
      noted('introducing the bots'),
    ),
  ]
  const running = [
    webChat.listen(signal).catch(noted('hearing what is new for the web chat')),
    ...(telegram === undefined ? [] : pollTelegram(telegram)),
  ]
  return {
    async stop() {
      stopping.abort()
      await Promise.all(running)
    },
  }
}

/** What Telegram was told before stands in the database; all else is retried where it fails. */
const untilTheDatabaseIsThere = { retries: Infinity, minTimeout: 1_000, maxTimeout: 60_000 }

/** Turns spend most of their time waiting for a provider. */
const turnsAtOnce = 24

const sweepEveryMs = 2_000

/** What is looked after waits for minutes or hours; only a suggestion is wanted at once. */
const tendEveryMs = 3_000

const retentionQueue = 'retention'
const retentionCron = '23 * * * *'

/** Of a worker: answers, sends, and looks after whoever waits for a person. */
export async function startTurns(
  jobs: Jobs,
  talk: ConversationsPart,
  log: Log,
  tendsEveryMs: number = tendEveryMs,
): Promise<Running> {
  const stopping = new AbortController()
  await jobs.work(laneQueue, ({ id, attempt }, signal) => talk.work(id as PersonId, attempt, signal), {
    concurrency: turnsAtOnce,
  })
  await jobs.work(retentionQueue, () => talk.expire(), { concurrency: 1 })
  await jobs.repeat(retentionQueue, retentionCron)
  const { signal } = stopping
  const noted = (what: string) => (error: unknown) => log.error({ error }, `${what} failed; it goes on`)
  const running = [
    repeatUntil(signal, sweepEveryMs, () => talk.sweep(), noted('looking for what a crash left')),
    repeatUntil(signal, tendsEveryMs, () => talk.tend(), noted('looking after conversations that wait')),
  ]
  return {
    async stop() {
      stopping.abort()
      await Promise.all(running)
    },
  }
}
