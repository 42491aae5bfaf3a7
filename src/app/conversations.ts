/** Wires conversations: what comes in, the turns, and what goes out. */

import { randomUUID } from 'node:crypto'
import { createAccounts } from '../../db/accounts.ts'
import { createConversations } from '../../db/conversations.ts'
import { createDeskSettings } from '../../db/desk-settings.ts'
import { createInbox } from '../../db/inbox.ts'
import { createOutbox } from '../../db/outbox.ts'
import { createPersonalData } from '../../db/personal-data.ts'
import type { Pool } from '../../db/pool.ts'
import { createTableOfContents } from '../../db/table-of-contents.ts'
import { createTendStore } from '../../db/tend.ts'
import type { Metrics } from '../../adapters/http/metrics.ts'
import type { Config } from '../config.ts'
import type { ConverseDeps, Ears } from '../conversation/deps.ts'
import { workOnLane, type LaneDeps } from '../conversation/take-turn.ts'
import type { ChannelKind, ChatAddress } from '../domain/channel.ts'
import type { LanguageTag } from '../domain/language.ts'
import type { PersonId } from '../domain/person.ts'
import type { SoFar } from '../domain/progress.ts'
import type { Region, RegionSlug } from '../domain/region.ts'
import { tend } from '../escalation/tend.ts'
import { burstOf as usualBurstOf, usualBurst, type BurstLimits, type BurstOf } from '../inbox/burst.ts'
import { createReceive, type Receive } from '../inbox/receive.ts'
import { sweep } from '../inbox/sweep.ts'
import { createWaker, type StoppableWaker } from '../inbox/waker.ts'
import type { Log } from '../log.ts'
import { createPace } from '../outbox/pace.ts'
import type { LanguageDetector, Recogniser, Responder } from '../ports/answering.ts'
import type { Accounts, Attachments, Channel, Outbox } from '../ports/channels.ts'
import type { Jobs } from '../ports/jobs.ts'
import type { Transcriber, Translator } from '../ports/models.ts'

export interface ConversationsDeps {
  readonly config: Config
  readonly log: Log
  readonly pool: Pool
  readonly jobs: Pick<Jobs, 'add'>
  readonly metrics: Metrics
  readonly responder: Responder
  readonly detector: LanguageDetector
  readonly recogniser: Recogniser
  readonly channels: readonly Channel[]
  /** Of channels that keep what newcomers send. */
  readonly attachments: ReadonlyMap<ChannelKind, Attachments>
  /** Where there is one. */
  readonly transcriber: Transcriber | undefined
  /** Where there is one. */
  readonly translator: Translator | undefined
  readonly regions: () => Promise<readonly Region[]>
  /** Public site of the regions' pages, without a slash at its end. */
  readonly pagesUrl: string
  readonly now: () => Date
  /** On every channel. Default: as people write there. */
  readonly burst?: BurstLimits
}

export interface ConversationsPart {
  readonly accounts: Accounts
  readonly outbox: Outbox
  readonly waker: StoppableWaker
  readonly receive: Receive
  readonly channels: ReadonlyMap<ChannelKind, Channel>
  /** The handler of the lane queue's jobs. */
  work(lane: PersonId, attempt: number, signal: AbortSignal): Promise<void>
  /** Wakes what a crash left; returns how many lanes. */
  sweep(): Promise<number>
  /** Looks after the conversations in which a person is asked for; returns how many things were due. */
  tend(): Promise<number>
  /** Forgets what is older than it may be. */
  expire(): Promise<void>
}

