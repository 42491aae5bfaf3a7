import type { AddressInfo } from 'node:net'
import type { Server } from 'node:http'
import type { Router } from 'express'
import { afterEach, describe, expect, it } from 'vitest'
import { createDeskRouter, type DeskDeps } from '../../adapters/http/desk/desk-router.ts'
import type { Outbound } from '../../src/domain/outbound.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import {
  aDeadLetter,
  aLotseLine,
  aNewcomerLine,
  aThread,
  deskDouble,
  deskPassword,
  lane,
  type DeskDouble,
} from '../doubles/desk.ts'
import { anAnswer } from '../doubles/responder.ts'

describe('the desk’s page', () => {
  it.each([
    ['de-AT,de;q=0.9', 'de', 'Gespräche'],
    ['en-GB', 'en', 'Conversations'],
    ['uk', 'de', 'Gespräche'],
  ])('speaks to a browser that prefers %s in %s', async (accepted, language, word) => {
    const { desk } = await open()
    const page = await desk.get('/desk', { 'accept-language': accepted })
    expect(page.text).toContain(`<html lang="${language}" dir="ltr">`)
    expect(page.text).toContain(word)
  })

  it('speaks the language that the address asks for', async () => {
    const { desk } = await open()
    expect((await desk.get('/desk?lang=en', { 'accept-language': 'de' })).text).toContain('<html lang="en"')
  })

  it('has no script and no style in it that its policy would have to allow', async () => {
    const { desk } = await open()
    const { text, headers } = await desk.get('/desk')
    expect(text).not.toMatch(/<script(?![^>]* src=)|<style|\son\w+=|\sstyle=|javascript:/i)
    const policy = String(headers.get('content-security-policy'))
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
  })

  it('loads only files that there are', async () => {
    const { desk } = await open()
    const { text } = await desk.get('/desk')
    const files = [...text.matchAll(/(?:href|src)="(\/desk\/assets\/[^"]+)"/g)].map(([, address]) => String(address))
    expect(files.length).toBeGreaterThan(15)
    for (const file of files) {
      const { status, text: content } = await desk.get(file)
      expect([file, status]).toEqual([file, 200])
      for (const [, imported] of content.matchAll(/from '([^']+)'/g)) {
        expect(files).toContain(new URL(String(imported), `http://x${file}`).pathname)
      }
    }
  })
})

describe('a request without a session', () => {
  it('reaches nothing: every route but the login’s refuses it', async () => {
    const { double, desk } = await open()
    const routes = routesOf(createDeskRouter(double.deps)).filter(({ path }) => path.startsWith('/api/desk'))
    expect(routes.length).toBeGreaterThanOrEqual(11)
    for (const { method, path } of routes) {
      if (path === '/api/desk/login') continue
      const address = path.replace(':id', '00000000-0000-4000-8000-000000000001')
      const { status, headers } = await desk.send(method, address, {}, { cookie: 'lotse-desk=' })
      expect([method, path, status]).toEqual([method, path, 401])
      expect(headers.get('cache-control')).toBe('no-store')
    }
    expect(double.seenRegions).toEqual([])
  })

  it('learns nothing of which addresses there are', async () => {
    const { desk } = await open()
    expect((await desk.get('/api/desk/no-such-thing')).status).toBe(401)
    await desk.logIn()
    expect((await desk.get('/api/desk/no-such-thing')).status).toBe(404)
  })
})

