import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import {
  describeDesk,
  isTooWide,
  phone,
  violations,
  type DeskAccount,
  type DeskInChromium,
} from '../services/desk-in-chromium.ts'

vi.setConfig({ testTimeout: 90_000 })
describeDesk(
  'counsellors and their conversations',
  (desk) => {
    let anna: DeskAccount
    let kim: DeskAccount

    beforeAll(async () => {
      const roles = [{ role: 'counsellor', region: null }] as const
      anna = await desk.invite('Anna Berger', roles)
      kim = await desk.invite('Kim Sommer', roles)
    })

    it('lets nobody in with a wrong password, says so, and goes on to the page that was asked for', async () => {
      const page = await desk.open('/search')
      await page.getByLabel('E-Mail-Adresse').fill(anna.email)
      await page.locator('input[name=password]').fill('not this one')
      await page.keyboard.press('Enter')
      await page.getByText('E-Mail-Adresse oder Passwort stimmt nicht.').waitFor()
      expect(await violations(page)).toEqual([])
      await page.locator('input[name=password]').fill(anna.password)
      await page.keyboard.press('Enter')
      await page.getByRole('navigation').waitFor()
      expect(new URL(page.url()).pathname).toBe('/desk/search')
    })

    it('goes from the list to taking over, a translated reply, the end, and back again', async () => {
      const newcomer = await waiting(desk, 'uk', 'Мені потрібна допомога зі школою')
      const page = await desk.open('/', anna)
      await entry(page, 'Мені потрібна').click()
      await button(page, 'Übernehmen').click()
      await replyField(page).fill('Guten Tag, ich bin da.')
      const preview = page.locator('#preview-text')
      await expect.poll(() => preview.inputValue(), soon).toBe('«uk: Guten Tag, ich bin da.»')
      await preview.fill('Добрий день, я тут.')
      await page.getByText('Von Ihnen geändert').waitFor()
      await button(page, 'Übersetzung senden').click()
      await page.getByText('Добрий день, я тут.').first().waitFor()
      await page.getByText('Guten Tag, ich bin da.').first().waitFor()
      await page.getByText('«de: Мені потрібна допомога зі школою»').first().waitFor()
      expect(await replyField(page).inputValue()).toBe('')

      await newcomer.write('Дякую!')
      await page.getByRole('list').getByText('Дякую!').first().waitFor()
      await button(page, 'Abschließen').click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('Das fehlt in den Inhalten').check()
      expect(await dialog.getByLabel('Frage').inputValue()).toContain('Мені потрібна')
      expect(await dialog.getByLabel('Entwurf für die Seite').inputValue()).toContain('ich bin da.')
      await dialog.getByRole('button', { name: 'Abschließen' }).click()
      await button(page, 'Rückgängig').click()
      await page.getByText('Rückgängig gemacht.').waitFor()
      await replyField(page).waitFor()
    })

    it('does not send what nobody has seen translated', async () => {
      await waiting(desk, 'uk', 'Питання про житло')
      const page = await openOwn(desk, anna, 'Питання про житло')
      await replyField(page).fill('Sofort')
      await page.keyboard.press('Control+Enter')
      await page.locator('#preview-text:focus').waitFor()
      expect(await page.locator('#preview-text').inputValue()).toBe('«uk: Sofort»')
      expect(await replyField(page).inputValue()).toBe('Sofort')
      await page.keyboard.press('Control+Enter')
      await expect.poll(() => replyField(page).inputValue(), soon).toBe('')
    })

    it('keeps an unsent reply through a reload at once, and through the loss of the browser after a pause', async () => {
      await waiting(desk, 'de', 'Frage zum Entwurf')
      const page = await openOwn(desk, anna, 'Frage zum Entwurf')
      await replyField(page).fill('Halb geschrieben')
      await page.reload()
      await expect.poll(() => replyField(page).inputValue(), soon).toBe('Halb geschrieben')
      await replyField(page).fill('Fast fertig geschrieben')
      await page.getByText('Entwurf gespeichert', { exact: true }).waitFor()
      const other = await desk.open(new URL(page.url()).pathname.replace('/desk', ''), anna)
      await expect.poll(() => replyField(other).inputValue(), soon).toBe('Fast fertig geschrieben')
    })

    it('says who was faster, and who is there', async () => {
      await waiting(desk, 'de', 'Wer ist schneller?')
      const [annas, kims] = await Promise.all([desk.open('/', anna), desk.open('/', kim)])
      for (const page of [annas, kims]) await entry(page, 'Wer ist schneller?').click()
      await annas.locator('header').getByLabel('Kim Sommer schaut mit').waitFor()
      await button(annas, 'Übernehmen').click()
      await kims.getByText('Anna Berger führt dieses Gespräch.').waitFor()
      expect(await button(kims, 'Übernehmen').count()).toBe(0)
      await replyField(annas).pressSequentially('Ich')
      await kims.getByText('Anna Berger schreibt gerade').waitFor()
      await button(kims, 'Notiz').click()
      await kims.keyboard.type('Bitte @ann')
      await kims.keyboard.press('Enter')
      await kims.keyboard.type('schau.')
      await kims.keyboard.press('Control+Enter')
      await annas.getByText('Notiz von Kim Sommer').waitFor()
      await annas.getByText('@Anna Berger', { exact: true }).waitFor()
    })

    it('can be walked by keyboard alone', async () => {
      await waiting(desk, 'de', 'Nur mit Tasten')
      const page = await desk.open('/', anna)
      const link = entry(page, 'Nur mit Tasten')
      await link.waitFor()
      await walkTo(page, link, 'j')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { level: 1, name: 'Deutsch' }).waitFor()
      await page.keyboard.press('t')
      await page.locator('#reply-text:focus').waitFor()
      await page.keyboard.type('Mit Tasten geantwortet')
      await page.keyboard.press('Control+Enter')
      await page.getByText('Mit Tasten geantwortet').first().waitFor()
      await page.keyboard.press('Escape')
      await page.keyboard.press('n')
      await page.locator('#note-text:focus').waitFor()
      await page.keyboard.press('Escape')
      await page.keyboard.press('e')
      const dialog = page.getByRole('dialog')
      await dialog.waitFor()
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await button(page, 'Rückgängig').waitFor()
      await link.waitFor({ state: 'detached' })
      expect(new URL(page.url()).pathname).toBe('/desk')
    })

    it('goes on where it was when a login has ended', async () => {
      await waiting(desk, 'de', 'Die Anmeldung endet')
      const page = await openOwn(desk, anna, 'Die Anmeldung endet')
      await replyField(page).fill('Nicht verlieren')
      await page.context().clearCookies()
      await page.keyboard.press('Control+Enter')
      await page.getByText('Ihre Anmeldung ist abgelaufen.').waitFor()
      expect(await page.getByText('Die Anmeldung endet').first().isVisible()).toBe(false)
      await page.locator('input[name=password]').fill(anna.password)
      await page.keyboard.press('Enter')
      await expect.poll(() => replyField(page).inputValue(), soon).toBe('Nicht verlieren')
      await button(page, 'Senden').click()
      await expect.poll(() => replyField(page).inputValue(), soon).toBe('')
    })

    it('shows hostile texts as text in list, thread, notes and tags, and runs nothing', async () => {
      const newcomer = desk.newcomer('de')
      for (const text of hostileTexts) await newcomer.write(text)
      await newcomer.wantPerson()
      const page = await desk.open('/', anna)
      await entry(page, hostileTexts.at(-1) ?? '').click()
      await button(page, 'Übernehmen').click()
      await page.getByRole('switch', { name: 'Übersetzen' }).uncheck()
      for (const text of hostileTexts.slice(0, 3)) {
        await replyField(page).fill(text)
        await page.keyboard.press('Control+Enter')
        await expect.poll(() => replyField(page).inputValue(), soon).toBe('')
      }
      await button(page, 'Schlagwort hinzufügen').click()
      await page.keyboard.type('<img src=x onerror=fired=1>')
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: 'Schlagwort „<img' }).waitFor()
      await button(page, 'Notiz').click()
      await page.keyboard.type('<script>globalThis.fired = 1</script>')
      await page.keyboard.press('Control+Enter')
      await page.getByText('Notiz von Anna Berger').waitFor()
      const lines = page.getByRole('group', { name: 'Verlauf' })
      for (const text of hostileTexts) expect(await lines.innerText()).toContain(text)
      expect(await page.locator('main :is(script, iframe, object, embed, math, style, base, link, meta)').count()).toBe(
        0,
      )
      expect(await lines.locator('img').count()).toBe(0)
      const protocols = await lines
        .locator('a')
        .evaluateAll((anchors) => anchors.map((one) => new URL(one.href).protocol))
      expect(protocols.filter((protocol) => !['https:', 'http:'].includes(protocol))).toEqual([])
      expect(await page.evaluate(() => 'fired' in globalThis)).toBe(false)
    })

    describe('whatever the light, the direction and the window', () => {
      it.each(['light', 'dark'] as const)('has nothing that axe finds fault with, in %s', async (colorScheme) => {
        await waiting(desk, 'ar', `أحتاج إلى مساعدة ${colorScheme}`)
        const page = await desk.open('/', anna, { colorScheme })
        await entry(page, `أحتاج إلى مساعدة ${colorScheme}`).click()
        await button(page, 'Übernehmen').waitFor()
        expect(await violations(page)).toEqual([])
        await button(page, 'Übernehmen').click()
        await replyField(page).fill('Guten Tag')
        await expect.poll(() => page.locator('#preview-text').inputValue(), soon).toContain('«ar:')
        await page.getByRole('button', { name: 'Filter' }).click()
        // Away from what would show a tooltip.
        await page.mouse.move(2, 2)
        expect(await violations(page)).toEqual([])
        for (const key of ['e', 's', 'a']) {
          await replyField(page).press('Escape')
          await page.keyboard.press(key)
          await page.getByRole('dialog').waitFor()
          expect(await violations(page)).toEqual([])
          await page.keyboard.press('Escape')
          await page.getByRole('dialog').waitFor({ state: 'detached' })
        }
      })

      it('fits on a phone in Arabic, from right to left, one half at a time', async () => {
        await waiting(desk, 'de', 'Donaudampfschifffahrtsgesellschaft'.repeat(4))
        const page = await desk.open('/?lang=ar', kim, { viewport: phone, locale: 'ar' })
        await entry(page, 'Donaudampf').waitFor()
        expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
        expect(await isTooWide(page)).toBe(false)
        expect(await violations(page)).toEqual([])
        await entry(page, 'Donaudampf').click()
        await button(page, 'تولّي المحادثة').click()
        await replyField(page).waitFor()
        expect(await entry(page, 'Donaudampf').isVisible()).toBe(false)
        expect(await isTooWide(page)).toBe(false)
        expect(await violations(page)).toEqual([])
        await page.getByRole('link', { name: 'كل المحادثات' }).click()
        await page.getByRole('heading', { name: 'المحادثات' }).waitFor()
      })

      it('has nothing to tap that is smaller than 24 pixels, links in text aside', async () => {
        await waiting(desk, 'de', 'Klein')
        const page = await openOwn(desk, kim, 'Klein')
        const small = await page
          .locator('main :is(button, [role=button], input[type=checkbox]):visible')
          .evaluateAll((targets) =>
            targets
              .filter((target) => target.closest('p, li > div > a') === null)
              .map((target) => [target.outerHTML.slice(0, 120), target.getBoundingClientRect()] as const)
              .filter(([, { width, height }]) => width < 24 || height < 24)
              .map(([html]) => html),
          )
        expect(small).toEqual([])
      })
    })
  },
  { hasModel: true },
)

