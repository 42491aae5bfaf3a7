/** One chat completion by LangChain's client, whole or streamed. */

import { HumanMessage, SystemMessage, type BaseMessage } from '@langchain/core/messages'
import { ChatOpenAICompletions } from '@langchain/openai'
import { z } from 'zod'
import type { ModelOrder, Usage } from '../../src/domain/model.ts'
import type { ServiceOptions } from './service.ts'
import type { Habits, SchemaBy } from './habits.ts'
import type { Wire } from './wire.ts'

export interface Completion {
  readonly text: string
  readonly end: 'complete' | 'cut-off' | 'filtered' | 'refused'
  /** `null` where the service does not say. */
  readonly usage: Usage | null
}

type Order = Pick<ModelOrder<unknown>, 'prompt' | 'input' | 'shape' | 'maxTokens' | 'onText'>

export interface CompleteDeps {
  readonly service: ServiceOptions
  readonly habits: Habits
  readonly schemaBy: SchemaBy
}

/** @throws whatever the client makes of it; the wire knows better */
export async function complete(order: Order, wire: Wire, deps: CompleteDeps): Promise<Completion> {
  const { service, habits, schemaBy } = deps
  const model = modelFor(order, wire, service, habits)
  const messages = [new SystemMessage(instructionsFor(order, schemaBy)), new HumanMessage(order.input)]
  const format = schemaBy === 'text' ? {} : { response_format: formatOf(order) }
  const options = { signal: wire.signal, ...format }
  // Not `invoke` and `stream`: by variables of the environment those send prompts to a tracing service, or print them.
  if (order.onText !== undefined) return streamed(model._streamResponseChunks(messages, options), order.onText)
  try {
    const [generation] = (await model._generate(messages, options)).generations
    return generation === undefined ? nothing : completionOf(generation.message, generation.generationInfo)
  } catch (error) {
    const end = endAsThrown(error)
    if (end === undefined) throw error
    return { ...nothing, end }
  }
}

const nothing: Completion = { text: '', end: 'complete', usage: null }

/** A client for one call, because the number of tokens is a client's setting; it holds no connection. */
function modelFor({ maxTokens }: Order, wire: Wire, service: ServiceOptions, habits: Habits): ChatOpenAICompletions {
  return new ChatOpenAICompletions({
    model: service.model,
    apiKey: service.apiKey ?? 'none',
    ...(habits.takes('temperature') && { temperature: 0 }),
    ...(habits.takes('max_tokens') ? { maxTokens } : { modelKwargs: { max_completion_tokens: maxTokens } }),
    streamUsage: habits.takes('stream_options'),
    maxRetries: 0,
    __includeRawResponse: true,
    configuration: { baseURL: service.baseUrl, fetch: wire.fetch, logLevel: 'off' },
  })
}

function instructionsFor({ prompt, shape }: Order, schemaBy: SchemaBy): string {
  if (schemaBy === 'format') return prompt.instructions
  const schema = JSON.stringify(shape.jsonSchema)
  return `${prompt.instructions}\n\nAnswer with one JSON object and nothing else, by the JSON schema "${shape.name}":\n${schema}`
}

function formatOf({ shape }: Order) {
  const format = {
    type: 'json_schema' as const,
    json_schema: { name: shape.name, schema: { ...shape.jsonSchema }, strict: true },
  }
  // The client would parse the text itself, and throw away what is not bare JSON.
  return Object.defineProperty(format, '$parseRaw', { value: () => null })
}

/** The client throws where a text of a given format is not whole, and says why in words only. */
function endAsThrown(error: unknown): Completion['end'] | undefined {
  if (!(error instanceof Error)) return undefined
  if (error.message.includes('length limit was reached')) return 'cut-off'
  return error.message.includes('rejected by the content filter') ? 'filtered' : undefined
}

async function streamed(
  chunks: AsyncGenerator<{ readonly message: BaseMessage; readonly generationInfo?: Record<string, unknown> }>,
  onText: (soFar: string) => void,
): Promise<Completion> {
  let sum = nothing
  for await (const { message, generationInfo } of chunks) {
    const { text, end, usage } = completionOf(message, generationInfo)
    sum = { text: sum.text + text, end: end === 'complete' ? sum.end : end, usage: usage ?? sum.usage }
    if (text !== '') onText(sum.text)
  }
  return sum
}

function completionOf(message: BaseMessage, info: Record<string, unknown> = {}): Completion {
  const raw = rawResponse.safeParse(message.additional_kwargs['__raw_response'])
  const said = raw.data?.choices[0]
  const hasRefused = Boolean(said?.message?.refusal ?? said?.delta?.refusal)
  return { text: message.text, end: hasRefused ? 'refused' : endOf(info['finish_reason']), usage: usageOf(message) }
}

/** Refusals stand nowhere else. */
const part = z.object({ refusal: z.string().nullish() }).nullish()
const rawResponse = z.object({ choices: z.array(z.object({ message: part, delta: part })) })

function endOf(reason: unknown): Completion['end'] {
  if (reason === 'length') return 'cut-off'
  return reason === 'content_filter' ? 'filtered' : 'complete'
}

function usageOf(message: BaseMessage): Usage | null {
  const { data } = reportedUsage.safeParse('usage_metadata' in message ? message.usage_metadata : undefined)
  return data === undefined ? null : { inputTokens: data.input_tokens, outputTokens: data.output_tokens }
}

const reportedUsage = z.object({ input_tokens: z.number(), output_tokens: z.number().default(0) })
