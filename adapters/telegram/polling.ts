/** Fetches an account's updates, and confirms them to Telegram once they are stored. */

import type { Inbound } from '../../src/domain/inbound.ts'
import type { TelegramObserver } from './account.ts'
import { conflictOf } from './failures.ts'
import { createPatience, pauseMs, waitFor, type PatienceDeps, type Patiently } from './patience.ts'
import { updateKinds } from './update-schema.ts'
import { readUpdate } from './updates.ts'

export interface PollingDeps extends PatienceDeps {
  /** Stores a message for good; whatever it throws, it is asked again. */
  readonly receive: (message: Inbound) => Promise<void>
  readonly observe: Pick<TelegramObserver, 'inbound' | 'ignored'>
  /** How long Telegram holds a request while there is nothing new. Default 30. */
  readonly longPollSeconds?: number
}

/**
 * Polls until the signal is aborted; then resolves. What was fetched and is not confirmed by then comes again, to this
 * process or the next. A message that can't be stored holds up those behind it until it can: none is passed over.
 */
export async function pollUpdates(deps: PollingDeps): Promise<void> {
  const { bot, signal } = deps
  // Whatever Telegram may refuse, nobody else would begin to poll again.
  const patiently = createPatience(deps, [])
  let confirmed = 0
  try {
    await patiently(() => bot.identify(signal))
    while (!signal.aborted) {
      const startedAt = performance.now()
      const updates = await fetchUpdates(deps, patiently, confirmed)
      if (updates.length === 0) await breathe(deps, performance.now() - startedAt)
      for (const update of updates) await takeIn(deps, update)
      confirmed = Math.max(confirmed, ...updates.map((update) => numberOf(update) + 1))
    }
  } catch (error) {
    if (!signal.aborted) throw error
  }
}

/** A server of one's own may not hold requests; it is not to be asked a thousand times a second for that. */
async function breathe({ signal, wait = waitFor }: PollingDeps, tookMs: number): Promise<void> {
  if (tookMs < shortestEmptyPollMs) await wait(shortestEmptyPollMs, signal)
}

const shortestEmptyPollMs = 500
const pauseForOtherPollerMs = 3_000

async function fetchUpdates(deps: PollingDeps, patiently: Patiently, offset: number): Promise<readonly unknown[]> {
  const { bot, log, signal, wait = waitFor } = deps
  let isTold = false
  for (;;) {
    const answer = await patiently(() => getUpdates(deps, offset))
    if (Array.isArray(answer)) return answer
    if (answer === 'webhook') {
      log.info({ account: bot.account.account }, 'Telegram sent updates to a webhook; from now on they are fetched')
      await patiently(() => bot.call('deleteWebhook', (api, until) => api.deleteWebhook({}, until), { signal }))
      continue
    }
    if (!isTold)
      log.info({ account: bot.account.account }, 'another process fetches the updates; waiting for it to end')
    isTold = true
    await wait(pauseForOtherPollerMs, signal)
  }
}

function getUpdates({ bot, signal, longPollSeconds: timeout = 30 }: PollingDeps, offset: number) {
  const ask = { offset, timeout, limit: 100, allowed_updates: updateKinds }
  return bot.call<readonly unknown[] | 'other-poller' | 'webhook'>(
    'getUpdates',
    (api, until) => api.getUpdates(ask, until),
    {
      signal,
      timeoutMs: timeout * 1_000 + 10_000,
      handle: conflictOf,
    },
  )
}

async function takeIn(deps: PollingDeps, update: unknown): Promise<void> {
  const { bot, observe } = deps
  const read = readUpdate(update, { account: bot.account.account, bot: bot.name() })
  if (read.kind === 'ignored') return observe.ignored(read.reason)
  await storePatiently(deps, read.message)
  observe.inbound(read.message.content.kind)
}

async function storePatiently({ bot, receive, signal, log, wait = waitFor }: PollingDeps, message: Inbound) {
  const { account } = bot.account
  for (let tries = 1; ; tries++) {
    signal.throwIfAborted()
    try {
      await receive(message)
      if (tries > 1) log.info({ account, tries }, 'messages from Telegram are stored again')
      return
    } catch (error) {
      if (tries === 1) log.error({ error, account }, 'a message from Telegram could not be stored; it is tried again')
    }
    await wait(pauseMs(tries), signal)
  }
}

/** -1 for what has none, which confirms nothing. */
function numberOf(update: unknown): number {
  const hasNumber = typeof update === 'object' && update !== null && 'update_id' in update
  return hasNumber && Number.isSafeInteger(update.update_id) ? Number(update.update_id) : -1
}
