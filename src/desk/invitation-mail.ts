/** Writes to somebody that they have an account at the desk, or can set another password. */

import type { LanguageTag } from '../domain/language.ts'
import type { Mail } from '../domain/live.ts'
import type { Mailer } from '../ports/live.ts'
import type { InvitationMail, SendInvitation } from '../ports/people.ts'

const sendWithinMs = 20_000

/** @throws MailFailure */
export function createSendInvitation(mailer: Mailer): SendInvitation {
  return (invitation) => mailer.send(invitationMail(invitation), AbortSignal.timeout(sendWithinMs))
}

/** In German and English: whoever is invited has chosen no language yet. */
function invitationMail({ to, link, expiresAt, isReset }: InvitationMail): Mail {
  const { language } = to.preferences
  const both = language === null ? [de, en] : language === 'de' ? [de] : [en]
  const wordings = both.map((wording) => wording(oneLine(to.name), isReset))
  return {
    to: to.email,
    subject: wordings.map(({ subject }) => subject).join(' · '),
    text: wordings.map(({ text, until }) => text(link, until(expiresAt))).join('\n\n---\n\n') + '\n',
    language: (language === null || language === 'de' ? 'de' : 'en') as LanguageTag,
  }
}

/** Names are given by people. */
const oneLine = (name: string) => name.replaceAll(/\s+/g, ' ')

interface Wording {
  readonly subject: string
  readonly text: (link: string, until: string) => string
  readonly until: (expiresAt: Date) => string
}

const untilIn = (locale: string) => (expiresAt: Date) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Berlin' }).format(
    expiresAt,
  )

function de(name: string, isReset: boolean): Wording {
  const what = isReset
    ? 'hier können Sie ein neues Passwort für den Beratungsplatz von Lotse festlegen:'
    : 'für Sie wurde ein Konto am Beratungsplatz von Lotse angelegt. Hier legen Sie Ihr Passwort fest:'
  return {
    subject: isReset ? 'Neues Passwort für Lotse' : 'Ihr Zugang zu Lotse',
    text: (link, until) =>
      `Guten Tag ${name},\n\n${what}\n\n${link}\n\nDer Link gilt einmal, bis ${until}. ` +
      'Haben Sie nicht damit gerechnet? Dann brauchen Sie nichts zu tun.',
    until: untilIn('de-DE'),
  }
}

function en(name: string, isReset: boolean): Wording {
  const what = isReset
    ? 'here you can set another password for the desk of Lotse:'
    : 'an account at the desk of Lotse was made for you. Set your password here:'
  return {
    subject: isReset ? 'New password for Lotse' : 'Your access to Lotse',
    text: (link, until) =>
      `Hello ${name},\n\n${what}\n\n${link}\n\nThe link works once, until ${until}. ` +
      'If you did not expect this, there is nothing you need to do.',
    until: untilIn('en-GB'),
  }
}
