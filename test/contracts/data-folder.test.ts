import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, inject, onTestFinished, test, vi } from 'vitest'
import { DatabaseUnavailable, DataFolderInUse, DataFolderUnusable } from '../../db/errors.ts'
import { lookAfter } from '../../db/pglite-upkeep.ts'
import { openPool, transaction, type Pool } from '../../db/pool.ts'
import { startChild } from '../services/child.ts'
import { silent } from '../services/silent-log.ts'
import { copyDatabase } from '../services/templates.ts'

const unlessMounted = canMount() ? '' : ' (skipped: only root on Linux can mount a small disk)'

describe('the data folder', () => {
  test('is made where there is none, with an empty database that is there again the next time', async () => {
    const dataDir = join(await newFolder(), 'a', 'b')
    const pool = await openPool({ dataDir, log: silent })
    await pool.query('create table kept as select 1 as one')
    await pool.end()
    const again = await openPool({ dataDir, log: silent })
    expect((await again.query('select one from kept')).rows).toEqual([{ one: 1 }])
    await again.end()
    expect(await readdir(dataDir)).toEqual(['lotse.lock', 'postgres'])
  })

  test('gets its database in one step, so that what a first start left half done is not taken for one', async () => {
    const dataDir = await newFolder()
    await mkdir(join(dataDir, 'postgres.new'))
    await writeFile(join(dataDir, 'postgres.new', 'PG_VERSION'), '18')
    const pool = await openPool({ dataDir, log: silent })
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
    await pool.end()
  })

  test('belongs to one process at a time, and says which', async () => {
    const dataDir = await folderWithDatabase()
    const child = startChild('open-folder.ts', dataDir)
    await expect.poll(() => child.lines, patient).toEqual(['open'])
    const refused = openPool({ dataDir, log: silent })
    await expect(refused).rejects.toThrow(DataFolderInUse)
    await expect(refused).rejects.toThrow(
      `The data folder ${dataDir} is in use by process ${child.pid}; ` +
        'stop it, or set DATABASE_URL to share a PostgreSQL database.',
    )
    await child.kill()
    const pool = await openPool({ dataDir, log: silent })
    await pool.end()
  })

  test('is refused to this very process too while it has it open, and to a process that starts meanwhile', async () => {
    const dataDir = await folderWithDatabase()
    const pool = await openPool({ dataDir, log: silent })
    await expect(openPool({ dataDir, log: silent })).rejects.toThrow(`in use by process ${process.pid};`)
    const child = startChild('open-folder.ts', dataDir)
    await expect.poll(() => child.lines, patient).toEqual([expect.stringContaining(`process ${process.pid};`)])
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
    await pool.end()
  })

  test('goes to exactly one of several processes that start at once', async () => {
    const dataDir = await folderWithDatabase()
    const children = [1, 2, 3].map(() => startChild('open-folder.ts', dataDir))
    const printed = () => children.flatMap(({ lines }) => lines)
    await expect.poll(() => printed().length, patient).toBe(3)
    expect(printed().filter((line) => line === 'open')).toHaveLength(1)
    expect(printed().filter((line) => line.startsWith('DataFolderInUse'))).toHaveLength(2)
  })

  test('is refused with a remedy when it cannot be written', async () => {
    const folder = await newFolder()
    await writeFile(join(folder, 'file'), '')
    const refused = openPool({ dataDir: join(folder, 'file', 'data'), log: silent })
    await expect(refused).rejects.toThrow(DataFolderUnusable)
    await expect(refused).rejects.toThrow(/cannot be written \(ENOTDIR\); give this user the right to write there, or/)
  })

  test.skipIf(!canMount())(
    `is refused with a remedy on a read-only disk, and on a nearly full one${unlessMounted}`,
    async () => {
      const disk = await mountDisk('40m')
      await expect(openPool({ dataDir: join(disk, 'data'), log: silent })).rejects.toThrow(
        /has 40 MB left and the database needs 64 MB; make room there, or set DATA_DIR/,
      )
      execFileSync('mount', ['-o', 'remount,ro', disk])
      await expect(openPool({ dataDir: disk, log: silent })).rejects.toThrow(/cannot be written \(EROFS\)/)
    },
  )
})

