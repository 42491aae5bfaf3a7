/** A question whose answer is known, and what was answered. */

import { languageTag } from '../../src/domain/language.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import type { Judged } from '../../src/evaluation/scores.ts'

interface Answered {
  readonly confidence: number
  /** Right ones. */
  readonly pages: readonly number[]
  /** Candidates, best first. */
  readonly found: readonly number[]
}

export function answered({ confidence, pages, found }: Answered): Judged {
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
      citations: [],
      candidates: found.map((pageId) => ({ pageId, url: '', title: '', score: 1 })),
      confidence,
      reason: null,
      promptVersion: null,
      latencyMs: 10,
    },
  }
}
