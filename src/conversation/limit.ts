/** A limit per person, said kindly and once, so that one who floods a chat keeps nobody else waiting. */

import type { Effect } from '../domain/settlement.ts'
import type { ConverseDeps } from './deps.ts'
import type { Moment } from './moment.ts'
import type { Remark } from './remarks.ts'
import { say } from './say.ts'

const messagesPerMinute = 20

/** @param heard messages of the last minute before this remark. A danger is always heard. */
export function isBeyondLimit(
  heard: number,
  remark: Remark,
  { language }: Moment,
  { recogniser }: Pick<ConverseDeps, 'recogniser'>,
): boolean {
  if (heard < messagesPerMinute) return false
  const written = wordsOf(remark)
  return written === undefined || recogniser.recognise(written, language).kind !== 'emergency'
}

/** What a voice message says is not known before somebody listens, which is what the limit is to spare. */
function wordsOf(remark: Remark): string | undefined {
  if (remark.kind === 'text') return remark.text
  return remark.kind === 'file' ? remark.caption : undefined
}

/** Only the first remark beyond the limit is told so. */
export function tooMuch(heard: number, remark: Remark, { phrases }: Moment): Effect {
  const isFirst = heard - remark.messages < messagesPerMinute
  return isFirst ? { says: [say(phrases.tooManyQuestions)] } : {}
}
