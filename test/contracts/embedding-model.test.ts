import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createEmbeddingModel, type EmbeddingOptions } from '../../adapters/models/embedding-model.ts'
import { startModelService, type ModelService } from '../doubles/model-service/service.ts'

let service: ModelService

beforeAll(async () => {
  service = await startModelService()
})
beforeEach(() => service.forget())
afterAll(() => service.close())

const open = (more: Partial<EmbeddingOptions> = {}) =>
  createEmbeddingModel({
    baseUrl: service.baseUrl,
    apiKey: service.key,
    model: 'embedder',
    timeoutMs: 2_000,
    wait: async () => undefined,
    ...more,
  })

const { signal } = new AbortController()

const likeness = (one: Float32Array | undefined, other: Float32Array | undefined) =>
  one?.reduce((sum, value, index) => sum + value * (other?.[index] ?? NaN), 0)

test('vectors are of unit length, in the order of the texts, and near each other for like texts', async () => {
  const texts = ['learning German', 'the doctor’s surgery', 'learning German quickly']
  const vectors = await open().embed(texts, { signal })
  expect(vectors.map((vector) => vector.length)).toEqual([64, 64, 64])
  for (const vector of vectors) expect(Math.hypot(...vector)).toBeCloseTo(1, 6)
  expect(likeness(vectors[0], vectors[2])).toBeGreaterThan(likeness(vectors[0], vectors[1]) ?? NaN)
  expect(service.calls).toMatchObject([{ task: 'embed', model: 'embedder', input: texts }])
})

test('vectors of any length are brought to unit length', async () => {
  service.says('embed', { data: [{ index: 0, embedding: [3, 0, 4] }] })
  const [vector] = await open().embed(['Hallo'], { signal })
  expect([...(vector ?? [])]).toEqual([0.6, 0, 0.8].map(Math.fround))
})

test('many texts are sent in batches, and none where there are none', async () => {
  const texts = Array.from({ length: 200 }, (_, index) => `page number ${index}`)
  const vectors = await open().embed(texts, { signal })
  expect(vectors).toHaveLength(200)
  expect(service.calls.map(({ input }) => (input as string[]).length)).toEqual([96, 96, 8])
  const [last] = await open().embed(['page number 199'], { signal })
  expect(vectors[199]).toEqual(last)
  expect(await open().embed([], { signal })).toEqual([])
})

test.each([
  ['too few vectors', { data: [{ embedding: [1, 0] }] }, {}],
  ['vectors of different lengths', { data: [{ embedding: [1, 0] }, { embedding: [1, 0, 0] }] }, {}],
  [
    'vectors of another length than is wanted',
    { data: [{ embedding: [1, 0] }, { embedding: [0, 1] }] },
    { dimensions: 3 },
  ],
  ['vectors without a direction', { data: [{ embedding: [1, 0] }, { embedding: [0, 0] }] }, {}],
  ['empty vectors', { data: [{ embedding: [] }, { embedding: [] }] }, {}],
  ['something else', { hello: 'world' }, {}],
])('%s are refused', async (_, said, more) => {
  service.says('embed', said)
  await expect(open(more).embed(['Hallo', 'Welt'], { signal })).rejects.toMatchObject({ kind: 'malformed' })
})

test('vectors of another length than before are refused', async () => {
  const model = open()
  await model.embed(['Hallo'], { signal })
  service.says('embed', { data: [{ embedding: [1, 0] }] })
  await expect(model.embed(['Hallo'], { signal })).rejects.toMatchObject({
    kind: 'malformed',
    message: expect.stringContaining('2 numbers instead of 64') as string,
  })
})

test('a service that fails once is asked again, one that refuses access is not, and says what to mend', async () => {
  service.next('embed', { kind: 'status', status: 503 })
  expect(await open().embed(['Hallo'], { signal })).toHaveLength(1)
  service.next('embed', { kind: 'status', status: 404 })
  await expect(open().embed(['Hallo'], { signal })).rejects.toMatchObject({
    kind: 'refused-access',
    message: expect.stringContaining('EMBEDDING_MODEL') as string,
  })
  expect(service.calls).toHaveLength(3)
})

test('a service that never answers is not waited for beyond the time, nor by whoever has given up', async () => {
  service.always('embed', { kind: 'silent' })
  await expect(open({ timeoutMs: 100 }).embed(['Hallo'], { signal })).rejects.toMatchObject({ kind: 'timeout' })
  const giving = new AbortController()
  const embedding = open().embed(['Hallo'], { signal: giving.signal })
  await expect.poll(() => service.calls.length).toBe(2)
  giving.abort()
  await expect(embedding).rejects.toMatchObject({ kind: 'aborted' })
})
