import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Link, Passage } from '../../src/domain/page.ts'
import type { Block, LinkedLine } from '../../ingestion/blocks.ts'
import { maxCharacters, splitIntoPassages, type SplitOptions } from '../../ingestion/split.ts'

const line = (kind: LinkedLine['kind'], text: string, links: readonly Link[] = []): LinkedLine => ({
  kind,
  text,
  links,
})
const heading = (level: number, text: string): Block => ({ kind: 'heading', level, lines: [line('heading', text)] })
const paragraph = (...texts: string[]): Block => ({ kind: 'paragraph', lines: texts.map((text) => line('text', text)) })
const list = (...texts: string[]): Block => ({ kind: 'list', lines: texts.map((text) => line('entry', text)) })
const sentence = (length: number) =>
  `${'Wort '
    .repeat(Math.ceil(length / 5))
    .slice(0, length - 1)
    .trim()}.`
const sizeOf = (passage: Passage) => passage.lines.reduce((sum, { text }) => sum + text.length + 1, 0)
const textsOf = (passages: readonly Passage[]) => passages.map(({ lines }) => lines.map(({ text }) => text))

/** With a target that stays what it is when the default is tuned. */
const splitSmall = (blocks: readonly Block[], options: SplitOptions = {}) =>
  splitIntoPassages(blocks, { targetCharacters: 600, ...options })

describe('a page split into passages', () => {
  it('stays whole when it is short, with its heading in front and on its path', () => {
    expect(splitSmall([heading(2, 'Anmelden'), paragraph('Komm vorbei.')])).toEqual([
      {
        headings: ['Anmelden'],
        lines: [
          { kind: 'heading', text: 'Anmelden' },
          { kind: 'text', text: 'Komm vorbei.' },
        ],
        links: [],
      },
    ])
    expect(splitSmall([])).toEqual([])
  })

  it('keeps the path of headings over all parts of a long section', () => {
    const passages = splitSmall([
      heading(2, 'Aufenthalt'),
      paragraph(sentence(550)),
      heading(3, 'Visum'),
      paragraph(sentence(500)),
      paragraph(sentence(500)),
      heading(2, 'Asyl'),
      paragraph(sentence(500)),
    ])
    expect(passages.map(({ headings }) => headings)).toEqual([
      ['Aufenthalt'],
      ['Aufenthalt', 'Visum'],
      ['Aufenthalt', 'Visum'],
      ['Asyl'],
    ])
    expect(textsOf(passages).map(([first]) => first)).toEqual(['Aufenthalt', 'Visum', sentence(500), 'Asyl'])
  })

  it('joins small sections under the same parent, and no others', () => {
    const passages = splitSmall([
      heading(2, 'A'),
      heading(3, 'A1'),
      paragraph(sentence(180)),
      heading(3, 'A2'),
      paragraph(sentence(180)),
      heading(2, 'B'),
      paragraph(sentence(200)),
    ])
    expect(passages.map(({ headings }) => headings)).toEqual([[]])
    const deep = splitSmall([
      heading(2, 'A'),
      paragraph(sentence(500)),
      heading(3, 'A1'),
      paragraph(sentence(160)),
      heading(2, 'B'),
      paragraph(sentence(160)),
    ])
    expect(deep.map(({ headings }) => headings)).toEqual([['A'], ['A', 'A1'], ['B']])
  })

  it('parts at the ends of blocks rather than within them', () => {
    const blocks = [paragraph(sentence(400)), paragraph(sentence(150), sentence(150)), paragraph(sentence(280))]
    expect(splitSmall(blocks).map(({ lines }) => lines.length)).toEqual([1, 3])
  })

  it('keeps a list with the line that introduces it and parts it between entries', () => {
    const entries = Array.from({ length: 12 }, (_, i) => `${i} ${sentence(120)}`)
    const passages = splitSmall([paragraph(sentence(450)), paragraph('Sie brauchen:'), list(...entries)])
    const introduction = passages.find(({ lines }) => lines.some(({ text }) => text === 'Sie brauchen:'))
    expect(introduction?.lines.map(({ text }) => text).slice(-3)).toContain('Sie brauchen:')
    expect(introduction?.lines.at(-1)?.kind).toBe('entry')
    expect(passages.flatMap(({ lines }) => lines).filter(({ kind }) => kind === 'entry')).toHaveLength(12)
  })

  it('does not let a passage end with what looks like a heading', () => {
    const blocks = [paragraph(sentence(580)), paragraph('Kaution'), paragraph(sentence(300))]
    expect(textsOf(splitSmall(blocks)).map((texts) => texts[0])).toEqual([sentence(580), 'Kaution'])
  })

  it('parts a line that is too long at the ends of sentences, and takes its links along', () => {
    const link = (text: string): Link => ({ kind: 'web', url: `https://x.de/${text}`, text })
    const long = `Erstens alpha. ${`${sentence(90)} `.repeat(14)}Zuletzt omega.`
    const block: Block = { kind: 'paragraph', lines: [line('text', long, [link('alpha'), link('omega')])] }
    const passages = splitSmall([block])
    expect(passages.length).toBeGreaterThan(1)
    expect(passages.flatMap(({ lines }) => lines.map(({ text }) => text)).join(' ')).toBe(long)
    expect(passages[0]?.links).toEqual([link('alpha')])
    expect(passages.at(-1)?.links).toEqual([link('omega')])
    for (const passage of passages) expect(sizeOf(passage)).toBeLessThanOrEqual(maxCharacters + 1)
  })

  it('exceeds its limit only for a line without any end of a sentence', () => {
    const endless = 'wort '.repeat(400).trim()
    expect(textsOf(splitSmall([paragraph(endless), paragraph('Ende.')])).flat()).toEqual([endless, 'Ende.'])
  })

  it('names a link once, however often the passage does', () => {
    const link: Link = { kind: 'web', url: 'https://x.de/', text: 'x' }
    const block: Block = { kind: 'paragraph', lines: [line('text', 'x', [link]), line('text', 'x y', [link])] }
    expect(splitSmall([block])[0]?.links).toEqual([link])
  })
})

