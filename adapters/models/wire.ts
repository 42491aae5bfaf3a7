/**
 * What one call of a model service may take in time and bytes, and what became of it. The clients on top of it wrap,
 * rename and reword errors; the wire knows what happened.
 */

import { failureOfNetwork, failureOfRefusal, ServiceFailure, type ModelVariable } from './failures.ts'

export interface WireOptions {
  /** Of whoever wants the answer. */
  readonly signal: AbortSignal
  /** From the call to the last byte of the answer: a slow drip ends as well. */
  readonly timeoutMs: number
  /** Of the answer. */
  readonly maxBytes: number
  readonly variable: ModelVariable
}

export interface Wire {
  /** Aborted when nobody wants the answer any more or the time is over. */
  readonly signal: AbortSignal
  readonly fetch: typeof fetch
  /** Whether the service took the call and began to answer: that costs. */
  readonly wasTaken: boolean
  /** The body of a 400 or 422, which names what the service does not take. */
  readonly objection: string | undefined
  /** What happened, whatever was thrown on top. */
  failure(error: unknown): ServiceFailure
}

interface State {
  failure: ServiceFailure | undefined
  objection: string | undefined
  wasTaken: boolean
}

export function openWire(options: WireOptions): Wire {
  const deadline = AbortSignal.timeout(options.timeoutMs)
  const signal = AbortSignal.any([options.signal, deadline])
  const state: State = { failure: undefined, objection: undefined, wasTaken: false }
  return {
    signal,
    fetch: (address, init) => fetchBounded(options, signal, state, address, init),
    get wasTaken() {
      return state.wasTaken
    },
    get objection() {
      return state.objection
    },
    failure(error) {
      if (error instanceof ServiceFailure) return error
      if (options.signal.aborted) return new ServiceFailure('aborted', 'Nobody waits for the model any more.')
      if (deadline.aborted)
        return new ServiceFailure('timeout', `The model service did not answer within ${options.timeoutMs / 1_000} s.`)
      return state.failure ?? unreadable()
    },
  }
}

const unreadable = () =>
  new ServiceFailure('malformed', 'The model service’s answer cannot be read; OPENAI_BASE_URL may lack its /v1.', {
    repeat: 'soon',
  })

async function fetchBounded(
  { maxBytes, variable }: WireOptions,
  signal: AbortSignal,
  state: State,
  ...[address, init]: Parameters<typeof fetch>
): Promise<Response> {
  state.failure = state.objection = undefined
  const signals = init?.signal ? [signal, init.signal] : [signal]
  // What is posted must not be carried on to wherever somebody points.
  const bounds = { ...init, signal: AbortSignal.any(signals), redirect: 'manual' } as const
  const response = await fetch(address, bounds).catch((error: unknown) => {
    state.failure = failureOfNetwork(error)
    throw error
  })
  const { ok, status, headers } = response
  const body = response.body && ReadableStream.from(bounded(response.body, maxBytes, state))
  state.wasTaken ||= ok
  if (ok) return new Response(body, { status, headers })
  await noteRefusal(new Response(body), response, variable, state)
  return new Response(null, { status })
}

async function noteRefusal(body: Response, { status, headers }: Response, variable: ModelVariable, state: State) {
  const text = await body.text()
  if (status === 400 || status === 422) state.objection = text
  state.failure = failureOfRefusal({ status, body: text, retryAfter: headers.get('retry-after') }, variable)
}

async function* bounded(body: ReadableStream<Uint8Array>, maxBytes: number, state: State): AsyncGenerator<Uint8Array> {
  let bytes = 0
  try {
    for await (const chunk of body) {
      bytes += chunk.byteLength
      if (bytes > maxBytes) throw tooMuch()
      yield chunk
    }
  } catch (error) {
    state.failure = error instanceof ServiceFailure ? error : failureOfNetwork(error)
    throw error
  }
}

const tooMuch = () => new ServiceFailure('malformed', 'The model service did not stop writing where it was told to.')
