/** The desk's cookies. */

import type { CookieOptions, Request, Response } from 'express'

export interface DeskCookie {
  read(request: Request): string | undefined
  set(response: Response, value: string, maxAgeMs: number): void
  clear(response: Response): void
}

interface CookieKind {
  readonly name: string
  /** Whether browsers reach the desk by https, so that the cookie never goes without. */
  readonly isSecure: boolean
  /** `lax` where the browser comes back from another site with it. */
  readonly sameSite: 'strict' | 'lax'
}

export function deskCookie({ name, isSecure, sameSite }: CookieKind): DeskCookie {
  // Browsers take a cookie of this prefix only from the very host, by https: no neighbour can plant one.
  const fullName = isSecure ? `__Host-${name}` : name
  const options: CookieOptions = { httpOnly: true, sameSite, secure: isSecure, path: '/' }
  return {
    read: (request) => cookieOf(request, fullName),
    set: (response, value, maxAge) => void response.cookie(fullName, value, { ...options, maxAge }),
    clear: (response) => void response.clearCookie(fullName, options),
  }
}

function cookieOf(request: Request, name: string): string | undefined {
  const cookies = request.headers.cookie?.split(';').map((cookie) => cookie.trim()) ?? []
  return cookies.find((cookie) => cookie.startsWith(`${name}=`))?.slice(name.length + 1)
}
