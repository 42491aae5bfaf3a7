import { describe, expect, it } from 'vitest'
import { languageTag } from '../../src/domain/language.ts'
import { agreeingScores, doAgree, exactScores, noSentence } from '../../src/evaluation/sentence-scores.ts'

const de = languageTag('de')

describe('two sentences', () => {
  it.each([
    ['differ in case, signs and white space', 'Die Beratung  ist geheim!', 'die Beratung ist geheim.'],
    ['are one within the other', 'In der Regel bis zum 25.', 'Bis zum 25.'],
    ['have most words in common', 'Die Beratung ist kostenlos.', 'Die Beratung ist unentgeltlich.'],
    ['have signs only', '–', '–'],
  ])('agree where they %s', (_, a, b) => {
    expect(doAgree(a, b)).toBe(true)
    expect(doAgree(b, a)).toBe(true)
  })

  it.each([
    ['share few words', 'Die Beratung ist kostenlos.', 'Das Parken ist hier kostenlos.'],
    ['are a word and a sentence that has it', 'oder', 'Kommen Sie oder rufen Sie an.'],
    ['are the same but for parts of words', 'Amt für Schule', 'Gesamt für Schulen'],
    ['have other signs only', '–', '…'],
  ])('do not agree where they %s', (_, a, b) => {
    expect(doAgree(a, b)).toBe(false)
    expect(doAgree(b, a)).toBe(false)
  })

  it('count a repeated word as often as both have it', () => {
    expect(doAgree('ja ja ja nein', 'ja vielleicht morgen nein')).toBe(false)
  })
})

describe('the scores of sentences', () => {
  it('do not depend on how lines are cut', () => {
    const expected = ['Sie brauchen einen Pass.', 'Er muss gültig sein.']
    expect(agreeingScores(expected, ['Sie brauchen einen Pass. Er muss gültig sein.'], de).f1).toBe(1)
    expect(exactScores(expected, ['Sie brauchen einen Pass. Er muss gültig sein.']).f1).toBe(0)
  })

  it('are the share of what is quoted, and of what is expected', () => {
    const scores = agreeingScores(['Eins.', 'Zwei.', 'Drei.', 'Vier.'], ['Eins.', 'Fünf.'], de)
    expect(scores.precision).toBe(0.5)
    expect(scores.recall).toBe(0.25)
    expect(scores.f1).toBeCloseTo(1 / 3)
  })

  it('count a repeated line once, and are 0 of nothing', () => {
    expect(exactScores(['Eins.'], ['Eins.', ' Eins. ', '']).precision).toBe(1)
    expect(agreeingScores(['Eins.'], [], de)).toEqual(noSentence)
    expect(exactScores([], ['Eins.'])).toEqual(noSentence)
  })
})
