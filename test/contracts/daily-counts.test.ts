import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { createConversations } from '../../db/conversations.ts'
import { createInbox } from '../../db/inbox.ts'
import { createPersonalData } from '../../db/personal-data.ts'
import type { Pool } from '../../db/pool.ts'
import type { PersonId } from '../../src/domain/person.ts'
import type { Effect } from '../../src/domain/settlement.ts'
import type { Conversations } from '../../src/ports/conversations.ts'
import { at, inbound, muenchen, newChat, openWithRegions, settleAll, turnOf, uk } from '../doubles/newcomers.ts'
import { describeEachDatabase } from '../services/each-database.ts'

describeEachDatabase('the counts of a day', (database) => {
  let pool: Pool
  let conversations: Conversations

  beforeAll(async () => {
    pool = await openWithRegions(database)
    conversations = createConversations(pool)
  })

  async function receive(): Promise<PersonId> {
    const received = await createInbox(pool).receive(inbound(newChat()), at(0))
    if (received === undefined) throw new Error('Nothing has changed.')
    return received.person
  }

  const settle = (person: PersonId, effect: Effect) => settleAll(conversations, person, effect)

  /** Of a language that no other test uses. */
  let language = uk
  let languages = 0
  beforeEach(() => {
    language = `x${++languages}` as typeof uk
  })

  async function counts(): Promise<Readonly<Record<string, number>>> {
    const { rows } = await pool.query<{ key: string; count: number }>(
      `select day || ' ' || region || ' ' || what as key, count from daily_count where language = $1 and count <> 0`,
      [language],
    )
    return Object.fromEntries(rows.map(({ key, count }) => [key, count]))
  }

  async function asked(askedAt = at(0)) {
    const turn = turnOf({ askedAt }, { language })
    const person = await receive()
    await settle(person, { person: { region: muenchen }, turns: [turn] })
    return { person, turn: turn.id }
  }

  test('grow with each turn by what kind of answer it was, on the day that it was in Germany', async () => {
    const turns = [
      turnOf({ askedAt: new Date('2026-07-01T21:59:59Z') }, { language }),
      turnOf({ askedAt: new Date('2026-07-01T22:00:00Z') }, { language }),
      turnOf({ askedAt: new Date('2026-12-01T22:30:00Z') }, { language, kind: 'abstained' }),
      turnOf({ askedAt: new Date('2026-12-01T23:00:00Z') }, { language, kind: 'abstained' }),
      turnOf({ askedAt: new Date('2026-07-01T10:00:00Z') }, { language }),
    ]
    await settle(await receive(), { person: { region: muenchen }, turns })
    expect(await counts()).toEqual({
      '2026-07-01 muenchen answered': 2,
      '2026-07-02 muenchen answered': 1,
      '2026-12-01 muenchen abstained': 1,
      '2026-12-02 muenchen abstained': 1,
    })
  })

  test('lose no turn when many people ask at once, and stay when they are forgotten', async () => {
    const people = await Promise.all(
      Array.from({ length: 25 }, async (_, i) => {
        const person = await receive()
        const kinds = i % 2 === 0 ? (['answered', 'emergency'] as const) : (['emergency', 'answered'] as const)
        const turns = kinds.map((kind) => turnOf({}, { language, kind }))
        await settle(person, { person: { region: muenchen }, turns })
        return person
      }),
    )
    for (const person of people) await createPersonalData(pool).forget(person)
    expect(await counts()).toEqual({ '2026-07-01 muenchen answered': 25, '2026-07-01 muenchen emergency': 25 })
  })

  test('follow what somebody says of an answer, and count each answer once in each sense', async () => {
    const { person, turn } = await asked(new Date('2026-03-01T12:00:00Z'))
    const rate = async (helped: boolean, reason: 'outdated' | 'not-enough' | null = null) => {
      await settle(person, { ratings: [{ turn, helped, reason }] })
      const { '2026-03-01 muenchen answered': _, ...rated } = await counts()
      return rated
    }
    const helped = '2026-03-01 muenchen helped'
    const notHelped = '2026-03-01 muenchen not-helped'
    expect(await rate(true)).toEqual({ [helped]: 1 })
    expect(await rate(true)).toEqual({ [helped]: 1 })
    expect(await rate(false)).toEqual({ [notHelped]: 1 })
    expect(await rate(false, 'outdated')).toEqual({ [notHelped]: 1, [`${notHelped}:outdated`]: 1 })
    expect(await rate(false)).toEqual({ [notHelped]: 1, [`${notHelped}:outdated`]: 1 })
    expect(await rate(false, 'not-enough')).toEqual({ [notHelped]: 1, [`${notHelped}:not-enough`]: 1 })
    expect(await rate(true)).toEqual({ [helped]: 1 })
    expect(await rate(false)).toEqual({ [notHelped]: 1 })
  })

  test('take several ratings of one settlement in their order, and no rating of a turn of somebody else', async () => {
    const { turn: foreign } = await asked()
    const { person, turn } = await asked()
    await settle(person, {
      ratings: [
        { turn, helped: true, reason: null },
        { turn: foreign, helped: true, reason: null },
        { turn: randomUUID(), helped: true, reason: null },
        { turn, helped: false, reason: null },
        { turn, helped: false, reason: 'outdated' },
      ],
    })
    expect(await counts()).toEqual({
      '2026-07-01 muenchen answered': 2,
      '2026-07-01 muenchen not-helped': 1,
      '2026-07-01 muenchen not-helped:outdated': 1,
    })
    const { rows } = await pool.query('select helped, rating_reason from turn where id = any($1) order by id = $2', [
      [turn, foreign],
      turn,
    ])
    expect(rows).toEqual([
      { helped: null, rating_reason: null },
      { helped: false, rating_reason: 'outdated' },
    ])
  })
})
