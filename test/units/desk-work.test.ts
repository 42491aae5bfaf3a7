import { describe, expect, it } from 'vitest'
import { usualSettings } from '../../src/domain/desk-settings.ts'
import type { ConversationQuery, FoundConversation } from '../../src/domain/desk-work.ts'
import { languageTag } from '../../src/domain/language.ts'
import type { FoundPage } from '../../src/domain/ranking.ts'
import type { Turn } from '../../src/domain/turn.ts'
import { openDesk } from '../doubles/desk.ts'
import { anAnswer } from '../doubles/responder.ts'
import { lane } from '../doubles/threads-in-memory.ts'
import { aDeadLetter, aLotseLine, aNewcomerLine, anna, aThread, aUser, dorf, heldThread } from '../doubles/threads.ts'
import { musterstadt } from '../doubles/threads.ts'
import { translatorDouble } from '../doubles/translator.ts'

const pathOf = (id: string, deed: string) => `/api/desk/conversations/${id}/${deed}`
const words = (text: string) => ({
  kind: 'text' as const,
  text: [{ text: 'Von einer Beratungskraft:', style: 'bold' as const }, { text: `\n${text}` }],
  buttons: [],
  repliesTo: null,
  replaces: null,
  preview: null,
})
const byAnna = { kind: 'counsellor', ...anna } as const

describe('what stands beside a conversation', () => {
  it('is a note, tags, a topic and a draft, each as it was meant', async () => {
    const { double, api } = await openDesk()
    const { id } = aThread()
    double.threads.push(aThread({ id }))
    expect((await api.post(pathOf(id, 'topic'), { topic: 'work' })).json).toEqual({ kind: 'noted' })
    const note = await api.post(pathOf(id, 'notes'), { text: ' Bitte\u202E ansehen ', mentions: [anna.id] })
    expect(note.json).toMatchObject({ author: anna, text: 'Bitte ansehen' })
    expect((await api.post(pathOf(id, 'draft'), { text: 'Guten', translation: null })).json).toEqual({ kind: 'kept' })
    expect([...double.drafts.values()]).toEqual([{ text: 'Guten', translation: null }])
    expect((await api.post(pathOf(id, 'draft'), { text: '' })).json).toEqual({ kind: 'kept' })
    expect(double.drafts.size).toBe(0)
    const tags = { tags: [' Eilig', 'eilig', 'ÄMTER  und\u200B Schulen'] }
    expect((await api.post(pathOf(id, 'tags'), tags)).json).toEqual({ kind: 'noted' })
    expect(double.threads[0]?.tags).toEqual(['eilig', 'ämter und schulen'])
  })

  it.each([
    ['topic', { topic: 'weather' }],
    ['tags', { tags: ['x'.repeat(41)] }],
    ['tags', { tags: [' '] }],
    ['tags', { tags: Array.from({ length: 11 }, (_, i) => `tag ${i}`) }],
    ['notes', { text: '\u200B', mentions: [] }],
    ['notes', { text: 'x', mentions: ['anna'] }],
    ['draft', { text: 'x'.repeat(20_001) }],
    ['gap', { question: 'x', draft: 'y', language: '../' }],
  ])('is not %s as %j', async (deed, body) => {
    const { double, api } = await openDesk()
    double.threads.push(aThread())
    expect((await api.post(pathOf(double.threads[0]?.id ?? '', deed), body)).status).toBe(400)
  })
})

