/** One bot, as every part of this adapter calls it. */

import { Api } from 'grammy'
import type { AccountKey } from '../../src/domain/channel.ts'
import { DeliveryFailure } from '../../src/domain/delivery-failure.ts'
import type { TelegramAccount } from './account.ts'
import { deliveryFailure } from './failures.ts'

/** What the bot is called; `username` is `null` until Telegram has told it. */
export interface BotName {
  readonly id: number
  readonly username: string | null
}

export interface TelegramBot {
  readonly account: TelegramAccount
  name(): BotName
  /** Asks Telegram for the bot's name, once. @throws DeliveryFailure */
  identify(signal: AbortSignal): Promise<BotName>
  /**
   * Calls the Bot API, bounded in time.
   *
   * @param handle makes a result of an error that is none for the caller; `undefined` for all others
   * @throws DeliveryFailure also when `signal` ends the call
   */
  call<T>(method: string, make: (api: Api, signal: ApiSignal) => Promise<T>, options: CallOptions<T>): Promise<T>
}

/** grammY's own kind of an AbortSignal. */
export type ApiSignal = NonNullable<Parameters<Api['getMe']>[0]>

interface CallOptions<T> {
  readonly signal: AbortSignal
  /** Default: the bot's. */
  readonly timeoutMs?: number
  readonly handle?: (error: unknown) => T | Promise<T> | undefined
}

interface BotOptions {
  /** Of one call. Default 10,000. */
  readonly timeoutMs?: number
}

export function createTelegramBot(account: TelegramAccount, { timeoutMs = 10_000 }: BotOptions = {}): TelegramBot {
  // grammY's own timeout stands behind ours, for long polls, too.
  const api = new Api(account.token, { apiRoot: account.apiRoot, timeoutSeconds: 120 })
  let name: BotName = { id: Number(account.token.split(':')[0]), username: null }

  const call: TelegramBot['call'] = async (method, make, options) => {
    const timeout = AbortSignal.timeout(options.timeoutMs ?? timeoutMs)
    try {
      return await make(api, AbortSignal.any([options.signal, timeout]) as ApiSignal)
    } catch (error) {
      const handled = options.handle?.(error)
      if (handled !== undefined) return handled
      const timedOut = timeout.aborted && !options.signal.aborted
      const failed = { account: account.account, method, timeoutMs: options.timeoutMs ?? timeoutMs, timedOut }
      throw deliveryFailure(error, failed)
    }
  }

  return {
    account,
    call,
    name: () => name,
    async identify(signal) {
      if (name.username !== null) return name
      const me = await call('getMe', (bot, until) => bot.getMe(until), { signal })
      name = { id: me.id, username: me.username }
      return name
    },
  }
}

/** @throws DeliveryFailure where the configuration does not name it any more */
export function botOf(bots: readonly TelegramBot[], { account }: AccountKey): TelegramBot {
  const bot = bots.find((one) => one.account.account === account)
  if (bot !== undefined) return bot
  const message = `There is no Telegram account "${account}" any more; configure it, or drop what waits for it.`
  throw new DeliveryFailure({ kind: 'account-broken', message })
}
