import { Registry } from 'prom-client'
import { expect, it } from 'vitest'
import { countModelTurns } from '../../adapters/http/model-metrics.ts'
import type { RegionSlug } from '../../src/domain/region.ts'

it('turns are counted by region and outcome, and by what kept the model from writing', async () => {
  const registry = new Registry()
  const count = countModelTurns(registry)
  const region = 'musterstadt' as RegionSlug
  count({ region, outcome: 'written', setback: null })
  count({ region, outcome: 'quoted', setback: 'timeout' })
  count({ region, outcome: 'quoted', setback: 'timeout' })
  const lines = (await registry.metrics()).split('\n')
  expect(lines).toContain('lotse_model_turns_total{region="musterstadt",outcome="written",setback=""} 1')
  expect(lines).toContain('lotse_model_turns_total{region="musterstadt",outcome="quoted",setback="timeout"} 2')
})
