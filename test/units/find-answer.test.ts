import { describe, expect, it } from 'vitest'
import { findAnswer, type FindDeps } from '../../src/answer/find-answer.ts'
import type { Question } from '../../src/domain/answer.ts'
import type { Finding, Quote } from '../../src/domain/turn.ts'
import { foundPage, turn } from '../doubles/found-pages.ts'
import { thresholdDecider } from '../../src/answer/decide.ts'
import { createRecogniser } from '../../src/answer/recognise.ts'
import { speeches } from '../../src/answer/recognise/speeches.ts'

const recogniser = createRecogniser(speeches)

/** Finds a page of its own for every text, as surely as it is told. */
function searchThat(sureness: Readonly<Record<string, number>>) {
  const searched: string[] = []
  const deps: FindDeps = {
    recogniser,
    retriever: {
      async retrieve({ question }): Promise<Finding> {
        searched.push(question.text)
        const page = { ...foundPage(question.text, [{ lines: ['Anfang', question.text], score: 1 }]), pageId: 7 }
        const other = { ...page, pageId: 8, title: 'Anderes' }
        return {
          pages: [page, other],
          confidence: sureness[question.text] ?? 0,
          scope: 'best-page',
          weights: new Map(),
        }
      },
    },
    drafter: {
      async draft(_turn, { pages }) {
        const quotes = pages.slice(0, 1).map((page): Quote => ({ page, lines: [page.title], facts: [], links: [] }))
        return { quotes, promptVersion: null }
      },
    },
    verifier: { verify: async (_turn, draft) => draft },
    decider: thresholdDecider,
  }
  const find = (text: string, question: Partial<Question> = {}) => {
    const asked = turn(text)
    return findAnswer({ ...asked, question: { ...asked.question, ...question } }, deps)
  }
  return { find, searched }
}

const before = { previousQuestion: 'Wo kann ich Deutsch lernen?' }
const together = (text: string) => `${before.previousQuestion}\n${text}`

describe('a question after another one', () => {
  it('that goes on with it is searched for together with it', async () => {
    const { find } = searchThat({ 'und für Kinder?': 0.9, [together('und für Kinder?')]: 0.7 })
    const { finding } = await find('und für Kinder?', before)
    expect(finding.pages[0]?.title).toBe(together('und für Kinder?'))
  })

  it('that goes on, but finds nothing together, is answered for itself', async () => {
    const { find } = searchThat({ 'und für Kinder?': 0.9 })
    expect((await find('und für Kinder?', before)).finding.pages[0]?.title).toBe('und für Kinder?')
  })

  it('that is answered for itself needs no other', async () => {
    const { find, searched } = searchThat({ 'Wo ist das Jobcenter?': 0.9 })
    await find('Wo ist das Jobcenter?', before)
    expect(searched).toEqual(['Wo ist das Jobcenter?'])
  })

  it('that is short and says little by itself is searched for together with it, where that finds more', async () => {
    const { find } = searchThat({ 'Am Abend?': 0.1, [together('Am Abend?')]: 0.7 })
    expect((await find('Am Abend?', before)).decision.kind).toBe('answered')
  })

  it('of many words says for itself what it is about', async () => {
    const long = 'Wie viel kostet eigentlich ein Platz in der Kita im Monat?'
    const { find, searched } = searchThat({ [long]: 0.1 })
    await find(long, before)
    expect(searched).toEqual([long])
  })
})

describe('a page that the newcomer chose', () => {
  it('is quoted, however unsure the search was', async () => {
    const { find } = searchThat({ Kinder: 0.05 })
    const { decision } = await find('Kinder', { page: 8 })
    expect(decision).toMatchObject({ kind: 'answered', quotes: [{ page: { pageId: 8 } }] })
  })

  it('that is not there any more gets no answer', async () => {
    const { find } = searchThat({ Kinder: 0.9 })
    expect((await find('Kinder', { page: 99 })).decision).toEqual({ kind: 'abstained', reason: 'nothing-found' })
  })
})

describe('how sure a search must be', () => {
  it.each([
    [0.39, 'abstained'],
    [0.4, 'clarify'],
    [0.64, 'clarify'],
    [0.65, 'answered'],
  ])('%s: %s', async (sureness, kind) => {
    const { find } = searchThat({ Kita: sureness })
    expect((await find('Kita')).decision.kind).toBe(kind)
  })
})