describe('what the pages lack', () => {
  const lines = [
    aNewcomerLine('Ich heiße Oksana Petrenko, meine Nummer ist 0151 23456789. Gibt es ein Schwimmbad?'),
    aLotseLine({ author: byAnna, content: words('Ja, Frau Petrenko.') }),
    aLotseLine({ author: byAnna, content: words('Am Fluss.') }),
    aNewcomerLine('Danke!'),
  ]

  it('is marked without anything that leads to the person, in words that a counsellor changed', async () => {
    const { double, api } = await openDesk()
    double.threads.push(aThread({ lines }))
    const body = { question: 'Schwimmbad? Ruf 0151 23456789', draft: 'Am\u202E Fluss.', language: 'de' }
    const { json } = await api.post(pathOf(double.threads[0]?.id ?? '', 'gap'), body)
    expect(json).toMatchObject({ question: 'Schwimmbad? Ruf ⟦PHONE_1⟧', draft: 'Am Fluss.', state: 'open' })
    expect(double.gaps).toMatchObject([{ region: musterstadt, language: 'de' }])
    expect(double.deeds).toMatchObject([{ action: 'content-gap.marked' }])
    expect(JSON.stringify([double.gaps, double.deeds])).not.toContain('23456789')
  })

  it('keeps the number and the address of an office, which are the answer, but none of the newcomer’s', async () => {
    const { double, api } = await openDesk()
    double.threads.push(aThread({ lines }))
    const draft = 'Hallenbad, Hafenstraße 7, Telefon 0821 324-3004. Auch unter +49 151 23456789.'
    const body = { question: 'Schwimmbad?', draft, language: 'de' }
    const { json } = await api.post(pathOf(double.threads[0]?.id ?? '', 'gap'), body)
    const kept = 'Hallenbad, Hafenstraße 7, Telefon 0821 324-3004. Auch unter ⟦PHONE_1⟧.'
    expect(json).toMatchObject({ draft: kept })
  })

  it('is marked with the last question and its answer when a conversation is resolved', async () => {
    const { double, api } = await openDesk()
    double.threads.push(heldThread({ lines }))
    const path = pathOf(double.threads[0]?.id ?? '', 'resolve')
    expect((await api.post(path, { topic: 'everyday', isGap: true })).json).toEqual({ kind: 'resolved' })
    const [gap] = double.gaps
    expect(gap?.question).toContain('Gibt es ein Schwimmbad?')
    expect(gap?.draft).toContain('Am Fluss.')
    expect(gap?.draft).not.toContain('Beratungskraft')
    expect(JSON.stringify(gap)).not.toMatch(/Petrenko|Oksana|23456789/)
  })

  it('is marked by nobody who does not hold the conversation, where it goes with resolving it', async () => {
    const { double, api } = await openDesk()
    double.threads.push(aThread({ lines }))
    const path = pathOf(double.threads[0]?.id ?? '', 'resolve')
    expect((await api.post(path, { topic: 'everyday', isGap: true })).status).toBe(409)
    expect(double.gaps).toEqual([])
  })

  it('is looked after by editors of the region, and not seen by counsellors', async () => {
    const { double, api } = await openDesk()
    const gap = {
      id: '00000000-0000-4000-8000-0000000000aa',
      region: musterstadt,
      language: languageTag('uk'),
      question: 'Де басейн?',
      draft: 'Am Fluss.',
      state: 'open',
      markedAt: new Date(0),
    } as const
    double.gaps.push(gap, { ...gap, id: '00000000-0000-4000-8000-0000000000ab', region: dorf })
    expect((await api.get('/api/desk/content-gaps')).status).toBe(403)
    api.logIn(aUser(anna, { roles: [{ role: 'editor', region: musterstadt }] }))
    expect((await api.get('/api/desk/content-gaps')).json).toEqual([{ ...gap, markedAt: '1970-01-01T00:00:00.000Z' }])
    expect((await api.get('/api/desk/content-gaps?region=kreis/dorf')).json).toEqual([])
    expect((await api.post(`/api/desk/content-gaps/${gap.id}`, { state: 'done' })).json).toMatchObject({
      state: 'done',
    })
    expect((await api.get('/api/desk/content-gaps?state=open')).json).toEqual([])
    expect((await api.post('/api/desk/content-gaps/00000000-0000-4000-8000-0000000000ab', {})).status).toBe(404)
    expect(double.deeds).toMatchObject([{ action: 'content-gap.changed', target: gap.id, details: { state: 'done' } }])
  })
})

