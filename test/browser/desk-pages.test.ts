import { randomUUID } from 'node:crypto'
import { TOTP } from 'otpauth'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { ConversationView, Session, UserView } from '../../adapters/console/api.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import { words as ar } from '../../web/src/words/more/ar.ts'
import { words as de } from '../../web/src/words/more/de.ts'
import {
  describeDesk,
  desktop,
  isTooWide,
  phone,
  violations,
  type DeskInChromium,
} from '../services/desk-in-chromium.ts'

const musterstadt = 'musterstadt' as RegionSlug
const soon = { timeout: 20_000, interval: 50 }

const pages = [
  ['/search?q=Brief', (words: typeof de) => words.search.title],
  ['/gaps', (words: typeof de) => words.gaps.title],
  ['/canned', (words: typeof de) => words.canned.title],
  ['/account', (words: typeof de) => words.account.title],
  ['/admin/users', (words: typeof de) => words.admin.users],
  ['/admin/settings', (words: typeof de) => words.admin.settings],
  ['/admin/audit', (words: typeof de) => words.admin.audit],
  ['/admin/channels', (words: typeof de) => words.admin.channels],
  ['/admin/dead-letters', (words: typeof de) => words.admin.deadLetters],
  ['/admin/syncs', (words: typeof de) => words.admin.syncs],
] as const

