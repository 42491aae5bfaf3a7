/** Takes the README's pictures of the chat page from a running Lotse with the demo region: `node test/browser/pictures.ts`. */

import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { chromiumArguments, findChromium } from '../services/chromium.ts'

const address = process.argv[2] ?? 'http://127.0.0.1:8080'
const folder = join(import.meta.dirname, '../../docs/pictures')

const pictures = [
  { name: 'chat-desktop-de', language: 'de', width: 1_000, height: 820, question: 'Wo kann ich Deutsch lernen?' },
  { name: 'chat-phone-ar', language: 'ar', width: 390, height: 820, question: 'كيف أجد طبيبا؟' },
  { name: 'chat-phone-uk', language: 'uk', width: 390, height: 820, question: 'Де мовне кафе в бібліотеці?' },
]

const found = findChromium()
if ('missing' in found) throw new Error(found.missing)
const browser = await chromium.launch({ executablePath: found.executablePath, args: [...chromiumArguments] })
for (const picture of pictures) await take(browser, picture)
await browser.close()

async function take(window: Browser, { name, language, width, height, question }: (typeof pictures)[number]) {
  const page = await window.newPage({
    viewport: { width, height },
    deviceScaleFactor: 2,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  })
  await page.goto(`${address}/chat/musterstadt?lang=${language}`)
  await page.locator('#question').fill(question)
  await page.keyboard.press('Enter')
  await page.locator('.card').first().waitFor()
  await page.screenshot({ path: join(folder, `${name}.png`) })
  await page.close()
}
