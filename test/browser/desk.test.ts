import { readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { ChannelKind } from '../../src/domain/channel.ts'
import { languageTag, type LanguageTag } from '../../src/domain/language.ts'
import type { Outbound } from '../../src/domain/outbound.ts'
import type { ConversationThread } from '../../src/domain/escalation.ts'
import {
  aDeadLetter,
  aLotseLine,
  aNewcomerLine,
  aThread,
  deskDouble,
  deskPassword,
  type DeskDouble,
} from '../doubles/desk.ts'
import { aCitation, anAnswer } from '../doubles/responder.ts'
import { chromiumArguments, findChromium } from '../services/chromium.ts'

const picture = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 13, 10, 0x80])
const aPhoto = { ref: 'photo-1', mediaType: 'image/jpeg', bytes: 2_100_000 } as const
const aRecording = { ref: 'voice-1', mediaType: 'audio/ogg', bytes: 34_567, seconds: 65 } as const

const phone = { width: 360, height: 740 }
const desktop = { width: 1280, height: 820 }

const found = findChromium()
const suite = 'missing' in found ? describe.skip : describe
const reason = 'missing' in found ? ` (skipped: ${found.missing})` : ''

suite(`the desk in Chromium${reason}`, () => {
  let browser: Browser
  let double: DeskDouble
  let baseUrl: string
  let close: () => void

  beforeAll(async () => {
    double = deskDouble({
      attachments: new Map([['telegram', { fetch: async () => ({ kind: 'fetched', bytes: picture }) }]]),
    })
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
    if (complaints.length > 0) throw new Error(`The page complained: ${complaints.splice(0).join('\n')}`)
  })

  async function openDesk(options: BrowserContextOptions & { lang?: string } = {}): Promise<Page> {
    const { lang = 'de', ...others } = options
    const context = await browser.newContext({ viewport: desktop, reducedMotion: 'reduce', ...others })
    const page = await context.newPage()
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`))
    page.on('console', (message) => {
      const isOfTheTest = message.text().startsWith('Failed to load resource')
      if (message.type() === 'error' && !isOfTheTest) complaints.push(message.text())
    })
    await page.clock.install()
    await page.goto(`${baseUrl}/desk?lang=${lang}`)
    return page
  }

  async function logIn(page: Page, name = 'Anna'): Promise<void> {
    await page.locator('#name').fill(name)
    await page.locator('#password').fill(deskPassword)
    await page.keyboard.press('Enter')
    await page.locator('#log-out').waitFor()
  }

  async function openAs(name: string, options: Parameters<typeof openDesk>[0] = {}): Promise<Page> {
    const page = await openDesk(options)
    await logIn(page, name)
    return page
  }

  /** The next time that the page asks for news. */
  const later = (page: Page) => page.clock.runFor(3_000)

  const entry = (page: Page, words: string) => page.locator('.entry', { hasText: words })
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
  const notice = (page: Page) => page.locator('#notice')

  async function openThread(page: Page, words: string): Promise<void> {
    await entry(page, words).click()
    await page.locator('#thread').waitFor()
  }

  describe('the way from a question to its hand-back', () => {
    it('begins with the urgent one, and ends with the machine', async () => {
      double.threads.push(urgent(), waiting())
      const page = await openAs('Anna')
      await page.locator('.entry').nth(1).waitFor()
      expect(await page.locator('.entry').allInnerTexts()).toEqual([
        expect.stringMatching(/^Arabisch\s+vor 3 Min\.\s+Musterstadt · Telegram\s+ساعدوني\s+Dringend\s+Wartet$/),
        expect.stringMatching(/^Ukrainisch\s+vor 12 Min\./),
      ])
      expect(await page.locator('#summary').textContent()).toBe('Wartend: 2 · dringend: 1')
      expect(await page.title()).toBe('(2) Beratung – Lotse')

      await openThread(page, 'Arabisch')
      expect(await page.locator('#reply').isVisible()).toBe(false)
      await button(page, 'Übernehmen').click()
      await page.locator('#reply').waitFor()
      await page.locator('#reply-text:focus').waitFor()
      expect(await notice(page).textContent()).toContain('Lotse schweigt')
      expect(double.threads[0]).toMatchObject({ state: 'with-counsellor', heldBy: 'Anna' })

      await page.keyboard.type('Ich bin da.\nWas ist passiert?')
      await page.keyboard.press('Control+Enter')
      const mine = page.locator('.line-counsellor')
      await mine.waitFor()
      expect(await mine.innerText()).toMatch(/^Anna \(Beratung\)[^]*Ich bin da\.\nWas ist passiert\?\s+wird gesendet$/)
      expect(await page.locator('#reply-text').inputValue()).toBe('')

      await button(page, 'An Lotse zurückgeben').click()
      await page.getByText('Wählen Sie ein Gespräch aus.').waitFor()
      expect(await notice(page).textContent()).toBe('Zurückgegeben: Lotse antwortet wieder.')
      await entry(page, 'Arabisch').waitFor({ state: 'detached' })
      expect(double.threads[0]).toMatchObject({ state: 'with-bot', heldBy: null })
    })

    it('can be walked by keyboard alone', async () => {
      double.threads.push(urgent())
      const page = await openDesk()
      await page.locator('#login').waitFor()
      await page.keyboard.type('Anna')
      await page.keyboard.press('Tab')
      await page.keyboard.type(deskPassword)
      await page.keyboard.press('Enter')
      await page.locator('.entry').waitFor()
      await page.locator('#conversations-title:focus').waitFor()
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.locator('#claim').waitFor()
      await page.locator('#thread-title:focus').waitFor()
      await page.keyboard.press('Tab')
      expect(await isFocused(page.locator('#claim'))).toBe(true)
      await page.keyboard.press('Enter')
      await page.locator('#reply-text:focus').waitFor()
      await page.keyboard.type('Guten Tag')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.locator('.line-counsellor').waitFor()
      await tabTo(page, page.locator('#close'), 'Shift+Tab')
      await page.keyboard.press('Enter')
      await page.getByText('Das Gespräch ist abgeschlossen.').waitFor()
      await page.locator('#conversations-title:focus').waitFor()
      expect(double.threads[0]?.state).toBe('closed')
    })

    it('shows what was sent and heard, and opens a photo', async () => {
      double.threads.push(waiting())
      const page = await openAs('Anna')
      await openThread(page, 'Ukrainisch')
      await page.getByText('hat ein Foto geschickt (2,1 MB)').waitFor()
      await page.getByText('hat eine Sprachnachricht geschickt (1:05, 35 kB)').waitFor()
      await page.getByText('Де школа?').waitFor()
      const downloading = page.waitForEvent('download')
      await page.getByRole('link', { name: 'Öffnen' }).last().click()
      const download = await downloading
      expect(download.suggestedFilename()).toBe('lotse.jpg')
      expect(await readFile(await download.path())).toEqual(picture)
    })

    it('is walked in English, too', async () => {
      double.threads.push(urgent())
      const page = await openAs('Anna', { lang: 'en' })
      await openThread(page, 'Arabic')
      await button(page, 'Take over').click()
      await button(page, 'Hand back to Lotse').click()
      await page.getByText('Handed back: Lotse answers again.').waitFor()
      await page.getByText('Nobody is waiting.').waitFor()
      expect(double.threads[0]?.state).toBe('with-bot')
    })
  })

  describe('while others work', () => {
    it('says who was faster', async () => {
      double.threads.push(waiting())
      const [anna, eva] = [await openAs('Anna'), await openAs('Eva')]
      await openThread(anna, 'Ukrainisch')
      await openThread(eva, 'Ukrainisch')
      await button(anna, 'Übernehmen').click()
      await anna.locator('#reply').waitFor()
      await button(eva, 'Übernehmen').click()
      await eva.getByText('Anna war schneller und führt dieses Gespräch.').waitFor()
      await entry(eva, 'Bei Anna').waitFor()
      await entry(anna, 'Bei Ihnen').waitFor()
      expect(await eva.locator('#reply').isVisible()).toBe(false)
    })

    it('shows what the newcomer writes, without losing what is being typed or read', async () => {
      double.threads.push({ ...waiting(), state: 'with-counsellor', heldBy: 'Anna' })
      const page = await openAs('Anna')
      await openThread(page, 'Ukrainisch')
      await page.locator('#reply-text').fill('Ich denke')
      const before = await page.locator('.line').first().elementHandle()
      double.say(idOf(0), aNewcomerLine('Ще одне питання'))
      await later(page)
      await page.getByText('Ще одне питання').waitFor()
      expect(await page.locator('#reply-text').inputValue()).toBe('Ich denke')
      expect(await isFocused(page.locator('#reply-text'))).toBe(true)
      expect(await before?.evaluate((line) => line.isConnected)).toBe(true)
      expect(await page.getByRole('log').getAttribute('aria-live')).toBe('polite')
    })

    it('leaves the keyboard where it was in the list when somebody urgent comes first', async () => {
      double.threads.push(waiting())
      const page = await openAs('Anna')
      await entry(page, 'Ukrainisch').focus()
      double.threads.unshift(urgent())
      await later(page)
      await entry(page, 'Arabisch').waitFor()
      expect(await isFocused(entry(page, 'Ukrainisch'))).toBe(true)
      expect(await page.locator('.entry').first().innerText()).toContain('Arabisch')
    })

    it('leaves a conversation in which nobody is needed any more, and says so', async () => {
      double.threads.push(waiting())
      const page = await openAs('Anna')
      await openThread(page, 'Ukrainisch')
      double.threads.length = 0
      await later(page)
      await page.getByText('In diesem Gespräch wird niemand mehr gebraucht.').waitFor()
      expect(await page.locator('#thread').isVisible()).toBe(false)
    })

    it('sends nothing in a conversation that is not the counsellor’s any more, and keeps what was written', async () => {
      double.threads.push({ ...waiting(), state: 'with-counsellor', heldBy: 'Anna' })
      const page = await openAs('Anna')
      await openThread(page, 'Ukrainisch')
      double.threads[0] = { ...thread(0), heldBy: 'Eva' }
      await page.locator('#reply-text').fill('Zu spät')
      await page.keyboard.press('Control+Enter')
      await page.getByText('Nichts wurde gesendet.').waitFor()
      expect(await page.locator('#reply-text').inputValue()).toBe('Zu spät')
      expect(thread(0).lines).toHaveLength(waiting().lines.length)
    })

    it('opens what stands in the address, also after a reload', async () => {
      double.threads.push(waiting(), urgent())
      const page = await openAs('Anna')
      await openThread(page, 'Arabisch')
      await page.reload()
      await page.locator('#thread-title', { hasText: 'Arabisch' }).waitFor()
      await page.goBack()
      await page.getByText('Wählen Sie ein Gespräch aus.').waitFor()
      expect(await page.locator('#thread').isVisible()).toBe(false)
    })
  })

  describe('writing', () => {
    it('sends once, however often the keys are pressed', async () => {
      double.threads.push({ ...waiting(), state: 'with-counsellor', heldBy: 'Anna' })
      const page = await openAs('Anna')
      await openThread(page, 'Ukrainisch')
      await page.locator('#reply-text').fill('Einmal')
      for (let i = 0; i < 5; i += 1) await page.keyboard.press('Control+Enter')
      await page.locator('.line-counsellor').waitFor()
      expect(thread(0).lines).toHaveLength(waiting().lines.length + 1)
    })

    it('keeps a draft per conversation, through a reload and an expired login', async () => {
      double.threads.push(
        { ...waiting(), state: 'with-counsellor', heldBy: 'Anna' },
        { ...urgent(), state: 'with-counsellor', heldBy: 'Anna' },
      )
      const page = await openAs('Anna')
      await openThread(page, 'Ukrainisch')
      await page.locator('#reply-text').fill('Für die eine')
      await openThread(page, 'Arabisch')
      await page.locator('#thread-title', { hasText: 'Arabisch' }).waitFor()
      expect(await page.locator('#reply-text').inputValue()).toBe('')
      await openThread(page, 'Ukrainisch')
      await page.locator('#thread-title', { hasText: 'Ukrainisch' }).waitFor()
      expect(await page.locator('#reply-text').inputValue()).toBe('Für die eine')
      await page.reload()
      await page.locator('#reply').waitFor()
      expect(await page.locator('#reply-text').inputValue()).toBe('Für die eine')
      await page.context().clearCookies()
      await later(page)
      await page.getByText('Ihre Anmeldung ist abgelaufen.').waitFor()
      expect(await page.locator('#thread').isVisible()).toBe(false)
      await logIn(page)
      await page.locator('#reply').waitFor()
      expect(await page.locator('#reply-text').inputValue()).toBe('Für die eine')
    })

    it('lets nobody let go of a conversation with something unsent', async () => {
      double.threads.push({ ...waiting(), state: 'with-counsellor', heldBy: 'Anna' })
      const page = await openAs('Anna')
      await openThread(page, 'Ukrainisch')
      await page.locator('#reply-text').fill('Noch nicht fertig')
      await button(page, 'Abschließen').click()
      await page.getByText('Ihre Antwort ist noch nicht gesendet.').waitFor()
      expect(thread(0).state).toBe('with-counsellor')
      await page.locator('#reply-text').fill('')
      await button(page, 'Abschließen').click()
      await page.getByText('Das Gespräch ist abgeschlossen.').waitFor()
    })

    it('says what is too long before it is sent', async () => {
      double.threads.push({ ...waiting(), state: 'with-counsellor', heldBy: 'Anna' })
      const page = await openAs('Anna')
      await openThread(page, 'Ukrainisch')
      await page.locator('#reply-text').fill('x'.repeat(4_001))
      expect(await page.locator('#reply-problem').textContent()).toBe('4001 von höchstens 4000 Zeichen: bitte kürzen')
      await button(page, 'Senden').click()
      expect(await page.locator('.line-counsellor').count()).toBe(0)
    })

    it('says that the line is cut, loses no word, and goes on by itself', async () => {
      double.threads.push({ ...waiting(), state: 'with-counsellor', heldBy: 'Anna' })
      const page = await openAs('Anna')
      await openThread(page, 'Ukrainisch')
      await page.locator('#reply-text').fill('Hallo?')
      await page.route('**/api/desk/**', (route) => route.abort())
      await button(page, 'Senden').click()
      await page.getByText('Keine Verbindung.').waitFor()
      expect(await page.locator('#reply-text').inputValue()).toBe('Hallo?')
      await page.unroute('**/api/desk/**')
      const noticeLater = async () => {
        await later(page)
        return notice(page).textContent()
      }
      await expect.poll(noticeLater).toBe('')
    })
  })

  describe('what hangs on the channels', () => {
    it('is seen: what could not be sent, which is sent again, and which account is broken', async () => {
      double.letters.push(aDeadLetter({ reason: 'message is too long' }), aDeadLetter({ reason: 'chat not found' }))
      double.accounts.push(
        { channel: 'telegram', account: 'default', state: { kind: 'working' } },
        {
          channel: 'telegram',
          account: 'kreis',
          state: { kind: 'broken', reason: 'The token was revoked.', since: new Date(0) },
        },
      )
      const page = await openAs('Anna')
      const nav = page.getByRole('navigation')
      await expect.poll(() => nav.innerText()).toMatch(/^Gespräche\s+Unzustellbar\s+2\s+Kanäle\s+1$/)
      await nav.getByRole('link', { name: 'Unzustellbar' }).click()
      const row = page.getByRole('row', { name: /chat not found/ })
      expect(await row.innerText()).toContain('Telegram · default')
      await row.getByRole('button', { name: 'Erneut senden' }).click()
      await page.getByText('Die Nachricht ist wieder unterwegs.').waitFor()
      await row.waitFor({ state: 'detached' })
      expect(await page.getByRole('row').count()).toBe(2)
      expect(double.woken).toHaveLength(1)
      await nav.getByRole('link', { name: 'Kanäle' }).click()
      await page.getByText('Gestört seit 01.01.1970, 01:00').waitFor()
      expect(await page.getByRole('row', { name: /default/ }).innerText()).toContain('In Ordnung')
    })
  })

  describe('what is hard to see, hear or touch', () => {
    describe.each([
      { name: 'on a desktop', viewport: desktop },
      { name: 'on a phone', viewport: phone },
    ])('$name', ({ viewport }) => {
      it.each(['light', 'dark'] as const)('has nothing that axe finds fault with, in %s', async (colorScheme) => {
        fillDesk()
        const page = await openDesk({ viewport, colorScheme })
        await page.locator('#login').waitFor()
        expect(await violations(page)).toEqual([])
        await logIn(page)
        await entry(page, 'Ukrainisch').waitFor()
        expect(await violations(page)).toEqual([])
        await openThread(page, 'Ukrainisch')
        expect(await violations(page)).toEqual([])
        await button(page, 'Übernehmen').click()
        await page.locator('#reply').waitFor()
        await page.locator('#reply-text').fill('x'.repeat(4_001))
        expect(await violations(page)).toEqual([])
        for (const view of ['dead-letters', 'channels']) {
          await page.goto(`${baseUrl}/desk?lang=de#${view}`)
          await page.locator(`#${view}-table table`).waitFor()
          expect(await violations(page)).toEqual([])
        }
      })
    })

    it.each([320, 360, 640, 1024])('fits into %i pixels, long words and addresses included', async (width) => {
      fillDesk()
      const endless = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'.repeat(4)
      double.threads[0] = {
        ...thread(0),
        lastWords: endless,
        lines: [
          aNewcomerLine({ kind: 'file', attachment: { ...aPhoto, name: endless }, caption: endless }),
          aNewcomerLine(`${endless} https://x.example/${endless}`),
        ],
      }
      double.letters.push(aDeadLetter({ reason: endless, account: endless }))
      const page = await openAs(endless.slice(0, 60), { viewport: { width, height: 640 } })
      await page.locator('.entry').first().waitFor()
      expect(await widthOf(page)).toBeLessThanOrEqual(width)
      await page.locator('.entry').first().click()
      await page.locator('.line').last().waitFor()
      expect(await widthOf(page)).toBeLessThanOrEqual(width)
      expect(await page.locator('#lines').evaluate((lines) => lines.scrollWidth - lines.clientWidth)).toBe(0)
      for (const view of ['dead-letters', 'channels']) {
        await page.goto(`${baseUrl}/desk?lang=de#${view}`)
        await page.locator(`#${view}-table table`).waitFor()
        expect(await widthOf(page)).toBeLessThanOrEqual(width)
      }
    })

    it('shows the list or the conversation on a phone, and the way back', async () => {
      double.threads.push(waiting())
      const page = await openAs('Anna', { viewport: phone })
      await openThread(page, 'Ukrainisch')
      expect(await page.locator('.entry').isVisible()).toBe(false)
      await page.getByRole('link', { name: 'Alle Gespräche' }).click()
      await page.locator('.entry').waitFor()
      expect(await page.locator('#thread').isVisible()).toBe(false)
    })

    it('has nothing to tap that is lower than 44 pixels, links in text aside', async () => {
      fillDesk()
      const page = await openAs('Anna', { viewport: phone })
      await entry(page, 'Ukrainisch').waitFor()
      const low = () =>
        page
          .locator('a:not(.skip-link, .line a):visible, button:visible, input:visible, textarea:visible')
          .evaluateAll((targets) =>
            targets.filter((target) => target.getBoundingClientRect().height < 44).map((target) => target.outerHTML),
          )
      expect(await low()).toEqual([])
      await openThread(page, 'Ukrainisch')
      await button(page, 'Übernehmen').click()
      await page.locator('#reply').waitFor()
      expect(await low()).toEqual([])
    })

    it('says what it needs where scripts are off', async () => {
      const page = await openDesk({ javaScriptEnabled: false })
      expect(await page.locator('noscript').innerText()).toContain('JavaScript')
    })
  })

  it.each(hostileTexts())('shows a hostile text as text in every field, and runs nothing: %s', async (hostile) => {
    double.threads.push(hostileThread(hostile))
    double.letters.push(aDeadLetter({ channel: hostile as ChannelKind, account: hostile, reason: hostile }))
    double.accounts.push(
      { channel: 'telegram', account: hostile, state: { kind: 'broken', reason: hostile, since: new Date() } },
      { channel: hostile as ChannelKind, account: '2', state: { kind: 'working' } },
    )
    const page = await openAs(hostile.replaceAll('\0', '').slice(0, 60))
    await page.locator('.entry').click()
    await page.locator('.line').last().waitFor()
    await button(page, 'Übernehmen').click()
    await page.locator('#reply').waitFor()
    await page.locator('#reply-text').fill(hostile)
    await page.keyboard.press('Control+Enter')
    await page.locator('.line-counsellor').last().waitFor()
    await later(page)
    expect(await page.locator('.line-newcomer .bubble').first().textContent()).toBe(hostile)
    expect(await page.locator(foreignElements).count()).toBe(0)
    const protocols = await page.locator('#lines a').evaluateAll((anchors) => anchors.map((anchor) => anchor.protocol))
    expect(protocols.filter((protocol) => !['https:', 'http:', 'tel:', 'mailto:'].includes(protocol))).toEqual([])
    for (const view of ['dead-letters', 'channels']) {
      await page.goto(`${baseUrl}/desk?lang=de#${view}`)
      await page.locator(`#${view}-table table`).waitFor()
      expect(await page.locator(foreignElements).count()).toBe(0)
    }
    expect(await page.evaluate(() => 'fired' in globalThis)).toBe(false)
  })

  // ── What stands on the desk ──────────────────────────────────────────────────────────────────────────────────────

  function thread(position: number): ConversationThread {
    const found = double.threads[position]
    if (found === undefined) throw new Error(`There is no conversation ${position}.`)
    return found
  }
  const idOf = (position: number) => thread(position).id

  function fillDesk(): void {
    double.threads.push(urgent(), waiting(), {
      ...waiting(),
      state: 'with-counsellor',
      heldBy: 'Mehmet',
      language: null,
    })
    double.letters.push(aDeadLetter())
    double.accounts.push(
      { channel: 'telegram', account: 'default', state: { kind: 'working' } },
      { channel: 'web', account: 'kreis', state: { kind: 'broken', reason: 'revoked', since: new Date() } },
    )
  }
})

