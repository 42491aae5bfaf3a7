/** A language model behind any OpenAI-compatible service, with answers of the shape that was asked for. */

import type { ModelOrder, Usage } from '../../src/domain/model.ts'
import type { LanguageModel } from '../../src/ports/models.ts'
import { createCaller, type Paid } from './caller.ts'
import type { ServiceOptions } from './service.ts'
import { complete } from './complete.ts'
import { createHabits, type Habits } from './habits.ts'
import { OtherShape, readAnswer } from './read-answer.ts'
import type { ServiceFailure } from './failures.ts'
import type { Wire } from './wire.ts'

const defaultTimeoutMs = 10_000

/**
 * `timeoutMs` is 10,000 by default. A failure that may pass, and an answer of another shape, are tried once more.
 *
 * @see https://platform.openai.com/docs/api-reference/chat/create
 */
export function createLanguageModel(options: ServiceOptions): LanguageModel {
  const { model, note, timeoutMs = defaultTimeoutMs } = options
  const caller = createCaller(options, 'CHAT_MODEL', timeoutMs)
  const habits = createHabits((to) => note?.({ kind: 'adapted', model, to }))
  return {
    get isWell() {
      return caller.isWell
    },
    ask(order) {
      const { task, signal, maxTokens } = order
      const maxBytes = roomFor(maxTokens, order.onText !== undefined)
      return caller.call({ task, region: order.for.region, signal, maxBytes }, (wire, last) =>
        askOnce(order, wire, { service: options, habits, last }),
      )
    },
  }
}

interface AskDeps {
  readonly service: ServiceOptions
  readonly habits: Habits
  readonly last: ServiceFailure | undefined
}

/** Whatever the service objects to is left out at once: that is no failure, and happens once in a process. */
async function askOnce<T>(order: ModelOrder<T>, wire: Wire, deps: AskDeps): Promise<Paid<T>> {
  const { habits, last } = deps
  const schemaBy = habits.schemaBy(last instanceof OtherShape)
  try {
    const completion = await complete(order, wire, { ...deps, schemaBy })
    // The client ends a stream that was given up as if it were complete.
    wire.signal.throwIfAborted()
    const usage = completion.usage ?? estimated(order, completion.end === 'cut-off' ? undefined : completion.text)
    const value = readAnswer(completion, order.shape, usage)
    habits.works(schemaBy)
    return { value, usage }
  } catch (error) {
    if (habits.learnFrom(wire.objection)) return askOnce(order, wire, deps)
    const failure = wire.failure(error)
    throw failure.usage === null && wire.wasTaken ? failure.costing(estimated(order, '')) : failure
  }
}

/** Of one token, in any language: rough, and rather too many. */
const charactersPerToken = 4

function estimated({ prompt, input, maxTokens }: ModelOrder<unknown>, said: string | undefined): Usage {
  const tokensOf = (text: string) => Math.ceil(text.length / charactersPerToken)
  return {
    inputTokens: tokensOf(prompt.instructions + input),
    outputTokens: said === undefined ? maxTokens : tokensOf(said),
  }
}

const bytesAround = 65_536
/** Streamed, each token comes with an envelope of its own. */
const bytesPerToken = { whole: 16, streamed: 512 }

const roomFor = (maxTokens: number, isStreamed: boolean) =>
  bytesAround + maxTokens * (isStreamed ? bytesPerToken.streamed : bytesPerToken.whole)
