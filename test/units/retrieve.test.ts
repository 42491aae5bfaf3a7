import { describe, expect, it, vi } from 'vitest'
import { choosePages } from '../../src/answer/retrieve/choose.ts'
import { confidenceIn, coverage, shown } from '../../src/answer/retrieve/confidence.ts'
import { featuresOf } from '../../src/answer/retrieve/features.ts'
import { rankPages } from '../../src/answer/retrieve/rank.ts'
import { questionWords } from '../../src/answer/retrieve/question-words.ts'
import { translateWords, type TableLookup } from '../../src/answer/retrieve/translate.ts'
import { weigh } from '../../src/answer/retrieve/weigh.ts'
import type { Question } from '../../src/domain/answer.ts'
import { languageTag } from '../../src/domain/language.ts'
import type { MatchedPage, RankedPage, Reading, ScoredVersion, WordMatches } from '../../src/domain/ranking.ts'
import type { TermTable } from '../../src/domain/term-tables.ts'
import { termsOfWord } from '../../src/domain/terms.ts'
import { turn } from '../doubles/found-pages.ts'

const de = languageTag('de')
const en = languageTag('en')

describe('choosing the pages to compare', () => {
  const version = (id: number, originalPath: string, isOwn: boolean, score: number): ScoredVersion => ({
    id,
    originalPath,
    isOwn,
    score,
  })

  it('takes each page once, by how far it stands out in either language', () => {
    const pages = choosePages([
      version(1, 'a', true, 1),
      version(2, 'b', true, 5),
      version(11, 'a', false, 100),
      version(12, 'b', false, 900),
      version(13, 'c', false, 200),
    ])
    expect(pages).toEqual([
      { own: 2, original: 12 },
      { own: null, original: 13 },
      { own: 1, original: 11 },
    ])
  })

  it('leaves out pages that have nothing of the question', () => {
    expect(choosePages([version(1, 'a', true, 0), version(2, 'b', true, 1)])).toEqual([{ own: 2, original: null }])
  })

  it('compares forty at most', () => {
    const many = Array.from({ length: 60 }, (_, i) => version(i, `page ${i}`, true, i))
    expect(choosePages(many).map(({ own }) => own)).toEqual(Array.from({ length: 40 }, (_, i) => 59 - i))
  })
})

const matches = (...words: number[]): WordMatches => ({ title: words.map(() => 0), passages: [words] })

describe('ranking', () => {
  const pages: MatchedPage[] = [
    { id: 1, own: matches(1, 0), original: matches(1, 0) },
    { id: 2, own: null, original: matches(4, 4) },
    { id: 3, own: matches(4, 4), original: null },
    { id: 4, own: matches(0, 1), original: matches(0, 1) },
  ]
  const onlyMatch = {
    ownMatch: 1,
    ownPage: 0,
    originalMatch: 1,
    originalPassage: 0,
    originalPage: 0,
    originalTitle: 0,
    length: 0,
  }

  it('takes a page without one of its versions to match in it as well as in the other', () => {
    for (const { ownMatch, originalMatch } of featuresOf(pages).slice(1, 3)) expect(ownMatch).toBe(originalMatch)
  })

  it('gives chances that sum up to one, the best page first', () => {
    const ranked = rankPages(pages, onlyMatch)
    expect(new Set(ranked.slice(0, 2).map(({ id }) => id))).toEqual(new Set([2, 3]))
    expect(ranked.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1)
  })

  it('has nothing to say of no pages, and is sure of a single one', () => {
    expect(rankPages([], onlyMatch)).toEqual([])
    expect(rankPages(pages.slice(0, 1), onlyMatch).map(({ score }) => score)).toEqual([1])
  })
})

describe('translating a question’s words', () => {
  const table: TermTable = new Map([
    [
      'fees',
      [
        { word: 'gebuhren', weight: 0.6 },
        { word: 'kosten', weight: 0.4 },
      ],
    ],
    ['fees*', [{ word: 'gebuhren', weight: 1 }]],
    ['dog', [{ word: 'hund', weight: 1 }]],
    ['dog fees', [{ word: 'hundesteuer', weight: 1 }]],
  ])
  const asked: (readonly string[])[] = []
  const tables = {
    async lookup(_pair: unknown, units: readonly string[]) {
      asked.push(units)
      return new Map([...table].filter(([unit]) => units.includes(unit)))
    },
  }
  const translated = (...words: string[]) => translateWords(words, { from: languageTag('sq'), to: de }, tables)

  it('averages what is known of the word and of its beginning', async () => {
    const [meanings] = await translated('fees')
    expect(meanings?.all.get('gebuhren')).toBeCloseTo(0.8)
    expect(meanings?.all.get('kosten')).toBeCloseTo(0.2)
  })

  it('lets two words that stand together say something of each', async () => {
    const [dog, fees] = await translated('dog', 'fees')
    expect(dog?.all.get('hund')).toBeCloseTo(0.7)
    expect(fees?.all.get('hundesteuer')).toBeCloseTo(0.3)
  })

  it('lets names and numbers stand for themselves', async () => {
    const words = await translated('wohngeld', '2026')
    expect(words.map(({ all }) => all)).toEqual([new Map([['wohngeld', 1]]), new Map([['2026', 1]])])
  })

  it('asks the tables once', async () => {
    asked.length = 0
    await translated('dog', 'fees', '7')
    expect(asked).toHaveLength(1)
  })
})

