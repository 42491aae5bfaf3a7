/** In a group, whatever is about a person is better said where nobody else reads. */

import type { Effect, Say } from '../domain/settlement.ts'
import { fill } from '../phrases/phrases.ts'
import type { ConverseDeps } from './deps.ts'
import type { Moment } from './moment.ts'
import { say } from './say.ts'

type LinkDeps = Pick<ConverseDeps, 'privateLink'>

export const writePrivately = ({ standing, phrases }: Moment, { privateLink }: LinkDeps): Say =>
  say(fill(phrases.writePrivately, { url: privateLink(standing.person.address) ?? '' }))

/** What was asked is answered, with a hint where that is about a person. */
export function privately(effect: Effect, moment: Moment, deps: LinkDeps): Effect {
  const isPersonal = effect.turns?.some(({ answer }) => answer.kind === 'emergency' || answer.kind === 'escalated')
  if (!moment.standing.person.isGroup || isPersonal !== true) return effect
  return { ...effect, says: [...(effect.says ?? []), writePrivately(moment, deps)] }
}