export function createConversationsPart(deps: ConversationsDeps): ConversationsPart {
  const { config, log, pool, metrics, channels: list, recogniser, now, burst } = deps
  const burstOf: BurstOf = burst === undefined ? usualBurstOf : () => burst
  const channels = new Map<ChannelKind, Channel>(list.map((channel) => [channel.kind, channel]))
  const accounts = createAccounts(pool)
  const conversations = createConversations(pool)
  const outbox = createOutbox(pool)
  const personalData = createPersonalData(pool)
  const deskSettings = createDeskSettings(pool)
  const waker = createWaker(deps.jobs, (error) =>
    log.warn({ error }, 'the queue did not take a wake; the sweeper will'),
  )
  const showTyping = typingOn(channels, log)
  const cannotWait = (text: string) => recogniser.recognise(text, anyLanguage).kind === 'emergency'

  const lane: LaneDeps = {
    ...converseDeps(deps, channels),
    conversations,
    deskSettings,
    personalData,
    contents: createTableOfContents(pool),
    waker,
    burstOf,
    cannotWait,
    showTyping,
    every,
    delivery: {
      outbox,
      accounts,
      channels,
      pace: createPace(),
      waker,
      now,
      random: Math.random,
      observe: (entry, outcome, failure) => {
        metrics.delivered(entry.to, outcome)
        const fields = {
          entry: entry.id,
          account: entry.to.account,
          attempts: entry.attempts,
          reason: failure?.message,
        }
        if (outcome === 'buried') log.error(fields, 'a message became a dead letter')
        else if (outcome === 'account-broken') log.error(fields, 'a channel account is refused')
        else if (outcome !== 'sent') log.debug(fields, `a message was ${outcome}`)
      },
    },
    noteGivenUp: (person, reason) => log.error({ lane: person, reason }, 'a message was given up'),
  }

  return {
    accounts,
    outbox,
    waker,
    receive: createReceive({
      inbox: createInbox(pool),
      waker,
      showTyping,
      burstOf,
      cannotWait,
      now,
      observe: (message, outcome) => metrics.received(message.from, outcome),
    }),
    channels,
    work: (person, attempt, signal) => workOnLane(person, attempt, signal, lane),
    sweep: () => sweep({ conversations, outbox, waker, burst: burst ?? usualBurst, now }),
    tend: () =>
      tend({
        store: createTendStore(pool),
        deskSettings,
        regions: deps.regions,
        channels,
        waker,
        isTranslating: deps.translator !== undefined,
        now,
      }),
    async expire() {
      const gone = await personalData.expire(retentionLimits(config, now()))
      log.info(gone, 'what was older than it may be is gone')
    },
  }
}

/** Dangers are recognised in every language, whichever is named. */
const anyLanguage = 'de' as LanguageTag

function converseDeps(
  deps: ConversationsDeps,
  channels: ReadonlyMap<ChannelKind, Channel>,
): Omit<ConverseDeps, 'conversations' | 'personalData' | 'contents' | 'burstOf' | 'deskSettings'> {
  const { config, responder, detector, recogniser, regions, pagesUrl, now, log } = deps
  const fixed = new Map(config.telegram.map(({ account, region }) => [`telegram:${account}`, region]))
  return {
    responder,
    detector,
    recogniser,
    regions,
    // Each region has a page of its own to write on.
    regionOfAccount: ({ channel, account }) =>
      channel === 'web' ? (account as RegionSlug) : (fixed.get(`${channel}:${account}`) ?? null),
    privateLink: (account) => channels.get(account.channel)?.privateLink(account) ?? null,
    ears: earsOf(deps),
    showProgress: progressOn(channels, log),
    retentionDays: config.retentionDays,
    pageUrl: (path) => pagesUrl + path,
    privacyUrl: (region, language) => privacyUrl(config, region, language),
    imprintUrl: (region, language) => `${pagesUrl}/${region}/${language}/disclaimer`,
    newId: randomUUID,
    now,
  }
}

/** Fetching and transcribing together; five minutes of speech take a model some seconds. */
const hearingWithinMs = 45_000

function earsOf({ attachments, transcriber, log }: ConversationsDeps): Ears | null {
  if (transcriber === undefined) return null
  return {
    attachments,
    transcriber,
    patience: () => AbortSignal.timeout(hearingWithinMs),
    noteDeafness: ({ name, message }) => log.warn({ reason: `${name}: ${message}` }, 'a voice message was not heard'),
  }
}

function privacyUrl(config: Config, region: RegionSlug | null, language: LanguageTag): string {
  return config.privacyUrl ?? `${config.http.publicUrl}/privacy${region === null ? '' : `/${region}`}?lang=${language}`
}

const typingWithinMs = 5_000

function typingOn(channels: ReadonlyMap<ChannelKind, Channel>, log: Log) {
  return (to: ChatAddress) => {
    void channels
      .get(to.channel)
      ?.showTyping(to, AbortSignal.timeout(typingWithinMs))
      .catch((error: unknown) => log.debug({ error }, 'typing could not be shown'))
  }
}

/** An answer goes on, whether its progress can be shown or not. */
function progressOn(channels: ReadonlyMap<ChannelKind, Channel>, log: Log) {
  return async (to: ChatAddress, soFar: SoFar) => {
    try {
      await channels.get(to.channel)?.showProgress?.(to, soFar)
    } catch (error) {
      log.debug({ error }, 'progress could not be shown')
    }
  }
}

function every(ms: number, what: () => void): () => void {
  const timer = setInterval(what, ms)
  return () => clearInterval(timer)
}

const dayMs = 86_400_000
const unconfirmedMs = dayMs
/** Longer than any provider delivers a message again: Telegram keeps updates for a day. */
const receiptsMs = 7 * dayMs

function retentionLimits({ retentionDays }: Config, now: Date) {
  const before = (ms: number) => new Date(now.getTime() - ms)
  return {
    keepSince: before(retentionDays * dayMs),
    unconfirmedSince: before(unconfirmedMs),
    receiptsSince: before(receiptsMs),
  }
}
