import { inspect } from 'node:util'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import type { ObservedCall, ServiceNote, ServiceOptions } from '../../adapters/models/service.ts'
import { createLanguageModel } from '../../adapters/models/language-model.ts'
import { ModelFailure, type ModelFailureKind, type ModelReply } from '../../src/domain/model.ts'
import type { LanguageModel } from '../../src/ports/models.ts'
import { order, secret, somebody, type Drafted } from '../doubles/model-order.ts'
import type { Fault } from '../doubles/model-service/faults.ts'
import { startModelService, type ModelService } from '../doubles/model-service/service.ts'

let service: ModelService
let observed: ObservedCall[]
let notes: ServiceNote[]
let waits: number[]

beforeAll(async () => {
  service = await startModelService()
})

beforeEach(() => {
  service.forget()
  ;[observed, notes, waits] = [[], [], []]
})

afterAll(() => service.close())

/** Short of patience, and waiting takes no time. */
function open(more: Partial<ServiceOptions> = {}): LanguageModel {
  return createLanguageModel({
    baseUrl: service.baseUrl,
    apiKey: service.key,
    model: 'double',
    timeoutMs: 2_000,
    observe: (call) => void observed.push(call),
    note: (note) => void notes.push(note),
    random: () => 0.5,
    wait: async (ms) => void waits.push(ms),
    ...more,
  })
}

const drafted: Drafted = { canAnswer: true, sentences: [{ text: 'You can learn German in courses.' }] }

async function failureOf(asking: Promise<unknown>): Promise<ModelFailure> {
  const error = await asking.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof ModelFailure)) throw new Error('It did not fail as models do.', { cause: error })
  return error
}

/** An answer counts where it is the right one. */
function outcomeOf(came: PromiseSettledResult<ModelReply<Drafted>>): unknown {
  if (came.status === 'fulfilled') return inspect(came.value.value) === inspect(drafted) ? 'answered' : came.value.value
  return came.reason instanceof ModelFailure ? came.reason.kind : came.reason
}

const released = Promise.resolve()
const status = (code: number, name?: string): Fault => ({
  kind: 'status',
  status: code,
  ...(name !== undefined && { code: name }),
})
const twice = (fault: Fault) => [fault, fault]

interface Case {
  readonly faults: readonly Fault[]
  readonly outcome: 'answered' | ModelFailureKind
  readonly calls: number
  /** Default: long enough. */
  readonly timeoutMs?: number
}

