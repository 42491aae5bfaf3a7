import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { thresholdDecider } from '../../src/answer/decide.ts'
import { extractiveDrafter } from '../../src/answer/draft-extract.ts'
import { tellingWords } from '../../src/answer/function-words.ts'
import { sentencesOf } from '../../src/answer/sentences.ts'
import { quoteVerifier } from '../../src/answer/verify-quotes.ts'
import { languageTag } from '../../src/domain/language.ts'
import { termsOf } from '../../src/domain/terms.ts'
import type { Draft, Finding, Quote } from '../../src/domain/turn.ts'
import type { FoundPage } from '../../src/domain/ranking.ts'
import { foundPage, turn } from '../doubles/found-pages.ts'

const de = languageTag('de')

describe('a question’s telling words', () => {
  it('leave out what every question has', () => {
    expect(tellingWords('Wo kann ich einen Kurs finden?', de)).toEqual(['kurs'])
  })

  it('are all its words where nothing else would be left', () => {
    expect(tellingWords('Wer ist das?', de)).toEqual(['wer', 'ist', 'das'])
  })
})

describe('the sentences of a line', () => {
  it('go on after ordinals and initials, and where no space follows', () => {
    expect(sentencesOf('Das Gymnasium (5. bis 12./13. Klasse) ist eine Schule. B.U.D. hilft.', de)).toEqual([
      'Das Gymnasium (5. bis 12./13. Klasse) ist eine Schule.',
      'B.U.D. hilft.',
    ])
  })

  it('are its very words, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (line) => {
        expect(squeezed(sentencesOf(line, de).join(' '))).toBe(squeezed(line))
      }),
    )
  })

  it('go on after abbreviations', () => {
    expect(sentencesOf('Der Verein Haus e.V. Musterstadt hilft. Er berät.', de)).toEqual([
      'Der Verein Haus e.V. Musterstadt hilft.',
      'Er berät.',
    ])
    expect(sentencesOf('Bringen Sie z. B. Ihren Pass mit. Die Str. 5 ist nah.', de)).toEqual([
      'Bringen Sie z. B. Ihren Pass mit.',
      'Die Str. 5 ist nah.',
    ])
  })
})

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim()

const kita = foundPage('Kita', [
  { score: 0.1, lines: ['Kita und Schule', 'Hier steht vieles.', 'Wir freuen uns auf Sie.'] },
  { score: 1, lines: ['Anmeldung', 'Melden Sie Ihr Kind im Portal an.', 'Die Anmeldung ist kostenlos.'] },
  { score: 0, lines: ['Tiere', 'Hunde zahlen Steuern.', 'Katzen nicht.'] },
  { score: 0, lines: ['Sonstiges', ...Array.from({ length: 12 }, (_, i) => `Auch das noch, zum ${i + 1}. Mal!`)] },
])

const findingFor = (question: string, pages: readonly FoundPage[], confidence = 0.9): Finding => ({
  pages,
  confidence,
  scope: 'best-page',
  weights: new Map(termsOf(question).map((term) => [term, 1])),
})

