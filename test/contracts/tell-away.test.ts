import { randomBytes } from 'node:crypto'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import type { Pool } from '../../db/pool.ts'
import { createLivePart } from '../../src/app/live.ts'
import { addCounsellor } from '../doubles/counsellors.ts'
import { addConversation, notifyOf, write } from '../doubles/live-desk.ts'
import { startMailServer } from '../doubles/mail-server.ts'
import { muenchen, openWithRegions } from '../doubles/newcomers.ts'
import { startPushService } from '../doubles/push-service.ts'
import { describeEachDatabase } from '../services/each-database.ts'
import { silent } from '../services/silent-log.ts'

/** On a machine that is busy otherwise, too. */
const soon = { timeout: 15_000 }

describeEachDatabase('whoever is not at their desk', (database) => {
  let pool: Pool

  beforeAll(async () => {
    pool = await openWithRegions(database)
  })

  test('is told by mail and push that somebody is in danger, where to look, and not what was written', async () => {
    const [anna, mails] = [await addCounsellor(pool, { region: muenchen }), await startMailServer()]
    onTestFinished(() => mails.close())
    const live = await createLivePart({
      pool,
      log: silent,
      publicUrl: 'https://lotse.example',
      mail: { smtpUrl: mails.smtpUrl, from: 'lotse@stadt.example' },
      session: { idleMs: 1, absoluteMs: 1 },
      colleaguesIn: async () => [{ id: anna, profile: { isAvailable: true }, isThere: false }],
      // Nobody waits for the moment that open desks have.
      now: () => new Date(Date.now() + 60_000),
      isPushService: () => true,
    })
    const pushes = await startPushService(live.pushKey)
    onTestFinished(() => pushes.close())
    const { endpoint, keys } = pushes.subscription
    const browser = [endpoint, anna, JSON.stringify(keys)]
    await pool.query('insert into push_subscription values ($1, $2, $3, now())', browser)
    const secret = randomBytes(9).toString('base64url')
    const id = await addConversation(pool, { isUrgent: true })
    await write(pool, id, secret)
    await notifyOf(pool, anna, id, 'urgent', new Date())
    const telling = live.tell()
    onTestFinished(() => telling.stop())

    await expect.poll(() => mails.taken.length, soon).toBe(1)
    await expect.poll(() => pushes.read.length, soon).toBe(1)
    expect(mails.taken[0]?.to).toEqual([`${anna}@desk.example`])
    const source = mails.taken[0]?.source.replaceAll(/=\r?\n/g, '') ?? ''
    expect(source).toContain(`https://lotse.example/desk/c/${id}`)
    expect(pushes.read[0]).toMatchObject({ urgency: 'high', message: { body: muenchen, url: `/desk/c/${id}` } })
    expect(source + JSON.stringify(pushes.read)).not.toContain(secret)
    const isTold = async () =>
      (await pool.query('select from desk_notification where told_at is not null and pushed_at is not null')).rowCount
    await expect.poll(isTold, soon).toBe(1)
  })
})