const cases: Readonly<Record<string, Case>> = {
  'answers late': { faults: [{ kind: 'slow', until: released }], outcome: 'answered', calls: 1 },
  'never answers': { faults: [{ kind: 'silent' }], outcome: 'timeout', calls: 1, timeoutMs: 100 },
  'drips its answer': { faults: [{ kind: 'drip' }], outcome: 'timeout', calls: 1, timeoutMs: 150 },
  'hangs up once': { faults: [{ kind: 'reset' }], outcome: 'answered', calls: 2 },
  'hangs up twice': { faults: twice({ kind: 'reset' }), outcome: 'unreachable', calls: 2 },
  'hangs up within its answer': { faults: [{ kind: 'cut' }], outcome: 'answered', calls: 2 },
  'hangs up within its answers': { faults: twice({ kind: 'cut' }), outcome: 'unreachable', calls: 2 },
  'is busy once': { faults: [{ kind: 'busy' }], outcome: 'answered', calls: 2 },
  'is busy twice': { faults: twice({ kind: 'busy' }), outcome: 'busy', calls: 2 },
  'is busy for a second': { faults: [{ kind: 'busy', retryAfter: 1 }], outcome: 'answered', calls: 2 },
  'is busy for half a minute': { faults: [{ kind: 'busy', retryAfter: 30 }], outcome: 'busy', calls: 1 },
  'wants its bill paid': { faults: [status(429, 'insufficient_quota')], outcome: 'refused-access', calls: 1 },
  'fails once': { faults: [status(500)], outcome: 'answered', calls: 2 },
  'fails twice': { faults: [status(500), status(503)], outcome: 'broken', calls: 2 },
  'is behind a proxy that fails': { faults: twice(status(502)), outcome: 'broken', calls: 2 },
  'refuses the key': { faults: [{ kind: 'unauthorised' }], outcome: 'refused-access', calls: 1 },
  'forbids the model': { faults: [status(403)], outcome: 'refused-access', calls: 1 },
  'does not know the model': { faults: [status(404)], outcome: 'refused-access', calls: 1 },
  'points elsewhere': { faults: [status(307)], outcome: 'refused-access', calls: 1 },
  'does not like the request': { faults: [status(400)], outcome: 'broken', calls: 1 },
  'takes shorter inputs': { faults: [{ kind: 'too-long' }], outcome: 'too-long', calls: 1 },
  'ends in the middle': { faults: [{ kind: 'truncated' }], outcome: 'malformed', calls: 1 },
  'writes broken JSON once': { faults: [{ kind: 'invalid-json' }], outcome: 'answered', calls: 2 },
  'writes broken JSON twice': { faults: twice({ kind: 'invalid-json' }), outcome: 'malformed', calls: 2 },
  'writes prose once': { faults: [{ kind: 'no-json' }], outcome: 'answered', calls: 2 },
  'writes prose twice': { faults: twice({ kind: 'no-json' }), outcome: 'malformed', calls: 2 },
  'is polite around its JSON': { faults: [{ kind: 'prose-around' }], outcome: 'answered', calls: 1 },
  'writes JSON as Markdown': { faults: [{ kind: 'fenced' }], outcome: 'answered', calls: 1 },
  'writes another shape twice': { faults: twice({ kind: 'wrong-schema' }), outcome: 'malformed', calls: 2 },
  'writes nothing once': { faults: [{ kind: 'empty' }], outcome: 'answered', calls: 2 },
  'writes nothing twice': { faults: twice({ kind: 'empty' }), outcome: 'malformed', calls: 2 },
  'would rather not': { faults: [{ kind: 'refusal' }], outcome: 'refusal', calls: 1 },
  'has its answer filtered': { faults: [{ kind: 'content-filter' }], outcome: 'refusal', calls: 1 },
  'has the question filtered': { faults: [status(400, 'content_filter')], outcome: 'refusal', calls: 1 },
  'never stops writing': { faults: [{ kind: 'endless' }], outcome: 'malformed', calls: 1 },
}

