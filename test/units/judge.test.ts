import { describe, expect, it } from 'vitest'
import { asksToCompare } from '../../src/answer/retrieve/asks-to-compare.ts'
import { judge } from '../../src/answer/retrieve/judge.ts'
import { languageTag } from '../../src/domain/language.ts'
import type { RankedPage, Reading } from '../../src/domain/ranking.ts'

const words = (many: number): Reading => ({
  language: languageTag('de'),
  words: Array.from({ length: many }, (_, term) => ({ terms: [term], weights: [1], weight: 1 })),
})

const page = (id: number, score: number, ...passage: number[]): RankedPage => ({
  id,
  score,
  own: { title: passage.map(() => 0), passages: [passage] },
  original: null,
})

/** Chances that follow the best page's score alone. */
const only = (bias: number) => ({ bias, chance: 1, lead: 0, agreed: 0, covered: 0, words: 0 })
const weights = { best: only(0), either: only(1.5) }

const judged = (question: string, ranked: readonly RankedPage[], many = 5) =>
  judge(question, ranked, { own: words(many), original: null }, weights)

describe('what an answer rests on', () => {
  const half = (id: number, score: number) => page(id, score, 1, 1, 1, 0, 0)

  it('is the best page where it is likely the right one', () => {
    expect(judged('Was kostet die Kita?', [half(1, 0.9), half(2, 0.1)])).toEqual({
      confidence: 0.9,
      scope: 'best-page',
    })
  })

  it('is the first two pages where one of them is likely right, and it is hard to tell which', () => {
    const { scope, confidence } = judged('Was kostet die Kita?', [half(1, 0.5), half(2, 0.4)])
    expect(scope).toBe('first-two')
    expect(confidence).toBeGreaterThan(0.5)
  })

  it('is the only page there is', () => {
    expect(judged('Was kostet die Kita?', [half(1, 0.5)])).toEqual({ confidence: 0.5, scope: 'best-page' })
  })

  it('is a topic where few words are all covered', () => {
    expect(judged('Deutsch lernen', [page(1, 0.3, 1, 1), page(2, 0.3, 1, 1)], 2).scope).toBe('topic')
  })

  it.each([
    'Was ist der Unterschied zwischen Minijob und Midijob?',
    'What is the difference between asylum and toleration?',
    'Quelle est la différence entre le CDD et le CDI ?',
    'ما الفرق بين اللجوء والحماية؟',
    'Яка різниця між ВНЖ і ПМЖ?',
    'Чем отличается Kita от Kindergarten?',
    'İkamet izni ile oturum izni arasındaki fark nedir?',
  ])('is a comparison that no page makes: %s', (question) => {
    expect(judged(question, [half(1, 0.9), half(2, 0.1)]).scope).toBe('comparison')
  })

  it.each([
    'Was kostet die Kita?',
    'Where do different people meet?',
    'Where can I learn different languages?',
    'Wie beantrage ich Wohngeld?',
    'Welche unterschiedlichen Deutschkurse gibt es?',
    'Haklarımın farkında değilim, kim yardım eder?',
  ])('is no comparison: %s', (question) => {
    expect(asksToCompare(question)).toBe(false)
  })
})
