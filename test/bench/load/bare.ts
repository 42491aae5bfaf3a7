/**
 * What Lotse is measured against: a message is inserted, a job is added, and the job says something that was made long
 * before. No step of it decides anything, and nothing of it would survive a crash in good order.
 */

import express, { json } from 'express'
import { z } from 'zod'
import { createJobs } from '../../../adapters/jobs/jobs.ts'
import { openPool } from '../../../db/pool.ts'
import { createLog } from '../../../src/log.ts'

const settings = z
  .object({
    DATABASE_URL: z.string(),
    REDIS_URL: z.string().optional(),
    PORT: z.coerce.number(),
    TELEGRAM_API_ROOT: z.string(),
    TELEGRAM_BOTS: z
      .string()
      .transform((text) => z.array(z.object({ account: z.string(), token: z.string() })).parse(JSON.parse(text))),
    /** What is said, as JSON. */
    MESSAGE: z.string().transform((text) => z.record(z.string(), z.unknown()).parse(JSON.parse(text))),
    TURNS_AT_ONCE: z.coerce.number(),
  })
  .parse(process.env)
const { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl, PORT: port, TELEGRAM_API_ROOT: apiRoot } = settings

const log = createLog('warn')
const pool = await openPool({ databaseUrl, dataDir: '', log })
const jobs = await createJobs({ ...(redisUrl === undefined ? { postgres: pool } : { redisUrl }), log })
await pool.query(
  'create table if not exists bare_message (id bigint generated always as identity, body jsonb not null)',
)

const payload = z.object({ token: z.string(), chat: z.number(), messageId: z.number() })
const update = z.object({
  update_id: z.number(),
  message: z.object({ message_id: z.number(), chat: z.object({ id: z.number() }) }),
})
const tokens = new Map(settings.TELEGRAM_BOTS.map(({ account, token }) => [account, token]))

const app = express()
app.post('/webhooks/telegram/:account', json(), async (request, response) => {
  const { account } = request.params
  const { update_id, message } = update.parse(request.body)
  await pool.query('insert into bare_message (body) values ($1::jsonb)', [JSON.stringify(request.body)])
  const job = { token: tokens.get(account), chat: message.chat.id, messageId: message.message_id }
  void jobs.add('bare', `${account} ${update_id}`, job)
  response.sendStatus(200)
})
await jobs.work('bare', (job) => say(payload.parse(job.payload)), { concurrency: settings.TURNS_AT_ONCE })

app.listen(port, '127.0.0.1', () => console.log('The bare loop is ready.'))

async function say({ token, chat, messageId }: z.infer<typeof payload>): Promise<void> {
  const answer = { ...settings.MESSAGE, chat_id: chat, reply_parameters: { message_id: messageId } }
  const response = await fetch(`${apiRoot}/bot${token}/sendMessage`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(answer),
    signal: AbortSignal.timeout(10_000),
  })
  if (!response.ok) throw new Error(`The Bot API answered ${response.status}.`)
  await response.arrayBuffer()
}