const entry = (page: Page, words: string): Locator =>
  page.locator('a[data-conversation]', { hasText: words.slice(0, 60) })
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true })
/** The machine that runs this may be busy with other tests. */
const soon = { timeout: 15_000, interval: 40 }

const replyField = (page: Page): Locator => page.locator('#reply-text')

/** A newcomer who wrote that and then asked for a person. */
async function waiting(desk: DeskInChromium, language: string, words: string) {
  const newcomer = desk.newcomer(language)
  await newcomer.wantPerson()
  await newcomer.write(words)
  return newcomer
}

/** A conversation that was taken over just now. */
async function openOwn(desk: DeskInChromium, who: DeskAccount, words: string): Promise<Page> {
  const page = await desk.open('/', who)
  await entry(page, words).click()
  await button(page, 'Übernehmen').click()
  await replyField(page).waitFor()
  return page
}

async function walkTo(page: Page, target: Locator, key: string): Promise<void> {
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press(key)
    if (await target.evaluate((one) => one === one.ownerDocument.activeElement)) return
  }
  throw new Error('The keyboard does not get there.')
}

const hostileTexts = [
  '<script>globalThis.fired = 1</script>',
  '<img src=x onerror="globalThis.fired = 1">',
  '"><svg onload=globalThis.fired=1>',
  'javascript:globalThis.fired=1',
  'data:text/html,<script>parent.fired=1</script>',
  '</textarea><style>*{display:none}</style><iframe srcdoc="<script>parent.fired=1</script>">',
  '{{constructor.constructor("globalThis.fired=1")()}}${globalThis.fired=1}$&$1',
  '<math><mtext><base href="https://evil.example/"><form action="https://evil.example/"><button>',
]
