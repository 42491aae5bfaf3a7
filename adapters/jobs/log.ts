/** Where the queue writes what it sees: ids and names of errors, never what a job is about. Pino is such a log. */
export interface Log {
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

const sameErrorEveryMs = 10_000

/** While a store is away, each worker reports it several times a second; the log gets it now and then. */
export function noteErrors(log: Log): (error: Error) => void {
  const notedAt = new Map<string, number>()
  return (error) => {
    const now = performance.now()
    if (now - (notedAt.get(error.message) ?? -Infinity) < sameErrorEveryMs) return
    if (notedAt.size > 100) notedAt.clear()
    notedAt.set(error.message, now)
    log.warn({ error }, 'The queue had an error and goes on')
  }
}
