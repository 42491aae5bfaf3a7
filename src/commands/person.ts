/** `lotse export-person` and `lotse forget-person`: what is stored about one newcomer, shown or deleted. */

import { createPersonalData } from '../../db/personal-data.ts'
import type { App } from '../app.ts'
import type { PersonId } from '../domain/person.ts'
import { Failure } from '../failure.ts'

export async function exportPerson({ pool }: App, id: PersonId): Promise<void> {
  const everything = await createPersonalData(pool).everythingAbout(id)
  if (everything === undefined) throw new Failure(unknown(id))
  console.log(JSON.stringify(everything, undefined, 2))
}

export async function forgetPerson({ pool }: App, id: PersonId): Promise<void> {
  if (!(await createPersonalData(pool).forget(id))) throw new Failure(unknown(id))
  console.log(`Everything about ${id} is deleted. Counts per day, which name nobody, stay.`)
}

const unknown = (id: PersonId) =>
  `Nothing is stored about ${id}; the id stands in the file that /export sends, and in the desk.`
