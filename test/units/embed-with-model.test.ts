import { expect, test } from 'vitest'
import { embedWithModel } from '../../ingestion/embed-with-model.ts'
import type { EmbeddedPassage, PassageToEmbed } from '../../src/domain/embedding.ts'
import { ModelFailure, type ModelFailureKind } from '../../src/domain/model.ts'
import { describeEmbedding } from '../../src/domain/sync-report.ts'
import type { PassageVectors } from '../../src/ports/content.ts'

/** Keeps what it is given, as the database does. */
function shelf(texts: readonly string[]) {
  const all = texts.map((text, position): PassageToEmbed => ({ document: 1, position, text }))
  const kept: EmbeddedPassage[] = []
  const isMissing = ({ position }: PassageToEmbed) => !kept.some((one) => one.position === position)
  let keptOnly: string | undefined
  const vectors: PassageVectors = {
    async *missing() {
      yield all.filter(isMissing)
    },
    countMissing: async () => all.filter(isMissing).length,
    add: async (_model, passages) => void kept.push(...passages),
    keepOnly: async (model) => void (keptOnly = model),
  }
  return { vectors, kept, keptOnly: () => keptOnly }
}

/** Fails of these in turn, then answers. */
function failing(...kinds: readonly ModelFailureKind[]) {
  const left = [...kinds]
  const asked: number[] = []
  return {
    asked,
    name: 'm',
    async embed(texts: readonly string[]) {
      asked.push(texts.length)
      const kind = left.shift()
      if (kind !== undefined) throw new ModelFailure(kind, `it was ${kind}`)
      return texts.map(() => new Float32Array([1]))
    },
  }
}

const { signal } = new AbortController()

function patience() {
  const waits: number[] = []
  return { waits, wait: async (ms: number) => void waits.push(ms) }
}

test('a service that is busy, broken or slow gets its time', async () => {
  const { vectors, keptOnly } = shelf(['a', 'b'])
  const { waits, wait } = patience()
  const report = await embedWithModel({ model: failing('busy', 'broken', 'timeout'), vectors, wait }, signal)
  expect(report).toMatchObject({ computed: 2, missing: 0, problem: null })
  expect(waits).toEqual([2_000, 15_000, 60_000])
  expect(keptOnly()).toBe('m')
})

test('a service that stays away is given up for now, and the report says how many are missing and why', async () => {
  const { vectors, keptOnly } = shelf(['a', 'b'])
  const away = failing('unreachable', 'unreachable', 'resting', 'unreachable')
  const report = await embedWithModel({ model: away, vectors, ...patience() }, signal)
  expect(report).toMatchObject({ computed: 0, missing: 2, problem: 'it was unreachable' })
  expect(describeEmbedding(report)).toBe('not embedded by m: 2 passages, until the next sync: it was unreachable')
  expect(keptOnly()).toBeUndefined()
})

test('a service that refuses access is not asked again', async () => {
  const { vectors } = shelf(['a'])
  const refusing = failing('refused-access')
  const { waits, wait } = patience()
  await embedWithModel({ model: refusing, vectors, wait }, signal)
  expect([refusing.asked, waits]).toEqual([[1], []])
})

test('a text that the model does not take is left out, and the others are embedded', async () => {
  const { vectors, kept, keptOnly } = shelf(['a', 'b', 'endless', 'd', 'e'])
  const model = {
    name: 'm',
    async embed(texts: readonly string[]) {
      if (texts.includes('endless')) throw new ModelFailure('too-long', 'it was too long')
      return texts.map(() => new Float32Array([1]))
    },
  }
  const report = await embedWithModel({ model, vectors, ...patience() }, signal)
  expect(report).toMatchObject({ computed: 4, missing: 1, problem: 'it was too long' })
  expect(kept.map(({ position }) => position)).toEqual([0, 1, 3, 4])
  expect(keptOnly()).toBe('m')
})

test('many passages are sent in batches, each stored before the next is sent', async () => {
  const { vectors, kept } = shelf(Array.from({ length: 200 }, (_, i) => `text ${i}`))
  const storedBefore: number[] = []
  const embed = async (texts: readonly string[]) => {
    storedBefore.push(kept.length)
    return texts.map(() => new Float32Array([1]))
  }
  await embedWithModel({ model: { name: 'm', embed }, vectors }, signal)
  expect(storedBefore).toEqual([0, 96, 192])
})

test('who stops the sync stops this, and what is ours comes through as it is', async () => {
  const { vectors } = shelf(['a'])
  const stopping = new AbortController()
  const wait = async () => stopping.abort(new Error('stop'))
  await expect(embedWithModel({ model: failing('busy', 'aborted'), vectors, wait }, stopping.signal)).rejects.toThrow(
    'stop',
  )
  const broken = { ...vectors, add: () => Promise.reject(new Error('the disk is full')) }
  await expect(embedWithModel({ model: failing(), vectors: broken }, signal)).rejects.toThrow('the disk is full')
})

test('nothing is said of a sync that had nothing to embed, and what was done of the others', () => {
  const report = { model: 'm', computed: 0, missing: 0, problem: null, seconds: 0.2 }
  expect(describeEmbedding(report)).toBeNull()
  expect(describeEmbedding({ ...report, computed: 96, seconds: 2.4 })).toBe('embedded by m: 96 passages in 2 s')
})
