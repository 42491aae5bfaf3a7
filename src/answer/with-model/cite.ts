/** Seventh step with a model: the words of the pages that sentences rest on, so that the newcomer can compare. */

import type { FoundPage, FoundPassage } from '../../domain/ranking.ts'
import { termsOf } from '../../domain/terms.ts'
import type { Finding, Quote } from '../../domain/turn.ts'
import { unitsOf, type Unit } from '../draft-extract/units.ts'
import type { WrittenSentence } from './draft.ts'

/** What a term of the question counts for beside one of the sentence: all that two languages may share are numbers. */
const questionShare = 0.5

/** Quotations of each page, the one that comes first in the text before the others. */
export function quotesFor(sentences: readonly WrittenSentence[], { weights }: Finding): readonly Quote[] {
  const cited = sentences.flatMap((sentence) =>
    sentence.cited.map(({ page, passage }) => ({ page, passage, sentence })),
  )
  const pages = new Map(cited.map(({ page }) => [page.path, page]))
  return [...pages.values()].flatMap((page) => {
    const ofPage = cited.filter((one) => one.page.path === page.path)
    const facts = ofPage.some(({ passage }) => hasFacts(passage)) ? page.passages.flatMap(factsOf) : []
    const links = distinctByUrl(ofPage.flatMap(({ passage }) => passage.links))
    // What is known of the page besides its words is said once.
    return stretchesFor(page, ofPage, weights).map((lines, i) => ({
      page,
      lines,
      facts: i === 0 ? facts : [],
      links: i === 0 ? links : [],
    }))
  })
}

interface Cited {
  readonly passage: FoundPassage
  readonly sentence: WrittenSentence
}

/** For each sentence that was written, what of the page comes nearest to it: stretches in the page's order, each once. */
function stretchesFor(
  page: FoundPage,
  cited: readonly Cited[],
  weights: ReadonlyMap<number, number>,
): readonly (readonly string[])[] {
  const units = unitsOf(page)
  const nearest = new Set(
    cited.map(({ passage, sentence }) => nearestUnit(units, passage, termWeights(sentence.text, weights))),
  )
  const stretches = neighbours(units, (unit) => nearest.has(unit))
  if (stretches.length === 0) return [[page.title]] // a place may have no words of its own, only its facts
  return stretches.map((stretch) => stretch.flatMap((unit) => unit.lines))
}

/** Those that are wanted; whatever stands side by side is one stretch. */
function neighbours(units: readonly Unit[], isWanted: (unit: Unit) => boolean): readonly (readonly Unit[])[] {
  const stretches: Unit[][] = []
  for (const [i, unit] of units.entries()) {
    if (!isWanted(unit)) continue
    const before = units[i - 1]
    if (before !== undefined && isWanted(before)) stretches.at(-1)?.push(unit)
    else stretches.push([unit])
  }
  return stretches
}

function nearestUnit(units: readonly Unit[], passage: FoundPassage, weights: ReadonlyMap<number, number>) {
  const scored = units
    .filter((unit) => unit.passage === passage && unit.kind !== 'heading')
    .map((unit) => ({ unit, score: scoreOf(unit.lines.join(' '), weights) }))
    .filter(({ score }) => score > 0)
  return scored.toSorted((one, other) => other.score - one.score)[0]?.unit
}

/** Terms of the sentence count one each, those of the question by their share of its weight. */
function termWeights(sentence: string, question: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const heaviest = Math.max(...question.values(), Number.MIN_VALUE)
  const weights = new Map([...question].map(([term, weight]) => [term, (questionShare * weight) / heaviest]))
  for (const term of termsOf(sentence)) weights.set(term, 1)
  return weights
}

/** Long sentences hold more of every term. */
function scoreOf(text: string, weights: ReadonlyMap<number, number>): number {
  const terms = termsOf(text)
  const found = [...new Set(terms)].reduce((sum, term) => sum + (weights.get(term) ?? 0), 0)
  return found / Math.sqrt(terms.length + 10)
}

const hasFacts = ({ lines }: FoundPassage) => lines.some(({ kind }) => kind === 'fact')

const factsOf = ({ lines }: FoundPassage) => lines.filter(({ kind }) => kind === 'fact').map(({ text }) => text)

const distinctByUrl = <T extends { readonly url: string }>(links: readonly T[]): readonly T[] => [
  ...new Map(links.map((link) => [link.url, link])).values(),
]