describe('logging in', () => {
  it('begins a session under the name that was typed', async () => {
    const { desk } = await open()
    const { status, headers } = await desk.logIn('  Anna\u202E \n Müller ')
    expect(status).toBe(200)
    expect(String(headers.get('set-cookie'))).toMatch(
      /^lotse-desk=\S+; Max-Age=43200; Path=\/; .*HttpOnly; SameSite=Strict$/,
    )
    expect((await desk.get('/api/desk/session')).json).toEqual({ name: 'Anna Müller' })
  })

  it('keeps the session to https where the service is reached by it', async () => {
    const { desk } = await open({ publicUrl: 'https://lotse.example' })
    const { headers } = await desk.logIn()
    expect(String(headers.get('set-cookie'))).toMatch(/^__Host-lotse-desk=\S+; .*Path=\/; .*Secure; SameSite=Strict$/)
    expect((await desk.get('/api/desk/session')).status).toBe(200)
  })

  it.each([
    ['a wrong password', { name: 'Anna', password: 'guess' }, 401],
    ['no password', { name: 'Anna' }, 400],
    ['no name', { name: ' \u200B ', password: deskPassword }, 400],
    ['a name of 61 characters', { name: 'x'.repeat(61), password: deskPassword }, 400],
    ['something else', ['Anna'], 400],
  ])('does not work with %s', async (_, body, expected) => {
    const { desk } = await open()
    const { status, headers } = await desk.post('/api/desk/login', body)
    expect(status).toBe(expected)
    expect(headers.get('set-cookie')).toBeNull()
  })

  it('works with a name of 60 characters', async () => {
    const { desk } = await open()
    expect((await desk.logIn('x'.repeat(60))).status).toBe(200)
  })

  it('lets an address guess ten times in a quarter of an hour, and counts no right password', async () => {
    const { desk } = await open()
    for (let i = 0; i < 12; i += 1) expect((await desk.logIn()).status).toBe(200)
    const guess = async () => (await desk.post('/api/desk/login', { name: 'Anna', password: 'guess' })).status
    for (let i = 0; i < 10; i += 1) expect(await guess()).toBe(401)
    expect(await guess()).toBe(429)
    expect((await desk.logIn()).status).toBe(429)
  })

  it('lasts for twelve hours', async () => {
    let now = new Date('2026-07-01T08:00:00Z')
    const { desk } = await open({ now: () => now })
    await desk.logIn()
    now = new Date('2026-07-01T19:59:59Z')
    expect((await desk.get('/api/desk/session')).status).toBe(200)
    now = new Date('2026-07-01T20:00:00Z')
    expect((await desk.get('/api/desk/session')).status).toBe(401)
  })

  it('ends with the logout', async () => {
    const { desk } = await open()
    await desk.logIn()
    expect((await desk.post('/api/desk/logout')).status).toBe(200)
    expect((await desk.get('/api/desk/session')).status).toBe(401)
  })

  it('cannot be forged, whatever is changed in a session', async () => {
    const { desk } = await open()
    await desk.logIn('Anna')
    const [payload = '', signature = ''] = desk.cookie().replace('lotse-desk=', '').split('.')
    const other = Buffer.from(JSON.stringify({ name: 'Eva', until: Number.MAX_SAFE_INTEGER })).toString('base64url')
    const forgeries = [
      `${other}.${signature}`,
      payload,
      `${payload}.`,
      `${payload}.${signature}A`,
      `.${signature}`,
      'x.y',
    ]
    for (const forged of forgeries) {
      const { status } = await desk.get('/api/desk/session', { cookie: `lotse-desk=${forged}` })
      expect([forged, status]).toEqual([forged, 401])
    }
  })

  it('is for this password’s sessions only: another key ends them', async () => {
    const before = await open()
    await before.desk.logIn()
    const login = { check: async () => true, sessionKey: Buffer.alloc(32, 8) }
    const after = await open({ login })
    expect((await after.desk.get('/api/desk/session', { cookie: before.desk.cookie() })).status).toBe(401)
  })
})

describe('a request that changes something', () => {
  it('wants the Origin of this site and JSON, on every route', async () => {
    const { double, desk } = await open()
    await desk.logIn()
    const thread = aThread({ heldBy: 'Anna', state: 'with-counsellor' })
    double.threads.push(thread)
    double.letters.push(aDeadLetter({ id: '7' }))
    const routes = routesOf(createDeskRouter(double.deps)).filter(({ method }) => method !== 'GET')
    expect(routes.length).toBeGreaterThanOrEqual(7)
    for (const { method, path } of routes) {
      const address = path.replace('dead-letters/:id', 'dead-letters/7').replace(':id', thread.id)
      const statusWith = async (headers: Record<string, string>) =>
        (await desk.send(method, address, { text: 'Hallo' }, headers)).status
      expect(await statusWith({ origin: '' })).toBe(403)
      expect(await statusWith({ origin: 'null' })).toBe(403)
      expect(await statusWith({ origin: 'http://evil.example' })).toBe(403)
      expect(await statusWith({ origin: 'http://lotse.example.evil.example' })).toBe(403)
      expect(await statusWith({ 'content-type': 'text/plain' })).toBe(415)
      expect(await statusWith({ 'content-type': 'application/x-www-form-urlencoded' })).toBe(415)
    }
    expect(double.threads).toEqual([thread])
    expect(double.letters).toHaveLength(1)
    expect(double.woken).toEqual([])
  })

  it('is as good from the public address as from the one that the browser speaks to', async () => {
    const { desk } = await open()
    for (const origin of ['http://lotse.example', desk.baseUrl]) {
      await desk.logIn()
      expect((await desk.post('/api/desk/logout', {}, { origin })).status).toBe(200)
    }
  })
})

