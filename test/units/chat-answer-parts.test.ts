import { describe, expect, it } from 'vitest'
import { partsOf } from '../../adapters/http/chat/browser/answer-parts.ts'
import { safeUrl, splitAtUrls } from '../../adapters/http/page/browser/links.ts'
import { readAnswer } from '../../adapters/http/chat/browser/read-answer.ts'
import { composeAnswer, composeWritten } from '../../src/answer/compose.ts'
import type { Decision } from '../../src/domain/turn.ts'
import { foundPage, turn } from '../doubles/found-pages.ts'
import { aCitation, anAnswer } from '../doubles/responder.ts'

describe('an answer on the chat page', () => {
  const registering = { ...foundPage('Anmelden', []), title: 'Wohnung anmelden' }
  const festival = { ...foundPage('Fest', []), eventDates: [new Date('2026-12-01T17:00:00Z')] }
  const compose = (decision: Decision, pages = [registering, festival]) => {
    const decided = {
      turn: turn('Wo?'),
      finding: { pages, confidence: 0.9, scope: 'best-page' as const, weights: new Map() },
      decision,
    }
    return { ...composeAnswer({ ...decided, promptVersion: null }, (path) => `https://x.example${path}`), latencyMs: 1 }
  }

  it('has cards where the text quotes, and neither quotation, dates nor address twice', () => {
    const answer = compose({
      kind: 'answered',
      quotes: [
        { page: registering, lines: ['Montag\t8–12 Uhr', 'Die Anmeldung ist kostenlos.'], facts: [], links: [] },
        { page: festival, lines: ['Alle sind eingeladen.'], facts: [], links: [] },
      ],
    })
    const [first, second] = answer.citations
    expect(partsOf(answer)).toEqual([
      { kind: 'text', text: expect.stringMatching(/^[^\n]*Wohnung anmelden[^\n]*$/) },
      { kind: 'citation', citation: first },
      { kind: 'text', text: expect.stringMatching(/^[^\n]*Fest[^\n]*$/) },
      { kind: 'citation', citation: second },
    ])
  })

  it('leaves what a model wrote as text, with a card for each page that it rests on in the place of their list', () => {
    const quoted = (...lines: string[]) => ({ page: registering, lines, facts: [], links: [] })
    const quotes = [quoted('Die Anmeldung ist kostenlos.'), quoted('Kommen Sie bald.')]
    const finding = { pages: [registering], confidence: 0.9, scope: 'best-page' as const, weights: new Map() }
    const sentences = ['Die Anmeldung ist kostenlos.', 'Man soll bald kommen.']
    const written = { kind: 'written', turn: turn('Wo?'), finding, sentences, isList: false, quotes } as const
    const composed = composeWritten(written, (path) => `https://x.example${path}`)
    const text = `${composed.text}\n\nHat das geholfen?`
    const parts = partsOf({ ...composed, text, promptVersion: 'draft@1', latencyMs: 1 })
    expect(parts).toMatchObject([
      { kind: 'text', text: expect.stringMatching(/^Die Anmeldung ist kostenlos\. Man soll bald kommen\.\n/) },
      { kind: 'citation', citation: { quote: 'Die Anmeldung ist kostenlos.\n…\nKommen Sie bald.' } },
      { kind: 'text', text: 'Hat das geholfen?' },
    ])
  })

  it('has a quotation’s translation below its card', () => {
    const quotes = [{ page: registering, lines: ['Montag\t8–12 Uhr'], facts: [], links: [] }]
    const finding = { pages: [registering], confidence: 0.9, scope: 'best-page' as const, weights: new Map() }
    const composed = composeAnswer(
      {
        turn: turn('Wo?'),
        finding,
        decision: { kind: 'answered', quotes },
        promptVersion: null,
        translations: new Map([['Montag\t8–12 Uhr', 'Понеділок\t8–12']]),
      },
      (path) => `https://x.example${path}`,
    )
    expect(partsOf({ ...composed, latencyMs: 1 }).slice(1)).toEqual([
      { kind: 'citation', citation: composed.citations[0] },
      { kind: 'text', text: expect.stringMatching(/^[^\n]+:\nПонеділок · 8–12$/) },
    ])
  })

  it('lists pages that may help once, below the sentence that introduces them', () => {
    const answer = compose({ kind: 'abstained', reason: 'nothing-found' })
    const [text, pages] = partsOf(answer)
    expect(text).toEqual({ kind: 'text', text: expect.not.stringContaining('https://') })
    expect(pages).toEqual({ kind: 'pages', candidates: answer.candidates, isIntroduced: true })
  })

  it('introduces pages that may help where the text says nothing of them', () => {
    const [, pages] = partsOf(anAnswer({ kind: 'abstained', text: 'Leider nein.', citations: [] }))
    expect(pages).toBeUndefined()
    const candidates = [1, 2, 3, 4].map((n) => ({
      pageId: n,
      title: `${n}`,
      url: `https://x.example/${n}`,
      score: 0.1,
    }))
    expect(partsOf(anAnswer({ kind: 'abstained', text: 'Leider nein.', candidates }))).toEqual([
      { kind: 'text', text: 'Leider nein.' },
      { kind: 'pages', candidates: candidates.slice(0, 3), isIntroduced: false },
    ])
  })

  it('shows what the text does not quote after the text, in whatever words it is written', () => {
    const citation = aCitation()
    const text = 'Sie haben zwei Wochen Zeit.\n\nMehr dazu: https://anders.example/'
    expect(partsOf(anAnswer({ text, citations: [citation] }))).toEqual([
      { kind: 'text', text },
      { kind: 'citation', citation },
    ])
  })

  it('drops the marks that stood around a quotation', () => {
    const citation = aCitation({ quote: 'Kostenlos.' })
    expect(partsOf(anAnswer({ text: 'Es steht da:\n„Kostenlos.“', citations: [citation] }))).toEqual([
      { kind: 'text', text: 'Es steht da:' },
      { kind: 'citation', citation },
    ])
  })

  it('shows every citation once, even if one quotation is within another', () => {
    const citations = [aCitation({ quote: 'kostenlos' }), aCitation({ quote: 'Die Anmeldung ist kostenlos.' })]
    const parts = partsOf(anAnswer({ text: 'Dort steht:\nDie Anmeldung ist kostenlos.', citations }))
    expect(parts.filter(({ kind }) => kind === 'citation')).toHaveLength(2)
  })
})

