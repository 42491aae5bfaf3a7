/** Whether somebody asks about another city than the region whose pages are searched: then no page can answer. */

import { comparableWords } from '../domain/place-names.ts'
import type { FoundPage } from '../domain/ranking.ts'
import type { Region } from '../domain/region.ts'
import type { Decision, Finding, Turn } from '../domain/turn.ts'
import { citiesIn } from './other-place/mentions.ts'
import { foldedWords, hasOtherReason, otherReasonsUnspaced } from './other-place/words.ts'

/** Longer questions tell a story in which a city is named besides. */
const mostWords = 9

/**
 * Looks at what the pages said first. "Botschaft in Berlin" may well be answered, and a page that names the city knows
 * why; a sure answer gives way only to a question about what is there.
 */
export function isAboutOtherPlace(turn: Turn, finding: Finding, decision: Decision): boolean {
  const { question, region, language } = turn
  if (question.page !== undefined) return false
  const cities = citiesIn(question.text, language)
  if (cities.length === 0 || cities.some(({ asks }) => asks === 'way')) return false
  if (isNamedBesides(question.text) || cities.some(({ city }) => belongsTo(city, region))) return false
  const isAskedAbout = decision.kind === 'abstained' || cities.every(({ asks }) => asks === 'there')
  return (
    isAskedAbout &&
    !pagesSaid(finding, decision).some((page) =>
      namesOneOf(
        cities.map(({ city }) => city),
        page,
      ),
    )
  )
}

function isNamedBesides(text: string): boolean {
  const words = foldedWords(text)
  return words.length > mostWords || words.some(hasOtherReason) || otherReasonsUnspaced.test(text)
}

/** Its own name, that of the district around it, or one of its places. */
function belongsTo(city: string, { name, slug, aliases }: Region): boolean {
  const own = [name, slug, ...aliases.map((alias) => alias.name)].flatMap(comparableWords)
  return own.some((word) => word.includes(city))
}

/** Those that the answer rests on, else the likeliest. */
const pagesSaid = ({ pages }: Finding, decision: Decision): readonly FoundPage[] =>
  decision.kind === 'answered' ? decision.quotes.map(({ page }) => page) : pages.slice(0, 1)

function namesOneOf(cities: readonly string[], { title, passages, language }: FoundPage): boolean {
  const text = [title, ...passages.flatMap(({ lines }) => lines.map((line) => line.text))].join('\n')
  const words = comparableWords(text)
  return (
    cities.some((city) => words.includes(city)) || citiesIn(text, language).some(({ city }) => cities.includes(city))
  )
}
