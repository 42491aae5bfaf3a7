/** A sentence that a model wrote, with the passages that it names as its source, and what can be wrong with it. */

import type { LanguageTag } from '../../domain/language.ts'

export interface CitedText {
  readonly title: string
  readonly headings: readonly string[]
  readonly text: string
  readonly links: readonly { readonly url: string; readonly text: string }[]
  readonly language: LanguageTag
  /** Addresses, opening hours and dates that are told beside the page's words. */
  readonly facts?: readonly string[]
}

export interface ClaimToCheck {
  readonly sentence: string
  readonly language: LanguageTag
  readonly cited: readonly CitedText[]
}

export type ProblemKind =
  | 'number'
  | 'phone'
  | 'address'
  | 'time'
  | 'date'
  | 'amount'
  /** A known host, but not what the passage links; or a link that nobody should follow. */
  | 'link'
  /** A host that is neither official nor cited. */
  | 'host'
  | 'name'
  | 'negation'
  /** The least of something where the page says the most, or the other way round. */
  | 'limit'
  | 'markup'
  | 'invisible'
  /** Letters of one script that pose as another's. */
  | 'look-alike'
  | 'placeholder'
  | 'nothing-cited'
  /** The pages speak of something else. */
  | 'unsupported'
  /** Longer than a sentence can be; nothing else of it was looked at. */
  | 'too-long'

export interface ClaimProblem {
  readonly kind: ProblemKind
  /** What of the sentence is meant, as it was read; may hold a number or an address, so keep it out of logs. */
  readonly found: string
}

/** All that a page says, in the order in which it is read. */
export function linesOf(cited: CitedText): readonly string[] {
  return [cited.title, ...cited.headings, ...cited.text.split('\n'), ...(cited.facts ?? [])]
}
