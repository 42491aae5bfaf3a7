/** Logging in with a password, and by the link of an invitation: reached without a session. */

import { json, Router, type Request, type Response } from 'express'
import { z } from 'zod'
import type { DeskUser, DeskUserId } from '../../src/domain/desk-user.ts'
import { acceptInvitation, invitedBy, type InvitationDeps } from '../../src/desk/invite.ts'
import { knownBrowser, markBrowser } from '../../src/desk/known-browser.ts'
import { logIn, type LoginDeps, type LoginOutcome } from '../../src/desk/log-in.ts'
import { shortestPassword } from '../../src/desk/password.ts'
import type { Audit } from '../../src/ports/people.ts'
import { HttpRefusal } from '../http/errors.ts'
import type { InvitationView, LoginWays, Session } from './api.ts'
import { deskCookie } from './cookies.ts'
import { personName, wrongPassword } from './people-fields.ts'
import type { ConsoleSessions } from './session.ts'

export interface LoginRouteDeps {
  readonly login: LoginDeps
  readonly invitations: Pick<InvitationDeps, 'users' | 'sessions' | 'invitations' | 'now'>
  readonly sessions: ConsoleSessions
  readonly audit: Audit
  /** Name of the OpenID provider, where there is one. */
  readonly provider: string | null
  readonly hasPasswords: boolean
  readonly isSecure: boolean
  /** What a browser is told that has just logged in. */
  readonly sessionOf: (user: DeskUserId, csrfToken: Buffer) => Promise<Session>
}

const browserKnownMs = 90 * 86_400_000

const loginBody = z.object({
  email: z.string().max(254).trim().toLowerCase(),
  password: z.string().min(1).max(1_000),
  code: z.string().max(20).optional(),
})

const acceptBody = z.object({ name: personName, password: z.string().max(1_000) })

export function loginRoutes(deps: LoginRouteDeps): Router {
  const { login, sessions, audit, provider, hasPasswords } = deps
  const browser = deskCookie({ name: 'lotse-browser', isSecure: deps.isSecure, sameSite: 'strict' })
  const body = json({ limit: '8kb' })
  const router = Router()

  async function begin(request: Request, response: Response, user: Pick<DeskUser, 'id' | 'email'>): Promise<void> {
    const { csrfToken } = await sessions.begin(request, response, user.id)
    browser.set(response, markBrowser(user.email, login.key), browserKnownMs)
    response.json(await deps.sessionOf(user.id, csrfToken))
  }

  router.get('/api/desk/login', (_request, response) => {
    response.json({ provider, hasPasswords } satisfies LoginWays)
  })

  router.post('/api/desk/login', body, async (request, response) => {
    if (!hasPasswords) throw noPasswords()
    const read = loginBody.safeParse(request.body)
    if (!read.success) throw new HttpRefusal(400, 'malformed', 'The request wants an e-mail address and a password.')
    const { email, password, code } = read.data
    const mark = knownBrowser(browser.read(request), email, login.key)
    const outcome = await logIn({ email, password, code, address: request.ip ?? '', knownBrowser: mark }, login)
    if (outcome.kind !== 'logged-in') {
      // Who is told to wait was not looked at: strangers would fill the log as fast as they ask.
      if (outcome.kind === 'wrong-login' || outcome.kind === 'wrong-code') await noteFailure(email, outcome)
      throw refusalOf(outcome, response)
    }
    await audit.note({ actor: outcome.user, region: null, action: 'login.done' })
    await begin(request, response, outcome.user)
  })

  router.get('/api/desk/invitations/:token', async (request, response) => {
    const invited = await invitedBy(request.params.token, deps.invitations)
    if (invited === undefined) throw noInvitation()
    const { email, name } = invited
    response.json({ email, name, shortestPassword } satisfies InvitationView)
  })

  router.post('/api/desk/invitations/:token', body, async (request, response) => {
    if (!hasPasswords) throw noPasswords()
    const read = acceptBody.safeParse(request.body)
    if (!read.success) throw new HttpRefusal(400, 'malformed', 'The request wants a name and a password.')
    const outcome = await acceptInvitation(request.params.token, read.data, deps.invitations)
    if (outcome.kind === 'unknown') throw noInvitation()
    if (outcome.kind === 'refused') throw wrongPassword(outcome.fault)
    const user = await login.users.find(outcome.user)
    if (user === undefined) throw noInvitation()
    await audit.note({ actor: user, region: null, action: 'invitation.accepted' })
    await begin(request, response, user)
  })
  return router

  /** What strangers type is nothing to be kept, but that they tried is: it takes as long as with an account. */
  async function noteFailure(email: string, { kind }: LoginOutcome): Promise<void> {
    const user = await login.users.findByEmail(email)
    const details = user === undefined ? { kind, account: 'unknown' } : { kind }
    await audit.note({ actor: user ?? null, region: null, action: 'login.failed', details })
  }
}

function refusalOf(outcome: Exclude<LoginOutcome, { kind: 'logged-in' }>, response: Response): HttpRefusal {
  switch (outcome.kind) {
    case 'wrong-login':
      return new HttpRefusal(401, 'wrong-login', 'This is not the password of such an account.')
    case 'second-factor-needed':
      return new HttpRefusal(401, 'second-factor-needed', 'The account wants the six digits of its app, too.')
    case 'wrong-code':
      return new HttpRefusal(401, 'wrong-code', 'These are not the six digits, or they were used before.')
    case 'wait':
      response.set('retry-after', String(outcome.seconds))
      return new HttpRefusal(429, 'too-many-logins', `Too many failed logins; try again in ${outcome.seconds} s.`)
    default:
      return outcome satisfies never
  }
}

const noPasswords = () => new HttpRefusal(403, 'no-passwords', 'Everybody logs in through the provider here.')

const noInvitation = () =>
  new HttpRefusal(404, 'not-there', 'This link was used, replaced by another, or is older than seven days.')
