/** What a process does for conversations as long as it runs: hears the channels, takes turns, sweeps, forgets. */

import { setInterval as every } from 'node:timers/promises'
import pRetry from 'p-retry'
import type { PersonId } from '../domain/person.ts'
import { laneQueue } from '../inbox/waker.ts'
import type { Log } from '../log.ts'
import type { Jobs } from '../ports.ts'
import type { ConversationsPart } from './conversations.ts'
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

const retentionQueue = 'retention'
const retentionCron = '23 * * * *'

/** Of a worker: answers and sends. */
export async function startTurns(jobs: Jobs, talk: ConversationsPart, log: Log): Promise<Running> {
  const stopping = new AbortController()
  await jobs.work(laneQueue, ({ id, attempt }, signal) => talk.work(id as PersonId, attempt, signal), {
    concurrency: turnsAtOnce,
  })
  await jobs.work(retentionQueue, () => talk.expire(), { concurrency: 1 })
  await jobs.repeat(retentionQueue, retentionCron)
  const sweeping = sweepUntil(stopping.signal, talk, log)
  return {
    async stop() {
      stopping.abort()
      await sweeping
    },
  }
}

/** A sweep that fails is told once; the next one is due soon. */
async function sweepUntil(signal: AbortSignal, talk: ConversationsPart, log: Log): Promise<void> {
  let isFailing = false
  try {
    for await (const _ of every(sweepEveryMs, undefined, { signal, ref: false })) {
      const error = await talk.sweep().then(
        () => undefined,
        (cause: unknown) => cause,
      )
      if (error !== undefined && !isFailing) log.error({ error }, 'looking for what a crash left failed; it goes on')
      isFailing = error !== undefined
    }
  } catch (error) {
    if (!signal.aborted) throw error
  }
}
