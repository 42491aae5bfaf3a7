/** What is stored about a person: theirs to see and to have removed. */

import type { PersonalData } from '../src/ports/channels.ts'
import { everythingAbout } from './everything-about.ts'
import { expire } from './expire.ts'
import { forgetPerson } from './people.ts'
import { transaction, type Pool } from './pool.ts'

export function createPersonalData(pool: Pool): PersonalData {
  return {
    everythingAbout: (person) =>
      transaction(pool, (client) => everythingAbout(client, person), { readOnlySnapshot: true }),
    forget: (person) => forgetPerson(pool, person),
    expire: (limits) => expire(pool, limits),
  }
}
