/** The wish for a person, by word, command or button, and its withdrawal. */

import type { Effect } from '../domain/settlement.ts'
import { fill } from '../phrases/phrases.ts'
import type { Moment } from './moment.ts'
import { actionButton, say } from './say.ts'

/** Passes a conversation on to the region's counsellors; Lotse goes on answering until one of them takes it over. */
export function handOver({ standing, region, phrases }: Moment): Effect {
  const state = standing.conversation?.state
  if (state === 'with-counsellor') return {}
  const withdraw = [[actionButton(phrases.noPersonNeeded, { kind: 'want-machine' })]]
  if (state === 'waiting') return { says: [say(phrases.alreadyHandedOver, { buttons: withdraw })] }
  return {
    escalation: { cause: 'asked-for', isUrgent: false },
    says: [say(fill(phrases.handedOver, { region: region?.name ?? '' }), { buttons: withdraw })],
  }
}

/** Back to the machine, whether somebody has taken the conversation over already or not. */
export function backToMachine({ standing, phrases }: Moment): Effect {
  const state = standing.conversation?.state
  if (state !== 'waiting' && state !== 'with-counsellor') return { says: [say(phrases.staleButton)] }
  return { escalation: 'withdrawn', conversation: 'with-bot', says: [say(phrases.machineAnswersAgain)] }
}