describe('canned texts', () => {
  const text = {
    region: 'musterstadt',
    language: 'de',
    shortcut: 'Hallo',
    title: 'Gruß',
    text: 'Guten Tag, {counsellor}',
  }

  it('are added, changed and removed in one’s regions', async () => {
    const { double, api } = await openDesk()
    const added = (await api.post('/api/desk/canned-texts', text)).json as { readonly id: string }
    expect(added).toMatchObject({ ...text, shortcut: 'hallo' })
    expect((await api.post('/api/desk/canned-texts', text)).json).toMatchObject({ error: { code: 'taken' } })
    const changed = { ...text, text: 'Moin' }
    expect((await api.send('PUT', `/api/desk/canned-texts/${added.id}`, changed)).json).toMatchObject({ text: 'Moin' })
    expect((await api.get('/api/desk/canned-texts')).json).toMatchObject([{ id: added.id, text: 'Moin' }])
    expect((await api.send('DELETE', `/api/desk/canned-texts/${added.id}`)).json).toEqual({ kind: 'removed' })
    expect((await api.send('DELETE', `/api/desk/canned-texts/${added.id}`)).status).toBe(404)
    expect(double.deeds.map(({ action }) => action)).toEqual([
      'canned-text.added',
      'canned-text.changed',
      'canned-text.removed',
    ])
    expect(JSON.stringify(double.deeds)).not.toContain('Guten Tag')
  })

  it('are put into no other region, neither at first nor later', async () => {
    const { double, api } = await openDesk()
    const own = (await api.post('/api/desk/canned-texts', { ...text, region: 'kreis/dorf' })).json as { id: string }
    api.logIn(aUser(anna, { roles: [{ role: 'editor', region: dorf }] }))
    expect((await api.post('/api/desk/canned-texts', text)).status).toBe(403)
    expect((await api.send('PUT', `/api/desk/canned-texts/${own.id}`, text)).status).toBe(403)
    expect(double.cannedTexts).toMatchObject([{ region: dorf }])
  })

  it.each([
    ['a shortcut of two words', { shortcut: 'guten tag' }],
    ['no shortcut', { shortcut: '/' }],
    ['a text of 4,001 characters', { text: 'x'.repeat(4_001) }],
    ['no text', { text: ' \u200B' }],
    ['no title', { title: '' }],
    ['a language that is none', { language: '<script>' }],
  ])('are refused with %s', async (_, changes) => {
    const { double, api } = await openDesk()
    expect((await api.post('/api/desk/canned-texts', { ...text, ...changes })).status).toBe(400)
    expect(double.cannedTexts).toEqual([])
  })
})

describe('settings of a region', () => {
  const path = '/api/desk/admin/settings/musterstadt'
  const changed = { ...usualSettings, assignment: 'push', closedOn: ['2026-12-24'] }

  it('are seen and changed by its admins, and the log says which', async () => {
    const { double, api } = await openDesk()
    api.logIn(aUser(anna, { roles: [{ role: 'admin', region: musterstadt }] }))
    expect((await api.get(path)).json).toEqual(usualSettings)
    expect((await api.send('PUT', path, changed)).json).toEqual(changed)
    expect((await api.get(path)).json).toEqual(changed)
    expect(double.deeds).toMatchObject([
      { action: 'settings.changed', region: musterstadt, details: { changed: ['assignment', 'closedOn'] } },
    ])
  })

  it('are nobody else’s', async () => {
    const { double, api } = await openDesk()
    expect((await api.get(path)).status).toBe(403)
    api.logIn(aUser(anna, { roles: [{ role: 'admin', region: dorf }] }))
    expect((await api.get(path)).status).toBe(404)
    expect((await api.send('PUT', path, changed)).status).toBe(404)
    expect((await api.get(path.replace('musterstadt', 'kreis%2Fdorf'))).status).toBe(200)
    expect(double.settings.size).toBe(0)
  })

  it.each([
    ['a time zone that is none', { timeZone: 'Mars/Olympus' }],
    ['a day that ends before it begins', { hours: { weekly: [{ day: 1, from: '16:00', to: '09:00' }] } }],
    ['an eighth day', { hours: { weekly: [{ day: 8, from: '09:00', to: '16:00' }] } }],
    ['a clock that does not exist', { hours: { weekly: [{ day: 1, from: '24:00', to: '25:00' }] } }],
    ['a date that does not exist', { closedOn: ['2026-02-30'] }],
    ['a state that does not exist', { holidaysOf: 'XX' }],
    ['minutes of nothing', { handBackMinutes: 0 }],
    ['a line without a number', { lines: [{ label: 'Amt', reach: ' ' }] }],
  ])('are refused with %s', async (_, changes) => {
    const { double, api } = await openDesk()
    api.logIn(aUser(anna, { roles: [{ role: 'admin', region: null }] }))
    expect((await api.send('PUT', path, { ...changed, ...changes })).status).toBe(400)
    expect(double.settings.size).toBe(0)
  })

  it('may end at midnight', async () => {
    const { api } = await openDesk()
    api.logIn(aUser(anna, { roles: [{ role: 'admin', region: null }] }))
    const hours = { weekly: [{ day: 7, from: '20:00', to: '24:00' }] }
    expect((await api.send('PUT', path, { ...changed, hours })).json).toMatchObject({ hours })
  })
})

