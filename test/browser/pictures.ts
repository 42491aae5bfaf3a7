/**
 * Takes the README's pictures from a running Lotse with the demo region and a new data folder:
 * `node test/browser/pictures.ts ADDRESS EMAIL PASSWORD`, the last two being what it printed at its start.
 */

import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { encodeAction } from '../../src/domain/action.ts'
import { chromiumArguments, findChromium } from '../services/chromium.ts'

const [address = 'http://127.0.0.1:8080', email = '', password = ''] = process.argv.slice(2)
const folder = join(import.meta.dirname, '../../docs/pictures')

const chats = [
  { name: 'chat-desktop-de', language: 'de', width: 1_000, height: 820, question: 'Wo kann ich Deutsch lernen?' },
  { name: 'chat-phone-ar', language: 'ar', width: 390, height: 820, question: 'كيف أجد طبيبا؟' },
  { name: 'chat-phone-uk', language: 'uk', width: 390, height: 820, question: 'Де мовне кафе в бібліотеці?' },
] as const

/** Who waits, and what they wrote before and after they asked for a person. */
const newcomers = [
  { language: 'de', before: 'Wo ist das Jobcenter?', after: 'Ich verstehe den Bescheid nicht. Wer kann mir helfen?' },
  { language: 'ar', before: 'كيف أجد طبيبا؟', after: 'أحتاج إلى طبيب يتكلم العربية، ابني مريض منذ أسبوع.' },
  {
    language: 'uk',
    before: 'Де мовне кафе в бібліотеці?',
    after: 'Чи можна прийти з дитиною? І чи потрібно записатися?',
  },
] as const

const desks = [
  { name: 'desk-desktop-de', language: 'de', width: 1_280, height: 820, colorScheme: 'light', open: 'Ukrainisch' },
  { name: 'desk-dark-de', language: 'de', width: 1_280, height: 820, colorScheme: 'dark', open: 'Arabisch' },
  { name: 'desk-phone-de', language: 'de', width: 390, height: 820, colorScheme: 'light', open: null },
  { name: 'desk-phone-ar', language: 'ar', width: 390, height: 820, colorScheme: 'light', open: 'العربية' },
] as const

const look = { deviceScaleFactor: 2, reducedMotion: 'reduce' } as const

const found = findChromium()
if ('missing' in found) throw new Error(found.missing)
const browser = await chromium.launch({ executablePath: found.executablePath, args: [...chromiumArguments] })
for (const picture of chats) await takeChat(browser, picture)
if (email !== '') {
  for (const newcomer of newcomers) await waitForPerson(newcomer)
  for (const picture of desks) await takeDesk(browser, picture)
}
await browser.close()

async function takeChat(window: Browser, { name, language, width, height, question }: (typeof chats)[number]) {
  const page = await window.newPage({ viewport: { width, height }, ...look, colorScheme: 'light' })
  await page.goto(`${address}/chat/musterstadt?lang=${language}`)
  await page.locator('#question').fill(question)
  await page.keyboard.press('Enter')
  await page.locator('.card').first().waitFor()
  await keep(page, name)
}

async function takeDesk(window: Browser, { name, language, width, height, colorScheme, open }: (typeof desks)[number]) {
  const page = await window.newPage({ viewport: { width, height }, ...look, colorScheme, locale: language })
  await page.goto(`${address}/desk/?lang=${language}`)
  await page.locator('input[name=email]').fill(email)
  await page.locator('input[name=password]').fill(password)
  await page.keyboard.press('Enter')
  await page.locator('a[data-conversation]').first().waitFor()
  if (open !== null) {
    await page.locator('a[data-conversation]', { hasText: open }).click()
    await page.locator('#thread-title').waitFor()
  }
  // Until who else is there, and what fits, has come.
  await page.waitForLoadState('load')
  await page.locator('[class*=MuiSkeleton]').first().waitFor({ state: 'detached' })
  await keep(page, name)
}

async function waitForPerson({ language, before, after }: (typeof newcomers)[number]): Promise<void> {
  const conversation = randomUUID()
  const wish = { kind: 'button', data: encodeAction({ kind: 'want-person' }), messageId: null }
  for (const content of [{ kind: 'text', text: before }, wish, { kind: 'text', text: after }]) {
    const body = JSON.stringify({ region: 'musterstadt', conversation, id: randomUUID(), language, content })
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(`${address}/api/v1/chat/messages`, { method: 'POST', headers, body })
    if (!response.ok) throw new Error(`The chat answered ${response.status}: ${await response.text()}`)
    // One burst is one question; these are three.
    await new Promise((resolve) => setTimeout(resolve, 3_000))
  }
}

async function keep(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`) })
  await page.close()
}
