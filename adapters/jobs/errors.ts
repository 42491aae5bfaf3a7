/** What can be wrong with the queue; each error tells the operator what to do. */

/** The queue's store does not take or answer anything at the moment. */
export class QueueUnavailable extends Error {
  override readonly name = 'QueueUnavailable'
}

/** The queue's store would lose jobs as it is set up. */
export class QueueUnsafe extends Error {
  override readonly name = 'QueueUnsafe'
}

export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
