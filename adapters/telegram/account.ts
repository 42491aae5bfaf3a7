/** A Telegram bot as the configuration names it, and what is counted of it. */

import type { InboundContent } from '../../src/domain/inbound.ts'
import type { RegionSlug } from '../../src/domain/region.ts'

export type TelegramAccount = {
  /** The operator's name for it, such as `default`; it stands in the webhook's address. */
  readonly account: string
  /** From @BotFather; never in a log, an error or an address that is written down. */
  readonly token: string
  /** Whose pages it answers from; `null` where newcomers choose. */
  readonly region: RegionSlug | null
  /** `https://api.telegram.org`, or a Bot API server of one's own, without a slash at its end. */
  readonly apiRoot: string
} & (
  | { readonly mode: 'polling'; readonly webhookSecret: null }
  /** 1 to 256 letters, digits, `_` and `-`. */
  | { readonly mode: 'webhook'; readonly webhookSecret: string }
)

export type IgnoredReason =
  | 'malformed'
  | 'unknown-kind'
  | 'channel'
  | 'from-bot'
  /** Said in a group, but not to the bot. */
  | 'not-addressed'
  /** Written by Telegram: somebody joined, a message was pinned. */
  | 'service-message'

/** Where what happens is counted; nothing personal reaches it. */
export interface TelegramObserver {
  inbound(kind: InboundContent['kind']): void
  ignored(reason: IgnoredReason): void
  /** A call of the webhook without the secret. */
  refused(): void
}

/** Where this adapter writes what it sees: names of accounts and errors, never a person. Pino is such a log. */
export interface TelegramLog {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}
