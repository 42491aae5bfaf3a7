/** A chat completion as such services write it, whole or streamed. */

import type { ServerResponse } from 'node:http'
import type { ChatOrder } from './order.ts'

export interface Said {
  readonly content: string
  readonly finish: 'stop' | 'length' | 'content_filter'
  readonly refusal?: string
}

const tokensOf = (text: string) => Math.ceil(text.length / 4)

function usageOf({ input, instructions }: ChatOrder, said: string) {
  const [prompt, completion] = [tokensOf(instructions + JSON.stringify(input)), tokensOf(said)]
  return { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion }
}

export function completion(order: ChatOrder, { content, finish, refusal = '' }: Said): object {
  const byTool = order.schemaBy.includes('tool')
  const message = {
    role: 'assistant',
    content: byTool || content === '' ? null : content,
    refusal: refusal || null,
    ...(byTool && { tool_calls: [toolCall(order.task, content)] }),
  }
  const choices = [{ index: 0, message, finish_reason: byTool ? 'tool_calls' : finish }]
  return { ...head(order, 'chat.completion'), choices, usage: usageOf(order, content) }
}

const head = ({ model }: ChatOrder, object: string) => ({ id: 'chatcmpl-1', object, created: 1_767_225_600, model })

const toolCall = (name: string, json: string) => ({
  id: 'call_1',
  type: 'function',
  function: { name, arguments: json },
})

const pieceLength = 24

/** Server-sent events: a role, the text in pieces, why it ended, and what it cost. */
export function* completionEvents(order: ChatOrder, { content, finish, refusal }: Said): Generator<string> {
  const chunk = (delta: object, finish_reason: string | null = null) =>
    event({ ...head(order, 'chat.completion.chunk'), choices: [{ index: 0, delta, finish_reason }] })
  yield chunk({ role: 'assistant', content: '' })
  if (refusal !== undefined) yield chunk({ refusal })
  for (let at = 0; at < content.length; at += pieceLength) yield chunk({ content: content.slice(at, at + pieceLength) })
  yield chunk({}, finish)
  if (order.wantsUsage)
    yield event({ ...head(order, 'chat.completion.chunk'), choices: [], usage: usageOf(order, content) })
  yield 'data: [DONE]\n\n'
}

const event = (json: object) => `data: ${JSON.stringify(json)}\n\n`

export const streamHead = { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' } as const

export function sendCompletion(order: ChatOrder, said: Said, response: ServerResponse): void {
  if (!order.isStreamed) return sendJson(response, 200, completion(order, said))
  response.writeHead(200, streamHead)
  for (const part of completionEvents(order, said)) response.write(part)
  response.end()
}

export function sendJson(response: ServerResponse, status: number, json: unknown, headers: object = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(json))
}
