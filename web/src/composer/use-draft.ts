/** Keeps what is being written: here at once, and at the service as soon as one pauses. */

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { ThreadView } from '../../../adapters/console/api.ts'
import { post } from '../api.ts'
import { useSession } from '../session.tsx'
import { keepLocally, leftAfter, readDraft, type Draft } from './draft.ts'

const pauseMs = 1_500

export interface KeptDraft {
  readonly draft: Draft
  /** Where it is kept by now. */
  readonly isKept: 'nowhere' | 'here' | 'there'
  change(changes: Partial<Draft>): void
  clear(sent: Draft): void
}

export function useDraft(thread: ThreadView): KeptDraft {
  const { user } = useSession()
  const [draft, setDraft] = useState(() => readDraft(user.id, thread.id, thread.draft))
  const [isKept, setIsKept] = useState<KeptDraft['isKept']>('nowhere')
  const unsent = useRef<ReturnType<typeof setTimeout>>(undefined)

  const send = useEffectEvent(async (latest: Draft, keepalive: boolean) => {
    clearTimeout(unsent.current)
    unsent.current = undefined
    const { text, translation } = latest
    const body = text === '' ? { text: '' } : { text, translation: translation?.text ?? null }
    try {
      await post(`conversations/${thread.id}/draft`, body, { keepalive })
      setIsKept((now) => (now === 'here' ? 'there' : now))
    } catch {
      // It is kept here, and goes with the next change.
    }
  })
  const flush = useEffectEvent(() => {
    if (unsent.current !== undefined) void send(draft, true)
  })
  useEffect(() => {
    const leave = () => flush()
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [])
  useEffect(() => {
    if (unsent.current === undefined) return undefined
    unsent.current = setTimeout(() => void send(draft, false), pauseMs)
    return () => clearTimeout(unsent.current)
  }, [draft])

  const keep = (next: Draft) => {
    setDraft(next)
    setIsKept(keepLocally(user.id, thread.id, next) ? 'here' : 'nowhere')
    // Marks it as unsent; the effect above sets the clock.
    unsent.current ??= setTimeout(() => undefined, pauseMs)
  }
  return {
    draft,
    isKept,
    change: (changes) => keep({ ...draft, ...changes }),
    clear: (sent) => keep(leftAfter(sent, draft)),
  }
}
