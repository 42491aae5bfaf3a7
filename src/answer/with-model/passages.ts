/** Third step with a model: the passages that it may write from, numbered. */

import type { LanguageTag } from '../../domain/language.ts'
import type { Link } from '../../domain/page.ts'
import type { FoundPage, FoundPassage } from '../../domain/ranking.ts'
import type { Finding } from '../../domain/turn.ts'
import { cleanText } from '../../inbox/clean-text.ts'
import { sayDate } from '../say-date.ts'
import { givesOrders } from './orders.ts'

export interface NumberedPassage {
  /** From 1. */
  readonly number: number
  readonly page: FoundPage
  readonly passage: FoundPassage
  /** Its lines and what the CMS's fields say, without anything that hides, and without lines that speak to machines. */
  readonly text: string
  readonly links: readonly Link[]
}

/** What a prompt holds at most: twelve passages of usual length. */
const most = { passages: 12, perPage: 4, characters: 12_000, links: 10 } as const

/** The best passages of the best pages, as many as there is room for, those of a page in its order. */
export function passagesToWriteFrom({ pages }: Finding, language: LanguageTag): readonly NumberedPassage[] {
  const chosen: NumberedPassage[] = []
  let characters = 0
  for (const { page, passage } of pages.flatMap(bestOf).slice(0, most.passages)) {
    const numbered = { number: chosen.length + 1, page, passage, ...wordsOf(page, passage, language) }
    characters += numbered.text.length
    if (chosen.length > 0 && characters > most.characters) break
    chosen.push(numbered)
  }
  return chosen
}

/** Those of the better ranks, for a model that takes less. */
export const firstHalf = (passages: readonly NumberedPassage[]): readonly NumberedPassage[] =>
  passages.slice(0, Math.ceil(passages.length / 2))

function bestOf(page: FoundPage): readonly { readonly page: FoundPage; readonly passage: FoundPassage }[] {
  return page.passages
    .toSorted((one, other) => other.score - one.score)
    .slice(0, most.perPage)
    .toSorted((one, other) => one.position - other.position)
    .map((passage) => ({ page, passage }))
}

function wordsOf(page: FoundPage, { lines, links }: FoundPassage, language: LanguageTag) {
  const texts = lines.map((line) => cleanText(line.text))
  const dates = page.eventDates.map((date) => sayDate(date, language))
  return {
    text: cleanText([...texts.filter((text) => !givesOrders(text)), ...dates].join('\n')),
    links: links.slice(0, most.links).map((link) => ({ ...link, text: cleanText(link.text) })),
  }
}
