/** `lotse dead-letters`: what could not be sent, and the way to send it again. */

import { createOutbox } from '../../db/outbox.ts'
import type { App } from '../app.ts'
import { Failure } from '../failure.ts'
import type { DeadLetter } from '../domain/outbox.ts'
import { formatTable } from './table.ts'

const mostShown = 200

export async function listDeadLetters({ pool }: App, json: boolean): Promise<void> {
  const letters = await createOutbox(pool).deadLetters(mostShown)
  if (json) return console.log(JSON.stringify(letters))
  if (letters.length === 0) return console.log('Everything was sent.')
  console.log(formatTable(['id', 'account', 'what', 'tries', 'since', 'reason'], letters.map(row)))
}

const row = ({ id, channel, account, kind, attempts, buriedAt, reason }: DeadLetter) =>
  [id, `${channel}:${account}`, kind, attempts, buriedAt.toISOString(), reason] as const

/** The service finds them in the database, and sends them within seconds. */
export async function resendDeadLetters({ pool }: App, wanted: string): Promise<void> {
  const outbox = createOutbox(pool)
  const ids = wanted === 'all' ? (await outbox.deadLetters(mostShown)).map(({ id }) => id) : [wanted]
  const resent = await Promise.all(ids.map((id) => outbox.resend(id, new Date())))
  const count = resent.filter((lane) => lane !== undefined).length
  if (count === 0 && wanted !== 'all') throw new Failure(`${wanted} is no dead letter; lotse dead-letters lists them.`)
  console.log(`${count} will be sent again.`)
}
