/** The desk in Chromium, with the whole of Lotse behind it: built, served, logged in to, and looked at. */

import { execFile } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { AxeBuilder } from '@axe-core/playwright'
import {
  chromium,
  request,
  type APIRequestContext,
  type Browser,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe } from 'vitest'
import type { InvitedView, Session } from '../../adapters/console/api.ts'
import { readConfig } from '../../src/config.ts'
import { encodeAction } from '../../src/domain/action.ts'
import type { GrantedRole } from '../../src/domain/desk-user.ts'
import { createLog } from '../../src/log.ts'
import { start, type RunningLotse } from '../../src/main.ts'
import { addPerson, deskPassword } from '../doubles/desk-people.ts'
import { startModelService, type ModelService } from '../doubles/model-service/service.ts'
import { startTelegram, type TelegramDouble } from '../doubles/telegram.ts'
import { chromiumArguments, findChromium } from './chromium.ts'
import { createDataDir } from './filled-databases.ts'
import { freePort } from './process.ts'

export const phone = { width: 390, height: 844 }
export const desktop = { width: 1280, height: 900 }

/** Somebody who works at the desk. */
export interface DeskAccount {
  readonly email: string
  readonly name: string
  readonly password: string
}

/** Somebody who writes in the web chat. */
export interface Newcomer {
  write(text: string): Promise<void>
  /** Taps what asks for a person. */
  wantPerson(): Promise<void>
}

export interface DeskInChromium {
  readonly lotse: () => RunningLotse
  /** Administers every region and the installation. */
  readonly admin: () => DeskAccount
  /** Makes an account, with a password and these rights. */
  invite(name: string, roles: readonly GrantedRole[]): Promise<DeskAccount>
  /** Of the demo region. @param language German unless it says otherwise */
  newcomer(language?: string): Newcomer
  /** Asks the API as somebody does: `ask(admin, 'conversations')`; with a body it posts. */
  ask<Got>(who: DeskAccount, path: string, body?: object): Promise<Got>
  /** A page of its own, whose every complaint fails the test. @param path below /desk; @param who logged in already */
  open(path: string, who?: DeskAccount, options?: BrowserContextOptions): Promise<Page>
  /** The web chat of the demo region, as a newcomer sees it. */
  openChat(language: string, options?: BrowserContextOptions): Promise<Page>
  /** Where newcomers write from Telegram; only on a stage that has it. */
  telegram(): TelegramDouble
  /** Lotse's clock is so much further at once. */
  pass(minutes: number): void
}

export interface DeskStage {
  /** Whether a language model, or rather its double, translates and suggests. Default: none does. */
  readonly hasModel?: boolean
  /** Whether a bot on Telegram, or rather its double, is another way in. Default: none is. */
  readonly hasTelegram?: boolean
}

/** Where the machine has no Chromium, the suite is skipped and says so in its name. */
export function describeDesk(name: string, suite: (desk: DeskInChromium) => void, stage: DeskStage = {}): void {
  const found = findChromium()
  const reason = 'missing' in found ? ` (skipped: ${found.missing})` : ''
  describe.skipIf('missing' in found)(`${name} in Chromium${reason}`, () => {
    let browser: Browser
    let lotse: RunningLotse
    let model: ModelService | undefined
    let telegram: TelegramDouble | undefined
    let aheadMs = 0
    let dataDir: string | undefined
    let admin: DeskAccount
    let complaints: string[] = []
    const sessions = new Map<string, Promise<ApiSession>>()

    beforeAll(async () => {
      const executablePath = 'missing' in found ? '' : found.executablePath
      ;[browser, dataDir] = await Promise.all([
        chromium.launch({ executablePath, args: [...chromiumArguments] }),
        createDataDir('demo'),
        promisify(execFile)(process.execPath, [join(import.meta.dirname, '../../scripts/build-web.mjs')]),
      ])
      model = stage.hasModel === true ? await startModelService() : undefined
      telegram = stage.hasTelegram === true ? await startTelegram() : undefined
      const environment = { PORT: String(await freePort()), DATA_DIR: dataDir, SYNC_CRON: 'off' }
      const config = readConfig({ ...environment, ...(model && modelOf(model)), ...(telegram && botOf(telegram)) })
      const pace = { burst: { quietMs: 50, longestMs: 150 }, tendEveryMs: 200 }
      lotse = await start(config, 'all', createLog('silent'), { now: () => new Date(Date.now() + aheadMs), ...pace })
      await lotse.firstSync
      const { email, name } = await addPerson(lotse.app.people.users, { name: 'Admin', role: ['admin', 'operator'] })
      admin = { email, name, password: deskPassword }
    })
    afterAll(async () => {
      for (const session of sessions.values()) await (await session).request.dispose()
      await browser?.close()
      await lotse?.stop()
      await model?.close()
      await telegram?.close()
      if (dataDir !== undefined) await rm(dataDir, { recursive: true, force: true })
    })
    afterEach(async () => {
      await Promise.all(browser.contexts().map((context) => context.close()))
      if (complaints.length > 0) throw new Error(`The page complained: ${complaints.splice(0).join('\n')}`)
    })

    /** One login each: passwords take their time on purpose. */
    async function asks<Got>(who: DeskAccount, path: string, body?: object): Promise<Got> {
      const session = sessions.get(who.email) ?? beginApiSession(lotse.address, who)
      sessions.set(who.email, session)
      return answerOf(await session, path, body)
    }

    async function visit(address: string, options: BrowserContextOptions, who?: DeskAccount): Promise<Page> {
      const context = await browser.newContext({ viewport: desktop, reducedMotion: 'reduce', locale: 'de', ...options })
      if (who !== undefined) await logIn(context.request, lotse.address, who)
      const page = await context.newPage()
      listenForComplaints(page, complaints)
      await page.goto(lotse.address + address)
      return page
    }

    suite({
      lotse: () => lotse,
      admin: () => admin,
      invite: (colleague, roles) => accept(asks, { admin, name: colleague, roles }),
      ask: asks,
      newcomer: (language = 'de') => newcomerOf(lotse.address, language),
      open: (path, who, options = {}) => visit(`/desk${path}`, options, who),
      openChat: (language, options = {}) => visit(`/chat/musterstadt?lang=${language}`, options),
      telegram() {
        if (telegram === undefined) throw new Error('This stage has no Telegram: give it hasTelegram.')
        return telegram
      },
      pass: (minutes) => void (aheadMs += minutes * 60_000),
    })
  })
}

