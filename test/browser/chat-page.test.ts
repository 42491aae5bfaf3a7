import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Inbound } from '../../src/domain/inbound.ts'
import {
  answered,
  answering,
  ar,
  counsellorWords,
  de,
  endless,
  hostileMessages,
  hostileTexts,
  links,
  phrase,
  quotes,
  titles,
  words,
} from '../doubles/chat-answers.ts'
import type { Said } from '../doubles/chat-site.ts'
import { aCitation, anAnswer } from '../doubles/responder.ts'
import { ask, describeChatPage, desktop, isFocused, phone, violations, widthOf } from '../services/chat-in-chromium.ts'

const never = () => new Promise<readonly Said[]>(() => undefined)
const textOf = ({ content }: Inbound) => (content.kind === 'text' ? content.text : content.kind)

describeChatPage('the chat page', ({ site, open }) => {
  const asked = () => site().received.map(textOf)

  describe.each([
    { language: de, viewport: phone, name: 'German on a phone' },
    { language: de, viewport: desktop, name: 'German on a desktop' },
    { language: ar, viewport: phone, name: 'Arabic on a phone' },
    { language: ar, viewport: desktop, name: 'Arabic on a desktop' },
  ])('in $name', ({ language, viewport }) => {
    beforeEach(() => {
      site().answerTo = answering(language)
    })

    it('answers a question that is asked by keyboard alone', async () => {
      const page = await open(language, { viewport })
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.keyboard.type('Wo melde ich mich an?')
      await page.keyboard.press('Enter')
      const card = page.locator('.card')
      await card.waitFor()
      expect(site().received).toMatchObject([
        { from: { account: 'musterstadt' }, languageHint: language, content: { text: 'Wo melde ich mich an?' } },
      ])
      expect(await card.locator('h3').textContent()).toBe(titles[language])
      expect(await card.locator('blockquote p').first().textContent()).toBe(quotes[language]?.split('\n')[0])
      await page.keyboard.press('Shift+Tab')
      expect(await isFocused(page.locator('#menu summary'))).toBe(true)
    })

    it('shows first who answers and what is stored, then what a citation offers', async () => {
      const page = await open(language, { viewport })
      await ask(page, 'Wo?')
      const openPage = page.getByRole('link', { name: phrase(language, 'openPage') })
      expect(await openPage.getAttribute('href')).toBe('https://integreat.example/musterstadt/anmelden/')
      expect(await openPage.getAttribute('target')).toBe('_blank')
      expect(await openPage.getAttribute('rel')).toContain('noopener')
      expect(await page.locator('.way').evaluateAll((ways) => ways.map((way) => way.getAttribute('href')))).toEqual(
        links.map((link) => link.url),
      )
      expect(await page.locator('.row').first().locator('> span').allTextContents()).toEqual(['112', 'Feuerwehr'])
      expect(await page.locator('.dates li').count()).toBe(2)
      expect(await page.locator('.last-updated').textContent()).toContain(language === de ? '17. Januar 2026' : 'يناير')
      const [welcome, question, answer] = await page.locator('.turn').allTextContents()
      expect(welcome).toContain(phrase(language, 'whatIsStored', { days: 90 }))
      expect(question).toContain('Wo?')
      expect(answer).toContain(phrase(language, 'didItHelp'))
      // The links of the cards are not offered twice.
      expect(await page.locator('.turn').last().locator('.choice').allTextContents()).toEqual([
        `👍 ${phrase(language, 'yes')}`,
        `👎 ${phrase(language, 'no')}`,
        phrase(language, 'talkToPerson'),
      ])
    })

    it('is laid out in the direction of the language', async () => {
      const page = await open(language, { viewport })
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
      const page = await open(language, { viewport, colorScheme })
      expect(await violations(page)).toEqual([])
      for (const [question, shown] of [
        ['Wo?', '.card'],
        ['abstain', '.helpful-pages'],
        ['emergency', '.answer-emergency'],
        ['clarify', '.answer-clarify'],
      ] as const) {
        await ask(page, question)
        await page.locator(shown).waitFor()
      }
      site().hold(true)
      const file = { kind: 'file', name: 'lotse.json', mediaType: 'application/json', body: '{}', caption: 'Daten' }
      site().say(counsellorWords('Guten Tag!', language), { content: file as Said['content'] })
      await page.locator('.way-file').waitFor()
      await page.route('**/api/v1/chat/messages', (route) => route.abort())
      await ask(page, 'break')
      await page.locator('.failure').waitFor()
      expect(await violations(page)).toEqual([])
      await page.locator('#menu summary').click()
      expect(await violations(page)).toEqual([])
    })
  })

  describe('what is hard to see, hear or touch', () => {
    it.each([320, 360, 640])('fits into %i pixels, long words and addresses included', async (width) => {
      site().answerTo = () => endless
      const page = await open(de, { viewport: { width, height: 600 } })
      await ask(page, 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'.repeat(3))
      await page.locator('.card').waitFor()
      expect(await widthOf(page)).toBeLessThanOrEqual(width)
      await page.locator('#menu summary').click()
      expect(await widthOf(page)).toBeLessThanOrEqual(width)
    })

    it('fits when letters are twice as large', async () => {
      const page = await open(de, { bypassCSP: true })
      await page.addStyleTag({ content: 'html { font-size: 200% }' })
      await ask(page, 'Wo?')
      await page.locator('.card').waitFor()
      expect(await widthOf(page)).toBeLessThanOrEqual(phone.width)
    })

    it('has nothing to tap that is lower than 44 pixels', async () => {
      const page = await open(de)
      await ask(page, 'Wo?')
      await page.locator('.card').waitFor()
      await ask(page, 'abstain')
      await page.locator('.helpful-pages').waitFor()
      await page.route('**/api/v1/chat/messages', (route) => route.abort())
      await ask(page, 'break')
      await page.locator('.failure').waitFor()
      await page.locator('#menu summary').click()
      const low = await page
        .locator('a:not(.skip-link):visible, button:visible, select:visible, summary:visible')
        .evaluateAll((targets) =>
          targets
            .filter((target) => target.getBoundingClientRect().height < 44)
            .map((target) => `${target.className} ${target.textContent}`),
        )
      expect(low).toEqual([])
    })

    it('never lets the composer cover what has the focus', async () => {
      const page = await open(de)
      await ask(page, 'Wo?')
      await page.locator('.card').waitFor()
      for (let step = 0; step < links.length + 7; step += 1) {
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
      const page = await open(de)
      await ask(page, 'Wo?')
      await page.locator('.card').waitFor()
      const log = page.getByRole('log')
      expect(await log.getAttribute('aria-live')).toBe('polite')
      await log.evaluate((conversation) => {
        const { body, defaultView } = conversation.ownerDocument
        // Of the first change: the page speaks again afterwards.
        const noteLive = () => {
          if (!body.hasAttribute('data-live')) body.setAttribute('data-live', conversation.getAttribute('aria-live'))
        }
        new defaultView.MutationObserver(noteLive).observe(conversation, { childList: true })
      })
      site().answerTo = never
      await page.locator('#language').selectOption('ar')
      await page.locator('body[data-live]').waitFor({ state: 'attached' })
      expect(await page.locator('body').getAttribute('data-live')).toBe('off')
    })

    it('holds still for who wants less motion', async () => {
      site().answerTo = never
      const page = await open(de)
      await ask(page, 'Wo?')
      const animation = await page
        .locator('.lamp')
        .evaluate((lamp) => lamp.ownerDocument.defaultView.getComputedStyle(lamp).animationName)
      expect(animation).toBe('none')
    })

    it('shows the way to the official pages where scripts are off', async () => {
      const page = await open(de, { javaScriptEnabled: false })
      expect(await page.locator('noscript .notice').textContent()).toContain(phrase(de, 'scriptsNeeded'))
      expect(await page.locator('noscript .notice a').getAttribute('href')).toBe(
        'https://integreat.example/musterstadt/de/',
      )
      expect(await page.locator('.composer').isVisible()).toBe(false)
    })
  })

  describe('asking', () => {
    it('shows the question at once, and that Lotse is at work until the answer is there', async () => {
      const { promise, resolve } = Promise.withResolvers<readonly Said[]>()
      site().answerTo = () => promise
      const page = await open(de)
      await ask(page, 'Wo?')
      expect(await page.locator('.question span[dir]').textContent()).toBe('Wo?')
      expect(await page.locator('.pending').textContent()).toBe(phrase(de, 'searching'))
      resolve([answered(anAnswer())])
      await page.locator('.card').waitFor()
      expect(await page.locator('.pending').count()).toBe(0)
    })

    it('lets the newcomer write on meanwhile, and sends nothing twice', async () => {
      site().answerTo = never
      const page = await open(de)
      await ask(page, 'Wo?')
      await page.locator('#send').click()
      await ask(page, 'Und wann?')
      await expect.poll(asked).toEqual(['Wo?', 'Und wann?'])
      expect(site().delivered).toHaveLength(2)
      expect(await page.locator('.pending').count()).toBe(1)
    })

    it('does nothing for an empty question', async () => {
      const page = await open(de)
      await ask(page, '  \n ')
      await page.locator('#send').click()
      expect(await page.locator('.turn').count()).toBe(0)
      expect(asked()).toEqual([])
    })

    it('starts a new line with Shift and Enter', async () => {
      const page = await open(de)
      await page.locator('#question').focus()
      await page.keyboard.type('Wo')
      await page.keyboard.press('Shift+Enter')
      await page.keyboard.type('und wann?')
      await page.keyboard.press('Enter')
      await page.locator('.card').waitFor()
      expect(asked()).toEqual(['Wo\nund wann?'])
    })

    it('leaves Enter to the keyboard while a character is being composed', async () => {
      const page = await open(de)
      await page.locator('#question').fill('你好')
      await page.locator('#question').dispatchEvent('keydown', { key: 'Enter', isComposing: true })
      expect(await page.locator('.turn').count()).toBe(0)
    })

    it('keeps a question that is too long, and says how long it may be', async () => {
      const page = await open(de)
      await ask(page, 'x'.repeat(1001))
      expect(await page.locator('#question-note').textContent()).toBe(phrase(de, 'questionTooLong'))
      expect((await page.locator('#question').inputValue()).length).toBe(1001)
      expect(asked()).toEqual([])
      await ask(page, 'x'.repeat(1000))
      await page.locator('.card').waitFor()
      expect(await page.locator('#question-note').textContent()).toBe('')
    })

    it('shows an answer in the language that it is in, labels included', async () => {
      site().answerTo = answering(ar)
      const page = await open(de)
      await ask(page, 'أين؟')
      await page.getByRole('link', { name: phrase(ar, 'openPage') }).waitFor()
      expect(await page.locator('.answer-answered').getAttribute('dir')).toBe('rtl')
      expect(await page.locator('.answer-remark').getAttribute('lang')).toBe('ar')
      expect(await page.locator('html').getAttribute('lang')).toBe('de')
    })

    it('says which language a page is in that is not the answer’s', async () => {
      site().answerTo = () => [answered(anAnswer({ language: ar }))]
      const page = await open(ar)
      await ask(page, 'أين؟')
      expect(await page.locator('.card-language').textContent()).toBe('Deutsch')
      expect(await page.locator('.card blockquote').getAttribute('dir')).toBe('ltr')
    })

    it('links to three pages that may help where nothing was found', async () => {
      const page = await open(de)
      await ask(page, 'abstain')
      await page.locator('.helpful-pages').waitFor()
      expect(await page.locator('.helpful-pages a').allTextContents()).toEqual(['Seite 1', 'Seite 2', 'Seite 3'])
      expect(await page.getByText(phrase(de, 'pagesThatMayHelp')).count()).toBe(1)
      expect(await page.locator('.choice').last().textContent()).toBe(phrase(de, 'talkToPerson'))
    })

    it('quotes a question that is answered after the next one was asked', async () => {
      site().answerTo = never
      const page = await open(de)
      await ask(page, 'Wo?')
      await ask(page, 'Und wann?')
      await expect.poll(asked).toHaveLength(2)
      const [first, second] = site().received.map(({ messageId }) => messageId)
      site().say(words('Hier antwortet eine Maschine.'), answered(anAnswer(), first), answered(anAnswer(), second))
      await page.locator('.card').nth(1).waitFor()
      expect(await page.locator('.turn').locator('.replies-to, .question span[dir]').allTextContents()).toEqual([
        'Wo?',
        'Und wann?',
        'Wo?',
      ])
    })

    it('shows the hours of a place and the question whether it helped below the quotation', async () => {
      const answer = anAnswer({ citations: [aCitation({ facts: ['Adresse: Rathausplatz 1'] })] })
      const said = answered({ ...answer, text: `Dort steht:\n${answer.citations[0]?.quote}\nAdresse: Rathausplatz 1` })
      site().answerTo = () => [said]
      const page = await open(de)
      await ask(page, 'Wo?')
      await page.locator('.card').waitFor()
      expect(await page.locator('.answer-answered .text').allTextContents()).toEqual([
        'Dort steht:',
        phrase(de, 'didItHelp'),
      ])
      expect(await page.locator('.facts li').allTextContents()).toEqual(['Adresse: Rathausplatz 1'])
    })
  })

  it.each(hostileTexts)('shows a hostile text as text and runs nothing: %s', async (hostile) => {
    site().answerTo = () => hostileMessages(hostile)
    const page = await open(de)
    await ask(page, hostile)
    await page.locator('.way-file').waitFor()
    await page.reload()
    await page.locator('.way-file').waitFor()
    const conversation = page.locator('#conversation')
    expect(await conversation.locator('img, script, svg, iframe, object, math, style, form, base, link').count()).toBe(
      0,
    )
    expect(await conversation.locator('h3').first().textContent()).toBe(hostile)
    expect(await conversation.locator('.choice').first().textContent()).toContain('👍')
    expect(await protocolsIn(page, '#conversation a:not(.way-file)')).toEqual([])
    expect(await protocolsIn(page, '#conversation .way-file')).toEqual(['blob:'])
    expect(await page.evaluate(() => 'fired' in globalThis)).toBe(false)
  })
})

/** Those that could do more than open a page, a call or a mail. */
async function protocolsIn(page: Page, selector: string): Promise<readonly string[]> {
  const protocols = await page.locator(selector).evaluateAll((anchors) => anchors.map((anchor) => anchor.protocol))
  return protocols.filter((protocol) => !['https:', 'http:', 'tel:', 'mailto:'].includes(protocol))
}