describe('what hangs on the installation', () => {
  const operator = aUser(anna, { roles: [{ role: 'operator', region: null }] })

  it('is nothing for anybody but operators', async () => {
    const { double, api } = await openDesk()
    double.letters.push(aDeadLetter({ id: '7' }))
    api.logIn(aUser(anna, { roles: [{ role: 'admin', region: null }] }))
    for (const path of ['channels', 'dead-letters', 'syncs']) {
      expect((await api.get(`/api/desk/admin/${path}`)).status).toBe(403)
    }
    expect((await api.post('/api/desk/admin/dead-letters/7/resend')).status).toBe(403)
    expect((await api.post('/api/desk/admin/syncs', { region: 'musterstadt' })).status).toBe(403)
    expect(double.letters).toHaveLength(1)
  })

  it('are dead letters, which are sent again, and their lane is woken', async () => {
    const { double, api } = await openDesk()
    api.logIn(operator)
    const letter = aDeadLetter()
    double.letters.push(letter)
    expect((await api.get('/api/desk/admin/dead-letters')).json).toEqual([
      {
        id: letter.id,
        channel: 'telegram',
        account: 'default',
        kind: 'text',
        reason: letter.reason,
        attempts: 3,
        at: '1970-01-01T00:00:00.001Z',
      },
    ])
    expect((await api.post(`/api/desk/admin/dead-letters/${letter.id}/resend`)).status).toBe(200)
    expect(double.woken).toEqual([lane])
    expect((await api.post(`/api/desk/admin/dead-letters/${letter.id}/resend`)).status).toBe(404)
    expect((await api.post('/api/desk/admin/dead-letters/1e3/resend')).status).toBe(404)
    expect(double.deeds).toMatchObject([{ action: 'dead-letter.resent', target: letter.id, region: null }])
  })

  it('are the accounts of channels', async () => {
    const { double, api } = await openDesk()
    api.logIn(operator)
    const account = { channel: 'telegram', account: 'default' } as const
    double.accounts.push(
      { ...account, state: { kind: 'broken', reason: 'revoked', since: new Date(0) } },
      { ...account, account: 'other', state: { kind: 'working' } },
    )
    expect((await api.get('/api/desk/admin/channels')).json).toEqual([
      { ...account, brokenReason: 'revoked', brokenSince: '1970-01-01T00:00:00.000Z' },
      { ...account, account: 'other', brokenReason: null, brokenSince: null },
    ])
  })

  it('are syncs, which are begun for a region that is served', async () => {
    const begun: string[] = []
    const edition = { region: musterstadt, language: languageTag('de'), pages: 3, passages: 9, readAt: new Date(0) }
    const { api } = await openDesk({
      editions: { of: async () => [edition] },
      startSync: (slug) => void begun.push(slug),
    })
    api.logIn(operator)
    expect((await api.get('/api/desk/admin/syncs')).json).toEqual([
      {
        region: 'musterstadt',
        name: 'Musterstadt',
        languages: [{ language: 'de', pages: 3, passages: 9, readAt: '1970-01-01T00:00:00.000Z' }],
      },
      { region: 'kreis/dorf', name: 'Dorf im Kreis', languages: [] },
    ])
    expect((await api.post('/api/desk/admin/syncs', { region: 'musterstadt' })).status).toBe(202)
    expect((await api.post('/api/desk/admin/syncs', { region: 'anderswo' })).status).toBe(404)
    expect(begun).toEqual(['musterstadt'])
  })
})

