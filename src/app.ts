/** The only place that wires: a configuration becomes a working Lotse. */

import type { Express } from 'express'
import type { Route } from '../adapters/console/route.ts'
import { askRoutes } from '../adapters/http/ask-routes.ts'
import { chatRouter } from '../adapters/http/chat/chat-router.ts'
import { privacyRouter } from '../adapters/http/chat/privacy-router.ts'
import { createMetrics } from '../adapters/http/metrics.ts'
import type { ModelCall } from '../adapters/http/model-metrics.ts'
import { operationsRoutes, type ReadinessChecks } from '../adapters/http/operations-routes.ts'
import { createHttpApp } from '../adapters/http/server.ts'
import { pagesRouter } from '../adapters/integreat/demo-pages.ts'
import { backlogOf } from '../db/backlog.ts'
import { createContentStore } from '../db/content.ts'
import { createColleagues } from '../db/desk-colleagues.ts'
import { createDeskSettings } from '../db/desk-settings.ts'
import { createPassageIndex } from '../db/passage-index.ts'
import type { Pool } from '../db/pool.ts'
import { whileAlonePolling } from '../db/polling-lock.ts'
import { createRegionStore } from '../db/regions.ts'
import { createTermTables } from '../db/term-tables.ts'
import type { LearnApart } from '../ingestion/learn/learn-apart.ts'
import { languageDetector } from './answer/detect-language.ts'
import { createRetriever } from './answer/retrieve.ts'
import { createRecogniser } from './answer/recognise.ts'
import { speeches } from './answer/recognise/speeches.ts'
import { createAnswering } from './app/answering.ts'
import { databaseChecks, openMigrated } from './app/database.ts'
import { createConversationsPart, type ConversationsPart } from './app/conversations.ts'
import { createModels } from './app/models.ts'
import { createModelTally, type ModelUse } from './app/model-use.ts'
import { startListening, type Running } from './app/run-conversations.ts'
import { allRoutes, createDesk } from './app/desk.ts'
import { firstAccount, makeFirstAccount, missingPeople, type FirstAccount } from './app/first-account.ts'
import { createLivePart, type LivePart } from './app/live.ts'
import { createPeople, type PeoplePart } from './app/people.ts'
import { servedRegions } from './app/served-regions.ts'
import { createSync, demoFolder, type Sync } from './app/syncs.ts'
import { createTranslating } from './app/translating.ts'
import { createTelegramPart } from './app/telegram.ts'
import { createWebChatPart } from './app/web-chat.ts'
import type { Config } from './config.ts'
import type { ChannelKind } from './domain/channel.ts'
import type { LanguageTag } from './domain/language.ts'
import type { RegionSlug } from './domain/region.ts'
import { colleaguesIn } from './escalation/colleagues.ts'
import type { BurstLimits } from './inbox/burst.ts'
import type { Log } from './log.ts'
import { phraseLanguage, phrasesFor } from './phrases/languages.ts'
import { createVault } from './privacy/redact.ts'
import type { LanguageDetector, PassageIndex, Responder } from './ports/answering.ts'
import type { Attachments } from './ports/channels.ts'
import type { ContentSource, RegionStore, TermTables } from './ports/content.ts'
import type { Jobs } from './ports/jobs.ts'

export interface App {
  readonly config: Config
  readonly log: Log
  readonly pool: Pool
  readonly regions: RegionStore
  readonly index: PassageIndex
  readonly tables: TermTables
  readonly detector: LanguageDetector
  readonly responder: Responder
  /** What models were asked so far; `null` where none writes. */
  modelUse(): ModelUse | null
  readonly people: PeoplePart
  readonly live: LivePart
  /** For people: what they set in vain, and what is missing before somebody can be helped. */
  hints(): Promise<readonly string[]>
  /** Who may log in at the desk of a new data folder, as long as that password opens it. */
  firstAccount(): Promise<FirstAccount | null>
  isServed(region: RegionSlug): boolean
  /** Brings regions up to date; all of the configuration's by default. */
  readonly sync: Sync
  /** Conversations, once there is a queue to wake them with. */
  openConversations(jobs: Pick<Jobs, 'add'>): ConversationsPart
  /** All that whoever is logged in at the desk can ask for. */
  deskRoutes(talk: ConversationsPart): readonly Route[]
  /** Takes in what channels bring, until it is stopped. */
  startListening(talk: ConversationsPart): Running
  /** @param checks what must be well, beside the database and the index, before this process takes questions */
  createHttp(role: Role, talk: ConversationsPart, checks: ReadinessChecks): Express
  close(): Promise<void>
}

/** `gateway` answers requests, `worker` does what is queued, `all` does both in one process. */
export type Role = 'all' | 'gateway' | 'worker'

/** What a test puts in the place of the real thing. */
export interface Overrides {
  readonly now?: () => Date
  readonly source?: ContentSource
  readonly learnApart?: LearnApart
  /** How long a burst of messages is waited for. */
  readonly burst?: BurstLimits
  /** How often whoever waits for a person is looked after. */
  readonly tendEveryMs?: number
}

const questionsPerMinute = 60
/** From one address, which a whole shelter may share; every person has a limit of their own besides. */
const messagesPerMinute = 240

/**
 * Opens the database and brings its tables up to date.
 *
 * @throws DatabaseUnavailable, DataFolderInUse, DataFolderUnusable, MigrationFailed
 */
