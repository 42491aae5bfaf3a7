/** The folder of the embedded database: that we may write there, and that nobody else does at the same time. */

import { mkdir, readFile, rm, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { codeOf, DataFolderInUse, DataFolderUnusable } from './errors.ts'

export interface DataFolder {
  readonly path: string
  /** Whether the disk has room for what the database may need next. */
  hasRoom(): Promise<boolean>
  release(): Promise<void>
}

/**
 * Makes the folder if it is missing, and keeps every other process out of it until `release` or the end of this one.
 *
 * @throws DataFolderInUse when another process has it, or this one already
 * @throws DataFolderUnusable when it cannot be written, or its disk is nearly full
 */
export async function claimDataFolder(path: string): Promise<DataFolder> {
  await makeWritable(path)
  await expectRoom(path)
  const lock = await lockFolder(path)
  await writeFile(pidFile(path), String(process.pid))
  return {
    path,
    hasRoom: async () => (await freeMegabytes(path)) >= neededMegabytes,
    release: async () => {
      await rm(pidFile(path), { force: true })
      lock.close()
    },
  }
}

async function makeWritable(path: string): Promise<void> {
  const probe = join(path, `.probe-${process.pid}`)
  try {
    await mkdir(path, { recursive: true })
    await writeFile(probe, 'Can this folder be written?')
    await rm(probe)
  } catch (cause) {
    const remedy = 'give this user the right to write there, or set DATA_DIR to another folder.'
    throw new DataFolderUnusable(`The data folder ${path} cannot be written (${codeOf(cause)}); ${remedy}`, { cause })
  }
}

/** A new database takes 40 MB, and PostgreSQL writes its log in steps of 16 MB. */
const neededMegabytes = 64

async function expectRoom(path: string): Promise<void> {
  const free = await freeMegabytes(path)
  if (free >= neededMegabytes) return
  throw new DataFolderUnusable(
    `The disk of the data folder ${path} has ${free} MB left and the database needs ${neededMegabytes} MB; ` +
      'make room there, or set DATA_DIR to a folder on another disk.',
  )
}

async function freeMegabytes(path: string): Promise<number> {
  const { bavail, bsize } = await statfs(path)
  return Math.floor((bavail * bsize) / 2 ** 20)
}

/**
 * Node cannot lock a file, but SQLite can. The kernel lets go of this lock when the process ends, however it ends, and
 * it holds between containers that share the folder, where the number of a process says nothing.
 */
async function lockFolder(path: string): Promise<DatabaseSync> {
  const file = join(path, 'lotse.lock') // never read this file: closing it would drop the lock
  const lock = new DatabaseSync(file)
  try {
    lock.exec('pragma locking_mode = exclusive; begin exclusive')
    return lock
  } catch (cause) {
    lock.close()
    if (!isBusy(cause)) {
      const remedy = 'set DATA_DIR to a folder on a disk of this machine.'
      throw new DataFolderUnusable(`The data folder ${path} cannot be locked (${String(cause)}); ${remedy}`, { cause })
    }
    const pid = await readFile(pidFile(path), 'utf8').catch(() => 'unknown')
    const remedy = 'stop it, or set DATABASE_URL to share a PostgreSQL database.'
    throw new DataFolderInUse(`The data folder ${path} is in use by process ${pid}; ${remedy}`, { cause })
  }
}

/** @see https://www.sqlite.org/rescode.html#busy */
function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === 5
}

/** For the message above only. */
function pidFile(path: string): string {
  return join(path, 'lotse.pid')
}
