/** The environment, read once and checked whole: a `Config`, or one refusal that names every wrong variable. */

import { isAbsolute, resolve } from 'node:path'
import { CronExpressionParser } from 'cron-parser'
import { z } from 'zod'
import { ConfigError } from './config/config-error.ts'
import { deskOf, deskOff, deskVariables, missingForDesk, type DeskConfig } from './config/desk.ts'
import type { Environment } from './config/environment.ts'
import { httpUrl, optional } from './config/fields.ts'
import { missingForModels, modelsOf, modelsOff, modelVariables, type ModelsConfig } from './config/models.ts'
import {
  telegramBots,
  telegramOf,
  telegramRegion,
  telegramSecret,
  telegramToken,
  type TelegramConfig,
} from './config/telegram.ts'
import { isRegionSlug, type RegionSlug } from './domain/region.ts'

export interface Config {
  readonly http: {
    readonly host: string
    readonly port: number
    /** Where this machine reaches the service, without a slash at its end. */
    readonly localUrl: string
    /** Without a slash at its end; links that leave the service start with it. */
    readonly publicUrl: string
    /** How many reverse proxies stand before this service. */
    readonly proxies: number
  }
  /** Absolute; holds the embedded database. */
  readonly dataDir: string
  /** `null`: the database runs in this process, in `dataDir`. */
  readonly databaseUrl: string | null
  /** `null`: the queue lives in the database. */
  readonly redisUrl: string | null
  readonly content: DemoContent | CmsContent
  /** Bots; none where Telegram is off. */
  readonly telegram: readonly TelegramConfig[]
  /** `null`: answers are the pages' own words. */
  readonly models: ModelsConfig | null
  /** How long what people write is kept. */
  readonly retentionDays: number
  readonly desk: DeskConfig
  /** A page on privacy other than our own; `null` for ours. */
  readonly privacyUrl: string | null
  /** Cron pattern in UTC of the syncs that run by themselves; `null` for none. */
  readonly syncCron: string | null
  readonly logLevel: LogLevel
  /** For people: what this Lotse could do but does not, and for lack of what. */
  readonly switchedOff: readonly { readonly feature: string; readonly why: string }[]
  /** For people: what is set but changes nothing any more, and what to do instead. */
  readonly hints: readonly string[]
}

/** The region that ships with the project, replayed by this process. */
interface DemoContent {
  readonly kind: 'demo'
  readonly regions: readonly RegionSlug[]
}

interface CmsContent {
  readonly kind: 'cms'
  /** Without a slash at its end. */
  readonly cmsUrl: string
  /** Public site of the pages, for people: citations link to it. */
  readonly pagesUrl: string
  readonly regions: readonly RegionSlug[]
  /** Told to the CMS's operators in the user agent. */
  readonly contact: string
}

const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const
type LogLevel = (typeof logLevels)[number]

export const demoRegion = 'musterstadt' as RegionSlug

const regionList = z
  .string()
  .transform((list) => list.split(',').map((slug) => slug.trim()))
  .refine((slugs) => slugs.every(isRegionSlug), 'wants regions as in the app’s URLs, such as muenchen,rems-murr-kreis')
  .transform((slugs) => [...new Set(slugs)] as RegionSlug[])

const variables = z
  .object({
    PORT: optional(z.coerce.number('wants a number').int().min(0).max(65_535, 'wants a port up to 65535')),
    HOST: optional(z.string()),
    PUBLIC_URL: optional(httpUrl),
    TRUSTED_PROXIES: optional(
      z.coerce.number('wants a number').int().min(0).max(10, 'wants how many proxies stand before Lotse'),
    ),
    DATA_DIR: optional(z.string()),
    DATABASE_URL: optional(
      z.url({ protocol: /^postgres(ql)?$/, error: 'wants postgres://user:password@host:5432/database' }),
    ),
    REDIS_URL: optional(z.url({ protocol: /^rediss?$/, error: 'wants redis://host:6379' })),
    CMS_URL: optional(httpUrl),
    CMS_REGIONS: optional(regionList),
    CMS_CONTACT: optional(z.string()),
    PAGES_URL: optional(httpUrl),
    SYNC_CRON: optional(z.string().refine(isCron, 'wants a cron pattern such as 0 3 * * *, or off')),
    TELEGRAM_BOT_TOKEN: optional(telegramToken),
    TELEGRAM_REGION: optional(telegramRegion),
    TELEGRAM_MODE: optional(z.enum(['polling', 'webhook'], 'wants polling or webhook')),
    TELEGRAM_WEBHOOK_SECRET: optional(telegramSecret),
    TELEGRAM_API_ROOT: optional(httpUrl),
    TELEGRAM_BOTS: optional(telegramBots),
    ...modelVariables,
    RETENTION_DAYS: optional(z.coerce.number('wants a number').int().min(1).max(3_650, 'wants days, 1 to 3650')),
    ...deskVariables,
    PRIVACY_URL: optional(httpUrl),
    LOG_LEVEL: optional(z.enum(logLevels, `wants one of ${logLevels.join(', ')}`)),
  })
  .refine((env) => env.TELEGRAM_MODE !== 'webhook' || env.TELEGRAM_WEBHOOK_SECRET !== undefined, {
    path: ['TELEGRAM_WEBHOOK_SECRET'],
    message: 'is wanted by TELEGRAM_MODE=webhook, such as: openssl rand -hex 32',
  })
  .superRefine((env, context) => {
    for (const { name, wants } of [...missingForModels(env), ...missingForDesk(env)])
      context.addIssue({ code: 'custom', path: [name], message: wants })
  })