describe.each(['whole', 'streamed'])('a language model whose answer comes %s', (manner) => {
  const asked = (more: Parameters<typeof order>[0] = {}) =>
    order({ ...(manner === 'streamed' && { onText: () => undefined }), ...more })

  test('answers in the shape that it was asked for, and says what it took', async () => {
    const { value, usage } = await open().ask(asked())
    expect(value).toEqual(drafted)
    expect(usage.inputTokens).toBeGreaterThan(30)
    expect(usage.outputTokens).toBeGreaterThan(10)
  })

  test('is told the shape, the limit and who asks, and no more', async () => {
    await open().ask(asked())
    expect(service.calls).toMatchObject([
      { task: 'draft', model: 'double', maxTokens: 400, schemaBy: ['format'], isStreamed: manner === 'streamed' },
    ])
    expect(service.calls[0]?.instructions).toBe(order().prompt.instructions)
    expect(service.calls[0]?.input).toEqual(JSON.parse(order().input))
  })

  for (const [name, { faults, outcome, calls, timeoutMs }] of Object.entries(cases)) {
    test(`that ${name} has ${outcome === 'answered' ? 'answered' : `the failure ${outcome}`} after ${calls}`, async () => {
      const output = (['log', 'info', 'warn', 'error'] as const).map((level) => vi.spyOn(console, level))
      service.next('draft', ...faults)
      const asking = open(timeoutMs === undefined ? {} : { timeoutMs }).ask(asked())
      const [came] = await Promise.allSettled([asking])
      expect(outcomeOf(came)).toBe(outcome)
      const shown = came.status === 'rejected' ? inspect(came.reason, { depth: 10, showHidden: true }) : ''
      expect(shown).not.toContain(secret)
      expect(shown).not.toContain(service.key)
      expect(service.calls).toHaveLength(calls)
      expect(observed).toHaveLength(calls)
      expect(observed.at(-1)).toMatchObject({ task: 'draft', model: 'double', region: somebody.region, outcome })
      expect(JSON.stringify(observed)).not.toContain(somebody.person)
      for (const level of output) expect(level).not.toHaveBeenCalled()
    })
  }

  test('whose service nobody listens at cannot be reached', async () => {
    const gone = await startModelService()
    await gone.close()
    const failure = await failureOf(open({ baseUrl: gone.baseUrl }).ask(asked()))
    expect(failure.kind).toBe('unreachable')
    expect(failure.message).toContain('ECONNREFUSED')
    expect(waits).toEqual([250])
  })

  test('is not waited for by whoever has given up', async () => {
    service.always('draft', { kind: 'silent' })
    const giving = new AbortController()
    const asking = failureOf(open().ask(asked({ signal: giving.signal })))
    await expect.poll(() => service.calls.length).toBe(1)
    giving.abort()
    expect((await asking).kind).toBe('aborted')
    expect((await failureOf(open().ask(asked({ signal: giving.signal })))).kind).toBe('aborted')
    expect(service.calls).toHaveLength(1)
  })

  test('is paid for the attempts that failed as well', async () => {
    service.next('draft', { kind: 'wrong-schema' })
    const { usage } = await open().ask(asked())
    const [failed, answered] = observed.map((call) => call.usage)
    expect(failed?.outputTokens).toBeGreaterThan(0)
    expect(usage).toEqual({
      inputTokens: (failed?.inputTokens ?? 0) + (answered?.inputTokens ?? 0),
      outputTokens: (failed?.outputTokens ?? 0) + (answered?.outputTokens ?? 0),
    })
  })

  test('is paid for all the tokens that it may write, where it writes too much', async () => {
    service.next('draft', { kind: 'truncated' })
    await failureOf(open().ask(asked()))
    expect(observed[0]?.usage.inputTokens).toBeGreaterThan(30)
    expect(observed[0]?.usage.outputTokens).toBeGreaterThan(10)
  })

  test('that takes no response_format is told the shape in words from then on', async () => {
    service.always('draft', { kind: 'refuses-format' })
    const model = open()
    expect((await model.ask(asked())).value).toEqual(drafted)
    await model.ask(asked())
    expect(service.calls.map(({ schemaBy }) => schemaBy)).toEqual([['format'], ['text'], ['text']])
    expect(service.calls[1]?.instructions).toContain('"required":["canAnswer","sentences"]')
    expect(notes).toEqual([{ kind: 'adapted', model: 'double', to: 'no response_format' }])
  })

  test('that ignores response_format is told the shape in words as well from then on', async () => {
    service.always('draft', { kind: 'ignores-format' })
    const model = open()
    expect((await model.ask(asked())).value).toEqual(drafted)
    await model.ask(asked())
    expect(service.calls.map(({ schemaBy }) => schemaBy)).toEqual([['format'], ['format', 'text'], ['format', 'text']])
    expect(notes).toEqual([{ kind: 'adapted', model: 'double', to: 'the schema in the instructions' }])
  })
})

