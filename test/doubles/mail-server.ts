/** An SMTP server in this process, which keeps what it is given. */

import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

export interface MailServerDouble {
  /** With the login that it wants. */
  readonly smtpUrl: string
  readonly host: string
  readonly taken: { readonly to: readonly string[]; readonly source: string }[]
  /** Refuses everybody from now on, as a server does that is full. */
  refuses: boolean
  close(): Promise<void>
}

export async function startMailServer(): Promise<MailServerDouble> {
  const taken: MailServerDouble['taken'] = []
  const server = new SMTPServer({
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    onAuth({ username, password }, _session, done) {
      if (username === 'lotse' && password === 'secret') done(null, { user: username })
      else done(new Error('wrong login'))
    },
    onRcptTo(_address, _session, done) {
      done(double.refuses ? Object.assign(new Error('no room'), { responseCode: 452 }) : undefined)
    },
    onData(stream, { envelope }, done) {
      const to = envelope.rcptTo.map(({ address }) => address)
      void text(stream).then((source) => taken.push({ to, source }))
      stream.once('end', () => done())
    },
  })
  server.on('error', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const host = `127.0.0.1:${(server.server.address() as AddressInfo).port}`
  const double: MailServerDouble = {
    smtpUrl: `smtp://lotse:secret@${host}`,
    host,
    taken,
    refuses: false,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
  return double
}
