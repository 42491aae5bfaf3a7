/** What a turn changes about the person. */

import type { Person } from '../../src/domain/person.ts'
import type { Settlement } from '../../src/domain/settlement.ts'
import type { Client } from '../pool.ts'
import { storable } from '../storable.ts'

/** @param person as locked: nothing of it can have changed meanwhile */
export async function changePerson(client: Client, person: Person, changes: Settlement['person']): Promise<Person> {
  if (changes === undefined) return person
  const changed = { ...person, ...changes }
  await client.query(
    `update person set region = $2, chosen_language = $3, language = $4, wants_plain_language = $5,
       held_question = $6, greeted_at = $7, went_on_at = $8
     where id = $1`,
    [
      changed.id,
      changed.region,
      changed.chosenLanguage,
      changed.language,
      changed.wantsPlainLanguage,
      changed.heldQuestion === null ? null : storable(changed.heldQuestion),
      changed.greetedAt,
      changed.wentOnAt,
    ],
  )
  return changed
}
