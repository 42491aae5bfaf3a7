/** What models were asked in this process, added up: what a run of questions with one model comes to. */

import type { ModelCall } from '../../adapters/http/model-metrics.ts'
import { longestChain } from '../answer/with-model/calls.ts'
import type { TurnTrace } from '../answer/with-model/outcome.ts'

export interface ModelUse {
  readonly turns: number
  /** Turns whose answer the model wrote. */
  readonly written: number
  /** Of turns; those of translations and the like stand in the tokens only. */
  readonly calls: number
  /** Most calls of one turn that had to wait for one another. */
  readonly longestChain: number
  /** Sentences that were dropped: because a rule spoke against them, and because the model itself did. */
  readonly droppedByRule: number
  readonly droppedByModel: number
  readonly inputTokens: number
  readonly outputTokens: number
  readonly microEuros: number
}

export interface ModelTally {
  /** So far. */
  readonly use: ModelUse
  called(call: Pick<ModelCall, 'usage' | 'microEuros'>): void
  turned(trace: TurnTrace): void
}

const nothing: ModelUse = {
  turns: 0,
  written: 0,
  calls: 0,
  longestChain: 0,
  droppedByRule: 0,
  droppedByModel: 0,
  inputTokens: 0,
  outputTokens: 0,
  microEuros: 0,
}

export function createModelTally(): ModelTally {
  let use = nothing
  return {
    get use() {
      return use
    },
    called({ usage, microEuros }) {
      use = {
        ...use,
        inputTokens: use.inputTokens + usage.inputTokens,
        outputTokens: use.outputTokens + usage.outputTokens,
        microEuros: use.microEuros + microEuros,
      }
    },
    turned({ outcome, calls, dropped }) {
      use = {
        ...use,
        turns: use.turns + 1,
        written: use.written + (outcome === 'written' ? 1 : 0),
        calls: use.calls + calls.length,
        longestChain: Math.max(use.longestChain, longestChain(calls)),
        droppedByRule: use.droppedByRule + dropped.byRule,
        droppedByModel: use.droppedByModel + dropped.byModel,
      }
    },
  }
}
