import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fit, longest, splitText } from '../../adapters/telegram/fit.ts'
import { formattedText } from '../../adapters/telegram/rich-text.ts'
import type { Button, Outbound, OutboundText, RichText, Span } from '../../src/domain/outbound.ts'

const plain: OutboundText = { kind: 'text', text: [], buttons: [], repliesTo: null, replaces: null, preview: null }
const ask: Button = { kind: 'action', label: 'Talk to a person', action: { kind: 'want-person' } }
const share: Button = { kind: 'share-location', label: 'Share my location' }

const wholeOf = (text: RichText) => text.map((span) => span.text).join('')
const split = (...text: Span[]) => splitText(text, longest.text).map(wholeOf)
const fitText = (content: Partial<OutboundText>) => fit({ ...plain, ...content }) as readonly OutboundText[]

/** Sentences of nine letters each. */
const sentences = (count: number) => Array.from({ length: count }, (_, i) => `Satz ${1_000 + i}.`).join(' ')

describe('a text that is too long', () => {
  it('is left alone where it is not', () => {
    expect(split({ text: 'x'.repeat(4_096) })).toEqual(['x'.repeat(4_096)])
  })

  it('is cut between paragraphs, though a line or a sentence would fill more', () => {
    const [first, second] = split({ text: `${sentences(250)}\n\n${sentences(100)}\n${sentences(200)}` })
    expect(first).toBe(`${sentences(250)}\n\n`)
    expect(second).toBe(`${sentences(100)}\n${sentences(200)}`)
  })

  it('is cut between lines where there is no paragraph in its second half', () => {
    const [first] = split({ text: `${sentences(30)}\n\n${sentences(300)}\n${sentences(300)}` })
    expect(first).toBe(`${sentences(30)}\n\n${sentences(300)}\n`)
  })

  it('is cut between sentences, in any writing', () => {
    expect(split({ text: sentences(600) })[0]).toMatch(/^.{4086,4096}$/)
    expect(split({ text: sentences(600) })[0]).toMatch(/\. $/)
    expect(split({ text: '我们在这里学习德语。'.repeat(500) })[0]).toMatch(/。$/)
    expect(split({ text: 'أين المدرسة؟ '.repeat(500) })[0]).toMatch(/؟ $/)
  })

  it('is cut between words', () => {
    const [first = '', second = ''] = split({ text: 'Wohngeldantrag '.repeat(500) })
    expect(first).toMatch(/ $/)
    expect(second).toMatch(/^Wohngeldantrag/)
  })

  it('is cut where a word ends though there is no gap', () => {
    const [first = '', second = ''] = split({ text: 'โรงเรียนอยู่ที่ไหน'.repeat(300) })
    const words = new Intl.Segmenter('th', { granularity: 'word' }).segment(`${first}${second}`)
    expect(words.containing(first.length)?.index).toBe(first.length)
  })

  it('is cut inside of a word only where that alone is too long, and then between characters', () => {
    const family = '👩‍👩‍👧'
    const parts = split({ text: family.repeat(1_000) })
    expect(parts.every((part) => part.length <= 4_096 && part.length % family.length === 0)).toBe(true)
    expect(split({ text: 'a'.repeat(5_000) }).map((part) => part.length)).toEqual([4_096, 904])
  })

  it('keeps a link in one piece', () => {
    const link = { text: 'Anmeldung der Wohnung beim Bürgeramt', url: 'https://integreat.app/x' }
    const parts = splitText([{ text: sentences(408) + ' '.repeat(5) }, link, { text: sentences(50) }], longest.text)
    expect(parts.map((part) => part.filter(({ url }) => url !== undefined))).toEqual([[], [link]])
  })

  it('keeps a quote of several lines in one piece', () => {
    const lines = Array.from({ length: 8 }, (_, i) => ({ text: `${sentences(20)} ${i}\n`, style: 'quote' as const }))
    const parts = splitText([{ text: sentences(300) }, ...lines, { text: sentences(300) }], longest.text)
    expect(parts.map((part) => part.filter(({ style }) => style === 'quote').length)).toEqual([0, 8, 0])
  })

  it('leaves a part half empty rather than cut a quote that fits the next one', () => {
    const quote = { text: sentences(350), style: 'quote' as const }
    const parts = splitText([{ text: `${sentences(100)}\n` }, quote, { text: ` ${sentences(10)}` }], longest.text)
    expect(parts.map((part) => part.filter(({ style }) => style === 'quote'))).toEqual([[], [quote]])
  })

  it('is not cut between a gap and the mark that stands on it', () => {
    const [first = '', second = ''] = split({ text: 'x'.repeat(4_088) + ' eins \u0308zwei' })
    expect([first, second]).toEqual([`${'x'.repeat(4_088)} `, 'eins \u0308zwei'])
  })

  it('cuts a quote between its lines where it is longer than a message', () => {
    const lines = Array.from({ length: 12 }, (_, i) => ({ text: `${sentences(50)} ${i}\n`, style: 'quote' as const }))
    const parts = splitText(lines, longest.text)
    expect(parts.every((part) => wholeOf(part).endsWith('\n'))).toBe(true)
    expect(parts.flat().every(({ style }) => style === 'quote')).toBe(true)
  })

  it('has no more than a hundred styles and links in one message', () => {
    const text = Array.from({ length: 150 }, (_, i) => [
      { text: `${i}`, style: 'bold' as const },
      { text: ' und ' },
    ]).flat()
    const parts = splitText(text, longest.text)
    expect(parts.map((part) => formattedText(part).entities.length)).toEqual([100, 50])
  })

  it('has no part in which nothing is to be seen', () => {
    expect(split({ text: `Anfang${' '.repeat(10_000)}Ende` }).map((part) => part.trim())).toEqual(['Anfang', 'Ende'])
  })

  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.lorem({ maxCount: 40, mode: 'sentences' }) },
    { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 300 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('\n', '\n\n', ' ', '。', '👩‍👩‍👧'.repeat(300), 'x'.repeat(3_000), 'ก็มี'.repeat(900)),
    },
  )
  const span: fc.Arbitrary<Span> = fc.record(
    {
      text: piece,
      style: fc.constantFrom('bold' as const, 'quote' as const),
      url: fc.constant('https://integreat.app/'),
    },
    { requiredKeys: ['text'] },
  )

  it('is all there when it is put together again, with every style and link on the same characters', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 150 }), fc.integer({ min: 60, max: 4_096 }), (text, units) => {
        const parts = splitText(text, units)
        const seen = (rich: RichText) =>
          rich.flatMap((one) => charactersOf(one)).filter(([unit]) => unit?.trim() !== '')
        expect(parts.flatMap(seen)).toEqual(seen(text))
        for (const part of parts) expect(wholeOf(part).length).toBeLessThanOrEqual(units)
        for (const part of parts) expect(formattedText(part).entities.length).toBeLessThanOrEqual(100)
        for (const part of parts) expect(entitiesStayWithin(part)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('is never cut inside of what a reader sees as one character', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 40 }), fc.integer({ min: 60, max: 1_000 }), (text, units) => {
        const whole = wholeOf(text)
        const parts = splitText(text, units).map(wholeOf)
        fc.pre(parts.join('') === whole)
        const characters = new Intl.Segmenter('und').segment(whole)
        let at = 0
        for (const part of parts.slice(0, -1)) {
          at += part.length
          expect(characters.containing(at)?.index).toBe(at)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('of a megabyte is cut in good time', () => {
    const startedAt = performance.now()
    expect(split({ text: 'wort '.repeat(200_000) }).length).toBe(245)
    expect(performance.now() - startedAt).toBeLessThan(3_000)
  })
})

describe('what goes with a text', () => {
  const text = [{ text: sentences(600) }]

  it('stays at its place: the quoted question with the first part, buttons and preview with the last', () => {
    const parts = fitText({ text, buttons: [[ask]], repliesTo: '7', replaces: '8', preview: 'https://integreat.app/' })
    expect(parts.map(({ repliesTo }) => repliesTo)).toEqual(['7', null])
    expect(parts.map(({ buttons }) => buttons)).toEqual([[], [[ask]]])
    expect(parts.map(({ preview }) => preview)).toEqual([null, 'https://integreat.app/'])
    expect(parts.map(({ replaces }) => replaces)).toEqual([null, null])
  })

  it('is all with the only one', () => {
    const whole: OutboundText = { ...plain, text: [{ text: 'Menu' }], buttons: [[ask]], repliesTo: '7', replaces: '8' }
    expect(fit(whole)).toEqual([whole])
  })

  it('comes in a message of its own where it is another kind of keyboard', () => {
    const parts = fitText({ text: [{ text: 'Where?' }], buttons: [[ask, share], [share]], replaces: '8' })
    expect(parts).toEqual([
      { ...plain, text: [{ text: 'Where?' }], buttons: [[ask]], replaces: '8' },
      { ...plain, text: [{ text: share.label }], buttons: [[share]] },
    ])
  })

  it('stays with the text where there are no other buttons, which then is a new message', () => {
    const parts = fitText({ text: [{ text: 'Where?' }], buttons: [[share]], replaces: '8' })
    expect(parts).toEqual([{ ...plain, text: [{ text: 'Where?' }], buttons: [[share]] }])
  })

  it('is cut once and for all', () => {
    const parts = fitText({ text, buttons: [[ask], [share]], repliesTo: '7' })
    expect(parts).toHaveLength(3)
    expect(parts.flatMap(fit)).toEqual(parts)
  })
})

describe('a file', () => {
  const file = { kind: 'file', name: 'me.json', mediaType: 'application/json', body: '{}' } as const

  it('goes with its caption, of which the rest follows', () => {
    const [first, second] = fit({ ...file, caption: sentences(150) })
    const caption = first?.kind === 'file' ? first.caption : ''
    expect(caption.length).toBeLessThanOrEqual(longest.caption)
    expect(second?.kind === 'text' && caption + wholeOf(second.text)).toBe(sentences(150))
  })

  it.each(['', 'Your data'])('is left alone with the caption "%s"', (caption) => {
    const content: Outbound = { ...file, caption }
    expect(fit(content)).toEqual([content])
  })
})

function charactersOf({ text, style, url }: Span) {
  return text.split('').map((unit) => [unit, style, url] as const)
}

function entitiesStayWithin(part: RichText): boolean {
  const { text, entities } = formattedText(part)
  return entities.every(({ offset, length }) => offset >= 0 && length > 0 && offset + length <= text.length)
}
