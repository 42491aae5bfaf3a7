/** What is done for a voice message: what it says is shown, and answered as if it had been written. */

import { attachmentLimits, voiceLimits } from '../domain/attachment.ts'
import type { Effect } from '../domain/settlement.ts'
import { fill, type Phrases } from '../phrases/phrases.ts'
import type { ConverseDeps } from './deps.ts'
import { asWritten, hearText, isHeld } from './hear-text.ts'
import { merge, opening } from './moment.ts'
import type { Situation } from './obey.ts'
import type { Remark } from './remarks.ts'
import { say } from './say.ts'
import { transcribe, type Unheard } from './transcribe.ts'

type Voice = Extract<Remark, { readonly kind: 'voice' }>

export async function hearVoice(voice: Voice, moment: Situation, deps: ConverseDeps): Promise<Effect> {
  const heard = await transcribe(voice.attachment, moment, deps)
  if (heard.kind === 'understood') return answerAloud(voice, heard.text, asWritten(heard.text, moment, deps), deps)
  const says = isHeld(moment) ? [] : [say(excuse(heard.kind, moment.phrases))]
  return { ...opening(moment), says }
}

/** Whoever holds the conversation reads what was said below the voice message. */
async function answerAloud(voice: Voice, text: string, moment: Situation, deps: ConverseDeps): Promise<Effect> {
  const { turns, ...answer } = await hearText({ text, messageId: null }, moment, deps)
  return merge([
    {
      ...opening(moment),
      transcripts: [{ message: voice.id, text }],
      says: isHeld(moment) ? [] : [shown(voice, text, moment)],
    },
    { ...answer, ...(turns && { turns: turns.map((turn) => ({ ...turn, isSpoken: true })) }) },
  ])
}

/** So that a newcomer sees when they were misunderstood. */
const shown = ({ messageId }: Voice, text: string, { phrases }: Situation) =>
  say([{ text: `${phrases.voiceUnderstood}\n` }, { text, style: 'quote' }], { repliesTo: messageId })

function excuse(why: Unheard, phrases: Phrases): string {
  switch (why) {
    case 'nobody-listens':
      return phrases.noVoice
    case 'too-long':
      return fill(phrases.voiceTooLong, { minutes: voiceLimits.minutes, megabytes: attachmentLimits.megabytes })
    case 'not-understood':
      return phrases.voiceNotUnderstood
    default:
      return why satisfies never
  }
}
