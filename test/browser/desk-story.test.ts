import type { Locator, Page } from 'playwright-core'
import { beforeAll, expect, it, vi } from 'vitest'
import type { ContentGapView, ConversationView, ThreadView } from '../../adapters/console/api.ts'
import { createDeskSettings } from '../../db/desk-settings.ts'
import { usualSettings } from '../../src/domain/desk-settings.ts'
import { languageTag } from '../../src/domain/language.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import { phrasesFor } from '../../src/phrases/languages.ts'
import { words as wordsAr } from '../../web/src/words/desk/ar.ts'
import { words as wordsDe } from '../../web/src/words/desk/de.ts'
import { describeDesk, phone, violations, type DeskAccount, type DeskInChromium } from '../services/desk-in-chromium.ts'

vi.setConfig({ testTimeout: 120_000 })

const musterstadt = 'musterstadt' as RegionSlug
const soon = { timeout: 30_000, interval: 50 }
const always = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day: day as 1, from: '00:00', to: '24:00' }))

/** Whoever asks for help, on whatever way. */
interface Person {
  write(text: string): Promise<void>
  /** The last that they were told has these words in it. */
  hears(words: string): Promise<void>
  tap(label: string): Promise<void>
}

/** From the question to the bot again: on the web in German, by Telegram in Arabic. */
const stories = [
  {
    language: 'de',
    asks: ['Wo kann ich Trompete lernen?', 'Wo verkauft man gebrauchte Trompeten?'],
    goesOn: 'Haben Sie auch eine Adresse?',
    begin: (desk: DeskInChromium) => onTheWeb(desk, 'de'),
  },
  {
    language: 'ar',
    asks: ['أين يمكنني تعلم العزف على آلة البوق؟', 'أين تباع آلات البوق الموسيقية المستعملة؟'],
    goesOn: 'هل لديكم عنوان؟',
    begin: (desk: DeskInChromium) => onTelegram(desk, 'ar'),
  },
] as const

