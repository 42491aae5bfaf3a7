import { describe, expect, it } from 'vitest'
import { formattedText } from '../../adapters/telegram/rich-text.ts'
import type { Span } from '../../src/domain/outbound.ts'

const entitiesOf = (...text: Span[]) => formattedText(text).entities

describe('text for Telegram', () => {
  it('is the words themselves, with styles and links beside them', () => {
    const { text, entities } = formattedText([
      { text: '👋 *Kita*', style: 'bold' },
      { text: ' und ' },
      { text: 'mehr', url: 'https://integreat.app/x' },
    ])
    expect(text).toBe('👋 *Kita* und mehr')
    expect(entities).toEqual([
      { type: 'bold', offset: 0, length: 9 },
      { type: 'text_link', offset: 14, length: 4, url: 'https://integreat.app/x' },
    ])
  })

  it('shows a long quote folded, all of it, though it comes line by line', () => {
    const line = (text: string): Span => ({ text, style: 'quote' })
    const lines = Array.from({ length: 30 }, (_, i) => line(`Zeile ${i}\n`))
    expect(entitiesOf({ text: 'Dort steht:\n' }, ...lines)).toEqual([
      { type: 'expandable_blockquote', offset: 12, length: lines.map(({ text }) => text).join('').length },
    ])
    expect(entitiesOf(line('kurz\n'), line('und gut'))).toEqual([{ type: 'blockquote', offset: 0, length: 12 }])
  })

  it('keeps quotes apart that something stands between', () => {
    const quotes = entitiesOf({ text: 'eins', style: 'quote' }, { text: '\n' }, { text: 'zwei', style: 'quote' })
    expect(quotes.map(({ offset }) => offset)).toEqual([0, 5])
  })

  it('has links within quotes, and writes addresses as Telegram takes them', () => {
    expect(entitiesOf({ text: 'مدرسة', style: 'quote', url: 'https://integreat.app/ar/مدرسة' })).toEqual([
      { type: 'blockquote', offset: 0, length: 5 },
      { type: 'text_link', offset: 0, length: 5, url: encodeURI('https://integreat.app/ar/مدرسة') },
    ])
  })

  it('has no entity where there are no words', () => {
    expect(entitiesOf({ text: '', style: 'bold' }, { text: 'x' }, { text: '', url: 'https://integreat.app/' })).toEqual(
      [],
    )
  })
})