describe('the embedded database', () => {
  test('killed in the midst of writing, ten times, opens again with every row it had acknowledged', async () => {
    const dataDir = await folderWithDatabase()
    for (let round = 0; round < 10; round++) {
      const child = startChild('write-until-killed.ts', dataDir)
      await expect.poll(() => child.lines.length, patient).toBeGreaterThan(Math.random() * 400)
      await child.kill()
      const pool = await openPool({ dataDir, log: silent })
      const { rows } = await pool.query('select min(number) as first, max(number) as last, count(*) from written')
      const acknowledged = Number(child.lines.at(-1))
      const last = Number(rows[0]?.['last'])
      expect(last).toBeGreaterThanOrEqual(acknowledged)
      expect(last).toBeLessThanOrEqual(acknowledged + 1)
      expect(rows).toEqual([{ first: 0, last, count: last + 1 }])
      await pool.end()
    }
  }, 120_000)

  test('has a commit on the disk before it says so, for the power may fail', async () => {
    const pool = await openEmbedded()
    await pool.query('create table safe (a int)')
    const synced = vi.spyOn(fs, 'fsyncSync')
    syncBuiltinESMExports()
    onTestFinished(() => {
      synced.mockRestore()
      syncBuiltinESMExports()
    })
    await pool.query('insert into safe values (1)')
    expect(synced).toHaveBeenCalledOnce()
  })

  test('tells a query that waits too long for a transaction what is wrong, and goes on', async () => {
    const pool = await openEmbedded({ waitForTransactionMs: 50 })
    const work = transaction(pool, () => pool.query('select 1'))
    await expect(work).rejects.toThrow('must pass its client on and never reach for the pool')
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
  })

  test('does not keep what was overwritten, nor the log of it', async () => {
    const pool = await openEmbedded()
    await pool.query('create table busy (id int primary key, filler text)')
    const sizes = []
    for (let round = 0; round < 8; round++) {
      await pool.query(
        `insert into busy select n, repeat('x', 1000) from generate_series(1, 10000) n
         on conflict (id) do update set filler = excluded.filler`,
      )
      await pool.query('select pg_stat_force_next_flush()')
      await lookAfter({ pool, hasRoom: async () => true })
      const { rows } = await pool.query<{ table: number; log: number }>(
        "select pg_relation_size('busy') as table, pg_current_wal_lsn() - redo_lsn as log from pg_control_checkpoint()",
      )
      sizes.push({ table: Number(rows[0]?.table), log: Number(rows[0]?.log) })
    }
    expect(sizes.at(-1)?.table).toBeLessThan(4 * (sizes[0]?.table ?? 0))
    expect(Math.max(...sizes.map(({ log }) => log))).toBeLessThan(48 * 2 ** 20)
  })

  test.skipIf(!canMount())(`whose disk fills up refuses writes and keeps what it had${unlessMounted}`, async () => {
    const { disk, pool } = await openOnSmallDisk()
    let written = 0
    const fill = async () => {
      for (; ; written++) {
        await pool.query(
          "insert into filling select $1, string_agg(md5(n::text), '') from generate_series(1, 10000) n",
          [written],
        )
      }
    }
    const failure = await fill().catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: '53100', message: expect.stringContaining('No space left on device') })
    const count = async () => (await pool.query<{ count: number }>('select count(*) from filling')).rows[0]?.count
    expect(await count()).toBe(written)
    execFileSync('mount', ['-o', 'remount,size=400m', disk])
    await pool.query("insert into filling values (-1, 'there is room again')")
    expect(await count()).toBe(written + 1)
    await pool.end()
  })

  test.skipIf(!canMount())(
    `that a full disk has stopped says so, and opens again once there is room${unlessMounted}`,
    async () => {
      const { disk, pool } = await openOnSmallDisk()
      const fillAndCheckpoint = async () => {
        for (;;) {
          const fill = pool.query("insert into filling select n, repeat('x', 1000) from generate_series(1, 5000) n")
          await fill.catch((error: unknown) => {
            if (error instanceof DatabaseUnavailable) throw error
            return pool.query('checkpoint')
          })
        }
      }
      await expect(fillAndCheckpoint()).rejects.toThrow(/No space left on device|has stopped/)
      await expect(pool.query('select 1')).rejects.toThrow(
        'The embedded database has stopped; see that the disk of DATA_DIR has room, and start the service again.',
      )
      await expect(pool.query('select 1')).rejects.toThrow(DatabaseUnavailable)
      await pool.end()
      execFileSync('mount', ['-o', 'remount,size=400m', disk])
      const again = await openPool({ dataDir: disk, log: silent })
      const { rows } = await again.query<{ count: number }>('select count(*) % 5000 as count from filling')
      expect(rows[0]?.count).toBe(0)
      await again.end()
    },
  )
})

const patient = { timeout: 25_000, interval: 5 }

async function openEmbedded(options: { readonly waitForTransactionMs?: number } = {}): Promise<Pool> {
  const pool = await openPool({ dataDir: await folderWithDatabase(), log: silent, ...options })
  onTestFinished(() => pool.end())
  return pool
}

async function folderWithDatabase(): Promise<string> {
  const dataDir = await newFolder()
  await copyDatabase(inject('emptyDataDir'), dataDir)
  return dataDir
}

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lotse-data-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

function canMount(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0
}

async function openOnSmallDisk(): Promise<{ readonly disk: string; readonly pool: Pool }> {
  const disk = await mountDisk('120m')
  await copyDatabase(inject('emptyDataDir'), disk)
  const pool = await openPool({ dataDir: disk, log: silent })
  await pool.query('create table filling (number int, filler text)')
  return { disk, pool }
}

/** A disk in memory. */
async function mountDisk(size: string): Promise<string> {
  const disk = await newFolder()
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk])
  onTestFinished(() => void execFileSync('umount', ['--lazy', disk]))
  return disk
}
