/** MiniSearch, set up as well as we know how: pages as documents, titles weighing double, no function words. */

import MiniSearch, { type SearchOptions } from 'minisearch'
import { tellingWords } from '../../../src/answer/function-words.ts'
import type { LanguageTag } from '../../../src/domain/language.ts'
import type { PlainPage } from './pages.ts'

export interface Setting {
  readonly name: string
  readonly options: SearchOptions
  /** Whether words are cut to their first letters, for want of a stemmer that knows all languages. */
  readonly isCut: boolean
}

const boost = { title: 2 }
const tolerant = { boost, prefix: (term: string) => term.length > 3, fuzzy: 0.2 }

/** The best of some twenty on OMoS-QA's training split. */
export const settings: readonly Setting[] = [
  { name: 'whole words', options: { boost }, isCut: false },
  { name: 'prefixes, fuzzy', options: tolerant, isCut: false },
  { name: 'cut words', options: { boost }, isCut: true },
  { name: 'cut words, prefixes, fuzzy', options: tolerant, isCut: true },
]

/** Ids of the best pages, best first. */
export type Contender = (question: string, language: LanguageTag) => readonly number[]

const cutLength = 6

export function createContender(pages: readonly PlainPage[], { options, isCut }: Setting): Contender {
  const index = new MiniSearch<PlainPage>({
    fields: ['title', 'text'],
    ...(isCut && { processTerm: (term: string) => term.toLowerCase().slice(0, cutLength) }),
  })
  index.addAll(pages)
  return (question, language) => {
    const found = index.search(tellingWords(question, language).join(' '), options)
    return found.slice(0, 10).map(({ id }) => Number(id))
  }
}
