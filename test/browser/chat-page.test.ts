import type { AddressInfo } from 'node:net'
import { AxeBuilder } from '@axe-core/playwright'
import express from 'express'
import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { askRoutes } from '../../adapters/http/ask-routes.ts'
import { chatRouter } from '../../adapters/http/chat/chat-router.ts'
import { errorHandler } from '../../adapters/http/errors.ts'
import type { Answer, Question } from '../../src/domain/answer.ts'
import { languageTag, type LanguageTag } from '../../src/domain/language.ts'
import type { Link } from '../../src/domain/page.ts'
import type { Region, RegionSlug } from '../../src/domain/region.ts'
import { createLog } from '../../src/log.ts'
import { phraseLanguage, phrasesFor } from '../../src/phrases/languages.ts'
import { fill, type Phrases } from '../../src/phrases/phrases.ts'
import { aCitation, anAnswer, fakeResponder } from '../doubles/responder.ts'
import { chromiumArguments, findChromium } from '../services/chromium.ts'

const [de, ar] = [languageTag('de'), languageTag('ar')] as const
const phone = { width: 360, height: 740 }
const desktop = { width: 1280, height: 900 }
const region: Region = {
  slug: 'musterstadt' as RegionSlug,
  name: 'Musterstadt',
  live: true,
  postcode: null,
  latitude: null,
  longitude: null,
  aliases: [],
  languages: [
    { tag: de, nativeName: 'Deutsch', direction: 'ltr' },
    { tag: ar, nativeName: 'العربية', direction: 'rtl' },
  ],
}
const say = (language: LanguageTag, name: keyof Phrases, values = {}) =>
  fill(phrasesFor(language)[name], { region: region.name, limit: 1000, ...values })

const found = findChromium()
const suite = 'missing' in found ? describe.skip : describe
const reason = 'missing' in found ? ` (skipped: ${found.missing})` : ''

