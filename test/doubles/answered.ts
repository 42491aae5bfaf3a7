/** A question whose answer is known, and what was answered. */

import { languageTag } from '../../src/domain/language.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import type { Judged } from '../../src/evaluation/scores.ts'

interface Answered {
  readonly confidence: number
  /** Right ones. */
  readonly pages: readonly number[]
  /** Candidates, best first; the first one is cited, unless others are. */
  readonly found: readonly number[]
  readonly cited?: readonly number[]
}

const nothingSaid = { url: '', title: '', quote: '', lastUpdated: null, facts: [], links: [], dates: [] }

export function answered({ confidence, pages, found, cited = found.slice(0, 1) }: Answered): Judged {
  const region = 'musterstadt' as RegionSlug
  const language = languageTag('de')
  const asked = { id: '1', region, language, question: '?' }
  return {
    question: { ...asked, answerable: pages.length > 0, pages: [...pages], sentences: [] },
    quoteOfRightPage: [],
    answer: {
      ...asked,
      kind: 'answered',
      text: '',
      citations: cited.map((pageId) => ({ ...nothingSaid, pageId, language })),
      candidates: found.map((pageId) => ({ pageId, url: '', title: '', score: 1 })),
      confidence,
      reason: null,
      promptVersion: null,
      latencyMs: 10,
    },
  }
}
