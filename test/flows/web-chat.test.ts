import { PassThrough } from 'node:stream'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { createConversations } from '../../db/conversations.ts'
import { readConfig } from '../../src/config.ts'
import { languageTag } from '../../src/domain/language.ts'
import { createLog } from '../../src/log.ts'
import { start, type RunningLotse } from '../../src/main.ts'
import { phrasesFor } from '../../src/phrases/languages.ts'
import { fill } from '../../src/phrases/phrases.ts'
import { openChatPage, type ChatPage } from '../doubles/chat-page.ts'
import { deskBrowser } from '../doubles/desk-browser.ts'
import { addCounsellor } from '../doubles/counsellors.ts'
import { addPerson, deskPassword } from '../doubles/desk-people.ts'
import { tablesWith } from '../doubles/newcomers.ts'
import type { Environment } from '../services/command-line.ts'
import { describeEachInstallation } from '../services/each-installation.ts'
import { freePort } from '../services/process.ts'

const soon = { timeout: 20_000, interval: 10 }
const de = phrasesFor(languageTag('de'))
const region = 'Stadt Musterstadt'
const question = 'Wie melde ich mein Kind in der Kita an?'

/** Short, so that tests are; how long people are waited for is tested with the burst itself. */
const burst = { quietMs: 100, longestMs: 300 }

