import { beforeAll, expect, test } from 'vitest'
import type { Pool } from '../../db/pool.ts'
import type { DeskUserId } from '../../src/domain/desk-user.ts'
import type { ConversationId } from '../../src/domain/person.ts'
import { addCounsellor } from '../doubles/counsellors.ts'
import { addConversation, notifyOf, sayTo } from '../doubles/live-desk.ts'
import {
  openBrowser,
  startLiveSite,
  type BrowserSession,
  type DeskBrowser,
  type LiveSite,
} from '../doubles/live-site.ts'
import { augsburg, muenchen, openWithRegions } from '../doubles/newcomers.ts'
import { describeEachDatabase } from '../services/each-database.ts'

/** On a machine that is busy otherwise, too. */
const soon = { timeout: 15_000 }

describeEachDatabase('an open desk', (database) => {
  let pool: Pool
  let anna: DeskUserId
  let berta: DeskUserId

  beforeAll(async () => {
    pool = await openWithRegions(database)
    anna = await addCounsellor(pool, { region: muenchen })
    berta = await addCounsellor(pool, { region: augsburg })
  })

  const changedIn = ({ heard }: DeskBrowser) =>
    heard.filter(({ kind }) => kind === 'conversation').map(({ data }) => data['id'])
  const countOf = ({ heard }: DeskBrowser, kind: string) => heard.filter((one) => one.kind === kind).length

  const post = (site: LiveSite, path: string, body: object, { cookie, csrfToken }: BrowserSession) =>
    fetch(`${site.url}/api/desk${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: 'https://lotse.example',
        'x-csrf-token': csrfToken,
        cookie,
      },
      body: JSON.stringify(body),
    })

  test('is told what happens in its region, as it would read it, and who is there', async () => {
    const [here, there] = [await addConversation(pool), await addConversation(pool, { region: augsburg })]
    const site = await startLiveSite(pool)
    const session = await site.logIn(anna)
    const browser = openBrowser(site.url, session)
    await expect.poll(() => countOf(browser, 'hello'), soon).toBe(1)
    await sayTo(pool, there, 'Grüß Gott')
    await sayTo(pool, here, 'Guten Tag')
    await expect.poll(() => changedIn(browser), soon).toEqual([here])
    expect(browser.heard.at(-1)?.data).toMatchObject({
      kind: 'conversation',
      conversation: { id: here, region: muenchen, since: '2026-07-01T12:00:00.000Z', state: 'waiting' },
    })
    const said = await post(site, `/conversations/${here}/presence`, { doing: 'typing' }, session)
    expect(said.status).toBe(204)
    await expect.poll(() => countOf(browser, 'presence'), soon).toBe(1)
    expect(browser.heard.at(-1)).toMatchObject({ data: { id: here, there: [{ id: anna, doing: 'typing' }] } })
    expect((await post(site, `/conversations/${there}/presence`, { doing: 'typing' }, session)).status).toBe(404)
  })

  test('misses nothing over a connection that is cut again and again, and hears nothing twice', async () => {
    const site = await startLiveSite(pool)
    const browser = openBrowser(site.url, await site.logIn(anna))
    await expect.poll(() => countOf(browser, 'hello'), soon).toBe(1)
    const told: ConversationId[] = []
    for (let round = 1; round <= 4; round++) {
      for (let count = 0; count < 5; count++) told.push(await addConversation(pool))
      site.cut()
      for (let count = 0; count < 5; count++) told.push(await addConversation(pool))
      await expect.poll(() => browser.connections(), soon).toBe(round + 1)
    }
    await expect.poll(() => changedIn(browser).length, soon).toBeGreaterThanOrEqual(told.length)
    expect(changedIn(browser)).toEqual(told)
    expect(countOf(browser, 'reset')).toBe(0)
  })

  test('misses nothing while the process is restarted', async () => {
    const first = await startLiveSite(pool)
    const browser = openBrowser(first.url, await first.logIn(anna))
    await expect.poll(() => countOf(browser, 'hello'), soon).toBe(1)
    const told = [await addConversation(pool)]
    await expect.poll(() => changedIn(browser), soon).toEqual(told)
    await first.stop()
    told.push(await addConversation(pool), await addConversation(pool))
    await startLiveSite(pool, first.port)
    await expect.poll(() => changedIn(browser), soon).toEqual(told)
    expect(countOf(browser, 'reset')).toBe(0)
  })

  test('shows notifications to whom they are for, who can read them', async () => {
    const site = await startLiveSite(pool)
    const [hers, his] = [await site.logIn(anna), await site.logIn(await addCounsellor(pool, { region: muenchen }))]
    const [here, there] = [openBrowser(site.url, hers), openBrowser(site.url, his)]
    await expect.poll(() => countOf(here, 'hello') + countOf(there, 'hello'), soon).toBe(2)
    const id = await addConversation(pool)
    const notification = await notifyOf(pool, anna, id, 'mentioned')
    await expect.poll(() => countOf(here, 'notification'), soon).toBe(1)
    expect((await post(site, '/notifications/read', { ids: [notification] }, hers)).status).toBe(204)
    await expect.poll(() => countOf(here, 'notification'), soon).toBe(2)
    const listed = await fetch(`${site.url}/api/desk/notifications`, { headers: { cookie: hers.cookie } })
    expect(await listed.json()).toMatchObject([{ id: notification, kind: 'mentioned', isRead: true }])
    expect(countOf(there, 'notification')).toBe(0)
  })

  test('is not opened without a session, without a region, or a ninth time', async () => {
    const site = await startLiveSite(pool)
    const status = async (cookie: string) => {
      const hangUp = new AbortController()
      const response = await fetch(`${site.url}/api/desk/events`, { headers: { cookie }, signal: hangUp.signal })
      return { status: response.status, headers: response.headers, hangUp: () => hangUp.abort() }
    }
    expect((await status('lotse-desk=stranger')).status).toBe(401)
    const editor = await addCounsellor(pool, { role: 'editor', region: muenchen })
    expect((await status((await site.logIn(editor)).cookie)).status).toBe(403)
    const { cookie } = await site.logIn(berta)
    const open = await Promise.all(Array.from({ length: 8 }, () => status(cookie)))
    expect(open.map((one) => one.status)).toEqual(Array<number>(8).fill(200))
    expect(open[0]?.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    expect(open[0]?.headers.get('cache-control')).toContain('no-cache')
    expect(open[0]?.headers.get('x-accel-buffering')).toBe('no')
    expect((await status(cookie)).status).toBe(429)
    expect((await status((await site.logIn(berta)).cookie)).status).toBe(200)
    open[0]?.hangUp()
    await expect.poll(async () => (await status(cookie)).status, soon).toBe(200)
  })
})
