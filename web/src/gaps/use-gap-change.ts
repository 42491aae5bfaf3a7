/** Changes what stands about a gap, and shows it at once where it belongs now. */

import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ContentGapView } from '../../../adapters/console/api.ts'
import { post } from '../api.ts'
import { useChange } from '../page/changes.ts'
import { useNotice } from '../shell/notices.tsx'

type GapChange = Partial<Pick<ContentGapView, 'state' | 'question' | 'draft'>>

export function useGapChange(gap: ContentGapView, then: () => void = () => undefined) {
  const { t } = useTranslation('more')
  const client = useQueryClient()
  const notice = useNotice()
  const send = (changed: GapChange) => post<ContentGapView>(`content-gaps/${gap.id}`, changed)
  const refresh = () => client.invalidateQueries({ queryKey: ['content-gaps'] })
  return useChange({
    run: send,
    afterwards: async (_got, changed: GapChange) => {
      then()
      if (changed.state === undefined) notice(t('common.saved'))
      else notice({ text: t(saidOf[changed.state]), action: { label: t('common.undo'), run: () => void takeBack() } })
      await refresh()
    },
  })

  async function takeBack(): Promise<void> {
    await send({ state: gap.state }).catch(() => notice({ text: t('common.saveFailed'), kind: 'problem' }))
    await refresh()
  }
}

const saidOf = { done: 'gaps.markedDone', dismissed: 'gaps.markedDismissed', open: 'gaps.markedOpen' } as const