describe('conversations', () => {
  it('are listed with the region’s name, and with whom they are', async () => {
    const { double, desk } = await open()
    await desk.logIn('Anna')
    const mine = aThread({ state: 'with-counsellor', heldBy: 'Anna', region: 'kreis/dorf' as RegionSlug })
    const waiting = aThread({ isUrgent: true, cause: 'emergency', lastWords: 'Hilfe', since: new Date(0) })
    double.threads.push(waiting, mine)
    expect((await desk.get('/api/desk/conversations')).json).toEqual([
      {
        id: waiting.id,
        region: 'Musterstadt',
        language: 'uk',
        channel: 'telegram',
        cause: 'emergency',
        isUrgent: true,
        since: '1970-01-01T00:00:00.000Z',
        heldBy: null,
        isMine: false,
        lastWords: 'Hilfe',
      },
      expect.objectContaining({ region: 'Dorf im Kreis', heldBy: 'Anna', isMine: true }),
    ])
  })

  it('of regions that are not served here are not seen, and nothing can be done in them', async () => {
    const { double, desk } = await open()
    await desk.logIn('Anna')
    const foreign = aThread({ region: 'elsewhere' as RegionSlug, state: 'with-counsellor', heldBy: 'Anna' })
    double.threads.push(foreign)
    const path = `/api/desk/conversations/${foreign.id}`
    expect((await desk.get('/api/desk/conversations')).json).toEqual([])
    expect((await desk.get(path)).status).toBe(404)
    expect((await desk.post(`${path}/claim`)).status).toBe(404)
    for (const deed of ['reply', 'hand-back', 'close']) {
      expect((await desk.post(`${path}/${deed}`, { text: 'Hallo' })).status).toBe(409)
    }
    expect(double.threads).toEqual([foreign])
    expect(new Set(double.seenRegions.map(String))).toEqual(new Set(['musterstadt,kreis/dorf']))
  })

  it('come again only when they have changed', async () => {
    const { double, desk } = await open()
    await desk.logIn()
    const thread = aThread()
    double.threads.push(thread)
    for (const path of ['/api/desk/conversations', `/api/desk/conversations/${thread.id}`]) {
      const first = await desk.get(path)
      const etag = String(first.headers.get('etag'))
      const again = await desk.get(path, { 'if-none-match': etag, 'cache-control': 'no-cache' })
      expect([again.status, again.text]).toEqual([304, ''])
      double.threads[0] = { ...thread, lastWords: `Nachtrag zu ${path}` }
      expect((await desk.get(path, { 'if-none-match': etag })).status).toBe(200)
    }
  })

  it('can be taken over by one, and tell everybody else by whom', async () => {
    const { double, desk } = await open()
    const thread = aThread()
    double.threads.push(thread)
    await desk.logIn('Anna')
    expect((await desk.post(`/api/desk/conversations/${thread.id}/claim`)).json).toEqual({ kind: 'claimed' })
    await desk.logIn('Eva')
    expect((await desk.post(`/api/desk/conversations/${thread.id}/claim`)).json).toEqual({ kind: 'taken', by: 'Anna' })
    expect(double.woken).toEqual([lane])
  })

  it('can be answered, handed back and closed by whoever has them', async () => {
    const { double, desk } = await open()
    const path = (deed: string) => `/api/desk/conversations/${double.threads[0]?.id}/${deed}`
    double.threads.push(aThread())
    await desk.logIn('Anna')
    for (const deed of ['hand-back', 'close'] as const) {
      double.threads[0] = aThread({ state: 'with-counsellor', heldBy: 'Anna' })
      expect((await desk.post(path('reply'), { text: 'Guten Tag' })).json).toEqual({ kind: 'said' })
      expect((await desk.post(path(deed))).status).toBe(200)
      expect(double.threads[0]?.state).toBe(deed === 'close' ? 'closed' : 'with-bot')
      expect((await desk.post(path('reply'), { text: 'Noch etwas' })).status).toBe(409)
    }
    expect(double.woken).toHaveLength(4)
  })

  it.each([
    ['nothing', {}, 400],
    ['no text', { text: 7 }, 400],
    ['an empty text', { text: ' \u200B\n' }, 400],
    ['a text of 4,001 characters', { text: 'x'.repeat(4_001) }, 400],
    ['a text of 100,000 characters', { text: 'x'.repeat(100_000) }, 413],
  ])('are not answered with %s', async (_, body, expected) => {
    const { double, desk } = await open()
    await desk.logIn('Anna')
    const thread = aThread({ state: 'with-counsellor', heldBy: 'Anna' })
    double.threads.push(thread)
    expect((await desk.post(`/api/desk/conversations/${thread.id}/reply`, body)).status).toBe(expected)
    expect(double.threads).toEqual([thread])
  })

  it.each(['1', 'x', '%00', '00000000-0000-4000-8000-00000000000g'])(
    'are missed kindly at an id that none can have: %s',
    async (id) => {
      const { double, desk } = await open()
      await desk.logIn()
      expect((await desk.get(`/api/desk/conversations/${id}`)).status).toBe(404)
      expect((await desk.post(`/api/desk/conversations/${id}/claim`)).status).toBe(404)
      expect(double.seenRegions).toEqual([])
    },
  )
})

