/** What the server tells the script about the page, in the body's `data-page`. */

import type { LanguageTag } from '../../../src/domain/language.ts'
import type { RegionLanguage, RegionSlug } from '../../../src/domain/region.ts'
import type { Phrases } from '../../../src/phrases/phrases.ts'

export interface PageFacts {
  readonly region: { readonly slug: RegionSlug; readonly name: string }
  /** Of the region's languages, the one that the page was served in. */
  readonly language: LanguageTag
  readonly languages: readonly RegionLanguage[]
  readonly phrases: Phrases
  /** Of the phrases: another one where Lotse has none in `language`. */
  readonly phraseLanguage: LanguageTag
  /** Public site of the regions' pages, without a slash at its end. */
  readonly pagesUrl: string
  /** Characters that a question may have. */
  readonly questionLimit: number
  /** Characters that a message to a person may have. */
  readonly messageLimit: number
}
