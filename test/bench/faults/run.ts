/** One fault run: people write, an installation answers, and meanwhile everything that can break does. */

import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { openPool } from '../../../db/pool.ts'
import { defaultToken, startTelegram, type BotDouble, type Person } from '../../doubles/telegram.ts'
import type { Environment } from '../../services/command-line.ts'
import { randomNumbers } from '../../services/random-numbers.ts'
import { silent } from '../../services/silent-log.ts'
import { install, type Installation, type InstallationKind } from './installation.ts'
import { answeredSoFar, keepLedger, type Ledger } from './ledger.ts'
import { makeMischief, planMischief, type Done, type MischiefPlan } from './mischief.ts'
import { gather, question, turnsToWrite, type Asked, type Crowd } from './newcomers.ts'

export interface FaultRunOptions extends MischiefPlan {
  readonly kind: InstallationKind
  readonly messages: number
  readonly chats: number
  /** How fast people write, all together. */
  readonly messagesPerSecond: number
  readonly seed: number
  /** Gets each line that a process of Lotse prints. */
  readonly onLine?: (line: string) => void
}

export interface FaultRunOutcome extends Ledger {
  readonly deeds: readonly Done[]
  readonly stored: Stored
  /** Processes that ended though nobody had killed them, and were started again. */
  readonly ends: number
  /** From the first message to the last answer. */
  readonly wallMs: number
}

/** As the database has it when all is over. */
export interface Stored {
  readonly messages: number
  readonly turns: number
  readonly unhandled: number
  readonly givenUp: number
  readonly unsent: number
  readonly dead: number
}

/** Two thirds fail at once; a third waits for nothing, and takes nothing, until the caller has enough of it. */
const failingCalls = { shares: { busy: 0.07, broken: 0.07, silent: 0.06 }, retryAfters: [1, 2, 3] }

export async function faultRun(options: FaultRunOptions): Promise<FaultRunOutcome> {
  const opened = new AsyncDisposableStack()
  try {
    return await runWith(opened, options)
  } finally {
    await opened.disposeAsync()
  }
}

async function runWith(opened: AsyncDisposableStack, options: FaultRunOptions): Promise<FaultRunOutcome> {
  const { kind, messages, chats, seed } = options
  const random = randomNumbers(seed)
  const telegramStartedAt = performance.now()
  const telegram = opened.adopt(await startTelegram(), (one) => one.close())
  const environment = environmentFor(kind, telegram.apiRoot)
  const installation = opened.use(await install({ kind, environment, onLine: options.onLine ?? ignore }))
  const { bot } = telegram
  await introduced(bot)

  bot.failsAtRandom({ seed, ...failingCalls })
  const startedAt = performance.now()
  const answered = answeredSoFar(bot.calls)
  const people = gather(bot, chats)
  const [asked, deeds] = await Promise.all([
    writeAll(people, { messages, chats, random }, options.messagesPerSecond),
    makeMischief(planMischief(options, random), installation, () => answered() / messages),
  ])
  await quiet(installation.address, () => messages - answered())
  const wallMs = performance.now() - startedAt
  bot.failsAtRandom(undefined)
  await installation.end()
  return {
    ...keepLedger({ calls: bot.calls, asked, done: deeds, startedAt: telegramStartedAt }),
    deeds,
    ends: installation.ends(),
    stored: await readStored(installation),
    wallMs,
  }
}

const ignore = () => undefined

/** By webhook in the one, by polling in the others, so that both are seen. */
function environmentFor(kind: InstallationKind, apiRoot: string): Environment {
  const bot = { TELEGRAM_API_ROOT: apiRoot, TELEGRAM_BOT_TOKEN: defaultToken }
  if (kind !== 'PostgreSQL and Redis') return bot
  return { ...bot, TELEGRAM_MODE: 'webhook', TELEGRAM_WEBHOOK_SECRET: 'a-secret-of-the-fault-run' }
}

/** Until the bot has told its commands in all languages, which nobody waits for in what follows. */
async function introduced(bot: BotDouble): Promise<void> {
  for (let known = -1; known !== bot.commands.size || known === 0;) {
    known = bot.commands.size
    await wait(1_000)
  }
}

async function writeAll(people: readonly Person[], crowd: Crowd, perSecond: number): Promise<readonly Asked[]> {
  const asked: Asked[] = []
  const startedAt = performance.now()
  for (const [number, chat] of turnsToWrite(crowd).entries()) {
    const person = people[chat]
    if (person === undefined) continue
    const dueMs = startedAt + (number * 1_000) / perSecond - performance.now()
    if (dueMs > 0) await wait(dueMs)
    const at = performance.now()
    asked.push({ chat: person.id, messageId: person.write(question(number, longerThanTwoFit)), at })
  }
  return asked
}

/** In characters: half of what is taken for one question. */
const longerThanTwoFit = 500

const lookEveryMs = 250
/** Longer than any pause between two tries of a message. */
const nothingHappensForMs = 90_000

/** Until everything is answered and noted as such, or nothing happens any more. */
async function quiet(address: string, unanswered: () => number): Promise<void> {
  let last = -1
  let since = performance.now()
  while (performance.now() - since < nothingHappensForMs) {
    const waiting = unanswered() + (await backlogOf(address))
    if (waiting === 0) return
    if (waiting !== last) [last, since] = [waiting, performance.now()]
    await wait(lookEveryMs)
  }
}

/** Messages that are unhandled or unsent; endless while nobody can tell. */
async function backlogOf(address: string): Promise<number> {
  const response = await fetch(`${address}/metrics`, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined)
  const text = response?.ok === true ? await response.text().catch(() => '') : ''
  const counts = [...text.matchAll(/^lotse_backlog\{what="un\w+"\} (\d+)$/gm)].map(([, count]) => Number(count))
  return counts.length < 2 ? Infinity : counts.reduce((sum, count) => sum + count, 0)
}

const storedRow = z.object({
  messages: z.number(),
  turns: z.number(),
  unhandled: z.number(),
  givenUp: z.number(),
  unsent: z.number(),
  dead: z.number(),
})

async function readStored({ database }: Installation): Promise<Stored> {
  const pool = await openPool({ dataDir: '', log: silent, ...database })
  try {
    const { rows } = await pool.query(
      `select (select count(*)::integer from message) as messages,
         (select count(*)::integer from turn) as turns,
         (select count(*)::integer from message where handled_at is null) as unhandled,
         (select count(*)::integer from message where failure is not null) as "givenUp",
         (select count(*)::integer from outbox where state = 'pending') as unsent,
         (select count(*)::integer from outbox where state = 'dead') as dead`,
    )
    return storedRow.parse(rows[0])
  } finally {
    await pool.end()
  }
}
