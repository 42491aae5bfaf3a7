/** One's own account: who one is, what one works with, and where one is logged in. */

import { encodeQR } from 'qr'
import { z } from 'zod'
import type { DeskUser, DeskUserId } from '../../src/domain/desk-user.ts'
import { isLanguageTag, languageTag } from '../../src/domain/language.ts'
import { topics } from '../../src/domain/topic.ts'
import { checkOwnPassword, changePassword, type OwnAccountDeps } from '../../src/desk/own-account.ts'
import { confirmSecondFactor, offerSecondFactor } from '../../src/desk/second-factor.ts'
import type { Audit, DeskSessions, OwnChange } from '../../src/ports/people.ts'
import { HttpRefusal } from '../http/errors.ts'
import type { Me, SecondFactorOffer, Session, SessionView } from './api.ts'
import { personName, wrongPassword } from './people-fields.ts'
import { meView } from './people-views.ts'
import { route, type Route } from './route.ts'
import type { ConsoleSessions } from './session.ts'

export interface AccountRouteDeps extends OwnAccountDeps {
  readonly sessions: Pick<DeskSessions, 'of' | 'end' | 'endAll'>
  readonly console: ConsoleSessions
  readonly audit: Audit
  readonly sessionOf: (user: DeskUserId, csrfToken: Buffer) => Promise<Session>
}

const language = z.string().refine(isLanguageTag).transform(languageTag)
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/)
const span = z
  .object({ day: z.literal([1, 2, 3, 4, 5, 6, 7]), from: clock, to: clock })
  .refine(({ from, to }) => from < to)

const profile = z
  .object({
    languages: z.array(language).max(60),
    topics: z.array(z.enum(topics)).max(topics.length),
    hours: z.object({ weekly: z.array(span).max(50) }).nullable(),
    openLimit: z.int().min(0).max(1_000).nullable(),
    isAvailable: z.boolean(),
  })
  .partial()

const preferences = z
  .object({
    language: language.nullable(),
    readingLanguage: language.nullable(),
    theme: z.enum(['system', 'light', 'dark']),
    sound: z.boolean(),
    browser: z.boolean(),
    email: z.boolean(),
  })
  .partial()

const meBody = z.object({
  name: personName.optional(),
  profile: profile.optional(),
  preferences: preferences.optional(),
})
const password = z.string().min(1).max(1_000)
const code = z.string().min(1).max(20)

export function accountRoutes(deps: AccountRouteDeps): readonly Route[] {
  return [...aboutMe(deps), ...secondFactorRoutes(deps), ...sessionRoutes(deps)]
}

function aboutMe(deps: AccountRouteDeps): readonly Route[] {
  const { users, console: sessions } = deps
  return [
    route({
      method: 'get',
      path: '/api/desk/session',
      needs: 'own',
      summary: 'Who is logged in, and what they may do where.',
      handle: ({ user, request }) => deps.sessionOf(user.id, sessions.of(request).csrfToken),
    }),
    route({
      method: 'post',
      path: '/api/desk/logout',
      needs: 'own',
      summary: 'Ends the session.',
      async handle({ request, response }) {
        await sessions.end(request, response)
        return { kind: 'logged-out' }
      },
    }),
    route({
      method: 'patch',
      path: '/api/desk/me',
      needs: 'own',
      summary: 'Changes one’s name, profile and preferences.',
      body: meBody,
      async handle({ user, body }): Promise<Me> {
        await users.changeOwn(user.id, ownChange(user, body))
        return meNow(user, deps)
      },
    }),
    route({
      method: 'post',
      path: '/api/desk/me/password',
      needs: 'own',
      summary: 'Changes one’s password, and ends all of one’s other sessions.',
      body: z.object({ current: password, next: password }),
      async handle({ user, body, request, response }): Promise<Session> {
        await expectPassword(user, { password: body.current }, deps)
        const fault = await changePassword(user, body.next, deps)
        if (fault !== undefined) throw wrongPassword(fault)
        const { id, csrfToken } = await sessions.begin(request, response, user.id)
        await deps.sessions.endAll(user.id, id)
        await deps.audit.note({ actor: user, region: null, action: 'password.changed' })
        return deps.sessionOf(user.id, csrfToken)
      },
    }),
  ]
}

