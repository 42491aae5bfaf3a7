/** From a question to its answer. */

import type { Answer, Progress, Question } from '../domain/answer.ts'
import type {
  EventList,
  ListedEvent,
  ListedPlace,
  MenuEntry,
  OpenPage,
  PageOptions,
  PlaceList,
} from '../domain/contents.ts'
import type { EmbeddedQuestion, LikeVersion } from '../domain/embedding.ts'
import type { LanguageTag } from '../domain/language.ts'
import type {
  ChosenPage,
  FoundPage,
  Lexicon,
  MatchedPage,
  RankedPage,
  Readings,
  ScoredVersion,
} from '../domain/ranking.ts'
import type { Recognised } from '../domain/recognised.ts'
import type { RegionSlug } from '../domain/region.ts'
import type { Decision, DetectedLanguage, Draft, Finding, LanguageHints, Turn } from '../domain/turn.ts'

/** Pages of one region, matched exactly with a question's words. */
export interface PassageIndex {
  /** All that `look` sees is of one edition, however many calls it makes. */
  lookInto<T>(region: RegionSlug, look: (edition: IndexedEdition) => Promise<T>): Promise<T>
  /** `false` until a first sync has brought in something: of any region, or of the one named. */
  hasPassages(region?: RegionSlug): Promise<boolean>
}

export interface IndexedEdition {
  /** Of distinct terms, in one language. */
  lexicon(language: LanguageTag, terms: readonly number[]): Promise<Lexicon>
  /**
   * All versions of pages in the languages of the readings, in reading order, but events without a date after `now`.
   *
   * @param options.shares a score is the best passage's + `mean` × the passages' mean + `title` × the titles'
   */
  score(
    readings: Readings,
    options: { readonly shares: { readonly mean: number; readonly title: number }; readonly now: Date },
  ): Promise<readonly ScoredVersion[]>
  match(pages: readonly ChosenPage[], readings: Readings): Promise<readonly MatchedPage[]>
  /** The same versions as `score` is about, by what a model makes of the question. */
  likenesses(
    question: EmbeddedQuestion,
    options: { readonly own: LanguageTag | null; readonly original: LanguageTag | null; readonly now: Date },
  ): Promise<readonly LikeVersion[]>
  /**
   * @param options.readPages of how many, from the first, the passages are wanted, too: most of what it costs is their text
   * @param options.now events' dates before it are left out
   */
  read(
    pages: readonly RankedPage[],
    options: { readonly readPages: number; readonly now: Date },
  ): Promise<readonly FoundPage[]>
}

/** Pages of one region as they are leafed through, instead of asked for. Nothing of another region is ever seen. */
export interface TableOfContents {
  /** Pages right below one, in reading order; the top-level ones for `null`. */
  children(region: RegionSlug, language: LanguageTag, pageId: number | null): Promise<readonly MenuEntry[]>
  /** `undefined` where the region has no such page. An id that several kinds have means the page. */
  page(region: RegionSlug, pageId: number, options: PageOptions): Promise<OpenPage | undefined>
  /** Soonest first; those without a date to come are left out. */
  events(region: RegionSlug, language: LanguageTag, list: EventList): Promise<readonly ListedEvent[]>
  /** Nearest first where a spot is given, else by title. */
  places(region: RegionSlug, language: LanguageTag, list: PlaceList): Promise<readonly ListedPlace[]>
  /** Id of the same page in another language, or in its own; `undefined` where nobody translated it. */
  translationOf(region: RegionSlug, pageId: number, language: LanguageTag): Promise<number | undefined>
}

export interface LanguageDetector {
  detect(text: string, hints: LanguageHints): DetectedLanguage
}

/** Tells what needs no search: a danger, in whatever language, the wish for a person, mere small talk. */
export interface Recogniser {
  recognise(text: string, language: LanguageTag): Recognised
  /** Whether a question begins as one that only makes sense after the last: "and for children?" */
  goesOn(text: string, language: LanguageTag): boolean
}

export interface Retriever {
  retrieve(turn: Turn): Promise<Finding>
}

export interface Drafter {
  draft(turn: Turn, finding: Finding): Promise<Draft>
}

/** Takes out of a draft what its passages do not carry. */
export interface Verifier {
  verify(turn: Turn, draft: Draft): Promise<Draft>
}

export interface Decider {
  decide(finding: Finding, draft: Draft): Decision
}

/** The pipeline as channels see it. */
export interface Responder {
  /** @param options.onProgress is told of the stages of an answer that takes a while, and of sentences once checked */
  respond(question: Question, options?: { readonly onProgress?: (progress: Progress) => void }): Promise<Answer>
}
