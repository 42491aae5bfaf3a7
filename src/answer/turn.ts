/** What several steps ask of a turn. */

import { matchLanguage, type LanguageTag } from '../domain/language.ts'
import type { Turn } from '../domain/turn.ts'

/** The language of the pages that a turn is answered from: the newcomer's, or else the region's default. */
export function languageOfPages({ region, language }: Turn): LanguageTag {
  const offered = region.languages.map((one) => one.tag)
  return matchLanguage(language, offered) ?? offered[0] ?? language
}
