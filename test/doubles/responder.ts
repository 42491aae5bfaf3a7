/** Answers as a responder gives them. */

import type { Answer, Citation } from '../../src/domain/answer.ts'
import { languageTag } from '../../src/domain/language.ts'
import type { RegionSlug } from '../../src/domain/region.ts'

/** An answer with one citation in German, but for what is named. */
export function anAnswer(changes: Partial<Answer> = {}): Answer {
  const citations = changes.citations ?? [aCitation()]
  return {
    id: '1',
    region: 'musterstadt' as RegionSlug,
    question: 'Wo melde ich mich an?',
    language: languageTag('de'),
    kind: 'answered',
    text: citations.map(({ title, quote, url }) => `Auf der Seite „${title}“ steht:\n${quote}\n${url}`).join('\n\n'),
    citations,
    candidates: citations.map(({ pageId, url, title }) => ({ pageId, url, title, score: 0.83 })),
    confidence: 0.91,
    reason: null,
    promptVersion: null,
    latencyMs: 12,
    ...changes,
  }
}

export function aCitation(changes: Partial<Citation> = {}): Citation {
  return {
    pageId: 17,
    url: 'https://integreat.example/musterstadt/de/wohnung-anmelden/',
    title: 'Wohnung anmelden (Anmeldung)',
    language: languageTag('de'),
    quote:
      'Dann müssen Sie Ihre Adresse innerhalb von zwei Wochen nach dem Einzug anmelden.\nDie Anmeldung ist kostenlos.',
    lastUpdated: '2026-01-17T12:10:58+01:00',
    facts: [],
    links: [],
    dates: [],
    ...changes,
  }
}
