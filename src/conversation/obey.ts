/** What is done at a command. */

import type { Effect } from '../domain/settlement.ts'
import { browse, listEvents, listPlaces } from './browse.ts'
import { commandNamed, help } from './commands.ts'
import type { ConverseDeps } from './deps.ts'
import type { Moment } from './moment.ts'
import { askWhetherToDelete, explainPrivacy, exportData, stop } from './own-data.ts'
import { writePrivately } from './privately.ts'
import { askForRegion, regionFromText } from './region.ts'
import { languageCommand, togglePlainLanguage } from './settings.ts'
import { backToMachine, isWithPerson } from './talk-to-person.ts'
import { wantPerson } from './want-person.ts'

/** `isFirst`: whoever answers was just introduced. */
export type Situation = Moment & { readonly isFirst: boolean }

export async function obey(name: string, argument: string, moment: Situation, deps: ConverseDeps): Promise<Effect> {
  const command = commandNamed(name)
  if (moment.standing.person.isGroup && (personal as readonly (string | undefined)[]).includes(command)) {
    return { says: [writePrivately(moment, deps)] }
  }
  switch (command) {
    case 'start':
      return start(argument, moment, deps)
    case 'help':
      return help(moment)
    case 'menu':
      return browse({ pageId: null, from: 0, menu: null }, moment, deps)
    case 'events':
      return listEvents({ from: 0, menu: null }, moment, deps)
    case 'places':
      return listPlaces({ from: 0, menu: null }, moment, deps)
    case 'region':
      return argument === '' ? askForRegion(null, moment, deps) : regionFromText(argument, moment, deps)
    case 'language':
      return languageCommand(argument, moment)
    case 'plain':
      return togglePlainLanguage(moment)
    case 'human':
      return wantPerson(moment, deps)
    case 'bot':
      return isWithPerson(moment) ? backToMachine(moment) : help(moment)
    case 'privacy':
      return moment.isFirst ? {} : explainPrivacy(moment, deps)
    case 'export':
      return exportData(moment, deps)
    case 'delete':
      return askWhetherToDelete(moment)
    case 'stop':
      return stop(moment)
    case undefined:
      return help(moment)
    default:
      return command satisfies never
  }
}

const personal = ['human', 'export', 'delete'] as const

/** `/start muenchen`, as a link or QR code has it. */
async function start(argument: string, moment: Situation, deps: ConverseDeps): Promise<Effect> {
  if (argument !== '') return regionFromText(argument.replaceAll('--', '/'), moment, deps)
  if (moment.region === null) return askForRegion(null, moment, deps)
  return browse({ pageId: null, from: 0, menu: null }, moment, deps)
}
