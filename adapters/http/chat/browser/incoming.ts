/** Waits for what Lotse says, for as long as the page is open. */

import type { Seen } from './api.ts'
import type { Mail } from './read-mail.ts'

interface IncomingDeps {
  /** Takes until there is something, or its time is up. */
  readonly fetch: (seen: Seen, cancellation: AbortSignal) => Promise<Mail | undefined>
  /** Resolves when all of it is shown. */
  readonly onMail: (mail: Extract<Mail, { readonly isGone: false }>) => Promise<void>
  /** Lotse does not know of the conversation, or not any more. */
  readonly onGone: () => void
}

/** An answer without mail that comes sooner means that Lotse has no room for waiting, or is stopping. */
const restMs = 2_000
const firstRetryMs = 1_000
const lastRetryMs = 30_000

/**
 * Fetches from the first message on, until the conversation is gone.
 *
 * @returns how to stop it; nothing is told afterwards
 */
export function incoming({ fetch, onMail, onGone }: IncomingDeps): () => void {
  const stopping = new AbortController()
  const { signal } = stopping

  async function fetchAll(): Promise<void> {
    let seen: Seen = { after: '0', progress: '0' }
    let retryMs = firstRetryMs
    while (!signal.aborted) {
      const askedAt = Date.now()
      const mail = await fetch(seen, signal)
      if (signal.aborted) return
      if (mail?.isGone) return onGone()
      if (mail === undefined) {
        await pause(retryMs, signal)
        retryMs = Math.min(2 * retryMs, lastRetryMs)
        continue
      }
      retryMs = firstRetryMs
      const isNews = mail.last !== undefined || (mail.progress !== undefined && mail.progress.step !== seen.progress)
      seen = { after: mail.last ?? seen.after, progress: mail.progress?.step ?? seen.progress }
      await onMail(mail)
      if (!isNews) await pause(askedAt + restMs - Date.now(), signal)
    }
  }

  void fetchAll()
  return () => stopping.abort()
}

/** Shorter where the line comes back meanwhile. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (ms <= 0) return Promise.resolve()
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer)
      window.removeEventListener('online', go)
      signal.removeEventListener('abort', go)
      resolve()
    }
    const timer = setTimeout(go, ms)
    window.addEventListener('online', go)
    signal.addEventListener('abort', go)
  })
}
