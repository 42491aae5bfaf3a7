/** What is done for photos and documents: Lotse can't look at them, but a person can. */

import { isOpenable } from '../domain/attachment.ts'
import type { Effect } from '../domain/settlement.ts'
import type { ConverseDeps } from './deps.ts'
import { asWritten, hearText, isDanger, isHeld } from './hear-text.ts'
import { opening } from './moment.ts'
import type { Situation } from './obey.ts'
import type { Remark } from './remarks.ts'
import { actionButton, say } from './say.ts'

type Files = Extract<Remark, { readonly kind: 'file' }>

export async function seeFile(files: Files, moment: Situation, deps: ConverseDeps): Promise<Effect> {
  const { caption, messageId } = files
  if (caption !== undefined && isDanger(caption, moment, deps)) {
    return hearText({ text: caption, messageId }, asWritten(caption, moment, deps), deps)
  }
  if (isHeld(moment)) return {}
  return { ...opening(moment), says: [canBeShown(files, moment, deps) ? offer(moment) : say(moment.phrases.noFiles)] }
}

function canBeShown({ attachment }: Files, { standing, region }: Situation, { hasCounsellors }: ConverseDeps): boolean {
  const hasPeople = hasCounsellors && region !== null && !standing.person.isGroup
  return hasPeople && attachment !== undefined && isOpenable(attachment)
}

/** Whoever waits for a person already has no need of a button. */
function offer({ standing, phrases }: Situation) {
  const person = [[actionButton(phrases.talkToPerson, { kind: 'want-person' })]]
  return say(phrases.fileToPerson, { buttons: standing.conversation?.state === 'waiting' ? [] : person })
}
