/** Pages as the index finds them, and turns, for tests of single steps. */

import { languageTag } from '../../src/domain/language.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import type { Turn } from '../../src/domain/turn.ts'
import type { FoundPage } from '../../src/domain/ranking.ts'

const slug = 'musterstadt' as RegionSlug
const language = languageTag('de')

interface Written {
  /** The first is the heading. */
  readonly lines: readonly string[]
  readonly score: number
}

export function foundPage(title: string, passages: readonly Written[]): FoundPage {
  return {
    pageId: 1,
    path: `/musterstadt/de/${title.toLowerCase()}/`,
    url: null,
    kind: 'page',
    title,
    ancestors: [],
    language,
    lastUpdated: null,
    eventDates: [],
    score: 1,
    passages: passages.map(({ lines, score }, position) => ({
      position,
      headings: lines.slice(0, 1),
      lines: lines.map((text, i) => ({ kind: i === 0 ? 'heading' : 'text', text })),
      links: [],
      score,
    })),
  }
}

export function turn(text: string): Turn {
  return {
    question: { id: '1', region: slug, text },
    region: {
      slug,
      name: 'Stadt Musterstadt',
      live: true,
      postcode: null,
      latitude: null,
      longitude: null,
      aliases: [],
      languages: [{ tag: language, nativeName: 'Deutsch', direction: 'ltr' }],
    },
    language,
    now: new Date('2026-11-22T12:00:00Z'),
  }
}
