import type { AddressInfo } from 'node:net'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { languageTag } from '../../src/domain/language.ts'
import type { ConversationThread } from '../../src/domain/escalation.ts'
import { aLotseLine, aNewcomerLine, aThread, deskDouble, deskPassword, type DeskDouble } from '../doubles/desk.ts'
import { translatorDouble } from '../doubles/translator.ts'
import { chromiumArguments, findChromium } from '../services/chromium.ts'

const ar = languageTag('ar')
const question = 'أين يمكنني أن أسجل طفلي في المدرسة؟'

const found = findChromium()
const suite = 'missing' in found ? describe.skip : describe
const reason = 'missing' in found ? ` (skipped: ${found.missing})` : ''

suite(`a counsellor who does not read the newcomer’s language${reason}`, () => {
  let browser: Browser
  let double: DeskDouble
  let baseUrl: string
  let close: () => void
  const translating = translatorDouble()

  beforeAll(async () => {
    double = deskDouble({ translator: translating.translator })
    const server = double.app.listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    close = () => {
      server.close()
      server.closeAllConnections()
    }
    const executablePath = 'missing' in found ? '' : found.executablePath
    browser = await chromium.launch({ executablePath, args: [...chromiumArguments] })
  })
  afterAll(async () => {
    await browser?.close()
    close?.()
  })

  let complaints: string[] = []
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()))
    double.clear()
    translating.isDown = false
    translating.orders.length = 0
    if (complaints.length > 0) throw new Error(`The page complained: ${complaints.splice(0).join('\n')}`)
  })

  async function openThread(thread: ConversationThread, options: BrowserContextOptions = {}): Promise<Page> {
    double.threads.push(thread)
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
    const page = await context.newPage()
    page.on('pageerror', (error) => complaints.push(String(error)))
    await page.goto(`${baseUrl}/desk?lang=de#conversations/${thread.id}`)
    await page.locator('#name').fill('Anna')
    await page.locator('#password').fill(deskPassword)
    await page.keyboard.press('Enter')
    await page.locator('#thread').waitFor()
    return page
  }

  const arabic = (changes: Partial<ConversationThread> = {}) =>
    aThread({
      language: ar,
      state: 'with-counsellor',
      heldBy: 'Anna',
      lastWords: question,
      lines: [aNewcomerLine(question)],
      ...changes,
    })

  const translations = (page: Page) => page.locator('.translated')

  it('reads what was asked in theirs, beneath the original, in its own direction', async () => {
    const page = await openThread(arabic())
    await translations(page).waitFor()
    expect(await translations(page).textContent()).toBe(`«de: ${question}»`)
    expect(await translations(page).getAttribute('lang')).toBe('de')
    const bubble = page.locator('.line-newcomer .bubble')
    expect(await bubble.evaluate((one) => one.ownerDocument.defaultView?.getComputedStyle(one).direction)).toBe('rtl')
    const [above, below] = [await bubble.boundingBox(), await translations(page).boundingBox()]
    expect(above?.y).toBeLessThan(below?.y ?? 0)
    await page.locator('.entry-translated').waitFor()
    expect(await page.locator('.entry-translated').textContent()).toBe(`«de: ${question}»`)
  })

  it('writes in theirs, sees the translation, changes it, and sends it, each by the same keys', async () => {
    const thread = arabic()
    const page = await openThread(thread)
    await page.locator('#reply-text').fill('Kommen Sie um 10 Uhr.')
    expect(await page.locator('#reply-send').textContent()).toBe('Übersetzung ansehen')
    await page.keyboard.press('Control+Enter')
    const translation = page.locator('#translation-text')
    await translation.waitFor()
    expect(await translation.inputValue()).toBe('«ar: Kommen Sie um 10 Uhr.»')
    expect(await page.locator('#translation-text:focus').count()).toBe(1)
    expect(double.threads[0]?.lines).toHaveLength(1)

    await translation.fill('تعالوا في الساعة 10.')
    await page.keyboard.press('Control+Enter')
    const mine = page.locator('.line-counsellor')
    await mine.waitFor()
    expect(await mine.locator('.bubble').textContent()).toContain('تعالوا في الساعة 10.')
    expect(await mine.locator('.translation').textContent()).toContain('Kommen Sie um 10 Uhr.')
    expect(double.threads[0]?.lines.at(-1)).toMatchObject({
      original: { text: 'Kommen Sie um 10 Uhr.', language: 'de' },
    })
    expect(await page.locator('#reply-text').inputValue()).toBe('')
    expect(await translation.isVisible()).toBe(false)
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  })

  it('sees the translation anew where they have written something else', async () => {
    const page = await openThread(arabic())
    await page.locator('#reply-text').fill('Kommen Sie.')
    await page.locator('#reply-send').click()
    await page.locator('#translation-text').waitFor()
    await page.locator('#reply-text').fill('Kommen Sie nicht.')
    expect(await page.locator('#translation-text').isVisible()).toBe(false)
    await page.locator('#reply-send').click()
    await page.locator('#translation-text').waitFor()
    expect(await page.locator('#translation-text').inputValue()).toBe('«ar: Kommen Sie nicht.»')
    expect(double.threads[0]?.lines).toHaveLength(1)
  })

  it('hears that nothing could be translated, loses no word, and can send it as it is', async () => {
    translating.isDown = true
    const page = await openThread(arabic())
    await page.getByText('Nicht alles konnte übersetzt werden.').waitFor()
    await page.locator('#reply-text').fill('Kommen Sie um 10 Uhr.')
    await page.locator('#reply-send').click()
    await page.getByText('Die Übersetzung hat nicht geklappt.').waitFor()
    expect(await page.locator('#reply-text').inputValue()).toBe('Kommen Sie um 10 Uhr.')
    await page.getByRole('button', { name: 'So senden, wie geschrieben' }).click()
    await page.locator('.line-counsellor').waitFor()
    expect(double.threads[0]?.lines.at(-1)).not.toHaveProperty('original')
  })

  it('sends once, though the answer to it got lost', async () => {
    const page = await openThread(arabic())
    await page.locator('#reply-text').fill('Guten Tag')
    await page.locator('#reply-send').click()
    await page.locator('#translation-text').waitFor()
    await page.route('**/reply', async (route) => {
      await route.fetch()
      await route.abort()
    })
    await page.locator('#reply-send').click()
    await page.getByText('Keine Verbindung.').waitFor()
    await page.unroute('**/reply')
    await page.locator('#reply-send').click()
    await page.locator('#translation-text').waitFor({ state: 'hidden' })
    await page.locator('.line-counsellor').waitFor()
    expect(double.threads[0]?.lines).toHaveLength(2)
  })

  it('chooses another language, which stays chosen, or none', async () => {
    const page = await openThread(arabic())
    await translations(page).waitFor()
    await page.locator('#reading-language').selectOption('tr')
    await page.getByText(`«tr: ${question}»`).first().waitFor()
    await page.reload()
    await page.locator('.translated', { hasText: '«tr: ' }).waitFor()
    await page.locator('#reading-language').selectOption('none')
    await translations(page).waitFor({ state: 'detached' })
    expect(await page.locator('#reply-send').textContent()).toBe('Senden')
  })

  it('asks for no translation of what they can read', async () => {
    const page = await openThread(
      arabic({ language: languageTag('de'), lines: [aNewcomerLine('Ich brauche bitte Hilfe mit den Papieren.')] }),
    )
    await page.locator('#reply-text').fill('Gern.')
    await page.locator('#reply-send').click()
    await page.locator('.line-counsellor').waitFor()
    expect(await translations(page).count()).toBe(0)
  })

  it('has room for it on a phone', async () => {
    const lines = [aNewcomerLine(question), aLotseLine()]
    const page = await openThread(arabic({ lines }), { viewport: { width: 360, height: 740 } })
    await translations(page).first().waitFor()
    await page.locator('#reply-text').fill('Kommen Sie um 10 Uhr in die Beratungsstelle.')
    await page.locator('#reply-send').click()
    await page.locator('#translation-text').waitFor()
    expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(360)
  })
})