describe('what a model helps with', () => {
  it('is the translation of threads, of last words and of a reply', async () => {
    const { translator } = translatorDouble()
    const { double, api } = await openDesk({ translator })
    const lastWords = 'Допоможіть мені, будь ласка, з документами'
    const thread = aThread({ lastWords, lines: [aNewcomerLine(lastWords)] })
    double.threads.push(thread)
    const [original, text] = [lastWords, `«de: ${lastWords}»`]
    expect((await api.post('/api/desk/translations', { to: 'de' })).json).toEqual({
      translations: [{ id: thread.id, text }],
    })
    expect((await api.post(pathOf(thread.id, 'translation'), { to: 'de' })).json).toEqual({
      translations: [{ original, text }],
      isWhole: true,
    })
    const preview = async (from: string) => (await api.post(pathOf(thread.id, 'preview'), { text: 'Hallo', from })).json
    expect(await preview('de')).toEqual({ kind: 'translated', text: '«uk: Hallo»', language: 'uk' })
    expect(await preview('uk')).toEqual({ kind: 'unneeded', text: null, language: 'uk' })
  })

  it('is a reply to the last question, in the counsellor’s language, which is asked in nobody’s name', async () => {
    const asked: unknown[] = []
    const answer = anAnswer({ promptVersion: 'draft@1' })
    const { double, api } = await openDesk({
      recogniser: { recognise: (text) => (text.includes('?') ? { kind: 'question' } : { kind: 'human' }) },
      suggester: {
        respond: async (question) => {
          asked.push(question)
          return answer
        },
      },
    })
    const lines = [aNewcomerLine('Де школа?'), aNewcomerLine('Ich möchte einen Menschen'), aLotseLine()]
    double.threads.push(aThread({ lines }))
    const path = pathOf(double.threads[0]?.id ?? '', 'suggestion')
    const { title = '', url = '' } = answer.citations[0] ?? {}
    expect((await api.post(path, { language: 'de' })).json).toEqual({ text: answer.text, citations: [{ title, url }] })
    expect(asked).toEqual([{ id: expect.any(String), region: musterstadt, text: 'Де школа?', language: 'de' }])
  })

  it('is no reply where the pages have none, nobody asked anything, or no model writes', async () => {
    const suggester = { respond: async () => anAnswer({ kind: 'abstained' }) }
    const { double, api } = await openDesk({ suggester })
    double.threads.push(aThread({ lines: [aNewcomerLine('Де школа?')] }), aThread())
    for (const { id } of double.threads) {
      const { status, json } = await api.post(pathOf(id, 'suggestion'), { language: 'de' })
      expect([status, json]).toMatchObject([404, { error: { code: 'nothing-found' } }])
    }
    const without = await openDesk()
    const { json } = await without.api.post(pathOf(aThread().id, 'suggestion'), { language: 'de' })
    expect(json).toMatchObject({ error: { code: 'no-model' } })
  })
})

