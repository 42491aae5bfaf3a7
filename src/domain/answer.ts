/** An answer as every channel gets it; the JSON shape is a public contract. */

import type { LanguageTag } from './language.ts'
import type { Link } from './page.ts'
import type { PersonId } from './person.ts'
import type { RegionSlug } from './region.ts'

export type AnswerKind = 'answered' | 'clarify' | 'abstained' | 'escalated' | 'emergency' | 'small-talk'

export interface Question {
  /** Whoever asks may name it; it comes back with the answer. */
  readonly id: string
  readonly region: RegionSlug
  readonly text: string
  /** The same in the region's default language, where a language model has said so: for pages without a translation. */
  readonly textInDefaultLanguage?: string
  /** The newcomer's own choice of language, which always wins over detection. */
  readonly language?: LanguageTag
  /** What the text was found to be written in, where somebody has looked before; it is not looked at again. */
  readonly detectedLanguage?: LanguageTag
  /** Of their last message. */
  readonly previousLanguage?: LanguageTag
  /** What the channel says of its user. */
  readonly languageHint?: LanguageTag
  /** What they asked before in this conversation: "and for children?" goes on with it. */
  readonly previousQuestion?: string
  /** What was said before in this conversation, oldest first; short ones, as only a language model reads them. */
  readonly history?: readonly Exchange[]
  /** The newcomer in whose name it is asked, where there is one: what it costs is counted with their daily budget. */
  readonly askedBy?: PersonId
  /** Answer from this page alone, which the newcomer chose among several; the CMS's id of the translation. */
  readonly page?: number
  /** Short quotations, and easy German instead of German where the region has it. */
  readonly wantsPlainLanguage?: boolean
}

/** A question and what was said to it. */
export interface Exchange {
  readonly asked: string
  /** Perhaps cut off. */
  readonly answered: string
}

/** What an answer that takes a while is at: a stage, or a sentence of it that has been checked. */
export type Progress =
  | { readonly kind: 'stage'; readonly stage: 'understanding' | 'searching' | 'writing' | 'checking' }
  | { readonly kind: 'sentence'; readonly text: string }

/** The place in a page that an answer rests on. */
export interface Citation {
  readonly pageId: number
  readonly url: string
  readonly title: string
  readonly language: LanguageTag
  /** Stands word for word in the page; lines are parted by `\n`. */
  readonly quote: string
  readonly lastUpdated: string | null
  /** Address, contact and opening hours of a place or event, a line each, from the CMS's fields. */
  readonly facts: readonly string[]
  /** Forms, files, phone numbers and places that the quoted passage names. */
  readonly links: readonly Link[]
  /** Coming dates of an event, ISO 8601, soonest first. */
  readonly dates: readonly string[]
}

export interface Candidate {
  readonly pageId: number
  readonly url: string
  readonly title: string
  readonly score: number
}

export interface Answer {
  readonly id: string
  readonly region: RegionSlug
  readonly question: string
  readonly language: LanguageTag
  readonly kind: AnswerKind
  readonly text: string
  readonly citations: readonly Citation[]
  /** The ten best pages, best first, whatever the kind. */
  readonly candidates: readonly Candidate[]
  /** Chance in [0, 1] that the citations answer the question. */
  readonly confidence: number
  /** Why the kind is not `answered`; a word for programs. */
  readonly reason: string | null
  readonly promptVersion: string | null
  readonly latencyMs: number
}

/** Whether a model wrote it: then its words are no quotation, even where a page has the same. */
export const isWritten = ({ kind, promptVersion }: Pick<Answer, 'kind' | 'promptVersion'>): boolean =>
  kind === 'answered' && promptVersion !== null
