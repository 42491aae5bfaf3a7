/**
 * A Bot API server that behaves as a test tells it to: people write to its bots, what a bot says is checked as Telegram
 * checks it, and any call can fail.
 */

import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { ZodError } from 'zod'
import { createDeliveries, type Acknowledgement, type Update } from './telegram/deliveries.ts'
import { createFaults, type Fault, type RandomFaults } from './telegram/faults.ts'
import { download } from './telegram/kept.ts'
import { methods } from './telegram/methods.ts'
import { readPayload } from './telegram/payload.ts'
import { createGroup, createPerson, type Group, type Person } from './telegram/people.ts'
import { Refusal } from './telegram/refusal.ts'
import type { Bot, Call, Command } from './telegram/state.ts'

export interface TelegramDouble {
  /** For `TELEGRAM_API_ROOT`. */
  readonly apiRoot: string
  readonly bot: BotDouble
  /** One more. */
  addBot(token: string, username: string): BotDouble
  close(): Promise<void>
}

export interface BotDouble {
  readonly id: number
  readonly token: string
  readonly username: string
  /** All of them, refused ones and faults included. */
  readonly calls: readonly Call[]
  /** By language; `''` is the default. */
  readonly commands: ReadonlyMap<string, readonly Command[]>
  readonly files: ReadonlyMap<string, { readonly name: string; readonly text: string }>
  /** What people sent, by id. */
  readonly kept: ReadonlyMap<string, Uint8Array>
  /** How the webhook took what was posted to it. */
  readonly acknowledgements: readonly Acknowledgement[]
  person(options?: Parameters<typeof createPerson>[2]): Person
  group(by: Person): Group
  /** Anything, as an update; its number is filled in unless it has one. */
  deliver(content: object): Update
  redeliver(updateId: number): void
  hold(): void
  release(order?: (updates: readonly Update[]) => readonly Update[]): void
  /** Updates that the bot has not confirmed. */
  waiting(): readonly Update[]
  /** The next calls of the method fail like this, one after the other; fetching a file is the method `download`. */
  fails(method: string, ...faults: readonly Fault[]): void
  failsAtRandom(faults: RandomFaults | undefined): void
  /** `getFile` says so of every file: `{ file_path: 'x' }`. */
  claimsOfFiles(claims: object): void
  /** The token is no good from now on; `restore` makes it good again. */
  revoke(): void
  restore(): void
  webhookUrl(): string | undefined
}

export const defaultToken = '110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw'

interface TelegramOptions {
  /** Default: any free one. */
  readonly port?: number
  /** The first pause before an update that a webhook did not take is posted again. Default 20. */
  readonly retryMs?: number
  /** Answers what is no call of the Bot API. */
  readonly alsoServe?: (request: IncomingMessage, response: ServerResponse) => boolean
}

