import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { languageTag } from '../../src/domain/language.ts'
import { createLog } from '../../src/log.ts'
import { start, type RunningLotse } from '../../src/main.ts'
import { phrasesFor } from '../../src/phrases/languages.ts'
import { fill } from '../../src/phrases/phrases.ts'
import { chromiumArguments, findChromium } from '../services/chromium.ts'
import { freePort } from '../services/process.ts'

const found = findChromium()
const suite = 'missing' in found ? describe.skip : describe
const reason = 'missing' in found ? ` (skipped: ${found.missing})` : ''

const phone = { width: 390, height: 800 }
const desktop = { width: 1280, height: 900 }

/** The newcomer's whole way with nothing replaced: the demo region, its sync, its database, its pages. */
suite(`a newcomer in Chromium, with the whole of Lotse behind the page${reason}`, () => {
  let browser: Browser
  let lotse: RunningLotse
  let dataDir: string

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'lotse-browser-'))
    lotse = await start(
      readConfig({ PORT: String(await freePort()), DATA_DIR: dataDir, SYNC_CRON: 'off' }),
      'all',
      createLog('silent'),
    )
    await lotse.firstSync
    const executablePath = 'missing' in found ? '' : found.executablePath
    browser = await chromium.launch({ executablePath, args: [...chromiumArguments] })
  })

  afterAll(async () => {
    await browser?.close()
    await lotse?.stop()
    await rm(dataDir, { recursive: true, force: true })
  })

  it.each([
    ['de', phone, 'Wie melde ich meine neue Wohnung an?', 'ltr'],
    ['de', desktop, 'Wie melde ich meine neue Wohnung an?', 'ltr'],
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
    const { nothingFound } = phrasesFor(languageTag('de'))
    await page.getByText(fill(nothingFound, { region: 'Stadt Musterstadt' }).slice(0, 30)).waitFor()
    expect(await page.locator('.card').count()).toBe(0)
    await page.close()
  })
})
