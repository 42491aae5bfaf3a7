/** Counts what language models are asked, how it goes and what it costs: by region, task and model, never by person. */

import { Counter, Histogram, type Registry } from 'prom-client'
import type { TurnTrace } from '../../src/answer/with-model/outcome.ts'
import type { ModelFailureKind, ModelTask, Usage } from '../../src/domain/model.ts'
import type { RegionSlug } from '../../src/domain/region.ts'

export interface ModelCall {
  readonly task: ModelTask
  readonly model: string
  /** `null` for what is done for no region in particular. */
  readonly region: RegionSlug | null
  readonly outcome: 'answered' | ModelFailureKind
  readonly usage: Usage
  readonly microEuros: number
  readonly ms: number
}

export function countModelCalls(registry: Registry): (call: ModelCall) => void {
  const registers = [registry]
  const calls = new Counter({
    name: 'lotse_model_calls_total',
    help: 'Calls of models, by task and outcome (answered, or why not)',
    labelNames: ['task', 'model', 'outcome'],
    registers,
  })
  const seconds = new Histogram({
    name: 'lotse_model_seconds',
    help: 'Time that a call of a model took, answered or not',
    labelNames: ['task', 'model'],
    buckets: [0.1, 0.25, 0.5, 1, 2, 3, 5, 7.5, 10, 15, 30],
    registers,
  })
  const tokens = new Counter({
    name: 'lotse_model_tokens_total',
    help: 'Tokens read (input) and written (output) by models, estimated where a service does not say',
    labelNames: ['region', 'task', 'model', 'direction'],
    registers,
  })
  const microEuros = new Counter({
    name: 'lotse_model_micro_euros_total',
    help: 'Millionths of euros that models cost, by the configured prices',
    labelNames: ['region', 'task', 'model'],
    registers,
  })
  return ({ task, model, region, outcome, usage, microEuros: cost, ms }) => {
    const spender = { region: region ?? '', task, model }
    calls.inc({ task, model, outcome })
    if (wasMade(outcome)) seconds.observe({ task, model }, ms / 1_000)
    tokens.inc({ ...spender, direction: 'input' }, usage.inputTokens)
    tokens.inc({ ...spender, direction: 'output' }, usage.outputTokens)
    microEuros.inc(spender, cost)
  }
}

/** Nobody was asked while the service rests or the budget is used up. */
const wasMade = (outcome: ModelCall['outcome']) => outcome !== 'resting' && outcome !== 'over-budget'

/** Which answers the model had a part in, and why it had none in the others. */
export function countModelTurns(
  registry: Registry,
): (trace: Pick<TurnTrace, 'region' | 'outcome' | 'setback'>) => void {
  const turns = new Counter({
    name: 'lotse_model_turns_total',
    help: 'Turns that a model was asked in, by outcome, and by what kept it from writing the answer',
    labelNames: ['region', 'outcome', 'setback'],
    registers: [registry],
  })
  return ({ region, outcome, setback }) => turns.inc({ region, outcome, setback: setback ?? '' })
}