describe('a language model', () => {
  test('shows its answer as it grows', async () => {
    const texts: string[] = []
    await open().ask(order({ onText: (soFar) => void texts.push(soFar) }))
    expect(texts.length).toBeGreaterThan(2)
    texts.reduce((shorter, longer) => {
      expect(longer.startsWith(shorter)).toBe(true)
      return longer
    })
    expect(JSON.parse(texts.at(-1) ?? '')).toMatchObject(drafted)
  })

  test.each([
    ['max_tokens', "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead."],
    ['temperature', "Unsupported value: 'temperature' does not support 0 with this model."],
    ['stream_options', '{"detail":[{"type":"extra_forbidden","loc":["body","stream_options"]}]}'],
  ])('that takes no %s is asked without it from then on', async (parameter, words) => {
    service.next('draft', { kind: 'objects', words })
    const model = open()
    await model.ask(order({ onText: () => undefined }))
    await model.ask(order())
    const sent = service.calls.map(({ parameters }) => parameters.includes(parameter))
    expect(sent).toEqual([true, false, false])
    expect(service.calls.map(({ maxTokens }) => maxTokens)).toEqual([400, 400, 400])
    expect(notes).toEqual([{ kind: 'adapted', model: 'double', to: `no ${parameter}` }])
  })

  test('is waited for as long as it asks for, or a little by chance', async () => {
    service.next('draft', { kind: 'busy', retryAfter: 1 })
    await open().ask(order())
    service.next('draft', status(500))
    await open({ random: () => 0 }).ask(order())
    expect(waits).toEqual([1_000, 125])
  })

  test('names what is to be mended where access is refused', async () => {
    service.next('draft', { kind: 'unauthorised' }, status(403), status(404))
    const model = open()
    expect((await failureOf(model.ask(order()))).message).toMatch(/mend OPENAI_API_KEY/)
    expect((await failureOf(model.ask(order()))).message).toMatch(/OPENAI_API_KEY or CHAT_MODEL/)
    expect((await failureOf(model.ask(order()))).message).toMatch(/CHAT_MODEL or OPENAI_BASE_URL/)
  })

  test('that fails again and again is left alone, tried once after a while, and asked again when it answers', async () => {
    let now = 0
    const model = open({ clock: () => now })
    expect(model.isWell).toBeNull()
    await model.ask(order())
    expect(model.isWell).toBe(true)

    service.always('draft', { kind: 'unauthorised' })
    for (let i = 0; i < 3; i++) await failureOf(model.ask(order()))
    expect(model.isWell).toBe(false)
    expect(notes).toMatchObject([{ kind: 'resting', why: expect.stringContaining('OPENAI_API_KEY') as string }])
    const calls = service.calls.length
    expect((await failureOf(model.ask(order()))).kind).toBe('resting')
    expect(service.calls).toHaveLength(calls)

    now += 15_000
    expect((await failureOf(model.ask(order()))).kind).toBe('refused-access')
    expect((await failureOf(model.ask(order()))).kind).toBe('resting')

    now += 15_000
    service.always('draft', undefined)
    expect((await model.ask(order())).value).toEqual(drafted)
    expect(model.isWell).toBe(true)
    expect(notes.map(({ kind }) => kind)).toEqual(['resting', 'well-again'])
  })

  test('that fails when it is tried is not tried a second time', async () => {
    let now = 0
    const model = open({ clock: () => now })
    service.always('draft', status(500))
    expect((await failureOf(model.ask(order()))).kind).toBe('broken')
    expect((await failureOf(model.ask(order()))).kind).toBe('broken')
    expect(service.calls).toHaveLength(3)
    now += 15_000
    expect((await failureOf(model.ask(order()))).kind).toBe('broken')
    expect(service.calls).toHaveLength(4)
    expect(observed.map(({ outcome }) => outcome)).toEqual(['broken', 'broken', 'broken', 'broken'])
  })

  test('that answers badly is not left alone: its service is well', async () => {
    service.always('draft', { kind: 'no-json' })
    const model = open()
    for (let i = 0; i < 5; i++) expect((await failureOf(model.ask(order()))).kind).toBe('malformed')
    expect(model.isWell).toBe(true)
  })

  test('sends nothing to anybody else and prints nothing, whatever the environment says', async () => {
    const output = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) => vi.spyOn(console, level))
    const fetched = vi.spyOn(globalThis, 'fetch')
    for (const name of ['LANGSMITH_TRACING', 'LANGCHAIN_TRACING_V2', 'LANGCHAIN_VERBOSE', 'LANGSMITH_GATEWAY'])
      vi.stubEnv(name, 'true')
    vi.stubEnv('LANGSMITH_API_KEY', 'ls-key')
    vi.stubEnv('OPENAI_LOG', 'debug')
    onTestFinished(() => void vi.unstubAllEnvs())
    await open().ask(order())
    await open().ask(order({ onText: () => undefined }))
    service.next('draft', { kind: 'unauthorised' })
    await failureOf(open().ask(order()))
    expect(fetched.mock.calls.map(([address]) => address)).toEqual(Array(3).fill(`${service.baseUrl}/chat/completions`))
    for (const level of output) expect(level).not.toHaveBeenCalled()
  })

  test('of a service of one’s own is asked without a key', async () => {
    const failure = await failureOf(open({ apiKey: null }).ask(order()))
    expect(failure.kind).toBe('refused-access')
  })
})

afterEach(() => {
  vi.restoreAllMocks()
})
