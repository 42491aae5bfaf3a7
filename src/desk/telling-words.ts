/** What mails and pushes say: what there is to do, in which region, and where. Nothing of any newcomer. */

import type { DeskNotification, Mail, NotificationKind, UntoldNotification } from '../domain/live.ts'
import type { LanguageTag } from '../domain/language.ts'
import type { PushMessage } from '../ports/live.ts'

export interface TellingWords {
  readonly language: 'de' | 'en'
  readonly deskUrl: string
}

type Told = Pick<UntoldNotification, 'id' | 'kind' | 'conversation' | 'regionName'>

/** Pushes of their own, before they become one that counts them. */
const mostPushes = 3

export function mailOf(told: readonly Told[], { language, deskUrl }: TellingWords): Omit<Mail, 'to'> {
  const { kinds, greeting, many, closing } = words[language]
  const [first] = told
  const subject = told.length === 1 && first ? `${kinds[first.kind]} (${first.regionName})` : many(told.length)
  const entries = told.map((one) => `- ${kinds[one.kind]} (${one.regionName})\n  ${deskUrl}${pathOf(one)}`)
  return {
    subject: `Lotse: ${subject}`,
    text: [greeting, ...entries, closing(`${deskUrl}/account`)].join('\n\n') + '\n',
    language: language as LanguageTag,
  }
}

export function pushOf(told: readonly Told[], { language }: TellingWords): readonly PushMessage[] {
  const { kinds, many } = words[language]
  if (told.length > mostPushes) {
    const isUrgent = told.some(({ kind }) => kind === 'urgent')
    return [{ title: many(told.length), body: 'Lotse', url: '/desk/', tag: 'many', isUrgent }]
  }
  return told.map((one) => ({
    title: kinds[one.kind],
    body: one.regionName,
    url: `/desk${pathOf(one)}`,
    tag: `${one.kind}:${one.conversation ?? one.id}`,
    isUrgent: one.kind === 'urgent',
  }))
}

const pathOf = ({ conversation }: Pick<DeskNotification, 'conversation'>) =>
  conversation === null ? '/' : `/c/${conversation}`

interface Wording {
  readonly kinds: Readonly<Record<NotificationKind, string>>
  readonly greeting: string
  readonly many: (count: number) => string
  readonly closing: (accountUrl: string) => string
}

const words: Readonly<Record<TellingWords['language'], Wording>> = {
  de: {
    kinds: {
      assigned: 'Ein Gespräch wurde Ihnen zugewiesen',
      suggested: 'Ein Gespräch passt zu Ihnen',
      mentioned: 'Sie wurden in einer Notiz erwähnt',
      waiting: 'Jemand wartet auf einen Menschen',
      urgent: 'Dringend: jemand ist vielleicht in Not',
      'due-soon': 'Eine Antwort wird bald fällig',
      overdue: 'Eine Antwort ist überfällig',
      'wrote-again': 'In einem Ihrer Gespräche wurde geschrieben',
    },
    greeting: 'Guten Tag,\n\nan Ihrem Beratungsplatz gibt es etwas zu tun:',
    many: (count) => `${count} Hinweise`,
    closing: (url) => `Was geschrieben wurde, steht nur am Beratungsplatz. Diese E-Mails stellen Sie hier ab: ${url}`,
  },
  en: {
    kinds: {
      assigned: 'A conversation was assigned to you',
      suggested: 'A conversation suits you',
      mentioned: 'You were mentioned in a note',
      waiting: 'Somebody waits for a person',
      urgent: 'Urgent: somebody may be in danger',
      'due-soon': 'A reply will soon be due',
      overdue: 'A reply is overdue',
      'wrote-again': 'There is something new in a conversation of yours',
    },
    greeting: 'Hello,\n\nthere is something to do at your desk:',
    many: (count) => `${count} notifications`,
    closing: (url) => `What was written stands at the desk only. Switch these e-mails off here: ${url}`,
  },
}
