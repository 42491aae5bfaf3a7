/** Whether the person helped, after a counsellor has ended a conversation: one tap, and the way back to them. */

import type { ConversationId } from '../domain/person.ts'
import type { Effect } from '../domain/settlement.ts'
import { hasCounsellors, type Moment } from './moment.ts'
import { actionButton, say } from './say.ts'

/** Whoever forges a button's data rates nobody else's: the database keeps it for the newcomer's own conversation. */
export function ratePerson(
  { conversation, helped }: { readonly conversation: ConversationId; readonly helped: boolean },
  menu: string | null,
  moment: Moment,
): Effect {
  const { phrases } = moment
  const again = [[actionButton(phrases.talkToPerson, { kind: 'want-person' })]]
  const reply =
    helped || !hasCounsellors(moment)
      ? say(phrases.thanksForRating, { replaces: menu })
      : say(phrases.askAgainForPerson, { replaces: menu, buttons: again })
  return { personRating: { conversation, helped }, says: [reply] }
}
