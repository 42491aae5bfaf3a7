/** What can be wrong with the database itself; each error tells the operator what to do. */

import { Unavailable } from '../src/domain/unavailable.ts'

/** The database cannot be reached, or has stopped. `code` is the driver's, such as ECONNREFUSED or 28P01. */
export class DatabaseUnavailable extends Unavailable {
  override readonly name = 'DatabaseUnavailable'
  readonly code: string | undefined

  constructor(message: string, options: { readonly cause?: unknown } = {}) {
    super(message, options)
    this.code = codeOf(options.cause)
  }
}

/** Another process has the embedded database open. */
export class DataFolderInUse extends Error {
  override readonly name = 'DataFolderInUse'
}

/** The embedded database cannot be kept in its folder: not allowed, read-only, or full. */
export class DataFolderUnusable extends Error {
  override readonly name = 'DataFolderUnusable'
}

/** Another process of this installation is reading the regions. */
export class SyncRunning extends Error {
  override readonly name = 'SyncRunning'
}

/** A migration cannot be applied. */
export class MigrationFailed extends Error {
  override readonly name = 'MigrationFailed'
}

/** SQLSTATE or errno of an error, its causes, or the errors gathered in it. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  if ('code' in error && typeof error.code === 'string') return error.code
  const gathered = error instanceof AggregateError ? error.errors.map(codeOf).find((code) => code) : undefined
  return gathered ?? codeOf(error.cause)
}
