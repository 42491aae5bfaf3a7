/** What is done for photos and documents: Lotse can't look at them, but a person can. */

import { isOpenable } from '../domain/attachment.ts'
import type { Effect } from '../domain/settlement.ts'
import type { ConverseDeps } from './deps.ts'
import { asWritten, hearText, isDanger, isHeld } from './hear-text.ts'
import { hasCounsellors, opening } from './moment.ts'
import type { Situation } from './obey.ts'
import type { Remark } from './remarks.ts'
import { actionButton, say } from './say.ts'
import { wantPerson } from './want-person.ts'

type Files = Extract<Remark, { readonly kind: 'file' }>

export async function seeFile(files: Files, moment: Situation, deps: ConverseDeps): Promise<Effect> {
  const { caption, messageId } = files
  if (caption !== undefined && isDanger(caption, moment, deps)) {
    return hearText({ text: caption, messageId }, asWritten(caption, moment, deps), deps)
  }
  if (isHeld(moment)) return {}
  if (!canBeShown(files, moment)) return { ...opening(moment), says: [say(moment.phrases.noFiles)] }
  const written = caption === undefined ? moment : asWritten(caption, moment, deps)
  if (caption !== undefined && asksForPerson(caption, written, deps)) return wantPerson(written, deps, 'document')
  return { ...opening(moment), says: [offer(moment)] }
}

function canBeShown({ attachment }: Files, moment: Situation): boolean {
  const hasPeople = hasCounsellors(moment) && !moment.standing.person.isGroup
  return hasPeople && attachment !== undefined && isOpenable(attachment)
}

/** Nobody sees what was sent unless the newcomer says so: what stands in letters is theirs. */
const asksForPerson = (caption: string, { language }: Situation, { recogniser }: ConverseDeps): boolean =>
  recogniser.recognise(caption, language).kind === 'human'

/** Whoever waits for a person already has no need of a button. */
function offer({ standing, phrases }: Situation) {
  const person = [[actionButton(phrases.talkToPerson, { kind: 'want-person', for: 'document' })]]
  return say(phrases.fileToPerson, { buttons: standing.conversation?.state === 'waiting' ? [] : person })
}
