/** A desk over conversations in memory, which a test fills and looks into. */

import express, { type Express } from 'express'
import { createDeskRouter, type DeskDeps } from '../../adapters/http/desk/desk-router.ts'
import { errorHandler, notFound } from '../../adapters/http/errors.ts'
import { languageDetector } from '../../src/answer/detect-language.ts'
import type { AccountKey, AccountState } from '../../src/domain/channel.ts'
import { languageTag } from '../../src/domain/language.ts'
import type { ConversationId, PersonId } from '../../src/domain/person.ts'
import type { Region, RegionSlug } from '../../src/domain/region.ts'
import { createLog } from '../../src/log.ts'
import type { Escalations } from '../../src/ports.ts'
import type { ConversationThread, SentAttachment, ThreadLine } from '../../src/domain/escalation.ts'
import type { InboundContent } from '../../src/domain/inbound.ts'
import type { DeadLetter } from '../../src/domain/outbox.ts'

export const deskPassword = 'Leuchtturm-7'

export interface DeskDouble {
  readonly app: Express
  readonly deps: DeskDeps
  /** In the order of the list; tests change what happens meanwhile. */
  readonly threads: ConversationThread[]
  readonly letters: DeadLetter[]
  readonly accounts: (AccountKey & { readonly state: AccountState })[]
  /** Lanes that were woken. */
  readonly woken: PersonId[]
  /** Regions that were asked for, call by call. */
  readonly seenRegions: (readonly RegionSlug[])[]
  /** Puts a line at the end of a conversation. */
  say(id: ConversationId, line: ThreadLine): void
  clear(): void
}

export const lane = '00000000-0000-4000-8000-00000000000a' as PersonId

export function deskDouble(changes: Partial<DeskDeps> = {}): DeskDouble {
  const threads: ConversationThread[] = []
  const letters: DeadLetter[] = []
  const accounts: DeskDouble['accounts'] = []
  const woken: PersonId[] = []
  const seenRegions: (readonly RegionSlug[])[] = []
  const saidKeys = new Set<string>()

  const seen = (regions: readonly RegionSlug[]) => {
    seenRegions.push(regions)
    return threads.filter(({ region, state }) => regions.includes(region) && isOpen(state))
  }
  const change = (id: ConversationId, to: Partial<ConversationThread>) => {
    const position = threads.findIndex((one) => one.id === id)
    const before = threads[position]
    if (before !== undefined) threads[position] = { ...before, ...to }
  }
  const linesOf = (id: ConversationId) => threads.find((one) => one.id === id)?.lines ?? []

  const escalations: Escalations = {
    open: async (regions) => seen(regions),
    thread: async (id, regions) => seen(regions).find((one) => one.id === id),
    attachment: async (id, message, regions) => {
      const thread = seen(regions).find((one) => one.id === id)
      return thread && sentIn(thread, message)
    },
    claim: async (id, { counsellor, regions, says, now }) => {
      const thread = seen(regions).find((one) => one.id === id)
      if (thread === undefined) return { kind: 'unknown' }
      if (thread.heldBy !== null) return { kind: 'taken', by: thread.heldBy }
      const lines = says.map((content) => aLotseLine({ at: now, content }))
      change(id, { state: 'with-counsellor', heldBy: counsellor, lines: [...linesOf(id), ...lines] })
      return { kind: 'claimed', lane }
    },
    settle: async (id, { counsellor, regions, says, key, state, now }) => {
      const thread = seen(regions).find((one) => one.id === id)
      if (key !== undefined && saidKeys.has(key)) return lane
      if (thread?.heldBy !== counsellor) return undefined
      const lines = says.map((said) => aLotseLine({ at: now, ...said, delivery: 'pending' }))
      if (key !== undefined) saidKeys.add(key)
      const heldBy = state === 'with-counsellor' ? counsellor : null
      change(id, { state, heldBy, lines: [...linesOf(id), ...lines] })
      return lane
    },
  }

  const deps: DeskDeps = {
    login: { check: async (password) => password === deskPassword, sessionKey: Buffer.alloc(32, 7) },
    publicUrl: 'http://lotse.example',
    escalations,
    outbox: {
      deadLetters: async () => letters,
      resend: async (id) => {
        const position = letters.findIndex((letter) => letter.id === id)
        return letters.splice(position, position < 0 ? 0 : 1).length === 1 ? lane : undefined
      },
    },
    accounts: { all: async () => accounts },
    attachments: new Map(),
    channels: new Map(),
    translator: undefined,
    detector: languageDetector,
    waker: { wake: (woke) => void woken.push(woke) },
    regions: async () => [aRegion('musterstadt', 'Musterstadt'), aRegion('kreis/dorf', 'Dorf im Kreis')],
    now: () => new Date(),
    ...changes,
  }
  const app = express()
  app.use(createDeskRouter(deps))
  app.use(notFound)
  app.use(errorHandler(createLog('silent')))

  return {
    app,
    deps,
    threads,
    letters,
    accounts,
    woken,
    seenRegions,
    say: (id, line) => change(id, { lines: [...linesOf(id), line] }),
    clear: () => {
      for (const list of [threads, letters, accounts, woken, seenRegions]) list.length = 0
    },
  }
}

