/** Third step of a turn, without a model: the words of the best page that come nearest to an answer. */

import type { Drafter } from '../ports/answering.ts'
import type { Finding, Quote, Turn } from '../domain/turn.ts'
import type { FoundPage, FoundPassage } from '../domain/ranking.ts'
import { chanceOf } from './draft-extract/boosted-trees.ts'
import { featuresOf, type Asked } from './draft-extract/features.ts'
import { pickUnits } from './draft-extract/pick.ts'
import quoteTrees from './draft-extract/quote-trees.json' with { type: 'json' }
import { unitsOf, type Unit } from './draft-extract/units.ts'

/** A quotation stays readable on a phone; who wants more opens the page. Headings are counted. */
export const maxUnits = 16

/** Where several pages are quoted, or the newcomer wants it plain. */
const shortUnits = 4

/** Of a question that is about several pages alike: how many are quoted, and from which share of the best one’s chance on. */
const broad = { pages: 3, nearness: 0.3 } as const

export const extractiveDrafter: Drafter = {
  async draft(turn, finding) {
    const asked = { text: turn.question.text, language: turn.language, weights: finding.weights }
    const longest = longestQuote(turn, finding)
    return { quotes: pagesToQuote(finding).map((page) => quoteFrom(page, asked, longest)), promptVersion: null }
  },
}

function longestQuote({ question }: Turn, { scope }: Finding): number {
  if (scope === 'topic' || question.wantsPlainLanguage === true) return shortUnits
  return scope === 'first-two' ? maxUnits / 2 : maxUnits
}

function pagesToQuote({ pages, scope }: Finding): readonly FoundPage[] {
  if (scope === 'first-two') return pages.slice(0, 2)
  if (scope !== 'topic') return pages.slice(0, 1)
  const least = (pages[0]?.score ?? 0) * broad.nearness
  return pages.slice(0, broad.pages).filter((page) => page.score >= least)
}

function quoteFrom(page: FoundPage, asked: Asked, longest: number): Quote {
  const units = unitsOf(page)
  const quoted = pickUnits(units, chancesOf(units, page, asked), longest).flatMap((i) => units[i] ?? [])
  const shown = page.passages.filter((passage) => hasFacts(passage) || quoted.some((unit) => unit.passage === passage))
  return {
    page,
    // A place may have no words of its own, only its facts.
    lines: quoted.length > 0 ? quoted.flatMap((unit) => unit.lines) : [page.title],
    facts: page.passages.flatMap(factsOf),
    links: distinctByUrl(shown.flatMap((passage) => passage.links)),
  }
}

/** How likely each unit belongs to the answer, in [0, 1]. */
export function chancesOf(units: readonly Unit[], page: FoundPage, asked: Asked): readonly number[] {
  return featuresOf(units, page, asked).map((features) => chanceOf(quoteTrees, features))
}

const factsOf = ({ lines }: FoundPassage) => lines.filter((line) => line.kind === 'fact').map((line) => line.text)

const hasFacts = ({ lines }: FoundPassage) => lines.some((line) => line.kind === 'fact')

function distinctByUrl<T extends { readonly url: string }>(links: readonly T[]): readonly T[] {
  return [...new Map(links.map((link) => [link.url, link])).values()]
}
