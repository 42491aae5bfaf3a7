import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Inbound } from '../../src/domain/inbound.ts'
import type { Phrases } from '../../src/phrases/phrases.ts'
import {
  answered,
  answering,
  ar,
  counsellorWords,
  de,
  phrase,
  titles,
  welcome,
  words,
} from '../doubles/chat-answers.ts'
import type { Said } from '../doubles/chat-site.ts'
import { anAnswer } from '../doubles/responder.ts'
import { ask, describeChatPage, isFocused, violations } from '../services/chat-in-chromium.ts'

const never = () => new Promise<readonly Said[]>(() => undefined)
const posts = '**/api/v1/chat/messages'
const fetches = '**/api/v1/chat/messages?*'
const textOf = ({ content }: Inbound) => (content.kind === 'text' ? content.text : content.kind)

describeChatPage('a conversation on the chat page', ({ site, open }) => {
  const received = () => site().received.map(textOf)
  const turns = (page: Page) => page.locator('.turn').count()
  const stored = (page: Page) =>
    page.evaluate(() => JSON.parse(sessionStorage.getItem('lotse-chat:musterstadt') ?? 'null'))
  const menu = (page: Page) => page.locator('#menu summary')

  async function choose(page: Page, name: keyof Phrases, language = de): Promise<void> {
    await menu(page).click()
    await page.getByRole('button', { name: phrase(language, name), exact: true }).click()
  }

  /** Notes, at every change of the page, what of an answer stands there. */
  const watchLog = (page: Page) =>
    page.evaluate(`{
      const log = document.querySelector('#conversation')
      globalThis.seen = []
      new MutationObserver(() => {
        const [isWhole, isComing] = ['.card', '.so-far'].map((one) => log.querySelector(one) !== null)
        const now = isWhole === isComing ? 'both or neither: ' + isWhole : isWhole ? 'answer' : 'progress'
        if (globalThis.seen.at(-1) !== now) globalThis.seen.push(now)
      }).observe(log, { childList: true, subtree: true })
    }`)

  /** A conversation that has begun. */
  async function openTalking(options?: Parameters<typeof open>[1]): Promise<Page> {
    const page = await open(de, options)
    await ask(page, 'Wo?')
    await page.locator('.card').waitFor()
    return page
  }

  describe('while an answer is under way', () => {
    const writing = () => Promise.withResolvers<void>()
    const answerAfter =
      (written: PromiseLike<void>) =>
      async ({ messageId }: Inbound) => {
        await written
        return [answered(anAnswer(), messageId)]
      }

    it('shows what Lotse is at, and the answer’s sentences as they come, until it is whole', async () => {
      const answer = writing()
      site().answerTo = answerAfter(answer.promise)
      const page = await open(de)
      await ask(page, 'Wo melde ich mich an?')
      const pending = page.locator('.pending')
      await page.getByText(phrase(de, 'searching')).waitFor()
      site().progress('writing')
      await page.getByText(phrase(de, 'writing')).waitFor()
      site().progress('checking', 'Im Bürgerbüro.', 'Bringen Sie den Pass mit.')
      await page.getByText(phrase(de, 'checking')).waitFor()
      const soFar = page.locator('.so-far')
      expect(await soFar.textContent()).toBe('Im Bürgerbüro. Bringen Sie den Pass mit.')
      // Read out once, with the answer.
      expect(await soFar.getAttribute('aria-live')).toBe('off')
      expect(await page.locator('#conversation').getAttribute('aria-live')).toBe('polite')
      expect(await violations(page)).toEqual([])
      await watchLog(page)
      answer.resolve()
      await page.locator('.card').waitFor()
      expect(await pending.count()).toBe(0)
      expect(await soFar.count()).toBe(0)
      // There was no moment with neither of them, and none with both.
      expect(await page.evaluate('globalThis.seen')).toEqual(['answer'])
    })

    it('shows sentences from right to left on a page that reads from left to right', async () => {
      site().answerTo = never
      const page = await open(de)
      await ask(page, 'أين؟')
      await page.locator('.pending').waitFor()
      site().progress('checking', 'في مكتب المواطنين.')
      const soFar = page.locator('.so-far')
      await soFar.getByText('في مكتب المواطنين.').waitFor()
      expect(await soFar.evaluate((one) => one.ownerDocument.defaultView?.getComputedStyle(one).direction)).toBe('rtl')
    })

    it('shows nothing of the last answer while the next one is searched for', async () => {
      const [first, second] = [writing(), writing()]
      site().answerTo = (message, isFirst) => answerAfter(isFirst ? first.promise : second.promise)(message)
      const page = await open(de)
      await ask(page, 'Wo?')
      await page.locator('.pending').waitFor()
      site().progress('checking', 'Im Bürgerbüro.')
      await page.locator('.so-far', { hasText: 'Im Bürgerbüro.' }).waitFor()
      first.resolve()
      await page.locator('.card').waitFor()
      await ask(page, 'Und wann?')
      await page.getByText(phrase(de, 'searching')).waitFor()
      expect(await page.locator('.so-far').textContent()).toBe('')
    })
  })

  describe('when something is in the way', () => {
    it.each<[string, keyof Phrases, Parameters<Page['route']>[1]]>([
      ['the line is cut', 'connectionLost', (route) => route.abort()],
      ['there were too many messages', 'tooManyQuestions', (route) => route.fulfill({ status: 429, body: '{}' })],
      ['the service fails', 'ourFault', (route) => route.fulfill({ status: 500, body: '{}' })],
      ['a proxy answers instead', 'ourFault', (route) => route.fulfill({ body: '<html>Welcome to nginx' })],
      ['the message is refused', 'ourFault', (route) => route.fulfill({ status: 400, body: '{}' })],
    ])('says that %s and offers to try again, and loses no word', async (_, name, obstacle) => {
      const page = await open(de)
      await page.route(posts, obstacle)
      await ask(page, 'Wo melde ich mich an?')
      const failure = page.locator('.failure')
      await failure.waitFor()
      expect(await failure.locator('p').textContent()).toBe(phrase(de, name))
      expect(await page.locator('.pending').count()).toBe(0)
      await page.locator('#question').fill('Das tippe ich schon.')
      await page.unroute(posts)
      await page.getByRole('button', { name: phrase(de, 'tryAgain') }).press('Enter')
      await page.locator('.card').waitFor()
      expect(received()).toEqual(['Wo melde ich mich an?'])
      expect(await page.locator('.question').count()).toBe(1)
      expect(await page.locator('#question').inputValue()).toBe('Das tippe ich schon.')
      expect(await isFocused(page.locator('.written'))).toBe(true)
    })

    it('sends by itself what was not stored, under the same name, and in its order', async () => {
      const page = await open(de)
      await page.clock.install()
      const names: string[] = []
      await page.route(posts, (route) => {
        names.push((route.request().postDataJSON() as { id: string }).id)
        return route.abort()
      })
      await ask(page, 'Wo?')
      await page.locator('.failure').waitFor()
      expect(names).toHaveLength(1)
      await page.clock.runFor(1_500)
      await expect.poll(() => names).toHaveLength(2)
      await ask(page, 'Und wann?')
      await expect.poll(() => names).toHaveLength(3)
      await page.unroute(posts)
      await page.clock.runFor(5_000)
      await expect.poll(received).toEqual(['Wo?', 'Und wann?'])
      expect(new Set([...names, site().received[0]?.messageId]).size).toBe(1)
      await page.locator('.card').nth(1).waitFor()
      expect(await page.locator('.failure').count()).toBe(0)
    })

    it('sends at once when the line comes back', async () => {
      const page = await open(de)
      await page.context().setOffline(true)
      await ask(page, 'Wo?')
      await page.locator('.failure').waitFor()
      await page.context().setOffline(false)
      await page.locator('.card').waitFor()
      expect(received()).toEqual(['Wo?'])
    })

    it('hears on after the line was cut, and misses nothing', async () => {
      const page = await openTalking()
      let cut = 0
      await page.route(fetches, (route) => {
        cut += 1
        return route.abort()
      })
      site().say(words('eins'))
      await expect.poll(() => cut).toBeGreaterThan(0)
      site().say(words('zwei'))
      await page.unroute(fetches)
      await page.getByText('zwei').waitFor()
      const heard = await page.locator('.turn').allTextContents()
      expect(heard.slice(3)).toEqual([expect.stringContaining('eins'), expect.stringContaining('zwei')])
    })

    it('gives up a post that nobody answers after 15 seconds, and tries again', async () => {
      const page = await open(de)
      await page.clock.install()
      await page.route(posts, () => undefined)
      await ask(page, 'Wo?')
      await page.locator('.pending').waitFor()
      await page.clock.runFor(14_000)
      expect(await page.locator('.failure').count()).toBe(0)
      await page.clock.runFor(2_000)
      await page.locator('.failure').waitFor()
      expect(await page.locator('.failure p').textContent()).toBe(phrase(de, 'connectionLost'))
      await page.unroute(posts)
      await page.clock.runFor(3_000)
      await page.locator('.card').waitFor()
    })

    it('shows an answer even where the phrases of its language cannot be had', async () => {
      site().answerTo = answering(ar)
      const page = await open(de)
      await page.route('**/chat/phrases/**', (route) => route.abort())
      await ask(page, 'أين؟')
      await page.locator('.card').waitFor()
      expect(await page.locator('.open-page').textContent()).toContain(phrase(de, 'openPage'))
    })

    it('says below the field that a tap did not get through, until it has', async () => {
      const page = await openTalking()
      await page.route(posts, (route) => route.abort())
      await page.getByRole('button', { name: phrase(de, 'talkToPerson') }).click()
      await expect.poll(() => page.locator('#question-note').textContent()).toBe(phrase(de, 'connectionLost'))
      await page.unroute(posts)
      await page.getByText('Danke!').waitFor()
      expect(await page.locator('#question-note').textContent()).toBe('')
    })

    it.each(['<html>', '{"messages":"none"}', '{"messages":[{"id":"x"},{"id":"7","content":{"kind":"poem"}}]}'])(
      'shows nothing of mail that is none: %s',
      async (body) => {
        const page = await open(de)
        await page.route(fetches, (route) => route.fulfill({ body, contentType: 'application/json' }))
        await ask(page, 'Wo?')
        await expect.poll(received).toEqual(['Wo?'])
        await page.unroute(fetches)
        await page.locator('.card').waitFor()
        expect(await turns(page)).toBe(3)
      },
    )
  })

  describe('goes on', () => {
    it('after a reload, in its order and with what was being typed', async () => {
      const page = await openTalking()
      await ask(page, 'abstain')
      await page.locator('.helpful-pages').waitFor()
      const before = await page.locator('.turn').allTextContents()
      await page.locator('#question').fill('Und wann')
      await page.reload()
      await page.locator('.helpful-pages').waitFor()
      expect(await page.locator('.turn').allTextContents()).toEqual(before)
      expect(await page.locator('#question').inputValue()).toBe('Und wann')
      expect(site().delivered).toHaveLength(2)
    })

    it('after a reload that interrupted an answer', async () => {
      const { promise, resolve } = Promise.withResolvers<readonly Said[]>()
      site().answerTo = () => promise
      const page = await open(de)
      await ask(page, 'Wo?')
      await expect.poll(() => stored(page)).toMatchObject({ written: [{ words: 'Wo?', isStored: true }] })
      await page.reload()
      await page.locator('.pending').waitFor()
      resolve([answered(anAnswer())])
      await page.locator('.card').waitFor()
      expect(site().delivered).toHaveLength(1)
    })

    it('after a reload that came before a message was stored, which is sent under the same name', async () => {
      const page = await open(de)
      const names: string[] = []
      await page.route(posts, (route) => {
        names.push((route.request().postDataJSON() as { id: string }).id)
        return route.abort()
      })
      await ask(page, 'Wo?')
      await page.locator('.failure').waitFor()
      await page.unroute(posts)
      await page.reload()
      await page.locator('.card').waitFor()
      expect(site().received.map(({ messageId }) => messageId)).toEqual([...new Set(names)])
    })

    it('below what was said, also where it is gone on with before that is there again', async () => {
      const page = await openTalking()
      const { promise: isFetched, resolve: fetchNow } = Promise.withResolvers<void>()
      await page.route(fetches, async (route) => {
        await isFetched
        await route.continue()
      })
      await page.reload()
      await ask(page, 'Und wann?')
      await expect.poll(received).toHaveLength(2)
      fetchNow()
      await page.locator('.card').nth(1).waitFor()
      expect(await page.locator('.turn').locator('.question span[dir], .card h3').allTextContents()).toEqual([
        'Wo?',
        titles['de'],
        'Und wann?',
        titles['de'],
      ])
    })

    it('with more messages than one answer of the service has', async () => {
      site().answerTo = () => Array.from({ length: 230 }, (_, i) => words(`Nachricht ${i}`))
      const page = await open(de)
      await ask(page, 'Wo?')
      await page.getByText('Nachricht 229').waitFor()
      await page.reload()
      await page.getByText('Nachricht 229').waitFor()
      expect(await turns(page)).toBe(231)
    })

    it.each([
      '{',
      '[]',
      '{"turns":[{"question":"Wo?"}]}',
      '{"id":"1","written":[]}',
      '{"id":"3f2b8a52-1c1e-4b6c-9a44-0f6a5a3f1a11","written":[{"id":7},null,{"content":{}}],"chosen":7}',
    ])('from the beginning where the browser’s store holds %s', async (held) => {
      const page = await open(de)
      await page.evaluate((text) => sessionStorage.setItem('lotse-chat:musterstadt', text), held)
      await page.reload()
      await ask(page, 'Wo?')
      await page.locator('.card').waitFor()
      expect(await turns(page)).toBe(3)
    })

    it('where the browser stores nothing', async () => {
      const page = await open(de)
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

    it('under a secret that stands in no address', async () => {
      const page = await open(de)
      const addresses: string[] = []
      page.on('request', (request) => addresses.push(request.url()))
      await ask(page, 'Wo?')
      await page.locator('.card').waitFor()
      const [chat] = site().chats()
      expect(chat).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
      expect(addresses.join()).toContain('/api/v1/chat/messages?')
      expect([...addresses, page.url()].join()).not.toContain(chat)
    })
  })

  describe('buttons', () => {
    it('tell Lotse what they carry and where they hang, and show that they are at work', async () => {
      const page = await open(de)
      site().answerTo = () => [
        words('Wählen Sie', { buttons: [[{ kind: 'action', label: 'Ein Mensch', action: { kind: 'want-person' } }]] }),
      ]
      await ask(page, 'Wo?')
      const button = page.getByRole('button', { name: 'Ein Mensch' })
      await button.waitFor()
      const { promise, resolve } = Promise.withResolvers<readonly Said[]>()
      site().answerTo = () => promise
      await button.click()
      await button.click()
      expect(await button.getAttribute('aria-busy')).toBe('true')
      expect(await page.locator('.question').count()).toBe(1)
      await expect.poll(() => site().received.length).toBe(2)
      expect(site().received[1]?.content).toMatchObject({
        kind: 'button',
        data: 'h:',
        messageId: expect.stringMatching(/^\d+$/),
      })
      resolve([words('Gern.')])
      await page.getByText('Gern.').waitFor()
      expect(await button.getAttribute('aria-busy')).toBeNull()
      expect(site().delivered).toHaveLength(2)
    })

    it('turn a menu over in its place, and leave the keyboard there', async () => {
      const page = await openTalking()
      const more = (label: string) => ({
        kind: 'action' as const,
        label,
        action: { kind: 'list-places' as const, from: 0 },
      })
      const [id = ''] = site().say(words('Seite 1', { buttons: [[more('Weiter')]] }))
      site().say(words('Etwas danach'))
      await page.getByText('Etwas danach').waitFor()
      site().answerTo = ({ content }) => [
        words('Seite 2', {
          replaces: content.kind === 'button' ? content.messageId : null,
          buttons: [[more('Zurück')]],
        }),
      ]
      await page.getByRole('button', { name: 'Weiter' }).press('Enter')
      await page.getByText('Seite 2').waitFor()
      expect(site().received.at(-1)?.content).toMatchObject({ messageId: id })
      expect(await page.getByText('Seite 1').count()).toBe(0)
      expect(await page.locator('.turn').last().textContent()).toContain('Etwas danach')
      expect(await isFocused(page.locator('.turn', { hasText: 'Seite 2' }))).toBe(true)
      await page.getByRole('button', { name: 'Zurück' }).click()
      await page.reload()
      await page.getByText('Seite 2').waitFor()
      expect(await page.locator('.turn').last().textContent()).toContain('Etwas danach')
    })

    it('share the place where somebody is only at their tap, and not to the metre', async () => {
      const share = { kind: 'share-location' as const, label: 'Standort teilen' }
      site().answerTo = ({ content }) =>
        content.kind === 'location' ? [words('Dort!')] : [words('Wo?', { buttons: [[share]] })]
      const page = await open(de, {
        permissions: ['geolocation'],
        geolocation: { latitude: 48.137_154, longitude: 11.576_124 },
      })
      await ask(page, 'Wo bin ich?')
      await page.getByRole('button', { name: share.label }).waitFor()
      expect(received()).toEqual(['Wo bin ich?'])
      await page.getByRole('button', { name: share.label }).click()
      await page.getByText('Dort!').waitFor()
      expect(site().received[1]?.content).toEqual({ kind: 'location', latitude: 48.137, longitude: 11.576 })
      expect(await page.locator('.question').last().textContent()).toContain(share.label)
    })

    it('keep to themselves where somebody does not want to say where they are', async () => {
      const share = { kind: 'share-location' as const, label: 'Standort teilen' }
      site().answerTo = () => [words('Wo?', { buttons: [[share]] })]
      const page = await open(de, { permissions: [] })
      await ask(page, 'Wo bin ich?')
      const button = page.getByRole('button', { name: share.label })
      await button.click()
      await expect.poll(() => button.getAttribute('aria-busy')).toBeNull()
      expect(received()).toEqual(['Wo bin ich?'])
    })
  })

  describe('the menu', () => {
    it('gives what can be had without a question, by keyboard too', async () => {
      const page = await open(de)
      await page.locator('#question').focus()
      await page.keyboard.press('Shift+Tab')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.getByText('Befehl /human').waitFor()
      expect(received()).toEqual(['/human'])
      expect(await page.locator('.question span[dir]').textContent()).toBe(phrase(de, 'commandHuman'))
      expect(await page.locator('#menu').getAttribute('open')).toBeNull()
    })

    it.each([
      { width: 320, height: 568 },
      { width: 740, height: 360 },
    ])('is seen from its beginning on a screen of $width × $height', async (viewport) => {
      const page = await open(de, { viewport })
      await page.locator('#composer').scrollIntoViewIfNeeded()
      await menu(page).click()
      const topics = page.getByRole('button', { name: phrase(de, 'commandMenu') })
      await expect.poll(async () => (await topics.boundingBox())?.y).toBeGreaterThanOrEqual(0)
    })

    it('is closed by Escape, by a click elsewhere and by going on', async () => {
      const page = await openTalking()
      const isOpen = async () => (await page.locator('#menu').getAttribute('open')) !== null
      await menu(page).click()
      expect(await isOpen()).toBe(true)
      await page.keyboard.press('Tab')
      await page.keyboard.press('Escape')
      expect(await isOpen()).toBe(false)
      expect(await isFocused(menu(page))).toBe(true)
      await menu(page).click()
      await page.locator('h1').click()
      expect(await isOpen()).toBe(false)
      await menu(page).click()
      await page.locator('#question').focus()
      expect(await isOpen()).toBe(false)
    })
  })

  it('gives a file to keep, just as it was sent', async () => {
    const page = await openTalking()
    const file = {
      name: 'lotse.json',
      mediaType: 'application/json',
      body: '{"wörter": "<b>ی</b>"}\n',
      caption: 'Ihre Daten',
    }
    site().say({ content: { kind: 'file', ...file } })
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: file.name }).click()
    const kept = await download
    expect(kept.suggestedFilename()).toBe(file.name)
    expect(await readFile(await kept.path(), 'utf8')).toBe(file.body)
  })

  it('shows who of people writes, and that Lotse is silent while they do', async () => {
    const page = await openTalking()
    site().hold(true)
    site().answerTo = () => []
    site().say(counsellorWords('Guten Tag! Siehe https://musterstadt.example/hilfe.'))
    const message = page.locator('.from-counsellor')
    await message.waitFor()
    expect(await message.locator('.speaker').textContent()).toBe(phrase(de, 'counsellorWrites'))
    expect(await message.locator('.text').textContent()).toBe('Guten Tag! Siehe https://musterstadt.example/hilfe.')
    expect(await message.getByRole('link').getAttribute('href')).toBe('https://musterstadt.example/hilfe')
    expect(await page.locator('#silence').textContent()).toBe(phrase(de, 'personAnswersNow'))
    await ask(page, 'x'.repeat(1_001))
    await expect.poll(() => site().received.length).toBe(2)
    expect(await page.locator('.pending').count()).toBe(0)
    site().hold(false)
    site().say(words(phrase(de, 'machineAnswersAgain')))
    await expect.poll(() => page.locator('#silence').textContent()).toBe('')
  })

  describe('that ends', () => {
    it('is gone when a new one is begun, here and in the browser’s store', async () => {
      const page = await openTalking()
      await choose(page, 'newConversation')
      expect(await turns(page)).toBe(0)
      expect(await isFocused(page.locator('#question'))).toBe(true)
      await ask(page, 'Und hier?')
      await page.locator('.card').waitFor()
      expect(site().chats()).toHaveLength(2)
      expect(await stored(page)).toMatchObject({ id: site().chats()[1], written: [{ words: 'Und hier?' }] })
      expect(received()).toEqual(['Wo?', 'Und hier?'])
      await page.reload()
      await page.locator('.card').waitFor()
      expect(await turns(page)).toBe(3)
    })

    it('is deleted only where the newcomer says so', async () => {
      const page = await openTalking()
      const [old] = site().chats()
      await choose(page, 'newConversation')
      expect(await page.locator('#notice').textContent()).toContain(phrase(de, 'deleteAsk'))
      await page.getByRole('button', { name: phrase(de, 'cancel') }).click()
      expect(await page.locator('#notice').textContent()).toBe(phrase(de, 'nothingDeleted'))
      expect(received()).toEqual(['Wo?'])

      await ask(page, 'Und hier?')
      await page.locator('.card').waitFor()
      await choose(page, 'newConversation')
      await page.getByRole('button', { name: phrase(de, 'deleteNow') }).click()
      await expect.poll(() => site().received.at(-1)?.content).toMatchObject({ kind: 'button', data: 'd:yes' })
      expect(site().received.at(-1)?.from.chat).toBe(site().chats()[1])
      expect(site().received.at(-1)?.from.chat).not.toBe(old)
      expect(await page.locator('#notice').textContent()).not.toBe(phrase(de, 'deleted'))
      site().deleteAll()
      await expect.poll(() => page.locator('#notice').textContent()).toBe(phrase(de, 'deleted'))
    })

    it('does not show its answers in the next one', async () => {
      const { promise, resolve } = Promise.withResolvers<readonly Said[]>()
      site().answerTo = () => promise
      const page = await open(de)
      await ask(page, 'Wo?')
      await expect.poll(received).toEqual(['Wo?'])
      await choose(page, 'newConversation')
      site().answerTo = answering(de)
      resolve([words('Zu spät')])
      await ask(page, 'Und wann?')
      await page.locator('.card').waitFor()
      expect(await page.getByText('Zu spät').count()).toBe(0)
      expect(await page.locator('.question').count()).toBe(1)
    })

    it('does not show its answers in the next one either where their words are still under way', async () => {
      const { promise: isLoaded, resolve: load } = Promise.withResolvers<void>()
      site().answerTo = answering(ar)
      const page = await open(de)
      const asked = page.waitForRequest('**/chat/phrases/ar')
      await page.route('**/chat/phrases/ar', async (route) => {
        await isLoaded
        await route.continue()
      })
      await ask(page, 'أين؟')
      await asked
      await choose(page, 'newConversation')
      const loaded = page.waitForResponse('**/chat/phrases/ar')
      load()
      await loaded
      await ask(page, 'متى؟')
      await page.locator('.card').waitFor()
      expect(await page.locator('.question span[dir]').allTextContents()).toEqual(['متى؟'])
      expect(await page.locator('.card').count()).toBe(1)
    })

    it('because all of it was deleted leaves an empty page that says so', async () => {
      const page = await openTalking()
      site().deleteAll()
      await expect.poll(() => page.locator('#notice').textContent()).toBe(phrase(de, 'deleted'))
      expect(await turns(page)).toBe(0)
      expect(await stored(page)).toMatchObject({ written: [] })
      await ask(page, 'Und hier?')
      await page.locator('.card').waitFor()
      expect(await page.locator('#notice').textContent()).toBe('')
      expect(await page.locator('.question').count()).toBe(1)
    })

    it('while nobody looked begins anew when somebody does', async () => {
      const page = await openTalking()
      const address = page.url()
      await page.goto('about:blank')
      site().deleteAll()
      await page.goto(address)
      await expect.poll(() => page.locator('#notice').textContent()).toBe(phrase(de, 'deleted'))
      expect(await turns(page)).toBe(0)
    })
  })

  describe('in another language', () => {
    it('goes on, and Lotse is told of the choice without a word in the conversation', async () => {
      const page = await openTalking()
      await page.locator('#question').fill('Und wann?')
      await page.locator('#language').selectOption('ar')
      await page.getByRole('heading', { level: 1, name: phrase(ar, 'chatTitle') }).waitFor()
      expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
      expect(await page.title()).toBe(phrase(ar, 'chatTitle'))
      expect(await page.locator('#question').getAttribute('placeholder')).toBe(phrase(ar, 'questionPlaceholder'))
      expect(await page.locator('#imprint').getAttribute('href')).toContain('/musterstadt/ar/disclaimer')
      expect(await page.locator('#privacy').getAttribute('href')).toContain('/privacy/musterstadt?lang=ar')
      expect(await page.locator('[data-command="/human"]').textContent()).toBe(phrase(ar, 'commandHuman'))
      expect(await page.locator('.open-page').textContent()).toContain(phrase(ar, 'openPage'))
      expect(await page.locator('.answer-answered .text').first().getAttribute('lang')).toBe('de')
      await page.locator('#question').press('Enter')
      await page.locator('.card').nth(1).waitFor()
      expect(received()).toEqual(['Wo?', '/language ar', 'Und wann?'])
      expect(site().received.map(({ languageHint }) => languageHint)).toEqual(['de', expect.anything(), 'ar'])
      expect(await page.locator('.question').count()).toBe(2)
      await page.reload()
      await page.locator('.card').nth(1).waitFor()
      expect(await page.locator('html').getAttribute('lang')).toBe('ar')
      await ask(page, 'Und noch?')
      await page.locator('.card').nth(2).waitFor()
      expect(received().slice(3)).toEqual(['Und noch?'])
    })

    it('tells nothing before the first question, and then the choice first', async () => {
      const page = await open(de)
      await page.locator('#language').selectOption('ar')
      await page.getByRole('heading', { level: 1, name: phrase(ar, 'chatTitle') }).waitFor()
      expect(received()).toEqual([])
      await ask(page, 'أين؟')
      await page.locator('.card').waitFor()
      expect(received()).toEqual(['/language ar', 'أين؟'])
      expect(new Set(site().received.map(({ from }) => from.chat)).size).toBe(1)
      await choose(page, 'newConversation', ar)
      await ask(page, 'متى؟')
      await page.locator('.card').waitFor()
      expect(received().slice(2)).toEqual(['/language ar', 'متى؟'])
    })

    it('is not chosen by an address: then what is written tells', async () => {
      const page = await open(ar)
      await ask(page, 'Wo?')
      await page.locator('.card').waitFor()
      expect(received()).toEqual(['Wo?'])
      expect(site().received[0]?.languageHint).toBe('ar')
    })
  })

  it('begins with what the service says first, whatever was asked before that', async () => {
    site().answerTo = never
    const page = await open(de)
    await ask(page, 'Wo?')
    await expect.poll(received).toEqual(['Wo?'])
    site().say(welcome(de))
    await page.locator('.answer-remark').waitFor()
    site().say(words('Und das.'))
    await page.getByText('Und das.').waitFor()
    const [first, second, third] = await page.locator('.turn').allTextContents()
    expect(first).toContain(phrase(de, 'disclosure'))
    expect(second).toContain('Wo?')
    expect(third).toContain('Und das.')
    expect(await page.locator('.disclosure').isVisible()).toBe(false)
  })
})
