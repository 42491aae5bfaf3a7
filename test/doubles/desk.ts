/** The desk's work over conversations in memory, and its API for whoever a test says is logged in. */

import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { onTestFinished } from 'vitest'
import { consoleRouter } from '../../adapters/console/console-router.ts'
import type { Route } from '../../adapters/console/route.ts'
import { errorHandler, HttpRefusal, notFound } from '../../adapters/http/errors.ts'
import { workRoutes, type WorkDeps } from '../../adapters/console/work-routes.ts'
import { languageDetector } from '../../src/answer/detect-language.ts'
import type { AuditNote } from '../../src/domain/audit.ts'
import type { AccountKey, AccountState } from '../../src/domain/channel.ts'
import { usualSettings, type DeskSettings } from '../../src/domain/desk-settings.ts'
import { usualProfile, type DeskUser } from '../../src/domain/desk-user.ts'
import type { CannedText, ContentGap, DraftReply } from '../../src/domain/desk-work.ts'
import type { DeadLetter } from '../../src/domain/outbox.ts'
import type { PersonId } from '../../src/domain/person.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import { createReadingLog } from '../../src/escalation/reading-log.ts'
import { createLog } from '../../src/log.ts'
import { createVault } from '../../src/privacy/redact.ts'
import { lane, threadsInMemory, type ThreadsInMemory } from './threads-in-memory.ts'
import { anna, aRegion, aUser, dorf, eva, musterstadt } from './threads.ts'

export interface DeskDouble extends ThreadsInMemory {
  readonly deps: WorkDeps
  readonly letters: DeadLetter[]
  readonly accounts: (AccountKey & { readonly state: AccountState })[]
  readonly gaps: ContentGap[]
  readonly cannedTexts: CannedText[]
  readonly settings: Map<RegionSlug, DeskSettings>
  readonly drafts: Map<string, DraftReply>
  readonly deeds: AuditNote[]
  /** Lanes that were woken. */
  readonly woken: PersonId[]
}

/** An evening in July: nobody is in their office. */
export const evening = new Date('2026-07-01T19:00:00Z')

export const served = [aRegion(musterstadt, 'Musterstadt'), aRegion(dorf, 'Dorf im Kreis')]

export function deskDouble(changes: Partial<WorkDeps> = {}): DeskDouble {
  const memory = threadsInMemory()
  const kept = {
    letters: [] as DeadLetter[],
    accounts: [] as DeskDouble['accounts'],
    gaps: [] as ContentGap[],
    cannedTexts: [] as CannedText[],
    settings: new Map<RegionSlug, DeskSettings>(),
    drafts: new Map<string, DraftReply>(),
    deeds: [] as AuditNote[],
    woken: [] as PersonId[],
  }
  const audit = { note: async (deed: AuditNote) => void kept.deeds.push(deed) }
  const now = changes.now ?? (() => evening)
  const deps: WorkDeps = {
    ...memory,
    ...stores(kept, memory),
    audit,
    reading: createReadingLog(audit, now),
    attachments: new Map(),
    channels: new Map(),
    translator: undefined,
    suggester: undefined,
    detector: languageDetector,
    recogniser: { recognise: () => ({ kind: 'question' }) },
    retriever: { retrieve: async () => ({ pages: [], confidence: 0, scope: 'best-page', weights: new Map() }) },
    contents: { translationOf: async () => undefined, page: async () => undefined },
    pageUrl: (path) => `https://integreat.example${path}`,
    search: { find: async () => [] },
    editions: { of: async () => [] },
    startSync: () => undefined,
    waker: { wake: (woke) => void kept.woken.push(woke) },
    openVault: createVault,
    newId: () => '00000000-0000-4000-8000-0000000000ff',
    now,
    ...changes,
  }
  return { ...memory, ...kept, deps }
}

type Kept = Omit<DeskDouble, keyof ThreadsInMemory | 'deps'>

