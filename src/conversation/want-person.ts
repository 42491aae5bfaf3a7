/** `/human` and its button: over to a person, or to the pages that may name one. */

import type { Effect } from '../domain/settlement.ts'
import { ask } from './ask.ts'
import type { ConverseDeps } from './deps.ts'
import { alreadyHandedOver, handOver, topicSoFar } from './hand-over.ts'
import { hasCounsellors, type Moment } from './moment.ts'
import { writePrivately } from './privately.ts'
import { askForRegion } from './region.ts'

export async function wantPerson(
  moment: Moment,
  deps: ConverseDeps,
  cause: 'asked-for' | 'document' = 'asked-for',
): Promise<Effect> {
  const { phrases, region, standing } = moment
  if (standing.person.isGroup) return { says: [writePrivately(moment, deps)] }
  if (region === null) return askForRegion(phrases.talkToPerson, moment, deps)
  if (!hasCounsellors(moment)) return ask({ text: phrases.talkToPerson, messageId: null }, moment, region, deps)
  return alreadyHandedOver(moment) ?? handOver({ cause, topic: topicSoFar(moment) }, moment, region, deps)
}
