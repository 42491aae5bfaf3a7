/** What is done for a remark, by its kind. */

import type { Effect } from '../domain/settlement.ts'
import { act } from './act.ts'
import { listPlaces } from './browse.ts'
import type { ConverseDeps } from './deps.ts'
import { hearText, isHeld } from './hear-text.ts'
import { hearVoice } from './hear-voice.ts'
import type { Moment } from './moment.ts'
import { obey, type Situation } from './obey.ts'
import { regionsNear } from './region.ts'
import type { Remark } from './remarks.ts'
import { say } from './say.ts'
import { seeFile } from './see-file.ts'

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
      return hearText(remark, moment, deps)
    case 'location':
      return isHeld(moment) ? {} : locate(remark, moment, deps)
    case 'voice':
      return hearVoice(remark, moment, deps)
    case 'file':
      return seeFile(remark, moment, deps)
    case 'unreadable':
      return isHeld(moment) ? {} : { says: [say(moment.phrases.textOnly)] }
    default:
      return remark satisfies never
  }
}

async function locate(
  point: { readonly latitude: number; readonly longitude: number },
  moment: Moment,
  deps: ConverseDeps,
): Promise<Effect> {
  if (moment.region === null) return regionsNear(point, moment, deps)
  return listPlaces({ from: 0, near: point, menu: null }, moment, deps)
}
