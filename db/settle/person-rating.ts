/** Whether the person helped with whom a conversation was ended. The last word counts, and counts once. */

import type { LanguageTag } from '../../src/domain/language.ts'
import type { Person } from '../../src/domain/person.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import type { Settlement } from '../../src/domain/settlement.ts'
import type { Client } from '../pool.ts'
import type { Count } from './counts.ts'

/**
 * Keeps it for the newcomer's own conversation; another's is left alone, whoever forged the button.
 *
 * @returns what changes in the counts of the day on which the conversation was ended
 */
export async function ratePerson(
  client: Client,
  { id, language }: Person,
  rating: Settlement['personRating'],
): Promise<readonly Count[]> {
  if (rating === undefined) return []
  const { rows } = await client.query<Rated>(
    `update escalation set helped = $3
     from (
       select ended.id, ended.helped as before, ended.ended_at as at, region,
         (select tag.language from region_language tag where tag.region = conversation.region
          order by position limit 1) as spoken
       from conversation
       join escalation ended on ended.conversation = conversation.id and ended.ended_how = 'resolved'
       where conversation.id = $2 and conversation.person = $1
       order by ended.ended_at desc
       limit 1
     ) last
     where escalation.id = last.id
     returning last.before, last.at, last.region, coalesce($4, last.spoken, 'de') as language`,
    [id, rating.conversation, rating.helped, language],
  )
  return rows.flatMap(({ before, ...where }) => [
    ...(before === null ? [] : [{ ...where, what: whatOf(before), by: -1 as const }]),
    { ...where, what: whatOf(rating.helped), by: 1 as const },
  ])
}

interface Rated {
  readonly before: boolean | null
  readonly at: Date
  readonly region: RegionSlug
  readonly language: LanguageTag
}

const whatOf = (helped: boolean) => (helped ? 'person-helped' : 'person-not-helped')