describe('addresses in a text', () => {
  const urlsOf = (text: string) => splitAtUrls(text).flatMap(({ url }) => url ?? [])

  it.each([
    ['Siehe https://bzst.de.', ['https://bzst.de/']],
    ['(https://x.example/a_(b))', ['https://x.example/a_(b)']],
    ['انظر https://x.example/ar/، ثم http://y.example؟', ['https://x.example/ar/', 'http://y.example/']],
    ['„https://x.example/?q=1&r=2#c“', ['https://x.example/?q=1&r=2#c']],
    ['javascript:alert(1) data:text/html,x ftp://x', []],
    ['https:// http://[ keine', []],
  ])('are found in %s', (text, urls) => {
    expect(urlsOf(text)).toEqual(urls)
  })

  it('leave the text as it was', () => {
    const text = 'a https://x.example, b\n(http://y.example) c'
    expect(
      splitAtUrls(text)
        .map((stretch) => stretch.text)
        .join(''),
    ).toBe(text)
  })

  it.each(['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', 'vbscript:x', 'blob:x', '/chat', ''])(
    'are never followed where they could run something: %j',
    (address) => {
      expect(safeUrl(address)).toBeUndefined()
    },
  )

  it.each(['https://x.example/', 'tel:+498912345', 'mailto:a@x.example'])('are followed otherwise: %s', (address) => {
    expect(safeUrl(address)).toBe(address)
  })
})

describe('reading an answer', () => {
  it('takes one as the service gives it', () => {
    const answer = anAnswer({ citations: [aCitation({ lastUpdated: null })] })
    expect(readAnswer(JSON.parse(JSON.stringify(answer)))).toEqual(answer)
  })

  it.each([
    null,
    [],
    'text',
    {},
    { ...anAnswer(), text: 5 },
    { ...anAnswer(), citations: [null] },
    { ...anAnswer(), citations: [{ ...aCitation(), quote: undefined }] },
    { ...anAnswer(), citations: [{ ...aCitation(), links: [{ kind: 'web' }] }] },
    { ...anAnswer(), candidates: {} },
  ])('refuses %j', (foreign) => {
    expect(readAnswer(foreign)).toBeUndefined()
  })
})
