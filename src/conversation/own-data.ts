/** What newcomers can do with what is stored about them: read what it is, take it along, delete it. */

import type { Effect } from '../domain/settlement.ts'
import type { ConverseDeps } from './deps.ts'
import type { Moment } from './moment.ts'
import { actionButton, say } from './say.ts'
import { welcome } from './welcome.ts'

export const explainPrivacy = (moment: Moment, deps: ConverseDeps): Effect => ({ says: [welcome(moment, [], deps)] })

export async function exportData({ standing, phrases }: Moment, { personalData }: ConverseDeps): Promise<Effect> {
  const everything = await personalData.everythingAbout(standing.person.id)
  const body = `${JSON.stringify(everything, undefined, 2)}\n`
  const caption = phrases.exportIsHere
  return {
    says: [{ content: { kind: 'file', name: 'lotse.json', mediaType: 'application/json', body, caption }, turn: null }],
  }
}

export function askWhetherToDelete({ phrases }: Moment): Effect {
  const yes = actionButton(phrases.deleteNow, { kind: 'delete', isConfirmed: true })
  const no = actionButton(phrases.cancel, { kind: 'delete', isConfirmed: false })
  return { says: [say(phrases.deleteAsk, { buttons: [[yes], [no]] })] }
}

/** @param menu the question whether to, which its answer takes the place of */
export function deleteOrNot(isConfirmed: boolean, menu: string | null, { phrases }: Moment): Effect {
  if (!isConfirmed) return { says: [say(phrases.nothingDeleted, { replaces: menu })] }
  return { isForgotten: true, says: [say(phrases.deleted, { replaces: menu })] }
}

export const stop = ({ phrases, standing }: Moment): Effect => ({
  ...(standing.conversation !== null && { conversation: 'closed', escalation: 'withdrawn' }),
  says: [say(phrases.stopped)],
})
