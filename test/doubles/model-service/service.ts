/**
 * An OpenAI-compatible service in this process: it answers as its simple mind has it (minds.ts) or as a test tells it
 * to, fails on demand (faults.ts), and remembers what it was asked.
 */

import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { z } from 'zod'
import { sendCompletion, sendJson } from './completion.ts'
import { base64Of, embed } from './embedding.ts'
import { createFaults, type CallFault, type Fault, type FaultyTask } from './faults.ts'
import { minds, type Mind } from './minds.ts'
import { failCall, misbehave, refuse } from './misbehave.ts'
import { chatOrder, type ChatOrder } from './order.ts'

export interface ModelService {
  /** For `OPENAI_BASE_URL`. */
  readonly baseUrl: string
  /** For `OPENAI_API_KEY`; others are refused. */
  readonly key: string
  /** All of them, failed ones included. */
  readonly calls: readonly ModelCall[]
  callsOf(task: string): readonly ModelCall[]
  /** The next calls of the task fail like this, one after the other; `*` for any task. */
  next(task: FaultyTask, ...faults: readonly Fault[]): void
  /** Every call of the task fails like this; `undefined` ends it. */
  always(task: FaultyTask, fault: Fault | undefined): void
  /** What the task is answered with from now on, instead of what the double thinks; `undefined` ends it. */
  says(task: string, answer: Mind | object | undefined): void
  /** Forgets calls, faults and what it was told to say. */
  forget(): void
  /** Nobody listens on its port from then on. */
  close(): Promise<void>
}

/** `embed` and `transcribe` are tasks as well. */
export interface ModelCall extends Omit<ChatOrder, 'wantsUsage'> {
  /** Names only: values may be keys. */
  readonly headers: readonly string[]
  readonly userAgent: string
}

export interface ModelServiceOptions {
  /** Default: any free one. */
  readonly port?: number
  /** Of embeddings. Default 64. */
  readonly dimensions?: number
  /** What every recording says. */
  readonly transcript?: string
  /** Answers what is no call of such a service. */
  readonly alsoServe?: (request: IncomingMessage, response: ServerResponse) => boolean
}

const defaultKey = 'sk-double-0123456789abcdef'

interface State extends Required<Pick<ModelServiceOptions, 'dimensions' | 'transcript'>> {
  readonly calls: ModelCall[]
  readonly told: Map<string, Mind | object>
  faults: ReturnType<typeof createFaults>
}

