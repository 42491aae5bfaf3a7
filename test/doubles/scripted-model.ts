/** A language model that says what a test has it say, task by task, and remembers what it was asked. */

import type { StandaloneQuestion } from '../../src/answer/with-model/understand.ts'
import { ModelFailure, type ModelTask } from '../../src/domain/model.ts'
import type { LanguageModel } from '../../src/ports/models.ts'

/** JSON of the task's shape, a failure, or either made of the input. */
export type Reply = object | ModelFailure | ((input: unknown) => unknown)

export interface AskedOrder {
  readonly task: ModelTask
  readonly input: unknown
  readonly signal: AbortSignal
  readonly person: string | null
}

export interface ScriptedModel extends LanguageModel {
  readonly orders: readonly AskedOrder[]
}

/** Of several replies the last one is given again and again. */
export function scriptedModel(script: Partial<Record<ModelTask, Reply | readonly Reply[]>>): ScriptedModel {
  const orders: AskedOrder[] = []
  return {
    orders,
    isWell: true,
    async ask({ task, input, shape, signal, for: whom }) {
      const asked: unknown = JSON.parse(input)
      orders.push({ task, input: asked, signal, person: whom.person })
      const times = orders.filter((order) => order.task === task).length
      const replies = [script[task] ?? new ModelFailure('malformed', `Nobody told it what to ${task}.`)].flat()
      const reply = replies[Math.min(times, replies.length) - 1]
      const said: unknown = typeof reply === 'function' ? await (reply as (input: unknown) => unknown)(asked) : reply
      if (said instanceof ModelFailure) throw said
      return { value: shape.parse(said), usage: { inputTokens: 100, outputTokens: 20 } }
    },
  }
}

/** What a model that understood a question says of it. */
export function aQuestion(changes: Partial<SaidOfQuestion> = {}): SaidOfQuestion {
  return { kind: 'question', danger: null, topic: null, language: 'de', isFollowUp: false, questions: [], ...changes }
}

interface SaidOfQuestion {
  readonly kind: string
  readonly danger: string | null
  readonly topic: string | null
  readonly language: string
  readonly isFollowUp: boolean
  readonly questions: readonly StandaloneQuestion[]
}

/** Supports all claims. */
export const allSupported: Reply = (input) => {
  const { claims } = input as { readonly claims: readonly { readonly number: number }[] }
  return { verdicts: claims.map(({ number }) => ({ number, isSupported: true })) }
}
