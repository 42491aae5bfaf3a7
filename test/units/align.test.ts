import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignSentences } from '../../ingestion/learn/align.ts'
import { parallelSentences } from '../../ingestion/learn/parallel-sentences.ts'
import { sentencesOf } from '../../ingestion/learn/sentences.ts'

const register = {
  en: 'Everybody who moves to a new flat has to register there within two weeks.',
  de: 'Wer in eine neue Wohnung zieht, muss sich dort innerhalb von zwei Wochen anmelden.',
}
const bring = { en: 'Bring your passport.', de: 'Bringen Sie den Pass mit.' }
const fee = { en: 'It costs nothing at all.', de: 'Das kostet überhaupt nichts.' }

describe('sentences aligned with their translations', () => {
  it('go in pairs where each has its own', () => {
    expect(alignSentences([register.en, bring.en, fee.en], [register.de, bring.de, fee.de], 1.1)).toEqual([
      { source: register.en, target: register.de },
      { source: bring.en, target: bring.de },
      { source: fee.en, target: fee.de },
    ])
  })

  it('leave out a sentence that nobody has translated', () => {
    expect(alignSentences([register.en, bring.en], [bring.de], 1.1)).toEqual([{ source: bring.en, target: bring.de }])
  })

  it('may be two that the other language says in one', () => {
    const both = `${register.de.slice(0, -1)}, und zwar mit seinem Pass, den er mitbringt.`
    const passport = 'The passport of the person has to be brought along.'
    expect(alignSentences([register.en, passport, bring.en], [both, bring.de], 1)).toEqual([
      { source: `${register.en} ${passport}`, target: both },
      { source: bring.en, target: bring.de },
    ])
  })

  it('find each other by numbers and addresses where lengths tell nothing', () => {
    const source = [12, 14].map((room) => `On Mondays and Thursdays the advice centre is open for you in room ${room}.`)
    const target = (room: number) => `Montags und donnerstags ist die Beratungsstelle für Sie offen in Zimmer ${room}.`
    expect(alignSentences(source, [target(12)], 1)).toEqual([{ source: source[0], target: target(12) }])
    expect(alignSentences(source, [target(14)], 1)).toEqual([{ source: source[1], target: target(14) }])
  })

  it('keep their order and their text, whatever pages are like', () => {
    const sentences = fc.array(fc.string({ minLength: 1, maxLength: 200 }), { maxLength: 12 })
    fc.assert(
      fc.property(sentences, sentences, fc.double({ min: 0.3, max: 3, noNaN: true }), (source, target, ratio) => {
        const pairs = alignSentences(source, target, ratio)
        for (const side of ['source', 'target'] as const) {
          const all = { source, target }[side].join(' ')
          let from = 0
          for (const pair of pairs) {
            const at = all.indexOf(pair[side], from)
            expect(at).toBeGreaterThanOrEqual(from)
            from = at + pair[side].length
          }
        }
      }),
    )
  })
})

describe('parallel sentences', () => {
  it('are each there once, however many pages have them, and titles are among them', () => {
    const page = {
      source: { title: 'Register', lines: [register.en, bring.en] },
      target: { title: 'Anmelden', lines: [register.de, bring.de] },
    }
    expect(parallelSentences([page, page])).toEqual([
      { source: 'Register', target: 'Anmelden' },
      { source: register.en, target: register.de },
      { source: bring.en, target: bring.de },
    ])
    expect(parallelSentences([])).toEqual([])
  })

  it('come of long lines, while short ones stay whole', () => {
    expect(sentencesOf([`${bring.en} ${fee.en} ${register.en}`, 'Mo. 8 a.m. Tue. 9 a.m.', '—'])).toEqual([
      bring.en,
      fee.en,
      register.en,
      'Mo. 8 a.m. Tue. 9 a.m.',
    ])
  })
})
