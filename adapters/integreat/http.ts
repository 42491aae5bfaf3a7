/** Fetches JSON from the CMS: bounded in time, size and number at once, patient with faults that pass. */

import { setTimeout as delay } from 'node:timers/promises'
import PQueue from 'p-queue'
import pRetry from 'p-retry'
import type { SourceFailureKind } from '../../src/domain/source-failure.ts'

export interface HttpOptions {
  readonly userAgent: string
  readonly fetch?: typeof fetch
  /** For one attempt, body included. Default 30,000. */
  readonly requestTimeoutMs?: number
  /** Requests at once. Default 4. */
  readonly concurrency?: number
  /** Default 64 MiB. */
  readonly maxBodyBytes?: number
  /** Attempts after the first. Default 4. */
  readonly retries?: number
  /** Pause before the second attempt; doubles from one to the next, up to 30 s, with jitter. Default 500. */
  readonly retryDelayMs?: number
  /** Longest pause that a `Retry-After` may impose. Default 60,000. */
  readonly maxRetryAfterMs?: number
  readonly wait?: (ms: number, signal?: AbortSignal) => Promise<unknown>
  readonly onRetry?: (event: { readonly url: string; readonly attempt: number; readonly reason: string }) => void
}

/** A request that failed for good. `kind` and `status` say how; the caller knows what it was for. */
export class RequestFailure extends Error {
  override readonly name = 'RequestFailure'
  readonly kind: SourceFailureKind
  readonly status: number | undefined
  readonly retryAfterMs: number | undefined

  constructor(
    kind: SourceFailureKind,
    message: string,
    more: { readonly status?: number; readonly retryAfterMs?: number; readonly cause?: unknown } = {},
  ) {
    super(message, { cause: more.cause })
    this.kind = kind
    this.status = more.status
    this.retryAfterMs = more.retryAfterMs
  }
}

export type FetchJson = (url: string, signal?: AbortSignal) => Promise<unknown>

/**
 * @returns a function that answers the parsed body of a 2xx response
 * @throws RequestFailure; an abort by the caller's own signal throws that signal's reason instead
 */
export function createFetchJson(options: HttpOptions): FetchJson {
  const { retries = 4, retryDelayMs = 500, maxRetryAfterMs = 60_000, onRetry } = options
  const wait = options.wait ?? ((ms, signal) => delay(ms, undefined, signal && { signal }))
  const queue = new PQueue({ concurrency: options.concurrency ?? 4 })

  return (url, signal) =>
    // Only attempts take a place in the queue; a request that waits for its next one doesn't hold up the others.
    pRetry(() => queue.add(() => attempt(url, options, signal)), {
      retries,
      minTimeout: retryDelayMs,
      maxTimeout: 30_000,
      factor: 2,
      randomize: true,
      ...(signal && { signal }),
      shouldRetry: ({ error }) => error instanceof RequestFailure && mayPass(error),
      onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
        if (!(error instanceof RequestFailure) || !mayPass(error) || retriesLeft === 0) return
        onRetry?.({ url, attempt: attemptNumber, reason: error.message })
        if (error.retryAfterMs !== undefined) await wait(Math.min(error.retryAfterMs, maxRetryAfterMs), signal)
      },
    })
}

/** `true` for what may be over in a moment: network faults, timeouts, cut bodies, 429 and 5xx. */
function mayPass(failure: RequestFailure): boolean {
  if (failure.kind === 'refused') return failure.status === 429 || (failure.status ?? 0) >= 500
  return failure.kind === 'timeout' || failure.kind === 'unreachable' || failure.kind === 'malformed'
}

async function attempt(url: string, options: HttpOptions, signal: AbortSignal | undefined): Promise<unknown> {
  const timeoutMs = options.requestTimeoutMs ?? 30_000
  const timeout = AbortSignal.timeout(timeoutMs)
  const response = await orFailure(async () => {
    const answer = await (options.fetch ?? fetch)(url, {
      headers: { accept: 'application/json', 'user-agent': options.userAgent, 'x-integreat-development': 'true' },
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    })
    if (!answer.ok) throw await refusal(answer)
    return readBody(answer, options.maxBodyBytes ?? 64 * 1024 * 1024)
  })
  try {
    return JSON.parse(response)
  } catch (cause) {
    throw new RequestFailure('malformed', 'the answer is not JSON', { cause })
  }

  async function orFailure<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      if (error instanceof RequestFailure) throw error
      signal?.throwIfAborted()
      if (timeout.aborted) {
        throw new RequestFailure('timeout', `no complete answer within ${timeoutMs / 1000} s`, { cause: error })
      }
      throw new RequestFailure('unreachable', networkReason(error), { cause: error })
    }
  }
}

async function refusal(response: Response): Promise<RequestFailure> {
  await response.body?.cancel()
  const retryAfterMs = retryAfter(response.headers.get('retry-after'))
  return new RequestFailure(response.status === 404 ? 'not-found' : 'refused', `status ${response.status}`, {
    status: response.status,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  })
}

/** Seconds or an HTTP date. */
function retryAfter(header: string | null): number | undefined {
  if (header === null) return undefined
  const seconds = Number(header)
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - Date.now()
  return Number.isFinite(ms) && ms > 0 ? ms : undefined
}

async function readBody(response: Response, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength
    // Leaving the loop cancels the stream, so the rest is never received.
    if (bytes > maxBytes) throw new RequestFailure('too-large', `the answer is larger than ${maxBytes} bytes`)
    chunks.push(chunk)
  }
  return new TextDecoder().decode(Buffer.concat(chunks))
}

function networkReason(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? ` (${String(cause.code)})` : ''
  return `the connection failed${code}`
}
