import { beforeEach, describe, expect, test } from 'vitest'
import {
  costOfSpeech,
  microEurosOf,
  transcribingWithBudget,
  withBudget,
  type Limits,
} from '../../adapters/models/budget.ts'
import { ServiceFailure } from '../../adapters/models/failures.ts'
import type { Spender, Usage } from '../../src/domain/model.ts'
import type { LanguageModel, ModelSpending } from '../../src/ports/models.ts'
import { order, reply, secret, somebody } from '../doubles/model-order.ts'

const prices = { input: 0.4, output: 1.6 }
const usage: Usage = { inputTokens: 1_000, outputTokens: 100 }
/** Of that usage. */
const cost = 560

let calls = 0
let failure: ServiceFailure | undefined
let now = new Date('2026-07-01T10:00:00Z')
let spent: Map<string, number>
let refused: unknown[]

beforeEach(() => {
  ;[calls, failure, now] = [0, undefined, new Date('2026-07-01T10:00:00Z')]
  ;[spent, refused] = [new Map(), []]
})

const model: LanguageModel = {
  isWell: true,
  async ask() {
    calls++
    if (failure !== undefined) throw failure
    return reply(usage) as never
  },
}

const spending: ModelSpending = {
  spentOn: async (day, { region, person }) => ({
    region: spent.get(`${day} ${region}`) ?? 0,
    person: spent.get(`${day} ${person}`) ?? 0,
  }),
  async add(day, { region, person }: Spender, _usage, microEuros) {
    for (const one of [region, person]) {
      const key = `${day} ${one}`
      spent.set(key, (spent.get(key) ?? 0) + microEuros)
    }
  },
}

const open = (limits: Partial<Limits>) =>
  withBudget(model, {
    spending,
    prices,
    limits: { region: null, person: null, ...limits },
    now: () => now,
    refused: ({ task, for: { region } }) => void refused.push({ task, region }),
  })

describe('the budget of a day', () => {
  test.each([
    ['MODEL_BUDGET_REGION', { region: 2 * cost }],
    ['MODEL_BUDGET_PERSON', { person: 2 * cost }],
  ])('by %s refuses without asking the model once it is used up', async (variable, limits) => {
    const budgeted = open(limits)
    await budgeted.ask(order())
    await budgeted.ask(order())
    await expect(budgeted.ask(order())).rejects.toMatchObject({
      kind: 'over-budget',
      message: expect.stringContaining(variable) as string,
    })
    expect(calls).toBe(2)
    expect(refused).toEqual([{ task: 'draft', region: somebody.region }])
  })

  test('is the newcomer’s own, and no business of who asks for no newcomer', async () => {
    const budgeted = open({ person: cost })
    await budgeted.ask(order())
    await budgeted.ask(order({ for: { ...somebody, person: null } }))
    await expect(budgeted.ask(order())).rejects.toMatchObject({ kind: 'over-budget' })
  })

  test('begins at midnight in Germany', async () => {
    const budgeted = open({ region: cost })
    now = new Date('2026-07-01T21:59:59Z')
    await budgeted.ask(order())
    await expect(budgeted.ask(order())).rejects.toMatchObject({ kind: 'over-budget' })
    now = new Date('2026-07-01T22:00:00Z')
    await budgeted.ask(order())
    expect([...spent.keys()].filter((key) => key.endsWith(somebody.region))).toEqual([
      `2026-07-01 ${somebody.region}`,
      `2026-07-02 ${somebody.region}`,
    ])
  })

  test('is used up by calls that failed and cost as well, and not by those that cost nothing', async () => {
    const budgeted = open({ region: cost })
    failure = new ServiceFailure('unreachable', 'it cannot be reached')
    await expect(budgeted.ask(order())).rejects.toBe(failure)
    expect(spent.size).toBe(0)
    failure = new ServiceFailure('malformed', 'it is no JSON', { usage })
    await expect(budgeted.ask(order())).rejects.toBe(failure)
    await expect(budgeted.ask(order())).rejects.toMatchObject({ kind: 'over-budget' })
  })

  test('is counted without limits as well, and asks nobody what was spent then', async () => {
    await open({}).ask(order())
    expect([...spent.values()]).toEqual([cost, cost])
    expect(JSON.stringify([...spent])).not.toContain(secret)
  })
})

describe('listening to voice messages', () => {
  const signal = new AbortController().signal
  const recording = { bytes: new Uint8Array([1]), mediaType: 'audio/ogg', seconds: 30 }
  const listening = (limits: Partial<Limits>) =>
    transcribingWithBudget(
      {
        async transcribe() {
          calls++
          return 'Wo?'
        },
      },
      { spending, minute: 0.006, limits: { region: null, person: null, ...limits }, now: () => now },
    )

  test('uses the same budget up by the minute', async () => {
    const ears = listening({ region: 6_000 })
    expect(await ears.transcribe(recording, { for: somebody, signal })).toBe('Wo?')
    await ears.transcribe(recording, { for: somebody, signal })
    await expect(ears.transcribe(recording, { for: somebody, signal })).rejects.toMatchObject({ kind: 'over-budget' })
    await expect(open({ region: 6_000 }).ask(order())).rejects.toMatchObject({ kind: 'over-budget' })
    expect(calls).toBe(2)
  })

  test('is the newcomer’s expense where they have chosen no region yet', async () => {
    const ears = listening({ region: 1, person: 3_000 })
    const newcomer = { ...somebody, region: null }
    await ears.transcribe(recording, { for: newcomer, signal })
    await expect(ears.transcribe(recording, { for: newcomer, signal })).rejects.toMatchObject({ kind: 'over-budget' })
  })

  test('costs a minute where nobody knows how long it takes', () => {
    expect(costOfSpeech(undefined, 0.006)).toBe(6_000)
    expect(costOfSpeech(1, 0.006)).toBe(100)
  })
})

test('what a call costs is rounded up to the next millionth', () => {
  expect(microEurosOf(usage, prices)).toBe(cost)
  expect(microEurosOf({ inputTokens: 1, outputTokens: 0 }, prices)).toBe(1)
  expect(microEurosOf({ inputTokens: 0, outputTokens: 0 }, prices)).toBe(0)
})