const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000 - 5_000)

const urgent = () =>
  aThread({
    language: languageTag('ar'),
    isUrgent: true,
    cause: 'emergency',
    since: ago(3),
    lastWords: 'ساعدوني',
    lines: [aNewcomerLine('ساعدوني', ago(3)), aLotseLine({ at: ago(3), delivery: 'dead' })],
  })

function waiting(): ConversationThread {
  const answer = anAnswer()
  const content: Outbound = {
    kind: 'text',
    text: [{ text: 'Auf der Seite steht:\n' }, { text: 'Die Anmeldung ist kostenlos.', style: 'quote' }],
    buttons: [[{ kind: 'action', label: '👍', action: { kind: 'want-person' } }]],
    repliesTo: null,
    replaces: null,
    preview: null,
  }
  return aThread({
    since: ago(12),
    lastWords: 'Де?',
    lines: [
      aNewcomerLine('Де?', ago(14)),
      aLotseLine({ at: ago(14), content, answer, delivery: 'read' }),
      aNewcomerLine({ kind: 'button', data: 'h:', callback: 'c', messageId: null }, ago(13)),
      aNewcomerLine({ kind: 'voice' }, ago(12)),
      aNewcomerLine({ kind: 'voice', attachment: aRecording, transcript: 'Де школа?' }, ago(12)),
      aNewcomerLine({ kind: 'file', attachment: aPhoto, caption: 'Що тут написано?' }, ago(12)),
    ],
  })
}

