/** Wires syncs: from the CMS, or for the demo from a replay of it, one after another. */

import { join } from 'node:path'
import type { Metrics } from '../../adapters/http/metrics.ts'
import { createIntegreatClient } from '../../adapters/integreat/client.ts'
import { startReplay } from '../../adapters/integreat/replay.ts'
import { createPassageVectors } from '../../db/embeddings.ts'
import { createParallelTexts } from '../../db/parallel-texts.ts'
import type { Pool } from '../../db/pool.ts'
import { whileNobodySyncs } from '../../db/sync-lock.ts'
import { embedWithModel } from '../../ingestion/embed-with-model.ts'
import { learnTermTables } from '../../ingestion/learn.ts'
import { learnApart, type LearnApart } from '../../ingestion/learn/learn-apart.ts'
import { synchronise, type SyncProgress } from '../../ingestion/synchronise.ts'
import type { Config } from '../config.ts'
import type { RegionSlug } from '../domain/region.ts'
import {
  describeEmbedding,
  describeLearning,
  type EmbeddingReport,
  type LearningReport,
  type SyncOutcome,
} from '../domain/sync-report.ts'
import type { Log } from '../log.ts'
import { phrasesFor } from '../phrases/languages.ts'
import type { ContentSource, ContentStore, RegionStore, TermTables } from '../ports/content.ts'
import type { EmbeddingModel } from '../ports/models.ts'
import { version } from '../version.ts'

export interface SyncOptions {
  readonly regions?: readonly RegionSlug[]
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: SyncProgress) => void
  /** Told of the pages when they can be asked for; what is learnt from them comes after. */
  readonly onRead?: (outcomes: readonly SyncOutcome[]) => void
  readonly onLearnt?: (report: LearningReport) => void
  readonly onEmbedded?: (report: EmbeddingReport) => void
}

export type Sync = (options?: SyncOptions) => Promise<readonly SyncOutcome[]>

interface SyncDeps {
  readonly config: Config
  readonly log: Log
  readonly pool: Pool
  readonly regions: RegionStore
  readonly content: ContentStore
  readonly tables: TermTables
  readonly metrics: Pick<Metrics, 'synced'>
  readonly pageUrl: (path: string) => string
  readonly now: () => Date
  /** In the place of the configuration's. */
  readonly source: ContentSource | undefined
  readonly learnApart: LearnApart | undefined
  /** Where one is configured. */
  readonly embedding: EmbeddingModel | undefined
}

export const demoFolder = join(import.meta.dirname, '../../demo/musterstadt')

export function createSync(deps: SyncDeps): Sync {
  const { config, pool, now, source: given } = deps

  async function syncNow(options: SyncOptions): Promise<readonly SyncOutcome[]> {
    const { source, close } = await openSource(config, deps.log, now, given)
    try {
      return await whileNobodySyncs(pool, async () => {
        const outcomes = await read(deps, source, options)
        options.onRead?.(outcomes)
        await learn(deps, options)
        await embed(deps, options)
        return outcomes
      })
    } finally {
      await close()
    }
  }

  let lastSync: Promise<unknown> = Promise.resolve()
  /** One after another, whatever became of the one before. */
  return (options = {}) => {
    const next = lastSync.catch(() => undefined).then(() => syncNow(options))
    lastSync = next
    return next
  }
}

function read(deps: SyncDeps, source: ContentSource, options: SyncOptions): Promise<readonly SyncOutcome[]> {
  const { config, regions, content, metrics, pageUrl, now } = deps
  const wanted = options.regions ?? config.content.regions
  const onOutcome = (outcome: SyncOutcome) => metrics.synced(outcome)
  return synchronise({ source, regions, content, phrasesFor, pageUrl, now }, { ...options, regions: wanted, onOutcome })
}

/** From all regions' pages, whichever were read now. */
async function learn(deps: SyncDeps, { signal, onLearnt }: SyncOptions): Promise<void> {
  const { pool, tables, log } = deps
  const learning = { texts: createParallelTexts(pool), tables, learnApart: deps.learnApart ?? learnApart }
  const report = await learnTermTables(learning, signal ?? new AbortController().signal)
  onLearnt?.(report)
  if (report.failed.length > 0) log.error(describeLearning(report) ?? '')
}

/** All regions' passages that a model has not seen, whichever were read now. */
async function embed({ embedding: model, pool, log }: SyncDeps, { signal, onEmbedded }: SyncOptions): Promise<void> {
  if (model === undefined) return
  const embedding = { model, vectors: createPassageVectors(pool) }
  const report = await embedWithModel(embedding, signal ?? new AbortController().signal)
  onEmbedded?.(report)
  if (report.missing > 0) log.error(describeEmbedding(report) ?? '')
}

interface OpenSource {
  readonly source: ContentSource
  close(): Promise<void>
}

/** The CMS, or for the demo a replay of it that lives as long as the sync. */
async function openSource(config: Config, log: Log, now: () => Date, given?: ContentSource): Promise<OpenSource> {
  if (given !== undefined) return { source: given, close: async () => undefined }
  const { content } = config
  if (content.kind === 'cms') {
    const source = createIntegreatClient({ cmsUrl: content.cmsUrl, contact: content.contact, version, log })
    return { source, close: async () => undefined }
  }
  const replay = await startReplay(demoFolder, { now })
  const source = createIntegreatClient({ cmsUrl: replay.url, contact: 'the demo region', version, log })
  return { source, close: () => replay.close() }
}
