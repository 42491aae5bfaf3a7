import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { languageTag } from '../../src/domain/language.ts'
import { createLog } from '../../src/log.ts'
import { start, type RunningLotse } from '../../src/main.ts'
import { phrasesFor } from '../../src/phrases/languages.ts'
import { openChatPage, type ChatPage } from '../doubles/chat-page.ts'
import { deskBrowser, type DeskBrowser } from '../doubles/desk-browser.ts'
import { addPerson, deskPassword } from '../doubles/desk-people.ts'
import { startModelService, type ModelService } from '../doubles/model-service/service.ts'
import { tablesWith } from '../doubles/newcomers.ts'
import { describeEachInstallation } from '../services/each-installation.ts'

const soon = { timeout: 20_000, interval: 10 }
const uk = phrasesFor(languageTag('uk'))
const burst = { quietMs: 100, longestMs: 300 }
const introduction = 'Мене звати Оксана Мельник, і мені потрібна допомога з документами для школи.'

describeEachInstallation('newcomers and counsellors who share no language', (installation) => {
  let service: ModelService
  let lotse: RunningLotse
  let browser: DeskBrowser
  const pages: ChatPage[] = []

  beforeAll(async () => {
    service = await startModelService()
    const environment = {
      ...(await installation.create()),
      PORT: '0',
      SYNC_CRON: 'off',
      OPENAI_BASE_URL: service.baseUrl,
      OPENAI_API_KEY: service.key,
      CHAT_MODEL: 'double',
    }
    lotse = await start(readConfig(environment), 'all', createLog('silent'), { burst })
    await lotse.firstSync
    const { email } = await addPerson(lotse.app.people.users, { name: 'Anna' })
    browser = deskBrowser(lotse.address)
    await browser.logIn(email, deskPassword)
  })
  afterEach(() => service.forget())
  afterAll(async () => {
    await Promise.all(pages.map((page) => page.close()))
    await lotse?.stop()
    await service?.close()
  })

  /** Somebody who waits for a person. */
  async function waiting(): Promise<ChatPage> {
    const page = openChatPage({ address: () => lotse.address, language: 'uk' })
    pages.push(page)
    await page.write('/language uk')
    await page.write('/human')
    await expect.poll(() => page.texts().join('\n'), soon).toContain('Musterstadt')
    await expect.poll(atTheDesk.open, soon).not.toEqual([])
    return page
  }

  const call = async <T>(path: string, posted?: object) =>
    (await (posted === undefined ? browser.get(path) : browser.post(path, posted))).json as T

  const atTheDesk = {
    call,
    open: async () => (await call<readonly { readonly id: string }[]>('conversations')).map(({ id }) => id),
  }

  /** With a conversation that the counsellor has taken over. */
  async function talking() {
    const page = await waiting()
    const desk = atTheDesk
    const id = (await desk.open()).at(-1) ?? ''
    await desk.call(`conversations/${id}/claim`, {})
    await expect.poll(() => page.texts().at(-1), soon).toBe(uk.personAnswersNow)
    return { page, desk, id }
  }

  const translateCalls = () => JSON.stringify(service.callsOf('translate').map(({ input }) => input))

  it('read one another, and nothing personal leaves for the model', async () => {
    const { page, desk, id } = await talking()
    await page.write(introduction)
    const read = () =>
      desk.call<{ readonly translations: readonly { readonly original: string; readonly text: string }[] }>(
        `conversations/${id}/translation`,
        { to: 'de' },
      )
    await expect
      .poll(async () => (await read()).translations.map(({ original }) => original), soon)
      .toContain(introduction)
    const { translations } = await read()
    const translated = translations.find(({ original }) => original === introduction)?.text
    expect(translated).toBe(`«de: ${introduction}»`)
    expect(translateCalls()).toContain('документами')
    expect(translateCalls()).not.toMatch(/Оксана|Мельник/)
    const before = service.callsOf('translate').length
    await read()
    expect(service.callsOf('translate')).toHaveLength(before)
    expect(await tablesWith(lotse.app.pool, 'Мельник')).toEqual(['message', 'translation'])

    const text = 'Kommen Sie am 3. Mai um 10:30 Uhr, Telefon 0821 324-3004.'
    const preview = await desk.call<{ readonly kind: string; readonly text: string }>(`conversations/${id}/preview`, {
      text,
      from: 'de',
    })
    expect(preview).toEqual({ kind: 'translated', text: `«uk: ${text}»`, language: 'uk' })
    const reply = { text: preview.text, original: { text, language: 'de' }, key: randomUUID() }
    await Promise.all([1, 2, 3].map(() => desk.call(`conversations/${id}/reply`, reply)))
    const expected = `${uk.counsellorWrites}\n«uk: ${text}»\n\n(${uk.machineTranslated})`
    await expect.poll(() => page.texts().at(-1), soon).toBe(expected)
    expect(page.texts().filter((said) => said === expected)).toHaveLength(1)
    expect((await desk.call<Thread>(`conversations/${id}`)).lines.at(-1)).toMatchObject({ original: text })
    await desk.call(`conversations/${id}/resolve`, { topic: 'other' })
  })

  it('are told by nobody what the model made of a number: then the original stands for itself', async () => {
    const { page, desk, id } = await talking()
    service.says('translate', { texts: ['Kommen Sie um 11 Uhr'] })
    service.says('translate', { texts: ['Kommen Sie um ⟦1⟧ Uhr und ⟦1⟧ Uhr'] })
    const preview = await desk.call(`conversations/${id}/preview`, { text: 'Kommen Sie um 10 Uhr', from: 'de' })
    expect(preview).toEqual({ kind: 'failed', text: null, language: 'uk' })
    await desk.call(`conversations/${id}/reply`, { text: 'Kommen Sie um 10 Uhr', key: randomUUID() })
    await expect.poll(() => page.texts().at(-1), soon).toBe(`${uk.counsellorWrites}\nKommen Sie um 10 Uhr`)
    await desk.call(`conversations/${id}/resolve`, { topic: 'other' })
  })

  it('see, on a page, how an answer is coming along', async () => {
    const page = openChatPage({ address: () => lotse.address, language: 'uk' })
    pages.push(page)
    await page.write('/help')
    await expect.poll(() => page.heard, soon).toHaveLength(2)
    const going = Promise.withResolvers<void>()
    service.next('draft', { kind: 'slow', until: going.promise })
    await page.write('Wie melde ich mein Kind in der Kita an?')
    const stageNow = async () => {
      const query = `region=musterstadt&after=${page.heard.at(-1)?.id}&progress=0`
      const headers = { 'x-lotse-conversation': page.conversation }
      const response = await fetch(`${lotse.address}/api/v1/chat/messages?${query}`, { headers })
      return ((await response.json()) as { readonly progress?: { readonly stage: string } }).progress?.stage
    }
    await expect.poll(stageNow, soon).toBe('writing')
    going.resolve()
    await expect.poll(() => page.heard.at(-1)?.answer?.kind, soon).toBe('answered')
    const { rows } = await lotse.app.pool.query('select from chat_progress')
    expect(rows).toEqual([])
  })
})

interface Thread {
  readonly lines: readonly object[]
}
