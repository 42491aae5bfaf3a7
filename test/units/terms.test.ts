import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentVector, termSpace, termsOf, termsOfWord, wordsOf } from '../../src/domain/terms.ts'

const shared = (one: string, other: string) => {
  const terms = new Set(termsOf(other))
  return termsOf(one).filter((term) => terms.has(term)).length
}

describe('terms', () => {
  it('write alike what people type differently', () => {
    expect(wordsOf('Straße')).toEqual(wordsOf('STRASSE'))
    expect(wordsOf('Ärztin')).toEqual(wordsOf('arztin'))
    expect(wordsOf("п'ять")).toEqual(wordsOf('п’ять'))
    expect(wordsOf('مُعَلِّم')).toEqual(wordsOf('معلم'))
    expect(wordsOf('إقامة')).toEqual(wordsOf('اقامه'))
  })

  it('part words at apostrophes, hyphens and digits’ punctuation', () => {
    expect(wordsOf("l'été, 24-Stunden")).toEqual(['l', 'ete', '24', 'stunden'])
  })

  it('let a German compound meet its parts', () => {
    expect(shared('Krankenversicherungskarte', 'Versicherung')).toBeGreaterThan(6)
    expect(shared('Krankenversicherungskarte', 'Fahrrad')).toBe(0)
  })

  it('find words in scripts that do not part them', () => {
    expect(shared('我想学德语', '德语课程')).toBeGreaterThan(0)
    expect(shared('ฉันต้องการเรียนภาษาเยอรมัน', 'ภาษาเยอรมัน')).toBeGreaterThan(5)
  })

  it('keep a word shorter than a gram as one term', () => {
    expect(termsOfWord('eu')).toHaveLength(1)
  })

  it('lie within the vectors’ dimensions, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(termsOf(text).every((term) => Number.isInteger(term) && term >= 0 && term < termSpace)).toBe(true)
      }),
    )
  })
})

describe('a document’s vector', () => {
  it('names each term once and never weighs one at nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 20 })), (terms) => {
        const vector = documentVector(terms, 10)
        expect(new Set(vector.terms).size).toBe(vector.terms.length)
        expect(vector.weights.every((weight) => weight > 0)).toBe(true)
      }),
    )
  })

  it('weighs a term more the oftener it occurs, but less and less so', () => {
    const weightOf = (count: number) =>
      documentVector(
        Array.from({ length: count }, () => 7),
        1_000,
      ).weights[0] ?? 0
    expect(weightOf(2)).toBeGreaterThan(weightOf(1))
    expect(weightOf(2) - weightOf(1)).toBeGreaterThan(weightOf(3) - weightOf(2))
  })

  it('weighs a term less in a longer text', () => {
    const filler = Array.from({ length: 50 }, (_, i) => i + 100)
    expect(documentVector([7, ...filler], 10).weights[0]).toBeLessThan(documentVector([7], 10).weights[0] ?? 0)
  })
})
