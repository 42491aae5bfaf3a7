/** People who write while everything breaks: who asks what, in which order, and when. */

import type { BotDouble, Person } from '../../doubles/telegram.ts'

export interface Asked {
  readonly chat: number
  readonly messageId: number
  /** In milliseconds, by the monotonic clock. */
  readonly at: number
}

export interface Crowd {
  readonly chats: number
  readonly messages: number
  readonly random: () => number
}

/** Each element says who writes next: everybody the same number of messages, in an order by chance. */
export function turnsToWrite({ chats, messages, random }: Crowd): readonly number[] {
  const turns = Array.from({ length: messages }, (_, i) => i % chats)
  for (let i = turns.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const [one = 0, other = 0] = [turns[i], turns[j]]
    turns[i] = other
    turns[j] = one
  }
  return turns
}

export function gather(bot: BotDouble, chats: number): readonly Person[] {
  return Array.from({ length: chats }, (_, i) => bot.person({ languageCode: i % 2 === 0 ? 'de' : 'en' }))
}

/**
 * So long that it is answered by itself: nobody waits whether more follows a message of over 160 characters, and two of
 * over 500 are never taken together.
 */
export function question(number: number, longerThan: number): string {
  const [topic = '', more = ''] = topics[number % topics.length] ?? []
  const asked = `${topic} (${number})`
  const times = Math.ceil((longerThan + 1 - asked.length) / (more.length + 1))
  return asked + ` ${more}`.repeat(Math.max(0, times))
}

const topics = [
  ['Wie melde ich mein Kind in der Kita an?', 'Es ist drei Jahre alt, und wir wohnen seit dem Sommer in der Stadt.'],
  ['Where can I take a German course?', 'I live here with my family and I want to learn the language in the evening.'],
  ['Wie finde ich eine Wohnung?', 'Wir suchen drei Zimmer für vier Personen, gern in der Nähe einer Schule.'],
  ['How do I get my diploma recognised?', 'I have worked as a nurse for six years and have all the papers with me.'],
  ['Wann wird der Müll abgeholt?', 'Ich wohne in einem Haus mit vielen Leuten und möchte alles richtig machen.'],
  ['How do I register my new address?', 'We moved into the new flat last week and the landlord gave us a paper.'],
] as const
