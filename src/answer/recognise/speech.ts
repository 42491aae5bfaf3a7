/** How danger and small talk sound in one language: what counsellors review, a line each, a file per language. */

import type { Danger, SmallTalkTopic } from '../../domain/recognised.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Every text holds one pattern per line, compared with the words of one sentence, without regard to case and accents.
 *
 * - `hits me`: these words in this order; up to two others may stand between two of them.
 * - `kill*`: any word that begins so. `*brand`: any that ends so.
 * - `kill|murder|shoot`: one of these. `will_kill`: words that directly follow one another.
 * - `kill … me`: up to six words may stand between them.
 * - `slaps + me`: in any order, near one another.
 * - `? heart attack`: counts only where the message does not ask for information (see `asking`).
 * - `= i can't go_on`: counts only where the sentence says nothing else.
 *
 * Chinese and Thai are compared character by character; Cyrillic patterns of danger also stand for messages that are
 * typed in Latin letters (`hearings.ts`), and a long word's doubled letter may be missing (`brent`).
 */
export interface Speech extends Readonly<Record<Danger, string>> {
  /** The same in Latin letters, for languages whose vowels everyone types as they hear them: see `consonantsOf`. */
  readonly byConsonants?: Readonly<Partial<Record<Danger | 'harmless' | 'asking', string>>>
  /** Its words for the situations of `situations.ts`. */
  readonly vocabulary: Vocabulary
  /** Sentences with one of these are not about a danger: pests, films, hunger, what is long past. */
  readonly harmless: string
  /** Marks a question for information: "what to do in case of", "symptoms of", "a course". */
  readonly asking: string
  /** Opinions and politics asked of Lotse. */
  readonly opinion: string
  /** Wishes to talk to a person instead of the machine: "I want to talk to a person". */
  readonly human: string
  /** Expressions that begin a question which only makes sense after the last one, separated by commas: "and for". */
  readonly followUp: string
  /** Whole expressions, no patterns, separated by commas: a message that is made of nothing else is small talk. */
  readonly smallTalk: Readonly<Partial<Record<Exclude<SmallTalkTopic, 'politics-or-opinion'>, string>>>
  /** Words that may stand beside small talk and mean nothing by themselves, separated by commas. */
  readonly filler: string
}
