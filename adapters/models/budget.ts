/** What a model may cost in a day, for a region and for one newcomer; beyond it the model-free path answers. */

import type { ModelTask, Spender, Usage } from '../../src/domain/model.ts'
import type { LanguageModel, ModelSpending, Transcriber } from '../../src/ports/models.ts'
import { noUsage } from './caller.ts'
import { ServiceFailure } from './failures.ts'

/** Euros for a million tokens: micro-euros for one. */
export interface Prices {
  readonly input: number
  readonly output: number
}

/** Micro-euros in a day; `null` for no limit. */
export interface Limits {
  readonly region: number | null
  readonly person: number | null
}

interface BudgetDeps {
  readonly spending: ModelSpending
  readonly limits: Limits
  readonly now: () => Date
  /** Told of an order that was over the budget. */
  readonly refused?: (order: Spending) => void
}

interface Spending {
  readonly task: ModelTask
  readonly for: Spender
}

/** Calls that are under way at once all still see the budget as it was, so that it can be passed by what they cost. */
export function withBudget(
  model: LanguageModel,
  { prices, ...deps }: BudgetDeps & { readonly prices: Prices },
): LanguageModel {
  const { spending, now } = deps
  const add = (day: string, whom: Spender, usage: Usage) => {
    const microEuros = microEurosOf(usage, prices)
    return microEuros === 0 ? undefined : spending.add(day, whom, usage, microEuros)
  }
  return {
    get isWell() {
      return model.isWell
    },
    async ask(order) {
      const day = dayInGermany(now())
      await refuseBeyond(order, day, deps)
      try {
        const reply = await model.ask(order)
        await add(day, order.for, reply.usage)
        return reply
      } catch (error) {
        if (error instanceof ServiceFailure && error.usage !== null) await add(day, order.for, error.usage)
        throw error
      }
    },
  }
}

/** @param minute euros for a minute of speech, which services count instead of tokens */
export function transcribingWithBudget(
  transcriber: Transcriber,
  { minute, ...deps }: BudgetDeps & { readonly minute: number },
): Transcriber {
  return {
    async transcribe(recording, order) {
      const day = dayInGermany(deps.now())
      await refuseBeyond({ task: 'transcribe', for: order.for }, day, deps)
      const text = await transcriber.transcribe(recording, order)
      await deps.spending.add(day, order.for, noUsage, costOfSpeech(recording.seconds, minute))
      return text
    },
  }
}

const unknownSeconds = 60

/** Micro-euros, rounded up; a recording of unknown length counts as a minute. */
export const costOfSpeech = (seconds: number | undefined, minute: number) =>
  Math.ceil(((seconds ?? unknownSeconds) / 60) * minute * 1e6)

async function refuseBeyond(order: Spending, day: string, deps: BudgetDeps) {
  const { limits, spending, refused } = deps
  const { person, region } = order.for
  if ((limits.region === null || region === null) && (limits.person === null || person === null)) return
  const spent = await spending.spentOn(day, order.for)
  const usedUp = [
    ...(limits.region !== null && spent.region >= limits.region ? (['MODEL_BUDGET_REGION'] as const) : []),
    ...(limits.person !== null && spent.person >= limits.person ? (['MODEL_BUDGET_PERSON'] as const) : []),
  ]
  if (usedUp.length === 0) return
  refused?.(order)
  throw new ServiceFailure('over-budget', `The budget of the day is used up; see ${usedUp.join(' and ')}.`)
}

/** Rounded up: a call is never free. */
export function microEurosOf({ inputTokens, outputTokens }: Usage, { input, output }: Prices): number {
  return Math.ceil(inputTokens * input + outputTokens * output)
}

const german = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Berlin', dateStyle: 'short' })

/** `2026-07-01`. */
const dayInGermany = (date: Date) => german.format(date)