/**
 * The configuration of an environment.
 *
 * @throws ConfigError naming every variable that is wrong
 */
export function readConfig(environment: Environment, workingDirectory = process.cwd()): Config {
  const parsed = variables.safeParse(environment)
  if (!parsed.success) throw new ConfigError(refusal(parsed.error, environment))
  const env = parsed.data
  const host = env.HOST ?? '127.0.0.1'
  const port = env.PORT ?? 8080
  const localUrl = `http://${nameable(host)}:${port}`
  const dataDir = env.DATA_DIR ?? './data'
  return {
    http: {
      host,
      port,
      localUrl,
      publicUrl: env.PUBLIC_URL ?? localUrl,
      proxies: env.TRUSTED_PROXIES ?? 0,
    },
    dataDir: isAbsolute(dataDir) ? dataDir : resolve(workingDirectory, dataDir),
    databaseUrl: env.DATABASE_URL ?? null,
    redisUrl: env.REDIS_URL ?? null,
    content: contentOf(env),
    telegram: telegramOf(env),
    models: modelsOf(env),
    retentionDays: env.RETENTION_DAYS ?? 90,
    desk: deskOf(env),
    privacyUrl: env.PRIVACY_URL ?? null,
    syncCron: env.SYNC_CRON === 'off' ? null : (env.SYNC_CRON ?? '17 3 * * *'),
    logLevel: env.LOG_LEVEL ?? 'info',
    switchedOff: switchedOff(environment),
    hints: hintsFor(environment),
  }
}

function hintsFor(environment: Environment): Config['hints'] {
  if (!environment['DESK_PASSWORD']) return []
  return ['DESK_PASSWORD opens nothing any more: remove it, and give everybody an account: lotse user add EMAIL.']
}

/** Features that are planned, by the variable that will switch them on. */
const planned = { WhatsApp: 'WHATSAPP_CLOUD_TOKEN' }

function switchedOff(environment: Environment): Config['switchedOff'] {
  const waiting = Object.entries(planned).map(([feature, variable]) => ({
    feature,
    why: environment[variable] ? `this version does not have it yet, ${variable} waits` : `${variable} is not set`,
  }))
  const hasTelegram = Boolean(environment['TELEGRAM_BOT_TOKEN'] || environment['TELEGRAM_BOTS'])
  const telegram = hasTelegram ? [] : [{ feature: 'Telegram', why: 'TELEGRAM_BOT_TOKEN is not set' }]
  const insights = { feature: 'insights', why: 'this version does not have them yet' }
  return [...telegram, ...deskOff(environment), ...waiting, ...modelsOff(environment), insights]
}

function contentOf(env: z.infer<typeof variables>): Config['content'] {
  if (env.CMS_REGIONS === undefined) return { kind: 'demo', regions: [demoRegion] }
  return {
    kind: 'cms',
    cmsUrl: env.CMS_URL ?? 'https://cms.integreat-app.de',
    pagesUrl: env.PAGES_URL ?? 'https://integreat.app',
    regions: env.CMS_REGIONS,
    contact: env.CMS_CONTACT ?? env.PUBLIC_URL ?? 'no contact given',
  }
}

function refusal(error: z.ZodError, environment: Environment): string {
  const lines = error.issues.map((issue) => {
    const name = String(issue.path[0])
    const isShown = Boolean(environment[name]) && !/_(URL|TOKEN|SECRET|BOTS|PASSWORD|KEY)$/.test(name)
    const shown = isShown ? ` (it is ${JSON.stringify(environment[name])})` : ''
    return `  ${name} ${issue.message}${shown}`
  })
  return `The configuration is wrong:\n${lines.join('\n')}\nMend it in the environment, .env or lotse.yaml.`
}

function isCron(pattern: string): boolean {
  if (pattern === 'off') return true
  try {
    CronExpressionParser.parse(pattern)
    return true
  } catch {
    return false
  }
}

/** A browser cannot open the address that stands for all of a machine's. */
function nameable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}