describe('any page split into passages', () => {
  const text = fc
    .array(fc.string({ unit: fc.constantFrom('a', 'b', 'ß', 'م', '.', ' ', '! ', '? ', ':', '1'), maxLength: 40 }), {
      maxLength: 60,
    })
    .map((parts) => parts.join(' ').replace(/\s+/g, ' ').trim())
    .filter((value) => value !== '')
  const short = text.map((value) => value.slice(0, 60).trim()).filter((value) => value !== '')
  const block: fc.Arbitrary<Block> = fc.oneof(
    fc.tuple(fc.integer({ min: 1, max: 7 }), short).map(([level, value]) => heading(level, value)),
    fc.array(text, { minLength: 1, maxLength: 5 }).map((texts) => paragraph(...texts)),
    fc.array(text, { minLength: 1, maxLength: 12 }).map((texts) => list(...texts)),
    fc
      .array(text, { minLength: 1, maxLength: 12 })
      .map((texts): Block => ({ kind: 'table', lines: texts.map((value) => line('row', value)) })),
  )
  const limits = fc.record({
    targetCharacters: fc.integer({ min: 50, max: 800 }),
    maxCharacters: fc.integer({ min: 800, max: 1500 }),
  })

  it('contains every line exactly once and in order', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 25 }), limits, (blocks, options) => {
        const lines = blocks.flatMap((each) => each.lines.map((each) => each.text))
        const split = splitSmall(blocks, options).flatMap((each) => each.lines.map((each) => each.text))
        const words = (texts: readonly string[]) => texts.join(' ').replace(/\s+/g, ' ')
        expect(words(split)).toBe(words(lines))
        const fits = lines.every((each) => each.length <= options.maxCharacters)
        expect(fits ? split : lines).toEqual(lines)
      }),
    )
  })

  it('has no empty passage, and none over the limit that more than one line makes', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 25 }), limits, (blocks, options) => {
        for (const passage of splitSmall(blocks, options)) {
          expect(passage.lines.length).toBeGreaterThan(0)
          const longest = Math.max(...passage.lines.map((each) => each.text.length))
          expect(sizeOf(passage)).toBeLessThanOrEqual(Math.max(options.maxCharacters, longest + 1))
        }
      }),
    )
  })

  it('knows under which headings it stands', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 25 }), (blocks) => {
        const known = new Set(blocks.filter(({ kind }) => kind === 'heading').map((each) => each.lines[0]?.text))
        for (const { headings } of splitSmall(blocks)) {
          expect(headings.every((each) => known.has(each))).toBe(true)
        }
      }),
    )
  })
})
