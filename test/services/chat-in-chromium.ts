/** The chat page in Chromium: opened, used and looked at. */

import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe } from 'vitest'
import type { LanguageTag } from '../../src/domain/language.ts'
import { answering, de, region } from '../doubles/chat-answers.ts'
import { startChatSite, type ChatSite } from '../doubles/chat-site.ts'
import { chromiumArguments, findChromium } from './chromium.ts'

export const phone = { width: 360, height: 740 }
export const desktop = { width: 1280, height: 900 }

export interface ChatInChromium {
  readonly site: () => ChatSite
  /** A page of its own, whose every complaint fails the test. */
  open(language: LanguageTag, options?: BrowserContextOptions): Promise<Page>
}

/** Where the machine has no Chromium, the suite is skipped and says so in its name. */
export function describeChatPage(name: string, suite: (chat: ChatInChromium) => void): void {
  const found = findChromium()
  const reason = 'missing' in found ? ` (skipped: ${found.missing})` : ''
  describe.skipIf('missing' in found)(`${name} in Chromium${reason}`, () => {
    let browser: Browser
    let site: ChatSite
    let complaints: string[] = []

    beforeAll(async () => {
      site = await startChatSite(region)
      site.answerTo = answering(de)
      const executablePath = 'missing' in found ? '' : found.executablePath
      browser = await chromium.launch({ executablePath, args: [...chromiumArguments] })
    })
    afterAll(async () => {
      await browser?.close()
      await site?.close()
    })
    afterEach(async () => {
      await Promise.all(browser.contexts().map((context) => context.close()))
      site.answerTo = answering(de)
      site.clear()
      if (complaints.length > 0) throw new Error(`The page complained: ${complaints.splice(0).join('\n')}`)
    })

    suite({
      site: () => site,
      async open(language, options = {}) {
        const context = await browser.newContext({ viewport: phone, reducedMotion: 'reduce', ...options })
        const page = await context.newPage()
        page.on('pageerror', (error) => complaints.push(String(error)))
        page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`))
        page.on('console', (message) => {
          const isOfTheTest = message.text().startsWith('Failed to load resource')
          if (message.type() === 'error' && !isOfTheTest) complaints.push(message.text())
        })
        await page.goto(`${site.baseUrl}/chat/musterstadt?lang=${language}`)
        return page
      },
    })
  })
}

export async function ask(page: Page, question: string): Promise<void> {
  await page.locator('#question').fill(question)
  await page.keyboard.press('Enter')
}

export async function violations(page: Page): Promise<readonly string[]> {
  const results = await new AxeBuilder({ page }).analyze()
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
  )
}

export async function widthOf(page: Page): Promise<number> {
  return page.locator('html').evaluate((html) => html.scrollWidth)
}

export async function isFocused(element: Locator): Promise<boolean> {
  return element.evaluate((one) => one === one.ownerDocument.activeElement)
}
