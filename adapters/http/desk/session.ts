/** Who is logged in at the desk: a signed cookie says so, and nothing is stored. */

import { createHmac, timingSafeEqual } from 'node:crypto'
import type { CookieOptions, Request, Response } from 'express'
import { z } from 'zod'
import { HttpRefusal } from '../errors.ts'

export interface Sessions {
  begin(response: Response, name: string): void
  end(response: Response): void
  /**
   * By which name the counsellor logged in.
   *
   * @throws HttpRefusal 401 for whoever isn't logged in, or not any more
   */
  counsellorOf(request: Request): string
}

export interface SessionDeps {
  /** Whoever knows it can log in; another one ends all sessions. */
  readonly sessionKey: Buffer
  /** Whether browsers reach the desk by https, so that the cookie never goes without. */
  readonly isSecure: boolean
  readonly now: () => Date
}

const hours = 3_600_000
/** A working day, so that a screen that was left alone is locked the next morning. */
const sessionMs = 12 * hours

export function createSessions({ sessionKey, isSecure, now }: SessionDeps): Sessions {
  // Browsers take a cookie of this prefix only from the very host, by https: no neighbour can plant one.
  const cookie = isSecure ? '__Host-lotse-desk' : 'lotse-desk'
  const options: CookieOptions = { httpOnly: true, sameSite: 'strict', secure: isSecure, path: '/' }
  const sign = (payload: string) => createHmac('sha256', sessionKey).update(`desk session ${payload}`).digest()

  function read(value: string | undefined): z.infer<typeof session> | undefined {
    const [payload = '', signature = ''] = value?.split('.') ?? []
    if (!isSame(Buffer.from(signature, 'base64url'), sign(payload))) return undefined
    return session.parse(JSON.parse(Buffer.from(payload, 'base64url').toString()))
  }

  return {
    begin(response, name) {
      const until = now().getTime() + sessionMs
      const payload = Buffer.from(JSON.stringify({ name, until })).toString('base64url')
      response.cookie(cookie, `${payload}.${sign(payload).toString('base64url')}`, { ...options, maxAge: sessionMs })
    },
    end: (response) => void response.clearCookie(cookie, options),
    counsellorOf(request) {
      const found = read(cookieOf(request, cookie))
      if (found !== undefined && found.until > now().getTime()) return found.name
      throw new HttpRefusal(401, 'not-logged-in', 'Log in at /desk first.')
    },
  }
}

const session = z.object({ name: z.string(), until: z.number() })

function isSame(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other)
}

function cookieOf(request: Request, name: string): string | undefined {
  const cookies = request.headers.cookie?.split(';').map((cookie) => cookie.trim()) ?? []
  return cookies.find((cookie) => cookie.startsWith(`${name}=`))?.slice(name.length + 1)
}
