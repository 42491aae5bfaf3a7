import { describe, expect, it } from 'vitest'
import { startBudget, within } from '../../src/answer/with-model/budget.ts'
import { longestChain, type ModelCall } from '../../src/answer/with-model/calls.ts'
import { quotesFor } from '../../src/answer/with-model/cite.ts'
import { fuse } from '../../src/answer/with-model/fuse.ts'
import { languageName } from '../../src/answer/with-model/language-name.ts'
import { passagesToWriteFrom } from '../../src/answer/with-model/passages.ts'
import { withoutMarks } from '../../src/answer/with-model/marks.ts'
import { longestText } from '../../src/domain/inbound.ts'
import { appLanguages, languageTag } from '../../src/domain/language.ts'
import type { FoundPage } from '../../src/domain/ranking.ts'
import type { Finding } from '../../src/domain/turn.ts'
import { foundPage } from '../doubles/found-pages.ts'

const german = languageTag('de')

const finding = (confidence: number, ...pages: FoundPage[]): Finding => ({
  pages,
  confidence,
  scope: 'best-page',
  weights: new Map(),
})

const page = (title: string) => foundPage(title, [{ lines: [title, `Alles über ${title}.`], score: 1 }])
const titles = ({ pages }: Finding) => pages.map(({ title }) => title)

describe('several searches as one', () => {
  it('put first what a sure one found, and then what several found', () => {
    const sure = finding(0.9, page('Kita'), page('Schule'))
    const unsure = finding(0.1, page('Müll'), page('Schule'))
    expect(titles(fuse([unsure, sure]))).toEqual(['Kita', 'Schule', 'Müll'])
    expect(fuse([unsure, sure]).confidence).toBe(0.9)
  })

  it('keep a page’s text from the search that read it', () => {
    const named: FoundPage = { ...page('Kita'), passages: [] }
    expect(fuse([finding(0.9, named), finding(0.1, page('Kita'))]).pages[0]?.passages).toHaveLength(1)
    expect(fuse([finding(0.9, page('Kita')), finding(0.1, named)]).pages[0]?.passages).toHaveLength(1)
  })

  it('name ten pages at most', () => {
    const many = (from: number) => Array.from({ length: 8 }, (_, i) => page(`Seite ${from + i}`))
    expect(fuse([finding(0.5, ...many(0)), finding(0.5, ...many(8))]).pages).toHaveLength(10)
  })

  it('are what they were where there was only one', () => {
    const one = finding(0.4, page('Kita'))
    expect(fuse([one])).toBe(one)
  })
})

describe('the passages to write from', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, i) => ({ lines: [`Teil ${i}`], score: i }))

  it('are four of a page at most, the best ones, in its order', () => {
    const passages = passagesToWriteFrom(finding(0.9, foundPage('Lang', lines(9)), page('Kita')), german)
    expect(passages.map(({ text }) => text)).toEqual(['Teil 5', 'Teil 6', 'Teil 7', 'Teil 8', 'Kita\nAlles über Kita.'])
    expect(passages.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5])
  })

  it('are twelve at most, and no longer than a prompt may be', () => {
    const four = Array.from({ length: 5 }, (_, i) => ({ ...foundPage(`Seite ${i}`, lines(4)) }))
    expect(passagesToWriteFrom(finding(0.9, ...four), german)).toHaveLength(12)
    const long = Array.from({ length: 3 }, (_, i) => foundPage(`Lang ${i}`, [{ lines: ['x'.repeat(5_000)], score: 1 }]))
    expect(passagesToWriteFrom(finding(0.9, ...long), german)).toHaveLength(2)
    const endless = foundPage('Endlos', [{ lines: ['x'.repeat(50_000)], score: 1 }])
    expect(passagesToWriteFrom(finding(0.9, endless), german)[0]?.text).toHaveLength(longestText)
  })

  it('say when an event is, and hide nothing', () => {
    const event = {
      ...foundPage('Fest', [{ lines: ['Ein\u200b Fest\u202e.'], score: 1 }]),
      eventDates: [new Date('2026-11-28T17:00:00Z')],
    }
    const [passage] = passagesToWriteFrom(finding(0.9, event), german)
    expect(passage?.text).toBe('Ein Fest.\nSamstag, 28. November 2026 um 18:00')
  })
})