describeDesk('the pages of the desk beside the conversations', (desk) => {
  it('find a conversation by a word in it, and keep what was looked for in the address', async () => {
    await conversationAbout(desk, 'Mein Vermieter verlangt eine Wohnungsgeberbestätigung.')
    const page = await desk.open('/search', desk.admin())
    await page.getByLabel(de.search.label).fill('wohnungsgeber')
    const mark = page.locator('mark')
    await expect.poll(() => mark.allInnerTexts(), soon).toEqual(['Wohnungsgeber'])
    await page.getByRole('button', { name: de.search.filters, exact: true }).click()
    await page.getByLabel(de.search.filter.state).selectOption('closed')
    await page.getByText(de.search.nothing).waitFor()
    expect(new URL(page.url()).search).toBe('?q=wohnungsgeber&state=closed')

    await page.getByRole('button', { name: /Stand: Abgeschlossen/ }).click()
    await page.keyboard.press('Escape')
    await mark.first().waitFor()
    await page.getByRole('heading', { level: 1 }).click()
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/desk\/c\//)
    await page.getByText('Wohnungsgeberbestätigung').first().waitFor()
  })

  it('keep canned texts, whose placeholders are put in by buttons, and give deleted ones back', async () => {
    const page = await desk.open('/canned', desk.admin())
    await page.getByRole('button', { name: de.canned.new }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(de.canned.shortcut).fill('Zeiten')
    await dialog.getByLabel(de.canned.name).fill('Öffnungszeiten')
    await dialog.getByLabel(de.canned.text).fill('Wir sind da:')
    await dialog.getByRole('button', { name: de.canned.placeholder.hours }).click()
    await page.keyboard.type('!')
    await dialog.getByText(de.canned.example.hours).waitFor()
    await dialog.getByRole('button', { name: de.common.save }).click()
    const entry = page.getByRole('listitem').filter({ hasText: '/zeiten' })
    await entry.getByText('Wir sind da: {hours}!').waitFor()

    await entry.getByRole('button', { name: new RegExp(de.canned.delete) }).click()
    await entry.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: de.common.undo }).click()
    await expect.poll(() => entry.getByText('Wir sind da: {hours}!').count(), soon).toBe(1)
  })

  it('tell editors what the pages lack, and take back what was called done', async () => {
    const { id } = await conversationAbout(desk, 'Wo ist die Kleiderkammer?')
    const gap = { question: 'Wo ist die Kleiderkammer?', draft: 'Hinter dem Bahnhof.', language: 'de' }
    await desk.ask(desk.admin(), `conversations/${id}/gap`, gap)
    const editor = await desk.invite('Redaktion', [{ role: 'editor', region: musterstadt }])
    const page = await desk.open('/gaps', editor)
    const entry = page.getByRole('listitem').filter({ hasText: gap.question })
    await entry.getByRole('button', { name: new RegExp(de.common.edit) }).click()
    await page.getByRole('dialog').getByLabel(de.gaps.draft).fill('Hinter dem Bahnhof, Gleis 9.')
    await page.getByRole('dialog').getByRole('button', { name: de.common.save }).click()
    await entry.getByText('Gleis 9').waitFor()

    await entry.getByRole('button', { name: de.gaps.markDone, exact: true }).click()
    await entry.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: de.common.undo }).click()
    await expect.poll(() => entry.getByText('Gleis 9').count(), soon).toBe(1)
  })

  it('say so where somebody has no rights', async () => {
    const counsellor = await desk.invite('Beratung', [{ role: 'counsellor', region: musterstadt }])
    const page = await desk.open('/admin/users', counsellor)
    await page.getByRole('heading', { level: 1, name: de.forbidden.title }).waitFor()
    expect(await page.getByRole('navigation').getByRole('link', { name: de.admin.title }).count()).toBe(0)
  })

  it('let somebody set up a second factor, which the next login asks for, and end other logins', async () => {
    const kim = await desk.invite('Kim', [{ role: 'counsellor', region: musterstadt }])
    const elsewhere = await desk.open('/account', kim)
    const page = await desk.open('/account', kim)
    await page.getByRole('button', { name: de.account.factorStart }).click()
    const form = page.locator('form').filter({ has: page.getByRole('button', { name: de.account.factorContinue }) })
    await form.getByLabel(de.account.current).fill(kim.password)
    await page.keyboard.press('Enter')
    await page.getByRole('img', { name: de.account.factorQr }).waitFor()
    const secret = (await page.locator('code').innerText()).replaceAll(' ', '')
    await page.getByLabel(de.account.factorCode).fill(new TOTP({ secret }).generate())
    await page.getByRole('button', { name: de.account.factorConfirm, exact: true }).click()
    await page.getByText(de.account.factorOn, { exact: true }).waitFor()

    const others = page.getByRole('button', { name: /Anmeldung auf .* beenden/ })
    for (let left = await others.count(); left > 0; left -= 1) {
      await others.first().click()
      await expect.poll(() => others.count(), soon).toBe(left - 1)
    }
    await elsewhere.reload()
    await expect.poll(() => elsewhere.getByRole('button', { name: 'Anmelden', exact: true }).count(), soon).toBe(1)
    await page.reload()
    await expect.poll(() => page.getByRole('heading', { name: de.account.title }).count(), soon).toBe(1)
  })

  it('speak the language and wear the colours that somebody chose, everywhere', async () => {
    const amal = await desk.invite('Amal', [{ role: 'counsellor', region: musterstadt }])
    const page = await desk.open('/account', amal)
    await page.getByLabel(de.account.theme).selectOption('dark')
    await expect.poll(() => page.locator('html').getAttribute('data-theme'), soon).toBe('dark')
    await page.getByLabel(de.account.language).selectOption('ar')
    await page.getByRole('heading', { level: 1, name: ar.account.title }).waitFor()
    const another = await desk.open('/account', amal, { viewport: phone })
    await another.getByRole('heading', { level: 1, name: ar.account.title }).waitFor()
    expect(await another.locator('html').getAttribute('dir')).toBe('rtl')
  })

  it('invite somebody by a link that is shown once, and let them be disabled', async () => {
    const page = await desk.open('/admin/users', desk.admin())
    await page.getByRole('button', { name: de.users.invite, exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(de.users.email).fill('neu@lotse.test')
    await dialog.getByLabel(de.users.name).fill('Neue Kraft')
    // Whoever does no more than name somebody invites a counsellor.
    await dialog.getByRole('button', { name: de.users.send }).click()
    const link = page.getByLabel(de.users.link)
    expect(await link.inputValue()).toMatch(/\/desk\/invitation\/\S{20,}$/)
    await page.getByRole('button', { name: de.common.close }).click()
    await link.waitFor({ state: 'detached' })

    const entry = page.getByRole('listitem').filter({ hasText: 'neu@lotse.test' })
    await entry.getByText('Beratung · Stadt Musterstadt').waitFor()
    await entry.getByRole('button', { name: de.users.disable, exact: true }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: de.users.disable }).click()
    await entry.getByText(de.users.disabled, { exact: true }).waitFor()
    const users = await desk.ask<readonly UserView[]>(desk.admin(), 'admin/users')
    expect(users.find(({ email }) => email === 'neu@lotse.test')?.isDisabled).toBe(true)
  })

  it('change a region’s hours, refuse what cannot be, and note who did it', async () => {
    const page = await desk.open('/admin/settings', desk.admin())
    const end = page.getByLabel('Montag, Zeit 1: bis')
    await end.fill('08:00')
    await page.getByText(de.hours.fault['ends-before-it-begins']).waitFor()
    expect(await page.getByRole('button', { name: de.common.save }).isDisabled()).toBe(true)
    await end.fill('12:30')
    await page.getByRole('button', { name: de.common.save }).click()
    await page.getByText(de.common.saved).waitFor()
    await page.reload()
    await expect.poll(() => end.inputValue(), soon).toBe('12:30')

    await page.getByRole('link', { name: de.admin.audit }).click()
    await page.getByText('settings.changed').first().waitFor()
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: de.audit.export }).click()
    expect((await download).suggestedFilename()).toBe('lotse-audit.csv')
  })

  it('ring the bell for whoever is mentioned, and lead to the conversation', async () => {
    const { id } = await conversationAbout(desk, 'Wer hilft bei Schulden?')
    const lea = await desk.invite('Lea', [{ role: 'counsellor', region: musterstadt }])
    const page = await desk.open('/canned', lea)
    const bell = page.getByRole('button', { name: /^Hinweise/ }).locator('visible=true')
    await bell.waitFor()
    const before = await bell.getAttribute('aria-label')
    const { user } = await desk.ask<Session>(lea, 'session')
    await desk.ask(desk.admin(), `conversations/${id}/notes`, { text: 'Bitte du, @Lea.', mentions: [user.id] })
    await expect.poll(() => bell.getAttribute('aria-label'), soon).not.toBe(before)
    await bell.click()
    const list = page.getByRole('dialog', { name: de.bell.title })
    expect(await violations(page)).toEqual([])
    await list.getByRole('link', { name: de.bell.kind.mentioned }).click()
    await page.waitForURL(`**/desk/c/${id}`)
    await expect.poll(() => bell.getAttribute('aria-label'), soon).toBe(before)
  })

  it('show all keys by ?, and give the focus back', async () => {
    const page = await desk.open('/canned', desk.admin())
    const find = page.getByRole('button', { name: de.canned.new })
    await find.focus()
    await page.keyboard.press('?')
    const help = page.getByRole('dialog', { name: de.help.title })
    await help.getByText(de.help.shortcut.takeOver).waitFor()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await help.waitFor({ state: 'detached' })
    expect(await find.evaluate((button) => button === button.ownerDocument.activeElement)).toBe(true)
  })

  it('show a push as a notification that says nothing of its own', async () => {
    const page = await desk.open('/canned', desk.admin(), { permissions: ['notifications'] })
    const message = { title: 'Jemand wartet', body: 'Musterstadt', url: '/desk/c/1', tag: 'waiting:1' }
    await deliverPush(page, JSON.stringify(message))
    await expect.poll(() => shownNotifications(page), soon).toEqual([message])
    await deliverPush(page, 'not JSON')
    await expect
      .poll(() => shownNotifications(page), soon)
      .toContainEqual({ title: 'Lotse', body: '', url: '/desk/', tag: 'lotse' })
  })

  it.each([
    ['de', 'light', desktop, 'ltr', de],
    ['ar', 'dark', phone, 'rtl', ar],
  ] as const)(
    'are fit for everybody in %s and %s',
    async (language, colorScheme, viewport, direction, words) => {
      await conversationAbout(desk, 'Ich verstehe einen Brief vom Jobcenter nicht.')
      await keepCannedText(desk, 'gruss')
      const page = await desk.open(`/search?lang=${language}`, desk.admin(), {
        viewport,
        colorScheme,
        locale: language,
      })
      for (const [path, titleIn] of pages) {
        await goWithin(page, path)
        await page.getByRole('heading', { level: 1, name: titleIn(words) }).waitFor()
        await page.locator('[aria-busy=true]').waitFor({ state: 'detached' })
        expect([path, await violations(page), await isTooWide(page)]).toEqual([path, [], false])
      }
      expect(await page.locator('html').getAttribute('dir')).toBe(direction)
    },
    60_000,
  )
})

