import { beforeAll, expect, test } from 'vitest'
import type { Pool } from '../../db/pool.ts'
import { createConversationSearch } from '../../db/search-conversations.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import { at, augsburg, muenchen, openWithRegions } from '../doubles/newcomers.ts'
import { describeEachDatabase } from '../services/each-database.ts'
import { rowsRead } from '../services/rows-read.ts'

const conversations = { small: 20, large: 300 } as const
const messages = 8

describeEachDatabase('finding conversations among many', (database) => {
  let pool: Pool

  beforeAll(async () => {
    pool = await openWithRegions(database)
    // Nobody listens, and telling of each of these rows would take longer than all the rest.
    for (const table of ['message', 'escalation', 'conversation']) {
      await pool.query(`alter table ${table} disable trigger desk_${table}_inserted`)
    }
    await fill(muenchen, conversations.small)
    await fill(augsburg, conversations.large)
    await pool.query('analyze')
  })

  /** Each with messages that all have a common word, and the first a rare one. */
  async function fill(region: RegionSlug, count: number) {
    await pool.query(
      `with someone as (
         insert into person (id, channel, account, chat, is_group, region, seen_at, created_at)
         select gen_random_uuid(), 'web', $1, $1 || n, false, $1, $3, $3 from generate_series(1, $2::integer) n
         returning id
       ), talk as (
         insert into conversation (id, person, region, state, changed_at, created_at)
         select gen_random_uuid(), id, $1, 'waiting', $3, $3 from someone
         returning id, person
       ), wish as (
         insert into escalation (id, conversation, cause, is_urgent, opened_at)
         select gen_random_uuid(), id, 'asked-for', false, $3 from talk
       )
       insert into message (person, conversation, message_id, sequence, edition, content, received_at, sent_at, handled_at)
       select person, id, n, n, 0,
         jsonb_build_object('kind', 'text', 'text', 'Wo finde ich das Amt ' || n || case when n = 1
           then ' Nachtigall' else '' end), $3, $3, $3
       from talk, generate_series(1, $4::integer) n`,
      [region, count, at(0), messages],
    )
  }

  test.each(['amt', 'nachtigall'])(
    'reads nothing of a larger region, whether the word is common or rare: %s',
    async (word) => {
      const heard: { text: string; values: readonly unknown[] }[] = []
      const listened: Pool = {
        ...pool,
        query: (text, values = []) => {
          heard.push({ text, values })
          return pool.query(text, values)
        },
      }
      const search = createConversationSearch(listened)
      const query = { words: [word], isWithin: false, filters: {}, limit: 25, after: null }
      const found = await search.find({ ...query, regions: [muenchen] })
      for (const { region } of found) expect(region).toBe(muenchen)
      const [statement] = heard
      if (statement === undefined) throw new Error('Nothing was asked.')
      const read = await rowsRead(pool, statement)
      // To find them, for their last words, and for when they were written.
      const fewTimes = 4 * conversations.small * messages
      expect(found).toHaveLength(conversations.small)
      expect(read.get('message')).toBeLessThanOrEqual(fewTimes)
      expect(fewTimes).toBeLessThan(conversations.large * messages)
    },
  )
})
