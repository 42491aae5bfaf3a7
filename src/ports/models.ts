/** Language models, and what is known of them. */

import type { ModelOrder, ModelReply, Recording, Spender, Usage } from '../domain/model.ts'
import type { ConversationId } from '../domain/person.ts'
import type { Translation, TranslationOrder } from '../domain/translation.ts'

/** A service that writes. Whatever it says is foreign: data, never an instruction, and never a fact. */
export interface LanguageModel {
  /** @throws ModelFailure */
  ask<T>(order: ModelOrder<T>): Promise<ModelReply<T>>
  /** Whether it has answered lately; `null` while nobody knows. */
  readonly isWell: boolean | null
}

/** Turns texts into vectors in which like meanings lie near each other. */
export interface EmbeddingModel {
  /** Vectors of another name cannot be compared. */
  readonly name: string
  /** Unit-length vectors, in the order of the texts. @throws ModelFailure */
  embed(texts: readonly string[], options: { readonly signal: AbortSignal }): Promise<readonly Float32Array[]>
}

/** Writes down what a recording says. */
export interface Transcriber {
  /** @throws ModelFailure */
  transcribe(recording: Recording, order: TranscriptionOrder): Promise<string>
}

interface TranscriptionOrder {
  readonly for: Spender
  readonly signal: AbortSignal
}

/** Texts in another language, in their order. It never throws for what the model does. */
export type Translator = (texts: readonly string[], order: TranslationOrder) => Promise<readonly Translation[]>

/** Keys are SHA-256 in hexadecimal digits; a conversation's translations are nobody else's. */
export interface TranslationCache {
  find(conversation: ConversationId | null, keys: readonly string[]): Promise<ReadonlyMap<string, string>>
  keep(
    conversation: ConversationId | null,
    entries: readonly { readonly key: string; readonly text: string }[],
    now: Date,
  ): Promise<void>
}

/** What models cost, kept per day, region and newcomer. */
export interface ModelSpending {
  /** Micro-euros spent since the beginning of `day`, by the region and by the newcomer. */
  spentOn(day: string, whom: Spender): Promise<{ readonly region: number; readonly person: number }>
  /** @param microEuros what the usage cost by the configured prices */
  add(day: string, whom: Spender, usage: Usage, microEuros: number): Promise<void>
}
