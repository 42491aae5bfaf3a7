import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { ObservedCall, ServiceOptions } from '../../adapters/models/service.ts'
import { createTranscriber } from '../../adapters/models/transcriber.ts'
import { somebody } from '../doubles/model-order.ts'
import { startModelService, type ModelService } from '../doubles/model-service/service.ts'

let service: ModelService

beforeAll(async () => {
  service = await startModelService({ transcript: ' Де реєструватися?\n' })
})
beforeEach(() => service.forget())
afterAll(() => service.close())

const open = (more: Partial<ServiceOptions> = {}) =>
  createTranscriber({
    baseUrl: service.baseUrl,
    apiKey: service.key,
    model: 'whisper',
    timeoutMs: 2_000,
    wait: async () => undefined,
    ...more,
  })

const recording = { bytes: new Uint8Array([79, 103, 103, 83, 0, 255]), mediaType: 'audio/ogg; codecs=opus' }
const order = { for: somebody, signal: new AbortController().signal }

test('a recording becomes what it says', async () => {
  const observed: ObservedCall[] = []
  const said = await open({ observe: (call) => void observed.push(call) }).transcribe(recording, order)
  expect(said).toBe('Де реєструватися?')
  expect(service.calls).toMatchObject([
    { task: 'transcribe', model: 'whisper', input: { name: 'voice.ogg', mediaType: recording.mediaType, bytes: 6 } },
  ])
  expect(observed).toMatchObject([{ task: 'transcribe', region: somebody.region, outcome: 'answered' }])
})

test.each([
  ['audio/mp4', 'voice.m4a'],
  ['AUDIO/MPEG', 'voice.mp3'],
  ['application/octet-stream', 'voice.ogg'],
])('a recording of the type %s is named %s, as services go by names', async (mediaType, name) => {
  await open().transcribe({ ...recording, mediaType }, order)
  expect(service.calls).toMatchObject([{ input: { name } }])
})

test('a recording in which nothing is said becomes an empty text', async () => {
  service.says('transcribe', { text: '' })
  expect(await open().transcribe(recording, order)).toBe('')
})

test('a service that fails once is asked again; one that says something else twice has failed', async () => {
  service.next('transcribe', { kind: 'reset' })
  expect(await open().transcribe(recording, order)).toBe('Де реєструватися?')
  service.says('transcribe', { words: 'Де?' })
  await expect(open().transcribe(recording, order)).rejects.toMatchObject({ kind: 'malformed' })
  expect(service.calls).toHaveLength(4)
})

test('a service that does not know the model says what to mend, and never the key', async () => {
  service.next('transcribe', { kind: 'status', status: 404 }, { kind: 'unauthorised' })
  await expect(open().transcribe(recording, order)).rejects.toMatchObject({
    kind: 'refused-access',
    message: expect.stringContaining('TRANSCRIPTION_MODEL') as string,
  })
  await expect(open().transcribe(recording, order)).rejects.toMatchObject({
    kind: 'refused-access',
    message: expect.not.stringContaining(service.key) as string,
  })
})

test('a service that never answers is not waited for', async () => {
  service.next('transcribe', { kind: 'silent' })
  await expect(open({ timeoutMs: 100 }).transcribe(recording, order)).rejects.toMatchObject({ kind: 'timeout' })
})
