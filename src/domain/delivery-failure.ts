/** Why a channel's provider did not take a message. */

import { Unavailable } from './unavailable.ts'

export type DeliveryFailureKind =
  /** Too much at once; `retryAfterMs` is the provider's word. */
  | 'busy'
  /** Network, timeout, or an error on the provider's side: it may even have taken the message. */
  | 'unreachable'
  /** The person blocked the account or is not there any more. */
  | 'gone'
  /** The message itself can't be sent; trying again mends nothing. */
  | 'refused'
  /** The chat goes on under another id. */
  | 'moved'
  /** The account was refused, such as by a revoked token; nothing of it can be sent. */
  | 'account-broken'

interface DeliveryFailureDetails {
  readonly kind: DeliveryFailureKind
  /** For the operator; never what was to be said, and never a chat's id. */
  readonly message: string
  readonly retryAfterMs?: number
  readonly movedTo?: string
  readonly cause?: unknown
}

export class DeliveryFailure extends Unavailable {
  override readonly name = 'DeliveryFailure'
  readonly kind: DeliveryFailureKind
  readonly retryAfterMs: number | null
  readonly movedTo: string | null

  constructor(details: DeliveryFailureDetails) {
    super(details.message, { cause: details.cause })
    this.kind = details.kind
    this.retryAfterMs = details.retryAfterMs ?? null
    this.movedTo = details.movedTo ?? null
  }
}
