/** Something that is changed on the service, with a word on how it went. */

import { useMutation, type UseMutationResult } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { isApiError } from '../api.ts'
import { useNotice } from '../shell/notices.tsx'

interface Change<Given, Got> {
  readonly run: (given: Given) => Promise<Got>
  /** What is said then; nothing where it says so by itself. */
  readonly said?: string | ((got: Got, given: Given) => string)
  readonly afterwards?: (got: Got, given: Given) => unknown
  /** What a refusal means to people; others are told in general. */
  readonly refusals?: Readonly<Record<string, string>>
}

export function useChange<Given = void, Got = unknown>(
  change: Change<Given, Got>,
): UseMutationResult<Got, Error, Given> {
  const { t } = useTranslation('more')
  const notice = useNotice()
  return useMutation({
    mutationFn: change.run,
    onSuccess: async (got, given) => {
      await change.afterwards?.(got, given)
      const { said } = change
      if (said !== undefined) notice(typeof said === 'string' ? said : said(got, given))
    },
    onError: (error) => {
      const known = isApiError(error) ? change.refusals?.[error.code] : undefined
      notice({ text: known ?? t('common.saveFailed'), kind: 'problem' })
    },
  })
}
