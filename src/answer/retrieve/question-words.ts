/** A question's words in the languages of a region's pages, and what they weigh there. */

import { matchLanguage, type LanguageTag } from '../../domain/language.ts'
import type { Readings } from '../../domain/ranking.ts'
import type { Turn } from '../../domain/turn.ts'
import type { IndexedEdition } from '../../ports/answering.ts'
import { tellingWords } from '../function-words.ts'
import { relativesOf } from '../thesaurus.ts'
import { translateWords, type TableLookup } from './translate.ts'
import { ownWeighing, translatedWeighing, weigh } from './weigh.ts'
import { widen, type WidenedWord } from './widen.ts'

/** The question's telling words in the languages of the pages: one of them may be missing, but never both. */
export interface QuestionWords {
  readonly own: WordsIn | null
  readonly original: WordsIn | null
}

type WordsIn = Pick<Parameters<typeof weigh>[0], 'language' | 'words' | 'weighing'>

/**
 * Pages in the newcomer's language are searched as they ask. What nobody has translated, or all if the region does not
 * offer their language, is searched in the region's default language by what the question's words mean in it.
 */
export async function questionWords({ question, region, language }: Turn, tables: TableLookup): Promise<QuestionWords> {
  const words = tellingWords(question.text, language)
  const offered = region.languages.map(({ tag }) => tag)
  const ownLanguage = matchLanguage(language, offered)
  const own = ownLanguage
    ? { language: ownLanguage, words: widenedIn(ownLanguage, words), weighing: ownWeighing }
    : null
  const [original] = offered
  if (original === undefined || original === ownLanguage) return { own, original: null }
  // Somebody who understood the whole question knows better than tables of words.
  if (question.textInDefaultLanguage !== undefined) {
    const translated = tellingWords(question.textInDefaultLanguage, original)
    return { own, original: { language: original, words: widenedIn(original, translated), weighing: ownWeighing } }
  }
  const meanings = await translateWords(words, { from: ownLanguage ?? language, to: original }, tables)
  return { own, original: { language: original, words: meanings, weighing: translatedWeighing } }
}

const ownShares = { itself: 1, equivalents: 0.4, related: 0.2 } as const

function widenedIn(language: LanguageTag, words: readonly string[]): readonly WidenedWord[] {
  const relatives = relativesOf(words, language, language)
  return words.map((word, i) => widen(new Map([[word, 1]]), relatives[i], ownShares))
}

/** What is rare in these pages weighs more; `null` where there are no pages in the language. */
export async function readIn({ lexicon }: IndexedEdition, { own, original }: QuestionWords): Promise<Readings> {
  return {
    own: own && (await weigh({ ...own, lexiconOf: lexicon })),
    original: original && (await weigh({ ...original, lexiconOf: lexicon })),
  }
}
