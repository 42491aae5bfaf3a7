/** What is done for a text, written or spoken: it is answered, or chooses a region. */

import type { Effect } from '../domain/settlement.ts'
import { ask } from './ask.ts'
import type { ConverseDeps } from './deps.ts'
import { findRegionIn } from './find-region.ts'
import { languageOf } from './hear-language.ts'
import { after, merge, momentOf, type Moment } from './moment.ts'
import type { Situation } from './obey.ts'
import { askForRegion, chooseRegion, regionFromText } from './region.ts'
import { backToMachine, isWishForMachine, isWithPerson } from './talk-to-person.ts'

interface Text {
  readonly text: string
  /** Of the newcomer's message, to be quoted. */
  readonly messageId: string | null
}

export async function hearText(text: Text, moment: Situation, deps: ConverseDeps): Promise<Effect> {
  if (isWithPerson(moment) && isWishForMachine(text.text)) {
    // The word is much the same in many languages, and tells none.
    return backToMachine(momentOf(moment.standing, moment.region))
  }
  return isHeld(moment) && !isDanger(text.text, moment, deps) ? {} : answerText(text, moment, deps)
}

/** While a counsellor holds the conversation, Lotse is silent: but for emergency numbers, and for what it is told to do. */
export const isHeld = ({ standing }: Moment): boolean => standing.conversation?.state === 'with-counsellor'

export const isDanger = (text: string, { language }: Moment, { recogniser }: ConverseDeps): boolean =>
  recogniser.recognise(text, language).kind === 'emergency'

/** A moment as if the text had just been written. */
export function asWritten(text: string, moment: Situation, deps: ConverseDeps): Situation {
  const { standing, region, isFirst } = moment
  return { ...momentOf(standing, region, languageOf(text, moment, deps)), isFirst }
}

async function answerText({ text, messageId }: Text, moment: Situation, deps: ConverseDeps): Promise<Effect> {
  if (moment.region !== null) return ask({ text, messageId }, moment, moment.region, deps)
  const named = findRegionIn(text, await deps.regions())
  if (named === undefined) {
    const isQuestion = moment.isFirst || /\s/.test(text.trim())
    return isQuestion && moment.standing.person.heldQuestion === null
      ? askForRegion(text, moment, deps)
      : regionFromText(text, moment, deps)
  }
  const effect: Effect = { person: { region: named.region.slug, heldQuestion: named.question } }
  const there = momentOf(after(moment.standing, effect), null)
  return merge([effect, await chooseRegion(named.region.slug, there, deps)])
}