export async function createApp(config: Config, log: Log, overrides: Overrides = {}): Promise<App> {
  const now = overrides.now ?? (() => new Date())
  const pool = await openMigrated(config, log)

  const regions = createRegionStore(pool)
  const content = createContentStore(pool)
  const index = createPassageIndex(pool)
  const tables = createTermTables(pool)
  const metrics = createMetrics({ backlog: () => backlogOf(pool) })
  const pagesUrl = config.content.kind === 'demo' ? `${config.http.publicUrl}/demo` : config.content.pagesUrl
  const pageUrl = (path: string) => pagesUrl + path
  const privacyUrl = (region: RegionSlug, language: LanguageTag) =>
    config.privacyUrl ?? `/privacy/${region}?lang=${language}`
  const isServed = (region: RegionSlug) => config.content.regions.includes(region)

  const isWriting = config.models !== null && config.models.chat !== null
  const recogniser = createRecogniser(speeches)
  const people = await createPeople(config, { pool, log, now })
  await makeFirstAccount(config, people, now())
  const colleagueDeps = { colleagues: createColleagues(pool), settings: createDeskSettings(pool), now }
  const live = await createLivePart({
    pool,
    log,
    publicUrl: config.http.publicUrl,
    mail: config.desk.mail,
    session: config.desk.session,
    colleaguesIn: (region) => colleaguesIn(region, colleagueDeps),
    now,
  })
  const telegram = createTelegramPart(config, { log, metrics, now })
  const webChat = createWebChatPart(pool, log, { isStreaming: isWriting, now })
  const served = servedRegions(regions, config, now)
  const tally = createModelTally()
  const modelCalled = (call: ModelCall) => {
    metrics.modelCalled(call)
    tally.called(call)
  }
  const models = await createModels(config, { log, pool, metrics: { modelCalled }, now })
  const sync = createSync({
    config,
    log,
    pool,
    regions,
    content,
    tables,
    metrics,
    pageUrl,
    now,
    source: overrides.source,
    learnApart: overrides.learnApart,
    embedding: models.embedding,
  })
  const embedding = models.questionEmbedding && { model: models.questionEmbedding, openVault: createVault }
  const translator = createTranslating({ model: models.language, pool, now })
  const retriever = createRetriever({ index, tables, embedding })
  const responder = createAnswering({
    regions,
    detector: languageDetector,
    recogniser,
    retriever,
    pagesUrl,
    pageUrl,
    now,
    model: models.language,
    translator,
    models: config.models,
    observe: (answer) => metrics.answered(answer),
    observeTurn: (trace) => {
      metrics.modelTurned(trace)
      tally.turned(trace)
    },
    noteFault: (error) => log.error({ error }, 'an answer went out without the model, through a fault of ours'),
    noteError: (error) => log.error({ error }, 'an emergency was answered without searching the pages'),
  })

  const attachments: ReadonlyMap<ChannelKind, Attachments> = new Map(
    telegram === undefined ? [] : [['telegram', telegram.attachments]],
  )
  const closing = new AbortController()
  const deskDeps = {
    config,
    log,
    pool,
    people,
    live,
    attachments,
    translator,
    suggester: isWriting ? responder : undefined,
    detector: languageDetector,
    recogniser,
    retriever,
    pageUrl,
    regions: served.regions,
    startSync: (region: RegionSlug) => startSync(sync, { region, log, signal: closing.signal }),
    now,
  }

  return {
    config,
    log,
    pool,
    regions,
    index,
    tables,
    detector: languageDetector,
    responder,
    modelUse: () => (models.language === undefined ? null : tally.use),
    isServed,
    people,
    live,
    firstAccount: () => firstAccount(config, people),
    hints: async () => [...config.hints, ...(await missingPeople(people))],
    sync,
    openConversations(jobs) {
      const talk = createConversationsPart({
        config,
        log,
        pool,
        jobs,
        metrics,
        responder,
        detector: languageDetector,
        recogniser,
        channels: [webChat.channel, ...(telegram === undefined ? [] : [telegram.channel])],
        attachments,
        transcriber: models.transcriber,
        translator,
        regions: served.regions,
        pagesUrl,
        now,
        ...(overrides.burst && { burst: overrides.burst }),
      })
      return { ...talk, expire: async () => void (await Promise.all([talk.expire(), people.expire()])) }
    },
    deskRoutes: (talk) => allRoutes({ ...deskDeps, ...talk }),
    startListening: (talk) =>
      startListening({
        webChat,
        telegram,
        talk,
        whileAlonePolling: (work, signal) => whileAlonePolling(pool, work, { signal }),
        log,
      }),
    createHttp(role, talk, checks) {
      const needed = { ...databaseChecks(pool, index), ...checks }
      const operations = operationsRoutes(needed, metrics.registry, models.checks)
      const forPeople = [
        ...(telegram === undefined ? [] : [telegram.webhooks(talk.receive)]),
        askRoutes({ responder, isServed, questionsPerMinute }),
        webChat.messages({ receive: talk.receive, ...served, isServed, messagesPerMinute, now }),
        chatRouter({ ...served, pagesUrl, privacyUrl, phrasesFor, phraseLanguage }),
        privacyRouter({
          ...served,
          pagesUrl,
          retentionDays: config.retentionDays,
          usesModels: config.models !== null,
        }),
        ...createDesk({ ...deskDeps, ...talk }),
        ...(config.content.kind === 'demo' ? [pagesRouter(demoFolder, { now })] : []),
      ]
      const routers = role === 'worker' ? [operations] : [operations, ...forPeople]
      return createHttpApp({ log, proxies: config.http.proxies, routers })
    },
    close() {
      closing.abort()
      live.close()
      return pool.end()
    },
  }
}

interface SyncFromDesk {
  readonly region: RegionSlug
  readonly log: Log
  readonly signal: AbortSignal
}

/** Nobody waits for it: what becomes of it stands among the syncs. */
function startSync(sync: Sync, { region, log, signal }: SyncFromDesk): void {
  sync({ regions: [region], signal }).catch((error: unknown) => {
    if (!signal.aborted) log.error({ error, region }, 'a sync that the desk asked for failed')
  })
}