describeDesk(
  'two counsellors and a newcomer',
  (desk) => {
    let anna: DeskAccount
    let amal: DeskAccount

    beforeAll(async () => {
      const roles = [{ role: 'counsellor', region: null }] as const
      anna = await desk.invite('Anna Berger', roles)
      amal = await desk.invite('Amal Haddad', roles)
      const settings = { ...usualSettings, hours: { weekly: always } }
      const { pool } = desk.lotse().app
      const { rows } = await pool.query<{ id: string }>('select id from desk_user where email = $1', [anna.email])
      await createDeskSettings(pool).keep(musterstadt, settings, (rows[0]?.id ?? '') as never, new Date())
    })

    it.each(stories)('live the whole story, from a question in $language to the bot again', async (story) => {
      // Both desks are in both stories: once is enough.
      const faults = async (page: Page) => (story.language === 'de' ? violations(page) : [])
      const phrases = phrasesFor(languageTag(story.language))
      const newcomer = await story.begin(desk)
      const onDesktop = await desk.open('/?lang=de', anna, { colorScheme: 'light' })
      const onPhone = await desk.open('/?lang=ar', amal, { viewport: phone, colorScheme: 'dark', locale: 'ar' })
      await onDesktop.getByText(wordsDe.list.nobodyWaits).first().waitFor()

      // Handed over by itself, and seen at both desks without a reload.
      const asked = await askInVain(newcomer, story.asks, desk)
      await newcomer.hears(beginningOf(phrases.handedOverNoAnswer))
      for (const page of [onDesktop, onPhone]) await entry(page, asked).waitFor()
      for (const page of [onDesktop, onPhone]) expect(await faults(page)).toEqual([])

      // Both at once: one wins, and the other reads who.
      for (const page of [onDesktop, onPhone]) await entry(page, asked).click()
      const take = [button(onDesktop, wordsDe.actions.takeOver), button(onPhone, wordsAr.actions.takeOver)]
      for (const one of take) await one.waitFor()
      for (const page of [onDesktop, onPhone]) expect(await faults(page)).toEqual([])
      await Promise.all(take.map((one) => one.evaluate(tapped)))
      const winner = await holder(desk)
      const [mine, other] =
        winner === anna.name
          ? [seat(onDesktop, wordsDe, anna), seat(onPhone, wordsAr, amal)]
          : [seat(onPhone, wordsAr, amal), seat(onDesktop, wordsDe, anna)]
      await replyField(mine.page).waitFor()
      await other.page.getByText(other.words.actions.heldBy.replace('{{name}}', winner)).waitFor()
      expect(await button(other.page, other.words.actions.takeOver).count()).toBe(0)
      await newcomer.hears(phrases.personAnswersNow)

      // A reply that is looked at in the newcomer's language before it goes, and what they write meanwhile.
      const greeting = `Guten Tag, ich frage nach. (${story.language})`
      const sent = await reply(mine, greeting)
      await newcomer.hears(sent)
      await newcomer.write(story.goesOn)
      for (const { page } of [mine, other]) await lines(page).getByText(story.goesOn).first().waitFor()

      // A note for the other, who is told of it elsewhere at the desk.
      await button(mine.page, mine.words.composer.note).click()
      await mine.page.keyboard.type(`Bitte @${other.account.name.slice(0, 4)}`)
      await mine.page.getByRole('option').first().waitFor()
      await mine.page.keyboard.press('Enter')
      await mine.page.keyboard.type('weiter.')
      await mine.page.keyboard.press('Control+Enter')
      await lines(other.page).getByText(`@${other.account.name}`, { exact: true }).waitFor()
      const kinds = async () =>
        (await desk.ask<readonly { readonly kind: string }[]>(other.account, 'notifications')).map(({ kind }) => kind)
      await expect.poll(kinds, soon).toContain('mentioned')

      // Handed on to the other, who ends it as something that the pages lack.
      await button(mine.page, mine.words.actions.menu).click()
      await mine.page.getByRole('menuitem', { name: mine.words.actions.transfer }).click()
      expect(await faults(mine.page)).toEqual([])
      await mine.page.getByRole('dialog').getByRole('button', { name: other.account.name }).click()
      await replyField(other.page).waitFor()
      await expect.poll(kinds, soon).toContain('assigned')
      await newcomer.hears(await reply(other, `Musikschule, Hafenstraße 7. (${story.language})`))
      await button(other.page, other.words.actions.resolve).click()
      const dialog = other.page.getByRole('dialog')
      await dialog.getByLabel(other.words.resolveDialog.isGap).check()
      await expect
        .poll(() => dialog.getByLabel(other.words.resolveDialog.gapDraft, { exact: true }).inputValue(), soon)
        .toContain('Hafenstraße 7')
      expect(await faults(other.page)).toEqual([])
      await dialog.getByRole('button', { name: other.words.actions.resolve, exact: true }).click()
      await dialog.waitFor({ state: 'detached' })
      const gaps = await desk.ask<readonly ContentGapView[]>(desk.admin(), 'content-gaps')
      const [{ draft } = { draft: '' }] = gaps
      expect(draft).toContain(`Musikschule, Hafenstraße 7. (${story.language})`)
      expect(draft).not.toContain(phrases.counsellorWrites)

      // It did not help: once more, to whoever had it last.
      desk.pass(1)
      await newcomer.hears(phrases.didPersonHelp)
      await newcomer.tap(`👎 ${phrases.no}`)
      await newcomer.hears(phrases.askAgainForPerson)
      await newcomer.tap(phrases.talkToPerson)
      await newcomer.hears(beginningOf(phrases.handedOverAgain))
      const suggested = async () => (await waitingOnes(desk)).map(({ suggestedTo }) => suggestedTo?.name)
      await expect.poll(suggested, soon).toEqual([other.account.name])

      // Taken over again, and handed back to the bot.
      const [{ id } = { id: '' }] = await waitingOnes(desk)
      await other.page.goto(`${new URL(other.page.url()).origin}/desk/c/${id}`)
      await button(other.page, other.words.actions.takeOver).click()
      await replyField(other.page).waitFor()
      await button(other.page, other.words.actions.menu).click()
      await other.page.getByRole('menuitem', { name: other.words.actions.handBack }).click()
      await other.page.getByText(other.words.actions.handedBack).waitFor()
      expect(await faults(other.page)).toEqual([])
      desk.pass(1)
      await newcomer.hears(phrases.machineAnswersAgain)
    })

    it('hands out what a newcomer sent as a file that is kept and never shown in place', async () => {
      const person = desk.telegram().bot.person({ languageCode: 'de' })
      const name = '"><script>__fired=1</script>.html\u202Efdp'
      const bytes = new TextEncoder().encode('%PDF-1.7 <script>parent.__fired=1</script>')
      person.write('/human')
      await expect.poll(async () => (await waitingOnes(desk)).length, soon).toBe(1)
      person.sendDocument(bytes, { mime_type: 'application/pdf', file_name: name })
      const [{ id } = { id: '' }] = await waitingOnes(desk)
      const files = async () =>
        (await desk.ask<ThreadView>(anna, `conversations/${id}`)).lines.flatMap((line) =>
          line.kind === 'newcomer' && line.said.kind === 'file' ? (line.said.file?.url ?? []) : [],
        )
      await expect.poll(async () => (await files()).length, soon).toBe(1)
      const page = await desk.open(`/c/${id}`, anna)
      const response = await page.request.get(`${desk.lotse().address}${(await files())[0]}`)
      expect(response.headers()).toMatchObject({
        'content-type': 'application/pdf',
        'content-security-policy': "sandbox; default-src 'none'",
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
      })
      expect(response.headers()['content-disposition']).toMatch(/^attachment; filename="?[\w-]*\.pdf"?$/)
      await lines(page).getByText('__fired=1').first().waitFor()
      expect(await page.evaluate("'__fired' in globalThis")).toBe(false)
    })
  },
  { hasModel: true, hasTelegram: true },
)

