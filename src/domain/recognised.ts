/** What a message can be besides a question. */

import type { LanguageTag } from './language.ts'

export type Danger = 'suicide' | 'violence' | 'trafficking' | 'medical' | 'fire'

export type SmallTalkTopic =
  | 'greeting'
  | 'thanks'
  | 'farewell'
  | 'insult'
  | 'are-you-a-machine'
  | 'politics-or-opinion'
  | 'well-being'
  /** A question about another city than the region's. */
  | 'other-place'

export type Recognised =
  | { readonly kind: 'question' }
  | { readonly kind: 'emergency'; readonly danger: Danger }
  /** Somebody wants to talk to a person instead. */
  | { readonly kind: 'human' }
  /** `language` is the one whose words it is made of, which a detector can hardly tell from a word or two. */
  | { readonly kind: 'small-talk'; readonly topic: SmallTalkTopic; readonly language: LanguageTag }
