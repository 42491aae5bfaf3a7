import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config.ts'
import type { DeskUser } from '../../src/domain/desk-user.ts'
import { languageTag } from '../../src/domain/language.ts'
import { createLog } from '../../src/log.ts'
import { start, type RunningLotse } from '../../src/main.ts'
import { phrasesFor } from '../../src/phrases/languages.ts'
import { fill } from '../../src/phrases/phrases.ts'
import { addPerson, deskPassword } from '../doubles/desk-people.ts'
import { chromiumArguments, findChromium } from '../services/chromium.ts'
import { createDataDir } from '../services/filled-databases.ts'
import { freePort } from '../services/process.ts'

const found = findChromium()
const suite = 'missing' in found ? describe.skip : describe
const reason = 'missing' in found ? ` (skipped: ${found.missing})` : ''

const de = phrasesFor(languageTag('de'))
const region = 'Stadt Musterstadt'
const phone = { width: 390, height: 800 }
const desktop = { width: 1280, height: 900 }

/** The newcomer's whole way with nothing replaced: the demo region, its sync, its database, its pages. */
suite(`a newcomer in Chromium, with the whole of Lotse behind the page${reason}`, () => {
  let browser: Browser
  let lotse: RunningLotse
  let dataDir: string
  let anna: DeskUser

  beforeAll(async () => {
    dataDir = await createDataDir('demo')
    lotse = await start(
      readConfig({ PORT: String(await freePort()), DATA_DIR: dataDir, SYNC_CRON: 'off' }),
      'all',
      createLog('silent'),
    )
    await lotse.firstSync
    anna = await addPerson(lotse.app.people.users, { name: 'Anna' })
    await promisify(execFile)(process.execPath, [join(import.meta.dirname, '../../scripts/build-web.mjs')])
    const executablePath = 'missing' in found ? '' : found.executablePath
    browser = await chromium.launch({ executablePath, args: [...chromiumArguments] })
  })

  afterAll(async () => {
    await browser?.close()
    await lotse?.stop()
    await rm(dataDir, { recursive: true, force: true })
  })

  it.each([
    ['de', phone, 'Wie finde ich einen Kitaplatz?', 'ltr'],
    ['de', desktop, 'Wie finde ich einen Kitaplatz?', 'ltr'],
    ['ar', phone, 'كيف أجد طبيبا؟', 'rtl'],
    ['ar', desktop, 'كيف أجد طبيبا؟', 'rtl'],
  ] as const)(
    'asks in %s, reads the answer and opens the page that it rests on',
    async (language, viewport, question, direction) => {
      const context = await browser.newContext({ viewport, reducedMotion: 'reduce' })
      const page = await context.newPage()
      await page.goto(`${lotse.address}/chat/musterstadt?lang=${language}`)
      await page.locator('#question').fill(question)
      await page.keyboard.press('Enter')
      const card = page.locator('.card').first()
      await card.waitFor()
      const quote = (await card.locator('blockquote p').first().innerText()).trim()

      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([])

      const opened = context.waitForEvent('page')
      await card.getByRole('link').first().click()
      const official = await opened
      await official.waitForLoadState()
      expect(official.url()).toContain(`/demo/musterstadt/${language}/`)
      expect(await official.locator('html').getAttribute('dir')).toBe(direction)
      expect(await official.locator('body').innerText()).toContain(quote)
      expect((await new AxeBuilder({ page: official }).analyze()).violations.map(({ id }) => id)).toEqual([])
      await context.close()
    },
  )

  it('is told that nothing was found, and gets pages that may help', async () => {
    const page = await browser.newPage({ viewport: phone })
    await page.goto(`${lotse.address}/chat/musterstadt?lang=de`)
    await page.locator('#question').fill('Xylophonquartett Zwölftonmusik?')
    await page.keyboard.press('Enter')
    await page.getByText(fill(de.nothingFound, { region }).slice(0, 30)).waitFor()
    expect(await page.locator('.card').count()).toBe(0)
    await page.close()
  })

  it('asks on, leafs through the topics, and comes back to the same conversation', async () => {
    const page = await browser.newPage({ viewport: phone })
    await page.goto(`${lotse.address}/chat/musterstadt?lang=de`)
    await ask(page, 'Wo ist das Jobcenter?')
    await page.locator('.card').first().waitFor()
    await ask(page, 'Und wann ist es offen?')
    await expect.poll(() => page.locator('.answer-answered').count(), soon).toBe(2)
    await choose(page, de.commandMenu)
    await page.getByRole('button', { name: 'Gesundheit' }).click()
    await page.getByRole('button', { name: de.back }).waitFor()
    const before = await page.locator('.turn').allInnerTexts()
    await page.reload()
    await page.getByRole('button', { name: de.back }).waitFor()
    expect(await page.locator('.turn').allInnerTexts()).toEqual(before)
    await page.close()
  })

  it('asks for a person, who answers from the desk, and has everything deleted afterwards', async () => {
    const page = await browser.newPage({ viewport: phone })
    await page.goto(`${lotse.address}/chat/musterstadt?lang=de`)
    await choose(page, de.commandHuman)
    await page.getByText(fill(de.handedOver, { region })).waitFor()

    const desk = await browser.newPage({ viewport: desktop })
    await desk.goto(`${lotse.address}/desk?lang=de`)
    await desk.locator('input[name=email]').fill(anna.email)
    await desk.locator('input[name=password]').fill(deskPassword)
    await desk.keyboard.press('Enter')
    await desk.locator('a[data-conversation]').click()
    await desk.getByRole('button', { name: 'Übernehmen' }).click()
    await page.locator('#silence', { hasText: de.personAnswersNow }).waitFor()
    await desk.locator('#reply-text').fill('Guten Tag, was brauchen Sie?')
    await desk.keyboard.press('Control+Enter')
    await page.locator('.from-counsellor', { hasText: 'Guten Tag, was brauchen Sie?' }).waitFor()
    await ask(page, 'Ich verstehe einen Brief nicht.')
    await desk.getByText('Ich verstehe einen Brief nicht.').first().waitFor()
    await desk.close()

    await choose(page, de.commandDelete)
    await page.getByRole('button', { name: de.deleteNow }).click()
    await page.locator('#notice', { hasText: de.deleted }).waitFor()
    expect(await page.locator('.turn').count()).toBe(0)
    expect((await lotse.app.pool.query(`select from message where content::text like '%Brief%'`)).rowCount).toBe(0)
    await page.close()
  })
})

const soon = { timeout: 20_000, interval: 20 }

async function ask(page: Page, question: string): Promise<void> {
  await page.locator('#question').fill(question)
  await page.keyboard.press('Enter')
}

async function choose(page: Page, name: string): Promise<void> {
  await page.locator('#menu summary').click()
  await page.getByRole('button', { name, exact: true }).click()
}
