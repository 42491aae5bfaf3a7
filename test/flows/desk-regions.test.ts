import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Session, SessionView } from '../../adapters/console/api.ts'
import type { Route } from '../../adapters/console/route.ts'
import type { DeskUser } from '../../src/domain/desk-user.ts'
import { deskBrowser, type DeskBrowser } from '../doubles/desk-browser.ts'
import { addPerson, deskPassword } from '../doubles/desk-people.ts'
import { newcomersWhoWait } from '../doubles/newcomers-who-wait.ts'
import { at, augsburg, muenchen } from '../doubles/newcomers.ts'
import { openDeskApp, type DeskApp } from '../services/desk-app.ts'
import { walkCases, type Homeland, type WalkCase } from '../services/desk-walk.ts'

/** Stands in all that is München’s, and in nothing else. */
const secret = /geheim/i
const now = at(300)

const someId = '00000000-0000-4000-8000-000000000000'
const madeUp = { conversation: someId, cannedText: someId, gap: someId, user: someId, session: someId }

const nameOf = ({ method, path }: Pick<Route, 'method' | 'path'>) => `${method} ${path}`

describe('somebody of another region', () => {
  let desk: DeskApp
  let home: Homeland
  let admin: DeskBrowser
  let stranger: DeskBrowser
  let anna: DeskUser
  let newcomers: ReturnType<typeof newcomersWhoWait>

  beforeAll(async () => {
    desk = await openDeskApp({ PUBLIC_URL: 'http://desk.example' }, () => now)
    newcomers = newcomersWhoWait(desk.pool)
    const { users } = desk.app.people
    // An operator is one everywhere, so that nothing of theirs is secret.
    anna = await addPerson(users, { email: 'anna@desk.example', role: ['admin', 'operator'], region: muenchen })
    await addPerson(users, { email: 'eva@desk.example', role: ['counsellor', 'editor', 'admin'], region: augsburg })
    admin = await loggedIn(anna.email)
    stranger = await loggedIn('eva@desk.example')
    home = await homeland()
  })

  afterAll(() => desk?.close())

  async function loggedIn(email: string): Promise<DeskBrowser> {
    const browser = deskBrowser(desk.address)
    expect((await browser.logIn(email, deskPassword)).status).toBe(200)
    return browser
  }

  async function homeland(): Promise<Homeland> {
    const { pool } = desk
    const { users, audit } = desk.app.people
    const kim = await addPerson(users, { email: 'kim@geheim.example', name: 'Kim Geheim', region: muenchen })
    await audit.note({ actor: kim, region: muenchen, action: 'conversation.read', target: 'geheim' })
    const texts = { region: muenchen, language: 'de', shortcut: 'geheim', title: 'Geheim', text: 'Geheimer Text' }
    const canned = await admin.post('canned-texts', texts)
    const conversation = await conversationThat('waiting')
    await admin.post(`conversations/${conversation}/notes`, { text: 'Geheime Notiz', mentions: [kim.id] })
    const gapBody = { question: 'Geheime Frage', draft: 'Geheime Antwort', language: 'de' }
    const gap = await admin.post(`conversations/${conversation}/gap`, gapBody)
    const kims = await loggedIn(kim.email)
    const sessions = (await kims.get('me/sessions')).json as SessionView[]
    const { rows: letters } = await pool.query<{ id: string }>(
      `insert into outbox (lane, channel, account, chat, content, state, due_at, created_at, changed_at)
       values ($1, 'telegram', 'default', 'c', '{"kind":"text","text":[]}', 'dead', $2, $2, $2) returning id::text`,
      [randomUUID(), now],
    )
    const { rows: notifications } = await pool.query<{ id: string }>('select id::text from desk_notification')
    return {
      conversation,
      message: '1',
      cannedText: idIn(canned),
      gap: idIn(gap),
      user: kim.id,
      session: sessions[0]?.id ?? '',
      deadLetter: letters[0]?.id ?? '',
      notification: notifications[0]?.id ?? '',
    }
  }

  function idIn({ status, json }: { readonly status: number; readonly json: unknown }): string {
    expect(status).toBe(200)
    return (json as { readonly id: string }).id
  }

  /** One of its own for each case, as one changes it. */
  async function conversationThat(state: 'waiting' | 'held'): Promise<string> {
    const newcomer = await newcomers.aNewcomer(undefined, 0, 'Meine geheime Frage')
    if (state === 'held') await newcomers.claim(anna.id, newcomer)
    return newcomer.id
  }

  interface Sent {
    readonly headers?: Record<string, string>
    readonly things?: Homeland
    readonly region?: string
  }

  async function send(browser: DeskBrowser, route: Route, walk: WalkCase, sent: Sent = {}) {
    const { headers = {}, things = home, region = muenchen } = sent
    const path = route.path
      .replace(':id', things[walk.id ?? 'conversation'])
      .replace(':message', things.message)
      .replace(':region', region)
    if (walk.isStream) return beginningOf(browser, path)
    return browser.send(route.method.toUpperCase(), path + (walk.query ?? ''), walk.body?.(home) ?? {}, headers)
  }

  async function beginningOf(browser: DeskBrowser, path: string) {
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(desk.address + path, { headers: { cookie } })
    const reader = response.body?.getReader()
    const { value = new Uint8Array() } = (await reader?.read()) ?? {}
    await reader?.cancel()
    return { status: response.status, text: Buffer.from(value).toString(), code: undefined }
  }

  /** Of all that is stored, but what every request leaves behind with whoever sent it. */
  async function everythingStored(): Promise<string> {
    const passing = ['desk_session', 'login_failure', 'audit_event', 'desk_event', 'pgmigrations']
    const { rows: tables } = await desk.pool.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname = 'public' and tablename <> all($1) order by 1`,
      [passing],
    )
    expect(tables.length).toBeGreaterThan(20)
    const parts = tables.map(
      ({ name }) => `select '${name}' as name, md5(string_agg(kept, ',' order by kept)) as content
        from (select (to_jsonb(one) - 'seen_at')::text as kept from ${name} one) stored`,
    )
    const { rows } = await desk.pool.query(parts.join(' union all '))
    return JSON.stringify(rows)
  }

  async function walkOf(route: Route): Promise<WalkCase> {
    const walk = walkCases[nameOf(route)]
    if (walk === undefined) throw new Error(`Nobody has said how ${nameOf(route)} keeps strangers out.`)
    if (walk.conversation !== undefined) home = { ...home, conversation: await conversationThat(walk.conversation) }
    return walk
  }

  const changing = () => desk.routes.filter(({ method }) => method !== 'get')

  it('is looked for on every route that there is, and on no other', () => {
    expect(Object.keys(walkCases).toSorted()).toEqual(desk.routes.map(nameOf).toSorted())
  })

  it('can read of each route what it takes', async () => {
    const { json } = await deskBrowser(desk.address).get('/api/openapi.json')
    const { paths } = json as { readonly paths: Readonly<Record<string, object>> }
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
    )
    expect(described.toSorted()).toEqual(desk.routes.map(nameOf).toSorted())
  })

  it('is not even asked for their region without a session', async () => {
    const before = await everythingStored()
    const nobody = deskBrowser(desk.address)
    for (const route of desk.routes) {
      const walk = walkCases[nameOf(route)] ?? { stranger: 'own' }
      const { status, text } = await send(nobody, route, walk)
      expect([nameOf(route), status]).toEqual([nameOf(route), 401])
      expect(text).not.toMatch(secret)
    }
    expect(await everythingStored()).toBe(before)
  })

  it('can’t have somebody of the region do it unknowingly: without the CSRF token nothing is changed', async () => {
    const before = await everythingStored()
    for (const route of changing()) {
      const walk = walkCases[nameOf(route)] ?? { stranger: 'own' }
      for (const headers of [{ 'x-csrf-token': '' }, { origin: 'http://evil.example' }]) {
        const { status } = await send(admin, route, walk, { headers })
        expect([nameOf(route), status]).toEqual([nameOf(route), 403])
      }
    }
    expect(await everythingStored()).toBe(before)
  })

  it('sees and changes nothing, with every role in their own region, by any route', async () => {
    for (const route of desk.routes) {
      const walk = await walkOf(route)
      if (walk.stranger === 'own') continue
      const before = await everythingStored()
      const { status, text } = await send(stranger, route, walk)
      const name = nameOf(route)
      const expected = walk.stranger === 'told-nothing' ? [200, text] : await refusalOfNothing(route, walk)
      expect([name, status, text]).toEqual([name, ...expected])
      expect([name, secret.exec(text)]).toEqual([name, null])
      expect([name, await everythingStored()]).toEqual([name, before])
    }
  })

  it('changes with what is for themselves nothing but that', async () => {
    const marked = (await everythingOf(anna.id)) + (await everythingOf(home.user))
    for (const route of desk.routes) {
      const walk = walkCases[nameOf(route)]
      if (walk?.stranger !== 'own' || nameOf(route).endsWith('logout')) continue
      expect((await send(stranger, route, walk)).text).not.toMatch(secret)
    }
    expect((await everythingOf(anna.id)) + (await everythingOf(home.user))).toBe(marked)
  })

  /** What is not there is refused in the same words as what is elsewhere. */
  async function refusalOfNothing(route: Route, walk: WalkCase): Promise<readonly [number, string]> {
    const nothing = { ...home, ...madeUp, ...(walk.id === 'deadLetter' && { deadLetter: '999999' }) }
    const { status, text } = await send(stranger, route, walk, { things: nothing, region: 'nowhere' })
    expect([nameOf(route), [403, 404, 409].includes(status), status]).toEqual([nameOf(route), true, status])
    return [status, text]
  }

  async function everythingOf(user: string): Promise<string> {
    const { rows } = await desk.pool.query(
      `select (select to_jsonb(one) - 'seen_at' from desk_user one where id = $1) as account,
         (select count(*) from desk_session where desk_user = $1) as sessions,
         (select jsonb_agg(one order by id) from desk_notification one where desk_user = $1) as notifications,
         (select jsonb_agg(one) from push_subscription one where desk_user = $1) as browsers`,
      [user],
    )
    return JSON.stringify(rows)
  }

  it('gains nothing by naming what is another region’s in what is their own', async () => {
    const eva = ((await stranger.get('session')).json as Session).user
    const own = { region: augsburg, language: 'de', shortcut: 'hier', title: 'Hier', text: 'Text' }
    const text = idIn(await stranger.post('canned-texts', own))
    const before = await everythingStored()
    const foreign = [{ role: 'counsellor', region: muenchen }]
    const attempts = [
      stranger.send('PUT', `canned-texts/${text}`, { ...own, region: muenchen }),
      stranger.post('canned-texts', { ...own, region: muenchen }),
      stranger.send('PATCH', `admin/users/${eva.id}`, { roles: [...eva.roles, ...foreign] }),
      stranger.send('PATCH', `admin/users/${home.user}`, { roles: [{ role: 'counsellor', region: augsburg }] }),
      stranger.post('admin/users', { email: 'x@desk.example', name: 'X', roles: [{ role: 'admin', region: null }] }),
      stranger.post('admin/users', { email: 'x@desk.example', name: 'X', roles: [{ role: 'operator', region: null }] }),
    ]
    for (const { status } of await Promise.all(attempts)) expect([403, 404]).toContain(status)
    for (const path of [
      'search?q=Geheim&region=muenchen',
      'content-gaps?region=muenchen',
      'admin/audit?region=muenchen',
    ]) {
      const { status, text: told } = await stranger.get(path)
      expect([path, status, secret.exec(told)]).toEqual([path, 200, null])
    }
    expect(await everythingStored()).toBe(before)
  })

  it('is refused for being from elsewhere, and for nothing else: at home the same requests work', async () => {
    const last = ['canned-texts/:id', 'users/:id', 'reset', 'logout']
    const order = (route: Route) => last.findIndex((end) => nameOf(route).endsWith(end))
    for (const route of desk.routes.toSorted((one, other) => order(one) - order(other))) {
      const walk = await walkOf(route)
      const { status, code } = await send(admin, route, walk)
      const name = nameOf(route)
      const isAsExpected = walk.home === undefined ? status < 300 : status === walk.home
      expect([name, isAsExpected, status, code]).toEqual([name, true, status, code])
    }
  })
})
