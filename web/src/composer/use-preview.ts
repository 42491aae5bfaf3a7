/** What the newcomer will read: translated as soon as one pauses, and never sent unseen. */

import { useEffect, useEffectEvent, useState } from 'react'
import type { PreviewView, ThreadView } from '../../../adapters/console/api.ts'
import type { LanguageTag } from '../../../src/domain/language.ts'
import { post } from '../api.ts'
import type { Draft } from './draft.ts'
import type { KeptDraft } from './use-draft.ts'

const pauseMs = 900

export interface Preview {
  readonly translation: Draft['translation']
  readonly state: 'none' | 'busy' | 'ready' | 'stale' | 'failed'
  edit(text: string): void
  /** Anew, over what was changed by hand. */
  translate(): Promise<void>
}

interface Options {
  readonly thread: ThreadView
  readonly kept: KeptDraft
  /** `null` where it goes out as it is written. */
  readonly from: LanguageTag | null
}

export function usePreview({ thread, kept, from }: Options): Preview {
  const { text, translation } = kept.draft
  const [busy, setBusy] = useState<AbortController | null>(null)
  const [failedFor, setFailedFor] = useState<string | null>(null)
  const isCurrent = translation !== null && translation.source === text

  const put = useEffectEvent((source: string, translated: string) => {
    kept.change({ translation: { text: translated, source, isEdited: false } })
  })
  const translate = useEffectEvent(async () => {
    busy?.abort()
    const asking = new AbortController()
    setBusy(asking)
    setFailedFor(null)
    try {
      const { signal } = asking
      const preview = await post<PreviewView>(`conversations/${thread.id}/preview`, { text, from }, { signal })
      if (preview.text === null) setFailedFor(text)
      else put(text, preview.text)
    } catch {
      if (!asking.signal.aborted) setFailedFor(text)
    } finally {
      setBusy((now) => (now === asking ? null : now))
    }
  })
  const isWanted = from !== null && text.trim() !== '' && !isCurrent && failedFor !== text
  // What was changed by hand is not overwritten unasked.
  const isAutomatic = isWanted && translation?.isEdited !== true
  useEffect(() => {
    if (!isAutomatic) return undefined
    const pausing = setTimeout(() => void translate(), pauseMs)
    return () => clearTimeout(pausing)
  }, [isAutomatic, text, from])

  return {
    translation: from === null ? null : translation,
    state: stateOf({ isBusy: busy !== null, isFailed: failedFor === text && text !== '', isCurrent, translation }),
    edit: (edited) => kept.change({ translation: { text: edited, source: text, isEdited: true } }),
    translate,
  }
}

interface Facts {
  readonly isBusy: boolean
  readonly isFailed: boolean
  readonly isCurrent: boolean
  readonly translation: Draft['translation']
}

function stateOf({ isBusy, isFailed, isCurrent, translation }: Facts): Preview['state'] {
  if (isBusy) return 'busy'
  if (isCurrent) return 'ready'
  if (isFailed) return 'failed'
  return translation === null ? 'none' : 'stale'
}
