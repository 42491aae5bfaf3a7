/** What the tests of the Telegram adapter stand on: a bot of the double's, and ears for what it says. */

import { onTestFinished } from 'vitest'
import type { IgnoredReason, TelegramAccount } from '../../adapters/telegram/account.ts'
import { createTelegramBot, type TelegramBot } from '../../adapters/telegram/bot.ts'
import type { InboundContent } from '../../src/domain/inbound.ts'
import { fakeAccounts } from '../doubles/accounts.ts'
import { startTelegram, type TelegramDouble } from '../doubles/telegram.ts'

export type AccountSettings = Partial<Pick<TelegramAccount, 'account' | 'token' | 'apiRoot'>> &
  ({ readonly mode?: 'polling' } | { readonly mode: 'webhook'; readonly webhookSecret: string })

export function telegramBot(telegram: TelegramDouble, settings: AccountSettings = {}): TelegramBot {
  const { apiRoot, bot } = telegram
  const common = { account: 'default', token: bot.token, region: null, apiRoot, ...settings }
  const account: TelegramAccount =
    settings.mode === 'webhook'
      ? { ...common, mode: 'webhook', webhookSecret: settings.webhookSecret }
      : { ...common, mode: 'polling', webhookSecret: null }
  return createTelegramBot(account, { timeoutMs: 2_000 })
}

/** All that the adapter is given, and what it did with it. */
export async function telegramStage() {
  const telegram = await startTelegram()
  onTestFinished(() => telegram.close())
  const stopping = new AbortController()
  const waits: number[] = []
  const lines: string[] = []
  const counted: (InboundContent['kind'] | IgnoredReason | 'refused')[] = []
  const write = (level: string) => (_fields: object, message: string) => void lines.push(`${level}: ${message}`)
  const deps = {
    bot: telegramBot(telegram),
    accounts: fakeAccounts(),
    signal: stopping.signal,
    now: () => new Date('2026-03-01T12:00:00Z'),
    log: { info: write('info'), warn: write('warn'), error: write('error') },
    observe: {
      inbound: (kind: InboundContent['kind']) => void counted.push(kind),
      ignored: (reason: IgnoredReason) => void counted.push(reason),
      refused: () => void counted.push('refused'),
    },
    async wait(ms: number, signal: AbortSignal) {
      waits.push(ms)
      await new Promise((resolve) => setImmediate(resolve))
      signal.throwIfAborted()
    },
  }
  return { telegram, double: telegram.bot, deps, waits, lines, counted, stop: () => stopping.abort() }
}
