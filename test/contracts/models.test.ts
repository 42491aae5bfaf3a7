import { Writable } from 'node:stream'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createMetrics, type Metrics } from '../../adapters/http/metrics.ts'
import type { Pool } from '../../db/pool.ts'
import { createModels } from '../../src/app/models.ts'
import { readConfig } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { at, openWithRegions } from '../doubles/newcomers.ts'
import { order, secret, somebody } from '../doubles/model-order.ts'
import { startModelService, type ModelService } from '../doubles/model-service/service.ts'
import { describeEachDatabase } from '../services/each-database.ts'

describeEachDatabase('the models of a configuration', (database) => {
  let pool: Pool
  let service: ModelService
  let metrics: Metrics
  let lines: string[]

  beforeAll(async () => {
    ;[pool, service] = await Promise.all([openWithRegions(database), startModelService()])
  })
  beforeEach(() => {
    service.forget()
    lines = []
    metrics = createMetrics({ backlog: async () => ({ unhandled: 0, unsent: 0, dead: 0 }) })
  })
  afterAll(() => service.close())

  const listener = new Writable({
    write(line, _encoding, done) {
      lines.push(String(line))
      done()
    },
  })

  const open = (environment: Readonly<Record<string, string>>) => {
    const log = createLog('debug', listener)
    const config = readConfig({ OPENAI_BASE_URL: service.baseUrl, OPENAI_API_KEY: service.key, ...environment })
    return createModels(config, { log, pool, metrics, now: () => at(0) })
  }

  const counted = async () =>
    (await metrics.registry.metrics()).split('\n').filter((line) => line.startsWith('lotse_model'))

  test('are none unless they are named', async () => {
    expect(await open({})).toEqual({ language: undefined, embedding: undefined, transcriber: undefined, checks: {} })
    expect((await open({ CHAT_MODEL: 'chat' })).embedding).toBeUndefined()
  })

  test('each answer under their names', async () => {
    const models = await open({ CHAT_MODEL: 'chat', EMBEDDING_MODEL: 'embedder', TRANSCRIPTION_MODEL: 'whisper' })
    const { signal } = new AbortController()
    await models.language?.ask(order())
    await models.embedding?.embed(['Hallo'], { signal })
    await models.transcriber?.transcribe(
      { bytes: new Uint8Array(3), mediaType: 'audio/ogg' },
      { for: somebody, signal },
    )
    expect(service.calls.map(({ task, model }) => [task, model])).toEqual([
      ['draft', 'chat'],
      ['embed', 'embedder'],
      ['transcribe', 'whisper'],
    ])
    expect(Object.keys(models.checks)).toEqual(['language-model', 'embedding-model', 'transcription-model'])
  })

  test('are counted by task, region and model, with what they cost, and never by person', async () => {
    const { language } = await open({ CHAT_MODEL: 'chat', MODEL_PRICE_INPUT: '1', MODEL_PRICE_OUTPUT: '10' })
    const usage = (await language?.ask(order()))?.usage ?? { inputTokens: 0, outputTokens: 0 }
    const lines = await counted()
    const spender = '{region="muenchen",task="draft",model="chat"'
    expect(lines).toContain('lotse_model_calls_total{task="draft",model="chat",outcome="answered"} 1')
    expect(lines).toContain(`lotse_model_tokens_total${spender},direction="input"} ${usage.inputTokens}`)
    expect(lines).toContain(`lotse_model_micro_euros_total${spender}} ${usage.inputTokens + 10 * usage.outputTokens}`)
    expect(lines.join('\n')).not.toContain(somebody.person)
  })

  test('are not asked beyond the budget of the day, which is counted too', async () => {
    const prices = { MODEL_PRICE_INPUT: '1', MODEL_PRICE_OUTPUT: '10' }
    const { language } = await open({ CHAT_MODEL: 'costly', MODEL_BUDGET_REGION: '0.000001', ...prices })
    await language?.ask(order({ for: { ...somebody, region: 'augsburg' as typeof somebody.region } }))
    const again = language?.ask(order({ for: { ...somebody, region: 'augsburg' as typeof somebody.region } }))
    await expect(again).rejects.toMatchObject({ kind: 'over-budget' })
    expect(service.calls).toHaveLength(1)
    expect(await counted()).toContain('lotse_model_calls_total{task="draft",model="costly",outcome="over-budget"} 1')
  })

  test('degrade the service while theirs fails, and say in the log what to mend, without a word of anybody', async () => {
    const { language, checks } = await open({ CHAT_MODEL: 'chat' })
    await checks['language-model']?.()
    service.always('draft', { kind: 'unauthorised' })
    for (let i = 0; i < 4; i++) await language?.ask(order()).catch(() => undefined)
    await expect(checks['language-model']?.()).rejects.toThrow(/^degraded: /)
    const log = lines.join('')
    expect(log).toContain('mend OPENAI_API_KEY')
    for (const hidden of [service.key, secret, somebody.person ?? '']) expect(log).not.toContain(hidden)
  })
})