describe('drafting without a model', () => {
  const draft = (question: string) => extractiveDrafter.draft(turn(question), findingFor(question, [kita]))

  it('quotes the stretch of the page that the question is about, and not the rest', async () => {
    const { quotes } = await draft('Anmeldung im Portal')
    expect(quotes[0]?.lines).toContain('Melden Sie Ihr Kind im Portal an.')
    expect(quotes[0]?.lines).not.toContain('Hunde zahlen Steuern.')
  })

  it('quotes several pages, shortly, where the question only names their topic', async () => {
    const finding = {
      ...findingFor('Anmeldung', [kita, { ...kita, title: 'Schule', score: 0.9 }, { ...kita, score: 0.1 }]),
      scope: 'topic' as const,
    }
    const { quotes } = await extractiveDrafter.draft(turn('Anmeldung'), finding)
    expect(quotes.map(({ page }) => page.title)).toEqual(['Kita', 'Schule'])
    expect(quotes.every(({ lines }) => lines.length <= 4)).toBe(true)
  })

  it('quotes a table whole or not at all', async () => {
    const fees = foundPage('Kosten', [{ score: 1, lines: ['Kosten', 'Die Kita kostet wenig.'] }])
    const [passage] = fees.passages
    if (passage === undefined) throw new Error('no passage')
    const rows = ['Alter\tKosten', '1 Jahr\t100 Euro', '2 Jahre\t80 Euro'].map(
      (text) => ({ kind: 'row', text }) as const,
    )
    const withTable = { ...fees, passages: [{ ...passage, lines: [...passage.lines, ...rows] }] }
    const { quotes } = await extractiveDrafter.draft(turn('?'), findingFor('Was kostet die Kita?', [withTable]))
    expect(quotes[0]?.lines.slice(-3)).toEqual(rows.map((row) => row.text))
  })

  it('tells a place’s address and hours as facts, and quotes only its words', async () => {
    const office = foundPage('Bürgerbüro', [{ score: 1, lines: ['Bürgerbüro', 'Hier melden Sie sich an.'] }])
    const [passage] = office.passages
    if (passage === undefined) throw new Error('no passage')
    const fact = { kind: 'fact', text: 'Adresse: Rathausplatz 1' } as const
    const place: FoundPage = { ...office, kind: 'place', passages: [{ ...passage, lines: [...passage.lines, fact] }] }
    const { quotes } = await extractiveDrafter.draft(turn('?'), findingFor('Wo ist das Bürgerbüro?', [place]))
    expect(quotes[0]).toMatchObject({ lines: ['Bürgerbüro', 'Hier melden Sie sich an.'], facts: [fact.text] })
  })

  it('quotes nothing where no page was found', async () => {
    expect(await extractiveDrafter.draft(turn('?'), findingFor('?', []))).toEqual({ quotes: [], promptVersion: null })
  })

  it('writes words of the page only, in its order', async () => {
    const drafted = await draft('Steuern für Hunde')
    expect(await quoteVerifier.verify(turn('?'), drafted)).toEqual(drafted)
  })
})

describe('verifying quotes', () => {
  const verified = async (...lines: string[]) => {
    const quote: Quote = { page: kita, lines, facts: [], links: [] }
    const { quotes } = await quoteVerifier.verify(turn('?'), { quotes: [quote], promptVersion: null })
    return quotes.length === 1
  }

  it('lets pass what stands in the page', async () => {
    expect(await verified('Hier steht vieles.', 'Wir freuen uns auf Sie.')).toBe(true)
  })

  it('rejects a changed word, a cut sentence, a left-out line, another order and an empty quote', async () => {
    expect(await verified('Katzen zahlen Steuern.')).toBe(false)
    expect(await verified('Katzen')).toBe(false)
    expect(await verified('Hier steht vieles.', 'Hunde zahlen Steuern.')).toBe(false)
    expect(await verified('Hier steht vieles. Wir')).toBe(false)
    expect(await verified('Wir freuen uns auf Sie.', 'Hier steht vieles.')).toBe(false)
    expect(await verified('Katzen nicht.', 'Katzen nicht.')).toBe(false)
    expect(await verified(' ')).toBe(false)
    expect(await verified()).toBe(false)
  })
})

describe('deciding', () => {
  const quotes: Draft = {
    quotes: [{ page: kita, lines: ['Katzen nicht.'], facts: [], links: [] }],
    promptVersion: null,
  }

  it('answers what is sure and supported', () => {
    expect(thresholdDecider.decide(findingFor('?', [kita]), quotes)).toEqual({
      kind: 'answered',
      quotes: quotes.quotes,
    })
  })

  it.each([
    ['nothing-found', findingFor('?', [], 0), quotes],
    ['unsure', findingFor('?', [kita], 0.1), quotes],
    ['unsupported', findingFor('?', [kita]), { ...quotes, quotes: [] }],
  ] as const)('abstains, saying why: %s', (reason, finding, draft) => {
    expect(thresholdDecider.decide(finding, draft)).toEqual({ kind: 'abstained', reason })
  })
})