describe('a question’s words', () => {
  const asked = (question: Partial<Question>) => {
    const asking = turn('Where is the office?')
    const languages = [
      { tag: de, nativeName: 'Deutsch', direction: 'ltr' },
      { tag: en, nativeName: 'English', direction: 'ltr' },
    ] as const
    const region = { ...asking.region, languages }
    return { ...asking, region, language: en, question: { ...asking.question, ...question } }
  }

  it('are looked up in the tables for pages that nobody has translated', async () => {
    const words = await questionWords(asked({}), {
      lookup: async () => new Map([['office', [{ word: 'amt', weight: 1 }]]]),
    })
    expect(words.own?.words.map(({ itself }) => itself)).toEqual([new Map([['office', 1]])])
    expect([...(words.original?.words[0]?.itself.keys() ?? [])]).toEqual(['amt'])
  })

  it('are taken from a translation of the whole question where there is one, without any table', async () => {
    const lookup = vi.fn<TableLookup['lookup']>()
    const words = await questionWords(asked({ textInDefaultLanguage: 'Wo ist das Bürgerbüro?' }), { lookup })
    expect(words.original?.words.map(({ itself }) => itself)).toEqual([new Map([['burgerburo', 1]])])
    expect(lookup).not.toHaveBeenCalled()
  })
})

describe('weighing a question’s words', () => {
  const weighing = { rarityPower: 1, lengthPower: 0 }
  const alone = (word: string) => ({ itself: new Map([[word, 1]]), all: new Map([[word, 1]]) })
  const words = [alone('kita'), alone('hort')]
  const rare = new Set(termsOfWord('kita'))
  const lexiconOf = async (_language: unknown, terms: readonly number[]) => ({
    passages: 100,
    frequencies: terms.map((term) => (rare.has(term) ? 1 : 90)),
  })

  it('gives rare words more', async () => {
    const reading = await weigh({ language: de, words, weighing, lexiconOf })
    const [kita = 0, hort = 0] = reading?.words.map(({ weights }) => weights.reduce((a, b) => a + b, 0)) ?? []
    expect(kita).toBeGreaterThan(hort * 5)
  })

  it('says what a word weighs without what else it may be called', async () => {
    const widened = { itself: alone('kita').all, all: new Map([...alone('kita').all, ...alone('hort').all]) }
    const reading = await weigh({ language: de, words: [alone('kita'), widened], weighing, lexiconOf })
    const [kita, both] = reading?.words ?? []
    expect(both?.weight).toBeCloseTo(kita?.weight ?? 0)
    expect(both?.terms.length).toBeGreaterThan(kita?.terms.length ?? 0)
  })

  it('makes no reading where there are no pages in the language', async () => {
    const empty = async () => ({ passages: 0, frequencies: [] })
    expect(await weigh({ language: de, words, weighing, lexiconOf: empty })).toBeNull()
  })
})

describe('confidence', () => {
  const weights = { bias: -1, chance: 1, lead: 0.2, agreed: 0.2, covered: 0.8, words: 0 }
  const reading: Reading = { language: de, words: [1, 2].map((term) => ({ terms: [term], weights: [1], weight: 1 })) }
  const readings = { own: reading, original: null }
  const page = (id: number, score: number, ...words: number[]): RankedPage => ({
    id,
    score,
    own: matches(...words),
    original: null,
  })
  const confidence = (...ranked: RankedPage[]) => confidenceIn(ranked, readings, weights)

  it('is none where nothing was found', () => {
    expect(confidence()).toBe(0)
  })

  it('grows with the distance from the other pages, and with how much of the question the page has', () => {
    const clear = confidence(page(1, 0.9, 1, 1), page(2, 0.1, 0, 1))
    expect(clear).toBeGreaterThan(confidence(page(1, 0.6, 1, 1), page(2, 0.4, 1, 1)))
    expect(clear).toBeGreaterThan(confidence(page(1, 0.9, 1, 0), page(2, 0.1, 0, 1)))
  })

  it('stays within bounds for a single page', () => {
    expect(confidence(page(1, 1, 1, 1))).toBeLessThanOrEqual(1)
    expect(confidence(page(1, 1, 0, 0))).toBeGreaterThanOrEqual(0)
  })

  it('looks at the version that is shown', () => {
    const original = { language: en, words: reading.words }
    const untranslated = { id: 1, score: 0.9, own: null, original: matches(1, 1) }
    expect(shown(untranslated, { own: reading, original })).toEqual({ reading: original, matches: matches(1, 1) })
    expect(coverage(original, matches(1, 0))).toBe(0.5)
  })
})
