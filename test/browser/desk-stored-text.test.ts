import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Session } from '../../adapters/console/api.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import { attackDesk, attackedRegion, type AttackedDesk } from '../doubles/attacked-desk.ts'
import { attacks } from '../doubles/attacks.ts'
import { describeDesk } from '../services/desk-in-chromium.ts'

vi.setConfig({ testTimeout: 60_000 })

const musterstadt = 'musterstadt' as RegionSlug
const soon = { timeout: 20_000, interval: 50 }

/** Nobody compares what a field makes of line breaks, and of signs that it cannot hold. */
const squash = (text: string) => text.replace(/[\s\p{Cc}]+/gu, '')

describeDesk('what anybody wrote is text and nothing else, at the desk', (desk) => {
  let attacked: AttackedDesk
  let page: Page
  const wentElsewhere: string[] = []

  beforeAll(async () => {
    const { user } = await desk.ask<Session>(desk.admin(), 'session')
    attacked = await attackDesk({ pool: desk.lotse().app.pool, region: musterstadt, user: user.id })
  })

  async function open(path: string): Promise<void> {
    page = await desk.open('/icon.svg', desk.admin())
    await page.context().addInitScript(watch)
    page.context().on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(`${desk.lotse().address}/`) && !/^(data|blob):/.test(url)) wentElsewhere.push(url)
    })
    await page.goto(`${desk.lotse().address}/desk${path}`)
    await page.getByRole('navigation').first().waitFor()
  }

  /** What of it the page does not show, what became of it beside text, and where it led: nothing, all three. */
  async function seen(expected: readonly string[] = attacks) {
    const isMissing = async () => {
      const words = squash(await page.evaluate<string>(wordsOfPage))
      return expected.filter((text) => !words.includes(squash(text)))
    }
    await vi.waitUntil(async () => (await isMissing()).length === 0, soon).catch(() => undefined)
    const off = await page.evaluate<readonly string[]>(whatIsOff)
    return { missing: await isMissing(), off, wentElsewhere, at: new URL(page.url()).origin }
  }

  const asText = () => ({ missing: [], off: [], wentElsewhere: [], at: desk.lotse().address })

  it('in the list of conversations, whose last words they are', async () => {
    await open('/')
    await page.locator('a[data-conversation]').first().waitFor()
    // The list is drawn piece by piece.
    const patience = { timeout: 20_000 }
    await expect.poll(() => seen(attacks.map((text) => text.slice(0, 280))), patience).toEqual(asText())
    expect(await page.title()).toMatch(/^(\(\d+\) )?Gespräche – Lotse Beratung$/)
  })

  it.each([
    ['texts', 1],
    ['files', 2],
    ['replies', 5],
  ] as const)('in a thread, among %s', async (which, times) => {
    await open(`/c/${attacked[which]}`)
    await page.getByRole('group', { name: 'Verlauf' }).waitFor()
    expect(await seen()).toEqual(asText())
    const words = squash(await page.evaluate<string>(wordsOfPage))
    const least = attacks.filter((text) => words.split(squash(text)).length - 1 < times)
    expect(least).toEqual([])
  })

  it('in citations, pages to send, and what the search for a page finds', async () => {
    await open(`/c/${attacked.answers}`)
    await page.getByRole('button', { name: `${attacks.length} Quellen` }).click()
    expect(await seen()).toEqual(asText())
    await page.getByRole('button', { name: 'Seite anhängen', exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('searchbox').or(dialog.getByRole('textbox')).fill('Wohnung Schule Arzt Kita Deutsch')
    await dialog.getByRole('button').nth(1).waitFor()
    expect(await seen()).toEqual(asText())
  })

  it('in dialogs: to hand over, to end with a gap, and in names of colleagues', async () => {
    await open(`/c/${attacked.texts}`)
    await page.getByRole('group', { name: 'Verlauf' }).waitFor()
    await page.keyboard.press('a')
    await page.getByRole('dialog').waitFor()
    expect(await seen()).toEqual(asText())
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.keyboard.press('e')
    await page.getByRole('dialog').getByLabel('Das fehlt in den Inhalten').check()
    await page.getByRole('dialog').getByLabel('Frage').waitFor()
    expect(await seen()).toEqual(asText())
  })

  it('while one writes: canned texts, mentions and the draft', async () => {
    await open(`/c/${attacked.texts}`)
    await page.locator('#reply-text').pressSequentially('/')
    await page.getByRole('option').first().waitFor()
    expect(await seen()).toEqual(asText())
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Notiz', exact: true }).click()
    await page.keyboard.type('@')
    await page.getByRole('option').first().waitFor()
    expect(await seen()).toEqual(asText())
  })

  it.each(['/gaps', '/canned', '/account', '/admin/users', '/admin/settings', '/admin/channels'])(
    'at %s',
    async (path) => {
      await open(path)
      expect(await seen()).toEqual(asText())
    },
  )

  it('at /admin/dead-letters and /admin/syncs, as many as are shown', async () => {
    await open('/admin/dead-letters')
    expect(await seen(attacks.slice(0, 190))).toEqual(asText())
    await page.goto(`${desk.lotse().address}/desk/admin/syncs`)
    expect(await seen([attackedRegion])).toEqual(asText())
  })

  it('at /admin/audit, page after page', async () => {
    await open('/admin/audit')
    const more = page.getByRole('button', { name: 'Mehr laden' })
    const end = page.getByText('Das ist alles.')
    await page.getByRole('row').nth(1).waitFor()
    while (!(await end.isVisible())) {
      // The button goes with the last page, perhaps just before it is clicked.
      if (await more.isVisible()) await more.click({ timeout: 2_000 }).catch(() => undefined)
      await more.or(end).first().waitFor()
    }
    expect(await seen()).toEqual(asText())
  })

  it('in what a search finds, and in its filters', async () => {
    await open('/search?q=script')
    await page.locator('mark').first().waitFor()
    await page.getByRole('button', { name: 'Filter', exact: true }).click()
    expect(await seen(attacks.slice(0, 11).filter((text) => text.includes('script>')))).toEqual(asText())
  })

  it('in the notifications', async () => {
    await open('/account')
    await page
      .getByRole('button', { name: /^Hinweise/ })
      .locator('visible=true')
      .click()
    await page.getByRole('dialog', { name: 'Hinweise' }).getByRole('link').first().waitFor()
    expect(await seen([attackedRegion])).toEqual(asText())
  })

  it('in dialogs of the pages beside the conversations', async () => {
    await open('/canned')
    await page
      .getByRole('button', { name: /bearbeiten/i })
      .first()
      .click()
    await page.getByRole('dialog').waitFor()
    expect(await seen()).toEqual(asText())
    await page.goto(`${desk.lotse().address}/desk/admin/users`)
    await page.getByRole('button', { name: 'Sperren', exact: true }).first().click()
    await page.getByRole('dialog').or(page.getByRole('alertdialog')).waitFor()
    expect(await seen()).toEqual(asText())
    await page.goto(`${desk.lotse().address}/desk/gaps`)
    await page
      .getByRole('button', { name: /bearbeiten/i })
      .first()
      .click()
    await page.getByRole('dialog').waitFor()
    expect(await seen()).toEqual(asText())
  })

  describe('and in files', () => {
    it('holds no formula', async () => {
      await open('/account')
      const response = await page.request.get(`${desk.lotse().address}/api/desk/admin/audit.csv`)
      expect(response.headers()).toMatchObject({
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': expect.stringContaining('attachment') as string,
        'x-content-type-options': 'nosniff',
      })
      const fields = fieldsOf(await response.text())
      const known = new Set(fields.map(bare))
      expect(attacks.filter((text) => !known.has(bare(text)))).toEqual([])
      expect(fields.filter((field) => /^[\s\p{Cc}]*[=+\-@|%＝＋－＠]/u.test(field))).toEqual([])
    })
  })
})

