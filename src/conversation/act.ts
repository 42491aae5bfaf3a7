/** What is done at the tap of a button. */

import type { Action } from '../domain/action.ts'
import type { Effect } from '../domain/settlement.ts'
import { fill } from '../phrases/phrases.ts'
import { ask, chosenPage } from './ask.ts'
import { browse, listEvents, listPlaces } from './browse.ts'
import type { ConverseDeps } from './deps.ts'
import type { Moment } from './moment.ts'
import { deleteOrNot } from './own-data.ts'
import { handOverUnanswered } from './own-hand-over.ts'
import { explainRating, rate } from './rate.ts'
import { ratePerson } from './rate-person.ts'
import { chooseRegion, listRegions } from './region.ts'
import { say } from './say.ts'
import { offerLanguages, setLanguage } from './settings.ts'
import { backToMachine } from './talk-to-person.ts'
import { wantPerson } from './want-person.ts'

export async function act(action: Action, menu: string | null, moment: Moment, deps: ConverseDeps): Promise<Effect> {
  switch (action.kind) {
    case 'choose-region':
      return chooseRegion(action.region, moment, deps)
    case 'list-regions':
      return listRegions(action.from, menu, moment, deps)
    case 'choose-language':
      return setLanguage(action.language, menu, moment)
    case 'list-languages':
      return offerLanguages(action.from, menu, moment)
    case 'browse':
      return browse({ ...action, menu }, moment, deps)
    case 'list-events':
      return listEvents({ ...action, menu }, moment, deps)
    case 'list-places':
      return listPlaces({ ...action, menu }, moment, deps)
    case 'clarify':
      return clarify(action, menu, moment, deps)
    case 'rate':
      return rate(action, moment, deps)
    case 'rate-reason':
      return explainRating(action, menu, moment, deps)
    case 'want-person':
      return wantPerson(moment, deps, action.for ?? 'asked-for')
    case 'want-machine':
      return backToMachine(moment)
    case 'rate-person':
      return ratePerson(action, menu, moment)
    case 'delete':
      return deleteOrNot(action.isConfirmed, menu, moment)
    default:
      return action satisfies never
  }
}

async function clarify(
  { turn, choice }: Extract<Action, { readonly kind: 'clarify' }>,
  menu: string | null,
  moment: Moment,
  deps: ConverseDeps,
): Promise<Effect> {
  const { phrases, region, standing } = moment
  const asked = await deps.conversations.turn(standing.person.id, turn)
  if (asked === undefined || region === null) return { says: [say(phrases.staleButton)] }
  if (choice === null) {
    const nothing = say(fill(phrases.nothingFound, { region: region.name }), { replaces: menu })
    const handed = await handOverUnanswered(asked, moment, deps)
    return { ...handed, says: [nothing, ...(handed.says ?? [])] }
  }
  const page = chosenPage(asked, choice)
  if (page === undefined) return { says: [say(phrases.staleButton)] }
  return ask({ text: asked.question, messageId: null, page, replaces: menu }, moment, region, deps)
}