function stores(
  { letters, accounts, gaps, cannedTexts, settings, drafts }: Kept,
  { threads }: ThreadsInMemory,
): Pick<WorkDeps, 'outbox' | 'accounts' | 'gaps' | 'cannedTexts' | 'settings' | 'notes' | 'colleagues'> {
  const isThere = (id: string, regions: readonly RegionSlug[]) =>
    threads.some((one) => one.id === id && regions.includes(one.region))
  return {
    outbox: {
      deadLetters: async () => letters,
      resend: async (id) => {
        const position = letters.findIndex((letter) => letter.id === id)
        return letters.splice(position, position < 0 ? 0 : 1).length === 1 ? lane : undefined
      },
    },
    accounts: { all: async () => accounts },
    gaps: {
      add: async (gap) => void gaps.push(gap),
      all: async (regions, state) =>
        gaps.filter((gap) => regions.includes(gap.region) && (state === undefined || gap.state === state)),
      change: async (id, { state }, regions) => {
        const position = gaps.findIndex((gap) => gap.id === id && regions.includes(gap.region))
        const before = gaps[position]
        return before && (gaps[position] = { ...before, ...(state && { state }) })
      },
    },
    cannedTexts: {
      all: async (regions) => cannedTexts.filter(({ region }) => regions.includes(region)),
      add: async (text) => {
        const isTaken = cannedTexts.some(({ region, shortcut }) => region === text.region && shortcut === text.shortcut)
        if (!isTaken) cannedTexts.push(text)
        return isTaken ? 'taken' : 'kept'
      },
      change: async (text, regions) => {
        const position = cannedTexts.findIndex(({ id, region }) => id === text.id && regions.includes(region))
        if (position >= 0) cannedTexts[position] = text
        return position < 0 ? 'unknown' : 'kept'
      },
      remove: async (id, regions) => {
        const position = cannedTexts.findIndex((text) => text.id === id && regions.includes(text.region))
        return position < 0 ? undefined : cannedTexts.splice(position, 1)[0]?.region
      },
    },
    settings: {
      of: async (region) => settings.get(region) ?? usualSettings,
      keep: async (region, changed) => void settings.set(region, changed),
    },
    notes: {
      setTopic: async (id, _topic, regions) => isThere(id, regions),
      setTags: async (id, tags, regions) => {
        const position = threads.findIndex((one) => one.id === id)
        const thread = threads[position]
        if (thread !== undefined && isThere(id, regions)) threads[position] = { ...thread, tags }
        return isThere(id, regions)
      },
      add: async (id, { text, now: at }, regions) =>
        isThere(id, regions)
          ? { id: '00000000-0000-4000-8000-00000000000b', author: anna, text, mentions: [], at }
          : undefined,
      draft: async (id, user) => drafts.get(`${id} ${user}`) ?? null,
      keepDraft: async (id, { user, text, translation }, regions) => {
        if (text === '') drafts.delete(`${id} ${user}`)
        else if (isThere(id, regions)) drafts.set(`${id} ${user}`, { text, translation })
        return isThere(id, regions)
      },
    },
    colleagues: { of: async () => [anna, eva].map((one) => ({ ...one, open: 0, profile: usualProfile })) },
  }
}

/** As a browser asks it: `{status, json, headers}`. */
export interface DeskApi {
  get(path: string): Promise<ApiAnswer>
  send(method: string, path: string, body?: unknown): Promise<ApiAnswer>
  post(path: string, body?: unknown): Promise<ApiAnswer>
  /** From now on somebody else asks. */
  logIn(user: DeskUser): void
  /** Nobody is logged in any more. */
  logOut(): void
}

interface ApiAnswer {
  readonly status: number
  readonly headers: Headers
  readonly json: unknown
  readonly bytes: Buffer
}

async function openApi(routes: readonly Route[]): Promise<DeskApi> {
  let user: DeskUser | undefined = aUser()
  const app = express()
  const sessions = {
    guard: (_request: unknown, _response: unknown, next: () => void) => {
      if (user === undefined) throw new HttpRefusal(401, 'not-logged-in', 'Log in first.')
      next()
    },
    of: () => ({ user }),
    seen: async () => undefined,
  } as unknown as Parameters<typeof consoleRouter>[0]['sessions']
  const regions = async () => served
  const slugs = served.map(({ slug }) => slug)
  app.use(consoleRouter({ routes, entrances: [], sessions, publicUrl: 'http://lotse.example', served: slugs, regions }))
  app.use(notFound, errorHandler(createLog('silent')))
  const server = app.listen(0, '127.0.0.1')
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  await once(server, 'listening')
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  async function send(method: string, path: string, body: unknown = {}): Promise<ApiAnswer> {
    const headers = { origin: address, 'content-type': 'application/json' }
    const response = await fetch(address + path, {
      method,
      headers,
      body: method === 'GET' ? null : JSON.stringify(body),
    })
    const bytes = Buffer.from(await response.arrayBuffer())
    const isJson = response.headers.get('content-type')?.includes('json') === true
    const json: unknown = isJson ? JSON.parse(bytes.toString()) : undefined
    return { status: response.status, headers: response.headers, json, bytes }
  }
  return {
    send,
    get: (path) => send('GET', path),
    post: (path, body) => send('POST', path, body),
    logIn: (one) => {
      user = one
    },
    logOut: () => {
      user = undefined
    },
  }
}

/** The desk's API over conversations in memory. */
export async function openDesk(changes: Partial<WorkDeps> = {}): Promise<{ double: DeskDouble; api: DeskApi }> {
  const double = deskDouble(changes)
  return { double, api: await openApi(workRoutes(double.deps)) }
}
