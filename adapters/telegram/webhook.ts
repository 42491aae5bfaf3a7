/** Where Telegram delivers an account's updates: each is stored before it is acknowledged. */

import { createHash, timingSafeEqual } from 'node:crypto'
import { json, Router, type ErrorRequestHandler, type RequestHandler } from 'express'
import type { Inbound } from '../../src/domain/inbound.ts'
import { DeliveryFailure } from '../../src/domain/delivery-failure.ts'
import type { TelegramLog, TelegramObserver } from './account.ts'
import type { TelegramBot } from './bot.ts'
import { createPatience, type PatienceDeps } from './patience.ts'
import { updateKinds } from './update-schema.ts'
import { readUpdate } from './updates.ts'

interface WebhookDeps {
  readonly bots: readonly TelegramBot[]
  /** Stores a message for good. */
  readonly receive: (message: Inbound) => Promise<void>
  readonly observe: TelegramObserver
  readonly log: TelegramLog
}

/** Telegram's own updates have some kilobytes. */
const largestBody = '1mb'

/**
 * Answers 200 once a message is stored, or where there is nothing to store; 503 where it could not be, so that Telegram
 * delivers it again.
 */
export function telegramWebhooks(deps: WebhookDeps): Router {
  const router = Router()
  const address = '/webhooks/telegram/:account'
  const takeIn = takingIn(deps)
  router.post(address, knowsSecret(deps), json({ limit: largestBody, type: () => true }), async (request, response) => {
    response.sendStatus(await takeIn(botNamed(deps.bots, request.params['account']), request.body))
  })
  router.use(address, refuseBody)
  return router
}

function knowsSecret({ bots, observe }: WebhookDeps): RequestHandler {
  return (request, response, next) => {
    const account = botNamed(bots, request.params['account'])?.account
    const isRight = isSameSecret(request.get('x-telegram-bot-api-secret-token'), account?.webhookSecret ?? null)
    if (account === undefined) return void response.sendStatus(404)
    if (isRight) return next()
    observe.refused()
    response.sendStatus(401)
  }
}

/** Takes as long for one that is nearly right as for any other. */
function isSameSecret(given: string | undefined, secret: string | null): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  const isSame = timingSafeEqual(digest(given ?? ''), digest(secret ?? ''))
  return isSame && given !== undefined && secret !== null
}

type TakeIn = (bot: TelegramBot | undefined, update: unknown) => Promise<200 | 404 | 503>

function takingIn({ receive, observe, log }: WebhookDeps): TakeIn {
  let isAway = false
  return async (bot, update) => {
    if (bot === undefined) return 404
    const { account } = bot.account
    const read = readUpdate(update, { account, bot: bot.name() })
    if (read.kind === 'ignored') {
      observe.ignored(read.reason)
      return 200
    }
    try {
      await receive(read.message)
    } catch (error) {
      if (!isAway) log.error({ error, account }, 'messages from Telegram can’t be stored; they are delivered again')
      isAway = true
      return 503
    }
    if (isAway) log.info({ account }, 'messages from Telegram are stored again')
    isAway = false
    observe.inbound(read.message.content.kind)
    return 200
  }
}

/** What the body parser marks as the sender's fault: too large, or no JSON. */
const refuseBody: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500
  if (status < 400 || status >= 500) return next(error)
  response.sendStatus(status)
}

/** Accounts that are polled have no webhook. */
const botNamed = (bots: readonly TelegramBot[], name: unknown) =>
  bots.find(({ account }) => account.account === name && account.mode === 'webhook')

interface RegisterDeps extends PatienceDeps {
  /** Of this service, without a slash at its end; Telegram wants `https`. */
  readonly publicUrl: string
}

/** Tells Telegram where to deliver, as soon as it can be reached. `false` where it does not want to deliver there. */
export async function registerWebhook(deps: RegisterDeps): Promise<boolean> {
  const { bot, publicUrl, accounts, log, signal, now } = deps
  const { account, webhookSecret } = bot.account
  const url = `${publicUrl}/webhooks/telegram/${encodeURIComponent(account)}`
  const options = { secret_token: webhookSecret ?? '', allowed_updates: updateKinds, max_connections: 40 }
  const patiently = createPatience(deps)
  try {
    await patiently(() => bot.identify(signal))
    await patiently(() => bot.call('setWebhook', (api, until) => api.setWebhook(url, options, until), { signal }))
    return true
  } catch (error) {
    if (!(error instanceof DeliveryFailure)) throw error
    const reason = `${error.message} Set PUBLIC_URL to an https address that Telegram can reach.`
    log.error({ account }, reason)
    await accounts.markBroken({ channel: 'telegram', account }, reason, now())
    return false
  }
}
