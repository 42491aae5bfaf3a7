/** Logging in and out. */

import { json, Router, type RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import { z } from 'zod'
import { cleanText } from '../../../src/inbox/clean-text.ts'
import { HttpRefusal } from '../errors.ts'
import type { Sessions } from './session.ts'

/** The password that the counsellors of this installation share. */
export interface DeskLogin {
  /** In a time that doesn't tell how much of it was right. */
  check(password: string): Promise<boolean>
  /** Signs sessions. Made from the password, another password ends them all. */
  readonly sessionKey: Buffer
}

export const longestName = 60

const loginBody = z.object({
  password: z.string().min(1).max(1_000),
  name: z
    .string()
    .transform((name) => cleanText(name).replace(/\s+/g, ' '))
    .refine((name) => name.length > 0 && name.length <= longestName),
})

export function loginRoutes(login: Pick<DeskLogin, 'check'>, sessions: Sessions, guard: RequestHandler): Router {
  const router = Router()
  router.post('/api/desk/login', guard, fewGuesses(), json({ limit: '8kb' }), async (request, response) => {
    const body = loginBody.safeParse(request.body)
    if (!body.success) {
      throw new HttpRefusal(
        400,
        'malformed',
        `The request wants a password and a name of 1 to ${longestName} characters.`,
      )
    }
    const { password, name } = body.data
    if (!(await login.check(password))) throw new HttpRefusal(401, 'wrong-password', 'This is not the password.')
    sessions.begin(response, name)
    response.json({ name })
  })
  return router
}

/** Counts failures only: all the counsellors of an office may have one address. */
const fewGuesses = () =>
  rateLimit({
    windowMs: 15 * 60_000,
    limit: 10,
    skipSuccessfulRequests: true,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: () => {
      throw new HttpRefusal(429, 'too-many-logins', 'Too many wrong passwords; try again in 15 minutes.')
    },
  })
