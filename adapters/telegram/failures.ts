/** What Telegram's refusals and faults of the network mean. */

import { GrammyError, HttpError } from 'grammy'
import { DeliveryFailure } from '../../src/domain/delivery-failure.ts'

/** A call to one account's bot that failed. */
interface FailedCall {
  readonly account: string
  readonly method: string
  readonly timeoutMs: number
  /** Whether the call was ended by its own timeout. */
  readonly timedOut: boolean
}

/**
 * The failure without the error itself: that one holds what was to be said, and its address holds the token.
 *
 * @see https://core.telegram.org/bots/api#making-requests
 */
export function deliveryFailure(error: unknown, call: FailedCall): DeliveryFailure {
  if (isRefusal(error)) return refusal(error, call)
  const why = call.timedOut ? `no answer within ${call.timeoutMs / 1_000} s` : networkReason(error)
  return new DeliveryFailure({ kind: 'unreachable', message: `Telegram did not answer ${call.method}: ${why}.` })
}

/** A proxy, or another server than Telegram's, may answer JSON of its own. */
const isRefusal = (error: unknown): error is GrammyError =>
  error instanceof GrammyError && Number.isInteger(error.error_code) && typeof error.description === 'string'

/** How a call was refused because another process asks for the account's updates, or a webhook gets them. */
export function conflictOf(error: unknown): 'other-poller' | 'webhook' | undefined {
  if (!isRefusal(error) || error.error_code !== 409) return undefined
  return /webhook/i.test(error.description) ? 'webhook' : 'other-poller'
}

/** What an edit was refused for, where something else than giving up makes sense. */
export type Objection = 'same-text' | 'not-editable' | 'callback-expired'

export function objectionOf(error: unknown): Objection | undefined {
  if (!isRefusal(error) || error.error_code !== 400) return undefined
  if (/message is not modified/i.test(error.description)) return 'same-text'
  if (/query is too old|query ID is invalid/i.test(error.description)) return 'callback-expired'
  if (/message to edit not found|message can't be edited|MESSAGE_ID_INVALID/i.test(error.description))
    return 'not-editable'
  return undefined
}

/** Why Telegram does not hand over a file, where that is for good. */
export function missingFile(error: unknown): 'gone' | 'too-large' | undefined {
  if (!isRefusal(error) || error.error_code !== 400) return undefined
  if (/file is too big/i.test(error.description)) return 'too-large'
  return /invalid file.?id|wrong file.?id|file.* unavailable|file not found/i.test(error.description)
    ? 'gone'
    : undefined
}

function refusal(error: GrammyError, { account, method }: FailedCall): DeliveryFailure {
  const { error_code: code, parameters, description } = error
  const message = `Telegram refused ${method} (${code}): ${harmless(description)}.`
  if (parameters.migrate_to_chat_id !== undefined) {
    return new DeliveryFailure({ kind: 'moved', message, movedTo: String(parameters.migrate_to_chat_id) })
  }
  if (code === 429) {
    const retryAfterMs = parameters.retry_after === undefined ? {} : { retryAfterMs: parameters.retry_after * 1_000 }
    return new DeliveryFailure({ kind: 'busy', message, ...retryAfterMs })
  }
  if (code === 401 || code === 404)
    return new DeliveryFailure({ kind: 'account-broken', message: brokenToken(account) })
  if (code === 403 || goneFor.test(description)) return new DeliveryFailure({ kind: 'gone', message })
  return new DeliveryFailure({ kind: code >= 500 ? 'unreachable' : 'refused', message })
}

/** The Bot API answers 400 rather than 403 where it has never met the chat, or it is no more. */
const goneFor = /chat not found|user not found|PEER_ID_INVALID|(chat|user|group) (was|is) (deactivated|deleted)/i

const brokenToken = (account: string) =>
  `Telegram refuses the token of the account "${account}"; ask @BotFather for a new one and set TELEGRAM_BOT_TOKEN.`

/** Telegram quotes what it did not like, and names chats; both stay out. */
function harmless(description: string): string {
  return description
    .replace(/(?<!\p{L})(["'`])(.*)\1(?!\p{L})/gsu, '$1…$1')
    .replace(/-?\d{5,}|\S*:\/\/\S*/g, '…')
    .replace(/[^\x20-\x7e…]+/g, '…')
    .slice(0, 200)
}

/** Of the error only its code: the message of a failed request holds the address, and that the token. */
function networkReason(error: unknown): string {
  const cause = error instanceof HttpError ? error.error : error
  if (typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'string')
    return `the connection failed (${cause.code})`
  return 'the connection failed or the answer was not readable'
}
