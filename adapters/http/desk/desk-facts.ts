/** What the server tells the script about the page, in the body's `data-page`. */

import type { LanguageTag } from '../../../src/domain/language.ts'
import type { DeskWords } from './words.ts'

export interface DeskFacts {
  readonly language: LanguageTag
  readonly words: DeskWords
  /** Characters that a reply may have. */
  readonly replyLimit: number
  /** That conversations can be read in, in the order of their names; none where nothing translates. */
  readonly readingLanguages: readonly LanguageTag[]
}
