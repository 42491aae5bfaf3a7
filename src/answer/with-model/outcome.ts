/** What a turn with a language model comes to, and how it went. */

import type { Progress } from '../../domain/answer.ts'
import type { LanguageTag } from '../../domain/language.ts'
import type { ModelFailureKind } from '../../domain/model.ts'
import type { Danger, SmallTalkTopic } from '../../domain/recognised.ts'
import type { RegionSlug } from '../../domain/region.ts'
import type { Finding, Quote, Turn } from '../../domain/turn.ts'
import type { Decided } from '../find-answer.ts'
import type { ModelCall } from './calls.ts'

/** @param onProgress is told of nothing any more once the time is over */
export type Writer = (turn: Turn, onProgress: (progress: Progress) => void) => Promise<Written>

/** What a turn comes to; each says which prompts had a part in it. */
export type Written = { readonly promptVersion: string | null } & Outcome

export type Outcome =
  | { readonly kind: 'emergency'; readonly danger: Danger }
  | { readonly kind: 'human' }
  | { readonly kind: 'small-talk'; readonly topic: SmallTalkTopic; readonly language: LanguageTag }
  | WrittenAnswer
  /** In the pages' words; a setback says why not in the model's. */
  | { readonly kind: 'quoted'; readonly turn: Turn; readonly decided: Decided; readonly setback: Setback | null }

export interface WrittenAnswer {
  readonly kind: 'written'
  /** In the language of the answer. */
  readonly turn: Turn
  readonly finding: Finding
  readonly sentences: readonly string[]
  readonly isList: boolean
  /** Of every page that the sentences rest on. */
  readonly quotes: readonly Quote[]
}

export type Setback = ModelFailureKind | 'fault' | 'cannot-answer' | 'wrong-language' | 'unsupported' | 'orders'

/** How a turn went; nothing that anybody wrote. */
export interface TurnTrace {
  readonly region: RegionSlug
  readonly outcome: Outcome['kind']
  readonly setback: Setback | null
  readonly calls: readonly ModelCall[]
  readonly dropped: Dropped
}

/** How many sentences of drafts were not sent, and what spoke against them. */
export interface Dropped {
  readonly byRule: number
  readonly byModel: number
}