describe('a conversation’s lines', () => {
  async function linesOf(lines: Parameters<typeof aThread>[0] & object) {
    const { double, desk } = await open()
    await desk.logIn()
    const thread = aThread(lines)
    double.threads.push(thread)
    return (await desk.get(`/api/desk/conversations/${thread.id}`)).json as { lines: readonly unknown[] }
  }
  const message = (buttons: Extract<Outbound, { kind: 'text' }>['buttons']): Outbound => ({
    kind: 'text',
    text: [{ text: 'Hallo' }],
    buttons,
    repliesTo: null,
    replaces: null,
    preview: null,
  })

  it('name who said it, and what became of it', async () => {
    const lines = [
      aNewcomerLine('Hallo', new Date(0)),
      aLotseLine({ at: new Date(1), author: { kind: 'counsellor', name: 'Anna' }, delivery: 'read' }),
    ]
    expect((await linesOf({ lines })).lines).toEqual([
      { kind: 'newcomer', at: '1970-01-01T00:00:00.000Z', said: { kind: 'text', text: 'Hallo' } },
      {
        kind: 'lotse',
        at: '1970-01-01T00:00:00.001Z',
        counsellor: 'Anna',
        text: [{ text: 'Hallo' }],
        file: null,
        links: [],
        choices: [],
        delivery: 'read',
        original: null,
      },
    ])
  })

  it('cite an answer’s pages once, where it was cut into several messages', async () => {
    const answer = anAnswer()
    const { title, url = '' } = answer.citations[0] ?? {}
    const content = message([
      [{ kind: 'link', label: 'Seite öffnen', url }],
      [{ kind: 'link', label: 'Formular', url: 'https://musterstadt.example/form' }],
    ])
    const { lines } = await linesOf({ lines: [aLotseLine({ answer }), aLotseLine({ answer, content })] })
    expect(lines).toMatchObject([
      { links: [{ title, url }] },
      {
        links: [
          { title: 'Seite öffnen', url },
          { title: 'Formular', url: 'https://musterstadt.example/form' },
        ],
      },
    ])
  })

  it('say which button was tapped, as far as one of ours was', async () => {
    const yes = { kind: 'action', label: '👍 Ja', action: { kind: 'want-person' } } as const
    const tap = (data: string) => aNewcomerLine({ kind: 'button', data, callback: 'c', messageId: null })
    const { lines } = await linesOf({ lines: [aLotseLine({ content: message([[yes]]) }), tap('h:'), tap('forged')] })
    expect(lines).toMatchObject([
      { choices: ['👍 Ja'] },
      { said: { kind: 'tap', label: '👍 Ja' } },
      { said: { kind: 'tap', label: null } },
    ])
  })

  it('leave out what a file says, which may be all that is stored of a person', async () => {
    const content = { kind: 'file', name: 'lotse.json', mediaType: 'application/json', body: 'secret', caption: 'Hier' }
    const thread = await linesOf({ lines: [aLotseLine({ content: content as Outbound })] })
    expect(thread.lines).toMatchObject([{ file: 'lotse.json', text: [{ text: 'Hier' }] }])
    expect(JSON.stringify(thread)).not.toContain('secret')
  })

  it('say that there was a location, but not where', async () => {
    const content = { kind: 'location', latitude: 48.137154, longitude: 11.576124 } as const
    const thread = await linesOf({ lines: [aNewcomerLine(content)] })
    expect(thread.lines).toMatchObject([{ said: { kind: 'location' } }])
    expect(JSON.stringify(thread)).not.toContain('48.1')
  })
})