describeEachInstallation('newcomers on the chat page', (installation) => {
  let environment: Environment
  let lotse: RunningLotse
  let logged = ''
  const pages: ChatPage[] = []
  const lines = new PassThrough()
  lines.on('data', (line) => {
    logged += String(line)
  })
  const log = createLog('debug', lines)

  const startLotse = async () => {
    lotse = await start(readConfig(environment), 'all', log, { burst })
    await lotse.firstSync
  }

  beforeAll(async () => {
    const port = String(await freePort())
    environment = { ...(await installation.create()), PORT: port, SYNC_CRON: 'off' }
    await startLotse()
    await addCounsellor(lotse.app.pool)
  })

  afterAll(async () => {
    await Promise.all(pages.map((page) => page.close()))
    await lotse?.stop()
  })

  function open(options: { readonly language?: string; readonly fetchAddress?: () => string } = {}): ChatPage {
    const page = openChatPage({ address: () => lotse.address, ...options })
    pages.push(page)
    return page
  }

  /** Somebody who was greeted and goes on. */
  async function newcomer(): Promise<ChatPage> {
    const page = open()
    await page.write('/help')
    await expect.poll(() => page.heard, soon).toHaveLength(2)
    return page
  }

  const answersTo = (page: ChatPage) => page.heard.filter(({ answer }) => answer !== null)

  it('are told who answers and what is stored, and then answered with quotations and pages', async () => {
    const page = open()
    const asked = await page.write(question)
    await expect.poll(() => page.heard, soon).toHaveLength(2)
    const [welcome, answer] = page.heard
    expect(page.texts()[0]).toContain(fill(de.disclosure, { region }))
    expect(page.texts()[0]).toContain(fill(de.whatIsStored, { days: 90 }))
    expect(welcome?.content).toMatchObject({
      buttons: [
        [{ label: de.privacyPage, url: expect.stringContaining('/privacy/musterstadt') }, { label: de.imprint }],
      ],
    })
    expect(answer?.content).toMatchObject({ repliesTo: asked })
    expect(answer?.answer?.citations[0]?.title).toContain('Kita')
    expect(answer?.author).toBe('machine')
  })

  it('ask on as people do, and the question before it is understood', async () => {
    const page = await newcomer()
    await page.write('Wo ist das Jobcenter?')
    await expect.poll(() => answersTo(page), soon).toHaveLength(1)
    await page.write('Und wann ist es offen?')
    await expect.poll(() => answersTo(page), soon).toHaveLength(2)
    const [first, second] = answersTo(page)
    expect(second?.answer).toMatchObject({ kind: 'answered', question: 'Und wann ist es offen?' })
    expect(second?.answer?.citations[0]?.url).toBe(first?.answer?.citations[0]?.url)
  })

  it('are answered once to what a page sends twice because its line is bad', async () => {
    const page = await newcomer()
    const id = await page.write(question)
    await page.write(question, id)
    await expect.poll(() => answersTo(page), soon).toHaveLength(1)
    await page.write(question, id)
    await page.write('/menu')
    await expect.poll(() => page.texts().at(-1), soon).toBe(de.menuTitle)
    expect(answersTo(page)).toHaveLength(1)
  })

  it('say with one tap that it helped', async () => {
    const page = await newcomer()
    await page.write(question)
    await expect.poll(() => answersTo(page), soon).toHaveLength(1)
    await page.tap(`👍 ${de.yes}`)
    await expect.poll(() => page.texts().at(-1), soon).toBe(de.thanksForRating)
    expect(answersTo(page)).toHaveLength(1)
  })

  it('leaf through the topics in place', async () => {
    const page = await newcomer()
    await page.write('/menu')
    await expect.poll(() => page.texts().at(-1), soon).toBe(de.menuTitle)
    const menu = page.heard.at(-1)?.id
    await page.tap('Gesundheit')
    await expect.poll(() => page.texts().at(-1), soon).toContain('Gesundheit')
    expect(page.heard.at(-1)?.content).toMatchObject({ replaces: menu })
  })

  it('are spoken to in the page’s language until they write in theirs, or choose one', async () => {
    const [ar, uk] = [phrasesFor(languageTag('ar')), phrasesFor(languageTag('uk'))]
    const page = open({ language: 'ar' })
    await page.write('/menu')
    await expect.poll(() => page.texts().at(-1), soon).toBe(ar.menuTitle)
    await page.write('Wo finde ich eine Hausarztpraxis?')
    await expect.poll(() => answersTo(page).at(-1)?.answer?.language, soon).toBe('de')
    await page.write('/language uk')
    await expect.poll(() => page.texts().at(-1), soon).toBe(fill(uk.languageSet, { language: 'Українська' }))
    await page.write('Wo finde ich eine Hausarztpraxis?')
    await expect.poll(() => answersTo(page).at(-1)?.answer?.language, soon).toBe('uk')
  })

  it('ask for a person, talk to one while Lotse is silent, and are handed back', async () => {
    const page = await newcomer()
    await page.write('/human')
    await expect.poll(() => page.texts().at(-1), soon).toContain(fill(de.handedOver, { region }))
    const desk = await openDesk(lotse)
    const id = await desk.waiting()
    await desk.post(`${id}/claim`)
    await expect.poll(() => page.texts().at(-1), soon).toBe(de.personAnswersNow)
    await expect.poll(() => page.isHeld(), soon).toBe(true)

    await desk.post(`${id}/reply`, { text: 'Guten Tag! <b>Was</b> brauchen Sie?' })
    await expect.poll(() => page.texts().at(-1), soon).toContain('Guten Tag! <b>Was</b> brauchen Sie?')
    expect(page.heard.at(-1)?.author).toBe('counsellor')
    const heard = page.heard.length
    await page.write('Ich brauche Hilfe mit einem Brief.')
    await expect
      .poll(() => desk.lines(id), soon)
      .toContainEqual(
        expect.objectContaining({
          kind: 'newcomer',
          said: { kind: 'text', text: 'Ich brauche Hilfe mit einem Brief.' },
        }),
      )
    expect(page.heard).toHaveLength(heard)
    const arrived = expect.objectContaining({ counsellor: 'Anna', delivery: 'delivered' })
    await expect.poll(() => desk.lines(id), soon).toContainEqual(arrived)

    await desk.post(`${id}/hand-back`)
    await page.write(question)
    await expect.poll(() => answersTo(page), soon).toHaveLength(1)
    expect(page.texts().slice(heard)).toEqual([de.machineAnswersAgain, expect.any(String)])
    expect(page.isHeld()).toBe(false)
  })

  it('take their data along as a file, and leave nothing behind when they delete it', async () => {
    const page = await newcomer()
    const id = await page.write('Wo ist das Jobcenter in Musterstadt-Nordost?')
    await expect.poll(() => page.heard.length, soon).toBeGreaterThanOrEqual(3)
    await page.write('/export')
    await expect.poll(() => page.texts().at(-1), soon).toBe('lotse.json')
    expect(page.heard.at(-1)?.content).toMatchObject({ body: expect.stringContaining('Musterstadt-Nordost') })
    await page.write('/delete')
    await expect.poll(() => page.texts().at(-1), soon).toBe(de.deleteAsk)
    await page.tap(de.deleteNow)
    await expect.poll(() => page.isGone(), soon).toBe(true)
    const { pool } = lotse.app
    await expect.poll(() => tablesWith(pool, page.conversation), soon).toEqual([])
    expect(await tablesWith(pool, 'Musterstadt-Nordost')).toEqual([])
    await page.write('Wo ist das Jobcenter in Musterstadt-Nordost?', id)
    expect(await tablesWith(pool, page.conversation)).toEqual([])
  })

  it('are told nothing of anybody else’s conversation, and may not guess one', async () => {
    const page = await newcomer()
    const look = async (conversation: string): Promise<unknown> => {
      const headers = { 'x-lotse-conversation': conversation }
      return (await fetch(`${lotse.address}/api/v1/chat/messages?region=musterstadt`, { headers })).json()
    }
    expect(await look(page.conversation)).toMatchObject({ messages: [{}, {}] })
    expect(await look('00000000-0000-4000-8000-000000000000')).toEqual({ messages: [], isGone: true })
  })

  it('get their answer although the service stopped before it was given', async () => {
    const page = await newcomer()
    const asked = await page.write(question)
    const stopping = performance.now()
    await lotse.stop()
    // Of the waiting pages, none held it up.
    expect(performance.now() - stopping).toBeLessThan(5_000)
    await startLotse()
    await expect.poll(() => answersTo(page), soon).toHaveLength(1)
    expect(answersTo(page)[0]?.content).toMatchObject({ repliesTo: asked })
    const conversations = createConversations(lotse.app.pool)
    expect(await conversations.forgottenSince(new Date(Date.now() + 60_000), 10)).toEqual([])
  })

  if (installation.kind !== 'embedded') {
    it('hear at one gateway at once what they asked at another', async () => {
      const port = String(await freePort())
      const gateway = await start(readConfig({ ...environment, PORT: port }), 'gateway', log, { burst })
      onTestFinished(() => gateway.stop())
      const page = open({ fetchAddress: () => gateway.address })
      await page.write(question)
      await expect.poll(() => answersTo(page), soon).toHaveLength(1)
      // Whoever waits for the next 25 seconds without hearing the bell comes too late for this.
      await page.tap(`👍 ${de.yes}`)
      await expect.poll(() => page.texts().at(-1), { timeout: 10_000, interval: 10 }).toBe(de.thanksForRating)
      await page.close()
    })
  }

  it('leave neither their words nor what opens their conversations in the log', () => {
    expect(logged).toContain('/api/v1/chat/messages')
    expect(pages.length).toBeGreaterThan(5)
    for (const { conversation } of pages) expect(logged).not.toContain(conversation)
    expect(logged).not.toContain('Kita')
    expect(logged).not.toContain('Nordost')
  })
})

interface Desk {
  /** Id of the conversation that has waited for the shortest time: others may ask for a person, too. */
  waiting(): Promise<string>
  lines(id: string): Promise<readonly unknown[]>
  post(path: string, body?: object): Promise<void>
}

async function openDesk({ address, app }: RunningLotse): Promise<Desk> {
  const browser = deskBrowser(address)
  const { email } = await addPerson(app.people.users, { name: 'Anna' })
  await browser.logIn(email, deskPassword)
  async function call(path: string, body?: object): Promise<unknown> {
    const { status, json } = await (body === undefined ? browser.get(path) : browser.post(path, body))
    if (status >= 400) throw new Error(`The desk refused ${path}: ${status}`)
    return json
  }
  return {
    async waiting() {
      const open = (await call('conversations')) as readonly { readonly id: string; readonly heldBy: string | null }[]
      return open.findLast(({ heldBy }) => heldBy === null)?.id ?? ''
    },
    async lines(id) {
      return ((await call(`conversations/${id}`)) as { readonly lines: readonly unknown[] }).lines
    },
    post: async (path, body = {}) => void (await call(`conversations/${path}`, body)),
  }
}