describe('a quotation for what was written', () => {
  const office = foundPage('Bürgerbüro', [
    {
      lines: [
        'Öffnungszeiten',
        'Das Bürgerbüro ist am Rathausplatz.',
        'Es öffnet montags von 8:00 bis 12:30 Uhr.',
        'Bringen Sie Ihren Ausweis mit.',
        'Kinder brauchen eine Geburtsurkunde.',
      ],
      score: 2,
    },
    { lines: ['Anfahrt', 'Die Linie 6 hält davor.'], score: 1 },
  ])
  const [first, second] = passagesToWriteFrom(finding(1, office), german)
  const written = (text: string, ...cited: (typeof first)[]) => ({
    text,
    marked: text,
    invented: [],
    cited: cited.filter((one) => one !== undefined),
  })
  const quoted = (...sentences: ReturnType<typeof written>[]) => quotesFor(sentences, finding(1, office))

  it('is the page’s sentence that says it, in whatever language it was written', () => {
    expect(quoted(written('У понеділок з 8:00 до 12:30.', first))[0]?.lines).toEqual([
      'Es öffnet montags von 8:00 bis 12:30 Uhr.',
    ])
  })

  it('is what each sentence rests on, in the page’s order and once', () => {
    const sentences = [
      written('Die Linie 6 hält davor.', second),
      written('Ausweis mitbringen.', first),
      written('Bringen Sie Ihren Ausweis mit.', first),
    ]
    expect(quoted(...sentences).map(({ lines }) => lines)).toEqual([
      ['Bringen Sie Ihren Ausweis mit.'],
      ['Die Linie 6 hält davor.'],
    ])
  })

  it('is one stretch where its sentences stand side by side', () => {
    const sentences = [
      written('Kinder brauchen eine Geburtsurkunde.', first),
      written('Bringen Sie Ihren Ausweis mit.', first),
    ]
    expect(quoted(...sentences).map(({ lines }) => lines)).toEqual([
      ['Bringen Sie Ihren Ausweis mit.', 'Kinder brauchen eine Geburtsurkunde.'],
    ])
  })

  it('is the page’s title where it has nothing but the CMS’s fields', () => {
    const place: FoundPage = {
      ...office,
      passages: [{ position: 0, headings: [], lines: [{ kind: 'fact', text: 'Tel. 0821 1' }], links: [], score: 1 }],
    }
    const [passage] = passagesToWriteFrom(finding(1, place), german)
    expect(quotesFor([written('Tel. 0821 1', passage)], finding(1, place))).toMatchObject([
      { lines: ['Bürgerbüro'], facts: ['Tel. 0821 1'] },
    ])
  })

  it('comes page by page, in the order in which they come in the text', () => {
    const waste = page('Müll')
    const [other] = passagesToWriteFrom(finding(1, waste), german)
    const quotes = quotesFor(
      [written('Alles über Müll.', other), written('Die Linie 6 hält davor.', second, other)],
      finding(1, office, waste),
    )
    expect(quotes.map((quote) => quote.page.title)).toEqual(['Müll', 'Bürgerbüro'])
  })
})

describe('a turn’s time', () => {
  const over = { signal: AbortSignal.abort(), left: () => 0 }

  it('ends whatever is not done', async () => {
    const failing = within(over, new Promise(() => undefined))
    await expect(failing).rejects.toMatchObject({ name: 'ModelFailure', kind: 'timeout' })
  })

  it('does not keep what is done, or what went wrong, from being heard', async () => {
    const budget = startBudget(60_000)
    expect(await within(budget, Promise.resolve('done'))).toBe('done')
    await expect(within(budget, Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    expect(budget.left()).toBeGreaterThan(0.9)
    expect(budget.signal.aborted).toBe(false)
  })
})

describe('the longest chain of calls', () => {
  const call = (from: number, to: number): ModelCall => ({ task: 'draft', outcome: 'answered', from, to })

  it('counts those that waited for one another', () => {
    expect(longestChain([])).toBe(0)
    expect(longestChain([call(0, 10), call(10, 20), call(25, 30)])).toBe(3)
    expect(longestChain([call(0, 10), call(2, 8), call(9, 20), call(12, 14)])).toBe(2)
  })
})

describe('what a model is told', () => {
  it('a language by its name, with the script where there are two', () => {
    for (const tag of [...appLanguages, languageTag('de-si')]) expect(languageName(tag)).not.toBe(tag)
    expect(languageName(languageTag('sr-latn'))).toBe('Serbian in Latin letters')
  })

  it('a question for searching without the marks of what was hidden', () => {
    expect(withoutMarks('Wo kann ⟦NAME_1⟧, meine Tochter, lernen?')).toBe('Wo kann, meine Tochter, lernen?')
  })
})