/** Before anything of the page runs. */
const watch = `
  globalThis.wasViolated = []
  document.addEventListener('securitypolicyviolation', (event) =>
    globalThis.wasViolated.push(event.violatedDirective + ' ' + event.blockedURI))`

/** All words of the page, those in fields and in names that only screen readers say included. */
const wordsOfPage = `
  [document.title, document.body.textContent,
    ...[...document.querySelectorAll('input, textarea')].map((field) => field.value),
    ...[...document.querySelectorAll('[aria-label], [title], [alt]')].flatMap((one) =>
      ['aria-label', 'title', 'alt'].map((name) => one.getAttribute(name) ?? ''))].join('\\n')`

/** What only an attack could have brought there. */
const whatIsOff = `(() => {
  const known = new Set(KNOWN)
  const isOwn = (address) => new URL(address, location.href).origin === location.origin
  const off = [...globalThis.wasViolated]
  if ('__fired' in globalThis || '__fired' in Object.prototype) off.push('fired')
  if (Object.keys(Object.prototype).length > 0) off.push('prototype')
  for (const one of document.body.querySelectorAll('*')) {
    if (!known.has(one.localName)) off.push(one.localName)
    for (const { name, value } of one.attributes) {
      if (name.startsWith('on') || name === 'srcdoc' || name === 'contenteditable') off.push(name + '=' + value)
      if (name === 'style' && /url|import|expression/.test(value)) off.push(name + '=' + value)
      if (name === 'src' && !isOwn(value) && !value.startsWith('data:image/')) off.push(name + '=' + value)
      if (/^(href|xlink:href|action|formaction)$/.test(name) && !['http:', 'https:', 'tel:', 'mailto:'].includes(new URL(value, location.href).protocol)) off.push(name + '=' + value)
    }
    if (one.localName === 'a' && !isOwn(one.href) && (one.target !== '_blank' || !one.rel.includes('noopener'))) off.push(one.outerHTML)
  }
  for (const one of document.querySelectorAll('script, link')) if (!isOwn(one.src || one.href)) off.push(one.outerHTML)
  return off
})()`.replace(
  'KNOWN',
  JSON.stringify(
    `a audio b bdi br button circle code dd div dl dt ellipse fieldset form footer g h1 h2 h3
  header hr img input kbd label legend li line main mark nav ol optgroup option p path polygon polyline rect script section select
  small span strong svg table tbody td textarea tfoot th thead time title tr ul noscript aside article`.split(/\s+/),
  ),
)

/** Without what makes a text of it; the embedded database itself leaves out a byte order mark at the beginning. */
const bare = (field: string) => field.replace(/^['\uFEFF]/, '')

/** As spreadsheets read them. */
const fieldsOf = (csv: string): readonly string[] =>
  [...csv.matchAll(/"((?:[^"]|"")*)"(?:,|\r\n)/g)].map(([, field = '']) => field.replaceAll('""', '"'))
