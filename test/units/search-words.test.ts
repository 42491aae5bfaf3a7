import { describe, expect, it } from 'vitest'
import { excerptOf, searchWords, standWithin } from '../../src/escalation/search-words.ts'

const marked = (text: string, typed: string) => {
  const { text: excerpt, marks } = excerptOf(text, searchWords(typed))
  return marks.map(({ start, end }) => excerpt.slice(start, end))
}

describe('the words that somebody looks for', () => {
  it.each([
    ['Wohnung  IN Pasing!', ['wohnung', 'in', 'pasing']],
    ['amt Amt AMT', ['amt']],
    ["o'brien & sons:*", ['o', 'brien', 'sons']],
    ['\0 % _ \\', []],
    ['कि बच्चे', ['कि', 'बच्चे']],
    ['a b c d e f g h i j', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']],
    ['u\u0308ber', ['über']],
  ])('of %j are %j', (typed, words) => {
    expect(searchWords(typed)).toEqual(words)
  })

  it.each([
    ['学校', true],
    ['โรงเรียน', true],
    ['школа', false],
    ['المدرسة', false],
  ])('of %s stand within a run of letters: %s', (typed, expected) => {
    expect(standWithin(searchWords(typed))).toBe(expected)
  })
})

describe('an excerpt', () => {
  it('marks the beginnings of words, whatever their case, and no middles', () => {
    expect(marked('Anmelden? Ich möchte mich ANMELDEN und nicht abmelden', 'anm melden')).toEqual(['Anm', 'ANM'])
  })

  it('marks the middle of a run where words have no spaces', () => {
    expect(marked('我想给孩子报名上学', '孩子')).toEqual(['孩子'])
  })

  it('shows the surroundings of what was found in a long text, on one line, and says that it is cut', () => {
    const { text, marks } = excerptOf(`${'Vorher kommt viel. '.repeat(40)}\n\nDie Wohnung.${' Danach'.repeat(60)}`, [
      'wohnung',
    ])
    expect(text).toMatch(/^… .*Die Wohnung\. Danach.* …$/)
    expect(text.length).toBeLessThan(260)
    expect(marks).toHaveLength(1)
  })

  it('shows what was found far into a text without spaces', () => {
    const { text, marks } = excerptOf(`${'我想知道'.repeat(200)}孩子${'我想知道'.repeat(200)}`, ['孩子'])
    expect(marks).toHaveLength(1)
    expect(text).toMatch(/^… (我想知道)+孩子(我想知道)+.* …$/)
    expect(marked(`${'ก'.repeat(500)}โรงเรียน`, 'โรงเรียน')).toEqual(['โรงเรียน'])
  })

  it('is whole where the text is short, and begins at its start where nothing is marked', () => {
    expect(excerptOf('Kurz', ['x'])).toEqual({ text: 'Kurz', marks: [] })
    expect(excerptOf('Kurz', [])).toEqual({ text: 'Kurz', marks: [] })
  })

  it('cuts no pair of surrogates apart', () => {
    expect(excerptOf('a' + '😀'.repeat(300), ['a']).text.isWellFormed()).toBe(true)
  })
})
