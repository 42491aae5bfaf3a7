/** A turn's calls of the model: made for one newcomer within one budget, counted, and answerable for their prompts. */

import { ModelFailure, type ModelFailureKind, type OnBehalfOf, type Prompt, type Shape } from '../../domain/model.ts'
import type { LanguageModel } from '../../ports/models.ts'
import type { TurnBudget } from './budget.ts'

/** What a model is asked for in a turn, and the prompt of each. */
export type TurnTask = 'understand' | 'rerank' | 'draft' | 'verify'
export type Prompts = Readonly<Record<TurnTask, Prompt>>

export interface ModelCall {
  readonly task: TurnTask
  readonly outcome: 'answered' | ModelFailureKind
  /** Milliseconds since the turn began. */
  readonly from: number
  readonly to: number
}

export interface Request<T> {
  /** Sent as JSON: data, whatever it says. */
  readonly input: Readonly<Record<string, unknown>>
  readonly shape: Shape<T>
  readonly maxTokens: number
}

export interface ModelCalls {
  readonly budget: TurnBudget
  readonly made: readonly ModelCall[]
  /** @throws ModelFailure */
  ask<T>(task: TurnTask, request: Request<T>): Promise<T>
  /** Of the prompts that were used: `understand@1 draft@1`. */
  promptVersion(): string | null
}

interface CallDeps {
  readonly model: LanguageModel
  readonly prompts: Prompts
}

export function openCalls({ model, prompts }: CallDeps, whom: OnBehalfOf, budget: TurnBudget): ModelCalls {
  const startedAt = performance.now()
  const made: ModelCall[] = []
  const since = () => performance.now() - startedAt
  return {
    budget,
    made,
    async ask(task, { input, ...request }) {
      const from = since()
      const note = (outcome: ModelCall['outcome']) => void made.push({ task, outcome, from, to: since() })
      const order = { task, prompt: prompts[task], input: JSON.stringify(input), for: whom, signal: budget.signal }
      try {
        const { value } = await model.ask({ ...order, ...request })
        note('answered')
        return value
      } catch (error) {
        if (error instanceof ModelFailure) note(error.kind)
        throw error
      }
    },
    promptVersion() {
      const used = new Set(
        made.filter(({ outcome }) => outcome === 'answered').map(({ task }) => prompts[task].version),
      )
      return used.size === 0 ? null : [...used].join(' ')
    },
  }
}

/** How many calls had to wait for one another. */
export function longestChain(calls: readonly ModelCall[]): number {
  const chains: number[] = []
  const inOrder = calls.toSorted((one, other) => one.from - other.from)
  for (const [i, { from }] of inOrder.entries()) {
    const before = inOrder.slice(0, i).map(({ to }, j) => (to <= from ? (chains[j] ?? 0) : 0))
    chains.push(1 + Math.max(0, ...before))
  }
  return Math.max(0, ...chains)
}
