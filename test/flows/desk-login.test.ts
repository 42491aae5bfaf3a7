import { TOTP } from 'otpauth'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { InvitedView, SecondFactorOffer, Session, SessionView, UserView } from '../../adapters/console/api.ts'
import { deskBrowser, type DeskBrowser } from '../doubles/desk-browser.ts'
import { addPerson, deskPassword } from '../doubles/desk-people.ts'
import { augsburg, muenchen } from '../doubles/newcomers.ts'
import { openDeskApp, type DeskApp } from '../services/desk-app.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const [kimsEmail, adasEmail] = ['kim@desk.example', 'ada@desk.example']

describe('the door of the desk', () => {
  let desk: DeskApp
  let at = Date.UTC(2026, 6, 1, 8)

  beforeAll(async () => {
    desk = await openDeskApp({}, () => new Date(at))
  })

  afterAll(() => desk?.close())

  beforeEach(async () => {
    await desk.pool.query('delete from desk_user')
    await desk.pool.query('delete from login_failure')
    await desk.pool.query('delete from audit_event')
    const { users } = desk.app.people
    await addPerson(users, { email: kimsEmail, region: muenchen })
    await addPerson(users, { email: adasEmail, name: 'Ada', role: ['operator', 'admin'] })
  })

  const open = () => deskBrowser(desk.address)

  async function loggedIn(email = kimsEmail): Promise<DeskBrowser> {
    const browser = open()
    expect(await browser.logIn(email, deskPassword)).toMatchObject({ status: 200 })
    return browser
  }

  const after = (ms: number) => {
    at += ms
  }

  const audited = async () => {
    const { rows } = await desk.pool.query<{ what: string }>(
      `select action || ' by ' || actor_email as what from audit_event order by id`,
    )
    return rows.map(({ what }) => what)
  }

  describe('logging in', () => {
    it('tells who one is and what one may do where, and is noted', async () => {
      const browser = open()
      const { json, headers } = await browser.logIn(` ${kimsEmail.toUpperCase()} `, deskPassword)
      const session = json as Session
      expect(session.user).toMatchObject({ email: kimsEmail, name: 'Kim' })
      expect(session.may).toEqual({
        converse: [muenchen],
        editContent: [],
        keepCannedTexts: [muenchen],
        administer: [],
        operate: [],
      })
      expect(session.regions).toMatchObject([{ slug: muenchen, languages: [{ tag: 'de' }] }])
      expect(String(headers.get('set-cookie'))).toMatch(
        /^lotse-desk=[\w-]{43}; Max-Age=604800; Path=\/; .*HttpOnly; SameSite=Strict/,
      )
      expect(headers.get('cache-control')).toBe('no-store')
      expect((await browser.get('session')).json).toEqual(session)
      expect(await audited()).toEqual([`login.done by ${kimsEmail}`])
    })

    it.each([
      ['a wrong password', { email: kimsEmail, password: 'guess' }, 401, 'wrong-login'],
      ['an unknown address', { email: 'nobody@desk.example', password: deskPassword }, 401, 'wrong-login'],
      ['no password', { email: kimsEmail }, 400, 'malformed'],
      ['something else', ['Kim'], 400, 'malformed'],
      ['no JSON', '{"email"', 400, 'malformed'],
    ])('does not work with %s', async (_, body, status, code) => {
      const answer = await open().post('login', body)
      expect(answer).toMatchObject({ status, code })
      expect(answer.headers.getSetCookie()).toEqual([])
    })

    it('ends the session that the browser had: one that was planted there is not gone on with', async () => {
      const browser = await loggedIn()
      const planted = browser.cookies.get('lotse-desk') ?? ''
      await browser.logIn(adasEmail, deskPassword)
      expect((await browser.get('session')).json).toMatchObject({ user: { email: adasEmail } })
      browser.cookies.set('lotse-desk', planted)
      expect(await browser.get('session')).toMatchObject({ status: 401 })
    })

    it('is slowed down by wrong guesses, and says for how long', async () => {
      const failed = async () => (await audited()).filter((event) => event.startsWith('login.failed')).length
      const before = await failed()
      for (let i = 0; i < 5; i += 1) expect((await open().logIn(kimsEmail, 'guess')).code).toBe('wrong-login')
      const refused = await open().logIn(kimsEmail, deskPassword)
      expect(refused).toMatchObject({ status: 429, code: 'too-many-logins' })
      expect(refused.headers.get('retry-after')).toBe('1')
      expect((await failed()) - before).toBe(5)
      after(1_000)
      expect((await open().logIn(kimsEmail, deskPassword)).status).toBe(200)
      expect((await audited()).slice(-2)).toEqual([`login.failed by ${kimsEmail}`, `login.done by ${kimsEmail}`])
    })
  })

  describe('without a session', () => {
    it('nothing is reached, nor told of', async () => {
      for (const path of ['session', 'conversations', 'no-such-thing', 'admin/users']) {
        expect(await open().get(path)).toMatchObject({ status: 401, code: 'not-logged-in' })
      }
      const { json } = await open().get('login')
      expect(json).toEqual({ provider: null, hasPasswords: true })
    })

    it('a made-up cookie opens nothing', async () => {
      const browser = await loggedIn()
      const real = browser.cookies.get('lotse-desk') ?? ''
      for (const forged of ['', 'x', `${real}A`, real.slice(1), '%00', "' or 1=1 --"]) {
        browser.cookies.set('lotse-desk', forged)
        expect(await browser.get('session')).toMatchObject({ status: 401 })
      }
    })
  })

  describe('what changes something', () => {
    const change = (browser: DeskBrowser, headers: Record<string, string>) =>
      browser.send('PATCH', 'me', { name: 'Changed' }, headers)

    it.each([
      ['no origin', { origin: '' }, 403, 'foreign-origin'],
      ['another site’s', { origin: 'http://evil.example' }, 403, 'foreign-origin'],
      ['an opaque origin', { origin: 'null' }, 403, 'foreign-origin'],
      ['a word of the browser that it is another site', { 'sec-fetch-site': 'cross-site' }, 403, 'foreign-origin'],
      ['a neighbour’s', { 'sec-fetch-site': 'same-site' }, 403, 'foreign-origin'],
      ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'unsupported'],
      ['plain text', { 'content-type': 'text/plain' }, 415, 'unsupported'],
      ['no CSRF token', { 'x-csrf-token': '' }, 403, 'csrf'],
      ['another CSRF token', { 'x-csrf-token': Buffer.alloc(32).toString('base64url') }, 403, 'csrf'],
    ])('is refused with %s', async (_, headers, status, code) => {
      const browser = await loggedIn()
      expect(await change(browser, headers)).toMatchObject({ status, code })
      expect((await browser.get('session')).json).toMatchObject({ user: { name: 'Kim' } })
    })

    it('is refused with the CSRF token of another session', async () => {
      const [mine, other] = [await loggedIn(), await loggedIn()]
      expect(await change(mine, { 'x-csrf-token': other.csrfToken })).toMatchObject({ code: 'csrf' })
      expect(await change(mine, { 'sec-fetch-site': 'same-origin' })).toMatchObject({ status: 200 })
    })

    it('is not read by other sites either', async () => {
      const browser = await loggedIn()
      expect(await browser.get('session', { 'sec-fetch-site': 'cross-site' })).toMatchObject({ status: 403 })
    })
  })

  describe('a session', () => {
    it('takes another token every quarter of an hour, and both are good while the new one is on its way', async () => {
      const browser = await loggedIn()
      const first = browser.cookies.get('lotse-desk') ?? ''
      after(15 * minuteMs - 1)
      await browser.get('session')
      expect(browser.cookies.get('lotse-desk')).toBe(first)
      after(1)
      await Promise.all(Array.from({ length: 4 }, () => browser.get('session')))
      const second = browser.cookies.get('lotse-desk') ?? ''
      expect(second).not.toBe(first)
      const late = open()
      late.cookies.set('lotse-desk', first)
      expect((await late.get('session')).status).toBe(200)
      expect(late.cookies.get('lotse-desk')).toBe(first)
      expect((await browser.get('session')).status).toBe(200)
      after(minuteMs)
      expect((await late.get('session')).status).toBe(401)
      expect((await browser.get('session')).status).toBe(200)
    })

    it('goes on where the answer with the new token never arrived', async () => {
      const browser = await loggedIn()
      const first = browser.cookies.get('lotse-desk') ?? ''
      after(15 * minuteMs)
      await browser.get('session')
      const lost = browser.cookies.get('lotse-desk') ?? ''
      browser.cookies.set('lotse-desk', first)
      after(10 * minuteMs)
      expect((await browser.get('session')).status).toBe(200)
      expect([first, lost]).not.toContain(browser.cookies.get('lotse-desk'))
      expect((await browser.get('session')).status).toBe(200)
      browser.cookies.set('lotse-desk', lost)
      expect((await browser.get('session')).status).toBe(401)
    })

    it('keeps its CSRF token through all that', async () => {
      const browser = await loggedIn()
      after(20 * minuteMs)
      await browser.get('conversations')
      expect((await browser.send('PATCH', 'me', { name: 'Kim K.' })).status).toBe(200)
    })

    it('is over after eight hours without a request, and after a week with them', async () => {
      const idle = await loggedIn()
      const busy = await loggedIn()
      for (let hour = 0; hour < 7; hour += 1) {
        after(hourMs)
        expect((await busy.get('session')).status).toBe(200)
      }
      after(hourMs)
      expect((await idle.get('session')).status).toBe(401)
      for (let hour = 8; hour < 7 * 24; hour += 8) {
        expect([hour, (await busy.get('session')).status]).toEqual([hour, 200])
        after(4 * hourMs)
        expect([hour, (await busy.get('session')).status]).toEqual([hour, 200])
        after(4 * hourMs)
      }
      expect((await busy.get('session')).status).toBe(401)
    })

    it('is over although its page goes on telling by itself that it is open', async () => {
      const browser = await loggedIn()
      for (let hour = 0; hour < 8; hour += 1) {
        expect((await browser.post('conversations/nowhere/presence', { doing: 'viewing' })).status).toBe(404)
        after(hourMs)
      }
      expect((await browser.get('session')).status).toBe(401)
    })

    it('is listed among one’s own with the browser, and can be ended from elsewhere', async () => {
      const here = await loggedIn()
      const there = open()
      const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
      await there.post('login', { email: kimsEmail, password: deskPassword }, { 'user-agent': firefox })
      const stranger = await loggedIn(adasEmail)
      const listed = (await here.get('me/sessions')).json as SessionView[]
      expect(listed.filter(({ isThis }) => isThis)).toHaveLength(1)
      expect(listed).toHaveLength(2)
      const other = listed.find(({ isThis }) => !isThis)
      expect(other?.device).toBe('Firefox, Linux')
      const ending = `me/sessions/${other?.id}/end`
      expect(await stranger.post(ending)).toMatchObject({ status: 404, code: 'not-there' })
      expect((await there.get('session')).status).toBe(200)
      expect((await here.post(ending)).status).toBe(200)
      expect((await there.get('session')).status).toBe(401)
      expect((await here.post('me/sessions/nonsense/end')).status).toBe(404)
    })

    it('ends with the logout, on the server, too', async () => {
      const browser = await loggedIn()
      const token = browser.cookies.get('lotse-desk') ?? ''
      expect((await browser.post('logout')).status).toBe(200)
      expect(browser.cookies.has('lotse-desk')).toBe(false)
      browser.cookies.set('lotse-desk', token)
      expect((await browser.get('session')).status).toBe(401)
    })
  })

  describe('a second factor', () => {
    it('is set up with an app, asked for at the login, and removed again', async () => {
      const browser = await loggedIn()
      expect(await browser.post('me/second-factor', { password: 'guess' })).toMatchObject({ code: 'wrong-password' })
      const { json } = await browser.post('me/second-factor', { password: deskPassword })
      const offer = json as SecondFactorOffer
      expect(offer.qrSvg).toMatch(/^<svg /)
      const code = () => new TOTP({ secret: offer.secret }).generate({ timestamp: at })
      expect(await browser.post('me/second-factor/confirm', { code: '000000' })).toMatchObject({ code: 'wrong-code' })
      const confirmed = await browser.post('me/second-factor/confirm', { code: code() })
      expect(confirmed.json).toMatchObject({ hasSecondFactor: true })

      after(minuteMs)
      expect(await open().logIn(kimsEmail, deskPassword)).toMatchObject({ status: 401, code: 'second-factor-needed' })
      expect(await open().logIn(kimsEmail, deskPassword, { code: '123456' })).toMatchObject({ code: 'wrong-code' })
      expect((await open().logIn(kimsEmail, deskPassword, { code: code() })).status).toBe(200)
      expect(await open().logIn(kimsEmail, deskPassword, { code: code() })).toMatchObject({ code: 'wrong-code' })

      after(minuteMs)
      const another = await browser.post('me/second-factor', { password: deskPassword })
      expect(another).toMatchObject({ status: 409, code: 'already-there' })
      const wrong = { password: deskPassword, code: '000000' }
      expect(await browser.post('me/second-factor/remove', wrong)).toMatchObject({ status: 403 })
      const removed = await browser.post('me/second-factor/remove', { password: deskPassword, code: code() })
      expect(removed.json).toMatchObject({ hasSecondFactor: false })
      expect((await open().logIn(kimsEmail, deskPassword)).status).toBe(200)
    })
  })

  describe('a second factor that somebody guesses at to remove it', () => {
    it('is guessed at as slowly as a password', async () => {
      const browser = await loggedIn()
      const offer = (await browser.post('me/second-factor', { password: deskPassword })).json as SecondFactorOffer
      const code = () => new TOTP({ secret: offer.secret }).generate({ timestamp: at })
      await browser.post('me/second-factor/confirm', { code: code() })
      const guess = () => browser.post('me/second-factor/remove', { password: deskPassword, code: '0' })
      for (let tries = 0; tries < 5; tries++) expect(await guess()).toMatchObject({ status: 403, code: 'wrong-code' })
      expect(await guess()).toMatchObject({ status: 429, code: 'too-many-logins' })
      after(minuteMs)
      const removed = await browser.post('me/second-factor/remove', { password: deskPassword, code: code() })
      expect(removed.json).toMatchObject({ hasSecondFactor: false })
    })
  })

  describe('one’s own account', () => {
    it('changes what is named, and leaves the rest', async () => {
      const browser = await loggedIn()
      const hours = { weekly: [{ day: 1, from: '08:00', to: '12:30' }] }
      await browser.send('PATCH', 'me', { name: ' Kim\u202E  K. ', profile: { languages: ['uk'], hours } })
      const { json } = await browser.send('PATCH', 'me', { preferences: { theme: 'dark' }, profile: { openLimit: 4 } })
      expect(json).toMatchObject({
        name: 'Kim K.',
        profile: { languages: ['uk'], topics: [], hours, openLimit: 4, isAvailable: true },
        preferences: { theme: 'dark', sound: true },
      })
    })

    it.each([
      ['an empty name', { name: ' \u200B ' }],
      [
        'hours that end before they begin',
        { profile: { hours: { weekly: [{ day: 1, from: '12:00', to: '08:00' }] } } },
      ],
      ['an eighth day', { profile: { hours: { weekly: [{ day: 8, from: '08:00', to: '09:00' }] } } }],
      ['a topic that there isn’t', { profile: { topics: ['gossip'] } }],
      ['a theme that there isn’t', { preferences: { theme: 'pink' } }],
    ])('is not changed to %s', async (_, body) => {
      const browser = await loggedIn()
      const answer = await browser.send('PATCH', 'me', body)
      expect(answer).toMatchObject({ status: 400, code: 'malformed' })
    })

    it('gives nobody a role by themselves', async () => {
      const browser = await loggedIn()
      await browser.send('PATCH', 'me', { roles: [{ role: 'operator', region: null }], isDisabled: false, name: 'Kim' })
      expect((await browser.get('session')).json).toMatchObject({ user: { roles: [{ role: 'counsellor' }] } })
    })

    it('takes another password from whoever knows the old one, and ends all other sessions', async () => {
      const [here, there] = [await loggedIn(), await loggedIn()]
      const next = 'Ein Leuchtfeuer bei Nacht'
      expect(await here.post('me/password', { current: 'guess', next })).toMatchObject({ code: 'wrong-password' })
      const tooShort = { current: deskPassword, next: 'kurz' }
      expect(await here.post('me/password', tooShort)).toMatchObject({ status: 400, code: 'password-too-short' })
      expect((await there.get('session')).status).toBe(200)
      const before = here.cookies.get('lotse-desk')
      expect((await here.post('me/password', { current: deskPassword, next })).status).toBe(200)
      expect(here.cookies.get('lotse-desk')).not.toBe(before)
      expect((await here.get('session')).status).toBe(200)
      expect((await there.get('session')).status).toBe(401)
      expect((await open().logIn(kimsEmail, deskPassword)).status).toBe(401)
      expect((await open().logIn(kimsEmail, next)).status).toBe(200)
    })

    it('has no browser told through another address than a push service’s', async () => {
      const kim = await loggedIn()
      const keys = { p256dh: 'x'.repeat(87), auth: 'x'.repeat(22) }
      const subscribe = (endpoint: string) => kim.post('me/push', { endpoint, keys })
      expect(await subscribe('http://169.254.169.254/latest')).toMatchObject({ status: 400, code: 'no-push-service' })
      expect(await subscribe('file:///etc/passwd')).toMatchObject({ status: 400, code: 'malformed' })
      expect((await subscribe('https://fcm.googleapis.com/fcm/send/x')).status).toBe(200)
    })

    it('lets nobody try passwords on a screen that was left unlocked', async () => {
      const browser = await loggedIn()
      const guess = async () => (await browser.post('me/password', { current: 'guess', next: deskPassword })).status
      for (let i = 0; i < 5; i += 1) expect(await guess()).toBe(403)
      expect(await guess()).toBe(429)
      expect((await open().logIn(kimsEmail, deskPassword)).status).toBe(200)
    })
  })

  describe('an invitation', () => {
    const newEmail = 'new@desk.example'
    const invite = (admin: DeskBrowser, body = {}) =>
      admin.post('admin/users', {
        email: newEmail,
        name: 'New',
        roles: [{ role: 'editor', region: augsburg }],
        ...body,
      })
    const tokenOf = ({ json }: { readonly json: unknown }) => (json as InvitedView).link?.split('/').at(-1) ?? ''

    it('leads to an account with a password, once, within seven days', async () => {
      const admin = await loggedIn(adasEmail)
      const invited = await invite(admin)
      expect(invited.json).toMatchObject({
        user: { email: newEmail, hasPassword: false },
        link: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/desk\/invitation\/[\w-]{43}$/),
        expiresAt: new Date(at + 7 * 24 * hourMs).toISOString(),
      })
      const path = `invitations/${tokenOf(invited)}`
      const newcomer = open()
      expect((await newcomer.get(path)).json).toEqual({ email: newEmail, name: 'New', shortestPassword: 10 })
      const weak = await newcomer.post(path, { name: 'Nele', password: 'passwort123' })
      expect(weak).toMatchObject({ status: 400, code: 'password-too-common' })
      const accepted = await newcomer.post(path, { name: 'Nele', password: deskPassword })
      expect(accepted.json).toMatchObject({ user: { name: 'Nele', hasPassword: true } })
      expect((await newcomer.get('session')).status).toBe(200)
      expect(await open().get(path)).toMatchObject({ status: 404, code: 'not-there' })
      const again = await open().post(path, { name: 'Eve', password: deskPassword })
      expect(again).toMatchObject({ status: 404, code: 'not-there' })
      expect((await open().logIn(newEmail, deskPassword)).status).toBe(200)
      expect(await audited()).toContain(`user.invited by ${adasEmail}`)
      expect(await audited()).toContain(`invitation.accepted by ${newEmail}`)
    })

    it('is too old after seven days', async () => {
      const path = `invitations/${tokenOf(await invite(await loggedIn(adasEmail)))}`
      after(7 * 24 * hourMs)
      expect(await open().get(path)).toMatchObject({ status: 404 })
      expect(await open().post(path, { name: 'New', password: deskPassword })).toMatchObject({ status: 404 })
    })

    it('is refused where somebody has that address, and where no address or role is one', async () => {
      const admin = await loggedIn(adasEmail)
      expect(await invite(admin, { email: kimsEmail.toUpperCase() })).toMatchObject({
        status: 409,
        code: 'already-there',
      })
      expect(await invite(admin, { email: 'no address' })).toMatchObject({ status: 400 })
      expect(await invite(admin, { roles: [{ role: 'operator', region: muenchen }] })).toMatchObject({ status: 400 })
      expect(await invite(admin, { roles: [{ role: 'king', region: null }] })).toMatchObject({ status: 400 })
    })

    it('for another password takes the old one, the second factor and all sessions away at once', async () => {
      const kim = await loggedIn()
      const admin = await loggedIn(adasEmail)
      const { id } = ((await kim.get('session')).json as Session).user
      const reset = await admin.post(`admin/users/${id}/reset`)
      expect(reset.json).toMatchObject({ user: { hasPassword: false, hasSecondFactor: false } })
      expect((await kim.get('session')).status).toBe(401)
      expect((await open().logIn(kimsEmail, deskPassword)).status).toBe(401)
      const next = 'Ein Leuchtfeuer bei Nacht'
      await open().post(`invitations/${tokenOf(reset)}`, { name: 'Kim', password: next })
      expect((await open().logIn(kimsEmail, next)).status).toBe(200)
    })
  })

  describe('an account that is disabled', () => {
    it('is logged out at once, and can’t log in until it is enabled again', async () => {
      const kim = await loggedIn()
      const admin = await loggedIn(adasEmail)
      const { id } = ((await kim.get('session')).json as Session).user
      const { json } = await admin.send('PATCH', `admin/users/${id}`, { isDisabled: true })
      expect(json as UserView).toMatchObject({ id, isDisabled: true })
      expect((await kim.get('session')).status).toBe(401)
      expect(await open().logIn(kimsEmail, deskPassword)).toMatchObject({ status: 401, code: 'wrong-login' })
      expect(await admin.post(`admin/users/${id}/reset`)).toMatchObject({ status: 409, code: 'disabled' })
      await admin.send('PATCH', `admin/users/${id}`, { isDisabled: false })
      expect((await open().logIn(kimsEmail, deskPassword)).status).toBe(200)
    })

    it('is never one’s own, nor the last operator’s', async () => {
      const admin = await loggedIn(adasEmail)
      const { id } = ((await admin.get('session')).json as Session).user
      const change = async (body: object) => (await admin.send('PATCH', `admin/users/${id}`, body)).code
      expect(await change({ isDisabled: true })).toBe('oneself')
      expect(await change({ roles: [{ role: 'admin', region: null }] })).toBe('last-operator')
    })
  })

  describe('roles', () => {
    it('are looked up with every request: who loses one loses it at once', async () => {
      const kim = await loggedIn()
      const admin = await loggedIn(adasEmail)
      const { id } = ((await kim.get('session')).json as Session).user
      expect((await kim.get('conversations')).status).toBe(200)
      await admin.send('PATCH', `admin/users/${id}`, { roles: [] })
      expect(await kim.get('conversations')).toMatchObject({ status: 403, code: 'not-allowed' })
      expect((await kim.get('session')).json).toMatchObject({ regions: [] })
    })

    it('of counsellors administer nothing', async () => {
      const kim = await loggedIn()
      for (const path of ['admin/users', 'admin/audit', 'admin/audit.csv', 'admin/channels', 'admin/syncs']) {
        expect(await kim.get(path)).toMatchObject({ status: 403, code: 'not-allowed' })
      }
    })

    it('of operators read no conversation', async () => {
      await addPerson(desk.app.people.users, { email: 'op@desk.example', role: 'operator' })
      const operator = await loggedIn('op@desk.example')
      expect(await operator.get('conversations')).toMatchObject({ status: 403, code: 'not-allowed' })
      expect((await operator.get('admin/users')).status).toBe(200)
      expect((await operator.get('admin/channels')).status).toBe(200)
    })
  })

  describe('the audit log', () => {
    it('tells an admin of their region, and operators of all, as a page and as a file', async () => {
      await addPerson(desk.app.people.users, { email: 'eva@desk.example', role: 'admin', region: augsburg })
      const { audit } = desk.app.people
      await audit.note({ actor: null, region: augsburg, action: 'conversation.read', target: '=cmd|calc' })
      await audit.note({ actor: null, region: muenchen, action: 'conversation.read', target: 'm' })
      const eva = await loggedIn('eva@desk.example')
      expect((await eva.get('admin/audit')).json).toMatchObject({
        events: [{ actor: 'Lotse', region: augsburg, target: '=cmd|calc' }],
        cursor: null,
      })
      const all = (await (await loggedIn(adasEmail)).get('admin/audit?action=conversation')).json
      expect(all).toMatchObject({ events: [{ region: muenchen }, { region: augsburg }] })
      const file = await eva.get('admin/audit.csv?action=conversation.')
      expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8')
      expect(file.headers.get('content-disposition')).toBe('attachment; filename=lotse-audit.csv')
      expect(file.text.split('\r\n').slice(1)).toEqual([
        expect.stringContaining(`"Lotse","augsburg","conversation.read","'=cmd|calc","{}"`),
        '',
      ])
      expect(await audited()).toContain('audit.exported by eva@desk.example')
    })

    it.each(['region=Not a slug', 'cursor=x', 'from=yesterday'])('is not searched by %s', async (query) => {
      const admin = await loggedIn(adasEmail)
      expect(await admin.get(`admin/audit?${query}`)).toMatchObject({ status: 400, code: 'malformed' })
    })
  })
})
