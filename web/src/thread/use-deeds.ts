/** What a counsellor does with a conversation: each step said aloud, and taken back where that can be. */

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { ClaimView, ThreadView } from '../../../adapters/console/api.ts'
import type { DeskUserId } from '../../../src/domain/desk-user.ts'
import type { Topic } from '../../../src/domain/topic.ts'
import { isApiError, post } from '../api.ts'
import { listKey, threadKey } from '../conversations/list-query.ts'
import { useSession } from '../session.tsx'
import { useNotice } from '../shell/notices.tsx'
import { useTimes } from '../time/use-times.ts'

/** As long as the service lets a step be taken back. */
const undoMs = 15_000

export interface Deeds {
  readonly isBusy: boolean
  claim(): void
  handBack(): void
  release(): void
  resolve(topic: Topic): Promise<void>
  transfer(to: { readonly id: DeskUserId; readonly name: string }): void
  snooze(until: Date | null): void
  undo(): void
  setTopic(topic: Topic): void
  setTags(tags: readonly string[]): void
}

export function useDeeds(thread: ThreadView): Deeds {
  const { t } = useTranslation()
  const times = useTimes()
  const notice = useNotice()
  const navigate = useNavigate()
  const refresh = useRefresh(thread)
  const tellFailure = useFailureTeller(refresh)
  const step = useMutation({
    mutationFn: ({ path, body }: { readonly path: string; readonly body: object }) =>
      post(`conversations/${thread.id}/${path}`, body),
    // One leaves at once; what has changed meanwhile is read by the way.
    onSettled: () => void refresh(),
    onError: tellFailure,
  })
  const undo = useUndo(thread, tellFailure)
  const claim = useClaim(thread, refresh, tellFailure)

  /** One that ends one's own part in it: back to the list, with a way to take it back. */
  const leave = async (path: string, body: object, said: string) => {
    await step.mutateAsync({ path, body })
    void navigate('/')
    notice({ text: said, stayMs: undoMs, action: { label: t('undo'), run: undo } })
  }
  /** What failed was said; nobody waits for it. */
  const begin = (deed: Promise<unknown>) => void deed.catch(() => undefined)

  return {
    isBusy: step.isPending || claim.isPending,
    claim: () => claim.mutate(),
    handBack: () => begin(leave('hand-back', {}, t('actions.handedBack'))),
    release: () => begin(leave('release', {}, t('actions.released'))),
    resolve: (topic) => leave('resolve', { topic }, t('actions.resolved')),
    transfer: ({ id, name }) => begin(leave('transfer', { to: id }, t('actions.transferred', { name }))),
    snooze: (until) => {
      if (until === null) {
        begin(step.mutateAsync({ path: 'snooze', body: { until } }).then(() => notice(t('actions.unsnoozed'))))
      } else {
        const at = until.toISOString()
        begin(leave('snooze', { until: at }, t('actions.snoozed', { when: times.when(at, Date.now()) })))
      }
    },
    undo,
    setTopic: (topic) => step.mutate({ path: 'topic', body: { topic } }),
    setTags: (tags) => step.mutate({ path: 'tags', body: { tags } }),
  }
}

function useRefresh({ id }: ThreadView): () => Promise<void> {
  const client = useQueryClient()
  return async () => {
    await Promise.all([
      client.invalidateQueries({ queryKey: threadKey(id) }),
      client.invalidateQueries({ queryKey: listKey }),
    ])
  }
}

function useFailureTeller(refresh: () => Promise<void>): (error: Error) => void {
  const { t } = useTranslation()
  const notice = useNotice()
  return (error) => {
    notice({ text: t(reasonOf(error)), kind: 'problem' })
    void refresh()
  }
}

function reasonOf(error: Error) {
  if (isApiError(error, 'not-held')) return 'actions.notHeld'
  if (isApiError(error, 'too-late')) return 'actions.tooLate'
  if (isApiError(error) && error.status === 404) return 'actions.notThere'
  return isApiError(error, 'no-connection') ? 'noConnection' : 'failed'
}

function useClaim(thread: ThreadView, refresh: () => Promise<void>, tellFailure: (error: Error) => void) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const notice = useNotice()
  const { user } = useSession()
  return useMutation({
    mutationFn: () => post<ClaimView>(`conversations/${thread.id}/claim`),
    onSuccess: (claim) => {
      if (claim.kind === 'taken')
        return notice({ text: t('actions.takenBy', { name: claim.by.name }), kind: 'problem' })
      client.setQueryData<ThreadView>(
        threadKey(thread.id),
        (before) => before && { ...before, state: 'with-counsellor', heldBy: { id: user.id, name: user.name } },
      )
      notice(t('actions.taken'))
    },
    onSettled: refresh,
    onError: tellFailure,
  })
}

function useUndo({ id }: ThreadView, tellFailure: (error: Error) => void): () => void {
  const { t } = useTranslation()
  const client = useQueryClient()
  const notice = useNotice()
  const navigate = useNavigate()
  return () => {
    const undoing = async () => {
      await post(`conversations/${id}/undo`)
      await client.invalidateQueries({ queryKey: listKey })
      await client.invalidateQueries({ queryKey: threadKey(id) })
      void navigate(`/c/${id}`)
      notice(t('actions.undone'))
    }
    void undoing().catch((error: unknown) => error instanceof Error && tellFailure(error))
  }
}
