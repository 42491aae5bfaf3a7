/** The only place that wires: a configuration becomes a working Lotse. */

import type { Express } from 'express'
import { askRoutes } from '../adapters/http/ask-routes.ts'
import { chatRouter } from '../adapters/http/chat/chat-router.ts'
import { privacyRouter } from '../adapters/http/chat/privacy-router.ts'
import { createDeskRouter } from '../adapters/http/desk/desk-router.ts'
import { createMetrics } from '../adapters/http/metrics.ts'
import type { ModelCall } from '../adapters/http/model-metrics.ts'
import { operationsRoutes, type ReadinessChecks } from '../adapters/http/operations-routes.ts'
import { createHttpApp } from '../adapters/http/server.ts'
import { pagesRouter } from '../adapters/integreat/demo-pages.ts'
import { backlogOf } from '../db/backlog.ts'
import { createContentStore } from '../db/content.ts'
import { migrate } from '../db/migrate.ts'
import { createPassageIndex } from '../db/passage-index.ts'
import { openPool, type Pool } from '../db/pool.ts'
import { whileAlonePolling } from '../db/polling-lock.ts'
import { createRegionStore } from '../db/regions.ts'
import { createTermTables } from '../db/term-tables.ts'
import type { LearnApart } from '../ingestion/learn/learn-apart.ts'
import { languageDetector } from './answer/detect-language.ts'
import { createRetriever } from './answer/retrieve.ts'
import { createRecogniser } from './answer/recognise.ts'
import { speeches } from './answer/recognise/speeches.ts'
import { createAnswering } from './app/answering.ts'
import { createConversationsPart, type ConversationsPart } from './app/conversations.ts'
import { createModels } from './app/models.ts'
import { createModelTally, type ModelUse } from './app/model-use.ts'
import { startListening, type Running } from './app/run-conversations.ts'
import { openDesk } from './app/desk-login.ts'
import { servedRegions } from './app/served-regions.ts'
import { createSync, demoFolder, type Sync } from './app/syncs.ts'
import { createTranslating } from './app/translating.ts'
import { createTelegramPart } from './app/telegram.ts'
import { createWebChatPart } from './app/web-chat.ts'
import type { Config } from './config.ts'
import type { LanguageTag } from './domain/language.ts'
import type { RegionSlug } from './domain/region.ts'
import type { BurstLimits } from './inbox/burst.ts'
import type { Log } from './log.ts'
import { phraseLanguage, phrasesFor } from './phrases/languages.ts'
import { createVault } from './privacy/redact.ts'
import type {
  ContentSource,
  Jobs,
  LanguageDetector,
  PassageIndex,
  RegionStore,
  Responder,
  TermTables,
} from './ports.ts'

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
  /** Of the counsellors' desk, where one was made for the data folder. */
  readonly madeDeskPassword: string | null
  isServed(region: RegionSlug): boolean
  /** Brings regions up to date; all of the configuration's by default. */
  readonly sync: Sync
  /** Conversations, once there is a queue to wake them with. */
  openConversations(jobs: Pick<Jobs, 'add'>): ConversationsPart
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
  const desk = await openDesk(config)
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
  const responder = createAnswering({
    regions,
    detector: languageDetector,
    recogniser,
    retriever: createRetriever({ index, tables, embedding }),
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
    madeDeskPassword: desk?.madePassword ?? null,
    sync,
    openConversations: (jobs) =>
      createConversationsPart({
        config,
        log,
        pool,
        jobs,
        metrics,
        responder,
        detector: languageDetector,
        recogniser,
        channels: [webChat.channel, ...(telegram === undefined ? [] : [telegram.channel])],
        attachments: new Map(telegram === undefined ? [] : [['telegram', telegram.attachments]]),
        transcriber: models.transcriber,
        translator,
        regions: served.regions,
        hasCounsellors: desk !== undefined,
        pagesUrl,
        now,
        ...(overrides.burst && { burst: overrides.burst }),
      }),
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
        ...(desk === undefined
          ? []
          : [createDeskRouter({ ...talk.desk, login: desk, publicUrl: config.http.publicUrl })]),
        ...(config.content.kind === 'demo' ? [pagesRouter(demoFolder, { now })] : []),
      ]
      const routers = role === 'worker' ? [operations] : [operations, ...forPeople]
      return createHttpApp({ log, proxies: config.http.proxies, routers })
    },
    close: () => pool.end(),
  }
}

/** A database that cannot be brought up to date is let go of again, and its folder with it. */
async function openMigrated({ databaseUrl, dataDir }: Config, log: Log): Promise<Pool> {
  const pool = await openPool({ databaseUrl, dataDir, log })
  try {
    await migrate(pool, quietly(log))
    return pool
  } catch (error) {
    await pool.end()
    throw error
  }
}

/** That tables were made is no news to an operator. */
const quietly = (log: Log) => ({
  info: (message: string) => log.debug(message),
  warn: (fields: object, message: string) => log.warn(fields, message),
})

function databaseChecks(pool: Pool, index: PassageIndex): ReadinessChecks {
  return {
    async database() {
      await pool.query('select 1')
    },
    async index() {
      if (!(await index.hasPassages())) throw new Error('empty: no region has been synced yet')
    },
  }
}
