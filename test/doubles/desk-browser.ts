/** A browser at the desk, without the browser: keeps cookies and the session's CSRF token, and sends what one would. */

import { z } from 'zod'

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** `undefined` where it is no JSON. */
  readonly json: unknown
  /** Of a refusal. */
  readonly code: string | undefined
}

export interface DeskBrowser {
  get(path: string, headers?: Record<string, string>): Promise<Answer>
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>
  /** @param more such as the six digits */
  logIn(email: string, password: string, more?: { readonly code?: string }): Promise<Answer>
  /** By name, as the server set them. */
  readonly cookies: Map<string, string>
  csrfToken: string
}

const session = z.object({ csrfToken: z.string() })
const refusal = z.object({ error: z.object({ code: z.string() }) })

/** @param address of the service; paths are below `/api/desk/` unless they begin with a slash */
export function deskBrowser(address: string): DeskBrowser {
  const cookies = new Map<string, string>()

  async function send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    const url = path.startsWith('/') ? address + path : `${address}/api/desk/${path}`
    const isReading = method === 'GET'
    const given: Record<string, string> = {
      cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      ...(!isReading && { origin: address, 'content-type': 'application/json', 'x-csrf-token': browser.csrfToken }),
      ...headers,
    }
    const sent = isReading ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body ?? {}) }
    const response = await fetch(url, { method, headers: given, redirect: 'manual', ...sent })
    for (const cookie of response.headers.getSetCookie()) keep(cookie)
    const text = await response.text()
    const json = parse(text)
    browser.csrfToken = session.safeParse(json).data?.csrfToken ?? browser.csrfToken
    return {
      status: response.status,
      headers: response.headers,
      text,
      json,
      code: refusal.safeParse(json).data?.error.code,
    }
  }

  function keep(cookie: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
    if (value === '') cookies.delete(name)
    else cookies.set(name, value)
  }

  const browser: DeskBrowser = {
    cookies,
    csrfToken: '',
    get: (path, headers) => send('GET', path, undefined, headers),
    post: (path, body, headers) => send('POST', path, body, headers),
    send,
    logIn: (email, password, more = {}) => send('POST', 'login', { email, password, ...more }),
  }
  return browser
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
