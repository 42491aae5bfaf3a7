/** What a faulty call gets instead of, or made of, the answer that it should have had. */

import type { ServerResponse } from 'node:http'
import { completion, completionEvents, sendCompletion, sendJson, streamHead, type Said } from './completion.ts'
import { isCallFault, type AnswerFault, type CallFault, type Fault } from './faults.ts'
import type { ChatOrder } from './order.ts'

/** Sends the answer to a chat completion as the fault has it. */
export async function misbehave(
  fault: Fault,
  order: ChatOrder,
  json: unknown,
  response: ServerResponse,
): Promise<void> {
  const answerWell = () => sendCompletion(order, { content: JSON.stringify(json), finish: 'stop' }, response)
  if (isCallFault(fault)) return failCall(fault, order.instructions + JSON.stringify(order.input), response, answerWell)
  if (fault.kind === 'cut' || fault.kind === 'drip') return sendHalf(fault.kind, order, json, response)
  if (fault.kind !== 'refuses-format') return sendCompletion(order, saidWrongly(fault, order, json), response)
  if (!order.schemaBy.includes('format')) return answerWell()
  return refuse(response, 400, 'unsupported_parameter', "Unknown parameter: 'response_format.type'.")
}

type SpokenFault = Exclude<AnswerFault, { readonly kind: 'cut' | 'drip' | 'refuses-format' }>

function saidWrongly(fault: SpokenFault, order: ChatOrder, json: unknown): Said {
  const text = JSON.stringify(json)
  const stop = (content: string): Said => ({ content, finish: 'stop' })
  switch (fault.kind) {
    case 'ignores-format':
      return stop(order.schemaBy.includes('text') ? text : prose)
    case 'truncated':
      return { content: text.slice(0, text.length / 2), finish: 'length' }
    case 'invalid-json':
      return stop(`${text.slice(0, -1)},,`)
    case 'no-json':
      return stop(prose)
    case 'prose-around':
      return stop(`Sure! Here is what you asked for:\n${text}\nI hope that it helps.`)
    case 'fenced':
      return stop(`\`\`\`json\n${text}\n\`\`\``)
    case 'wrong-schema':
      return stop('{"answer":42}')
    case 'empty':
      return stop('')
    case 'refusal':
      return { content: '', finish: 'stop', refusal: 'I can’t help with that.' }
    case 'content-filter':
      return { content: '', finish: 'content_filter' }
    case 'wrong-language':
      return stop(JSON.stringify(inWords(json, fault.text ?? finnish)))
    case 'endless':
      return stop(`{"sentences":[{"text":"${'word '.repeat(100_000)}"`)
    default:
      return fault satisfies never
  }
}

const prose = 'I would say that it depends. You had better ask somebody who knows.'
const finnish = 'Kysy neuvontapalvelusta, siellä sinua autetaan mielellään omalla kielelläsi.'

/** The same JSON with other words where there is a `text` or `texts`. */
function inWords(json: unknown, text: string): unknown {
  if (Array.isArray(json)) return json.map((one: unknown) => (typeof one === 'string' ? text : inWords(one, text)))
  if (typeof json !== 'object' || json === null) return json
  return Object.fromEntries(
    Object.entries(json).map(([key, value]: [string, unknown]) => [key, key === 'text' ? text : inWords(value, text)]),
  )
}

const dripMs = 20

function sendHalf(kind: 'cut' | 'drip', order: ChatOrder, json: unknown, response: ServerResponse): void {
  const said: Said = { content: JSON.stringify(json), finish: 'stop' }
  const whole = order.isStreamed ? [...completionEvents(order, said)].join('') : JSON.stringify(completion(order, said))
  const half = whole.slice(0, whole.length / 2)
  response.writeHead(200, order.isStreamed ? streamHead : { 'content-type': 'application/json' })
  if (kind === 'cut') {
    response.write(half, () => response.destroy())
    return
  }
  // Never more than half of it, and never silent.
  let at = 0
  const dripping = setInterval(() => response.write(half[at++ % half.length] ?? ' '), dripMs)
  response.on('close', () => clearInterval(dripping))
}

/** @param sent may stand in a refusal's words, as services do */
export async function failCall(
  fault: CallFault,
  sent: string,
  response: ServerResponse,
  answerWell: () => void,
): Promise<void> {
  switch (fault.kind) {
    case 'slow':
      await fault.until
      return answerWell()
    case 'silent':
      return
    case 'reset':
      response.destroy()
      return
    case 'busy':
      return refuse(response, 429, 'rate_limit_exceeded', 'Rate limit reached.', {
        ...(fault.retryAfter !== undefined && { 'retry-after': String(fault.retryAfter) }),
      })
    case 'status':
      if (fault.status >= 502) return void response.writeHead(fault.status).end('<html><h1>Bad Gateway</h1></html>')
      return refuse(response, fault.status, fault.code ?? 'error', `Something went wrong with: ${sent.slice(0, 300)}`)
    case 'unauthorised':
      return refuse(response, 401, 'invalid_api_key', `Incorrect API key provided: ${keyOf(response)}.`)
    case 'objects':
      return refuse(response, 400, 'unsupported_parameter', fault.words)
    case 'too-long':
      return refuse(response, 400, 'context_length_exceeded', `This model takes 8192 tokens. You sent: ${sent}`)
    default:
      return fault satisfies never
  }
}

const keyOf = (response: ServerResponse) => response.req.headers.authorization?.replace('Bearer ', '') ?? ''

export function refuse(response: ServerResponse, status: number, code: string, message: string, headers = {}): void {
  sendJson(response, status, { error: { message, type: 'invalid_request_error', param: null, code } }, headers)
}
