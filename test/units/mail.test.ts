import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { createMailer, MailFailure, type ClosableMailer } from '../../adapters/notify/mail.ts'
import { createSendInvitation } from '../../src/desk/invitation-mail.ts'
import { usualPreferences } from '../../src/domain/desk-user.ts'
import type { Mail } from '../../src/domain/live.ts'
import { de } from '../doubles/newcomers.ts'
import { startMailServer, type MailServerDouble } from '../doubles/mail-server.ts'

let server: MailServerDouble
let mailer: ClosableMailer
const never = new AbortController().signal

beforeAll(async () => {
  server = await startMailServer()
  mailer = createMailer({ smtpUrl: server.smtpUrl, from: 'Lotse <lotse@stadt.example>' })
})
afterEach(() => {
  server.refuses = false
  server.taken.splice(0)
})
afterAll(async () => {
  mailer.close()
  await server.close()
})

const mail = (changes: Partial<Mail> = {}): Mail => ({
  to: 'anna@stadt.example',
  subject: 'Lotse: Jemand wartet (München)',
  text: 'Guten Tag,\n\nes gibt etwas zu tun.\n',
  language: de,
  ...changes,
})

const refusalOf = (sending: Promise<void>) =>
  sending.then(
    () => undefined,
    (error: unknown) => error as Error,
  )

test('a mail arrives as it was written, from the installation, and marked as automatic', async () => {
  await mailer.send(mail(), never)
  const [taken] = server.taken
  expect(taken?.to).toEqual(['anna@stadt.example'])
  expect(taken?.source).toContain('From: Lotse <lotse@stadt.example>')
  expect(taken?.source).toContain('Auto-Submitted: auto-generated')
  expect(taken?.source).toMatch(/^Subject: =\?UTF-8\?Q\?Lotse=3A_Jemand_wartet_=28M=C3=BCnchen/m)
  expect(taken?.source).toContain('es gibt etwas zu tun.')
})

test('nobody gets it but whom it is for, whatever the address, the subject and the text look like', async () => {
  const evil = 'x\r\nBcc: all@stadt.example\r\n\r\nHi'
  await mailer.send(mail({ subject: evil, text: `.\r\nRCPT TO:<all@stadt.example>\r\n${evil}` }), never)
  await refusalOf(mailer.send(mail({ to: 'anna@stadt.example, all@stadt.example' }), never))
  await refusalOf(mailer.send(mail({ to: 'anna@stadt.example\r\nBcc: all@stadt.example' }), never))
  expect(server.taken.flatMap(({ to }) => to)).not.toContain('all@stadt.example')
  const heads = server.taken.map(({ source }) => source.slice(0, source.indexOf('\r\n\r\n')))
  expect(heads.join('\n')).not.toMatch(/^Bcc:/im)
})

test('a mail that the server does not take now fails, with whom to ask and without a secret', async () => {
  server.refuses = true
  const refused = await refusalOf(mailer.send(mail(), never))
  expect(refused).toBeInstanceOf(MailFailure)
  expect(refused?.message).toBe(
    `The mail server ${server.host} refused an e-mail (452); see whether it takes mails from MAIL_FROM, and to this address.`,
  )
})

test('a wrong login and a server that is away are told apart', async () => {
  const stranger = createMailer({ smtpUrl: `smtp://lotse:wrong@${server.host}`, from: 'lotse@stadt.example' })
  const login = await refusalOf(stranger.send(mail(), never))
  stranger.close()
  expect(login?.message).toMatch(/refused the login; correct user and password in SMTP_URL/)
  expect(login?.message).not.toContain('wrong')
  const nowhere = createMailer({ smtpUrl: 'smtp://127.0.0.1:1', from: 'lotse@stadt.example' })
  const away = await refusalOf(nowhere.send(mail(), never))
  nowhere.close()
  expect(away?.message).toMatch(/cannot be reached \(ESOCKET|cannot be reached \(ECONN/)
})

test('a server that says nothing keeps nobody waiting beyond their patience', { timeout: 5_000 }, async () => {
  const silence = createServer().listen(0, '127.0.0.1')
  await once(silence, 'listening')
  const patience = new AbortController()
  silence.once('connection', () => patience.abort())
  const { port } = silence.address() as AddressInfo
  const waiting = createMailer({ smtpUrl: `smtp://127.0.0.1:${port}`, from: 'lotse@stadt.example' })
  expect(await refusalOf(waiting.send(mail(), patience.signal))).toBeInstanceOf(MailFailure)
  waiting.close()
  silence.close()
})

test('an invitation has the link, in German and English until somebody has chosen', async () => {
  const invite = createSendInvitation(mailer)
  const link = 'https://lotse.example/desk/invitation/abc'
  const to = { email: 'ben@stadt.example', name: 'Ben\r\nB', preferences: usualPreferences }
  await invite({ to, link, expiresAt: new Date('2026-12-01T12:00:00Z'), isReset: false })
  const { source = '' } = server.taken[0] ?? {}
  expect(source).toContain(link)
  expect(source).toContain('Ben B')
  expect(source).toMatch(/1\. Dezember 2026/)
  expect(source).toMatch(/1 December 2026/)
})
