import { describe, expect, it } from 'vitest'
import { formatTable } from '../../src/commands/table.ts'
import type { Answer } from '../../src/domain/answer.ts'
import { languageTag } from '../../src/domain/language.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import { scoresOf, type Judged } from '../../src/evaluation/scores.ts'

const region = 'muenchen' as RegionSlug

function judged(
  pages: number[],
  sentences: string[],
  answer: Partial<Answer> & { found?: number[]; quote?: string; quoteOfRightPage?: string[] },
): Judged {
  const { found = [], quote, quoteOfRightPage = [], ...rest } = answer
  const page = { pageId: found[0] ?? 0, url: '', title: '' }
  return {
    question: {
      id: '1',
      region,
      language: languageTag('de'),
      question: '?',
      answerable: pages.length > 0,
      pages,
      sentences,
    },
    answer: {
      id: '1',
      region,
      question: '?',
      language: languageTag('de'),
      kind: 'answered',
      text: '',
      citations:
        quote === undefined
          ? []
          : [{ ...page, quote, language: languageTag('de'), lastUpdated: null, facts: [], links: [], dates: [] }],
      candidates: found.map((pageId) => ({ pageId, url: '', title: '', score: 1 })),
      confidence: 1,
      reason: null,
      promptVersion: null,
      latencyMs: 10,
      ...rest,
    },
    quoteOfRightPage,
  }
}

describe('the scores of answers', () => {
  it('take the rank of the first acceptable page', () => {
    const scores = scoresOf([
      judged([7], [], { found: [7] }),
      judged([7, 8], [], { found: [1, 8, 7] }),
      judged([9], [], {}),
    ])
    expect(scores).toMatchObject({ hit1: 1 / 3, hit3: 2 / 3, hit5: 2 / 3, mrr10: 1.5 / 3 })
  })

  it('compare quotes sentence by sentence, and give an empty quote nothing', () => {
    const scores = scoresOf([
      judged([7], ['Eins.', 'Zwei  .'], { found: [7], quote: 'Zwei .\nDrei.' }),
      judged([7], ['A'], {}),
    ])
    expect(scores).toMatchObject({ sentencePrecision: 0.25, sentenceRecall: 0.25, sentenceF1: 0.25 })
  })

  it('count apart what is expected letter by letter, and what is quoted where the right page is given', () => {
    const scores = scoresOf([
      judged([7], ['Die Beratung ist kostenlos.'], {
        found: [8],
        quote: 'Diese Beratung ist kostenlos.',
        quoteOfRightPage: ['Die Beratung ist kostenlos.'],
      }),
      judged([9], ['Sie ist geheim.'], {}),
    ])
    expect(scores).toMatchObject({ sentenceF1: 0.5, exactSentenceF1: 0, rightPageSentenceF1: 0.5 })
  })

  it('call an answer wrong that cites no acceptable page, or answers the unanswerable', () => {
    const scores = scoresOf([
      judged([7], [], { found: [7], quote: 'x' }),
      judged([7], [], { found: [8], quote: 'x' }),
      judged([], [], { found: [8], quote: 'x' }),
      judged([], [], { kind: 'abstained' }),
    ])
    expect(scores).toMatchObject({ answered: 0.75, wrong: 2 / 3, unanswerablePrecision: 1, unanswerableRecall: 0.5 })
    expect(scores.unanswerableF1).toBeCloseTo(2 / 3)
  })

  it('have no share of nothing', () => {
    expect(scoresOf([])).toMatchObject({ hit1: null, wrong: null, unanswerableF1: null, latencyP50Ms: null })
  })

  it('name the median and the slowest twentieth', () => {
    const latencies = Array.from({ length: 100 }, (_, i) => judged([7], [], { latencyMs: 100 - i }))
    expect(scoresOf(latencies)).toMatchObject({ latencyP50Ms: 50, latencyP95Ms: 95 })
  })
})

describe('a printed table', () => {
  it('sets text to the left, numbers to the right, and a dash for nothing', () => {
    expect(
      formatTable(
        ['a', 'figure'],
        [
          ['x', 1],
          ['long', null],
        ],
      ),
    ).toBe(['a     figure', '────  ──────', 'x          1', 'long       –'].join('\n'))
  })
})
