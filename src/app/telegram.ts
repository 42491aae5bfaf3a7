/** Wires Telegram: the bots of the configuration, how they are heard, and how they speak. */

import type { Router } from 'express'
import { createTelegramAttachments } from '../../adapters/telegram/attachments.ts'
import { createTelegramBot } from '../../adapters/telegram/bot.ts'
import { createTelegramChannel } from '../../adapters/telegram/channel.ts'
import { setCommands } from '../../adapters/telegram/commands.ts'
import { pollUpdates } from '../../adapters/telegram/polling.ts'
import { registerWebhook, telegramWebhooks } from '../../adapters/telegram/webhook.ts'
import type { Metrics } from '../../adapters/http/metrics.ts'
import type { TelegramBot } from '../../adapters/telegram/bot.ts'
import type { Config } from '../config.ts'
import type { Receive } from '../inbox/receive.ts'
import type { Log } from '../log.ts'
import type { Accounts, Attachments, Channel } from '../ports/channels.ts'

export interface TelegramPart {
  readonly channel: Channel
  readonly attachments: Attachments
  /** Where Telegram delivers to accounts in webhook mode. */
  webhooks(receive: Receive): Router
  /** Fetches the updates of accounts in polling mode until the signal is aborted; in one process at a time. */
  poll(deps: ListenDeps): Promise<void>
  /** Tells Telegram the accounts' webhooks and commands. */
  introduce(deps: Omit<ListenDeps, 'receive'>): Promise<void>
}

interface ListenDeps {
  readonly receive: Receive
  readonly accounts: Accounts
  readonly signal: AbortSignal
}

/** `undefined` where no bot is configured. */
export function createTelegramPart(
  { telegram, http }: Config,
  { log, metrics, now }: { readonly log: Log; readonly metrics: Metrics; readonly now: () => Date },
): TelegramPart | undefined {
  if (telegram.length === 0) return undefined
  const bots = telegram.map((account) => createTelegramBot(account))
  const polled = bots.filter(({ account }) => account.mode === 'polling')
  const observe = {
    inbound: () => undefined, // counted where it is received
    ignored: (reason: string) => metrics.ignored('telegram', reason),
    refused: () => metrics.refused('telegram'),
  }
  const each = async (some: readonly TelegramBot[], work: (bot: TelegramBot) => Promise<unknown>) =>
    void (await Promise.all(some.map(work)))
  return {
    channel: createTelegramChannel(bots),
    attachments: createTelegramAttachments(bots),
    webhooks: (receive) => telegramWebhooks({ bots, receive, observe, log }),
    poll: (deps) => each(polled, (bot) => pollUpdates({ bot, observe, log, now, ...deps })),
    introduce: (deps) =>
      each(bots, async (bot) => {
        const isHeard =
          bot.account.mode === 'polling' ||
          (await registerWebhook({ bot, publicUrl: http.publicUrl, log, now, ...deps }))
        if (isHeard) await setCommands({ bot, log, now, ...deps })
      }),
  }
}
