import { describe, expect, it } from 'vitest'
import { workRoutes } from '../../adapters/console/work-routes.ts'
import type { Outbound } from '../../src/domain/outbound.ts'
import { deskDouble, evening, openDesk } from '../doubles/desk.ts'
import { anAnswer } from '../doubles/responder.ts'
import { lane } from '../doubles/threads-in-memory.ts'
import {
  aLotseLine,
  anna,
  aNewcomerLine,
  aThread,
  aUser,
  dorf,
  eva,
  heldThread,
  musterstadt,
} from '../doubles/threads.ts'

const pathOf = (id: string, deed = '') => `/api/desk/conversations/${id}${deed === '' ? '' : `/${deed}`}`

describe('conversations', () => {
  it('are listed with all that a counsellor chooses by', async () => {
    const { double, api } = await openDesk()
    const waiting = aThread({
      isUrgent: true,
      cause: 'emergency',
      topic: 'violence',
      lastWords: 'Hilfe',
      lastWroteAt: new Date(7),
      tags: ['eilig'],
    })
    double.threads.push(waiting, heldThread({ region: dorf }))
    expect((await api.get('/api/desk/conversations')).json).toEqual([
      {
        id: waiting.id,
        region: 'musterstadt',
        state: 'waiting',
        channel: 'telegram',
        language: 'uk',
        cause: 'emergency',
        topic: 'violence',
        isUrgent: true,
        since: '1970-01-01T00:00:00.000Z',
        heldBy: null,
        suggestedTo: null,
        snoozedUntil: null,
        lastWords: 'Hilfe',
        lastWroteAt: '1970-01-01T00:00:00.007Z',
        awaitsReply: true,
        firstResponseDueAt: null,
        firstResponseAt: null,
        resolutionDueAt: null,
        tags: ['eilig'],
      },
      expect.objectContaining({ region: 'kreis/dorf', heldBy: anna }),
    ])
  })

  it('of regions that are not one’s own are not seen, and nothing can be done in them', async () => {
    const { double, api } = await openDesk()
    api.logIn(aUser(anna, { roles: [{ role: 'counsellor', region: dorf }] }))
    const foreign = heldThread()
    double.threads.push(foreign)
    expect((await api.get('/api/desk/conversations')).json).toEqual([])
    for (const route of workRoutes(double.deps).filter(({ path }) => path.startsWith('/api/desk/conversations/:id'))) {
      const address = route.path.replace(':id', foreign.id).replace(':message', '1')
      const body = route.body === undefined ? {} : bodyFor(route.path)
      const asked = route.path.endsWith('attachable') ? `${address}?q=Schule` : address
      const { status } = await api.send(route.method.toUpperCase(), asked, body)
      expect([route.path, status]).toEqual([route.path, expect.toSatisfy(isMissed)])
    }
    expect(double.threads).toEqual([foreign])
    expect(double.deeds).toEqual([])
    expect(double.gaps).toEqual([])
    expect(new Set(double.seenRegions.map(String))).toEqual(new Set(['kreis/dorf']))
  })

  it('are nothing for editors and operators', async () => {
    const { double, api } = await openDesk()
    double.threads.push(aThread())
    for (const role of ['editor', 'operator'] as const) {
      api.logIn(aUser(anna, { roles: [{ role, region: null }] }))
      expect((await api.get('/api/desk/conversations')).status).toBe(403)
      expect((await api.post(pathOf(double.threads[0]?.id ?? '', 'claim'))).status).toBe(403)
    }
    expect(double.seenRegions).toEqual([])
  })

  it('can be taken over by one, and tell everybody else by whom', async () => {
    const { double, api } = await openDesk()
    const thread = aThread()
    double.threads.push(thread)
    expect((await api.post(pathOf(thread.id, 'claim'))).json).toEqual({ kind: 'claimed' })
    api.logIn(aUser(eva))
    expect((await api.post(pathOf(thread.id, 'claim'))).json).toEqual({ kind: 'taken', by: anna })
    expect(double.woken).toEqual([lane])
  })

  it.each([
    ['hand-back', {}, 'handed-back', 'with-bot'],
    ['resolve', { topic: 'housing' }, 'resolved', 'closed'],
    ['release', {}, 'released', 'waiting'],
    ['transfer', { to: eva.id }, 'transferred', 'with-counsellor'],
    ['snooze', { until: '2026-07-02T08:00:00+02:00' }, 'snoozed', 'with-counsellor'],
  ] as const)('can be answered, and let go of by %s, which can be taken back', async (deed, body, kind, state) => {
    const { double, api } = await openDesk()
    const thread = heldThread()
    double.threads.push(thread)
    expect((await api.post(pathOf(thread.id, 'reply'), { text: 'Guten Tag' })).json).toEqual({ kind: 'said' })
    expect((await api.post(pathOf(thread.id, deed), body)).json).toEqual({ kind })
    expect(double.threads[0]?.state).toBe(state)
    expect((await api.post(pathOf(thread.id, 'undo'))).json).toEqual({ kind: 'undone' })
    expect(double.threads[0]).toMatchObject({ state: 'with-counsellor', heldBy: anna })
    expect((await api.post(pathOf(thread.id, 'undo'))).status).toBe(409)
  })

  it('of somebody else can neither be answered nor let go of', async () => {
    const { double, api } = await openDesk()
    const thread = heldThread({ heldBy: eva })
    double.threads.push(thread)
    for (const deed of ['reply', 'hand-back', 'release', 'resolve', 'snooze']) {
      const { status, json } = await api.post(pathOf(thread.id, deed), bodyFor(deed))
      expect([deed, status, json]).toMatchObject([deed, 409, { error: { code: 'not-held' } }])
    }
    expect(double.threads).toEqual([thread])
  })

  it('rest until a time to come, and go to people who answer there', async () => {
    const { double, api } = await openDesk()
    const thread = heldThread()
    double.threads.push(thread)
    const past = { until: evening.toISOString() }
    expect((await api.post(pathOf(thread.id, 'snooze'), past)).json).toMatchObject({ error: { code: 'past' } })
    const stranger = { to: '00000000-0000-4000-9000-00000000abcd' }
    expect((await api.post(pathOf(thread.id, 'transfer'), stranger)).json).toMatchObject({
      error: { code: 'no-colleague' },
    })
    expect(double.threads).toEqual([thread])
  })

  it.each([
    ['nothing', {}, 400],
    ['no text', { text: 7 }, 400],
    ['an empty text', { text: ' \u200B\n' }, 400],
    ['a text of 4,001 characters', { text: 'x'.repeat(4_001) }, 400],
    ['a text of 100,000 characters', { text: 'x'.repeat(100_000) }, 413],
    ['a link that runs', { text: 'Hier', links: [{ title: 'x', url: 'javascript:alert(1)' }] }, 400],
    ['a link without a title', { text: 'Hier', links: [{ title: ' ', url: 'https://integreat.example/' }] }, 400],
    ['eleven links', { text: 'Hier', links: Array.from({ length: 11 }, aLink) }, 400],
  ])('are not answered with %s', async (_, body, expected) => {
    const { double, api } = await openDesk()
    const thread = heldThread()
    double.threads.push(thread)
    expect((await api.post(pathOf(thread.id, 'reply'), body)).status).toBe(expected)
    expect(double.threads).toEqual([thread])
  })

  it.each(['1', 'x', '%00', '00000000-0000-4000-8000-00000000000g'])(
    'are missed kindly at an id that none can have: %s',
    async (id) => {
      const { double, api } = await openDesk()
      expect((await api.get(pathOf(id))).status).toBe(404)
      expect((await api.post(pathOf(id, 'claim'))).status).toBe(404)
      expect(double.seenRegions).toEqual([])
    },
  )
})