function hostileThread(hostile: string): ConversationThread {
  const content: Outbound = {
    kind: 'text',
    text: [{ text: hostile }, { text: hostile, style: 'bold', url: hostile }, { text: hostile, style: 'quote' }],
    buttons: [
      [{ kind: 'link', label: hostile, url: hostile }],
      [{ kind: 'action', label: hostile, action: { kind: 'want-person' } }],
      [{ kind: 'share-location', label: hostile }],
    ],
    repliesTo: hostile,
    replaces: hostile,
    preview: hostile,
  }
  const citations = [aCitation({ title: hostile, url: hostile, quote: hostile })]
  return aThread({
    region: 'musterstadt' as ConversationThread['region'],
    channel: hostile as ChannelKind,
    language: hostile as LanguageTag,
    cause: hostile as ConversationThread['cause'],
    lastWords: hostile,
    lines: [
      aNewcomerLine(hostile),
      aLotseLine({ author: { kind: 'counsellor', name: hostile }, content, answer: anAnswer({ citations }) }),
      aLotseLine({ content: { kind: 'file', name: hostile, mediaType: hostile, body: hostile, caption: hostile } }),
      aNewcomerLine({ kind: 'button', data: 'h:', callback: hostile, messageId: null }),
      aNewcomerLine({ kind: 'file', attachment: { ...aPhoto, ref: hostile, name: hostile }, caption: hostile }),
      aNewcomerLine({ kind: 'voice', attachment: { ...aRecording, mediaType: hostile }, transcript: hostile }),
    ],
  })
}