export async function startModelService(options: ModelServiceOptions = {}): Promise<ModelService> {
  const { dimensions = 64, transcript = 'Wo kann ich Deutsch lernen?' } = options
  const state: State = { dimensions, transcript, calls: [], told: new Map(), faults: createFaults() }
  const server = createServer((request, response) => {
    if (options.alsoServe?.(request, response) === true) return
    serve(state, request, response).catch((error: unknown) => refuse(response, 400, 'bad_request', String(error)))
  })
  server.listen(options.port ?? 0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    baseUrl: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/v1`,
    key: defaultKey,
    ...controlOf(state),
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function controlOf(state: State): Omit<ModelService, 'baseUrl' | 'key' | 'close'> {
  return {
    calls: state.calls,
    callsOf: (task) => state.calls.filter((call) => call.task === task),
    next: (task, ...faults) => state.faults.script(task, faults),
    always: (task, fault) => state.faults.always(task, fault),
    says(task, answer) {
      if (answer === undefined) state.told.delete(task)
      else state.told.set(task, answer)
    },
    forget() {
      state.calls.length = 0
      state.told.clear()
      state.faults = createFaults()
    },
  }
}

async function serve(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await bodyOf(request)
  if (request.headers.authorization !== `Bearer ${defaultKey}`)
    return refuse(response, 401, 'invalid_api_key', 'Incorrect API key provided.')
  switch (`${request.method} ${request.url}`) {
    case 'GET /v1/models':
      return sendJson(response, 200, { object: 'list', data: [{ id: 'double', object: 'model', owned_by: 'tests' }] })
    case 'POST /v1/chat/completions':
      return chat(state, request, await body.json(), response)
    case 'POST /v1/embeddings':
      return embeddings(state, request, await body.json(), response)
    case 'POST /v1/audio/transcriptions':
      return transcription(state, request, await body.formData(), response)
    default:
      return refuse(response, 404, 'not_found', 'There is no such thing here.')
  }
}

/** As a `Response`, which reads JSON and forms alike. */
async function bodyOf(request: IncomingMessage): Promise<Response> {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  for await (const chunk of request) chunks.push(new Uint8Array(chunk as Buffer))
  const type = request.headers['content-type']
  return new Response(new Blob(chunks), type === undefined ? {} : { headers: { 'content-type': type } })
}

const headersOf = ({ headers }: IncomingMessage) => ({
  headers: Object.keys(headers),
  userAgent: headers['user-agent'] ?? '',
})

async function chat(state: State, request: IncomingMessage, payload: unknown, response: ServerResponse) {
  const order = chatOrder(payload)
  const { wantsUsage: _, ...known } = order
  state.calls.push({ ...known, ...headersOf(request) })
  const fault = state.faults.next(order.task)
  const json = think(state, order)
  if (fault !== undefined) return misbehave(fault, order, json, response)
  return sendCompletion(order, { content: JSON.stringify(json), finish: 'stop' }, response)
}

function think({ told }: State, { task, input }: ChatOrder): unknown {
  return said(told.get(task) ?? minds[task] ?? { text: 'Hello.' }, input)
}

const said = (mind: Mind | object, input: unknown) => (typeof mind === 'function' ? (mind as Mind)(input) : mind)

const embeddingBody = z.object({
  model: z.string(),
  input: z.union([z.string().transform((text) => [text]), z.array(z.string())]),
  encoding_format: z.enum(['float', 'base64']).default('float'),
  dimensions: z.number().optional(),
})

const noChat = { instructions: '', parameters: [], maxTokens: null, isStreamed: false, schemaBy: [] } as const

async function embeddings(state: State, request: IncomingMessage, payload: unknown, response: ServerResponse) {
  const { model, input, encoding_format, dimensions = state.dimensions } = embeddingBody.parse(payload)
  state.calls.push({ task: 'embed', input, model, ...noChat, ...headersOf(request) })
  const vectors = input.map((text) => embed(text, dimensions))
  const data = vectors.map((vector, index) => ({
    object: 'embedding',
    index,
    embedding: encoding_format === 'base64' ? base64Of(vector) : vector,
  }))
  const tokens = Math.ceil(input.join('').length / 4)
  const json = { object: 'list', data, model, usage: { prompt_tokens: tokens, total_tokens: tokens } }
  return orFail(state, { task: 'embed', input, answer: json }, response)
}

async function transcription(state: State, request: IncomingMessage, form: FormData, response: ServerResponse) {
  const [file, model] = [form.get('file'), form.get('model')]
  if (!(file instanceof File) || typeof model !== 'string') return refuse(response, 400, 'missing', 'file and model')
  const input = { name: file.name, mediaType: file.type, bytes: file.size }
  state.calls.push({ task: 'transcribe', input, model, ...noChat, ...headersOf(request) })
  return orFail(state, { task: 'transcribe', input, answer: { text: state.transcript } }, response)
}

interface Asked {
  readonly task: string
  readonly input: unknown
  /** Unless a test tells another. */
  readonly answer: object
}

async function orFail({ faults, told }: State, { task, input, answer }: Asked, response: ServerResponse) {
  const fault = faults.next(task)
  const answerWell = () => sendJson(response, 200, said(told.get(task) ?? answer, input))
  // A test that scripts an answer's fault for what is no chat has made a mistake.
  return fault === undefined ? answerWell() : failCall(fault as CallFault, JSON.stringify(input), response, answerWell)
}