/** As a link would, without loading the desk again. */
async function goWithin(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    const window = globalThis as unknown as BrowserWindow
    window.history.pushState(null, '', `/desk${to}`)
    window.dispatchEvent(new window.PopStateEvent('popstate'))
  }, path)
}

/** Somebody wrote this, and then wanted a person. */
async function conversationAbout(desk: DeskInChromium, text: string): Promise<ConversationView> {
  const newcomer = desk.newcomer()
  await newcomer.write(text)
  await newcomer.wantPerson()
  const find = async () => {
    const open = await desk.ask<readonly ConversationView[]>(desk.admin(), 'conversations')
    return open.find(({ lastWords }) => lastWords === text)
  }
  await expect.poll(find, soon).toBeDefined()
  const found = await find()
  if (found === undefined) throw new Error('The conversation is gone again.')
  return found
}

async function keepCannedText(desk: DeskInChromium, shortcut: string): Promise<void> {
  const text = {
    region: musterstadt,
    language: 'de',
    title: 'Gruß',
    text: 'Guten Tag!',
    shortcut: `${shortcut}-${randomUUID().slice(0, 8)}`,
  }
  await desk.ask(desk.admin(), 'canned-texts', text)
}

interface PushMessage {
  readonly title: string
  readonly body: string
  readonly url: string
  readonly tag: string
}