const foreignElements =
  'main :is(img, script, svg, iframe, object, embed, math, style, base, link, meta), main form:not(#login, #reply)'

function hostileTexts(): readonly string[] {
  return [
    '<script>globalThis.fired = 1</script>',
    '<img src=x onerror="globalThis.fired = 1">',
    '"><svg onload=globalThis.fired=1>',
    'javascript:globalThis.fired=1',
    'data:text/html,<script>parent.fired=1</script>',
    'https://x.example/"onmouseover="globalThis.fired=1',
    '</textarea><style>*{display:none}</style><iframe srcdoc="<script>parent.fired=1</script>">',
    '{name}{{constructor.constructor("globalThis.fired=1")()}}${globalThis.fired=1}$&$1',
    '<math><mtext><base href="https://evil.example/"><form action="https://evil.example/"><button>',
    '__proto__',
  ]
}

// ── Looking at the page ────────────────────────────────────────────────────────────────────────────────────────────

async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  for (let step = 0; step < 30; step += 1) {
    if (await isFocused(target)) return
    await page.keyboard.press(key)
  }
  throw new Error('The keyboard does not get there.')
}

async function violations(page: Page): Promise<readonly string[]> {
  const results = await new AxeBuilder({ page }).analyze()
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
  )
}

async function widthOf(page: Page): Promise<number> {
  return page.locator('html').evaluate((html) => html.scrollWidth)
}

async function isFocused(element: Locator): Promise<boolean> {
  return element.evaluate((one) => one === one.ownerDocument.activeElement)
}
