/** Brings what is written to Lotse: one after the other, and again until it is stored, through reloads too. */

import type { Posted } from './api.ts'
import type { Conversation, Written } from './conversation.ts'

export interface Outgoing {
  /** Sends what waits, at once. */
  send(): void
  /** Sends one again that had been refused for good. */
  sendAgain(written: Written): void
}

interface OutgoingDeps {
  readonly conversation: Conversation
  readonly post: (written: Written) => Promise<Posted>
  /** Of each that is stored, and of each try that failed. */
  readonly onChange: (written: Written) => void
}

const firstRetryMs = 1_000
const lastRetryMs = 30_000

export function outgoing({ conversation, post, onChange }: OutgoingDeps): Outgoing {
  const refused = new Set<Written>()
  let isSending = false
  let retryMs = firstRetryMs
  let timer: ReturnType<typeof setTimeout> | undefined

  async function sendAll(): Promise<void> {
    if (isSending) return
    isSending = true
    clearTimeout(timer)
    for (let next = first(); next !== undefined; next = first()) {
      if (!(await sendOne(next))) break
    }
    isSending = false
  }

  /** In their order, so that Lotse hears them in it. */
  function first(): Written | undefined {
    return conversation.written.find((written) => !written.isStored && !refused.has(written))
  }

  async function sendOne(written: Written): Promise<boolean> {
    const posted = await post(written)
    if (posted.kind === 'stored') {
      written.isStored = true
      written.failure = null
      retryMs = firstRetryMs
    } else {
      written.failure = posted.failure
      if (posted.isFinal) refused.add(written)
      else comeBack()
    }
    onChange(written)
    return posted.kind === 'stored' || posted.isFinal
  }

  function comeBack(): void {
    timer = setTimeout(send, retryMs)
    retryMs = Math.min(2 * retryMs, lastRetryMs)
  }

  const send = () => void sendAll()
  window.addEventListener('online', send)
  return {
    send,
    sendAgain(written) {
      refused.delete(written)
      retryMs = firstRetryMs
      send()
    },
  }
}
