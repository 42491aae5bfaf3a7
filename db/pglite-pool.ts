/** PostgreSQL within this process (PGlite), kept in a folder or in memory, behind node-postgres's own pool. */

import { fsyncSync } from 'node:fs'
import { access, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite, type PGliteOptions } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { vector } from '@electric-sql/pglite-pgvector'
import { Client, type ClientConfig, type Pool } from 'pg'
import { claimDataFolder, type DataFolder } from './data-folder.ts'
import { DatabaseUnavailable } from './errors.ts'
import type { Log } from './log.ts'
import { shareSession, type SharedSession } from './pglite-session.ts'
import { keepUp } from './pglite-upkeep.ts'
import { parseTypes } from './pg-types.ts'
import { createPool } from './well-behaved-pool.ts'

/** As `dataDir`: a database that is gone when its pool ends. */
const inMemory = 'memory://'

/** Clients of this pool cost nothing; each listener keeps one. */
const maxClients = 1_000

interface PglitePoolOptions {
  /** How long a query waits for another client's transaction before it fails. */
  readonly waitForTransactionMs: number
  readonly log: Log
}

/**
 * @param dataDir folder, or `memory://`
 * @throws DataFolderInUse, DataFolderUnusable, DatabaseUnavailable
 */
export async function openPglitePool(dataDir: string, options: PglitePoolOptions): Promise<Pool> {
  const folder = dataDir === inMemory ? undefined : await claimDataFolder(dataDir)
  const pglite = await open(folder).catch(async (cause: unknown) => {
    await folder?.release()
    throw cause
  })
  const { waitForTransactionMs, log } = options
  const session = shareSession(pglite, waitForTransactionMs)
  const config = { Client: clientOf(session), max: maxClients, idleTimeoutMillis: 0, types: parseTypes }
  const pool = createPool(config, log)
  session.onBreak((error) => log.warn({ error }, 'The embedded database has stopped'))
  const hasRoom = async () => folder?.hasRoom() ?? true
  const stopUpkeep = keepUp({ pool, hasRoom }, (error) => log.warn({ error }, 'Tidying up the database failed'))
  return closeWith(pool, stopUpkeep, async () => {
    await pglite.close()
    await folder?.release()
  })
}

/** A new database comes to its place in one step, so that a start that is broken off leaves no half of one there. */
async function open(folder: DataFolder | undefined): Promise<PGlite> {
  if (!folder) return PGlite.create(settings)
  const place = join(folder.path, 'postgres')
  try {
    if (await isMissing(place)) {
      const building = join(folder.path, 'postgres.new')
      await rm(building, { recursive: true, force: true })
      await (await PGlite.create({ ...settings, fs: new SyncingNodeFS(building) })).close()
      await rename(building, place)
    }
    return await PGlite.create({ ...settings, fs: new SyncingNodeFS(place) })
  } catch (cause) {
    const remedy = 'see that its disk has room; if that is not it, restore the folder from a backup or move it away.'
    throw new DatabaseUnavailable(`The embedded database in ${place} cannot be opened; ${remedy}`, { cause })
  }
}

/**
 * PGlite's own settings, but with fsync (-F turns it off), with BullMQ's tables within reach after ours, and with at
 * most 64 MB of log kept over a checkpoint.
 */
const settings: PGliteOptions = {
  extensions: { vector },
  startParams: PGlite.defaultStartParams
    .filter((parameter) => parameter !== '-F')
    .concat('-c', 'search_path=public,bullmq', '-c', 'wal_sync_method=fsync', '-c', 'max_wal_size=64MB'),
}

/** PGlite's NodeFS leaves out fsync, so that a power cut could take what was committed. */
class SyncingNodeFS extends NodeFS {
  override async init(...[pglite, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pglite, options)
    const addFsync = (module: EmscriptenModule) => {
      module.FS.filesystems.NODEFS.stream_ops.fsync = ({ nfd }) => {
        fsyncSync(nfd)
        return 0
      }
    }
    const preRun = [...(emscriptenOpts.preRun ?? []), addFsync as NonNullable<typeof emscriptenOpts.preRun>[number]]
    return { emscriptenOpts: { ...emscriptenOpts, preRun } }
  }
}

interface EmscriptenModule {
  readonly FS: {
    readonly filesystems: { readonly NODEFS: { readonly stream_ops: { fsync?: (stream: { nfd: number }) => number } } }
  }
}

function clientOf(session: SharedSession): new () => Client {
  return class extends Client {
    constructor(config?: ClientConfig) {
      super({ ...config, connection: session.connect() } as ClientConfig)
    }
  }
}

function closeWith(pool: Pool, before: () => Promise<void>, after: () => Promise<void>): Pool {
  const end = pool.end.bind(pool)
  return Object.assign(pool, { end: () => before().then(end).then(after) })
}

async function isMissing(path: string): Promise<boolean> {
  return access(path).then(
    () => false,
    () => true,
  )
}
