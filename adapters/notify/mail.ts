/** Sends e-mail through the installation's SMTP server. */

import { createTransport } from 'nodemailer'
import type { Mail } from '../../src/domain/live.ts'
import type { Mailer } from '../../src/ports/live.ts'

export interface MailerOptions {
  /** `smtp://user:password@host:587`, or `smtps://…:465`. */
  readonly smtpUrl: string
  readonly from: string
}

export interface ClosableMailer extends Mailer {
  close(): void
}

/** An e-mail did not go out; it is tried again unless the server will never take it. */
export class MailFailure extends Error {
  override readonly name = 'MailFailure'
}

const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, dnsTimeout: 10_000 }
const connectionsAtOnce = 3

export function createMailer({ smtpUrl, from }: MailerOptions): ClosableMailer {
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: connectionsAtOnce,
    ...timeouts,
    // Nothing that stands in a mail is fetched from a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async send(mail, signal) {
      signal.throwIfAborted()
      await transport.sendMail({ ...messageOf(mail, from), signal }).catch((cause: unknown) => {
        throw failureOf(cause, smtpUrl)
      })
    },
    close: () => transport.close(),
  }
}

/** An automatic mail, which no out-of-office reply answers. */
function messageOf({ to, subject, text, language }: Mail, from: string) {
  return {
    from,
    // As an object, so that no address becomes several.
    to: { name: '', address: to },
    subject,
    text,
    headers: { 'content-language': language, 'auto-submitted': 'auto-generated', 'x-auto-response-suppress': 'All' },
  }
}

/** Names neither the password of the server nor whom it was for. */
function failureOf(cause: unknown, smtpUrl: string): MailFailure {
  const { host } = new URL(smtpUrl)
  const { code, responseCode } = detailsOf(cause)
  const [what, remedy] =
    code === 'EAUTH'
      ? ['refused the login', 'correct user and password in SMTP_URL.']
      : responseCode !== undefined
        ? [`refused an e-mail (${responseCode})`, 'see whether it takes mails from MAIL_FROM, and to this address.']
        : [`cannot be reached (${code ?? 'no reason given'})`, 'check SMTP_URL, and that the server runs.']
  return new MailFailure(`The mail server ${host} ${what}; ${remedy}`)
}

function detailsOf(cause: unknown): { readonly code?: string; readonly responseCode?: number } {
  if (!(cause instanceof Error)) return {}
  const code = 'code' in cause && typeof cause.code === 'string' ? { code: cause.code } : {}
  const given = 'responseCode' in cause && typeof cause.responseCode === 'number' ? cause.responseCode : undefined
  return { ...code, ...(given !== undefined && { responseCode: given }) }
}
