/** What a model service's refusals and faults of the network mean. Nothing here repeats a word of what was sent. */

import { ModelFailure, type ModelFailureKind, type Usage } from '../../src/domain/model.ts'

/** Which variable names the model that is asked: what the operator mends. */
export type ModelVariable = 'CHAT_MODEL' | 'EMBEDDING_MODEL' | 'TRANSCRIPTION_MODEL'

/** Whether the same call may go better a second time. */
export type Repeat = 'never' | 'soon' | { readonly afterMs: number }

/** A failure with what only the adapter needs: whether to try again, and what it cost nevertheless. */
export class ServiceFailure extends ModelFailure {
  readonly repeat: Repeat
  readonly usage: Usage | null

  constructor(
    kind: ModelFailureKind,
    message: string,
    more: { readonly repeat?: Repeat; readonly usage?: Usage } = {},
  ) {
    super(kind, message)
    this.repeat = more.repeat ?? 'never'
    this.usage = more.usage ?? null
  }

  costing(usage: Usage): ServiceFailure {
    return new ServiceFailure(this.kind, this.message, { repeat: this.repeat, usage })
  }
}

/** An HTTP answer other than 2xx; its body is only looked at, never passed on: services quote what they were sent. */
export interface Refusal {
  readonly status: number
  readonly body: string
  readonly retryAfter: string | null
}

export function failureOfRefusal({ status, body, retryAfter }: Refusal, variable: ModelVariable): ServiceFailure {
  if (status === 413 || (isAboutTheRequest(status) && tooLong.test(body)))
    return new ServiceFailure('too-long', `The input is longer than the model of ${variable} takes (${status}).`)
  if (isAboutTheRequest(status) && filtered.test(body))
    return new ServiceFailure('refusal', `The model service’s content filter refused the call (${status}).`)
  if (status === 429) return busy(body, retryAfter)
  const remedy = remedies(variable)[status]
  if (remedy !== undefined) return new ServiceFailure('refused-access', `The model service ${remedy}`)
  if (status >= 300 && status < 400)
    return new ServiceFailure(
      'refused-access',
      `The model service lives elsewhere (${status}); set OPENAI_BASE_URL to the address itself.`,
    )
  const isPassing = status >= 500 || status === 408
  return new ServiceFailure('broken', `The model service failed (${status}).`, { repeat: isPassing ? 'soon' : 'never' })
}

const isAboutTheRequest = (status: number) => status === 400 || status === 422
const tooLong = /context_length_exceeded|context (length|window|size)|(prompt|input) is too long|too many tokens/i
const filtered = /content_filter|content management policy|ResponsibleAIPolicyViolation/i

const remedies = (variable: ModelVariable): Readonly<Record<number, string>> => ({
  401: 'refused the key (401); mend OPENAI_API_KEY.',
  402: 'wants to be paid (402); see its billing page.',
  403: `does not let this key use the model (403); mend OPENAI_API_KEY or ${variable}.`,
  404: `knows no such model or address (404); mend ${variable} or OPENAI_BASE_URL.`,
})

/** An empty account is no rush hour: it lasts until somebody pays. */
function busy(body: string, retryAfter: string | null): ServiceFailure {
  if (/insufficient_quota|billing/i.test(body))
    return new ServiceFailure('refused-access', 'The model service’s account is used up (429); see its billing page.')
  const repeat: Repeat = retryAfter === null ? 'soon' : { afterMs: msOf(retryAfter) }
  return new ServiceFailure('busy', 'The model service has too much to do (429).', { repeat })
}

/** Seconds or a date; what is neither is never. */
function msOf(retryAfter: string): number {
  const seconds = Number(retryAfter)
  if (!Number.isNaN(seconds)) return Math.max(0, seconds * 1_000)
  const at = Date.parse(retryAfter)
  return Number.isNaN(at) ? Infinity : Math.max(0, at - Date.now())
}

/** Of the error only its code: messages hold addresses. */
export function failureOfNetwork(error: unknown): ServiceFailure {
  const code = codeOf(error) ?? codeOf(error instanceof Error ? error.cause : undefined)
  const why = code === undefined ? 'the connection failed' : `the connection failed (${code})`
  return new ServiceFailure('unreachable', `The model service cannot be reached: ${why}. See OPENAI_BASE_URL.`, {
    repeat: 'soon',
  })
}

function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined
}
