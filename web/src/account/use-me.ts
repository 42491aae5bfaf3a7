/** Changes one's own account, and shows it everywhere at once. */

import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Me } from '../../../adapters/console/api.ts'
import type { CounsellorProfile, DeskPreferences } from '../../../src/domain/desk-user.ts'
import { patch } from '../api.ts'
import { useChange } from '../page/changes.ts'
import { keepMe } from '../session.tsx'

interface MeChange {
  readonly name?: string
  readonly profile?: Partial<CounsellorProfile>
  readonly preferences?: Partial<DeskPreferences>
}

export function useMeChange() {
  const { t } = useTranslation('more')
  const client = useQueryClient()
  return useChange({
    run: (changed: MeChange) => patch<Me>('me', changed),
    said: t('common.saved'),
    afterwards: (me) => keepMe(client, me),
  })
}