suite(`the chat page in Chromium${reason}`, () => {
  let browser: Browser
  let site: ChatSite

  beforeAll(async () => {
    site = await startChatSite()
    const executablePath = 'missing' in found ? '' : found.executablePath
    browser = await chromium.launch({ executablePath, args: [...chromiumArguments] })
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  let complaints: string[] = []
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()))
    site.answerTo = answering(de)
    site.forget()
    if (complaints.length > 0) throw new Error(`The page complained: ${complaints.splice(0).join('\n')}`)
  })

  async function openChat(language: LanguageTag, options: BrowserContextOptions = {}): Promise<Page> {
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
  }

  async function ask(page: Page, question: string): Promise<void> {
    await page.locator('#question').fill(question)
    await page.keyboard.press('Enter')
  }

  describe.each([
    { language: de, viewport: phone, name: 'German on a phone' },
    { language: de, viewport: desktop, name: 'German on a desktop' },
    { language: ar, viewport: phone, name: 'Arabic on a phone' },
    { language: ar, viewport: desktop, name: 'Arabic on a desktop' },
  ])('in $name', ({ language, viewport }) => {
    beforeEach(() => {
      site.answerTo = answering(language)
    })

    it('answers a question that is asked by keyboard alone', async () => {
      const page = await openChat(language, { viewport })
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.keyboard.type('Wo melde ich mich an?')
      await page.keyboard.press('Enter')
      const card = page.locator('.card')
      await card.waitFor()
      expect(site.asked).toMatchObject([{ region: 'musterstadt', text: 'Wo melde ich mich an?' }])
      expect(await card.locator('h3').textContent()).toBe(titles[language])
      expect(await card.locator('blockquote p').first().textContent()).toBe(quotes[language]?.split('\n')[0])
      await page.keyboard.press('Shift+Tab')
      const newConversation = page.getByRole('button', { name: say(language, 'newConversation') })
      expect(await isFocused(newConversation)).toBe(true)
    })

    it('shows what a citation offers', async () => {
      const page = await openChat(language, { viewport })
      await ask(page, 'Wo?')
      const open = page.getByRole('link', { name: say(language, 'openPage') })
      expect(await open.getAttribute('href')).toBe('https://integreat.example/musterstadt/anmelden/')
      expect(await open.getAttribute('target')).toBe('_blank')
      expect(await open.getAttribute('rel')).toContain('noopener')
      expect(await page.locator('.way').evaluateAll((ways) => ways.map((way) => way.getAttribute('href')))).toEqual(
        links.map((link) => link.url),
      )
      expect(await page.locator('.row').first().locator('> span').allTextContents()).toEqual(['112', 'Feuerwehr'])
      expect(await page.locator('.dates li').count()).toBe(2)
      expect(await page.locator('.last-updated').textContent()).toContain(language === de ? '17. Januar 2026' : 'يناير')
    })

    it('is laid out in the direction of the language', async () => {
      const page = await openChat(language, { viewport })
      await ask(page, 'Wo?')
      await page.locator('.card').waitFor()
      const middle = viewport.width / 2
      const isOnTheLeft = async (selector: string) => {
        const box = await page.locator(selector).first().boundingBox()
        return box !== null && box.x + box.width / 2 < middle
      }
      const isLeftToRight = language === de
      expect(await isOnTheLeft('.brand img')).toBe(isLeftToRight)
      expect(await isOnTheLeft('.send')).toBe(!isLeftToRight)
      expect(await isOnTheLeft('.question')).toBe(!isLeftToRight)
    })

    it.each(['light', 'dark'] as const)('has nothing that axe finds fault with, in %s', async (colorScheme) => {
      const page = await openChat(language, { viewport, colorScheme })
      expect(await violations(page)).toEqual([])
      await ask(page, 'Wo?')
      await page.locator('.card').waitFor()
      await ask(page, 'abstain')
      await page.locator('.helpful-pages').waitFor()
      await ask(page, 'emergency')
      await page.locator('.answer-emergency').waitFor()
      await ask(page, 'break')
      await page.locator('.failure').waitFor()
      expect(await violations(page)).toEqual([])
    })
  })

  describe('what is hard to see, hear or touch', () => {
    it.each([320, 360, 640])('fits into %i pixels, long words and addresses included', async (width) => {
      site.answerTo = () => endlessAnswer
      const page = await openChat(de, { viewport: { width, height: 600 } })
      await ask(page, 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'.repeat(3))
      await page.locator('.card').waitFor()
      expect(await widthOf(page)).toBeLessThanOrEqual(width)
    })

    it('fits when letters are twice as large', async () => {
      const page = await openChat(de, { bypassCSP: true })
      await page.addStyleTag({ content: 'html { font-size: 200% }' })
      await ask(page, 'Wo?')
      await page.locator('.card').waitFor()
      expect(await widthOf(page)).toBeLessThanOrEqual(phone.width)
    })

    it('has nothing to tap that is lower than 44 pixels', async () => {
      const page = await openChat(de)
      await ask(page, 'Wo?')
      await ask(page, 'abstain')
      await page.locator('.helpful-pages').waitFor()
      await ask(page, 'break')
      await page.locator('.failure').waitFor()
      const low = await page
        .locator('a:not(.skip-link):visible, button:visible, select:visible')
        .evaluateAll((targets) =>
          targets
            .filter((target) => target.getBoundingClientRect().height < 44)
            .map((target) => `${target.className} ${target.textContent}`),
        )
      expect(low).toEqual([])
    })

    it('never lets the composer cover what has the focus', async () => {
      const page = await openChat(de)
      await ask(page, 'Wo?')
      await page.locator('.card').waitFor()
      for (let step = 0; step < links.length + 2; step += 1) {
        await page.keyboard.press('Shift+Tab')
        const isCovered = await page.locator('html').evaluate((html) => {
          const focused = html.ownerDocument.activeElement
          const { left, top, width, height } = focused.getBoundingClientRect()
          const onTop = html.ownerDocument.elementFromPoint(left + width / 2, top + height / 2)
          return !focused.contains(onTop)
        })
        expect(isCovered).toBe(false)
      }
    })

    it('announces turns politely, and none of them again when the page’s language changes', async () => {
      const page = await openChat(de)
      await ask(page, 'Wo?')
      await page.locator('.card').waitFor()
      const log = page.getByRole('log')
      expect(await log.getAttribute('aria-live')).toBe('polite')
      await log.evaluate((conversation) => {
        const { body, defaultView } = conversation.ownerDocument
        const noteLive = () => body.setAttribute('data-live', conversation.getAttribute('aria-live'))
        new defaultView.MutationObserver(noteLive).observe(conversation, { childList: true })
      })
      await page.locator('#language').selectOption('ar')
      await page.locator('body[data-live]').waitFor({ state: 'attached' })
      expect(await page.locator('body').getAttribute('data-live')).toBe('off')
    })

    it('holds still for who wants less motion', async () => {
      site.answerTo = never
      const page = await openChat(de)
      await ask(page, 'Wo?')
      const animation = await page
        .locator('.lamp')
        .evaluate((lamp) => lamp.ownerDocument.defaultView.getComputedStyle(lamp).animationName)
      expect(animation).toBe('none')
    })

    it('shows the way to the official pages where scripts are off', async () => {
      const page = await openChat(de, { javaScriptEnabled: false })
      expect(await page.locator('noscript .notice').textContent()).toContain(say(de, 'scriptsNeeded'))
      expect(await page.locator('noscript .notice a').getAttribute('href')).toBe(
        'https://integreat.example/musterstadt/de/',
      )
      expect(await page.locator('.composer').isVisible()).toBe(false)
    })
  })

  describe('asking', () => {
    it('says that it is searching, and asks nothing twice meanwhile', async () => {
      site.answerTo = never
      const page = await openChat(de)
      await ask(page, 'Wo?')
      expect(await page.locator('.pending').textContent()).toBe(say(de, 'searching'))
      await ask(page, 'Und wann?')
      await page.locator('#send').click({ force: true })
      expect(await page.locator('#question').inputValue()).toBe('Und wann?')
      expect(site.asked).toHaveLength(1)
    })

    it('does nothing for an empty question', async () => {
      const page = await openChat(de)
      await ask(page, '  \n ')
      await page.locator('#send').click()
      expect(await page.locator('.turn').count()).toBe(0)
      expect(site.asked).toEqual([])
    })

    it('starts a new line with Shift and Enter', async () => {
      const page = await openChat(de)
      await page.locator('#question').focus()
      await page.keyboard.type('Wo')
      await page.keyboard.press('Shift+Enter')
      await page.keyboard.type('und wann?')
      await page.keyboard.press('Enter')
      await page.locator('.card').waitFor()
      expect(site.asked[0]?.text).toBe('Wo\nund wann?')
    })

    it('leaves Enter to the keyboard while a character is being composed', async () => {
      const page = await openChat(de)
      await page.locator('#question').fill('你好')
      await page.locator('#question').dispatchEvent('keydown', { key: 'Enter', isComposing: true })
      expect(await page.locator('.turn').count()).toBe(0)
    })

    it('keeps a question that is too long, and says how long it may be', async () => {
      const page = await openChat(de)
      await ask(page, 'x'.repeat(1001))
      expect(await page.getByRole('status').textContent()).toBe(say(de, 'questionTooLong'))
      expect((await page.locator('#question').inputValue()).length).toBe(1001)
      expect(site.asked).toEqual([])
      await ask(page, 'x'.repeat(1000))
      await page.locator('.card').waitFor()
      expect(await page.getByRole('status').textContent()).toBe('')
    })

    it('shows an answer in the language that it is in, labels included', async () => {
      site.answerTo = answering(ar)
      const page = await openChat(de)
      await ask(page, 'أين؟')
      await page.getByRole('link', { name: say(ar, 'openPage') }).waitFor()
      expect(await page.locator('.answer').getAttribute('dir')).toBe('rtl')
      expect(await page.locator('html').getAttribute('lang')).toBe('de')
    })

    it('says which language a page is in that is not the answer’s', async () => {
      site.answerTo = () => anAnswer({ language: ar })
      const page = await openChat(ar)
      await ask(page, 'أين؟')
      const language = page.locator('.card-language')
      expect(await language.textContent()).toBe('Deutsch')
      expect(await page.locator('blockquote').getAttribute('dir')).toBe('ltr')
    })

    it('links to three pages that may help where nothing was found', async () => {
      const page = await openChat(de)
      await ask(page, 'abstain')
      expect(await page.locator('.helpful-pages a').allTextContents()).toEqual(['Seite 1', 'Seite 2', 'Seite 3'])
      expect(await page.getByText(say(de, 'pagesThatMayHelp')).count()).toBe(1)
    })
  })

  describe('when something is in the way', () => {
    it.each<[string, keyof Phrases, Parameters<Page['route']>[1]]>([
      ['the line is cut', 'connectionLost', (route) => route.abort()],
      ['there were too many questions', 'tooManyQuestions', (route) => route.fulfill({ status: 429, body: '{}' })],
      ['the service fails', 'ourFault', (route) => route.fulfill({ status: 500, body: '{}' })],
      ['a proxy answers instead', 'ourFault', (route) => route.fulfill({ body: '<html>Welcome to nginx' })],
      ['the answer is none', 'ourFault', (route) => route.fulfill({ json: { kind: 'answered', text: 5 } })],
    ])('offers to try again because %s, and loses no word', async (_, phrase, obstacle) => {
      const page = await openChat(de)
      await page.route('**/api/v1/ask', obstacle)
      await ask(page, 'Wo melde ich mich an?')
      const failure = page.locator('.failure')
      await failure.waitFor()
      expect(await failure.locator('p').textContent()).toBe(say(de, phrase))
      await page.locator('#question').fill('Das tippe ich schon.')
      await page.unroute('**/api/v1/ask')
      await page.getByRole('button', { name: say(de, 'tryAgain') }).press('Enter')
      await page.locator('.card').waitFor()
      expect(site.asked.map((question) => question.text)).toEqual(['Wo melde ich mich an?'])
      expect(await page.locator('.turn').count()).toBe(1)
      expect(await page.locator('#question').inputValue()).toBe('Das tippe ich schon.')
      expect(await isFocused(page.locator('.turn'))).toBe(true)
    })

    it('gives up after thirty seconds', async () => {
      site.answerTo = never
      const page = await openChat(de)
      await page.clock.install()
      await ask(page, 'Wo?')
      await page.locator('.pending').waitFor()
      await page.clock.fastForward(29_000)
      expect(await page.locator('.failure').count()).toBe(0)
      await page.clock.fastForward(2_000)
      await page.locator('.failure').waitFor()
      expect(await page.locator('.failure p').textContent()).toBe(say(de, 'connectionLost'))
    })

    it('shows an answer even where the phrases of its language cannot be had', async () => {
      site.answerTo = answering(ar)
      const page = await openChat(de)
      await page.route('**/chat/phrases/**', (route) => route.abort())
      await ask(page, 'أين؟')
      await page.locator('.card').waitFor()
      expect(await page.locator('.open-page').textContent()).toContain(say(de, 'openPage'))
    })
  })

  describe('a conversation', () => {
    it('is still there after a reload, with what was being typed', async () => {
      const page = await openChat(de)
      await ask(page, 'Wo?')
      await page.locator('.card').waitFor()
      await page.locator('#question').fill('Und wann')
      await page.reload()
      await page.locator('.card').waitFor()
      expect(await page.locator('.question span[dir]').textContent()).toBe('Wo?')
      expect(await page.locator('#question').inputValue()).toBe('Und wann')
      expect(site.asked).toHaveLength(1)
    })

    it('offers to ask again what a reload interrupted', async () => {
      site.answerTo = never
      const page = await openChat(de)
      await ask(page, 'Wo?')
      await page.locator('.pending').waitFor()
      site.answerTo = answering(de)
      await page.reload()
      await page.getByRole('button', { name: say(de, 'tryAgain') }).click()
      await page.locator('.card').waitFor()
      expect(site.asked.map((question) => question.text)).toEqual(['Wo?', 'Wo?'])
    })

    it.each(['{', '[]', '{"turns":[{"question":1},null]}', '{"turns":"x","chosen":7}'])(
      'starts empty where the browser’s store holds %s',
      async (stored) => {
        const page = await openChat(de)
        await page.evaluate((text) => sessionStorage.setItem('lotse-chat:musterstadt', text), stored)
        await page.reload()
        await ask(page, 'Wo?')
        await page.locator('.card').waitFor()
        expect(await page.locator('.turn').count()).toBe(1)
      },
    )

    it('works where the browser stores nothing', async () => {
      const page = await openChat(de)
      await page.addInitScript(() => {
        Object.defineProperty(globalThis, 'sessionStorage', {
          get: () => {
            throw new DOMException('denied', 'SecurityError')
          },
        })
      })
      await page.reload()
      await ask(page, 'Wo?')
      await page.locator('.card').waitFor()
      expect(await page.locator('.card h3').textContent()).toBe(titles['de'])
    })

    it('is gone when a new one is begun, here and in the browser’s store', async () => {
      const page = await openChat(de)
      await ask(page, 'Wo?')
      await page.locator('.card').waitFor()
      await page.getByRole('button', { name: say(de, 'newConversation') }).click()
      expect(await page.locator('.turn').count()).toBe(0)
      expect(await isFocused(page.locator('#question'))).toBe(true)
      await page.reload()
      expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
      expect(await page.locator('.turn').count()).toBe(0)
    })

    it('does not show an answer to the conversation before it', async () => {
      const { promise, resolve } = Promise.withResolvers<Answer>()
      site.answerTo = () => promise
      const page = await openChat(de)
      await ask(page, 'Wo?')
      await page.locator('.pending').waitFor()
      await page.getByRole('button', { name: say(de, 'newConversation') }).click()
      site.answerTo = answering(de)
      resolve(anAnswer({ text: 'Zu spät', citations: [] }))
      await ask(page, 'Und wann?')
      await page.locator('.card').waitFor()
      expect(await page.getByText('Zu spät').count()).toBe(0)
      expect(await page.locator('.turn').count()).toBe(1)
    })

    it('goes on when the page’s language is changed, and names the choice from then on', async () => {
      const page = await openChat(de)
      await ask(page, 'Wo?')
      await page.locator('.card').waitFor()
      await page.locator('#question').fill('Und wann?')
      await page.locator('#language').selectOption('ar')
      await page.getByRole('heading', { level: 1, name: say(ar, 'chatTitle') }).waitFor()
      expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
      expect(await page.title()).toBe(say(ar, 'chatTitle'))
      expect(await page.locator('#question').getAttribute('placeholder')).toBe(say(ar, 'questionPlaceholder'))
      expect(await page.locator('#imprint').getAttribute('href')).toContain('/musterstadt/ar/disclaimer')
      expect(await page.locator('.open-page').textContent()).toContain(say(ar, 'openPage'))
      expect(await page.locator('.text').getAttribute('lang')).toBe('de')
      await page.locator('#question').press('Enter')
      await page.locator('.card').nth(1).waitFor()
      expect(site.asked.map((question) => question.language)).toEqual([undefined, 'ar'])
      await page.reload()
      await page.locator('.card').nth(1).waitFor()
      expect(await page.locator('html').getAttribute('lang')).toBe('ar')
      await ask(page, 'Und noch?')
      await page.locator('.card').nth(2).waitFor()
      expect(site.asked[2]?.language).toBe('ar')
    })
  })

  it.each(hostileTexts())('shows a hostile text as text and runs nothing: %s', async (hostile) => {
    site.answerTo = () => hostileAnswer(hostile)
    const page = await openChat(de)
    await ask(page, hostile)
    await page.locator('.card').waitFor()
    site.answerTo = () => ({ ...hostileAnswer(hostile), kind: 'abstained' })
    await ask(page, 'noch einmal')
    await page.locator('.helpful-pages').waitFor()
    await page.reload()
    await page.locator('.helpful-pages').waitFor()
    const conversation = page.locator('#conversation')
    expect(await conversation.locator('img, script, svg, iframe, object, math, style, form, base, link').count()).toBe(
      0,
    )
    expect(await conversation.locator('h3').first().textContent()).toBe(hostile)
    const protocols = await conversation.locator('a').evaluateAll((anchors) => anchors.map((anchor) => anchor.protocol))
    expect(protocols.filter((protocol) => !['https:', 'http:', 'tel:', 'mailto:'].includes(protocol))).toEqual([])
    expect(await page.evaluate(() => 'fired' in globalThis)).toBe(false)
  })
})

