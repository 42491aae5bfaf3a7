import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { createInbox } from '../../db/inbox.ts'
import { createModelSpending } from '../../db/model-spending.ts'
import { createPersonalData } from '../../db/personal-data.ts'
import type { Pool } from '../../db/pool.ts'
import type { OnBehalfOf, Usage } from '../../src/domain/model.ts'
import type { PersonId } from '../../src/domain/person.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import type { ModelSpending } from '../../src/ports/models.ts'
import { at, augsburg, inbound, newChat, openWithRegions, tablesWith } from '../doubles/newcomers.ts'
import { describeEachDatabase } from '../services/each-database.ts'

const [today, tomorrow] = ['2026-07-01', '2026-07-02']
const usage: Usage = { inputTokens: 1_000, outputTokens: 50 }

describeEachDatabase('what language models cost', (database) => {
  let pool: Pool
  let spending: ModelSpending
  let whom: OnBehalfOf & { readonly person: PersonId }
  let regions = 0

  beforeAll(async () => {
    pool = await openWithRegions(database)
    spending = createModelSpending(pool)
  })

  /** Of a region that no other test spends in. */
  beforeEach(async () => {
    whom = { region: `region-${++regions}` as RegionSlug, person: await somebody() }
  })

  async function somebody(): Promise<PersonId> {
    const received = await createInbox(pool).receive(inbound(newChat()), at(0))
    if (received === undefined) throw new Error('Nothing has changed.')
    return received.person
  }

  test('is nothing before anything was spent', async () => {
    expect(await spending.spentOn(today, whom)).toEqual({ region: 0, person: 0 })
  })

  test('adds up by region and by newcomer', async () => {
    const neighbour = { ...whom, person: await somebody() }
    await spending.add(today, whom, usage, 300)
    await spending.add(today, whom, usage, 20)
    await spending.add(today, neighbour, usage, 1_000)
    expect(await spending.spentOn(today, whom)).toEqual({ region: 1_320, person: 320 })
    expect(await spending.spentOn(today, neighbour)).toEqual({ region: 1_320, person: 1_000 })
  })

  test('counts a newcomer’s over all regions, and a region’s own only', async () => {
    await spending.add(today, whom, usage, 300)
    expect(await spending.spentOn(today, { ...whom, region: augsburg })).toEqual({ region: 0, person: 300 })
  })

  test('begins anew with the day, and keeps the regions’ days', async () => {
    await spending.add(today, whom, usage, 300)
    expect(await spending.spentOn(tomorrow, whom)).toEqual({ region: 0, person: 0 })
    await spending.add(tomorrow, whom, usage, 7)
    expect(await spending.spentOn(tomorrow, whom)).toEqual({ region: 7, person: 7 })
    expect(await spending.spentOn(today, whom)).toEqual({ region: 300, person: 0 })
  })

  test('loses nothing where many spend at once, of sums beyond 32 bits', async () => {
    await Promise.all(Array.from({ length: 20 }, () => spending.add(today, whom, usage, 1_000_000_000)))
    expect(await spending.spentOn(today, whom)).toEqual({ region: 20_000_000_000, person: 20_000_000_000 })
    const { rows } = await pool.query(
      'select input_tokens::int as input, output_tokens::int as output from model_spending where region = $1',
      [whom.region],
    )
    expect(rows).toEqual([{ input: 20_000, output: 1_000 }])
  })

  test('is the region’s alone where no newcomer had it done, or one who is forgotten', async () => {
    await spending.add(today, { region: whom.region, person: null }, usage, 5)
    const gone = randomUUID() as string as PersonId
    await spending.add(today, { region: whom.region, person: gone }, usage, 6)
    expect(await spending.spentOn(today, { region: whom.region, person: null })).toEqual({ region: 11, person: 0 })
    expect(await tablesWith(pool, gone)).toEqual([])
  })

  test('goes with the newcomer, who can see it before, and stays with the region', async () => {
    const personalData = createPersonalData(pool)
    await spending.add(today, whom, usage, 300)
    expect(await personalData.everythingAbout(whom.person)).toMatchObject({
      costOfModels: [{ day: today, microEuros: 300 }],
    })
    await personalData.forget(whom.person)
    expect(await tablesWith(pool, whom.person)).toEqual([])
    expect(await spending.spentOn(today, whom)).toEqual({ region: 300, person: 0 })
  })

  test('is forgotten of a newcomer who still writes when its day is over', async () => {
    const late = { ...whom, person: await somebody() }
    await spending.add(today, whom, usage, 300)
    await spending.add(tomorrow, late, usage, 300)
    const longAgo = at(-86_400)
    const limits = { keepSince: longAgo, unconfirmedSince: longAgo, receiptsSince: longAgo }
    await createPersonalData(pool).expire(limits)
    expect((await spending.spentOn(today, whom)).person).toBe(300)
    // Noon of the next day: of those who wrote today nobody goes, as they wrote later than `keepSince`.
    await pool.query('update person set went_on_at = now()')
    await createPersonalData(pool).expire({ ...limits, unconfirmedSince: at(86_400) })
    expect((await spending.spentOn(today, whom)).person).toBe(0)
    expect((await spending.spentOn(tomorrow, late)).person).toBe(300)
  })
})
