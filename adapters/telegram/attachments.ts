/** Fetches what newcomers sent from where Telegram keeps it. */

import type { Fetched } from '../../src/domain/attachment.ts'
import { DeliveryFailure } from '../../src/domain/delivery-failure.ts'
import type { Attachments } from '../../src/ports/channels.ts'
import { botOf, type TelegramBot } from './bot.ts'
import { deliveryFailure, missingFile } from './failures.ts'

interface Limits {
  readonly maxBytes: number
  readonly signal: AbortSignal
}

const defaultTimeoutMs = 20_000

/** @param options.timeoutMs of a download, from its first byte to its last */
export function createTelegramAttachments(
  bots: readonly TelegramBot[],
  { timeoutMs = defaultTimeoutMs }: { readonly timeoutMs?: number } = {},
): Attachments {
  return {
    async fetch(account, ref, limits) {
      const bot = botOf(bots, account)
      const found = await locate(bot, ref, limits)
      return found.kind === 'found' ? download(bot, addressOf(found.path), { ...limits, timeoutMs }) : found
    },
  }
}

type Located = { readonly kind: 'found'; readonly path: string } | Exclude<Fetched, { readonly kind: 'fetched' }>

/** @see https://core.telegram.org/bots/api#getfile */
async function locate(bot: TelegramBot, ref: string, { maxBytes, signal }: Limits): Promise<Located> {
  return bot.call<Located>(
    'getFile',
    async (api, until) => {
      const { file_path: path, file_size: bytes = 0 } = await api.getFile(ref, until)
      if (bytes > maxBytes) return { kind: 'too-large' }
      return path === undefined ? { kind: 'gone' } : { kind: 'found', path }
    },
    {
      signal,
      handle(error) {
        const kind = missingFile(error)
        return kind && { kind }
      },
    },
  )
}

/** @throws DeliveryFailure for the path of a disk, which a server of one's own tells in its local mode */
function addressOf(path: string): string {
  if (/^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/.test(path)) return path
  const message = 'The Bot API server keeps files to itself; run it without --local, or unset TELEGRAM_API_ROOT.'
  throw new DeliveryFailure({ kind: 'refused', message })
}

/** The address holds the token, so that nobody hears of it: no redirect, no error, no log. */
async function download(
  { account }: TelegramBot,
  path: string,
  { maxBytes, signal, timeoutMs }: Limits & { readonly timeoutMs: number },
): Promise<Fetched> {
  const deadline = AbortSignal.timeout(timeoutMs)
  const options = { signal: AbortSignal.any([signal, deadline]), redirect: 'error' } as const
  try {
    const response = await fetch(`${account.apiRoot}/file/bot${account.token}/${path}`, options)
    if (response.ok) return await upTo(maxBytes, response)
    await response.body?.cancel()
    if (response.status === 404) return { kind: 'gone' }
    throw refused(response.status)
  } catch (error) {
    if (error instanceof DeliveryFailure) throw error
    const timedOut = deadline.aborted && !signal.aborted
    throw deliveryFailure(error, { account: account.account, method: 'a download', timeoutMs, timedOut })
  }
}

const refused = (status: number) =>
  new DeliveryFailure({ kind: 'unreachable', message: `Telegram did not hand over a file (${status}).` })

/** Leaving the loop hangs up, whatever was still to come. */
async function upTo(maxBytes: number, { body }: Response): Promise<Fetched> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body ?? []) {
    length += chunk.byteLength
    if (length > maxBytes) return { kind: 'too-large' }
    chunks.push(chunk)
  }
  return { kind: 'fetched', bytes: Buffer.concat(chunks) }
}