interface Seat {
  readonly page: Page
  readonly words: typeof wordsDe
  readonly account: DeskAccount
}

/** At once: whoever waits for the button to stand still comes too late for the race. */
const tapped = (one: { click(): void }) => one.click()

const seat = (page: Page, words: typeof wordsDe, account: DeskAccount): Seat => ({ page, words, account })

const entry = (page: Page, words: string): Locator => page.locator('a[data-conversation]', { hasText: words })
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true })
const replyField = (page: Page): Locator => page.locator('#reply-text')
const lines = (page: Page): Locator =>
  page.getByRole('group', { name: new RegExp(`${wordsDe.thread.lines}|${wordsAr.thread.lines}`) })

/** As far as nothing is filled in. */
const beginningOf = (phrase: string) => phrase.split('{')[0]?.trim() ?? phrase

const waitingOnes = async (desk: DeskInChromium) =>
  (await desk.ask<readonly ConversationView[]>(desk.admin(), 'conversations')).filter(
    ({ state }) => state === 'waiting',
  )

async function holder(desk: DeskInChromium): Promise<string> {
  const held = async () =>
    (await desk.ask<readonly ConversationView[]>(desk.admin(), 'conversations')).flatMap(({ heldBy }) => heldBy ?? [])
  await expect.poll(async () => (await held()).length, soon).toBe(1)
  return (await held())[0]?.name ?? ''
}

/** Until a person is asked for; the first question may only be put badly. */
async function askInVain(newcomer: Person, questions: readonly string[], desk: DeskInChromium): Promise<string> {
  for (const question of questions) {
    await newcomer.write(question)
    const has = await vi
      .waitUntil(async () => (await waitingOnes(desk)).length > 0, { timeout: 4_000, interval: 50 })
      .catch(() => false)
    if (has) return question
  }
  throw new Error('Nobody was asked for, though there was no answer.')
}

/** What arrives of it: a translation that was looked at, where the newcomer speaks another language. */
async function reply({ page, words }: Seat, text: string): Promise<string> {
  await replyField(page).fill(text)
  const preview = page.locator('#preview-text')
  const isTranslated = (await preview.count()) > 0
  if (isTranslated) await vi.waitUntil(async () => (await preview.inputValue()).includes(text), soon)
  const sent = isTranslated ? await preview.inputValue() : text
  await button(page, isTranslated ? words.composer.sendTranslation : words.composer.send).click()
  await expect.poll(() => replyField(page).inputValue(), soon).toBe('')
  return sent
}

async function onTheWeb(desk: DeskInChromium, language: string): Promise<Person> {
  const page = await desk.openChat(language, { viewport: phone })
  return {
    async write(text) {
      await page.locator('#question').fill(text)
      await page.keyboard.press('Enter')
    },
    async hears(words) {
      await page
        .getByText(words.split('\n')[0] ?? '')
        .last()
        .waitFor()
    },
    async tap(label) {
      await page.getByRole('button', { name: label, exact: true }).last().click()
    },
  }
}

async function onTelegram(desk: DeskInChromium, languageCode: string): Promise<Person> {
  const person = desk.telegram().bot.person({ languageCode })
  const texts = () => person.heard.map(({ text = '' }) => text)
  person.write('/start')
  await expect.poll(() => texts().length, soon).toBeGreaterThan(0)
  return {
    write: async (text) => void person.write(text),
    hears: async (words) => expect.poll(() => texts().slice(-3).join('\n'), soon).toContain(words),
    tap: async (label) => void person.tap(label),
  }
}