/** What the tests use of a browser's own objects. */
interface BrowserWindow {
  readonly history: { pushState(state: null, title: string, url: string): void }
  readonly PopStateEvent: new (kind: string) => Event
  dispatchEvent(event: Event): boolean
  readonly navigator: { readonly serviceWorker: ServiceWorkers }
  readonly trustedTypes: {
    createPolicy(
      name: string,
      rules: { createScriptURL(url: string): string },
    ): { createScriptURL(url: string): string }
  }
}

interface ServiceWorkers {
  getRegistration(scope: string): Promise<unknown>
  register(url: string, options: { readonly scope: string }): Promise<unknown>
  readonly ready: Promise<{ getNotifications(): Promise<readonly ShownNotification[]> }>
}

type ShownNotification = Omit<PushMessage, 'url'> & { readonly data: Pick<PushMessage, 'url'> }

/** As a push service would, which a test has none of. */
async function deliverPush(page: Page, data: string): Promise<void> {
  await page.evaluate(async () => {
    const { navigator: browser, trustedTypes } = globalThis as unknown as BrowserWindow
    if ((await browser.serviceWorker.getRegistration('/desk/')) === undefined) {
      const policy = trustedTypes.createPolicy('lotse-desk', { createScriptURL: (url) => url })
      await browser.serviceWorker.register(policy.createScriptURL('/desk/service-worker.js'), { scope: '/desk/' })
    }
    await browser.serviceWorker.ready
  })
  const devtools = await page.context().newCDPSession(page)
  const registration = new Promise<string>((resolve) => {
    devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [first] = registrations
      if (first !== undefined) resolve(first.registrationId)
    })
  })
  await devtools.send('ServiceWorker.enable')
  const origin = new URL(page.url()).origin
  await devtools.send('ServiceWorker.deliverPushMessage', { origin, registrationId: await registration, data })
  await devtools.detach()
}

async function shownNotifications(page: Page): Promise<readonly PushMessage[]> {
  return page.evaluate(async () => {
    const { navigator: browser } = globalThis as unknown as BrowserWindow
    const shown = await (await browser.serviceWorker.ready).getNotifications()
    return shown.map(({ title, body, tag, data }) => ({ title, body, url: data.url, tag }))
  })
}
