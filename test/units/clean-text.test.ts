import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestText } from '../../src/domain/inbound.ts'
import { cleanText } from '../../src/inbox/clean-text.ts'

describe('a text from a channel', () => {
  it.each([
    ['Wo ist das Amt?', 'Wo ist das Amt?'],
    ['  Zwei\r\nZeilen\rund\u2028drei\t!\n\n', 'Zwei\nZeilen\nund\ndrei\t!'],
    ['Mu\u0308nchen', 'München'],
    ['', ''],
  ])('keeps its words and lines: %j', (raw, clean) => {
    expect(cleanText(raw)).toBe(clean)
  })

  it('loses what would turn the writing around', () => {
    expect(cleanText('\u202Eexe.gnp\u202C \u2066x\u2069 \u200Fy\u061C')).toBe('exe.gnp x y')
  })

  it('loses what nobody sees', () => {
    expect(cleanText('K\u200Bi\u00ADn\u2060d\uFEFFe\u034Fr\u3164\u180E')).toBe('Kinder')
    expect(cleanText('g\u200Dei\u200Cld\uFE0F 1\uFE0F')).toBe('geild 1')
    expect(cleanText('hi\u{E0069}\u{E0067}\u{E006E}\u{E006F}\u{E0072}\u{E0065}')).toBe('hi')
  })

  it('loses control characters, halves of characters and what is no character', () => {
    expect(cleanText('a\u0000b\u001B[31mc\u0085\uD83Dd\uDE00e\uFFFEf\uFFF9g')).toBe('ab[31mc\ndefg')
  })

  it('is empty where there is nothing to see', () => {
    expect(cleanText('\u200B \u2060\n\u202E\uFE0F')).toBe('')
  })

  it.each([
    ['Persian', 'می‌خواهم در خانه‌ها'],
    ['Sorani', 'ئه‌مه‌ چییه‌؟'],
    ['Hindi', 'क्‍ष और र्‍य'],
    ['Bengali', 'র‍্যাব'],
    ['Malayalam', 'അവന്‍റെ'],
    ['a family', '👩‍👩‍👧'],
    ['a flag of colours', '🏳️‍🌈'],
    ['a skin tone', '🧑🏽‍🚀'],
    ['a heart', '❤️'],
    ['a key', '1️⃣'],
    ['the flag of Scotland', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['the flag of Ukraine', '🇺🇦'],
  ])('keeps the joiners that %s is written with', (_, text) => {
    expect(cleanText(text)).toBe(text.normalize('NFC'))
  })

  it('is cut where it is too long, but never inside of a character', () => {
    expect(cleanText('a'.repeat(longestText + 5))).toHaveLength(longestText)
    const smileys = cleanText(`a${'😀'.repeat(longestText)}`)
    expect(smileys).toHaveLength(longestText - 1)
    expect(smileys.isWellFormed()).toBe(true)
  })

  it.each([
    ['letters', 'a'],
    ['line breaks', '\r'],
    ['nothing to see', '\u200B'],
    ['joiners', '\u0645\u200D'],
    ['flags without an end', '\u{1F3F4}\u{E0067}'],
    ['combining marks in the wrong order', '\u0315\u0300'],
  ])('is done with in no time when it is a megabyte of %s', (_, unit) => {
    const startedAt = performance.now()
    const clean = cleanText(`a${unit.repeat(1_000_000 / unit.length)}b`)
    expect(performance.now() - startedAt).toBeLessThan(2_000)
    expect(clean.length).toBeLessThanOrEqual(longestText)
  })

  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)), maxLength: 200 }),
    fc.string({
      unit: fc.constantFrom(
        'ه',
        'م',
        'क',
        '्',
        'a',
        '1',
        '\u20E3',
        '👩',
        '🏴',
        '🏽',
        '\u200C',
        '\u200D',
        '\uFE0F',
        '\u{E0067}',
        '\u{E007F}',
        '\u202E',
        '\u0000',
        '\uD83D',
        '\u0301',
        ' ',
        '\n',
      ),
      maxLength: 40,
    }),
  )

  it('is clean once and for all, whatever it was', () => {
    fc.assert(
      fc.property(anything, (raw) => {
        const clean = cleanText(raw)
        expect(cleanText(clean)).toBe(clean)
        expect(clean.isWellFormed()).toBe(true)
        expect(clean).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u202A-\u202E\u2066-\u2069\u200B]/)
        expect(clean).toBe(clean.normalize('NFC'))
      }),
      { numRuns: 2_000 },
    )
  })
})
