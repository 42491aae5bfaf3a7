/** `/human` and its button: over to a person, or to the pages that may name one. */

import type { Effect } from '../domain/settlement.ts'
import { ask } from './ask.ts'
import type { ConverseDeps } from './deps.ts'
import type { Moment } from './moment.ts'
import { askForRegion } from './region.ts'
import { handOver } from './talk-to-person.ts'

export async function wantPerson(moment: Moment, deps: ConverseDeps): Promise<Effect> {
  if (moment.region === null) return askForRegion(moment.phrases.talkToPerson, moment, deps)
  if (deps.hasCounsellors) return handOver(moment)
  return ask({ text: moment.phrases.talkToPerson, messageId: null }, moment, moment.region, deps)
}