describe('what can be sent', () => {
  const found = (changes: Partial<FoundPage>): FoundPage => ({
    pageId: 1,
    path: '/musterstadt/de/schule/',
    url: null,
    kind: 'page',
    title: 'Schule',
    ancestors: [],
    language: languageTag('de'),
    lastUpdated: null,
    eventDates: [],
    score: 1,
    passages: [],
    ...changes,
  })
  const form = { kind: 'form', url: 'https://musterstadt.example/form', text: 'Antrag' } as const
  const phone = { kind: 'phone', url: 'tel:123', text: '123' } as const
  const passage = { position: 0, headings: [], lines: [], links: [form, phone], score: 1 }

  it('is found by words in the region’s pages, and in the newcomer’s language where it is translated', async () => {
    const turns: Turn[] = []
    const pages = [
      found({ pageId: 7, passages: [passage] }),
      found({ pageId: 8, kind: 'place', title: 'Bad', path: '/musterstadt/de/locations/bad/' }),
    ]
    const translation = { ...found({ pageId: 70, title: 'Школа', path: '/musterstadt/uk/shkola/' }) }
    const { double, api } = await openDesk({
      retriever: {
        retrieve: async (turn) => {
          turns.push(turn)
          return { pages, confidence: 1, scope: 'best-page', weights: new Map() }
        },
      },
      contents: {
        translationOf: async (_region, page) => (page === 7 ? 70 : undefined),
        page: async () => ({
          ...translation,
          language: languageTag('uk'),
          ancestors: [],
          place: null,
          dates: [],
          passages: [passage],
        }),
      },
    })
    double.threads.push(aThread())
    const path = `${pathOf(double.threads[0]?.id ?? '', 'attachable')}?q=${encodeURIComponent('die Schule')}`
    expect((await api.get(path)).json).toEqual([
      { kind: 'page', title: 'Школа', url: 'https://integreat.example/musterstadt/uk/shkola/', language: 'uk' },
      { kind: 'form', title: 'Antrag', url: form.url, language: 'uk' },
      { kind: 'place', title: 'Bad', url: 'https://integreat.example/musterstadt/de/locations/bad/', language: 'de' },
    ])
    expect(turns).toMatchObject([{ region: { slug: musterstadt }, question: { text: 'die Schule' }, language: 'de' }])
    expect((await api.get(path.replace(/q=.*/, 'q=%20'))).status).toBe(400)
  })
})

describe('the search', () => {
  const hit = (text: string | null, changes: Partial<FoundConversation> = {}): FoundConversation => {
    const { lines: _, notes: __, undo: ___, ...conversation } = aThread()
    return { ...conversation, text, ...changes }
  }

  it('asks for one’s regions, the words and the filters, and marks what it found', async () => {
    const queries: ConversationQuery[] = []
    const { api } = await openDesk({
      search: {
        find: async (query) => {
          queries.push(query)
          return [hit('Wo ist die Wohnung?'), hit(null)]
        },
      },
    })
    const filters = 'state=closed&language=uk&topic=work&tag=eilig&cause=document&from=2026-07-01&to='
    const { json } = await api.get(`/api/desk/search?q=Wohn%20!&region=&${filters}`)
    expect(queries).toEqual([
      {
        regions: [musterstadt, dorf],
        words: ['wohn'],
        isWithin: false,
        filters: {
          state: 'closed',
          language: 'uk',
          topic: 'work',
          tag: 'eilig',
          cause: 'document',
          from: new Date('2026-07-01'),
        },
        after: null,
        limit: 26,
      },
    ])
    expect(json).toMatchObject({
      found: [{ excerpt: { text: 'Wo ist die Wohnung?', marks: [{ start: 11, end: 15 }] } }, { excerpt: null }],
      cursor: null,
    })
    await api.get('/api/desk/search?region=kreis/dorf')
    expect(queries[1]).toMatchObject({ regions: [dorf], words: [] })
    await api.get('/api/desk/search?region=anderswo')
    expect(queries[2]).toMatchObject({ regions: [] })
  })

  it('goes on after the last that it showed', async () => {
    const all = Array.from({ length: 26 }, (_, i) => hit(null, { since: new Date(1_000 - i) }))
    const queries: ConversationQuery[] = []
    const { api } = await openDesk({
      search: {
        find: async (query) => {
          queries.push(query)
          return all
        },
      },
    })
    const { found, cursor } = (await api.get('/api/desk/search')).json as { found: { id: string }[]; cursor: string }
    expect(found).toHaveLength(25)
    await api.get(`/api/desk/search?cursor=${cursor}`)
    expect(queries[1]?.after).toEqual({ since: all[24]?.since, id: all[24]?.id })
  })

  it.each(['cursor=x', 'state=open', 'counsellor=anna', 'from=yesterday', `q=${'x'.repeat(201)}`])(
    'refuses %s',
    async (query) => {
      const { api } = await openDesk()
      expect((await api.get(`/api/desk/search?${query}`)).status).toBe(400)
    },
  )
})
