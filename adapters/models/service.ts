/** Which service an adapter asks for which model, and who hears of it. */

import type { ModelFailureKind, ModelTask, Usage } from '../../src/domain/model.ts'
import type { RegionSlug } from '../../src/domain/region.ts'

export interface ServiceOptions {
  /** Such as `https://api.openai.com/v1`. */
  readonly baseUrl: string
  /** `null` for services that want none. */
  readonly apiKey: string | null
  readonly model: string
  /** Of one call, from its first byte to its last. */
  readonly timeoutMs?: number
  readonly observe?: (call: ObservedCall) => void
  readonly note?: (note: ServiceNote) => void
  /** Default: performance.now. */
  readonly clock?: () => number
  /** Between 0 and 1. Default: Math.random. */
  readonly random?: () => number
  /** Rejects when the signal is aborted. */
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<unknown>
}

/** For metrics: of whom nothing is known but the region. */
export interface ObservedCall {
  readonly task: ModelTask
  readonly model: string
  /** `null` for what is done for no region in particular. */
  readonly region: RegionSlug | null
  readonly outcome: 'answered' | ModelFailureKind
  readonly usage: Usage
  readonly ms: number
}

/** For the log. */
export type ServiceNote = { readonly model: string } & (
  | { readonly kind: 'resting'; readonly why: string }
  | { readonly kind: 'well-again' }
  /** From now on it is asked without a parameter, or with the schema in the text. */
  | { readonly kind: 'adapted'; readonly to: string }
)
