/** Who is logged in at the desk: a cookie says so, and the database knows it. */

import type { Request, RequestHandler, Response } from 'express'
import type { DeskUserId } from '../../src/domain/desk-user.ts'
import {
  beginSession,
  knowSession,
  noteSeen,
  type BegunSession,
  type KnownSession,
  type SessionDeps,
} from '../../src/desk/keep-session.ts'
import { isSame } from '../../src/desk/token.ts'
import { HttpRefusal } from '../http/errors.ts'
import { deskCookie } from './cookies.ts'
import { deviceOf } from './device.ts'
import { isReading } from './from-this-site.ts'

export interface ConsoleSessions {
  /** Lets through whoever is logged in and, where something is changed, has the session's CSRF token. */
  readonly guard: RequestHandler
  /** Of a request that the guard let through. */
  of(request: Request): KnownSession
  /** Somebody is there who sent it, and not only a page that was left open. */
  seen(request: Request): Promise<void>
  /** One that the browser had before ends. */
  begin(request: Request, response: Response, user: DeskUserId): Promise<Pick<BegunSession, 'id' | 'csrfToken'>>
  end(request: Request, response: Response): Promise<void>
}

export interface ConsoleSessionDeps extends SessionDeps {
  readonly isSecure: boolean
}

export function createConsoleSessions(deps: ConsoleSessionDeps): ConsoleSessions {
  const cookie = deskCookie({ name: 'lotse-desk', isSecure: deps.isSecure, sameSite: 'strict' })
  const known = new WeakMap<Request, KnownSession>()
  const keep = (response: Response, token: string) => cookie.set(response, token, deps.limits.absoluteMs)

  function sessionOf(request: Request): KnownSession {
    const session = known.get(request)
    if (session === undefined) throw new HttpRefusal(401, 'not-logged-in', 'Log in at /desk first.')
    return session
  }

  return {
    of: sessionOf,
    async guard(request, response, next) {
      const token = cookie.read(request)
      const session = token === undefined ? undefined : await knowSession(token, deps)
      if (session === undefined) throw new HttpRefusal(401, 'not-logged-in', 'Log in at /desk first.')
      if (!isReading(request.method)) expectCsrfToken(request, session)
      if (session.newToken !== null) keep(response, session.newToken)
      known.set(request, session)
      next()
    },
    seen: (request) => noteSeen(sessionOf(request), deps),
    async begin(request, response, user) {
      // A session that somebody else may have planted is not gone on with.
      await endQuietly(cookie.read(request))
      const begun = await beginSession(user, deviceOf(request.headers['user-agent']), deps)
      keep(response, begun.token)
      return begun
    },
    async end(request, response) {
      const { id, user } = sessionOf(request)
      await deps.sessions.end(id, user.id)
      cookie.clear(response)
    },
  }

  async function endQuietly(token: string | undefined): Promise<void> {
    const before = token === undefined ? undefined : await knowSession(token, deps)
    if (before !== undefined) await deps.sessions.end(before.id, before.user.id)
  }
}

function expectCsrfToken(request: Request, { csrfToken }: KnownSession): void {
  const given = request.headers['x-csrf-token']
  if (typeof given === 'string' && isSame(Buffer.from(given, 'base64url'), csrfToken)) return
  throw new HttpRefusal(403, 'csrf', 'The request wants the session’s token as x-csrf-token; reload the page.')
}
