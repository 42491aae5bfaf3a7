/** Whether answers helped. A newcomer may think again: the last word counts, and counts once. */

import type { LanguageTag } from '../../src/domain/language.ts'
import type { PersonId } from '../../src/domain/person.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import type { Rating } from '../../src/domain/settlement.ts'
import type { Client } from '../pool.ts'
import type { Count } from './counts.ts'

/**
 * Rates those of the turns that are this person's; others are left alone, whoever forged them.
 *
 * @returns what changes in the counts of the days on which the questions were asked
 */
export async function rate(client: Client, person: PersonId, ratings: readonly Rating[]): Promise<readonly Count[]> {
  if (ratings.length === 0) return []
  const before = await ratedTurns(client, person, [...new Set(ratings.map(({ turn }) => turn))])
  const after = before.map((turn) => ratings.filter((rating) => rating.turn === turn.id).reduce(rated, turn))
  await keepRatings(client, after)
  return [...before.flatMap((turn) => countsOf(turn, -1)), ...after.flatMap((turn) => countsOf(turn, 1))]
}

interface RatedTurn {
  readonly id: string
  readonly askedAt: Date
  readonly region: RegionSlug
  readonly language: LanguageTag
  readonly helped: boolean | null
  readonly reason: string | null
}

/** A second tap on "no" takes no reason back; "yes" does. */
function rated(turn: RatedTurn, { helped, reason }: Rating): RatedTurn {
  return { ...turn, helped, reason: helped ? null : (reason ?? turn.reason) }
}

function countsOf({ askedAt: at, region, language, helped, reason }: RatedTurn, by: 1 | -1): readonly Count[] {
  if (helped === null) return []
  const whats = helped ? ['helped'] : ['not-helped', ...(reason === null ? [] : [`not-helped:${reason}`])]
  return whats.map((what) => ({ at, region, language, what, by }))
}

async function ratedTurns(client: Client, person: PersonId, ids: readonly string[]): Promise<readonly RatedTurn[]> {
  const { rows } = await client.query<RatedTurn>(
    `select id, asked_at as "askedAt", answer->>'region' as region, language, helped, rating_reason as reason
     from turn
     where person = $1 and id = any($2::uuid[])
     order by id
     for update`,
    [person, ids],
  )
  return rows
}

async function keepRatings(client: Client, turns: readonly RatedTurn[]): Promise<void> {
  await client.query(
    `update turn set helped = rated.helped, rating_reason = rated.reason
     from unnest($1::uuid[], $2::boolean[], $3::text[]) as rated (id, helped, reason)
     where turn.id = rated.id`,
    [turns.map(({ id }) => id), turns.map(({ helped }) => helped), turns.map(({ reason }) => reason)],
  )
}
