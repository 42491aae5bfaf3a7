/** Applies what a turn changes, in one transaction. */

import type { Person, PersonId } from '../src/domain/person.ts'
import type { Settlement } from '../src/domain/settlement.ts'
import { leave } from './leave.ts'
import { moveChat } from './move-chat.ts'
import { forgetPerson, lockPerson } from './people.ts'
import { transaction, type Client, type Pool } from './pool.ts'
import { changeConversation } from './settle/conversation.ts'
import { addToCounts } from './settle/counts.ts'
import { changeEscalation } from './settle/escalation.ts'
import { areAsRead, markHandled, writeDown } from './settle/messages.ts'
import { changePerson } from './settle/person.ts'
import { ratePerson } from './settle/person-rating.ts'
import { rate } from './settle/ratings.ts'
import { say } from './settle/says.ts'
import { tellHolder } from './settle/tell-holder.ts'
import { addTurns } from './settle/turns.ts'

/**
 * While it lasts nobody else settles, edits or forgets what belongs to this person: all of them lock the person first.
 *
 * @returns `false` where the messages are not as they were read, or the person is gone; then nothing has changed
 */
export function settle(pool: Pool, id: PersonId, settlement: Settlement, now: Date): Promise<boolean> {
  return transaction(pool, async (client) => {
    const person = await lockPerson(client, id)
    if (person === undefined || !(await areAsRead(client, id, settlement.handled))) return false
    await apply(client, await changePerson(client, person, settlement.person), settlement, now)
    return true
  })
}

async function apply(client: Client, person: Person, settlement: Settlement, now: Date): Promise<void> {
  const { handled, turns = [], ratings = [], escalation, says = [], movedTo, hasLeft, isForgotten } = settlement
  const conversation = await changeConversation(client, person, settlement, now)
  await markHandled(client, { person: person.id, handled, conversation, now })
  await writeDown(client, person.id, settlement.transcripts ?? [])
  const asked = await addTurns(client, { person: person.id, conversation, turns })
  const rated = await rate(client, person.id, ratings)
  await changeEscalation(client, conversation, escalation, now)
  await tellHolder(client, conversation, handled, now)
  const ratedPerson = await ratePerson(client, person, settlement.personRating)
  if (hasLeft) await leave(client, person.id, now)
  const moved = movedTo === undefined ? {} : await moveChat(client, person, movedTo, now)
  await say(client, { ...person, conversation, isForgotten: isForgotten === true, ...moved }, says, now)
  if (isForgotten) await forgetPerson(client, person.id)
  await addToCounts(client, [...asked, ...rated, ...ratedPerson])
}