describe('a conversation’s thread', () => {
  it('has what stands beside the words: candidates, colleagues, one’s own draft and step', async () => {
    const { double, api } = await openDesk()
    const until = new Date(evening.getTime() + 10_000)
    const page = { pageId: 7, url: 'https://integreat.example/musterstadt/uk/events/fest/', title: 'Свято', score: 0.8 }
    const answer = anAnswer({ candidates: [page] })
    const thread = aThread({ lines: [aLotseLine({ answer })], undo: { kind: 'released', by: anna.id, until } })
    double.threads.push(thread)
    double.drafts.set(`${thread.id} ${anna.id}`, { text: 'Guten', translation: null })
    const { json } = await api.get(pathOf(thread.id))
    expect(json).toMatchObject({
      id: thread.id,
      notes: [],
      draft: { text: 'Guten', translation: null },
      candidates: [{ kind: 'event', title: 'Свято', url: page.url, language: 'uk' }],
      window: null,
      colleagues: [
        { ...anna, isThere: false, open: 0, languages: [] },
        { ...eva, isThere: false, open: 0, languages: [] },
      ],
      undo: { kind: 'released', until: until.toISOString() },
    })
    api.logIn(aUser(eva))
    expect((await api.get(pathOf(thread.id))).json).toMatchObject({ draft: null, undo: null })
  })

  it('says who is within their office hours', async () => {
    const { double, api } = await openDesk({ now: () => new Date('2026-07-01T08:00:00Z') })
    double.threads.push(aThread())
    const { json } = await api.get(pathOf(double.threads[0]?.id ?? ''))
    expect(json).toMatchObject({ colleagues: [{ isThere: true }, { isThere: true }] })
  })

  it('is read by somebody once in a quarter of an hour, for the audit log', async () => {
    let now = evening
    const { double, api } = await openDesk({ now: () => now })
    const [first, second] = [aThread(), aThread()]
    double.threads.push(first, second)
    const read = async () => [await api.get(pathOf(first.id)), await api.get(pathOf(first.id))]
    await read()
    now = new Date(evening.getTime() + 15 * 60_000 - 1)
    await read()
    expect(double.deeds).toMatchObject([{ action: 'conversation.read', target: first.id, region: musterstadt }])
    now = new Date(evening.getTime() + 15 * 60_000)
    await read()
    await api.get(pathOf(second.id))
    api.logIn(aUser(eva))
    await read()
    expect(double.deeds.map(({ target, actor }) => [target, actor?.id])).toEqual([
      [first.id, anna.id],
      [first.id, anna.id],
      [second.id, anna.id],
      [first.id, eva.id],
    ])
  })
})