const modelOf = ({ baseUrl, key }: ModelService) => ({
  OPENAI_BASE_URL: baseUrl,
  OPENAI_API_KEY: key,
  CHAT_MODEL: 'double',
})

const botOf = ({ apiRoot, bot }: TelegramDouble) => ({
  TELEGRAM_API_ROOT: apiRoot,
  TELEGRAM_BOT_TOKEN: bot.token,
  TELEGRAM_REGION: 'musterstadt',
})

function listenForComplaints(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`))
  page.on('console', (message) => {
    const isOfTheTest = message.text().startsWith('Failed to load resource')
    if (message.type() === 'error' && !isOfTheTest) complaints.push(message.text())
  })
}

async function logIn(context: APIRequestContext, address: string, { email, password }: DeskAccount): Promise<Session> {
  const headers = { origin: address, 'content-type': 'application/json' }
  const response = await context.post(`${address}/api/desk/login`, { data: { email, password }, headers })
  if (!response.ok()) throw new Error(`The login answered ${response.status()}: ${await response.text()}`)
  return (await response.json()) as Session
}

interface ApiSession {
  readonly request: APIRequestContext
  readonly address: string
  readonly csrfToken: string
}

async function beginApiSession(address: string, who: DeskAccount): Promise<ApiSession> {
  const context = await request.newContext()
  const { csrfToken } = await logIn(context, address, who)
  return { request: context, address, csrfToken }
}

async function answerOf<Got>(session: ApiSession, path: string, data: object | undefined): Promise<Got> {
  const url = `${session.address}/api/desk/${path}`
  const headers = { origin: session.address, 'x-csrf-token': session.csrfToken }
  const response = await (data === undefined
    ? session.request.get(url)
    : session.request.post(url, { data, headers: { ...headers, 'content-type': 'application/json' } }))
  if (!response.ok()) throw new Error(`${path} answered ${response.status()}: ${await response.text()}`)
  return (await response.json()) as Got
}

/** Invites somebody as the admin does, and accepts it as they do. */
async function accept(
  ask: DeskInChromium['ask'],
  {
    admin,
    name,
    roles,
  }: { readonly admin: DeskAccount; readonly name: string; readonly roles: readonly GrantedRole[] },
): Promise<DeskAccount> {
  const email = `${randomUUID()}@lotse.test`
  const password = randomBytes(12).toString('base64url')
  const { link } = await ask<InvitedView>(admin, 'admin/users', { email, name, roles })
  if (link === null) throw new Error('The link went by mail, which a test has none of.')
  const { origin, pathname } = new URL(link)
  const response = await fetch(`${origin}/api/desk/invitations/${pathname.split('/').at(-1)}`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify({ name, password }),
  })
  if (!response.ok) throw new Error(`The invitation answered ${response.status}: ${await response.text()}`)
  return { email, name, password }
}

function newcomerOf(address: string, language: string): Newcomer {
  const conversation = randomUUID()
  const post = async (content: object) => {
    const body = JSON.stringify({ region: 'musterstadt', conversation, id: randomUUID(), language, content })
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(`${address}/api/v1/chat/messages`, { method: 'POST', headers, body })
    if (!response.ok) throw new Error(`The chat answered ${response.status}: ${await response.text()}`)
  }
  return {
    write: (text) => post({ kind: 'text', text }),
    wantPerson: () => post({ kind: 'button', data: encodeAction({ kind: 'want-person' }), messageId: null }),
  }
}

/** What axe finds fault with, a line for each element. */
export async function violations(page: Page): Promise<readonly string[]> {
  // In the page itself, which has no frames, and without collecting what is in order: a third of the time.
  const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode()
  const results = await builder.analyze()
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
  )
}

/** Whether the page can be scrolled sideways, which on a phone means that something is cut off. */
export async function isTooWide(page: Page): Promise<boolean> {
  return page.locator('html').evaluate((html) => {
    const wide = [html, ...html.querySelectorAll('main')]
    return wide.some((element) => element.scrollWidth > element.clientWidth)
  })
}
