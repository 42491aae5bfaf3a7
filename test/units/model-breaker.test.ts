import { beforeEach, describe, expect, test } from 'vitest'
import { createBreaker, type Breaker } from '../../adapters/models/breaker.ts'
import { ModelFailure, type ModelFailureKind } from '../../src/domain/model.ts'

let now = 0
let notes: string[] = []
let breaker: Breaker

beforeEach(() => {
  ;[now, notes] = [0, []]
  breaker = createBreaker({ clock: () => now, note: ({ kind }) => void notes.push(kind), failures: 3, restMs: 1_000 })
})

const answers = () => breaker.run(async () => 'well').catch(kindOf)
const fails = (kind: ModelFailureKind) =>
  breaker
    .run(async () => {
      throw new ModelFailure(kind, 'it fails')
    })
    .catch(kindOf)
const kindOf = (error: unknown) => (error instanceof ModelFailure ? error.kind : error)

async function open() {
  for (let i = 0; i < 3; i++) await fails('timeout')
}

describe('the breaker', () => {
  test('knows nothing of a service before it has answered', async () => {
    expect(breaker.isWell).toBeNull()
    await fails('broken')
    expect(breaker.isWell).toBeNull()
    await answers()
    expect(breaker.isWell).toBe(true)
  })

  test.each<ModelFailureKind>(['timeout', 'unreachable', 'broken', 'refused-access'])(
    'leaves a service alone after three times %s in a row',
    async (kind) => {
      await fails(kind)
      await fails(kind)
      await answers()
      await fails(kind)
      await fails(kind)
      expect(await fails(kind)).toBe(kind)
      expect(await answers()).toBe('resting')
      expect(breaker.isWell).toBe(false)
      expect(notes).toEqual(['resting'])
    },
  )

  test.each<ModelFailureKind>(['busy', 'malformed', 'refusal', 'too-long'])(
    'takes %s for a sign of life',
    async (kind) => {
      await fails('timeout')
      await fails('timeout')
      await fails(kind)
      await fails('timeout')
      expect(await answers()).toBe('well')
    },
  )

  test('lets one call try a resting service, and refuses others meanwhile', async () => {
    await open()
    now = 999
    expect(await answers()).toBe('resting')
    now = 1_000
    const probe = Promise.withResolvers<string>()
    const probing = breaker.run(() => probe.promise)
    expect(await answers()).toBe('resting')
    probe.resolve('well')
    expect(await probing).toBe('well')
    expect(await answers()).toBe('well')
    expect(notes).toEqual(['resting', 'well-again'])
  })

  test('rests again after a try that fails, and says so only once', async () => {
    await open()
    now = 1_000
    expect(await fails('timeout')).toBe('timeout')
    now = 1_999
    expect(await answers()).toBe('resting')
    now = 2_000
    expect(await answers()).toBe('well')
    expect(notes).toEqual(['resting', 'well-again'])
  })

  test('learns nothing from a call that was given up: the next one tries', async () => {
    await fails('timeout')
    await fails('timeout')
    await fails('aborted')
    await fails('timeout')
    expect(breaker.isWell).toBe(false)
    now = 1_000
    expect(await fails('aborted')).toBe('aborted')
    expect(breaker.isWell).toBe(false)
    expect(await answers()).toBe('well')
  })

  test('does not rest longer for calls that were under way when it began to', async () => {
    const late = Promise.withResolvers<never>()
    const underWay = breaker.run(() => late.promise).catch(kindOf)
    await open()
    now = 900
    late.reject(new ModelFailure('timeout', 'it fails'))
    await underWay
    now = 1_000
    expect(await answers()).toBe('well')
  })
})
