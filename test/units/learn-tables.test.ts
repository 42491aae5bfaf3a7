import { describe, expect, it } from 'vitest'
import { learnTables } from '../../ingestion/learn/learn-tables.ts'
import type { ParallelPage } from '../../src/domain/parallel-page.ts'
import type { TermTable } from '../../src/domain/term-tables.ts'
import { wordsOf } from '../../src/domain/terms.ts'
import { dictionary, wordByWordPages } from '../doubles/parallel-pages.ts'

const best = (table: TermTable, unit: string) => table.get(unit)?.[0]?.word

const page = (...lines: readonly (readonly [string, string])[]): ParallelPage => ({
  source: { title: 'Title', lines: lines.map(([source]) => source) },
  target: { title: 'Titel', lines: lines.map(([, target]) => target) },
})

describe('term tables learnt from pages in two languages', () => {
  const { forth, back } = learnTables(wordByWordPages(20))

  it('know what each word is in the other language, in both directions', () => {
    for (const [english, german] of dictionary) {
      const [inTable] = wordsOf(german)
      expect(best(forth, english)).toBe(inTable)
      expect(best(back, inTable ?? '')).toBe(english)
    }
  })

  it('know what an inflected form has in common with the word', () => {
    expect(best(forth, 'passp*')).toBe('reisepass')
    expect(best(back, 'schul*')).toBe('school')
  })

  it('list translations best first, with weights that sum up to one', () => {
    for (const translations of [...forth.values(), ...back.values()]) {
      const weights = translations.map(({ weight }) => weight)
      expect(weights).toEqual(weights.toSorted((a, b) => b - a))
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 2)
    }
  })

  it('know nothing of numbers and addresses', () => {
    const lines = Array.from(
      { length: 4 },
      (_, i) => [`Phone 0821 and desk@amt.example ${i}`, `Telefon 0821 und desk@amt.example ${i}`] as const,
    )
    const units = [...learnTables([page(...lines)]).forth.keys()]
    expect(units).toContain('phone')
    expect(units.filter((unit) => /\d|desk|amt|example/.test(unit))).toEqual([])
  })

  it('say nothing of what was read only once', () => {
    const table = learnTables([...wordByWordPages(5), page(['Ask Mrs Kovalenko', 'Fragen Sie Frau Kowalenko'])]).forth
    expect([...table.keys()].filter((unit) => unit.includes('koval'))).toEqual([])
    expect([...table.values()].flat().filter(({ word }) => word.includes('kowal'))).toEqual([])
  })

  it('tell what a word means beside another', () => {
    const sentences = ['Monday', 'Tuesday', 'Wednesday', 'Thursday'].flatMap((day) => [
      [`${day} boat licence`, `${day} führerschein`] as const,
      [`${day} dog licence`, `${day} hundemarke`] as const,
    ])
    const table = learnTables([...wordByWordPages(10), page(...sentences)]).forth
    expect(best(table, 'boat licence')).toBe('fuhrerschein')
    expect(best(table, 'dog licence')).toBe('hundemarke')
  })

  it('see through the clitics of Arabic words', () => {
    const table = learnTables([
      page(['المدرسة هنا', 'schule hier'], ['والمدرسة هناك', 'schule dort'], ['بالمدرسة اليوم', 'schule heute']),
    ]).forth
    expect(best(table, '+مدرس')).toBe('schule')
  })

  it('are empty where there are no pages, or nothing in them', () => {
    expect(learnTables([])).toEqual({ forth: new Map(), back: new Map() })
    expect(learnTables([page(['', '12'])]).forth.size).toBe(0)
  })
})