export async function startTelegram(options: TelegramOptions = {}): Promise<TelegramDouble> {
  const bots = new Map<string, Bot>()
  const startedAt = performance.now()
  const addBot = (token: string, username: string) => {
    const bot = createBot(token, username, options.retryMs)
    bots.set(token, bot)
    return controlOf(bot)
  }
  const server = createServer((request, response) => {
    if (options.alsoServe?.(request, response) === true) return
    serve(bots, request, response, () => performance.now() - startedAt).catch(() => response.destroy())
  })
  server.listen(options.port ?? 0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    apiRoot: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    bot: addBot(defaultToken, 'lotse_test_bot'),
    addBot,
    async close() {
      for (const { deliveries } of bots.values()) deliveries.close()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function createBot(token: string, username: string, retryMs: number | undefined): Bot {
  return {
    id: Number(token.split(':')[0]),
    token,
    username,
    chats: new Map(),
    taps: new Map(),
    commands: new Map(),
    files: new Map(),
    kept: new Map(),
    calls: [],
    deliveries: createDeliveries(retryMs === undefined ? {} : { retryMs }),
    faults: createFaults(),
    claimsOfFiles: {},
    isRevoked: false,
    nextMessageId: 1,
  }
}

function controlOf(bot: Bot): BotDouble {
  const { id, token, username, calls, commands, files, kept, deliveries, faults } = bot
  let people = 0
  return {
    id,
    token,
    username,
    calls,
    commands,
    files,
    kept,
    acknowledgements: deliveries.acknowledgements,
    person: (options) => createPerson(bot, 5_000_000_000 + ++people, options),
    group: (by) => createGroup(bot, -4_000_000 - ++people, by),
    deliver: (content) => deliveries.add(content),
    redeliver: (updateId) => deliveries.redeliver(updateId),
    hold: () => deliveries.hold(),
    release: (order) => deliveries.release(order),
    waiting: () => deliveries.waiting(),
    fails: (method, ...scripted) => faults.script(method, scripted),
    failsAtRandom: (random) => faults.random(random),
    claimsOfFiles: (claims) => void (bot.claimsOfFiles = claims),
    revoke: () => void (bot.isRevoked = true),
    restore: () => void (bot.isRevoked = false),
    webhookUrl: () => deliveries.webhook()?.url,
  }
}

async function serve(
  bots: ReadonlyMap<string, Bot>,
  request: IncomingMessage,
  response: ServerResponse,
  clock: () => number,
): Promise<void> {
  const [, token = '', called = ''] = /^(?:\/file)?\/bot([^/]+)\/([\w-]+)/.exec(request.url ?? '') ?? []
  const bot = bots.get(token)
  const payload = await readPayload(request)
  const file = /^\/file\/bot[^/]+\/documents\/([\w-]+)$/.exec(request.url ?? '')?.[1]
  const method = file === undefined ? called : 'download'
  if (bot === undefined || bot.isRevoked) return answer(response, new Refusal(401, 'Unauthorized'))
  const call = { method, payload, at: clock(), outcome: 'taken' }
  bot.calls.push(call)
  const fault = bot.faults.next(method)
  if (fault === undefined && file !== undefined) return download(bot, file, response)
  if (fault === undefined) return answer(response, await take(bot, call, response))
  call.outcome = fault.kind
  return fail(fault, { bot, call, response })
}

/** What the method gives back, or the refusal. */
async function take(bot: Bot, call: Call, response: ServerResponse): Promise<unknown> {
  const hungUp = new AbortController()
  response.on('close', () => hungUp.abort())
  const perform = methods[call.method]
  try {
    if (perform === undefined) throw new Refusal(404, 'Not Found')
    return await perform(bot, call.payload, hungUp.signal)
  } catch (error) {
    const refusal = error instanceof ZodError ? new Refusal(400, `Bad Request: ${error.issues[0]?.message}`) : error
    if (!(refusal instanceof Refusal)) throw error
    call.outcome = refusal.message
    return refusal
  }
}

interface Failing {
  readonly bot: Bot
  readonly call: Call
  readonly response: ServerResponse
}

async function fail(fault: Fault, { bot, call, response }: Failing): Promise<void> {
  switch (fault.kind) {
    case 'busy': {
      const parameters = { retry_after: fault.retryAfter }
      return answer(response, new Refusal(429, `Too Many Requests: retry after ${fault.retryAfter}`, parameters))
    }
    case 'refused':
      return answer(response, new Refusal(fault.code, fault.description, fault.parameters))
    case 'broken':
      response.writeHead(fault.status ?? 502, { 'content-type': 'text/html' }).end('<h1>Bad Gateway</h1>')
      return undefined
    case 'silent':
      return undefined
    case 'reset':
      response.destroy()
      return undefined
    case 'slow':
      await fault.until
      return answer(response, await take(bot, call, response))
    case 'lost':
      await take(bot, call, response)
      call.outcome = 'lost'
      response.destroy()
      return undefined
    default:
      return fault satisfies never
  }
}

function answer(response: ServerResponse, result: unknown): void {
  const isRefusal = result instanceof Refusal
  const body = isRefusal
    ? { ok: false, error_code: result.code, description: result.message, parameters: result.parameters }
    : { ok: true, result }
  response.writeHead(isRefusal ? result.code : 200, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}

export type { Acknowledgement, Call, Fault, Group, Person, Update }
