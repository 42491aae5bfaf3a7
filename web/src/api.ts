/** How the desk asks the service for something, and what a refusal looks like. */

/** What the service refuses, or what keeps it from answering. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  /** Of HTTP; 0 where there was no answer at all. */
  readonly status: number
  /** `not-held`, `too-late` …; `no-connection` where there was no answer. */
  readonly code: string
  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

export const isApiError = (error: unknown, code?: string): error is ApiError =>
  error instanceof ApiError && (code === undefined || error.code === code)

interface Asking {
  readonly signal?: AbortSignal | undefined
  /** Goes out even while the page is being closed. */
  readonly keepalive?: boolean
}

const timeoutMs = 30_000

/** @param path below /api/desk/, such as `conversations/1/claim`; @throws ApiError */
export const get = <T>(path: string, asking: Asking = {}): Promise<T> => ask<T>('GET', path, undefined, asking)
export const post = <T>(path: string, body: object = {}, asking: Asking = {}): Promise<T> =>
  ask<T>('POST', path, body, asking)
export const put = <T>(path: string, body: object): Promise<T> => ask<T>('PUT', path, body, {})
export const patch = <T>(path: string, body: object): Promise<T> => ask<T>('PATCH', path, body, {})
export const del = <T>(path: string): Promise<T> => ask<T>('DELETE', path, {}, {})

async function ask<T>(method: string, path: string, body: object | undefined, asking: Asking): Promise<T> {
  const response = await reach(method, path, body, asking)
  if (response.status === 204) return undefined as T
  const answer = await readJson(response)
  if (!response.ok) throw refusal(response.status, answer)
  return answer as T
}

async function reach(method: string, path: string, body: object | undefined, asking: Asking): Promise<Response> {
  const timeout = AbortSignal.timeout(timeoutMs)
  const signal = asking.signal === undefined ? timeout : AbortSignal.any([asking.signal, timeout])
  const headers = body === undefined ? {} : { 'content-type': 'application/json', 'x-csrf-token': login.csrfToken }
  const request = { method, headers, signal, keepalive: asking.keepalive ?? false, cache: 'no-store' } as const
  try {
    return await fetch(`/api/desk/${path}`, body === undefined ? request : { ...request, body: JSON.stringify(body) })
  } catch (error) {
    if (asking.signal?.aborted === true) throw error
    throw new ApiError(0, 'no-connection', 'The service cannot be reached.')
  }
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch {
    throw new ApiError(response.ok ? 0 : response.status, 'no-connection', 'The service did not answer with JSON.')
  }
}

function refusal(status: number, answer: unknown): ApiError {
  const { code = 'failed', message = '' } = (answer as { error?: { code?: string; message?: string } }).error ?? {}
  if (status === 401 && code === 'not-logged-in') for (const listener of login.endListeners) listener()
  return new ApiError(status, code, message)
}

// ── The login that requests belong to: one per browser tab ─────────────────────────────────────────────────────────

const login = { csrfToken: '', endListeners: new Set<() => void>() }

export function keepCsrfToken(token: string): void {
  login.csrfToken = token
}

/** @returns how to stop listening */
export function onLoginEnded(listener: () => void): () => void {
  login.endListeners.add(listener)
  return () => login.endListeners.delete(listener)
}