const isOpen = (state: ConversationThread['state']) => state === 'waiting' || state === 'with-counsellor'

let made = 0

export function aThread(changes: Partial<ConversationThread> = {}): ConversationThread {
  made += 1
  return {
    id: `00000000-0000-4000-8000-${String(made).padStart(12, '0')}` as ConversationId,
    region: 'musterstadt' as RegionSlug,
    state: 'waiting',
    channel: 'telegram',
    language: languageTag('uk'),
    cause: 'asked-for',
    isUrgent: false,
    since: new Date(),
    heldBy: null,
    lastWords: null,
    lines: [],
    ...changes,
  }
}

function sentIn({ lines, channel, since }: ConversationThread, message: string): SentAttachment | undefined {
  const line = lines.find((one): one is NewcomerLine => one.kind === 'newcomer' && one.id === message)
  const content = line?.content
  const attachment = content?.kind === 'voice' || content?.kind === 'file' ? content.attachment : undefined
  return line && attachment && { account: { channel, account: 'default' }, attachment, sentAt: line.at, since }
}

export const aNewcomerLine = (said: InboundContent | string, at = new Date()): NewcomerLine => ({
  kind: 'newcomer',
  id: String((made += 1)),
  at,
  content: typeof said === 'string' ? { kind: 'text', text: said } : said,
})

type NewcomerLine = Extract<ThreadLine, { readonly kind: 'newcomer' }>

type LotseLine = Extract<ThreadLine, { readonly kind: 'lotse' }>

export function aLotseLine(changes: Partial<LotseLine> = {}): LotseLine {
  return {
    kind: 'lotse',
    at: new Date(),
    author: { kind: 'machine' },
    content: { kind: 'text', text: [{ text: 'Hallo' }], buttons: [], repliesTo: null, replaces: null, preview: null },
    delivery: 'sent',
    answer: null,
    ...changes,
  }
}

export function aDeadLetter(changes: Partial<DeadLetter> = {}): DeadLetter {
  made += 1
  return {
    id: String(made),
    channel: 'telegram',
    account: 'default',
    kind: 'text',
    reason: 'The provider refused it (400): message is too long.',
    attempts: 3,
    createdAt: new Date(),
    buriedAt: new Date(),
    ...changes,
  }
}

function aRegion(slug: string, name: string): Region {
  return {
    slug: slug as RegionSlug,
    name,
    live: true,
    postcode: null,
    latitude: null,
    longitude: null,
    aliases: [],
    languages: [{ tag: languageTag('de'), nativeName: 'Deutsch', direction: 'ltr' }],
  }
}
