import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerptOf, factsOf } from '../../src/conversation/browse/excerpt.ts'
import { languageTag } from '../../src/domain/language.ts'
import type { Line, Passage } from '../../src/domain/page.ts'

const de = languageTag('de')
const text = (words: string, kind: Line['kind'] = 'text'): Line => ({ kind, text: words })
const passage = (...lines: Line[]): Passage => ({ headings: [], lines, links: [] })
const sentence = (characters: number) => 'Wort '.repeat(characters / 5).trim()

describe('the excerpt of a page', () => {
  it('is all of a short page, over all its passages', () => {
    const page = [
      passage(text('Schule', 'heading'), text('Ab sechs.')),
      passage(text('a\tb', 'row'), text('c', 'entry')),
    ]
    expect(excerptOf(page, de)).toBe('Schule\nAb sechs.\na · b\n• c')
  })

  it('ends with a whole line, and shows that it goes on', () => {
    const page = [passage(text(sentence(300)), text(sentence(250)), text(sentence(100)))]
    expect(excerptOf(page, de)).toBe(`${sentence(300)}\n${sentence(250)}\n…`)
  })

  it('does not end with a heading', () => {
    const page = [passage(text(sentence(500)), text('Kosten', 'heading'), text(sentence(100)))]
    expect(excerptOf(page, de)).toBe(`${sentence(500)}\n…`)
  })

  it('cuts a first line that is too long after a word', () => {
    const cut = excerptOf([passage(text('Titel', 'heading'), text(sentence(2_000)))], de)
    expect(cut).toMatch(/^Titel\nWort .*Wort …$/)
    expect(cut.length).toBeGreaterThan(590)
  })

  it('cuts between words where there are no spaces', () => {
    const cut = excerptOf([passage(text('在德国学习德语的课程'.repeat(100)))], languageTag('zh-cn'))
    expect(cut.length).toBeGreaterThan(580)
    expect(cut.endsWith(' …')).toBe(true)
  })

  it('leaves out what stands in the CMS’s fields, which is told apart', () => {
    const page = [passage(text('Hier melden Sie sich an.'), text('Adresse: Weg 1', 'fact'))]
    expect(excerptOf(page, de)).toBe('Hier melden Sie sich an.')
    expect(factsOf(page, de)).toBe('Adresse: Weg 1')
  })

  it('is nothing for a page without words', () => {
    expect(excerptOf([], de)).toBe('')
  })

  it('is never longer than 600 characters, and never says what the page does not', () => {
    const line = fc.record({
      kind: fc.constantFrom<Line['kind']>('heading', 'text', 'entry'),
      text: fc.string({ minLength: 1, maxLength: 900, unit: 'grapheme' }).filter((words) => words.trim() !== ''),
    })
    fc.assert(
      fc.property(fc.array(fc.array(line, { maxLength: 5 }), { maxLength: 4 }), (passages) => {
        const page = passages.map((lines) => passage(...lines))
        const excerpt = excerptOf(page, de)
        expect(excerpt.length).toBeLessThanOrEqual(600)
        const whole = page
          .flatMap(({ lines }) => lines)
          .map(({ kind, text: words }) => (kind === 'entry' ? `• ${words}` : words))
          .join('\n')
        expect(whole.startsWith(excerpt.replace(/[\n ]…$/, '').trimEnd())).toBe(true)
      }),
    )
  })
})