describe('what hangs on the channels', () => {
  it('can be sent again, and its lane is woken', async () => {
    const { double, desk } = await open()
    await desk.logIn()
    const letter = aDeadLetter()
    double.letters.push(letter)
    expect((await desk.get('/api/desk/dead-letters')).json).toMatchObject([{ id: letter.id, reason: letter.reason }])
    expect((await desk.post(`/api/desk/dead-letters/${letter.id}/resend`)).status).toBe(200)
    expect(double.woken).toEqual([lane])
    expect((await desk.post(`/api/desk/dead-letters/${letter.id}/resend`)).status).toBe(404)
    expect((await desk.post('/api/desk/dead-letters/1e3/resend')).status).toBe(404)
  })

  it('is told of every account', async () => {
    const { double, desk } = await open()
    await desk.logIn()
    const since = new Date(0)
    double.accounts.push({
      channel: 'telegram',
      account: 'default',
      state: { kind: 'broken', reason: 'revoked', since },
    })
    expect((await desk.get('/api/desk/channels')).json).toEqual([
      {
        channel: 'telegram',
        account: 'default',
        state: { kind: 'broken', reason: 'revoked', since: '1970-01-01T00:00:00.000Z' },
      },
    ])
  })
})

// ── A desk on a port of its own ────────────────────────────────────────────────────────────────────────────────────

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close()
    server.closeAllConnections()
  }
})

async function open(changes: Partial<DeskDeps> = {}): Promise<{ double: DeskDouble; desk: Visitor }> {
  const double = deskDouble(changes)
  const server = double.app.listen(0, '127.0.0.1')
  servers.push(server)
  await new Promise((resolve) => server.once('listening', resolve))
  return { double, desk: visitor(`http://127.0.0.1:${(server.address() as AddressInfo).port}`) }
}

type Visitor = ReturnType<typeof visitor>

/** Keeps its cookie as a browser does, and sends what a browser sends. */
function visitor(baseUrl: string) {
  let cookie = ''
  async function send(method: string, path: string, body: unknown, changes: Record<string, string> = {}) {
    const isReading = method === 'GET'
    const usual = isReading ? { cookie } : { cookie, origin: baseUrl, 'content-type': 'application/json' }
    const headers = Object.entries({ ...usual, ...changes }).filter(([, value]) => value !== '')
    const response = await fetch(baseUrl + path, {
      method,
      headers: Object.fromEntries(headers),
      body: isReading ? null : JSON.stringify(body),
    })
    const given = response.headers.get('set-cookie')
    if (given !== null) cookie = given.includes('Expires=Thu, 01 Jan 1970') ? '' : (given.split(';')[0] ?? '')
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json') === true
    const json: unknown = isJson ? JSON.parse(text) : undefined
    return { status: response.status, headers: response.headers, text, json }
  }
  return {
    baseUrl,
    send,
    get: (path: string, headers: Record<string, string> = {}) => send('GET', path, undefined, headers),
    post: (path: string, body: unknown = {}, headers: Record<string, string> = {}) => send('POST', path, body, headers),
    logIn: (name = 'Anna') => send('POST', '/api/desk/login', { name, password: deskPassword }),
    cookie: () => cookie,
  }
}

interface Route {
  readonly method: string
  readonly path: string
}

/** Every route of a router and of the routers in it. */
function routesOf(router: Router): readonly Route[] {
  return router.stack.flatMap((layer) => {
    const { route } = layer
    if (route !== undefined) {
      return route.stack.map(({ method }) => ({ method: method.toUpperCase(), path: route.path }))
    }
    return 'stack' in layer.handle ? routesOf(layer.handle as Router) : []
  })
}
