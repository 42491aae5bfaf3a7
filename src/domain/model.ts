/** What is asked of a language model, what comes back, and how it can fail. */

import type { RegionSlug } from './region.ts'
import type { PersonId } from './person.ts'

/** Why a model is asked; metrics, budgets and doubles go by it. */
export type ModelTask = 'understand' | 'rerank' | 'draft' | 'verify' | 'translate' | 'transcribe' | 'embed'

/** Whom a call is done for, and whose daily budget it uses up. */
export interface OnBehalfOf {
  readonly region: RegionSlug
  /** `null` where no newcomer has it done: a counsellor, the command line. */
  readonly person: PersonId | null
}

/** A prompt of `prompts/`, ready to be sent. */
export interface Prompt {
  /** Such as `draft@3`; kept with every answer that it made. */
  readonly version: string
  readonly instructions: string
}

/** The shape of an answer: as a JSON schema for the service, and as a check for what it sends. */
export interface Shape<T> {
  /** A word for the service: `draft`. */
  readonly name: string
  readonly jsonSchema: Readonly<Record<string, unknown>>
  /** @throws where the JSON is of another shape */
  parse(json: unknown): T
}

/** Whom something is spent for; they may speak before they chose a region. */
export type Spender = Pick<OnBehalfOf, 'person'> & { readonly region: RegionSlug | null }

export interface ModelOrder<T> {
  readonly task: ModelTask
  readonly prompt: Prompt
  /** What the prompt is applied to: data, whatever it says. */
  readonly input: string
  readonly shape: Shape<T>
  readonly maxTokens: number
  readonly for: OnBehalfOf
  readonly signal: AbortSignal
  /** Gets the answer's text as it grows, where the service streams. */
  readonly onText?: (soFar: string) => void
}

export interface ModelReply<T> {
  readonly value: T
  readonly usage: Usage
}

export interface Usage {
  readonly inputTokens: number
  readonly outputTokens: number
}

export interface Recording {
  readonly bytes: Uint8Array
  /** Such as `audio/ogg`. */
  readonly mediaType: string
  /** Where the channel says how long it is. */
  readonly seconds?: number
}

export type ModelFailureKind =
  | 'timeout'
  | 'aborted'
  | 'unreachable'
  /** 429 */
  | 'busy'
  /** 5xx */
  | 'broken'
  /** 401, 403, 404: the operator must act. */
  | 'refused-access'
  /** Empty, truncated, no JSON, another shape. */
  | 'malformed'
  /** It would not answer. */
  | 'refusal'
  /** The input was longer than the model takes. */
  | 'too-long'
  /** The circuit is open: nobody asks for a while. */
  | 'resting'
  /** The daily budget of the region or of the newcomer is used up. */
  | 'over-budget'

/** What a model service does instead of answering; the message names the service's fault and never a person's words. */
export class ModelFailure extends Error {
  override readonly name = 'ModelFailure'
  readonly kind: ModelFailureKind

  constructor(kind: ModelFailureKind, message: string, options?: ErrorOptions) {
    super(message, options)
    this.kind = kind
  }
}
