import { describe, expect, it } from 'vitest'
import { familyOfWord, translatableWords, unitsOfWord } from '../../src/domain/term-tables.ts'

describe('units of a word', () => {
  it('are the word itself and its beginning', () => {
    expect(unitsOfWord('versicherungen')).toEqual(['versicherungen', 'versi*'])
    expect(familyOfWord('versicherung')).toBe(familyOfWord('versicherungen'))
  })

  it('are the same stem for an Arabic word with and without conjunction, preposition and article', () => {
    const stems = ['مدرسه', 'المدرسه', 'والمدرسه', 'بالمدرسه', 'للمدرسه'].map((word) => unitsOfWord(word)[1])
    expect(new Set(stems)).toEqual(new Set(['+مدرس']))
  })

  it('leave a short Arabic word whole', () => {
    expect(unitsOfWord('ولد')).toEqual(['ولد', '+ولد', '+ولد*'])
  })
})

describe('words that tables know of', () => {
  it('are written as in comparisons, without numbers and addresses', () => {
    expect(translatableWords('Überweisung an AMT@stadt.example, 12 €: https://stadt.example/amt?id=1')).toEqual([
      'uberweisung',
      'an',
    ])
  })

  it('are pairs of characters where nothing parts words', () => {
    expect(translatableWords('居留许可')).toEqual(['居留', '留许', '许可'])
  })
})
