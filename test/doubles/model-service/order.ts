/** What a client of the double ordered, read from its request. */

import { z } from 'zod'

export interface ChatOrder {
  readonly task: string
  /** The user's message, as JSON where it is such. */
  readonly input: unknown
  readonly instructions: string
  readonly model: string
  readonly maxTokens: number | null
  readonly isStreamed: boolean
  readonly wantsUsage: boolean
  /** Names of all that was set. */
  readonly parameters: readonly string[]
  /** How the shape of the answer was told. */
  readonly schemaBy: readonly ('format' | 'text' | 'tool')[]
}

const content = z.union([
  z.string(),
  z.array(z.object({ text: z.string() })).transform((parts) => parts.map(({ text }) => text).join('')),
])

const body = z.object({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content })).min(1),
  stream: z.boolean().default(false),
  stream_options: z.object({ include_usage: z.boolean().default(false) }).nullish(),
  max_tokens: z.number().optional(),
  max_completion_tokens: z.number().optional(),
  response_format: z.object({ json_schema: z.object({ name: z.string() }).optional() }).optional(),
  tools: z.array(z.object({ function: z.object({ name: z.string() }) })).default([]),
})

/** The task is the schema's name, or the tool's, or stands in the instructions as `JSON schema "draft"`. */
export function chatOrder(payload: unknown): ChatOrder {
  const { model, messages, stream, stream_options, response_format, tools, ...limits } = body.parse(payload)
  const say = (...roles: readonly string[]) => messages.findLast(({ role }) => roles.includes(role))?.content ?? ''
  const instructions = say('system', 'developer')
  const named = {
    format: response_format?.json_schema?.name,
    tool: tools[0]?.function.name,
    text: /JSON schema "(\w+)"/.exec(instructions)?.[1],
  }
  return {
    task: named.format ?? named.tool ?? named.text ?? 'chat',
    input: parsed(say('user')),
    instructions,
    model,
    parameters: Object.entries(payload as object).flatMap(([name, value]) => (value === undefined ? [] : [name])),
    maxTokens: limits.max_completion_tokens ?? limits.max_tokens ?? null,
    isStreamed: stream,
    wantsUsage: stream_options?.include_usage === true,
    schemaBy: (['format', 'tool', 'text'] as const).filter((way) => named[way] !== undefined),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
