/** What is done for a remark, by its kind. */

import type { Effect } from '../domain/settlement.ts'
import { fill, type Phrases } from '../phrases/phrases.ts'
import { act } from './act.ts'
import { ask } from './ask.ts'
import { listPlaces } from './browse.ts'
import type { ConverseDeps } from './deps.ts'
import { findRegionIn } from './find-region.ts'
import { after, merge, momentOf, type Moment } from './moment.ts'
import { obey, type Situation } from './obey.ts'
import { askForRegion, chooseRegion, regionFromText, regionsNear } from './region.ts'
import type { Remark } from './remarks.ts'
import { say } from './say.ts'

type Heard = Exclude<Remark, { readonly kind: 'left' | 'moved' }>

export async function reply(remark: Heard, moment: Situation, deps: ConverseDeps): Promise<Effect> {
  switch (remark.kind) {
    case 'command':
      return obey(remark.name, remark.argument, moment, deps)
    case 'tap':
      return remark.action === undefined
        ? { says: [say(moment.phrases.staleButton)] }
        : act(remark.action, remark.menu, moment, deps)
    case 'text':
      return isHeld(moment) && !isDanger(remark.text, moment, deps) ? {} : answerText(remark, moment, deps)
    case 'location':
      return isHeld(moment) ? {} : locate(remark, moment, deps)
    case 'unreadable':
      return isHeld(moment) ? {} : { says: [say(moment.phrases[unreadable[remark.what]])] }
    default:
      return remark satisfies never
  }
}

/** While a counsellor holds the conversation, Lotse is silent: but for emergency numbers, and for what it is told to do. */
const isHeld = ({ standing }: Moment) => standing.conversation?.state === 'with-counsellor'

const isDanger = (text: string, { language }: Moment, { recogniser }: ConverseDeps) =>
  recogniser.recognise(text, language).kind === 'emergency'

const unreadable = { voice: 'noVoice', file: 'noFiles', other: 'textOnly' } as const satisfies Record<
  string,
  keyof Phrases
>

async function answerText(
  { text, messageId }: Extract<Remark, { readonly kind: 'text' }>,
  moment: Situation,
  deps: ConverseDeps,
): Promise<Effect> {
  if (moment.region !== null)
    return privately(await ask({ text, messageId }, moment, moment.region, deps), moment, deps)
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

/** In a group, whatever is about a person is better said where nobody else reads. */
function privately(effect: Effect, { standing, phrases }: Moment, deps: ConverseDeps): Effect {
  const { isGroup, address } = standing.person
  const isPersonal = effect.turns?.some(({ answer }) => answer.kind === 'emergency' || answer.kind === 'escalated')
  if (!isGroup || isPersonal !== true) return effect
  const { escalation: _, ...others } = effect
  const hint = fill(phrases.writePrivately, { url: deps.privateLink(address) ?? '' })
  return { ...others, says: [...(effect.says ?? []), say(hint)] }
}

async function locate(
  point: { readonly latitude: number; readonly longitude: number },
  moment: Moment,
  deps: ConverseDeps,
): Promise<Effect> {
  if (moment.region === null) return regionsNear(point, moment, deps)
  return listPlaces({ from: 0, near: point, menu: null }, moment, deps)
}
