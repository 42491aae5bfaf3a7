/** Whether an answer helped: one tap, and a second one on why it did not. */

import { ratingReasons, type RatingReason } from '../domain/action.ts'
import type { PersonId } from '../domain/person.ts'
import type { Effect } from '../domain/settlement.ts'
import type { Phrases } from '../phrases/phrases.ts'
import type { ConverseDeps } from './deps.ts'
import { hasCounsellors, type Moment } from './moment.ts'
import { handOverUnhelped } from './own-hand-over.ts'
import { actionButton, inRows, say } from './say.ts'

export async function rate(
  { turn, helped }: { readonly turn: string; readonly helped: boolean },
  moment: Moment,
  deps: ConverseDeps,
): Promise<Effect> {
  const { phrases, standing } = moment
  const asked = await deps.conversations.turn(standing.person.id, turn)
  if (asked === undefined) return { says: [say(phrases.staleButton)] }
  const ratings = [{ turn, helped, reason: null }]
  if (helped) return { ratings, says: [say(phrases.thanksForRating, { turn })] }
  const handed = await handOverUnhelped(asked, moment, deps)
  const reasons = ratingReasons.map((reason) =>
    actionButton(phrases[labels[reason]], { kind: 'rate-reason', turn, reason }),
  )
  const offersPerson = hasCounsellors(moment) && !standing.person.isGroup && handed.escalation === undefined
  const person = offersPerson ? [actionButton(phrases.talkToPerson, { kind: 'want-person' })] : []
  const why = say(phrases.whyNot, { buttons: inRows([...reasons, ...person]), turn })
  return { ...handed, ratings, says: [why, ...(handed.says ?? [])] }
}

export async function explainRating(
  { turn, reason }: { readonly turn: string; readonly reason: RatingReason },
  menu: string | null,
  moment: Moment,
  deps: ConverseDeps,
): Promise<Effect> {
  const { phrases } = moment
  if (!(await isTheirs(turn, moment.standing.person.id, deps))) return { says: [say(phrases.staleButton)] }
  const thanks = say(phrases.thanksForRating, { replaces: menu, turn })
  return { ratings: [{ turn, helped: false, reason }], says: [thanks] }
}

/** Whoever forges a button's data reaches nobody else's turns. */
const isTheirs = async (turn: string, person: PersonId, { conversations }: ConverseDeps) =>
  (await conversations.turn(person, turn)) !== undefined

const labels = {
  'other-topic': 'reasonOtherTopic',
  outdated: 'reasonOutdated',
  'hard-to-understand': 'reasonHardToUnderstand',
  'not-enough': 'reasonNotEnough',
} as const satisfies Record<RatingReason, keyof Phrases>
