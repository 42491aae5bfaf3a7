/** Notifications of the database: a channel is heard for as long as one wants, through lost connections too. */

import { escapeIdentifier } from 'pg'
import type { Log } from './log.ts'
import type { Pool } from './pool.ts'

export interface ListenOptions {
  readonly log: Log
  /** Called after a lost connection is mended; notifications in between were missed, so read what they stand for. */
  readonly onGap?: () => void
}

const firstRetryMs = 200
const lastRetryMs = 10_000
/** A connection that was cut silently shows only when it is used. */
const checkEveryMs = 30_000

/** Hears a channel from now on, with a client of its own; call what it returns to stop. */
export async function listen(
  pool: Pool,
  channel: string,
  handler: (payload: string) => void,
  options: ListenOptions,
): Promise<() => Promise<void>> {
  const stopping = new AbortController()
  let ear = await open(pool, channel, handler)

  const keepListening = async () => {
    while (!stopping.signal.aborted) {
      await ear.lost
      if (stopping.signal.aborted) return
      options.log.warn({ channel }, 'Lost the connection that hears notifications; opening another')
      ear = await reopen()
      options.log.warn({ channel }, 'Hearing notifications again')
      options.onGap?.()
    }
  }

  const reopen = async (): Promise<Ear> => {
    for (let retryMs = firstRetryMs; ; retryMs = Math.min(2 * retryMs, lastRetryMs)) {
      if (stopping.signal.aborted) return deafEar
      const opened = await open(pool, channel, handler).catch(() => undefined)
      if (opened) return opened
      await pause(retryMs, stopping.signal)
    }
  }

  const listening = keepListening()
  return async () => {
    stopping.abort()
    ear.close()
    await listening
    ear.close() // opened while it was stopping
  }
}

interface Ear {
  /** Resolves when nothing can be heard any more. */
  readonly lost: Promise<void>
  close(): void
}

const deafEar: Ear = { lost: Promise.resolve(), close: () => undefined }

async function open(pool: Pool, channel: string, handler: (payload: string) => void): Promise<Ear> {
  const client = await pool.connect()
  const { promise: lost, resolve: lose } = Promise.withResolvers<void>()
  client.on('error', () => lose())
  client.on('end', () => lose())
  client.on('notification', (notification) => {
    if (notification.channel === channel) handler(notification.payload ?? '')
  })
  const check = setInterval(() => void client.query('select 1').catch(() => lose()), checkEveryMs)
  check.unref()
  const close = once(() => {
    clearInterval(check)
    client.removeAllListeners('notification')
    client.release(true)
    lose()
  })
  lost.then(close, close)
  await client.query(`listen ${escapeIdentifier(channel)}`).catch((cause: unknown) => {
    close()
    throw cause
  })
  return { lost, close }
}

function once(action: () => void): () => void {
  let done = false
  return () => {
    if (done) return
    done = true
    action()
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true })
  })
}
