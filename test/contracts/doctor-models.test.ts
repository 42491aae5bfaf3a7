import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { modelExaminations } from '../../src/commands/doctor-models.ts'
import { readConfig } from '../../src/config.ts'
import { startModelService, type ModelService } from '../doubles/model-service/service.ts'

let service: ModelService

beforeAll(async () => {
  service = await startModelService()
})
beforeEach(() => service.forget())
afterAll(() => service.close())

const examinations = (more: Readonly<Record<string, string>>) =>
  modelExaminations(readConfig({ OPENAI_BASE_URL: service.baseUrl, OPENAI_API_KEY: service.key, ...more }).models)

const all = { CHAT_MODEL: 'chat', EMBEDDING_MODEL: 'embedder', TRANSCRIPTION_MODEL: 'whisper' }

const resultsOf = (more: Readonly<Record<string, string>>) =>
  Promise.all(
    examinations(more).map(async ({ subject, check }) => [
      subject,
      await check().catch((error: unknown) => `✗ ${String(error)}`),
    ]),
  )

test('the doctor asks every model once, and says how it is', async () => {
  expect(Object.fromEntries(await resultsOf(all))).toEqual({
    'language model': expect.stringMatching(/^chat at http.* answers in \d+\.\d s, \d+ tokens$/) as string,
    embeddings: `embedder at ${service.baseUrl}, 64 dimensions`,
    voice: `whisper at ${service.baseUrl} listens`,
  })
  expect(service.calls).toHaveLength(3)
})

test('the doctor asks no model where none is named', async () => {
  expect(modelExaminations(readConfig({}).models)).toEqual([])
  expect((await resultsOf({ CHAT_MODEL: 'chat' })).map(([subject]) => subject)).toEqual(['language model'])
})

test('the doctor says in which way a model wants to be asked', async () => {
  service.always('readiness', { kind: 'refuses-format' })
  expect(await resultsOf({ CHAT_MODEL: 'chat' })).toEqual([
    ['language model', expect.stringContaining('asked with no response_format') as string],
  ])
})

test('the doctor says what to mend, and never the key', async () => {
  service.always('*', { kind: 'unauthorised' })
  for (const [, says] of await resultsOf(all)) {
    expect(says).toContain('mend OPENAI_API_KEY')
    expect(says).not.toContain(service.key)
  }
})
