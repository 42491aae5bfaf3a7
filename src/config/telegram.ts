/** Bots, from `TELEGRAM_…` variables for one and from `TELEGRAM_BOTS` for several. */

import { z } from 'zod'
import { isRegionSlug, type RegionSlug } from '../domain/region.ts'

/** An account as the adapter wants it. */
export type TelegramConfig = {
  /** The operator's name for it, in addresses and in the log. */
  readonly account: string
  readonly token: string
  /** Fixed to it; `null` for a bot that serves every region. */
  readonly region: RegionSlug | null
  /** Of Telegram's, or of a server of one's own; without a slash at its end. */
  readonly apiRoot: string
} & (
  | { readonly mode: 'polling'; readonly webhookSecret: null }
  /** Telegram sends the secret along with every update. */
  | { readonly mode: 'webhook'; readonly webhookSecret: string }
)

const defaultRoot = 'https://api.telegram.org'

export const telegramToken = z.string().regex(/^\d+:[\w-]{20,}$/, 'wants a token as @BotFather gives it, 123456:ABC…')

export const telegramSecret = z
  .string()
  .regex(/^[\w-]{16,256}$/, 'wants 16 to 256 letters, digits, - or _, such as: openssl rand -hex 32')

const regionSlug = z.string().refine(isRegionSlug, 'wants a region such as muenchen')

const bot = z
  .object({
    account: z.string().regex(/^[a-z0-9-]{1,40}$/, 'account wants a name of a-z, 0-9 and -'),
    token: telegramToken,
    region: regionSlug.optional(),
    mode: z.enum(['polling', 'webhook']).default('polling'),
    webhookSecret: telegramSecret.optional(),
  })
  .refine(({ mode, webhookSecret }) => mode === 'polling' || webhookSecret !== undefined, 'webhook wants webhookSecret')

/** JSON, as it comes from `lotse.yaml` or from the environment. */
export const telegramBots = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown
    } catch {
      context.addIssue('wants a list of bots, [{"account": "muenchen", "token": "…", "region": "muenchen"}]')
      return z.NEVER
    }
  })
  .pipe(z.array(bot))
  .refine((bots) => new Set(bots.map(({ account }) => account)).size === bots.length, 'wants different accounts')

export const telegramRegion = regionSlug

interface TelegramVariables {
  readonly TELEGRAM_BOT_TOKEN?: string | undefined
  readonly TELEGRAM_REGION?: RegionSlug | undefined
  readonly TELEGRAM_MODE?: 'polling' | 'webhook' | undefined
  readonly TELEGRAM_WEBHOOK_SECRET?: string | undefined
  readonly TELEGRAM_API_ROOT?: string | undefined
  readonly TELEGRAM_BOTS?: z.infer<typeof telegramBots> | undefined
}

/** The bot of the single variables is the account `default`. */
export function telegramOf(env: TelegramVariables): readonly TelegramConfig[] {
  const apiRoot = env.TELEGRAM_API_ROOT ?? defaultRoot
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_REGION: region, TELEGRAM_WEBHOOK_SECRET: webhookSecret } = env
  const single = { account: 'default', token, region, mode: env.TELEGRAM_MODE, webhookSecret }
  return [...(token === undefined ? [] : [{ ...single, token }]), ...(env.TELEGRAM_BOTS ?? [])].map((one) => ({
    account: one.account,
    token: one.token,
    region: one.region ?? null,
    apiRoot,
    ...hearing(one.mode, one.webhookSecret),
  }))
}

/** That a webhook has a secret was checked with the variables. */
function hearing(mode: 'polling' | 'webhook' = 'polling', webhookSecret = '') {
  return mode === 'webhook' ? { mode, webhookSecret } : { mode, webhookSecret: null }
}
