/** Logging in through an OpenID provider: away, and back again. Reached without a session. */

import { Router, type Request } from 'express'
import { z } from 'zod'
import type { DeskUsers, Audit, IdentityProvider, PendingLogin } from '../../src/ports/people.ts'
import { logInByProvider } from '../../src/desk/provider-login.ts'
import { deskCookie } from './cookies.ts'
import type { ConsoleSessions } from './session.ts'

export interface OidcRouteDeps {
  readonly provider: IdentityProvider
  readonly users: DeskUsers
  readonly sessions: ConsoleSessions
  readonly audit: Audit
  readonly isSecure: boolean
  /** Where browsers reach the service. */
  readonly publicUrl: string
  readonly noteFailure: (error: unknown) => void
  readonly now: () => Date
}

export const oidcCallbackPath = '/api/desk/oidc/callback'

/** Long enough for somebody who looks for their other telephone. */
const pendingMs = 10 * 60_000

const pendingLogin = z.object({ state: z.string(), nonce: z.string(), verifier: z.string() })

/** Whoever comes back without success finds at the login why: `/desk/login?refused=CODE`. */
export function oidcRoutes(deps: OidcRouteDeps): Router {
  const { provider, sessions, audit, publicUrl, noteFailure } = deps
  // The browser comes back from another site: a strict cookie would stay away.
  const cookie = deskCookie({ name: 'lotse-oidc', isSecure: deps.isSecure, sameSite: 'lax' })
  const refused = (code: string) => `/desk/login?refused=${code}`
  const router = Router()

  router.get('/api/desk/oidc/start', async (_request, response) => {
    try {
      const { url, pending } = await provider.begin()
      cookie.set(response, encode(pending), pendingMs)
      response.redirect(303, url)
    } catch (error) {
      noteFailure(error)
      response.redirect(303, refused('provider-failed'))
    }
  })

  router.get(oidcCallbackPath, async (request, response) => {
    const pending = decode(cookie.read(request))
    cookie.clear(response)
    if (pending === undefined) return response.redirect(303, refused('expired'))
    const person = await personWhoReturned(request, pending)
    if (typeof person === 'string') return response.redirect(303, refused(person))
    const outcome = await logInByProvider(person, deps)
    if (outcome.kind !== 'logged-in') return response.redirect(303, refused(outcome.kind))
    const { user, isNew } = outcome
    if (isNew) await audit.note({ actor: user, region: null, action: 'user.made', target: user.id })
    await audit.note({ actor: user, region: null, action: 'login.done', details: { by: 'provider' } })
    await sessions.begin(request, response, user.id)
    response.redirect(303, '/desk/')
  })
  return router

  async function personWhoReturned({ originalUrl }: Request, pending: PendingLogin) {
    try {
      return await provider.finish(new URL(originalUrl, publicUrl), pending)
    } catch (error) {
      if (isDenied(error)) return 'denied'
      noteFailure(error)
      return 'provider-failed'
    }
  }
}

const isDenied = (error: unknown) => error instanceof Error && 'isDenied' in error && error.isDenied === true

const encode = (pending: PendingLogin) => Buffer.from(JSON.stringify(pending)).toString('base64url')

function decode(value: string | undefined): PendingLogin | undefined {
  if (value === undefined) return undefined
  try {
    return pendingLogin.safeParse(JSON.parse(Buffer.from(value, 'base64url').toString())).data
  } catch {
    return undefined
  }
}
