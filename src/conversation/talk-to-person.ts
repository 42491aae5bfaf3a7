/** The wish for a person is taken back, by button, command or word. */

import type { Effect } from '../domain/settlement.ts'
import type { Moment } from './moment.ts'
import { say } from './say.ts'

/** Back to the machine, whether somebody has taken the conversation over already or not. */
export function backToMachine(moment: Moment): Effect {
  const { phrases } = moment
  if (!isWithPerson(moment)) return { says: [say(phrases.staleButton)] }
  return { escalation: 'withdrawn', conversation: 'with-bot', says: [say(phrases.machineAnswersAgain)] }
}

/** Whether a person is waited for, or answers. */
export function isWithPerson({ standing }: Moment): boolean {
  const state = standing.conversation?.state
  return state === 'waiting' || state === 'with-counsellor'
}

/** `true` for a message that is nothing but the name of what answers else, in whatever script. */
export const isWishForMachine = (text: string): boolean =>
  machines.has(
    text
      .trim()
      .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
      .toLowerCase(),
  )

const machines: ReadonlySet<string> = new Set([
  'bot',
  'lotse',
  'robot',
  'chatbot',
  'бот',
  'робот',
  'чатбот',
  'بوت',
  'روبوت',
  'ربات',
  'روبات',
  'بات',
  'बॉट',
  'बोट',
  'ቦት',
  'ሮቦት',
  'μποτ',
  'ρομπότ',
  '机器人',
  '機器人',
  'บอท',
  'บอต',
  'ბოტი',
  'ბოტ',
  'בוט',
  'বট',
  'ਬੋਟ',
  'ボット',
  '봇',
  'chat bot',
  'bót',
  'ڕۆبۆت',
  'بۆت',
])