describe('a conversation’s lines', () => {
  async function linesOf(thread: Parameters<typeof aThread>[0] & object) {
    const { double, api } = await openDesk()
    const added = aThread(thread)
    double.threads.push(added)
    return (await api.get(pathOf(added.id))).json as { lines: readonly unknown[] }
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
      aLotseLine({ at: new Date(1), author: { kind: 'counsellor', ...anna }, delivery: 'read' }),
    ]
    expect((await linesOf({ lines })).lines).toEqual([
      { kind: 'newcomer', at: '1970-01-01T00:00:00.000Z', said: { kind: 'text', text: 'Hallo' } },
      {
        kind: 'lotse',
        at: '1970-01-01T00:00:00.001Z',
        counsellor: 'Anna',
        text: [{ text: 'Hallo' }],
        file: null,
        answer: null,
        links: [],
        choices: [],
        delivery: 'read',
        original: null,
      },
    ])
  })

  it('cite an answer’s pages once, where it was cut into several messages', async () => {
    const answer = anAnswer()
    const { title = '', url = '', quote = '' } = answer.citations[0] ?? {}
    const content = message([
      [{ kind: 'link', label: 'Seite öffnen', url }],
      [{ kind: 'link', label: 'Formular', url: 'https://musterstadt.example/form' }],
    ])
    const { lines } = await linesOf({ lines: [aLotseLine({ answer, content }), aLotseLine({ answer })] })
    expect(lines).toMatchObject([
      {
        answer: { kind: 'answered', confidence: 0.91, citations: [{ title, url, quote }], isWritten: false },
        links: [{ title: 'Formular', url: 'https://musterstadt.example/form' }],
      },
      { answer: null, links: [] },
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

describe('the routes', () => {
  it('have a summary each, of their own, and a body where something is sent', () => {
    const routes = workRoutes(deskDouble().deps)
    expect(new Set(routes.map(({ summary }) => summary)).size).toBe(routes.length)
    for (const { method, path, body } of routes) {
      const wantsBody = method === 'put' || (method === 'post' && !/\/(claim|resend)$/.test(path))
      expect([path, body !== undefined]).toEqual([path, wantsBody])
    }
  })
})

const isMissed = (status: number) => status === 404 || status === 409

function aLink(_: unknown, position: number) {
  return { title: `Seite ${position}`, url: `https://integreat.example/${position}` }
}

function bodyFor(path: string): object {
  const bodies: Readonly<Record<string, object>> = {
    reply: { text: 'Hallo' },
    resolve: { topic: 'other', isGap: true },
    transfer: { to: eva.id },
    snooze: { until: '2026-07-02T08:00:00Z' },
    topic: { topic: 'work' },
    tags: { tags: ['amt'] },
    notes: { text: 'Notiz', mentions: [] },
    draft: { text: 'Entwurf', translation: null },
    translation: { to: 'de' },
    preview: { text: 'Hallo', from: 'de' },
    suggestion: { language: 'de' },
    gap: { question: 'Was?', draft: 'Das.', language: 'de' },
  }
  return bodies[path.split('/').at(-1) ?? ''] ?? {}
}
