import { expect, it } from 'vitest'
import { createModelTally } from '../../src/app/model-use.ts'
import type { RegionSlug } from '../../src/domain/region.ts'

const call = (task: 'understand' | 'draft', from: number, to: number) =>
  ({ task, outcome: 'answered', from, to }) as const

it('what a run asked of a model is added up, and the longest chain of a turn kept', () => {
  const tally = createModelTally()
  const turn = { region: 'muenchen' as RegionSlug, setback: null }
  const inRow = [call('understand', 0, 10), call('draft', 10, 30)]
  tally.turned({ ...turn, outcome: 'written', calls: inRow, dropped: { byRule: 2, byModel: 1 } })
  tally.turned({ ...turn, outcome: 'quoted', calls: [call('understand', 0, 9)], dropped: { byRule: 1, byModel: 0 } })
  for (const outputTokens of [5, 7]) tally.called({ usage: { inputTokens: 100, outputTokens }, microEuros: 3 })
  expect(tally.use).toEqual({
    turns: 2,
    written: 1,
    calls: 3,
    longestChain: 2,
    droppedByRule: 3,
    droppedByModel: 1,
    inputTokens: 200,
    outputTokens: 12,
    microEuros: 6,
  })
})
