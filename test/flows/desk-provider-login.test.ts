import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Session } from '../../adapters/console/api.ts'
import { deskBrowser, type DeskBrowser } from '../doubles/desk-browser.ts'
import { addPerson, deskPassword } from '../doubles/desk-people.ts'
import { augsburg, muenchen } from '../doubles/newcomers.ts'
import { openDeskApp, type DeskApp } from '../services/desk-app.ts'
import { clientId, clientSecret, startProvider, type RunningProvider } from '../services/identity-provider.ts'

describe('logging in through a provider', () => {
  let provider: RunningProvider
  let desk: DeskApp

  beforeAll(async () => {
    provider = await startProvider(() => [`${desk.address}/api/desk/oidc/callback`])
    const environment = {
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: clientId,
      OIDC_CLIENT_SECRET: clientSecret,
      OIDC_NAME: 'Stadt-Login',
      OIDC_ROLES_CLAIM: 'realm_access.roles',
      PASSWORD_LOGIN: 'off',
    }
    desk = await openDeskApp(environment, () => new Date())
  })

  afterAll(async () => {
    await desk?.close()
    await provider?.close()
  })

  beforeEach(async () => {
    await desk.pool.query('delete from desk_user')
    provider.person = {
      sub: 'kim-1',
      email: 'Kim@Stadt.example',
      email_verified: true,
      name: 'Kim Müller',
      realm_access: { roles: ['lotse-counsellor:muenchen', 'offline_access'] },
    }
  })

  /** @returns where the browser is in the end */
  async function logIn(browser: DeskBrowser): Promise<string> {
    return arrive(browser, await comeBack(browser))
  }

  async function comeBack(browser: DeskBrowser): Promise<string> {
    const start = await browser.get('oidc/start')
    expect(start.status).toBe(303)
    return provider.visit(start.headers.get('location') ?? '')
  }

  async function arrive(browser: DeskBrowser, address: string): Promise<string> {
    const answer = await browser.get(address.slice(desk.address.length), { 'sec-fetch-site': 'cross-site' })
    expect(answer.status).toBe(303)
    return answer.headers.get('location') ?? ''
  }

  const open = () => deskBrowser(desk.address)

  it('is offered by its name, and passwords are not where they are off', async () => {
    expect((await open().get('login')).json).toEqual({ provider: 'Stadt-Login', hasPasswords: false })
    await addPerson(desk.app.people.users, { email: 'ada@desk.example' })
    const refused = await open().logIn('ada@desk.example', deskPassword)
    expect(refused).toMatchObject({ status: 403, code: 'no-passwords' })
  })

  it('asks for PKCE, a state and a nonce, and keeps them in a cookie that comes back from there', async () => {
    const start = await open().get('oidc/start')
    const asked = new URL(start.headers.get('location') ?? '').searchParams
    expect(asked.get('code_challenge_method')).toBe('S256')
    for (const name of ['code_challenge', 'state', 'nonce']) expect(asked.get(name)).toMatch(/^[\w-]{43}$/)
    expect(String(start.headers.get('set-cookie'))).toMatch(/^lotse-oidc=.*HttpOnly; SameSite=Lax/)
  })

  it('makes an account with the roles of the claim, and leads to the desk', async () => {
    const browser = open()
    expect(await logIn(browser)).toBe('/desk/')
    const session = (await browser.get('session')).json as Session
    expect(session.user).toMatchObject({
      email: 'kim@stadt.example',
      name: 'Kim Müller',
      roles: [{ role: 'counsellor', region: muenchen }],
      hasPassword: false,
    })
    expect(browser.cookies.has('lotse-oidc')).toBe(false)
    expect((await browser.send('PATCH', 'me', { name: 'Kim' })).status).toBe(200)
  })

  it('finds the account again by its subject, with the roles that it has there now', async () => {
    await logIn(open())
    provider.person = { sub: 'kim-1', realm_access: { roles: ['lotse-admin:augsburg'] } }
    const browser = open()
    await logIn(browser)
    const { user } = (await browser.get('session')).json as Session
    expect(user).toMatchObject({ email: 'kim@stadt.example', roles: [{ role: 'admin', region: augsburg }] })
  })

  it('takes an account that was invited for the verified address', async () => {
    const { users } = desk.app.people
    const invited = await addPerson(users, { email: 'kim@stadt.example', role: 'editor', hasPassword: false })
    const browser = open()
    expect(await logIn(browser)).toBe('/desk/')
    expect((await browser.get('session')).json).toMatchObject({ user: { id: invited.id } })
  })

  it.each([
    ['has no role there', { realm_access: { roles: ['offline_access'] } }, 'no-role'],
    ['has an address that nobody checked', { email_verified: false }, 'no-role'],
    ['has a name for an address', { email: 'kim' }, 'no-role'],
  ])('lets nobody in who %s', async (_, changes, refused) => {
    if (provider.person !== null) provider.person = { ...provider.person, ...changes }
    const browser = open()
    expect(await logIn(browser)).toBe(`/desk/login?refused=${refused}`)
    expect((await browser.get('session')).status).toBe(401)
    expect(await desk.app.people.users.hasAny()).toBe(false)
  })

  it('says where an account is disabled, or was called off there', async () => {
    const { users } = desk.app.people
    await logIn(open())
    const kim = await users.findByEmail('kim@stadt.example')
    if (kim) await users.change(kim.id, { isDisabled: true }, new Date())
    expect(await logIn(open())).toBe('/desk/login?refused=disabled')
    provider.person = null
    expect(await logIn(open())).toBe('/desk/login?refused=denied')
  })

  it('takes what comes back in the browser alone that was sent there, and once', async () => {
    const [browser, other] = [open(), open()]
    const address = await comeBack(browser)
    expect(await arrive(other, address)).toBe('/desk/login?refused=expired')
    await other.get('oidc/start')
    expect(await arrive(other, address)).toBe('/desk/login?refused=provider-failed')
    expect((await other.get('session')).status).toBe(401)
    const pending = browser.cookies.get('lotse-oidc') ?? ''
    expect(await arrive(browser, address)).toBe('/desk/')
    browser.cookies.set('lotse-oidc', pending)
    browser.cookies.delete('lotse-desk')
    expect(await arrive(browser, address)).toBe('/desk/login?refused=provider-failed')
    expect((await browser.get('session')).status).toBe(401)
  })

  it.each([
    ['a forged code', (url: URL) => url.searchParams.set('code', 'forged')],
    ['another state', (url: URL) => url.searchParams.set('state', 'forged')],
    ['another issuer', (url: URL) => url.searchParams.set('iss', 'https://evil.example')],
  ])('refuses %s', async (_, forge) => {
    const browser = open()
    const address = new URL(await comeBack(browser))
    forge(address)
    expect(await arrive(browser, address.href)).toBe('/desk/login?refused=provider-failed')
    expect((await browser.get('session')).status).toBe(401)
  })

  it('refuses a cookie that is none', async () => {
    const browser = open()
    browser.cookies.set('lotse-oidc', 'bm9uc2Vuc2U')
    expect(await arrive(browser, `${desk.address}/api/desk/oidc/callback?code=x`)).toBe('/desk/login?refused=expired')
  })

  it('leads back to the login where the provider does not answer', async () => {
    const away = await openDeskApp({ OIDC_ISSUER: 'http://127.0.0.1:9', OIDC_CLIENT_ID: clientId }, () => new Date())
    const start = await deskBrowser(away.address).get('oidc/start')
    expect(start.headers.get('location')).toBe('/desk/login?refused=provider-failed')
    await away.close()
  })
})