function secondFactorRoutes(deps: AccountRouteDeps): readonly Route[] {
  const { users, audit } = deps
  return [
    route({
      method: 'post',
      path: '/api/desk/me/second-factor',
      needs: 'own',
      summary: 'Offers a secret for an app that shows six digits.',
      body: z.object({ password }),
      async handle({ user, body }): Promise<SecondFactorOffer> {
        // Else the password alone would put another one in its place.
        if (user.hasSecondFactor) throw alreadyThere()
        await expectPassword(user, body, deps)
        const offered = await offerSecondFactor(user, deps)
        if (offered === undefined) throw noKey()
        return { ...offered, qrSvg: encodeQR(offered.uri, 'svg') }
      },
    }),
    route({
      method: 'post',
      path: '/api/desk/me/second-factor/confirm',
      needs: 'own',
      summary: 'From now on logging in wants the six digits, too.',
      body: z.object({ code }),
      async handle({ user, body }): Promise<Me> {
        if (!(await confirmSecondFactor(user.id, body.code, deps))) throw wrongCode()
        await audit.note({ actor: user, region: null, action: 'second-factor.set-up' })
        return meNow(user, deps)
      },
    }),
    route({
      method: 'post',
      path: '/api/desk/me/second-factor/remove',
      needs: 'own',
      summary: 'Logging in wants the password alone again.',
      body: z.object({ password, code }),
      async handle({ user, body }): Promise<Me> {
        await expectPassword(user, body, deps)
        await users.removeSecondFactor(user.id)
        await audit.note({ actor: user, region: null, action: 'second-factor.removed' })
        return meNow(user, deps)
      },
    }),
  ]
}

function sessionRoutes({ sessions, console: known }: AccountRouteDeps): readonly Route[] {
  return [
    route({
      method: 'get',
      path: '/api/desk/me/sessions',
      needs: 'own',
      summary: 'Where one is logged in.',
      async handle({ user, request }): Promise<readonly SessionView[]> {
        const current = known.of(request).id
        return (await sessions.of(user.id)).map(({ id, device, seenAt, createdAt }) => ({
          id,
          device,
          seenAt: seenAt.toISOString(),
          createdAt: createdAt.toISOString(),
          isThis: id === current,
        }))
      },
    }),
    route({
      method: 'post',
      path: '/api/desk/me/sessions/:id/end',
      needs: 'own',
      summary: 'Logs out somewhere else.',
      async handle({ user, params }) {
        const id = z.uuid().safeParse(params['id'])
        if (id.success && (await sessions.end(id.data, user.id))) return { kind: 'ended' }
        throw new HttpRefusal(404, 'not-there', 'You have no such session, or not any more.')
      },
    }),
  ]
}

type MeBody = z.infer<typeof meBody>

function ownChange(user: DeskUser, { name, profile: changed, preferences: wanted }: MeBody): OwnChange {
  return {
    name,
    ...(changed !== undefined && { profile: { ...user.profile, ...given(changed) } }),
    ...(wanted !== undefined && { preferences: { ...user.preferences, ...given(wanted) } }),
  }
}

type Given<Fields> = { [Name in keyof Fields]: Exclude<Fields[Name], undefined> }

/** Only what was said. */
const given = <Fields extends object>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<Fields>

async function meNow(user: DeskUser, { users }: AccountRouteDeps): Promise<Me> {
  return meView((await users.find(user.id)) ?? user)
}

/** Guesses count here as they do at the login: whoever finds a screen unlocked tries no passwords on it. */
async function expectPassword(
  user: DeskUser,
  given: Parameters<typeof checkOwnPassword>[1],
  deps: AccountRouteDeps,
): Promise<void> {
  switch (await checkOwnPassword(user, given, deps)) {
    case 'right':
      return
    case 'wrong':
      throw new HttpRefusal(403, 'wrong-password', 'This is not your password.')
    case 'wrong-code':
      throw wrongCode()
    case 'wait':
      throw new HttpRefusal(429, 'too-many-logins', 'Too many wrong passwords; wait half a minute.')
  }
}

const wrongCode = () => new HttpRefusal(403, 'wrong-code', 'These are not the six digits, or they were used before.')

const alreadyThere = () =>
  new HttpRefusal(409, 'already-there', 'A second factor is set up; remove it before you set up another one.')

const noKey = () =>
  new HttpRefusal(409, 'no-secret-key', 'This installation has no SECRET_KEY, so that nothing can be kept safely.')
