/** Wires syncs: from the CMS, or for the demo from a replay of it, one after another. */

import { join } from 'node:path'
import type { Metrics } from '../../adapters/http/metrics.ts'
import { createIntegreatClient } from '../../adapters/integreat/client.ts'
import { startReplay } from '../../adapters/integreat/replay.ts'
import type { Pool } from '../../db/pool.ts'
import { whileNobodySyncs } from '../../db/sync-lock.ts'
import { synchronise, type SyncProgress } from '../../ingestion/synchronise.ts'
import type { Config } from '../config.ts'
import type { RegionSlug } from '../domain/region.ts'
import type { SyncOutcome } from '../domain/sync-report.ts'
import type { Log } from '../log.ts'
import { phrasesFor } from '../phrases/languages.ts'
import type { ContentSource, ContentStore, RegionStore } from '../ports.ts'
import { version } from '../version.ts'

export interface SyncOptions {
  readonly regions?: readonly RegionSlug[]
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: SyncProgress) => void
}

export type Sync = (options?: SyncOptions) => Promise<readonly SyncOutcome[]>

interface SyncDeps {
  readonly config: Config
  readonly log: Log
  readonly pool: Pool
  readonly regions: RegionStore
  readonly content: ContentStore
  readonly metrics: Pick<Metrics, 'synced'>
  readonly pageUrl: (path: string) => string
  readonly now: () => Date
  /** In the place of the configuration's. */
  readonly source: ContentSource | undefined
}

export const demoFolder = join(import.meta.dirname, '../../demo/musterstadt')

export function createSync(deps: SyncDeps): Sync {
  const { config, log, pool, regions, content, metrics, pageUrl, now, source: given } = deps

  async function syncNow(options: SyncOptions): Promise<readonly SyncOutcome[]> {
    const { source, close } = await openSource(config, log, now, given)
    try {
      const wanted = options.regions ?? config.content.regions
      const onOutcome = (outcome: SyncOutcome) => metrics.synced(outcome)
      const deps = { source, regions, content, phrasesFor, pageUrl, now }
      return await whileNobodySyncs(pool, () => synchronise(deps, { ...options, regions: wanted, onOutcome }))
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