// ── The site under test ────────────────────────────────────────────────────────────────────────────────────────────

interface ChatSite {
  readonly baseUrl: string
  readonly asked: readonly Question[]
  answerTo: (question: Question) => Answer | Promise<Answer>
  /** Of what was asked. */
  forget(): void
  close(): Promise<void>
}

/** The real routes with a responder that tests tell what to answer. */
async function startChatSite(): Promise<ChatSite> {
  const responder = fakeResponder((question) => site.answerTo(question))
  const app = express()
  app.use(
    chatRouter({
      findRegion: async (slug) => (slug === region.slug ? region : undefined),
      regions: async () => [region],
      pagesUrl: 'https://integreat.example',
      phrasesFor,
      phraseLanguage,
    }),
  )
  app.use(askRoutes({ responder, isServed: () => true, questionsPerMinute: 10_000 }))
  app.use(errorHandler(createLog('silent')))
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const site: ChatSite = {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: responder.asked,
    forget: () => responder.forget(),
    answerTo: answering(de),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return site
}

const never = () => new Promise<Answer>(() => undefined)

// ── Answers ────────────────────────────────────────────────────────────────────────────────────────────────────────

const titles: Readonly<Record<string, string>> = { de: 'Wohnung anmelden', ar: 'تسجيل السكن' }
const quotes: Readonly<Record<string, string>> = {
  de: 'Die Anmeldung ist kostenlos.\n112\tFeuerwehr',
  ar: 'التسجيل مجاني.\n112\tFeuerwehr',
}
const links: readonly Link[] = [
  { kind: 'form', url: 'https://musterstadt.example/termine', text: 'Termin' },
  { kind: 'pdf', url: 'https://musterstadt.example/anmeldung.pdf', text: 'Anmeldung' },
  { kind: 'map', url: 'https://maps.example/?q=48.1,11.5', text: 'Rathausplatz 1' },
  { kind: 'phone', url: 'tel:+498912345', text: '+49 89 12345' },
  { kind: 'email', url: 'mailto:buergerbuero@musterstadt.example', text: 'buergerbuero@musterstadt.example' },
  { kind: 'web', url: 'https://musterstadt.example/', text: 'musterstadt.example' },
]

/** Answers in a language, unless the newcomer chose another; a few words ask for other kinds. */
function answering(language: LanguageTag): (question: Question) => Answer {
  return (question) => {
    const spoken = question.language ?? language
    switch (question.text) {
      case 'break':
        throw new Error('broken on purpose')
      case 'abstain':
        return abstainedAnswer(spoken)
      case 'emergency':
        return { ...answerIn(spoken), kind: 'emergency' }
      default:
        return answerIn(spoken)
    }
  }
}

function answerIn(language: LanguageTag): Answer {
  const citation = aCitation({
    language,
    title: titles[language] ?? '',
    quote: quotes[language] ?? '',
    url: 'https://integreat.example/musterstadt/anmelden/',
    links,
    dates: ['2026-12-01T17:00:00Z', '2026-12-08T17:00:00Z'],
  })
  const { title, quote, url } = citation
  const text = [say(language, 'pageSays', { title }), quote, url].join('\n')
  return anAnswer({ language, text, citations: [citation] })
}

function abstainedAnswer(language: LanguageTag): Answer {
  const candidates = [1, 2, 3, 4].map((pageId) => ({
    pageId,
    url: `https://integreat.example/musterstadt/${pageId}/`,
    title: `Seite ${pageId}`,
    score: 0.2,
  }))
  const list = candidates.slice(0, 3).map(({ title, url }) => `– ${title}\n  ${url}`)
  const text = [say(language, 'nothingFound'), '', say(language, 'pagesThatMayHelp'), ...list].join('\n')
  return anAnswer({ language, kind: 'abstained', text, citations: [], candidates })
}

const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'
const longUrl = `https://musterstadt.example/${'pfad'.repeat(60)}`
const endlessAnswer = anAnswer({
  text: `${longWord} ${longUrl}`,
  citations: [
    aCitation({
      title: longWord,
      quote: `${longWord}\n${longWord}\t${longWord}\t${longWord}\nA\tB\tC\tD\tE\tF\tG`,
      links: [{ kind: 'email', url: 'mailto:a@b.example', text: `${longWord}@musterstadt.example` }],
    }),
  ],
})

function hostileTexts(): readonly string[] {
  return [
    '<script>globalThis.fired = 1</script>',
    '<img src=x onerror="globalThis.fired = 1">',
    '"><svg onload=globalThis.fired=1>',
    'javascript:globalThis.fired=1',
    'java\u0000script:globalThis.fired=1',
    'data:text/html,<script>parent.fired=1</script>',
    'https://x.example/"onmouseover="globalThis.fired=1',
    '</textarea><style>*{display:none}</style><iframe srcdoc="<script>parent.fired=1</script>">',
    '{{constructor.constructor("globalThis.fired=1")()}}${globalThis.fired=1}',
    '<math><mtext><base href="https://evil.example/"><form action="https://evil.example/"><button>',
  ]
}

/** The same text in every place of an answer that shows one. */
function hostileAnswer(hostile: string): Answer {
  const foreign = { language: hostile as LanguageTag, kind: hostile as Link['kind'] }
  const kinds = ['web', 'pdf', 'form', 'map', 'phone', 'email', foreign.kind] as const
  return anAnswer({
    text: hostile,
    question: hostile,
    candidates: [{ pageId: 1, url: hostile, title: hostile, score: 1 }],
    citations: [
      aCitation({
        title: hostile,
        quote: `${hostile}\n${hostile}\t${hostile}`,
        url: hostile,
        language: foreign.language,
        lastUpdated: hostile,
        dates: [hostile],
        links: kinds.map((kind) => ({ kind, url: hostile, text: hostile })),
      }),
    ],
  })
}

// ── Looking at the page ────────────────────────────────────────────────────────────────────────────────────────────

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
